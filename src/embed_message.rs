//! What a page in a frame and the page around it say to each other: a height, and the wish to hear it.
//!
//! Messages are `{ kansen: 1, height: 640 }` upwards and `{ kansen: 1 }` downwards; `www/embed.js` has the
//! other end. Anybody may send anything, so a message is what its fields say and no more.

/// Name of the version in a message.
pub const VERSION: &str = "kansen";

/// The version of the messages.
pub const PRESENT: f64 = 1.0;

/// Name of the height in a message.
pub const HEIGHT: &str = "height";

/// Heights that are believed, pixels; as in `www/embed.js`.
pub const BELIEVED: std::ops::RangeInclusive<f64> = 50.0..=9999.0;

/// Whether a message is one of these, by its version.
pub fn is_ours(version: Option<f64>) -> bool {
    version == Some(PRESENT)
}

/// The height that a message tells, pixels; nothing where it is none of these or not to be believed.
pub fn height_told(version: Option<f64>, height: Option<f64>) -> Option<u32> {
    let height = height.filter(|height| BELIEVED.contains(height))?;
    let pixels = height as u32;
    (is_ours(version) && f64::from(pixels) == height).then_some(pixels)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whole_heights_in_the_range_are_believed() {
        assert_eq!(height_told(Some(1.0), Some(640.0)), Some(640));
        for height in [49.0, 10_000.0, -1.0, 640.5, f64::NAN, f64::INFINITY] {
            assert_eq!(height_told(Some(1.0), Some(height)), None, "{height}");
        }
        for version in [None, Some(2.0), Some(f64::NAN)] {
            assert_eq!(height_told(version, Some(640.0)), None, "{version:?}");
        }
        assert_eq!(height_told(Some(1.0), None), None);
    }
}
