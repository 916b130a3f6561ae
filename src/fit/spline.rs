//! P-splines: a penalised least-squares curve over income rank, its smoothness chosen from the data.
//!
//! # Source
//! Eilers and Marx (1996), Statistical Science 11(2): 89-121, with a second-difference penalty; the
//! penalty's weight by generalised cross-validation (Wahba 1990).

use nalgebra::{SMatrix, SVector};

use crate::indicators::Rank;
use crate::model::curve::{BASIS, Curve, basis};

type Square = SMatrix<f64, BASIS, BASIS>;
type Column = SVector<f64, BASIS>;

/// One point to fit: rank, value on the link scale, weight (1 / variance up to a common factor).
#[derive(Clone, Copy, Debug)]
pub struct Point {
    /// Income rank.
    pub rank: Rank,
    /// Value on the link scale.
    pub value: f64,
    /// Inverse sampling variance on the link scale.
    pub weight: f64,
}

/// Fits a curve.
///
/// # Errors
/// A sentence if there are fewer than four points or the equations cannot be solved.
pub fn fit(points: &[Point]) -> Result<Curve, String> {
    if points.len() < 4 {
        return Err(format!("{} income bins are too few for a curve", points.len()));
    }
    let mut gram = Square::zeros();
    let mut moment = Column::zeros();
    for point in points {
        let row = basis_row(point.rank);
        gram += point.weight * row * row.transpose();
        moment += point.weight * point.value * row;
    }
    let scale = gram.trace() / BASIS as f64;
    let penalty = second_differences() + Square::identity() * 1e-8;
    let mut best: Option<(f64, f64, Square, Column)> = None;
    for step in 0..25 {
        let weight = scale * libm::pow(10.0, -6.0 + 0.3 * f64::from(step));
        let inverse = (gram + penalty * weight)
            .cholesky()
            .ok_or("the equations of the curve cannot be solved")?
            .inverse();
        let coefficients = inverse * moment;
        let freedom = (inverse * gram).trace();
        let count = points.len() as f64;
        let residual: f64 = points
            .iter()
            .map(|point| {
                let error = point.value - basis_row(point.rank).dot(&coefficients);
                point.weight * error * error
            })
            .sum();
        let score = count * residual / ((count - freedom) * (count - freedom)).max(1e-9);
        let dispersion = (residual / (count - freedom).max(1.0)).max(1.0);
        if best.as_ref().is_none_or(|(lowest, ..)| score < *lowest) {
            best = Some((score, dispersion, inverse, coefficients));
        }
    }
    let (_, dispersion, inverse, coefficients) = best.ok_or("no curve was tried")?;
    let factor =
        (inverse * dispersion).cholesky().ok_or("the covariance of the curve has no factor")?.l();
    let columns = factor.column_iter().map(|column| std::array::from_fn(|row| column[row]));
    Ok(Curve { coefficients: coefficients.into(), factor: columns.collect() })
}

fn basis_row(rank: Rank) -> Column {
    let (first, values) = basis(rank);
    let mut row = Column::zeros();
    for (offset, value) in values.into_iter().enumerate() {
        row[first + offset] = value;
    }
    row
}

fn second_differences() -> Square {
    let mut penalty = Square::zeros();
    for first in 0..BASIS - 2 {
        let mut difference = Column::zeros();
        difference[first] = 1.0;
        difference[first + 1] = -2.0;
        difference[first + 2] = 1.0;
        penalty += difference * difference.transpose();
    }
    penalty
}
