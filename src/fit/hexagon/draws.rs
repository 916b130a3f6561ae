//! Where do the search's random draws come from?
//!
//! # Source
//! Steele, Lea and Flood (2014), "Fast splittable pseudorandom number generators", OOPSLA
//! (SplitMix64).

/// A stream of draws that its seed determines.
#[derive(Clone, Debug)]
pub struct Draws(u64);

impl Draws {
    /// Starts the stream of this seed.
    pub fn new(seed: u64) -> Draws {
        Draws(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
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
