//! P-splines: a penalised curve over income rank, its smoothness chosen from the data.
//!
//! The curve of all children is penalised by its second differences. The curve of a group is that of all
//! children plus a deviation, penalised by its first differences: where no figure says otherwise, a group
//! runs parallel to all children, and the uncertainty beyond its last figure grows slowly. The strength of
//! the penalty maximises the restricted likelihood, with the penalty as a normal prior. Cross-validation
//! over twenty bins often picked next to no penalty and left the ends of the scale undetermined.
//!
//! A bin stands for a range of ranks but is placed at one of them. That gives it some scatter about the
//! curve beside that of sampling, which in a national figure of ten thousands of children is small.
//!
//! # Source
//! Eilers and Marx (1996), Statistical Science 11(2): 89-121: B-splines with a penalty on differences of the
//! coefficients, fitted by iterated weighted least squares. Restricted likelihood of the working linear
//! model: Wood (2017), Generalized Additive Models, sections 6.2.6 and 6.5.

use nalgebra::{SMatrix, SVector};

use crate::indicators::{Rank, Unit};
use crate::model::curve::{BASIS, Curve, basis};

use super::band;
use super::response::{self, Response};

/// A matrix over the coefficients of a curve.
pub type Square = SMatrix<f64, BASIS, BASIS>;
/// Coefficients of a curve.
pub type Coefficients = SVector<f64, BASIS>;

/// Scatter of the figures of all children about their curve beside sampling, logit scale: their bins are
/// twentieths, each placed at its middle.
pub const PLACEMENT_OF_CURVE: f64 = 0.005;

/// The same for a group. With much more the curve misses figures of thousands of children; with none it
/// swings between bins that lie close together and in the stretch without bins beside them.
pub const PLACEMENT_OF_DEVIATION: f64 = 0.015;

/// One figure to fit.
#[derive(Clone, Copy, Debug)]
pub struct Point {
    /// Income rank.
    pub rank: Rank,
    /// Proportion or euros.
    pub mean: f64,
    /// Number of children behind it.
    pub children: f64,
}

/// A fitted curve.
#[derive(Clone, Debug)]
pub struct Fitted {
    /// Coefficients and their posterior.
    pub curve: Curve,
    /// Effective degrees of freedom.
    pub freedom: f64,
    /// Variance about the curve in units of that of sampling: near 1 where the scatter is that of sampling.
    /// For money it is the squared coefficient of variation of one child's amount.
    pub dispersion: f64,
    /// Covariance of the coefficients, of which the curve's factor is a short form.
    pub covariance: Square,
}

/// Fits a curve, or with `centre` the deviation from another curve; the uncertainty of `centre` is then
/// passed on as far as the curve leans on it.
///
/// # Errors
/// A sentence if there are fewer than five points or the equations cannot be solved.
pub fn fit(unit: Unit, points: &[Point], centre: Option<&Fitted>) -> Result<Fitted, String> {
    const LEAST: usize = 5;
    if points.len() < LEAST {
        return Err(format!("{} income bins are too few for a curve", points.len()));
    }
    let origin = centre.map_or(Coefficients::zeros(), |fitted| fitted.curve.coefficients.into());
    let children: f64 = points.iter().map(|point| point.children).sum();
    // The strength of the penalty is measured against children with a variance of one quarter, or, for
    // money, of one.
    let unit_weight = children / points.len() as f64 * if unit.is_money() { 1.0 } else { 0.25 };
    let penalty = if centre.is_some() { Penalty::of_deviation() } else { Penalty::of_curve() };
    let mut best: Option<Trial> = None;
    for step in 0..=32 {
        let strength = unit_weight * libm::pow(10.0, -4.0 + 0.25 * f64::from(step));
        let Some(trial) = iterate(unit, points, &origin, &penalty, strength) else { continue };
        if best.as_ref().is_none_or(|best| trial.criterion < best.criterion) {
            best = Some(trial);
        }
    }
    let best = best.ok_or("no smoothness gives a curve")?;
    let mut covariance = best.inverse * best.dispersion;
    if let Some(centre) = centre {
        let leaning = best.inverse * penalty.matrix * best.strength;
        covariance += leaning * centre.covariance * leaning.transpose();
    }
    let curve = Curve {
        coefficients: (origin + best.deviation).into(),
        factor: band::columns(&covariance)?,
    };
    Ok(Fitted { curve, freedom: best.freedom, dispersion: best.dispersion, covariance })
}

/// A fit with a penalty of one strength.
struct Trial {
    strength: f64,
    deviation: Coefficients,
    /// Inverse of the penalised precision of the coefficients: their covariance at dispersion 1.
    inverse: Square,
    freedom: f64,
    dispersion: f64,
    /// Minus twice the restricted log-likelihood, up to a constant.
    criterion: f64,
}

fn iterate(
    unit: Unit,
    points: &[Point],
    origin: &Coefficients,
    penalty: &Penalty,
    strength: f64,
) -> Option<Trial> {
    const ROUNDS: usize = 50;
    let rows: Vec<Coefficients> = points.iter().map(|point| basis_row(point.rank)).collect();
    let mut predictors: Vec<f64> =
        points.iter().map(|point| response::start(unit, point.mean, point.children)).collect();
    let matrix = penalty.matrix * strength;
    let mut deviation = Coefficients::zeros();
    for round in 0..ROUNDS {
        let (mut gram, mut moment) = (Square::zeros(), Coefficients::zeros());
        for ((point, row), predictor) in points.iter().zip(&rows).zip(&predictors) {
            let Response { value, weight } = penalty.working(unit, *predictor, point);
            gram += row * row.transpose() * weight;
            moment += row * (weight * (value - row.dot(origin)));
        }
        let root = (gram + matrix).cholesky()?;
        let next = root.solve(&moment);
        let step = (next - deviation).amax();
        deviation = next;
        for (row, predictor) in rows.iter().zip(&mut predictors) {
            *predictor = row.dot(&(origin + deviation));
        }
        if round == 0 || step > 1e-9 {
            continue;
        }
        let misfit = |(point, predictor): (&Point, &f64)| {
            let Response { value, weight } = penalty.working(unit, *predictor, point);
            weight * (value - predictor) * (value - predictor)
        };
        let pearson: f64 = points.iter().zip(&predictors).map(misfit).sum();
        let penalised = pearson + deviation.dot(&(matrix * deviation));
        let left = (points.len() - penalty.free) as f64;
        let dispersion = if unit.is_money() { penalised / left } else { 1.0 };
        // Minus twice the restricted log-likelihood; of percentages the sampling variance is known.
        let criterion =
            left * libm::log(dispersion) + penalised / dispersion + root.ln_determinant()
                - (BASIS - penalty.free) as f64 * libm::log(strength);
        let inverse = root.inverse();
        let freedom = (inverse * gram).trace();
        let dispersion = if unit.is_money() {
            dispersion
        } else {
            (pearson / (points.len() as f64 - freedom).max(1.0)).max(1.0)
        };
        return Some(Trial { strength, deviation, inverse, freedom, dispersion, criterion });
    }
    None
}

/// Value of each basis function at a rank.
pub fn basis_row(rank: Rank) -> Coefficients {
    let (first, values) = basis(rank);
    let mut row = Coefficients::zeros();
    for (offset, value) in values.into_iter().enumerate() {
        row[first + offset] = value;
    }
    row
}

/// What is expected of a curve before its figures speak.
struct Penalty {
    /// Penalty at strength 1.
    matrix: Square,
    /// Dimension of what it leaves alone.
    free: usize,
    /// Standard deviation of a percentage about the curve beside sampling, logit scale.
    placement: f64,
}

impl Penalty {
    /// Second differences: leaves straight lines in the root of the rank alone. Below the lowest bin's
    /// middle the curve has next to no curvature, as a natural spline: no figure reaches there.
    fn of_curve() -> Penalty {
        // Knots at or below rank 0.025.
        const BELOW: usize = 3;
        const STIFF: f64 = 100.0;
        let mut matrix = Square::zeros();
        for first in 0..BASIS - 2 {
            let mut difference = Coefficients::zeros();
            difference[first] = 1.0;
            difference[first + 1] = -2.0;
            difference[first + 2] = 1.0;
            let weight = if first < BELOW { STIFF } else { 1.0 };
            matrix += difference * difference.transpose() * weight;
        }
        Penalty { matrix, free: 2, placement: PLACEMENT_OF_CURVE }
    }

    /// First differences: leaves constants alone. Groups' bins lie at unequal distances, two of them often
    /// close together, so that their placement matters more.
    fn of_deviation() -> Penalty {
        let mut matrix = Square::zeros();
        for first in 0..BASIS - 1 {
            let mut difference = Coefficients::zeros();
            difference[first] = 1.0;
            difference[first + 1] = -1.0;
            matrix += difference * difference.transpose();
        }
        Penalty { matrix, free: 1, placement: PLACEMENT_OF_DEVIATION }
    }

    /// Working value of a figure and its weight, for money up to the dispersion.
    fn working(&self, unit: Unit, predictor: f64, point: &Point) -> Response {
        let Response { value, weight } =
            response::working(unit, predictor, point.mean, point.children);
        if unit.is_money() {
            return Response { value, weight };
        }
        Response { value, weight: 1.0 / (1.0 / weight + self.placement * self.placement) }
    }
}

/// Coefficients of the straight line `intercept + slope (rank - 1/2)`, exact because the rank is a
/// quadratic function of its root.
pub fn straight_line(intercept: f64, slope: f64) -> [f64; BASIS] {
    let mut gram = Square::zeros();
    let mut moment = Coefficients::zeros();
    for step in 0..=200 {
        let rank = Rank::new(f64::from(step) / 200.0);
        let row = basis_row(rank);
        gram += row * row.transpose();
        moment += row * (intercept + slope * (rank.value() - 0.5));
    }
    let ridge = Square::identity() * 1e-12;
    // The basis functions are independent on this grid, so the factor exists.
    (gram + ridge).cholesky().map_or([0.0; BASIS], |root| root.solve(&moment).into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bins(truth: impl Fn(f64) -> f64, children: f64) -> Vec<Point> {
        let bin = |bin: u32| {
            let rank = (f64::from(bin) + 0.5) / 20.0;
            Point { rank: Rank::new(rank), mean: truth(rank), children }
        };
        (0..20).map(bin).collect()
    }

    fn half_width(curve: &Curve, rank: f64) -> f64 {
        let square: f64 = curve.loadings(Rank::new(rank)).map(|loading| loading * loading).sum();
        1.645 * libm::sqrt(square)
    }

    #[test]
    fn a_smooth_curve_comes_back() {
        let truth = |rank: f64| 0.2 + 0.5 * rank + 0.1 * libm::sin(5.0 * rank);
        let points = bins(truth, 48_000.0);
        let fitted = fit(Unit::Percent, &points, None).expect("a curve");
        for point in &points {
            let predictor = fitted.curve.value(point.rank);
            let value = 1.0 / (1.0 + libm::exp(-predictor));
            assert!((value - point.mean).abs() < 0.004, "{value} for {}", point.mean);
        }
    }

    #[test]
    fn the_ends_of_the_scale_are_known_nearly_as_well_as_the_bins_beside_them() {
        let truth = |rank: f64| 0.25 + 0.6 * rank * rank;
        let fitted = fit(Unit::Percent, &bins(truth, 48_000.0), None).expect("a curve");
        for rank in [0.01, 0.99] {
            let half_width = 0.25 * half_width(&fitted.curve, rank);
            assert!(half_width < 0.02, "{half_width} at {rank}");
        }
    }

    #[test]
    fn beyond_its_figures_a_group_runs_parallel_to_all_children() {
        let everyone = |rank: f64| 0.25 + 0.5 * rank;
        let centre = fit(Unit::Percent, &bins(everyone, 48_000.0), None).expect("a curve");
        let mut points = bins(|rank| everyone(rank) - 0.05, 500.0);
        points.truncate(14);
        let fitted = fit(Unit::Percent, &points, Some(&centre)).expect("a curve");
        let deviation = |rank: f64| {
            let rank = Rank::new(rank);
            fitted.curve.value(rank) - centre.curve.value(rank)
        };
        assert!((deviation(0.97) - deviation(0.67)).abs() < 0.05);
        let wider = half_width(&fitted.curve, 0.97) / half_width(&fitted.curve, 0.67);
        assert!((1.0..4.0).contains(&wider), "{wider}");
    }

    #[test]
    fn the_factor_draws_the_band_of_the_covariance() {
        let points = bins(|rank| 0.2 + 0.5 * rank * rank, 48_000.0);
        let fitted = fit(Unit::Percent, &points, None).expect("a curve");
        for step in 1..100 {
            let rank = f64::from(step) / 100.0;
            let row = basis_row(Rank::new(rank));
            let exact = 1.645 * libm::sqrt(row.dot(&(fitted.covariance * row)));
            let error = half_width(&fitted.curve, rank) / exact - 1.0;
            assert!(error.abs() <= band::TOLERANCE, "{error} at {rank}");
        }
    }

    #[test]
    fn straight_lines_are_exact() {
        let curve = Curve { coefficients: straight_line(0.3, -1.2), factor: Vec::new() };
        for step in 1..100 {
            let rank = f64::from(step) / 100.0;
            let expected = 0.3 - 1.2 * (rank - 0.5);
            assert!((curve.value(Rank::new(rank)) - expected).abs() < 1e-6);
        }
    }
}
