//! Published means on the scale of the link: working values and their weights.
//!
//! # Source
//! Iterated weighted least squares for generalised linear models: McCullagh and Nelder (1989), section
//! 2.5. Percentages: binomial with logit link. Money: variance proportional to the squared mean (gamma)
//! with log link, which also takes means below zero (wealth).

use crate::indicators::Unit;

/// A mean on the link scale, to first order.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Response {
    /// Working value, link scale.
    pub value: f64,
    /// Inverse of its sampling variance; for money up to the dispersion.
    pub weight: f64,
}

/// Largest distance of a working value of money from its predictor, so that one wealthy wijk cannot
/// decide a curve.
const REACH: f64 = 3.0;

/// A starting predictor for a mean of so many children.
pub fn start(unit: Unit, mean: f64, children: f64) -> f64 {
    if unit.is_money() {
        return libm::log(mean.max(1.0));
    }
    let edge = 0.5 / children.max(1.0);
    let mean = mean.clamp(edge, 1.0 - edge);
    libm::log(mean / (1.0 - mean))
}

/// Working value and weight of a mean around a predictor.
pub fn working(unit: Unit, predictor: f64, mean: f64, children: f64) -> Response {
    if unit.is_money() {
        let centre = libm::exp(predictor);
        let distance = ((mean - centre) / centre).clamp(-REACH, REACH);
        return Response { value: predictor + distance, weight: children };
    }
    let centre = 1.0 / (1.0 + libm::exp(-predictor.clamp(-8.0, 8.0)));
    let spread = centre * (1.0 - centre);
    Response { value: predictor + (mean - centre) / spread, weight: children * spread }
}
