//! Where do the search's random draws come from?

use crate::model::split_mix::{INCREMENT, mix};

/// A stream of draws that its seed determines.
#[derive(Clone, Debug)]
pub struct Draws(u64);

impl Draws {
    /// Starts the stream of this seed.
    pub fn new(seed: u64) -> Draws {
        Draws(seed)
    }

    fn next(&mut self) -> u64 {
        let drawn = mix(self.0);
        self.0 = self.0.wrapping_add(INCREMENT);
        drawn
    }

    /// Draws a number above 0 and at most 1.
    pub fn share(&mut self) -> f64 {
        ((self.next() >> 11) as f64 + 1.0) / 9_007_199_254_740_992.0
    }

    /// Draws a whole number below `bound`, which is small against 2^32.
    pub fn below(&mut self, bound: usize) -> usize {
        ((self.next() >> 32).wrapping_mul(bound as u64) >> 32) as usize
    }
}

#[cfg(test)]
mod tests {
    use super::Draws;

    /// The first values of the reference implementation (Vigna, `splitmix64.c`) for seed 1234567.
    #[test]
    fn the_stream_is_the_published_one() {
        let mut draws = Draws::new(1_234_567);
        assert_eq!(draws.next(), 6_457_827_717_110_365_317);
        assert_eq!(draws.next(), 3_203_168_211_198_807_973);
    }
}
