//! The line of an outcome over parental income, with its band.

use crate::indicators::Rank;

use super::interval::Estimate;
use super::prediction::Prediction;
use super::situation::Situation;

/// One point of a line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GradientPoint {
    /// Income rank.
    pub rank: Rank,
    /// Expected figure; proportion or euros.
    pub estimate: Estimate,
}

/// The line of a situation's other circumstances at the ranks 0.01, 0.02 ... 1.
pub fn gradient(prediction: &Prediction<'_>, situation: &Situation) -> Vec<GradientPoint> {
    (1..=100_u8)
        .map(|percentile| {
            let rank = Rank::new(f64::from(percentile) / 100.0);
            GradientPoint { rank, estimate: prediction.quick_estimate(&situation.at(rank)) }
        })
        .collect()
}
