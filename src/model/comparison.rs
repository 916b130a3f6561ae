//! Two situations side by side: both results, the gap and what it goes with.

use super::OutcomeModel;
use super::draws::Draws;
use super::interval::{Estimate, Interval};
use super::prediction::Prediction;
use super::shapley::{Contribution, decompose};
use super::situation::{Rule, Situation};

/// The answer to a view: proportions or euros.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// Expected figure in situation A.
    pub a: Estimate,
    /// Expected figure in situation B.
    pub b: Estimate,
    /// Situation B minus situation A.
    pub gap: Estimate,
    /// What the gap goes with; empty where A and B do not differ.
    pub contributions: Vec<Contribution>,
}

impl Comparison {
    /// Compares two situations under one rule.
    pub fn new(
        model: &OutcomeModel,
        a: &Situation,
        b: &Situation,
        rule: Rule,
        draws: &Draws,
    ) -> Comparison {
        let prediction = Prediction::new(model, rule, draws);
        let (mut draws_a, mut draws_b) = (prediction.draws(a), prediction.draws(b));
        let mut differences: Vec<f64> =
            draws_a.iter().zip(&draws_b).map(|(of_a, of_b)| of_b - of_a).collect();
        let a_estimate =
            Estimate { value: prediction.value(a), interval: Interval::of_draws(&mut draws_a) };
        let b_estimate =
            Estimate { value: prediction.value(b), interval: Interval::of_draws(&mut draws_b) };
        let gap = Estimate {
            value: b_estimate.value - a_estimate.value,
            interval: Interval::of_draws(&mut differences),
        };
        let contributions = decompose(&prediction, a, b);
        Comparison { a: a_estimate, b: b_estimate, gap, contributions }
    }
}
