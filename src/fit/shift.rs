//! National shifts for sex and household, within each group, partially pooled over the groups.
//!
//! A shift is a straight line in rank on the link scale: the difference between the stratum's figures
//! and the group's curve. A group's line is pooled towards that of all children by the variance between
//! groups, estimated by moments.
//!
//! # Source
//! Gelman and Hill (2007), section 12.2; the moment estimate as in DerSimonian and Laird (1986).

use nalgebra::{Matrix2, Vector2};

use crate::indicators::{Group, Household, Sex, Unit};
use crate::model::curve::Curve;
use crate::model::shift::{GroupShifts, Shift};

use super::response::{self, Response};
use super::spline::Point;

#[derive(Clone, Copy, Debug)]
struct Line {
    terms: Vector2<f64>,
    covariance: Matrix2<f64>,
}

/// Fits the shifts of all groups.
///
/// `dispersion`: see [`super::national::National::dispersion`]. `curves`: of the groups, in their order.
/// `points`: the national figures of a stratum; nothing where they were not published. Strata with fewer
/// than five bins are left to the pooling.
pub fn fit_all(
    unit: Unit,
    dispersion: f64,
    curves: &[Curve],
    points: impl Fn(Group, Sex, Household) -> Option<Vec<Point>>,
) -> [GroupShifts; 7] {
    let pooled = |sex, household| {
        let lines = Group::ALL.map(|group| {
            let points = points(group, sex, household).filter(|points| points.len() >= 5)?;
            line(unit, dispersion, &points, curves.get(group.position())?)
        });
        pool(&lines)
    };
    let [male, female] = [Sex::Male, Sex::Female].map(|sex| pooled(sex, Household::All));
    let [one, two] =
        [Household::OneParent, Household::TwoParents].map(|household| pooled(Sex::All, household));
    Group::ALL.map(|group| {
        let at = group.position();
        GroupShifts { sex: [male[at], female[at]], household: [one[at], two[at]] }
    })
}

/// Weighted straight line through the differences between figures and curve.
fn line(unit: Unit, dispersion: f64, points: &[Point], curve: &Curve) -> Option<Line> {
    let mut terms = Vector2::zeros();
    let mut result = None;
    for _ in 0..20 {
        let mut gram = Matrix2::zeros();
        let mut moment = Vector2::zeros();
        let mut pearson = 0.0;
        for point in points {
            let row = Vector2::new(1.0, point.rank.value() - 0.5);
            let centre = curve.value(point.rank);
            let predictor = centre + row.dot(&terms);
            let Response { value, weight } =
                response::working(unit, predictor, point.mean, point.children);
            let weight = weight / dispersion;
            gram += row * row.transpose() * weight;
            moment += row * (weight * (value - centre));
            pearson += weight * (value - predictor) * (value - predictor);
        }
        let inverse = gram.try_inverse()?;
        terms = inverse * moment;
        // Scatter beyond sampling means that the difference is no straight line; it widens the posterior.
        let scatter = (pearson / (points.len() as f64 - 2.0)).max(1.0);
        result = Some(Line { terms, covariance: inverse * scatter });
    }
    result
}

/// Pools each group's line towards that of all children. A group without figures gets the latter, with
/// the variance between groups.
fn pool(lines: &[Option<Line>; 7]) -> [Shift; 7] {
    let Some(everyone) = lines[Group::All.position()] else {
        return [Shift::default(); 7];
    };
    let groups: Vec<&Line> = lines[1..].iter().flatten().collect();
    let between = Matrix2::from_diagonal(&Vector2::from_fn(|term, _| {
        let excess: f64 = groups
            .iter()
            .map(|line| {
                let distance = line.terms[term] - everyone.terms[term];
                distance * distance - line.covariance[(term, term)]
            })
            .sum();
        (excess / groups.len().max(1) as f64).max(1e-6)
    }));
    std::array::from_fn(|group| {
        if group == Group::All.position() {
            return shift(everyone.terms, everyone.covariance);
        }
        let Some(own) = lines[group] else {
            return shift(everyone.terms, everyone.covariance + between);
        };
        let pulled = between * (between + own.covariance).try_inverse().unwrap_or_default();
        let terms = everyone.terms + pulled * (own.terms - everyone.terms);
        shift(terms, pulled * own.covariance)
    })
}

fn shift(terms: Vector2<f64>, covariance: Matrix2<f64>) -> Shift {
    Shift { intercept: terms[0], slope: terms[1], factor: lower_factor(&covariance) }
}

/// Lower triangle of the Cholesky factor of a covariance: `[l11, l21, l22]`.
pub fn lower_factor(covariance: &Matrix2<f64>) -> [f64; 3] {
    let first = libm::sqrt(covariance[(0, 0)].max(0.0));
    let below = if first > 0.0 { covariance[(1, 0)] / first } else { 0.0 };
    [first, below, libm::sqrt((covariance[(1, 1)] - below * below).max(0.0))]
}
