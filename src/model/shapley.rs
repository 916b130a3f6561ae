//! Shapley values: how much of the gap between two situations goes with each circumstance.

use super::interval::Estimate;
use super::prediction::{Prediction, Sums};
use super::sample::Sample;
use super::situation::{Circumstance, Situation};

/// The share of the gap that goes with one circumstance.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Contribution {
    /// Which circumstance.
    pub circumstance: Circumstance,
    /// Outcome units, situation B minus situation A.
    pub estimate: Estimate,
}

/// Two situations and all that lie between them: A's with B's circumstances wherever they differ, in every
/// combination.
pub struct Hybrids {
    differing: Vec<Circumstance>,
    /// Value and draws; number `taken` has B's circumstance wherever its bit is 1.
    figures: Vec<(f64, Sample)>,
}

impl Hybrids {
    /// What a model says about all of them.
    pub fn new(prediction: &Prediction<'_>, a: &Situation, b: &Situation) -> Hybrids {
        let differs = |circumstance: &Circumstance| circumstance.differs(a, b);
        let differing: Vec<Circumstance> = Circumstance::ALL.into_iter().filter(differs).collect();
        let mut sums = Sums::new(prediction);
        let figures = (0..1_usize << differing.len()).map(|taken| {
            let mut hybrid = a.clone();
            for (bit, circumstance) in differing.iter().enumerate() {
                if taken >> bit & 1 == 1 {
                    circumstance.take(b, &mut hybrid);
                }
            }
            (prediction.value(&hybrid), prediction.draws_with(&mut sums, &hybrid))
        });
        Hybrids { figures: figures.collect(), differing }
    }

    /// Value and draws of A and of B.
    pub fn ends(&self) -> [(f64, &Sample); 2] {
        let last = self.figures.len() - 1;
        [0, last].map(|position| (self.figures[position].0, &self.figures[position].1))
    }

    /// Exact Shapley values of the circumstances in which A and B differ, in the order of
    /// [`Circumstance::ALL`]. They add up to the gap `b - a`, as do the draws behind their intervals.
    ///
    /// The value of a circumstance is the mean, over all orders in which the circumstances can be changed
    /// from A's to B's, of what its own change adds.
    ///
    /// # Source
    /// Shapley (1953), A value for n-person games, equation 13; Shorrocks (2013), Journal of Economic
    /// Inequality 11: 99-126, section 2.
    pub fn contributions(&self) -> Vec<Contribution> {
        let count = self.differing.len();
        let contribution = |(bit, circumstance): (usize, &Circumstance)| {
            let mut value = 0.0;
            let mut total = self.figures[0].1.zero();
            for without in (0..self.figures.len()).filter(|taken| taken >> bit & 1 == 0) {
                let weight = order_share(without.count_ones(), count);
                let (before, after) = (&self.figures[without], &self.figures[without | 1 << bit]);
                value += weight * (after.0 - before.0);
                total.add_change(weight, &before.1, &after.1);
            }
            let interval = total.interval();
            Contribution { circumstance: *circumstance, estimate: Estimate { value, interval } }
        };
        self.differing.iter().enumerate().map(contribution).collect()
    }
}

/// Share of all orders of `count` circumstances in which exactly a given set of `before` of them comes
/// before a given other one: `before! (count - before - 1)! / count!`.
fn order_share(before: u32, count: usize) -> f64 {
    let factorial = |number: usize| (1..=number).map(|factor| factor as f64).product::<f64>();
    let before = before as usize;
    factorial(before) * factorial(count - before - 1) / factorial(count)
}
