//! What is expected of a municipality before its own outcomes speak: the effect of its covariates and of
//! the map.
//!
//! The effect of a covariate is a vector over groups, outcomes and slopes, normal around zero with a
//! covariance proportional to that of the municipalities. The map moves all groups alike. Both are
//! estimated by turns, each exactly given the provinces and the other (block coordinate ascent, the
//! conditional maximisation of Meng and Rubin 1993).

use nalgebra::Cholesky;

use crate::indicators::OUTCOMES;

use super::gaussian::{Belief, Column, Matrix, Message, add_block, symmetric};
use super::observation::{EFFECTS, GROUPS};
use super::tree::{Level, Tree};
use super::variance;

/// Entries of the vector of effects that a map has: outcomes and slopes, for all groups alike.
const SHARED: usize = OUTCOMES.len() * 2;

/// Prior variances as shares of the covariance of municipalities.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Priors {
    /// Of a covariate's effect.
    pub covariate: f64,
    /// Of the map, where it varies most.
    pub map: f64,
}

/// Features of the municipalities and their estimated effects.
#[derive(Clone, Debug)]
pub struct Regression {
    /// By node: covariates, then features of the map.
    covariates: Vec<Vec<f64>>,
    features: Vec<Vec<f64>>,
    effects: Vec<Column>,
    weights: Vec<Column>,
    effect_covariances: Vec<Matrix>,
    weight_covariances: Vec<Matrix>,
}

impl Regression {
    /// Effects of zero. `covariates`, `features`: by node of the tree, equally many for each.
    pub fn new(covariates: Vec<Vec<f64>>, features: Vec<Vec<f64>>) -> Regression {
        let count = |rows: &[Vec<f64>]| rows.first().map_or(0, Vec::len);
        let (effects, weights) = (count(&covariates), count(&features));
        Regression {
            covariates,
            features,
            effects: vec![Column::zeros(EFFECTS); effects],
            weights: vec![Column::zeros(SHARED); weights],
            effect_covariances: Vec::new(),
            weight_covariances: Vec::new(),
        }
    }

    /// The same effects for the nodes of another tree.
    pub fn moved(&self, covariates: Vec<Vec<f64>>, features: Vec<Vec<f64>>) -> Regression {
        Regression { covariates, features, ..self.clone() }
    }

    /// Mean of the deviation of a node, one for each entry of the vector of effects.
    pub fn offset(&self, node: usize) -> Column {
        let mut offset = Column::zeros(EFFECTS);
        for (value, effect) in self.covariates[node].iter().zip(&self.effects) {
            offset.axpy(*value, effect, 1.0);
        }
        let mut shared = Column::zeros(SHARED);
        for (value, weight) in self.features[node].iter().zip(&self.weights) {
            shared.axpy(*value, weight, 1.0);
        }
        for group in 0..GROUPS {
            let mut rows = offset.rows_mut(group * SHARED, SHARED);
            rows += &shared;
        }
        offset
    }

    /// Posterior covariance of that mean, for these entries; zero until it was estimated.
    pub fn uncertainty(&self, node: usize, dims: &[usize]) -> Matrix {
        let mut total = Matrix::zeros(dims.len(), dims.len());
        let parts = self.covariates[node].iter().zip(&self.effect_covariances);
        for (value, covariance) in parts.filter(|(value, _)| **value != 0.0) {
            let square = value * value;
            for (column, &right) in dims.iter().enumerate() {
                for (row, &left) in dims.iter().enumerate() {
                    total[(row, column)] += square * covariance[(left, right)];
                }
            }
        }
        if self.weight_covariances.is_empty() {
            return total;
        }
        let mut shared = Matrix::zeros(SHARED, SHARED);
        for (value, covariance) in self.features[node].iter().zip(&self.weight_covariances) {
            shared += covariance * (value * value);
        }
        for (column, &right) in dims.iter().enumerate() {
            for (row, &left) in dims.iter().enumerate() {
                total[(row, column)] += shared[(left % SHARED, right % SHARED)];
            }
        }
        total
    }

    /// Estimates all effects anew.
    ///
    /// `messages`: by node, what the municipalities' data say, passed through `covariance` and not yet
    /// shifted. `around`: by node, the belief about the province. With `posterior` the covariances of the
    /// effects are kept too.
    ///
    /// # Errors
    /// A sentence if a covariance has no factor.
    pub fn update(
        &mut self,
        tree: &Tree,
        messages: &[Message],
        around: &[Belief],
        covariance: &Matrix,
        priors: Priors,
        posterior: bool,
    ) -> Result<(), String> {
        const SWEEPS: usize = 2;
        let with_data: Vec<usize> = tree
            .municipalities()
            .into_iter()
            .filter(|&node| !messages[node].dims.is_empty())
            .collect();
        let root = root_of(&(covariance * priors.covariate))?;
        let shared_root = root_of(&(variance::of_mean_group(covariance) * priors.map))?;
        // What the data say about each municipality's deviation from its province.
        let about: Vec<Message> = with_data
            .iter()
            .map(|&node| {
                let province = tree.nodes()[node].parent.unwrap_or(0);
                messages[node].shifted(&spread_out(&around[province]))
            })
            .collect();
        self.effect_covariances.clear();
        self.weight_covariances.clear();
        for sweep in 0..SWEEPS {
            let keep = posterior && sweep + 1 == SWEEPS;
            for column in 0..self.effects.len() {
                let mut precision = Matrix::zeros(EFFECTS, EFFECTS);
                let mut potential = Column::zeros(EFFECTS);
                for (&node, message) in with_data.iter().zip(&about) {
                    let value = self.covariates[node][column];
                    let mut rest = self.offset(node);
                    rest.axpy(-value, &self.effects[column], 1.0);
                    let left = message.shifted(&rest);
                    add_block(&mut precision, &left.dims, &(&left.precision * (value * value)));
                    for (row, &dim) in left.dims.iter().enumerate() {
                        potential[dim] += value * left.potential[row];
                    }
                }
                let (mean, spread) = solve(&root, &precision, &potential, keep)?;
                self.effects[column] = mean;
                self.effect_covariances.extend(spread);
            }
            self.update_map(&with_data, &about, &shared_root, keep)?;
        }
        Ok(())
    }

    fn update_map(
        &mut self,
        with_data: &[usize],
        about: &[Message],
        root: &Matrix,
        keep: bool,
    ) -> Result<(), String> {
        if self.weights.is_empty() {
            return Ok(());
        }
        let mut precisions = Vec::with_capacity(about.len());
        let mut potentials = Vec::with_capacity(about.len());
        let mut current = Vec::with_capacity(about.len());
        for (&node, message) in with_data.iter().zip(about) {
            let mut shared = Column::zeros(SHARED);
            for (value, weight) in self.features[node].iter().zip(&self.weights) {
                shared.axpy(*value, weight, 1.0);
            }
            let mut covariates = Column::zeros(EFFECTS);
            for (value, effect) in self.covariates[node].iter().zip(&self.effects) {
                covariates.axpy(*value, effect, 1.0);
            }
            let left = message.shifted(&covariates);
            let mut precision = Matrix::zeros(SHARED, SHARED);
            let mut potential = Column::zeros(SHARED);
            for (column, &right) in left.dims.iter().enumerate() {
                potential[right % SHARED] += left.potential[column];
                for (row, &other) in left.dims.iter().enumerate() {
                    precision[(other % SHARED, right % SHARED)] += left.precision[(row, column)];
                }
            }
            precisions.push(precision);
            potentials.push(potential);
            current.push(shared);
        }
        for feature in 0..self.weights.len() {
            let mut precision = Matrix::zeros(SHARED, SHARED);
            let mut potential = Column::zeros(SHARED);
            for (at, &node) in with_data.iter().enumerate() {
                let value = self.features[node][feature];
                // Features of far centres are all but zero.
                if value.abs() < 1e-4 {
                    continue;
                }
                let mut rest = current[at].clone();
                rest.axpy(-value, &self.weights[feature], 1.0);
                precision += &precisions[at] * (value * value);
                potential.axpy(value, &(&potentials[at] - &precisions[at] * rest), 1.0);
            }
            let (mean, spread) = solve(root, &precision, &potential, keep)?;
            let change = &mean - &self.weights[feature];
            for (at, &node) in with_data.iter().enumerate() {
                current[at].axpy(self.features[node][feature], &change, 1.0);
            }
            self.weights[feature] = mean;
            self.weight_covariances.extend(spread);
        }
        Ok(())
    }
}

/// A belief's mean over the whole vector; entries that it does not have are zero.
fn spread_out(belief: &Belief) -> Column {
    let mut mean = Column::zeros(EFFECTS);
    for (row, &dim) in belief.dims.iter().enumerate() {
        mean[dim] = belief.mean[row];
    }
    mean
}

fn root_of(covariance: &Matrix) -> Result<Matrix, String> {
    let ridge = Matrix::identity(covariance.nrows(), covariance.ncols()) * 1e-9;
    Cholesky::new(symmetric(covariance.clone()) + ridge)
        .map(Cholesky::unpack)
        .ok_or_else(|| "the prior of a regression is not positive definite".to_owned())
}

/// Posterior mean, and if wanted covariance, of a vector with prior covariance `root root'`.
fn solve(
    root: &Matrix,
    precision: &Matrix,
    potential: &Column,
    with_covariance: bool,
) -> Result<(Column, Option<Matrix>), String> {
    let size = root.nrows();
    let inner = root.tr_mul(&(precision * root)) + Matrix::identity(size, size);
    let inner = Cholesky::new(symmetric(inner))
        .ok_or("the equations of a regression are not positive definite")?;
    let mean = root * inner.solve(&root.tr_mul(potential));
    let covariance = with_covariance.then(|| root * inner.solve(&root.transpose()));
    Ok((mean, covariance))
}

/// Whether a node's deviation has a mean from the regression.
pub fn applies(level: Level) -> bool {
    level == Level::Municipality
}
