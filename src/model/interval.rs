//! A value with the interval that holds it.

/// An interval of stated probability.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// Lower end.
    pub low: f64,
    /// Upper end.
    pub high: f64,
}

impl Interval {
    /// Probability that all intervals of the project hold.
    pub const LEVEL: f64 = 0.90;

    /// The interval between the 5th and the 95th percentile of draws, linear between neighbours.
    ///
    /// `draws` must not be empty.
    ///
    /// # Source
    /// Hyndman and Fan (1996), The American Statistician 50(4): 361-365, definition 7.
    pub fn of_draws(draws: &[f64]) -> Interval {
        let tail = 0.5 * (1.0 - Interval::LEVEL);
        let sorted = Shelves::new(draws);
        Interval { low: quantile(&sorted, tail), high: quantile(&sorted, 1.0 - tail) }
    }

    /// The same interval with both ends transformed by a rising function.
    pub fn map(self, rising: impl Fn(f64) -> f64) -> Interval {
        Interval { low: rising(self.low), high: rising(self.high) }
    }
}

fn quantile(sorted: &Shelves<'_>, probability: f64) -> f64 {
    let last = sorted.draws.len() - 1;
    let position = probability * last as f64;
    let below = position as usize;
    let [value, next] = sorted.neighbours(below);
    value + (position - below as f64) * (next - value)
}

/// Draws on shelves of equal width from the lowest to the highest, so that a quantile asks for the order of
/// one or two shelves alone.
struct Shelves<'draws> {
    draws: &'draws [f64],
    /// The shelf of each draw.
    shelf: Vec<u16>,
    /// Number of draws on each shelf.
    counts: [u32; SHELVES],
}

/// Number of shelves: about one draw to a shelf where the 5th and the 95th percentile lie.
const SHELVES: usize = 512;

impl<'draws> Shelves<'draws> {
    fn new(draws: &'draws [f64]) -> Shelves<'draws> {
        let (mut lowest, mut highest) = (f64::INFINITY, f64::NEG_INFINITY);
        for draw in draws {
            lowest = if *draw < lowest { *draw } else { lowest };
            highest = if *draw > highest { *draw } else { highest };
        }
        let scale = (SHELVES - 1) as f64 / (highest - lowest);
        let mut counts = [0; SHELVES];
        // Where all draws are one value the scale is no number, and all come to the first shelf.
        let shelf = draws.iter().map(|draw| {
            let shelf = (((draw - lowest) * scale) as u16).min(SHELVES as u16 - 1);
            counts[usize::from(shelf)] += 1;
            shelf
        });
        Shelves { draws, shelf: shelf.collect(), counts }
    }

    /// The draw at a position of the order, counted from 0, and the one after it.
    fn neighbours(&self, position: usize) -> [f64; 2] {
        let next = (position + 1).min(self.draws.len() - 1);
        let (first, before) = self.find(position);
        let (last, _) = self.find(next);
        let mut near: Vec<f64> = Vec::with_capacity(16);
        for (draw, shelf) in self.draws.iter().zip(&self.shelf) {
            if (first..=last).contains(shelf) {
                near.push(*draw);
            }
        }
        near.sort_unstable_by(f64::total_cmp);
        [position, next].map(|at| near.get(at - before).copied().unwrap_or(f64::NAN))
    }

    /// The shelf that holds a position of the order, and the number of draws before it.
    fn find(&self, position: usize) -> (u16, usize) {
        let mut before = 0;
        for (shelf, count) in self.counts.iter().enumerate() {
            let after = before + *count as usize;
            if after > position {
                return (shelf as u16, before);
            }
            before = after;
        }
        (0, 0)
    }
}

/// A value and its 90% interval.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimate {
    /// The value at the posterior mean.
    pub value: f64,
    /// The interval of the posterior.
    pub interval: Interval,
}

impl Estimate {
    /// The same estimate in another unit; `rising` must not fall.
    pub fn map(self, rising: impl Fn(f64) -> f64) -> Estimate {
        Estimate { value: rising(self.value), interval: self.interval.map(rising) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn draws_give_their_percentiles() {
        let draws: Vec<f64> = (0..=100).rev().map(f64::from).collect();
        let interval = Interval::of_draws(&draws);
        assert!((interval.low - 5.0).abs() < 1e-12);
        assert!((interval.high - 95.0).abs() < 1e-12);
    }

    proptest! {
        #[test]
        fn percentiles_are_those_of_sorted_draws(
            draws in proptest::collection::vec(prop_oneof![-1e6..1e6_f64, Just(3.0)], 1..400)
        ) {
            let mut sorted = draws.clone();
            sorted.sort_unstable_by(f64::total_cmp);
            let at = |probability: f64| {
                let position = probability * (sorted.len() - 1) as f64;
                let below = position as usize;
                let next = sorted[(below + 1).min(sorted.len() - 1)];
                sorted[below] + (position - below as f64) * (next - sorted[below])
            };
            let tail = 0.5 * (1.0 - Interval::LEVEL);
            let expected = Interval { low: at(tail), high: at(1.0 - tail) };
            prop_assert_eq!(Interval::of_draws(&draws), expected);
        }
    }
}
