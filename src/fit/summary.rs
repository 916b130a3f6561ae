//! A line for each outcome on how it was fitted.

use std::fmt;

use nalgebra::Matrix2;

use super::national::National;
use super::observation::Observation;
use super::place::standardised_covariance;
use super::pooling::Pooled;
use super::tree::{Level, Tree};

/// How one outcome was fitted.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Name of the outcome.
    pub key: &'static str,
    /// Figures of places that the lines were fitted to.
    pub cells: usize,
    /// Places that they come from.
    pub places: usize,
    /// Effective degrees of freedom of the curve of all children.
    pub freedom: f64,
    /// Standard deviation of the level of municipalities and of districts, link scale.
    pub level_sd: [f64; 2],
    /// Same for the slope.
    pub slope_sd: [f64; 2],
    /// Standard deviation of cells about the lines beyond sampling (over-dispersion), link scale.
    pub scatter_sd: f64,
    /// Standard deviation of one amount of money as a share of the mean; nothing for percentages.
    pub variation: Option<f64>,
}

/// How all outcomes were fitted; prints as a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Summary {
    /// By outcome, in their order.
    pub lines: Vec<Line>,
}

impl Summary {
    /// Reads the summary off a fit.
    pub fn new(
        national: &[National],
        observations: &[Observation],
        tree: &Tree,
        pooled: &Pooled,
    ) -> Summary {
        let line = |national: &National| {
            let index = national.index;
            let mut places = vec![false; tree.nodes().len()];
            let mut cells = 0;
            for seen in observations.iter().filter(|seen| seen.outcome == index) {
                cells += 1;
                places[seen.node] = true;
            }
            let share = national.share.at(crate::indicators::Rank::new(0.5));
            let of = |level: Level| {
                standardised_covariance(&pooled.covariances[level.position()], index, share)
            };
            let [municipality, district]: [Matrix2<f64>; 2] =
                [of(Level::Municipality), of(Level::District)];
            let sd = |term: usize| {
                [municipality, district].map(|covariance| libm::sqrt(covariance[(term, term)]))
            };
            Line {
                key: index.outcome().key,
                cells,
                places: places.into_iter().filter(|seen| *seen).count(),
                freedom: national.freedom[0],
                level_sd: sd(0),
                slope_sd: sd(1),
                scatter_sd: libm::sqrt(pooled.scatter.of_outcome(index)),
                variation: national.unit().is_money().then(|| libm::sqrt(national.dispersion)),
            }
        };
        Summary { lines: national.iter().map(line).collect() }
    }
}

impl fmt::Display for Summary {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            formatter,
            "{:<24}{:>7}{:>7}{:>8}{:>16}{:>16}{:>9}",
            "outcome", "cells", "places", "freedom", "level sd", "slope sd", "scatter"
        )?;
        writeln!(formatter, "{:<46}{:>16}{:>16}", "", "munic. distr.", "munic. distr.")?;
        for line in &self.lines {
            let pair = |[first, second]: [f64; 2]| format!("{first:.3}  {second:.3}");
            writeln!(
                formatter,
                "{:<24}{:>7}{:>7}{:>8.1}{:>16}{:>16}{:>9.3}",
                line.key,
                line.cells,
                line.places,
                line.freedom,
                pair(line.level_sd),
                pair(line.slope_sd),
                line.scatter_sd
            )?;
        }
        Ok(())
    }
}
