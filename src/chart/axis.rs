//! Axes: round numbers, and values to pixels and back.

/// A straight axis: values `from` to `to` on pixels `start` to `end`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Axis {
    /// Value at the start.
    pub from: f64,
    /// Value at the end; never equal to `from`.
    pub to: f64,
    /// Pixel at `from`.
    pub start: f64,
    /// Pixel at `to`.
    pub end: f64,
}

impl Axis {
    /// An axis; where the values are equal or no numbers, it gets the length 1.
    pub fn new((from, to): (f64, f64), (start, end): (f64, f64)) -> Axis {
        let from = if from.is_finite() { from } else { 0.0 };
        let to = if to.is_finite() && to != from { to } else { from + 1.0 };
        Axis { from, to, start, end }
    }

    /// The pixel of a value.
    pub fn pixel(&self, value: f64) -> f64 {
        self.start + (value - self.from) / (self.to - self.from) * (self.end - self.start)
    }

    /// The value at a pixel; the first value where the axis has no length.
    pub fn value(&self, pixel: f64) -> f64 {
        if self.end == self.start {
            return self.from;
        }
        self.from + (pixel - self.start) / (self.end - self.start) * (self.to - self.from)
    }
}

/// Round numbers that span `lowest` to `highest`: about `wished` steps of 1, 2, 2.5 or 5 times a
/// power of ten. The first is at or below `lowest`, the last at or above `highest`.
pub fn round_ticks(lowest: f64, highest: f64, wished: usize) -> Vec<f64> {
    let (lowest, highest) = if lowest.is_finite() && highest.is_finite() {
        (lowest.min(highest), lowest.max(highest))
    } else {
        (0.0, 1.0)
    };
    let span = if highest > lowest { highest - lowest } else { 1.0 };
    let rough = span / wished.max(1) as f64;
    let power = libm::pow(10.0, libm::floor(libm::log10(rough)));
    let step = [1.0, 2.0, 2.5, 5.0, 10.0]
        .into_iter()
        .map(|factor| factor * power)
        // A hair of slack, or 0.30000000000000004 asks for a step of its own.
        .find(|step| *step >= rough * (1.0 - 1e-9))
        .unwrap_or(10.0 * power);
    let first = libm::floor(lowest / step + 1e-9);
    let last = libm::ceil(highest / step - 1e-9).max(first + 1.0);
    let count = (last - first) as usize;
    (0..=count.min(50)).map(|tick| (first + tick as f64) * step).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ticks_are_round_and_span_the_values() {
        assert_eq!(round_ticks(0.0, 73.0, 4), [0.0, 20.0, 40.0, 60.0, 80.0]);
        assert_eq!(round_ticks(-3.0, 12.0, 3), [-5.0, 0.0, 5.0, 10.0, 15.0]);
        assert_eq!(round_ticks(0.0, 100.0, 4), [0.0, 25.0, 50.0, 75.0, 100.0]);
        assert!(round_ticks(7.0, 7.0, 4).len() >= 2);
        assert!(round_ticks(f64::NAN, 1.0, 4).len() >= 2);
    }

    #[test]
    fn axes_go_both_ways() {
        let axis = Axis::new((0.0, 100.0), (300.0, 20.0));
        assert_eq!(axis.pixel(50.0), 160.0);
        assert_eq!(axis.value(160.0), 50.0);
        let point = Axis::new((3.0, 3.0), (0.0, 0.0));
        assert!(point.pixel(3.0).is_finite() && point.value(0.0).is_finite());
    }
}
