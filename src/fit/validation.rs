//! Held-out blocks: does the model predict figures that it has not seen?
//!
//! A draw takes out a random fifth of the pairs of municipality and group. Out go all figures of that group in
//! that municipality and the wijken and *gebieden* inside it, for all outcomes and ages, and those of all
//! children of the same places. The places are fitted anew and the figures that are out are predicted, in
//! their finest partition. National figures stay in: they are what the prediction is compared with.
//!
//! # Source
//! Leaving out whole blocks where observations depend on each other: Roberts et al. (2017), Ecography 40:
//! 913-929.

use std::collections::BTreeSet;

use crate::indicators::dataset::Dataset;
use crate::indicators::{Group, OutcomeIndex, Unit};
use crate::model::interval::Interval;
use crate::model::normal;
use crate::model::prediction::inverse_link;
use crate::model::split_mix::mix;

use super::national::National;
use super::observation::{self, Observation};
use super::pooling::{self, Pooled, Settings};
use super::tree::{Districts, Tree};

/// The outcomes that were chosen for the test beforehand.
pub const TEST_OUTCOMES: [&str; 8] = [
    "11-havo_test",
    "11-vwo_test",
    "11-havo_final",
    "16-havo",
    "21-high_school_attained",
    "21-hbo_followed",
    "21-uni_followed",
    "35-hbo_attained",
];

/// One figure that was out, and what was said about it.
#[derive(Clone, Debug, PartialEq)]
pub struct Prediction {
    /// Which outcome.
    pub outcome: OutcomeIndex,
    /// Position of the place in the list of places.
    pub area: Option<u16>,
    /// Which group.
    pub group: Group,
    /// Number of children.
    pub children: f64,
    /// Proportion or euros.
    pub published: f64,
    /// What the model expects, same unit.
    pub predicted: f64,
    /// Standard deviation of the figure about it: posterior, scatter and sampling.
    pub sd: f64,
    /// What the national curve of all children says at the same income.
    pub baseline: f64,
    /// Sampling variance of the figure.
    pub sampling: f64,
}

impl Prediction {
    /// The 90% interval of the figure.
    pub fn interval(&self) -> Interval {
        let reach = normal::quantile(0.5 + 0.5 * Interval::LEVEL) * self.sd;
        Interval { low: self.predicted - reach, high: self.predicted + reach }
    }

    /// Whether the published figure lies inside it.
    pub fn is_inside(&self) -> bool {
        let Interval { low, high } = self.interval();
        (low..=high).contains(&self.published)
    }
}

/// One draw.
#[derive(Clone, Debug, PartialEq)]
pub struct Draw {
    /// Its seed.
    pub seed: u64,
    /// Number of pairs that were out.
    pub pairs: usize,
    /// The figures that were out.
    pub predictions: Vec<Prediction>,
}

/// Everything that the draws have in common.
pub struct Validation {
    tree: Tree,
    observations: Vec<Observation>,
    national: Vec<National>,
    pairs: Vec<(usize, Group)>,
}

impl Validation {
    /// Prepares the draws: national curves, figures of places, pairs.
    ///
    /// # Errors
    /// A sentence on the outcome without national figures.
    pub fn new(dataset: &Dataset) -> Result<Validation, String> {
        let national = OutcomeIndex::all()
            .map(|index| National::fit(dataset, index))
            .collect::<Result<Vec<_>, _>>()?;
        let tree = Tree::new(dataset.areas(), Districts::Wijken);
        let observations = observation::collect(dataset, &tree, &national);
        let pairs: BTreeSet<(usize, Group)> = observations
            .iter()
            .filter(|seen| seen.group != Group::All)
            .filter_map(|seen| Some((tree.municipality(seen.node)?, seen.group)))
            .collect();
        let pairs = pairs.into_iter().collect();
        Ok(Validation { tree, observations, national, pairs })
    }

    /// Number of pairs of municipality and group with figures.
    pub fn pairs(&self) -> usize {
        self.pairs.len()
    }

    /// Takes a fifth of the pairs out, fits the places and predicts what is out.
    ///
    /// # Errors
    /// As [`pooling::pool`].
    pub fn draw(&self, seed: u64, settings: Settings) -> Result<Draw, String> {
        let out = chosen(self.pairs.clone(), seed);
        let places: BTreeSet<usize> = out.iter().map(|(place, _)| *place).collect();
        let is_out = |node: usize, group: Group| {
            let municipality = self.tree.municipality(node).unwrap_or(0);
            if group == Group::All {
                places.contains(&municipality)
            } else {
                out.contains(&(municipality, group))
            }
        };
        let (targets, training): (Vec<Observation>, Vec<Observation>) =
            self.observations.iter().cloned().partition(|seen| is_out(seen.node, seen.group));
        let targets: Vec<Observation> =
            targets.into_iter().filter(|seen| seen.group != Group::All).collect();
        let mut wanted = vec![Vec::new(); self.tree.nodes().len()];
        for seen in &targets {
            wanted[seen.node].extend(seen.terms().iter().map(|(effect, _)| *effect));
        }
        let pooled = pooling::pool(&self.tree, &training, &self.national, settings, &wanted)?;
        let predictions = targets.iter().map(|seen| self.predict(&pooled, seen)).collect();
        Ok(Draw { seed, pairs: out.len(), predictions })
    }

    fn predict(&self, pooled: &Pooled, seen: &Observation) -> Prediction {
        let national = &self.national[seen.outcome.position()];
        let unit = national.unit();
        let (line, variance) = pooled.line(seen);
        let predicted = inverse_link(unit, line);
        // Change of the figure with the line, and variance of one child's outcome.
        let (slope, own) = match unit {
            Unit::Percent => (predicted * (1.0 - predicted), predicted * (1.0 - predicted)),
            _ => (predicted, national.dispersion * predicted * predicted),
        };
        let sampling = match unit {
            Unit::Percent => seen.mean * (1.0 - seen.mean),
            _ => national.dispersion * seen.mean * seen.mean,
        };
        Prediction {
            outcome: seen.outcome,
            area: self.tree.nodes()[seen.node].area,
            group: seen.group,
            children: seen.children,
            published: seen.mean,
            predicted,
            sd: libm::sqrt(slope * slope * variance + own / seen.children),
            baseline: inverse_link(unit, national.at(Group::All, seen.rank)),
            sampling: sampling / seen.children,
        }
    }
}

/// A random fifth of the pairs, by seed.
fn chosen(mut pairs: Vec<(usize, Group)>, seed: u64) -> BTreeSet<(usize, Group)> {
    let fifth = pairs.len() / 5;
    let mut state = mix(seed);
    for position in 0..fifth {
        state = mix(state);
        // The bias of the remainder is below one part in 10^16.
        let other = position + (state % (pairs.len() - position) as u64) as usize;
        pairs.swap(position, other);
    }
    pairs.truncate(fifth);
    pairs.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fifth_is_chosen_the_same_by_the_same_seed() {
        let pairs: Vec<_> = (0..1000).map(|place| (place, Group::Any)).collect();
        let first = chosen(pairs.clone(), 7);
        assert_eq!(first.len(), 200);
        assert_eq!(first, chosen(pairs.clone(), 7));
        assert_ne!(first, chosen(pairs, 8));
    }
}
