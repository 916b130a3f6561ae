//! P-splines: a penalised curve over income rank, its smoothness chosen from the data.
//!
//! # Source
//! Eilers and Marx (1996), Statistical Science 11(2): 89-121: B-splines with a penalty on second
//! differences of the coefficients, fitted by iterated weighted least squares. The weight of the penalty
//! minimises the generalised cross-validation score, degrees of freedom counted 1.4 times against
//! overfitting (Wood 2017, Generalized Additive Models, section 6.2).

use nalgebra::{SMatrix, SVector, SymmetricEigen};

use crate::indicators::{Rank, Unit};
use crate::model::curve::{BASIS, Curve, basis};

use super::response::{self, Response};

type Square = SMatrix<f64, BASIS, BASIS>;
type Coefficients = SVector<f64, BASIS>;

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
    /// Pearson's statistic over residual degrees of freedom: near 1 where the scatter is that of
    /// sampling. For money it is the squared coefficient of variation of one child's amount.
    pub dispersion: f64,
}

/// Fits a curve, or with `centre` the deviation from another curve: the penalty then pulls towards
/// `centre` plus a straight line, and a weak ridge towards `centre` itself.
///
/// # Errors
/// A sentence if there are fewer than five points or the equations cannot be solved.
pub fn fit(unit: Unit, points: &[Point], centre: Option<&Curve>) -> Result<Fitted, String> {
    const LEAST: usize = 5;
    if points.len() < LEAST {
        return Err(format!("{} income bins are too few for a curve", points.len()));
    }
    let origin = centre.map_or(Coefficients::zeros(), |curve| curve.coefficients.into());
    let children: f64 = points.iter().map(|point| point.children).sum();
    // The strength of the penalty is measured against children with a variance of one quarter, or, for
    // money, of one.
    let unit_weight = children / points.len() as f64 * if unit.is_money() { 1.0 } else { 0.25 };
    let mut best: Option<(f64, Trial)> = None;
    for step in 0..=24 {
        let strength = unit_weight * libm::pow(10.0, -5.0 + 0.25 * f64::from(step));
        let penalty = second_differences() * strength
            + Square::identity() * (unit_weight * if centre.is_some() { 1e-6 } else { 1e-8 });
        let Some(trial) = iterate(unit, points, &origin, &penalty) else { continue };
        let count = points.len() as f64;
        let left = count - trial.freedom;
        if left <= 0.5 {
            continue;
        }
        let score = trial.pearson / (left * left);
        if best.as_ref().is_none_or(|(lowest, _)| score < *lowest) {
            best = Some((score, trial));
        }
    }
    let (_, trial) = best.ok_or("no smoothness gives a curve")?;
    let dispersion = trial.pearson / (points.len() as f64 - trial.freedom).max(1.0);
    let scale = if unit.is_money() { dispersion } else { dispersion.max(1.0) };
    let curve = Curve {
        coefficients: (origin + trial.deviation).into(),
        factor: columns(&(trial.inverse * scale)),
    };
    Ok(Fitted { curve, freedom: trial.freedom, dispersion })
}

struct Trial {
    deviation: Coefficients,
    inverse: Square,
    freedom: f64,
    pearson: f64,
}

fn iterate(unit: Unit, points: &[Point], origin: &Coefficients, penalty: &Square) -> Option<Trial> {
    let rows: Vec<Coefficients> = points.iter().map(|point| basis_row(point.rank)).collect();
    let mut predictors: Vec<f64> =
        points.iter().map(|point| response::start(unit, point.mean, point.children)).collect();
    let mut deviation = Coefficients::zeros();
    for round in 0..50 {
        let (mut gram, mut moment) = (Square::zeros(), Coefficients::zeros());
        for ((point, row), predictor) in points.iter().zip(&rows).zip(&predictors) {
            let Response { value, weight } =
                response::working(unit, *predictor, point.mean, point.children);
            gram += row * row.transpose() * weight;
            moment += row * (weight * (value - row.dot(origin)));
        }
        let inverse = (gram + penalty).cholesky()?.inverse();
        let next = inverse * moment;
        let step = (next - deviation).amax();
        deviation = next;
        for (row, predictor) in rows.iter().zip(&mut predictors) {
            *predictor = row.dot(&(origin + deviation));
        }
        if round > 0 && step < 1e-9 {
            let pearson = points
                .iter()
                .zip(&predictors)
                .map(|(point, predictor)| {
                    let Response { value, weight } =
                        response::working(unit, *predictor, point.mean, point.children);
                    weight * (value - predictor) * (value - predictor)
                })
                .sum();
            return Some(Trial { deviation, inverse, freedom: (inverse * gram).trace(), pearson });
        }
    }
    None
}

/// Value of each basis function at a rank.
fn basis_row(rank: Rank) -> Coefficients {
    let (first, values) = basis(rank);
    let mut row = Coefficients::zeros();
    for (offset, value) in values.into_iter().enumerate() {
        row[first + offset] = value;
    }
    row
}

/// Columns of a factor of a covariance, largest first; those that together hold less than a thousandth
/// of the variance are left out, so that the model file stays small.
fn columns(covariance: &Square) -> Vec<[f64; BASIS]> {
    let eigen = SymmetricEigen::new((covariance + covariance.transpose()) * 0.5);
    let mut order: Vec<usize> = (0..BASIS).collect();
    order.sort_by(|left, right| eigen.eigenvalues[*right].total_cmp(&eigen.eigenvalues[*left]));
    let total: f64 = eigen.eigenvalues.iter().map(|value| value.max(0.0)).sum();
    let mut held = 0.0;
    let mut columns = Vec::new();
    for position in order {
        let value = eigen.eigenvalues[position].max(0.0);
        if held >= 0.999 * total {
            break;
        }
        held += value;
        let column = eigen.eigenvectors.column(position);
        // The sign of an eigenvector is arbitrary: fix it, so that the same data give the same file.
        let sign = if column[column.iamax()] < 0.0 { -1.0 } else { 1.0 };
        let length = sign * libm::sqrt(value);
        columns.push(std::array::from_fn(|row| column[row] * length));
    }
    columns
}

fn second_differences() -> Square {
    let mut penalty = Square::zeros();
    for first in 0..BASIS - 2 {
        let mut difference = Coefficients::zeros();
        difference[first] = 1.0;
        difference[first + 1] = -2.0;
        difference[first + 2] = 1.0;
        penalty += difference * difference.transpose();
    }
    penalty
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

    #[test]
    fn a_smooth_curve_comes_back() {
        let truth = |rank: f64| 0.2 + 0.5 * rank + 0.1 * libm::sin(5.0 * rank);
        let points: Vec<Point> = (0..20)
            .map(|bin| {
                let rank = (f64::from(bin) + 0.5) / 20.0;
                Point { rank: Rank::new(rank), mean: truth(rank), children: 9000.0 }
            })
            .collect();
        let fitted = fit(Unit::Percent, &points, None).expect("a curve");
        for point in &points {
            let predictor = fitted.curve.value(point.rank);
            let value = 1.0 / (1.0 + libm::exp(-predictor));
            assert!((value - point.mean).abs() < 0.004, "{value} for {}", point.mean);
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
