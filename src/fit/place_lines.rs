//! From the pooled fit to the model file: the posteriors of all places and how places differ.

use nalgebra::{Matrix2, Vector2};

use crate::indicators::dataset::{Dataset, StratumCells};
use crate::indicators::{Age, Areas, Group, Household, OutcomeIndex, QuantileBin, Sex, Stratum};
use crate::model::place::{Coverage, PlaceDistribution, PlacePosterior};

use super::national::{National, points};
use super::observation::{Observation, share_of};
use super::place::{self, LineData, PlaceLines};
use super::pooling::Pooled;
use super::response::{self, Response};
use super::spline;
use super::tree::{Level, Tree};

/// Smallest number of cells from which a line of its own is read.
const LEAST_CELLS: usize = 5;

/// Entries of the vector of effects that each node of the tree must have for its posteriors: those of
/// the outcomes with figures of everyone of some group.
pub fn wanted(dataset: &Dataset, tree: &Tree) -> Vec<Vec<usize>> {
    let mut wanted = vec![Vec::new(); tree.nodes().len()];
    let mut last = None;
    for cells in dataset.strata() {
        let stratum = cells.stratum();
        let at = (stratum.outcome, stratum.area);
        if !stratum.is_everyone_of_group() || last == Some(at) {
            continue;
        }
        last = Some(at);
        if let Some(node) = tree.of_area(stratum.area) {
            wanted[node].extend(place::dims(stratum.outcome));
        }
    }
    wanted
}

/// One place and outcome on its way to the model file.
struct Place {
    node: usize,
    level: Level,
    children: f64,
    lines: PlaceLines,
    /// Figures of all children that are not in the pooled fit already.
    everyone: Option<LineData>,
    everyone_cells: usize,
}

/// The distribution of places and their posteriors, by outcome in their order; places in the order of
/// their position in the list.
///
/// A group without national figures gets the mean line of its places as national curve, so `national` is
/// changed.
pub fn fitted(
    dataset: &Dataset,
    national: &mut [National],
    observations: &[Observation],
    fits: [(&Tree, &Pooled); 2],
) -> Vec<(PlaceDistribution, Vec<PlacePosterior>)> {
    let mut results = Vec::with_capacity(national.len());
    for national in national {
        let mut places = Vec::new();
        for (fit, (tree, pooled)) in fits.into_iter().enumerate() {
            for (node, about) in tree.nodes().iter().enumerate() {
                // Municipalities stand in both trees.
                let again = fit > 0 && about.level != Level::District;
                let Some(area) = about.area.filter(|_| !again) else { continue };
                if has_figures(dataset, national.index, area) {
                    places.push(place(dataset, national, pooled, node, about.level, area));
                }
            }
        }
        centre_groups(national, observations, &mut places);
        let any = national_share(dataset, national.index);
        let difference = difference(&places);
        let ranks = ranks(dataset, national);
        let distribution = distribution(national.index, &places, any, fits[0].1);
        let mut posteriors: Vec<PlacePosterior> = places
            .iter()
            .map(|place| place.lines.posterior(any, place.everyone.as_ref(), difference, &ranks))
            .collect();
        posteriors.sort_by_key(|posterior| posterior.area);
        results.push((distribution, posteriors));
    }
    results
}

fn everyone_of(outcome: OutcomeIndex, area: u16, group: Group) -> Stratum {
    Stratum { outcome, area, group, sex: Sex::All, household: Household::All }
}

fn has_figures(dataset: &Dataset, outcome: OutcomeIndex, area: u16) -> bool {
    Group::ALL.iter().any(|group| dataset.stratum(&everyone_of(outcome, area, *group)).is_some())
}

fn place(
    dataset: &Dataset,
    national: &National,
    pooled: &Pooled,
    node: usize,
    level: Level,
    area: u16,
) -> Place {
    let share = share_of(dataset, national, area);
    let lines = PlaceLines::new(national, &share, area, &pooled.beliefs[node]);
    let outcome = national.index;
    let all = dataset.stratum(&everyone_of(outcome, area, Group::All));
    let all = all.as_ref().map_or(&[][..], StratumCells::finest);
    let children = all.iter().map(|cell| f64::from(cell.children)).sum();
    let pooled_already = dataset.stratum(&everyone_of(outcome, area, Group::None)).is_none();
    let unit = national.unit();
    let position = outcome.position();
    let mut data = LineData::default();
    let scatter = pooled.scatter.at(outcome, Group::All);
    let mixture = lines.line(Group::All);
    for (point, cell) in points(dataset, outcome, all).iter().zip(all) {
        let row = Vector2::new(1.0, point.rank.value() - 0.5);
        let base = national.at(Group::All, point.rank);
        let whole = if cell.bin == QuantileBin::WHOLE { pooled.whole[position][0] } else { 0.0 };
        let predictor = base + row.dot(&mixture) + whole;
        let Response { value, weight } =
            response::working(unit, predictor, point.mean, point.children);
        let weight = 1.0 / (national.dispersion / weight + scatter);
        data.precision += row * row.transpose() * weight;
        data.potential += row * (weight * (value - base - whole));
    }
    let everyone = (!pooled_already && !all.is_empty()).then_some(data);
    Place { node, level, children, lines, everyone, everyone_cells: all.len() }
}

/// Gives a group without national figures the mean line of its places, and takes it out of the places.
fn centre_groups(national: &mut National, observations: &[Observation], places: &mut [Place]) {
    for group in Group::ALL {
        if national.freedom[group.position()] > 0.0 {
            continue;
        }
        let mut lines = Vec::new();
        let mut children = 0.0;
        for place in places.iter().filter(|place| place.level == Level::Municipality) {
            let own = observations.iter().filter(|seen| {
                seen.node == place.node && seen.outcome == national.index && seen.group == group
            });
            let own: f64 = own.map(|seen| seen.children).sum();
            if own > 0.0 {
                lines.push((place.lines.line(group), own));
                children += own;
            }
        }
        if children <= 0.0 {
            continue;
        }
        let line = place::mean_line(&lines);
        let curve = &mut national.curves[group.position()];
        let added = spline::straight_line(line[0], line[1]);
        for (coefficient, added) in curve.coefficients.iter_mut().zip(added) {
            *coefficient += added;
        }
        // How far places of this group differ says how well their mean is known.
        let spread: f64 = lines
            .iter()
            .map(|(own, weight)| {
                (weight / children) * (weight / children) * (own - line)[0].powi(2)
            })
            .sum();
        curve.factor.push(spline::straight_line(libm::sqrt(spread), 0.0));
        places.iter_mut().for_each(|place| place.lines.less(group, line));
    }
}

/// National share of children with a parent born abroad.
fn national_share(dataset: &Dataset, outcome: OutcomeIndex) -> f64 {
    let Some(country) = dataset.areas().position(Areas::COUNTRY) else { return 0.0 };
    let children = |group| {
        let cells = dataset.stratum(&everyone_of(outcome, country, group));
        let cells = cells.as_ref().map_or(&[][..], StratumCells::finest);
        cells.iter().map(|cell| f64::from(cell.children)).sum::<f64>()
    };
    let (none, any) = (children(Group::None), children(Group::Any));
    if none + any > 0.0 { any / (none + any) } else { 0.0 }
}

/// Variance over places between the line of all children and the mixture, level and slope, by moments.
fn difference(places: &[Place]) -> Vector2<f64> {
    const LEAST: f64 = 1e-5;
    let (mut sum, mut count) = (Vector2::zeros(), 0.0);
    for place in places.iter().filter(|place| place.everyone_cells >= LEAST_CELLS) {
        let Some(data) = &place.everyone else { continue };
        let (surprise, precision) = place.lines.surprise(data);
        let Some(inverse) = precision.try_inverse() else { continue };
        let distance: Vector2<f64> = inverse * surprise;
        let noise: Matrix2<f64> = inverse + place.lines.mixture_covariance();
        sum += Vector2::from_fn(|term, _| distance[term] * distance[term] - noise[(term, term)]);
        count += 1.0;
    }
    (sum / f64::max(count, 1.0)).map(|variance: f64| variance.max(LEAST))
}

/// Mean and mean square of `rank - 1/2` over each group's children; those of all children with a parent
/// born abroad for groups without national figures.
fn ranks(dataset: &Dataset, national: &National) -> [[f64; 2]; 7] {
    let mut ranks = [[0.0, 1.0 / 12.0]; 7];
    let Some(country) = dataset.areas().position(Areas::COUNTRY) else { return ranks };
    for group in Group::ALL {
        let cells = dataset.stratum(&everyone_of(national.index, country, group));
        let cells = cells.as_ref().map_or(&[][..], StratumCells::finest);
        let mut sums = [0.0; 3];
        for point in points(dataset, national.index, cells) {
            let centred = point.rank.value() - 0.5;
            for (sum, term) in sums.iter_mut().zip([1.0, centred, centred * centred]) {
                *sum += point.children * term;
            }
        }
        ranks[group.position()] = match sums {
            [children, first, second] if children > 0.0 => [first / children, second / children],
            _ => ranks[Group::Any.position()],
        };
    }
    ranks
}

/// How places differ: municipalities about their mean, weighted by children, and districts about their
/// municipality as estimated.
fn distribution(
    outcome: OutcomeIndex,
    places: &[Place],
    any: f64,
    pooled: &Pooled,
) -> PlaceDistribution {
    let municipalities = || {
        places
            .iter()
            .filter(|place| place.level == Level::Municipality && place.children > 0.0)
            .map(|place| (place.children, place.lines.standardised(any)))
    };
    let total: f64 = municipalities().map(|(children, _)| children).sum();
    let total = total.max(1.0);
    let mean: Vector2<f64> =
        municipalities().map(|(children, (shift, _))| shift * (children / total)).sum();
    let between: Matrix2<f64> = municipalities()
        .map(|(children, (shift, covariance))| {
            let distance = shift - mean;
            (distance * distance.transpose() + covariance) * (children / total)
        })
        .sum();
    let within = place::standardised_covariance(
        &pooled.covariances[Level::District.position()],
        outcome,
        any,
    );
    let variance = between + within;
    let coverage = match outcome.outcome().age {
        Age::Birth | Age::TwentyOne => Coverage::Country,
        Age::Eleven | Age::Sixteen | Age::ThirtyFive => Coverage::AmsterdamRegion,
    };
    PlaceDistribution {
        coverage,
        hoped_for: outcome.outcome().hoped_for,
        intercept_sd: libm::sqrt(variance[(0, 0)].max(0.0)),
        slope_on_intercept: if variance[(0, 0)] > 0.0 {
            variance[(0, 1)] / variance[(0, 0)]
        } else {
            0.0
        },
    }
}
