//! How places shift the line: the distribution over all places, and the posterior of one place.

use crate::indicators::{Group, Rank};

use super::normal;

/// A neighbourhood percentile: how children here do compared with children elsewhere whose parents
/// earn the same. 1 to 99; 50 is the national average.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct NeighbourhoodPercentile(u8);

impl NeighbourhoodPercentile {
    /// The national average.
    pub const AVERAGE: NeighbourhoodPercentile = NeighbourhoodPercentile(50);

    /// A percentile, if it is 1 to 99.
    pub fn new(percentile: u8) -> Option<NeighbourhoodPercentile> {
        (1..=99).contains(&percentile).then_some(NeighbourhoodPercentile(percentile))
    }

    /// The nearest percentile.
    pub fn clamped(percentile: i64) -> NeighbourhoodPercentile {
        NeighbourhoodPercentile(percentile.clamp(1, 99) as u8)
    }

    /// 1 to 99.
    pub const fn value(self) -> u8 {
        self.0
    }
}

/// Which places an outcome's shifts were estimated from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Coverage {
    /// Places in the whole country.
    Country,
    /// Places in the Amsterdam metropolitan region alone.
    AmsterdamRegion,
}

/// The estimated distribution of place shifts of one outcome, weighted by children.
///
/// A place shifts the line by `a + b (rank - 1/2)` on the link scale.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PlaceDistribution {
    /// Where the places lie.
    pub coverage: Coverage,
    /// Whether people hope for more of the outcome; a higher percentile lies in that direction.
    pub hoped_for: bool,
    /// Standard deviation of `a`.
    pub intercept_sd: f64,
    /// Regression of `b` on `a`: the slope shift expected of a place with intercept shift 1.
    pub slope_on_intercept: f64,
}

impl PlaceDistribution {
    /// Shift of the line at a rank in the neighbourhood at a percentile; 0 at the 50th.
    pub fn shift(&self, percentile: NeighbourhoodPercentile, rank: Rank) -> f64 {
        if percentile == NeighbourhoodPercentile::AVERAGE {
            return 0.0;
        }
        let intercept = self.signed_sd() * normal::quantile(f64::from(percentile.value()) / 100.0);
        intercept * (1.0 + self.slope_on_intercept * (rank.value() - 0.5))
    }

    /// The percentile (0 to 100, not rounded) at which an intercept shift lies.
    pub fn percentile_of(&self, intercept: f64) -> f64 {
        if self.intercept_sd <= 0.0 {
            return 50.0;
        }
        100.0 * normal::cumulative(intercept / self.signed_sd())
    }

    fn signed_sd(&self) -> f64 {
        if self.hoped_for { self.intercept_sd } else { -self.intercept_sd }
    }
}

/// The posterior of one place's shift for one outcome, link scale.
///
/// For a child of group `g` the line shifts by `a + b (rank - 1/2) + c_g`. With independent standard
/// normal values `z`: `a = intercept + l11 z1`, `b = slope + l21 z1 + l22 z2`,
/// `c_g = mean_g + slope_g (rank - 1/2) + shared_g z1 + sd_g z_g`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PlacePosterior {
    /// Position of the place in the list of places.
    pub area: u16,
    /// Posterior mean of `a`.
    pub intercept: f64,
    /// Posterior mean of `b`.
    pub slope: f64,
    /// Lower triangle of the Cholesky factor of the covariance of (a, b): `[l11, l21, l22]`.
    pub factor: [f64; 3],
    /// What is particular to each group in this place, in the order of [`Group::ALL`]. For `all` it
    /// holds what comes from who lives there.
    pub deviations: [Deviation; 7],
}

/// What is particular to one group in one place, link scale.
#[derive(Clone, Copy, Debug, PartialEq, Default)]
pub struct Deviation {
    /// Posterior mean at rank 1/2.
    pub mean: f64,
    /// Change of the posterior mean from rank 0 to rank 1.
    pub slope: f64,
    /// Loading on the value `z1` behind the place's intercept.
    pub shared: f64,
    /// Posterior standard deviation of what is not shared with the intercept.
    pub sd: f64,
}

impl PlacePosterior {
    /// Posterior mean of the shift for a group at a rank.
    pub fn shift(&self, group: Group, rank: Rank) -> f64 {
        let centred = rank.value() - 0.5;
        let own = &self.deviations[group.position()];
        self.intercept + own.mean + (self.slope + own.slope) * centred
    }

    /// Loadings of the shift on `z1`, `z2` and `z_g`, at a rank.
    pub fn loadings(&self, group: Group, rank: Rank) -> [f64; 3] {
        let centred = rank.value() - 0.5;
        let [l11, l21, l22] = self.factor;
        let deviation = &self.deviations[group.position()];
        [l11 + l21 * centred + deviation.shared, l22 * centred, deviation.sd]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_higher_percentile_lies_in_the_hoped_for_direction() {
        for hoped_for in [true, false] {
            let places = PlaceDistribution {
                coverage: Coverage::Country,
                hoped_for,
                intercept_sd: 0.2,
                slope_on_intercept: 0.5,
            };
            let middle = Rank::new(0.5);
            for percentile in [1, 20, 50, 80, 99] {
                let shift = places.shift(NeighbourhoodPercentile::clamped(percentile), middle);
                // The shift of a percentile lies at that percentile.
                assert!((places.percentile_of(shift) - percentile as f64).abs() < 1e-6);
                let better = if hoped_for { shift } else { -shift };
                assert_eq!(better > 0.0, percentile > 50);
            }
        }
    }
}
