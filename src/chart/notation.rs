//! How charts write the figures of an outcome: on axes, beside marks, in tables and with a sign.

use crate::indicators::Unit;
use crate::text::charts as words;
use crate::text::{Bilingual, Language, fill, number};

use super::table::Spread;

/// The language and the unit that the figures of a chart share.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Notation {
    /// Language of words and numbers.
    pub language: Language,
    /// Unit of the figures.
    pub unit: Unit,
}

impl Notation {
    /// A text in the language.
    pub const fn say(self, text: Bilingual) -> &'static str {
        text.in_language(self.language)
    }

    /// A text in the language with its places filled.
    pub fn tell(self, text: Bilingual, values: &[(&str, &str)]) -> String {
        fill(self.say(text), values)
    }

    /// A figure in full, as tables have it.
    pub fn figure(self, value: f64) -> String {
        number::figure(self.language, self.unit, value)
    }

    /// A figure beside a mark: whole percentages from 10 on.
    pub fn short(self, value: f64) -> String {
        if self.unit == Unit::Percent {
            number::percent(self.language, value, usize::from(value.abs() < 9.95))
        } else {
            self.figure(value)
        }
    }

    /// A figure on an axis.
    pub fn tick(self, value: f64) -> String {
        if value == 0.0 && self.unit.is_money() {
            return number::euros(self.language, 0.0, 0);
        }
        let whole = (value - value.round()).abs() < 1e-9;
        match self.unit {
            Unit::Percent => number::percent(self.language, value, usize::from(!whole)),
            Unit::EuroPerHour => number::euros(self.language, value, 2 * usize::from(!whole)),
            unit => number::axis_label(self.language, unit, value),
        }
    }

    /// A difference: percentage points as a number, money as money.
    pub fn difference(self, value: f64) -> String {
        if self.unit == Unit::Percent {
            number::decimal(self.language, value, 1)
        } else {
            self.figure(value)
        }
    }

    /// A difference with its sign, also where it is a plus.
    pub fn signed(self, value: f64) -> String {
        let text = self.difference(value);
        let is_plus = value > 0.0 && text.bytes().any(|byte| matches!(byte, b'1'..=b'9'));
        if is_plus { format!("+{text}") } else { text }
    }

    /// A difference in a sentence: `12 van de 100 kinderen`.
    pub fn difference_in_words(self, value: f64) -> String {
        let count = crate::text::sentence::count(self.language, self.unit, value.abs());
        match self.unit {
            Unit::Percent => format!("{count} {}", self.say(words::OF_CHILDREN)),
            _ => count,
        }
    }

    /// The margin of a figure in words.
    pub fn margin(self, low: String, high: String) -> String {
        self.tell(words::MARGIN, &[("low", &low), ("high", &high)])
    }

    /// The interval of a figure as a table has it.
    pub fn range(self, figure: Spread) -> String {
        figure.range(|value| self.figure(value))
    }

    /// Name of the unit in files.
    pub const fn unit_name(self) -> &'static str {
        match self.unit {
            Unit::Percent => "percent",
            Unit::EuroPerYear => "euro_per_year",
            Unit::EuroPerHour => "euro_per_hour",
            Unit::Euro => "euro",
        }
    }

    /// Name of the unit of a difference in files.
    pub const fn difference_unit_name(self) -> &'static str {
        match self.unit {
            Unit::Percent => "percentage_points",
            _ => self.unit_name(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ticks_keep_the_decimals_they_need() {
        let at = |unit, value| Notation { language: Language::Dutch, unit }.tick(value);
        assert_eq!(at(Unit::Percent, 20.0), "20%");
        assert_eq!(at(Unit::Percent, 2.5), "2,5%");
        assert_eq!(at(Unit::EuroPerHour, 2.5), "€\u{a0}2,50");
        assert_eq!(at(Unit::EuroPerYear, 0.0), "€\u{a0}0");
    }

    #[test]
    fn differences_carry_their_sign() {
        let percent = Notation { language: Language::Dutch, unit: Unit::Percent };
        assert_eq!(percent.signed(12.34), "+12,3");
        assert_eq!(percent.signed(-12.34), "\u{2212}12,3");
        assert_eq!(percent.signed(0.01), "0,0");
        let euros = Notation { language: Language::English, unit: Unit::EuroPerYear };
        assert_eq!(euros.signed(1234.0), "+€1,200");
    }
}
