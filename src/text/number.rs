//! How numbers are written: Dutch notation in Dutch, English notation in English.

use crate::indicators::Unit;

use super::Language;

/// A no-break space.
const NO_BREAK: char = '\u{a0}';
/// The minus sign.
const MINUS: char = '\u{2212}';

/// A number with so many decimals, grouped by thousands.
pub fn decimal(language: Language, value: f64, decimals: usize) -> String {
    let (mark, group) = match language {
        Language::Dutch => (',', '.'),
        Language::English => ('.', ','),
    };
    let plain = format!("{:.decimals$}", value.abs());
    let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
    let mut text = String::with_capacity(plain.len() + 4);
    if value < 0.0 && plain.bytes().any(|byte| matches!(byte, b'1'..=b'9')) {
        text.push(MINUS);
    }
    for (position, digit) in whole.chars().enumerate() {
        if position > 0 && (whole.len() - position).is_multiple_of(3) {
            text.push(group);
        }
        text.push(digit);
    }
    if !fraction.is_empty() {
        text.push(mark);
        text.push_str(fraction);
    }
    text
}

/// An amount in euros.
pub fn euros(language: Language, amount: f64, decimals: usize) -> String {
    let number = decimal(language, amount.abs(), decimals);
    let sign = if amount < 0.0 { MINUS.to_string() } else { String::new() };
    match language {
        Language::Dutch => format!("{sign}€{NO_BREAK}{number}"),
        Language::English => format!("{sign}€{number}"),
    }
}

/// Parents' income, given in thousands of euros, rounded as a reader would: to a thousand.
pub fn parents_income(language: Language, thousands: f64) -> String {
    euros(language, thousands.round() * 1000.0, 0)
}

/// A figure of an outcome, given in its published unit: a percentage, or euros.
pub fn figure(language: Language, unit: Unit, published: f64) -> String {
    match unit {
        Unit::Percent => percent(language, published, 1),
        Unit::EuroPerHour => euros(language, published, 2),
        Unit::EuroPerYear | Unit::Euro => euros(language, (published / 100.0).round() * 100.0, 0),
    }
}

/// A percentage.
pub fn percent(language: Language, published: f64, decimals: usize) -> String {
    format!("{}%", decimal(language, published, decimals))
}

/// A figure short enough for an axis.
pub fn axis_label(language: Language, unit: Unit, published: f64) -> String {
    match unit {
        Unit::Percent => percent(language, published, 0),
        Unit::EuroPerHour => euros(language, published, 0),
        Unit::EuroPerYear | Unit::Euro => {
            let thousands = published / 1000.0;
            let decimals = usize::from((thousands - thousands.round()).abs() > 1e-9);
            format!("{}{}k", euros(language, thousands, decimals), NO_BREAK)
        }
    }
}

/// A rank of an order: `20e` in Dutch, `20th` in English.
pub fn ordinal(language: Language, number: u32) -> String {
    if language == Language::Dutch {
        return format!("{number}e");
    }
    let ending = match (number % 100, number % 10) {
        (11..=13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };
    format!("{number}{ending}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_has_its_notation() {
        assert_eq!(decimal(Language::Dutch, 1234.5, 1), "1.234,5");
        assert_eq!(decimal(Language::English, 1234.5, 1), "1,234.5");
        assert_eq!(decimal(Language::English, 999.96, 1), "1,000.0");
        assert_eq!(decimal(Language::Dutch, -0.04, 1), "0,0");
        assert_eq!(decimal(Language::Dutch, -12.34, 1), "\u{2212}12,3");
        assert_eq!(euros(Language::Dutch, 46_000.0, 0), "€\u{a0}46.000");
        assert_eq!(euros(Language::English, -5.5, 2), "\u{2212}€5.50");
    }

    #[test]
    fn ordinals_end_right() {
        let english: Vec<String> =
            [1, 2, 3, 4, 11, 12, 21, 100].map(|n| ordinal(Language::English, n)).into();
        assert_eq!(english, ["1st", "2nd", "3rd", "4th", "11th", "12th", "21st", "100th"]);
        assert_eq!(ordinal(Language::Dutch, 20), "20e");
    }
}
