//! Two situations side by side: both results, the gap and what it goes with.

use super::OutcomeModel;
use super::draws::Draws;
use super::interval::Estimate;
use super::prediction::Prediction;
use super::sample::Sample;
use super::shapley::{Contribution, Hybrids};
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
        let hybrids = Hybrids::new(&prediction, a, b);
        let [of_a, of_b] = hybrids.ends();
        let result =
            |(value, sample): (f64, &Sample)| Estimate { value, interval: sample.interval() };
        let gap = (of_b.0 - of_a.0, &of_b.1.minus(of_a.1));
        Comparison {
            a: result(of_a),
            b: result(of_b),
            gap: result(gap),
            contributions: hybrids.contributions(),
        }
    }
}
