//! The generator behind everything that is drawn with a seed: the same values on every device.
//!
//! # Source
//! SplitMix64: Steele, Lea and Flood (2014), "Fast splittable pseudorandom number generators", OOPSLA,
//! figure 12.

/// What a stream adds to its state for each value.
pub const INCREMENT: u64 = 0x9E37_79B9_7F4A_7C15;

/// The value that follows a state.
pub fn mix(state: u64) -> u64 {
    let mut z = state.wrapping_add(INCREMENT);
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}
