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
    /// `draws` is reordered; it must not be empty.
    ///
    /// # Source
    /// Hyndman and Fan (1996), The American Statistician 50(4): 361-365, definition 7.
    pub fn of_draws(draws: &mut [f64]) -> Interval {
        let tail = 0.5 * (1.0 - Interval::LEVEL);
        Interval { low: quantile(draws, tail), high: quantile(draws, 1.0 - tail) }
    }

    /// The same interval with both ends transformed by a rising function.
    pub fn map(self, rising: impl Fn(f64) -> f64) -> Interval {
        Interval { low: rising(self.low), high: rising(self.high) }
    }
}

fn quantile(draws: &mut [f64], probability: f64) -> f64 {
    let position = probability * (draws.len() - 1) as f64;
    let below = position as usize;
    let (_, value, above) = draws.select_nth_unstable_by(below, f64::total_cmp);
    let value = *value;
    let next = above.iter().copied().min_by(f64::total_cmp).unwrap_or(value);
    value + (position - below as f64) * (next - value)
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

    #[test]
    fn draws_give_their_percentiles() {
        let mut draws: Vec<f64> = (0..=100).rev().map(f64::from).collect();
        let interval = Interval::of_draws(&mut draws);
        assert!((interval.low - 5.0).abs() < 1e-12);
        assert!((interval.high - 95.0).abs() < 1e-12);
    }
}
