//! Shapley values: how much of the gap between two situations goes with each circumstance.

use super::interval::{Estimate, Interval};
use super::prediction::Prediction;
use super::situation::{Circumstance, Situation};

/// The share of the gap that goes with one circumstance.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Contribution {
    /// Which circumstance.
    pub circumstance: Circumstance,
    /// Outcome units, situation B minus situation A.
    pub estimate: Estimate,
}

/// Exact Shapley values of the circumstances in which `a` and `b` differ, in the order of
/// [`Circumstance::ALL`]. They add up to the gap `b - a`, as do the draws behind their intervals.
///
/// The value of a circumstance is the mean, over all orders in which the circumstances can be changed
/// from A's to B's, of what its own change adds.
///
/// # Source
/// Shapley (1953), A value for n-person games, equation 13; Shorrocks (2013), Journal of Economic
/// Inequality 11: 99-126, section 2.
pub fn decompose(prediction: &Prediction<'_>, a: &Situation, b: &Situation) -> Vec<Contribution> {
    let differing: Vec<Circumstance> =
        Circumstance::ALL.into_iter().filter(|circumstance| circumstance.differs(a, b)).collect();
    let count = differing.len();
    // Situation number `taken` has B's circumstance wherever its bit is 1.
    let hybrids: Vec<Situation> = (0..1_usize << count)
        .map(|taken| {
            let mut hybrid = a.clone();
            for (bit, circumstance) in differing.iter().enumerate() {
                if taken >> bit & 1 == 1 {
                    circumstance.take(b, &mut hybrid);
                }
            }
            hybrid
        })
        .collect();
    let values: Vec<f64> = hybrids.iter().map(|hybrid| prediction.value(hybrid)).collect();
    let draws: Vec<Vec<f64>> = hybrids.iter().map(|hybrid| prediction.draws(hybrid)).collect();
    differing
        .iter()
        .enumerate()
        .map(|(bit, circumstance)| {
            let mut value = 0.0;
            let mut total = vec![0.0; draws[0].len()];
            for without in (0..hybrids.len()).filter(|taken| taken >> bit & 1 == 0) {
                let with = without | 1 << bit;
                let weight = order_share(without.count_ones(), count);
                value += weight * (values[with] - values[without]);
                let pairs = draws[with].iter().zip(&draws[without]);
                for (sum, (after, before)) in total.iter_mut().zip(pairs) {
                    *sum += weight * (after - before);
                }
            }
            let interval = Interval::of_draws(&mut total);
            Contribution { circumstance: *circumstance, estimate: Estimate { value, interval } }
        })
        .collect()
}

/// Share of all orders of `count` circumstances in which exactly a given set of `before` of them comes
/// before a given other one: `before! (count - before - 1)! / count!`.
fn order_share(before: u32, count: usize) -> f64 {
    let factorial = |number: usize| (1..=number).map(|factor| factor as f64).product::<f64>();
    let before = before as usize;
    factorial(before) * factorial(count - before - 1) / factorial(count)
}
