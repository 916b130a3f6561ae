//! Covariances of the places' deviations: the EM step, and the shrinkage towards a product.
//!
//! A covariance over groups, outcomes and slopes has far more entries than there are municipalities with
//! all outcomes. The EM estimate is therefore averaged with the product of a covariance of groups and a
//! covariance of outcomes that comes closest to it: the mean of an inverse-Wishart posterior with that
//! product as prior.
//!
//! # Source
//! EM for normal random effects: Laird and Ware (1982), Biometrics 38: 963-974. Nearest product: Van Loan
//! and Pitsianis (1993). Prior: Gelman et al. (2013), Bayesian Data Analysis, section 3.6.

use crate::indicators::OUTCOMES;

use super::gaussian::{Deviance, Matrix, add_block, symmetric};
use super::observation::{EFFECTS, GROUPS};

/// Entries of the vector of effects within one group.
const WITHIN: usize = OUTCOMES.len() * 2;

/// Smallest variance added to each entry, so that a covariance stays positive definite.
const FLOOR: f64 = 1e-6;

/// Covariance before the first round: groups correlate 0.7, outcomes 0.5 (in the hoped-for direction),
/// slopes vary half as much again as levels, and logarithms of money a fifth as much as logits (standard
/// deviations): a few rounds do not reach a variance that starts many times too large.
pub fn start(variance: f64) -> Matrix {
    Matrix::from_fn(EFFECTS, EFFECTS, |row, column| {
        let groups = if row / WITHIN == column / WITHIN { 1.0 } else { 0.7 };
        let (left, right) = (row % WITHIN, column % WITHIN);
        let outcomes = if left / 2 == right / 2 { 1.0 } else { 0.5 };
        let sign = |within: usize| if OUTCOMES[within / 2].hoped_for { 1.0 } else { -1.0 };
        let slopes = match (left % 2, right % 2) {
            (0, 0) => 1.0,
            (1, 1) => 1.5,
            _ => 0.0,
        };
        let size = |within: usize| if OUTCOMES[within / 2].unit.is_money() { 0.2 } else { 1.0 };
        let sizes = size(left) * size(right);
        variance * groups * outcomes * slopes * sizes * sign(left) * sign(right)
    })
}

/// Posterior second moments of the deviations of one level, added up over its places.
#[derive(Clone, Debug)]
pub struct Moments {
    sum: Matrix,
    places: usize,
}

impl Moments {
    /// No places yet.
    pub fn new() -> Moments {
        Moments { sum: Matrix::zeros(EFFECTS, EFFECTS), places: 0 }
    }

    /// Adds a place; `dims` are the entries that its data touch.
    pub fn add(&mut self, dims: &[usize], deviance: &Deviance) {
        if !dims.is_empty() {
            add_block(&mut self.sum, dims, &deviance.moment);
            self.places += 1;
        }
    }

    /// Mean posterior second moment: the EM estimate of the covariance.
    pub fn covariance(&self, before: &Matrix) -> Matrix {
        let places = self.places.max(1) as f64;
        symmetric(before + before * (&self.sum * before) / places)
    }

    /// The EM estimate, shrunk: its nearest product counts as so many places more.
    pub fn shrunk(&self, before: &Matrix, prior_places: f64) -> Matrix {
        let estimate = self.covariance(before);
        let product = nearest_product(&estimate);
        let places = self.places as f64;
        let mean = (estimate * places + product * prior_places) / (places + prior_places);
        mean + Matrix::identity(EFFECTS, EFFECTS) * FLOOR
    }
}

impl Default for Moments {
    fn default() -> Moments {
        Moments::new()
    }
}

/// The product of a covariance of groups and a covariance of outcomes and slopes that is closest to
/// `covariance` in squared distance, by alternating least squares.
fn nearest_product(covariance: &Matrix) -> Matrix {
    let mut groups =
        Matrix::from_fn(GROUPS, GROUPS, |row, column| if row == column { 1.0 } else { 0.5 });
    let mut within = Matrix::zeros(WITHIN, WITHIN);
    let block = |row: usize, column: usize| {
        covariance.view((row * WITHIN, column * WITHIN), (WITHIN, WITHIN))
    };
    for _ in 0..3 {
        within.fill(0.0);
        for column in 0..GROUPS {
            for row in 0..GROUPS {
                within += block(row, column) * groups[(row, column)];
            }
        }
        within /= groups.norm_squared();
        let size = within.norm_squared();
        groups =
            Matrix::from_fn(GROUPS, GROUPS, |row, column| block(row, column).dot(&within) / size);
    }
    groups.kronecker(&within)
}

/// Mean of a covariance over all pairs of groups: what the groups' mean has, outcomes and slopes.
pub fn of_mean_group(covariance: &Matrix) -> Matrix {
    let mut mean = Matrix::zeros(WITHIN, WITHIN);
    for column in 0..GROUPS {
        for row in 0..GROUPS {
            mean += covariance.view((row * WITHIN, column * WITHIN), (WITHIN, WITHIN));
        }
    }
    mean / (GROUPS * GROUPS) as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_product_is_its_own_nearest_product() {
        let product = start(0.03);
        let found = nearest_product(&product);
        assert!((found - product).amax() < 1e-12);
    }
}
