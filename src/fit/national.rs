//! The national curves of one outcome, group by group.

use crate::indicators::dataset::{Dataset, StratumCells};
use crate::indicators::{
    Age, AreaLevel, Areas, Cell, Group, Household, OutcomeIndex, Sex, Stratum, Unit,
};
use crate::model::OutcomeModel;
use crate::model::curve::Curve;
use crate::model::place::{Coverage, PlaceDistribution};
use crate::model::published::{PublishedCell, PublishedGradient};
use crate::model::shift::{GroupShifts, Shift};

use super::spline::{self, Point};

/// Fits one outcome.
///
/// # Errors
/// A sentence on what is missing.
pub fn fit(dataset: &Dataset, index: OutcomeIndex) -> Result<OutcomeModel, String> {
    let key = index.outcome().key;
    let country = dataset.areas().position(Areas::COUNTRY).ok_or("the country is missing")?;
    let mut curves = Vec::new();
    let mut published = Vec::new();
    let mut shifts = Vec::new();
    for group in Group::ALL {
        let national = |sex, household| {
            dataset.stratum(&Stratum { outcome: index, area: country, group, sex, household })
        };
        // Where a group has no national figures its line is that of all children with a parent born
        // abroad, of whom it is a part.
        let Some(cells) = national(Sex::All, Household::All) else {
            let parts = (curves.get(Group::Any as usize), shifts.get(Group::Any as usize));
            let (Some(curve), Some(shift)) = parts else {
                return Err(format!("{key}: nothing published for {}", group.key()));
            };
            let (curve, shift): (Curve, GroupShifts) = (Curve::clone(curve), *shift);
            curves.push(curve);
            shifts.push(shift);
            published.push(PublishedGradient::default());
            continue;
        };
        let curve = spline::fit(&points(dataset, index, cells))
            .map_err(|reason| format!("{key}, {}: {reason}", group.key()))?;
        let shift = |cells: Option<StratumCells<'_>>| {
            cells.map_or_else(Shift::default, |cells| {
                let residuals: Vec<Point> = points(dataset, index, cells)
                    .into_iter()
                    .map(|point| Point { value: point.value - curve.value(point.rank), ..point })
                    .collect();
                straight(&residuals)
            })
        };
        shifts.push(GroupShifts {
            sex: [Sex::Male, Sex::Female].map(|sex| shift(national(sex, Household::All))),
            household: [Household::OneParent, Household::TwoParents]
                .map(|household| shift(national(Sex::All, household))),
        });
        published.push(gradient(cells.finest()));
        curves.push(curve);
    }
    let national_mean = OutcomeModel::mean_of(index, &curves[0]);
    let places = distribution(dataset, index, &curves);
    let seven = "there are seven groups";
    Ok(OutcomeModel {
        index,
        curves: curves.try_into().map_err(|_| seven)?,
        shifts: shifts.try_into().map_err(|_| seven)?,
        places,
        published: published.try_into().map_err(|_| seven)?,
        national_mean,
    })
}

fn points(dataset: &Dataset, index: OutcomeIndex, cells: StratumCells<'_>) -> Vec<Point> {
    let outcome = index.outcome();
    let scale = dataset.scale(outcome.age);
    cells
        .finest()
        .iter()
        .filter_map(|cell| {
            let (value, weight) = linearise(outcome.unit, cell)?;
            Some(Point { rank: scale.rank(cell.parents_income), value, weight })
        })
        .collect()
}

/// Value and inverse sampling variance on the link scale. Money weighs by children alone; its variance
/// comes from the residuals.
fn linearise(unit: Unit, cell: &Cell) -> Option<(f64, f64)> {
    let children = f64::from(cell.children);
    if unit.is_money() {
        return (cell.mean > 0.0).then(|| (libm::log(cell.mean), children));
    }
    let mean = cell.mean.clamp(0.5 / children, 1.0 - 0.5 / children);
    Some((libm::log(mean / (1.0 - mean)), children * mean * (1.0 - mean)))
}

/// Weighted straight line through residuals.
fn straight(points: &[Point]) -> Shift {
    let mut sums = [0.0; 5];
    for point in points {
        let centred = point.rank.value() - 0.5;
        let terms = [1.0, centred, centred * centred, point.value, centred * point.value];
        for (sum, term) in sums.iter_mut().zip(terms) {
            *sum += point.weight * term;
        }
    }
    let [weight, first, second, value, product] = sums;
    let determinant = weight * second - first * first;
    if points.len() < 3 || determinant <= 1e-9 * weight * second {
        return Shift::default();
    }
    let intercept = (second * value - first * product) / determinant;
    let slope = (weight * product - first * value) / determinant;
    let l11 = libm::sqrt(second / determinant);
    let l21 = -first / determinant / l11;
    let l22 = libm::sqrt((weight / determinant - l21 * l21).max(0.0));
    Shift { intercept, slope, factor: [l11, l21, l22] }
}

fn gradient(cells: &[Cell]) -> PublishedGradient {
    let of = cells.first().map_or(0, |cell| cell.bin.of());
    let cells = cells
        .iter()
        .map(|cell| PublishedCell {
            bin: cell.bin.index(),
            children: cell.children,
            parents_income: cell.parents_income as f32,
            mean: cell.mean as f32,
        })
        .collect();
    PublishedGradient { of, cells }
}

/// Standard deviation of the places' residuals within groups, weighted by children, less what comes
/// from sampling.
fn distribution(dataset: &Dataset, index: OutcomeIndex, curves: &[Curve]) -> PlaceDistribution {
    let outcome = index.outcome();
    let scale = dataset.scale(outcome.age);
    let (mut children, mut squares, mut sampling) = (0.0, 0.0, 0.0);
    for cells in dataset.strata() {
        let stratum = cells.stratum();
        let level = dataset.areas().get(stratum.area).map(|area| area.level);
        let used = stratum.outcome == index
            && stratum.is_everyone_of_group()
            && stratum.group != Group::All
            && matches!(level, Some(AreaLevel::Municipality | AreaLevel::Wijk));
        if !used {
            continue;
        }
        for cell in cells.finest() {
            let Some((value, weight)) = linearise(outcome.unit, cell) else { continue };
            let rank = scale.rank(cell.parents_income);
            let error = value - curves[stratum.group.position()].value(rank);
            let count = f64::from(cell.children);
            children += count;
            squares += count * error * error;
            sampling += count / weight.max(1e-9);
        }
    }
    let variance = if children > 0.0 { ((squares - sampling) / children).max(0.0) } else { 0.0 };
    let coverage = match outcome.age {
        Age::Birth | Age::TwentyOne => Coverage::Country,
        _ => Coverage::AmsterdamRegion,
    };
    PlaceDistribution {
        coverage,
        hoped_for: outcome.hoped_for,
        intercept_sd: libm::sqrt(variance),
        slope_on_intercept: 0.0,
    }
}
