//! A curve over income rank: cubic B-splines, with its posterior.
//!
//! The knots are equally spaced in the square root of the rank, so they lie closer together at low
//! incomes: nearly half of the children with a parent born abroad are in the lowest fifth, and their
//! published figures turn there within a few percentiles.

use crate::indicators::Rank;

/// Number of basis functions.
pub const BASIS: usize = 16;

/// Most columns of a curve's factor: those of its own coefficients, and of a curve it leans on.
pub const MOST_COLUMNS: usize = 2 * BASIS;

/// Number of intervals between knots on 0 to 1 of the square root of the rank.
const INTERVALS: usize = BASIS - 3;

/// The four basis functions that are not zero at a rank: position of the first, and their values,
/// which add up to 1.
///
/// # Source
/// Uniform cubic B-splines as used for P-splines: Eilers and Marx (1996), Statistical Science 11(2):
/// 89-121, section 2.
pub fn basis(rank: Rank) -> (usize, [f64; 4]) {
    // `sqrt` gives the same bits natively and in WebAssembly.
    let position = rank.value().sqrt() * INTERVALS as f64;
    let interval = (position as usize).min(INTERVALS - 1);
    let t = position - interval as f64;
    let s = 1.0 - t;
    let values = [
        s * s * s / 6.0,
        (3.0 * t * t * t - 6.0 * t * t + 4.0) / 6.0,
        (3.0 * s * s * s - 6.0 * s * s + 4.0) / 6.0,
        t * t * t / 6.0,
    ];
    (interval, values)
}

/// Posterior of a curve on the link scale: normal, with a mean and a factor of the covariance.
#[derive(Clone, Debug, PartialEq)]
pub struct Curve {
    /// Posterior means of the spline coefficients.
    pub coefficients: [f64; BASIS],
    /// Columns of a factor `F` of the coefficients' covariance `F F'`; at most [`MOST_COLUMNS`] of them.
    pub factor: Vec<[f64; BASIS]>,
}

impl Curve {
    /// Posterior mean at a rank, link scale.
    pub fn value(&self, rank: Rank) -> f64 {
        weigh(&self.coefficients, basis(rank))
    }

    /// Loading of each column of the factor at a rank: the curve there is its mean plus the sum of
    /// loadings times independent standard normal values.
    pub fn loadings(&self, rank: Rank) -> impl Iterator<Item = f64> + '_ {
        let at = basis(rank);
        self.factor.iter().map(move |column| weigh(column, at))
    }
}

/// The part of a curve's covariance that its variance needs between two knots.
#[derive(Clone, Copy, Debug)]
pub struct Covariance {
    /// Position of the first of the four basis functions that are not zero there.
    first: usize,
    /// Their coefficients' variances, then the covariances of (0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3).
    entries: [f64; 10],
}

/// The pairs whose covariances stand in a [`Covariance`], in its order.
const PAIRS: [(usize, usize); 10] =
    [(0, 0), (1, 1), (2, 2), (3, 3), (0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3)];

impl Covariance {
    /// That of a curve around a rank.
    pub fn around(curve: &Curve, rank: Rank) -> Covariance {
        let (first, _) = basis(rank);
        let mut entries = [0.0; 10];
        for column in &curve.factor {
            let part = &column[first..first + 4];
            for (entry, (left, right)) in entries.iter_mut().zip(PAIRS) {
                *entry += part[left] * part[right];
            }
        }
        Covariance { first, entries }
    }

    /// Posterior variance at a rank, link scale; nothing where the rank lies between other knots.
    pub fn variance(&self, rank: Rank) -> Option<f64> {
        let (first, values) = basis(rank);
        let term = |(entry, (left, right)): (&f64, (usize, usize))| {
            let twice = if left == right { 1.0 } else { 2.0 };
            twice * values[left] * values[right] * entry
        };
        let variance: f64 = self.entries.iter().zip(PAIRS).map(term).sum();
        (first == self.first).then_some(variance.max(0.0))
    }
}

fn weigh(coefficients: &[f64; BASIS], (first, values): (usize, [f64; 4])) -> f64 {
    values[0] * coefficients[first]
        + values[1] * coefficients[first + 1]
        + values[2] * coefficients[first + 2]
        + values[3] * coefficients[first + 3]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn basis_functions_add_up_to_one_and_join_smoothly() {
        for step in 0..=1000 {
            let (first, values) = basis(Rank::new(f64::from(step) / 1000.0));
            assert!(first + 3 < BASIS);
            assert!(values.iter().all(|value| (0.0..=1.0).contains(value)));
            assert!((values.iter().sum::<f64>() - 1.0).abs() < 1e-12);
        }
    }

    #[test]
    fn the_variance_is_the_sum_of_squared_loadings() {
        let column = |seed: usize| {
            std::array::from_fn(|position| libm::sin((7 * seed + 3 * position) as f64))
        };
        let curve = Curve { coefficients: [0.0; BASIS], factor: (0..9).map(column).collect() };
        for step in 0..=1000 {
            let rank = Rank::new(f64::from(step) / 1000.0);
            let expected: f64 = curve.loadings(rank).map(|loading| loading * loading).sum();
            let found = Covariance::around(&curve, rank).variance(rank).expect("the same knots");
            assert!((found - expected).abs() < 1e-12);
        }
    }

    #[test]
    fn a_straight_line_of_coefficients_is_a_straight_line_in_the_root_of_the_rank() {
        let coefficients = std::array::from_fn(|position| position as f64);
        let curve = Curve { coefficients, factor: Vec::new() };
        let at = |root: f64| curve.value(Rank::new(root * root));
        let slope = (at(0.9) - at(0.1)) / 0.8;
        for step in 10..99 {
            let root = f64::from(step) / 100.0;
            assert!((at(root) - at(0.1) - slope * (root - 0.1)).abs() < 1e-12);
        }
    }
}
