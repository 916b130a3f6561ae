//! The short form of a curve's posterior: few columns that draw the same band.
//!
//! The model file, which the page loads before it shows anything, holds a factor of the covariance of a
//! curve's coefficients. What matters is the band that it draws: the standard deviation of the curve at each
//! rank. The columns start as principal components of the curve's correlation over ranks and are then
//! adjusted, by nonlinear least squares, until the band has its full width everywhere: what the left-out
//! components held is shared out over those that stay. Ranks then go together a little more closely than
//! they do in full.
//!
//! # Source
//! Principal components of a correlation: Jolliffe (2002), Principal Component Analysis, section 2.3.
//! Damped least squares: Marquardt (1963), SIAM Journal 11: 431-441.

use nalgebra::SymmetricEigen;

use crate::indicators::Rank;
use crate::model::curve::BASIS;

use super::gaussian::{Column, Matrix};
use super::spline::{Coefficients, Square, basis_row};

/// Largest error of the half-width of the band, as a share of it.
pub const TOLERANCE: f64 = 0.01;

/// Fewest columns, so that the curve can tilt and bend within its band.
const LEAST: usize = 4;

/// Columns of a factor of a covariance of coefficients, the largest first: as few as keep the half-width of
/// the band within [`TOLERANCE`] of its own at all ranks.
///
/// # Errors
/// A sentence if the covariance is not positive definite.
pub fn columns(covariance: &Square) -> Result<Vec<[f64; BASIS]>, String> {
    let root = covariance.cholesky().ok_or("the covariance of a curve has no factor")?.l();
    // One row for each rank: the basis divided by the curve's standard deviation there.
    let rows: Vec<Coefficients> = ranks()
        .map(|rank| {
            let row = basis_row(rank);
            row / root.tr_mul(&row).norm()
        })
        .collect();
    let terms: Vec<Coefficients> = rows.iter().map(|row| root.tr_mul(row)).collect();
    let directions = directions(&terms);
    for count in LEAST..BASIS {
        let start: Vec<Coefficients> =
            directions[..count].iter().map(|direction| root * direction).collect();
        if let Some(columns) = adjusted(start, &rows) {
            return Ok(columns.into_iter().map(Into::into).collect());
        }
    }
    Ok(root.column_iter().map(|column| Coefficients::from(column).into()).collect())
}

/// Errors of the squared half-width at each row, relative.
fn errors(columns: &[Coefficients], rows: &[Coefficients]) -> Column {
    let square = |row: &Coefficients| {
        columns.iter().map(|column| column.dot(row) * column.dot(row)).sum::<f64>() - 1.0
    };
    Column::from_iterator(rows.len(), rows.iter().map(square))
}

/// Columns near the given ones whose squares add up to 1 at each row; nothing if there are too few of them.
fn adjusted(mut columns: Vec<Coefficients>, rows: &[Coefficients]) -> Option<Vec<Coefficients>> {
    const STEPS: usize = 60;
    let size = columns.len() * BASIS;
    let mut left = errors(&columns, rows);
    let mut damping = 1e-3;
    for _ in 0..STEPS {
        // The square of the half-width is wrong by twice as much as the half-width.
        if left.amax() <= 1.8 * TOLERANCE {
            return Some(columns);
        }
        let (mut gram, mut moment) = (Matrix::zeros(size, size), Column::zeros(size));
        for (row, error) in rows.iter().zip(left.iter()) {
            let slopes: Vec<(usize, f64)> = columns
                .iter()
                .enumerate()
                .flat_map(|(at, column)| {
                    let loading = 2.0 * column.dot(row);
                    let touched = (0..BASIS).filter(|entry| row[*entry] != 0.0);
                    touched.map(move |entry| (at * BASIS + entry, loading * row[entry]))
                })
                .collect();
            for &(one, slope) in &slopes {
                moment[one] -= slope * error;
                for &(other, value) in &slopes {
                    gram[(one, other)] += slope * value;
                }
            }
        }
        let ridge = gram.trace() / size as f64;
        let damped = gram + Matrix::identity(size, size) * (ridge * damping);
        let step = damped.cholesky()?.solve(&moment);
        let moved: Vec<Coefficients> = columns
            .iter()
            .enumerate()
            .map(|(at, column)| column + step.fixed_rows::<BASIS>(at * BASIS))
            .collect();
        let next = errors(&moved, rows);
        if next.norm_squared() < left.norm_squared() {
            (columns, left) = (moved, next);
            damping *= 0.2;
        } else {
            damping *= 10.0;
        }
    }
    None
}

/// Principal directions of the terms, the largest first.
fn directions(terms: &[Coefficients]) -> Vec<Coefficients> {
    let gram: Square = terms.iter().map(|term| term * term.transpose()).sum();
    let eigen = SymmetricEigen::new(gram);
    let mut order: Vec<usize> = (0..BASIS).collect();
    order.sort_by(|left, right| eigen.eigenvalues[*right].total_cmp(&eigen.eigenvalues[*left]));
    order
        .into_iter()
        .map(|position| {
            let direction: Coefficients = eigen.eigenvectors.column(position).into();
            // The sign of an eigenvector is arbitrary: fix it, so that the same data give the same file.
            if direction[direction.iamax()] < 0.0 { -direction } else { direction }
        })
        .collect()
}

/// All ranks that a curve is asked for, in steps of half a hundredth.
fn ranks() -> impl Iterator<Item = Rank> {
    (1..200).map(|step| Rank::new(f64::from(step) / 200.0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::curve::Curve;

    #[test]
    fn the_band_is_that_of_the_whole_covariance() {
        // Precise in the middle, loose at the ends, neighbours correlated.
        let covariance = Square::from_fn(|row, column| {
            let sd = |at: usize| 0.02 + 0.004 * (at as f64 - 5.5) * (at as f64 - 5.5);
            sd(row) * sd(column) * libm::exp(-0.3 * row.abs_diff(column) as f64)
        });
        let factor = columns(&covariance).expect("columns");
        assert!(factor.len() < BASIS, "{} columns", factor.len());
        let curve = Curve { coefficients: [0.0; BASIS], factor };
        for rank in ranks() {
            let row = basis_row(rank);
            let exact = libm::sqrt(row.dot(&(covariance * row)));
            let square: f64 = curve.loadings(rank).map(|loading| loading * loading).sum();
            assert!((libm::sqrt(square) / exact - 1.0).abs() <= TOLERANCE);
        }
    }
}
