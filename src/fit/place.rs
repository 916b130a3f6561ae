//! From the beliefs about a place's groups to what the model file holds of it: the place's shift, and
//! what is particular to each group.
//!
//! The shift of a place is directly standardised: that of children without and with a parent born abroad,
//! weighted as in the whole country, so that it does not reflect who lives there. What does so is the
//! deviation of the group `all`: the line of all children is the mixture of the two lines in the place's
//! own composition, corrected by the published figures of all children where both are known.

use nalgebra::{Matrix2, SMatrix, Vector2};

use crate::indicators::{Group, OutcomeIndex, Rank};
use crate::model::place::{Deviation, PlacePosterior};

use super::composition::Share;
use super::gaussian::{Belief, Matrix, pick, positions};
use super::national::National;
use super::observation::{GROUPS, effect};
use super::shift::lower_factor;

/// Effects of one outcome: level and slope of each group.
const OWN: usize = GROUPS * 2;

type Lines = SMatrix<f64, OWN, 1>;
type Spread = SMatrix<f64, OWN, OWN>;

/// Ranks at which a line is drawn through the mixture.
const RANKS: [f64; 9] = [0.05, 0.15, 0.25, 0.35, 0.5, 0.6, 0.7, 0.8, 0.9];

/// What published figures say about a line: precision and precision times value of level and slope.
#[derive(Clone, Copy, Debug, PartialEq, Default)]
pub struct LineData {
    /// Precision.
    pub precision: Matrix2<f64>,
    /// Precision times value.
    pub potential: Vector2<f64>,
}

/// The belief about one outcome in one place.
#[derive(Clone, Debug)]
pub struct PlaceLines {
    /// Which outcome.
    pub outcome: OutcomeIndex,
    /// Position in the list of places.
    pub area: u16,
    /// Levels and slopes by group.
    mean: Lines,
    covariance: Spread,
    /// Line of all children less the national one, as the mixture has it: level and slope.
    mixture: Vector2<f64>,
    /// Its change with the groups' effects.
    weights: SMatrix<f64, 2, OWN>,
}

/// Entries of the vector of effects that the lines of an outcome need, increasing.
pub fn dims(outcome: OutcomeIndex) -> Vec<usize> {
    (0..GROUPS)
        .flat_map(|group| {
            let level = effect(group, outcome.position());
            [level, level + 1]
        })
        .collect()
}

impl PlaceLines {
    /// Takes the lines of an outcome from the belief about a place. `share`: of children with a parent born
    /// abroad in the place.
    pub fn new(national: &National, share: &Share, area: u16, belief: &Belief) -> PlaceLines {
        let at = positions(&dims(national.index), &belief.dims);
        let covariance: Matrix = pick(&belief.covariance, &at, &at);
        let mean = Lines::from_fn(|row, _| belief.mean[at[row]]);
        let covariance = Spread::from_fn(|row, column| covariance[(row, column)]);
        // Regression of the mixture on level and slope over the ranks.
        let design =
            SMatrix::<f64, 9, 2>::from_fn(
                |row, column| {
                    if column == 0 { 1.0 } else { RANKS[row] - 0.5 }
                },
            );
        let through =
            (design.transpose() * design).try_inverse().unwrap_or_default() * design.transpose();
        let mut values = SMatrix::<f64, 9, 1>::zeros();
        let mut weights = SMatrix::<f64, 9, OWN>::zeros();
        for (row, rank) in RANKS.map(Rank::new).into_iter().enumerate() {
            let centred = rank.value() - 0.5;
            let line = |group: Group, own: usize| {
                national.at(group, rank) + mean[2 * own] + mean[2 * own + 1] * centred
            };
            let mixed = national.mixture(share, rank, line(Group::None, 0), line(Group::Any, 1));
            values[row] = mixed.value - national.at(Group::All, rank);
            for (own, weight) in mixed.weights.into_iter().enumerate() {
                weights[(row, 2 * own)] = weight;
                weights[(row, 2 * own + 1)] = weight * centred;
            }
        }
        PlaceLines {
            outcome: national.index,
            area,
            mean,
            covariance,
            mixture: through * values,
            weights: through * weights,
        }
    }

    /// What figures of all children add to the mixture: estimate of the difference and its precision.
    pub fn surprise(&self, data: &LineData) -> (Vector2<f64>, Matrix2<f64>) {
        let difference = data.potential - data.precision * self.mixture;
        (difference, data.precision)
    }

    /// Covariance of the mixture's level and slope.
    pub fn mixture_covariance(&self) -> Matrix2<f64> {
        self.weights * self.covariance * self.weights.transpose()
    }

    /// Takes the national mean of a group's line out of the place, when it went into the national curve.
    pub fn less(&mut self, group: Group, line: Vector2<f64>) {
        if group != Group::All {
            let level = 2 * (group.position() - 1);
            self.mean[level] -= line[0];
            self.mean[level + 1] -= line[1];
        }
    }

    /// Posterior mean of a group's level and slope; of all children, as the mixture has it.
    pub fn line(&self, group: Group) -> Vector2<f64> {
        if group == Group::All {
            return self.mixture;
        }
        let level = 2 * (group.position() - 1);
        Vector2::new(self.mean[level], self.mean[level + 1])
    }

    /// The standardised shift of the place and its covariance. `any`: national share of children with a
    /// parent born abroad.
    pub fn standardised(&self, any: f64) -> (Vector2<f64>, Matrix2<f64>) {
        let weights = standard(any);
        (weights * self.mean, weights * self.covariance * weights.transpose())
    }

    /// What the model file holds.
    ///
    /// `any`: national share of children with a parent born abroad. `everyone`: figures of all children, if they
    /// are not part of the belief already. `difference`: variance over places of the difference between the
    /// line of all children and the mixture, level and slope. `ranks`: by group, mean and mean square of
    /// `rank - 1/2` over its children, for the uncertainty between the ends.
    pub fn posterior(
        &self,
        any: f64,
        everyone: Option<&LineData>,
        difference: Vector2<f64>,
        ranks: &[[f64; 2]; 7],
    ) -> PlacePosterior {
        let weights = standard(any);
        let (place, spread) = self.standardised(any);
        let factor = lower_factor(&spread);
        let deviations = Group::ALL.map(|group| {
            let (line, covariance, with_level) = if group == Group::All {
                self.everyone(&weights, everyone, difference)
            } else {
                let own = own(group);
                let covariance = own * self.covariance * own.transpose();
                let cross = own * self.covariance * weights.transpose();
                (own * self.mean, covariance, cross[(0, 0)])
            };
            let shared = if factor[0] > 0.0 { with_level / factor[0] - factor[0] } else { 0.0 };
            let [centre, square] = ranks[group.position()];
            let total = covariance[(0, 0)]
                + 2.0 * centre * covariance[(0, 1)]
                + square * covariance[(1, 1)];
            let loading = factor[0] + shared;
            let explained = loading * loading
                + 2.0 * centre * loading * factor[1]
                + square * (factor[1] * factor[1] + factor[2] * factor[2]);
            Deviation {
                mean: line[0] - place[0],
                slope: line[1] - place[1],
                shared,
                sd: libm::sqrt((total - explained).max(0.0)),
            }
        });
        PlacePosterior { area: self.area, intercept: place[0], slope: place[1], factor, deviations }
    }

    /// Line of all children: mean, covariance, and covariance of its level with that of the place.
    fn everyone(
        &self,
        weights: &SMatrix<f64, 2, OWN>,
        data: Option<&LineData>,
        difference: Vector2<f64>,
    ) -> (Vector2<f64>, Matrix2<f64>, f64) {
        let prior = self.mixture_covariance() + Matrix2::from_diagonal(&difference);
        let cross = self.weights * self.covariance * weights.transpose();
        let Some(data) = data else { return (self.mixture, prior, cross[(0, 0)]) };
        // prior (I + J prior)^-1, with the precision J of the figures.
        let keep = (Matrix2::identity() + data.precision * prior).try_inverse().unwrap_or_default();
        let posterior = prior * keep;
        let (surprise, _) = self.surprise(data);
        let line = self.mixture + posterior * surprise;
        let carried = keep.transpose() * cross;
        (line, (posterior + posterior.transpose()) * 0.5, carried[(0, 0)])
    }
}

/// Weights of the standardised level and slope.
fn standard(any: f64) -> SMatrix<f64, 2, OWN> {
    own(Group::None) * (1.0 - any) + own(Group::Any) * any
}

/// Picks level and slope of a group.
fn own(group: Group) -> SMatrix<f64, 2, OWN> {
    let level = 2 * group.position().saturating_sub(1);
    SMatrix::from_fn(|row, column| if column == level + row { 1.0 } else { 0.0 })
}

/// The variance of an outcome's standardised shift in a covariance of deviations: level, slope and both.
pub fn standardised_covariance(
    covariance: &Matrix,
    outcome: OutcomeIndex,
    any: f64,
) -> Matrix2<f64> {
    let at = dims(outcome);
    let block = pick(covariance, &at, &at);
    let own = Spread::from_fn(|row, column| block[(row, column)]);
    let weights = standard(any);
    weights * own * weights.transpose()
}

/// The mean of a group's line over beliefs; zero without any.
pub fn mean_line(lines: &[(Vector2<f64>, f64)]) -> Vector2<f64> {
    let total: f64 = lines.iter().map(|(_, weight)| weight).sum();
    if total <= 0.0 {
        return Vector2::zeros();
    }
    lines.iter().map(|(line, weight)| line * *weight).sum::<Vector2<f64>>() / total
}
