//! Selection age: how much steeper or flatter lines over background would be if pupils were sorted
//! into school tracks earlier or later.
//!
//! A scenario from other countries and other times, not an estimate for the Netherlands: a judgement
//! bounded by the Finnish reform (Pekkarinen, Uusitalo and Kerr 2009, Journal of Public Economics 93:
//! 965-973: income elasticity 0.30 to 0.23 when selection moved from 11 to 16) and by a comparison of
//! countries in PISA 2003. It turns lines around the national mean and leaves the mean where it is.

use crate::indicators::{Age, Unit};

use super::lanes::Lanes;

/// Age at which pupils are sorted into school tracks, 10 to 16 years.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SelectionAge(u8);

impl SelectionAge {
    /// The Netherlands today.
    pub const TODAY: SelectionAge = SelectionAge(12);
    /// The lowest age of the scenario.
    pub const LOWEST: u8 = 10;
    /// The highest age of the scenario.
    pub const HIGHEST: u8 = 16;

    /// An age, if it is 10 to 16.
    pub fn new(years: u8) -> Option<SelectionAge> {
        (SelectionAge::LOWEST..=SelectionAge::HIGHEST)
            .contains(&years)
            .then_some(SelectionAge(years))
    }

    /// The nearest age.
    pub fn clamped(years: i64) -> SelectionAge {
        let range = (i64::from(SelectionAge::LOWEST), i64::from(SelectionAge::HIGHEST));
        SelectionAge(years.clamp(range.0, range.1) as u8)
    }

    /// All ages of the scenario.
    pub fn all() -> impl Iterator<Item = SelectionAge> {
        (SelectionAge::LOWEST..=SelectionAge::HIGHEST).map(SelectionAge)
    }

    /// Years.
    pub const fn value(self) -> u8 {
        self.0
    }
}

/// Which reading of the studies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Evidence {
    /// The middle of the studies, with their range as uncertainty.
    Central,
    /// Finland's reform taken at face value.
    Finland,
    /// No effect, as several good studies find.
    None,
}

impl Evidence {
    /// All readings.
    pub const ALL: [Evidence; 3] = [Evidence::Central, Evidence::Finland, Evidence::None];

    /// Name in addresses.
    pub const fn key(self) -> &'static str {
        match self {
            Evidence::Central => "central",
            Evidence::Finland => "finland",
            Evidence::None => "none",
        }
    }

    /// The reading of this name, if there is one.
    pub fn from_key(key: &str) -> Option<Evidence> {
        Evidence::ALL.into_iter().find(|evidence| evidence.key() == key)
    }

    /// Relative fall of the gradient per year of later selection, `k`.
    pub const fn fall_per_year(self) -> f64 {
        match self {
            Evidence::Central => CENTRAL,
            Evidence::Finland => FINLAND,
            Evidence::None => 0.0,
        }
    }

    /// Quantile of `k` at a probability: a triangle on the range of the studies for the central
    /// reading, a fixed value for the others.
    pub fn fall_quantile(self, probability: f64) -> f64 {
        if self != Evidence::Central {
            return self.fall_per_year();
        }
        let rising = CENTRAL / HIGHEST_FALL;
        if probability <= rising {
            (probability * HIGHEST_FALL * CENTRAL).sqrt()
        } else {
            let rest = (1.0 - probability) * HIGHEST_FALL * (HIGHEST_FALL - CENTRAL);
            HIGHEST_FALL - rest.sqrt()
        }
    }
}

/// `k` in the middle of the studies: a judgement between the reform studies and the comparison of
/// countries (about 0.036 a year in PISA 2003), several studies finding nothing.
const CENTRAL: f64 = 0.035;
/// `k` from Finland: `-ln(0.23 / 0.30) / 5`.
const FINLAND: f64 = 0.053;
/// The upper end of the range; the lower end is 0.
const HIGHEST_FALL: f64 = 0.06;

/// The factor `m(s) = exp(-k (s - 12))` by which differences by background are multiplied.
pub fn multiplier(age: SelectionAge, fall_per_year: f64) -> f64 {
    let years = f64::from(age.value()) - f64::from(SelectionAge::TODAY.value());
    // Today's rule is the data's own model to the last bit.
    if years == 0.0 { 1.0 } else { libm::exp(-fall_per_year * years) }
}

/// Whether selection age can move outcomes measured at this age.
pub fn moves(age: Age) -> bool {
    age.is_after_selection()
}

/// Turns values around the national mean: `mean + m (value - mean)`, two at a time.
///
/// For `m` above 1 a value goes at most half of its way to the end of the scale, so that percentages
/// stay inside 0 and 100 and amounts of money stay positive; the order of values is kept. Both
/// multipliers are 1, or lie on the same side of it.
#[inline(always)]
pub fn turn(unit: Unit, national_mean: f64, multiplier: Lanes, value: Lanes) -> Lanes {
    let [first, _] = multiplier.array();
    if first == 1.0 {
        return value;
    }
    let mean = Lanes::both(national_mean);
    let turned = mean + multiplier * (value - mean);
    if first < 1.0 {
        return turned;
    }
    let half = Lanes::both(0.5);
    let above_floor = turned.larger(half * value);
    if unit.is_money() {
        above_floor
    } else {
        above_floor.smaller(half * (Lanes::both(1.0) + value))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn turned(national_mean: f64, multiplier: f64, value: f64) -> f64 {
        let [multiplier, value] = [multiplier, value].map(Lanes::both);
        turn(Unit::Percent, national_mean, multiplier, value).array()[0]
    }

    #[test]
    fn today_changes_nothing() {
        assert_eq!(multiplier(SelectionAge::TODAY, 0.06), 1.0);
        assert_eq!(turned(0.4, 1.0, 0.123_456_789), 0.123_456_789);
    }

    #[test]
    fn multipliers_are_those_of_the_studies() {
        let at = |years, k| multiplier(SelectionAge::clamped(years), k);
        assert!((at(16, 0.035) - 0.87).abs() < 0.005);
        assert!((at(16, 0.053) - 0.81).abs() < 0.005);
        assert!((at(10, 0.035) - 1.07).abs() < 0.005);
        assert_eq!(at(16, 0.0), 1.0);
    }

    #[test]
    fn the_triangle_has_its_ends_and_its_middle() {
        let quantile = |probability| Evidence::Central.fall_quantile(probability);
        assert_eq!(quantile(0.0), 0.0);
        assert!((quantile(1.0) - 0.06).abs() < 1e-15);
        assert!((quantile(0.035 / 0.06) - 0.035).abs() < 1e-12);
        assert_eq!(Evidence::Finland.fall_quantile(0.1), 0.053);
    }

    #[test]
    fn values_stay_inside_their_scale() {
        for step in 0..=1000 {
            let value = f64::from(step) / 1000.0;
            assert!((0.0..=1.0).contains(&turned(0.3, 1.5, value)));
        }
    }
}
