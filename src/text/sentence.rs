//! The sentences that read a result aloud.

use crate::indicators::{Group, Household, OutcomeIndex, Sex, Unit};

use super::outcomes::words_of;
use super::{Language, Words, fill, number};

/// Whom a sentence is about, in words.
#[derive(Clone, Debug, PartialEq)]
pub struct Who<'name> {
    /// Parents' joint income, thousands of euros.
    pub parents_income: f64,
    /// Name of the place, if one was chosen.
    pub place: Option<&'name str>,
    /// Neighbourhood percentile, if one was chosen that is not the average.
    pub neighbourhood: Option<u8>,
    /// Migration background.
    pub group: Group,
    /// Sex.
    pub sex: Sex,
    /// Number of parents.
    pub household: Household,
}

/// The clause that says whom a sentence is about.
pub fn who(language: Language, who: &Who<'_>) -> String {
    let words = language.words();
    let euros = number::parents_income(language, who.parents_income);
    let mut clauses = vec![fill(words.who_income, &[("euros", &euros)])];
    clauses.extend(group_clause(words, who.group).map(str::to_owned));
    clauses.extend(match who.household {
        Household::All => None,
        Household::OneParent => Some(words.who_one_parent.to_owned()),
        Household::TwoParents => Some(words.who_two_parents.to_owned()),
    });
    if let Some(place) = who.place {
        clauses.push(fill(words.who_place, &[("place", place)]));
    } else if let Some(percentile) = who.neighbourhood {
        let percentile = percentile.to_string();
        clauses.push(fill(words.who_neighbourhood, &[("percentile", &percentile)]));
    }
    let sex = match who.sex {
        Sex::All => None,
        Sex::Male => Some(words.who_male),
        Sex::Female => Some(words.who_female),
    };
    let last = clauses.pop().unwrap_or_default();
    let mut text = if clauses.is_empty() {
        last
    } else {
        format!("{} {} {last}", clauses.join(", "), words.and)
    };
    if let Some(sex) = sex {
        text = format!("{sex} {text}");
    }
    text
}

fn group_clause(words: &Words, group: Group) -> Option<&'static str> {
    match group {
        Group::All => None,
        Group::None => Some(words.who_none),
        Group::Any => Some(words.who_any),
        Group::Turkey => Some(words.who_turkey),
        Group::Morocco => Some(words.who_morocco),
        Group::Suriname => Some(words.who_suriname),
        Group::DutchCaribbean => Some(words.who_dutch_caribbean),
    }
}

/// The name of a group as a choice.
pub fn group_name(language: Language, group: Group) -> &'static str {
    let words = language.words();
    match group {
        Group::All => words.group_all,
        Group::None => words.group_none,
        Group::Any => words.group_any,
        Group::Turkey => words.group_turkey,
        Group::Morocco => words.group_morocco,
        Group::Suriname => words.group_suriname,
        Group::DutchCaribbean => words.group_dutch_caribbean,
    }
}

/// A sentence around the number that it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// Up to the number.
    pub before: String,
    /// The number.
    pub number: String,
    /// After the number.
    pub after: String,
}

impl Sentence {
    /// The whole sentence.
    pub fn whole(&self) -> String {
        [self.before.as_str(), &self.number, &self.after].concat()
    }
}

/// Stands for the number while a sentence is put together; no text holds it.
const NUMBER: &str = "\u{0}";

/// A result in one sentence. `published`: the figure in its published unit; of percentages the
/// sentence speaks in whole children.
pub fn result(
    language: Language,
    outcome: OutcomeIndex,
    about: &Who<'_>,
    published: f64,
) -> Sentence {
    let words = language.words();
    let unit = outcome.outcome().unit;
    let predicate = fill(words_of(outcome).predicate.in_language(language), &[("n", NUMBER)]);
    let template = if unit.is_money() { words.children } else { words.of_children };
    let text = fill(template, &[("who", &who(language, about)), ("predicate", &predicate)]);
    let (before, after) = text.split_once(NUMBER).unwrap_or((&text, ""));
    Sentence {
        before: before.to_owned(),
        number: count(language, unit, published),
        after: after.to_owned(),
    }
}

/// The gap in one sentence; all three in the published unit.
pub fn gap(language: Language, unit: Unit, value: f64, low: f64, high: f64) -> String {
    let words = language.words();
    if value == 0.0 && low == 0.0 && high == 0.0 {
        return words.gap_none.to_owned();
    }
    // Said without a sign: the two results before it show the direction. Where the interval holds
    // zero its lower end keeps its sign.
    let (value, low, high) = if value < 0.0 { (-value, -high, -low) } else { (value, low, high) };
    let mut values = [value, low, high].map(|number| count(language, unit, number));
    if values[1] == values[2] {
        // Ends that print alike would say that nothing is uncertain.
        values[1] = finer(language, unit, low);
        values[2] = finer(language, unit, high);
    }
    if values[1] == values[2] {
        let template = if unit.is_money() { words.gap_money_sure } else { words.gap_people_sure };
        return fill(template, &[("n", &values[0])]);
    }
    let template = if unit.is_money() { words.gap_money } else { words.gap_people };
    fill(template, &[("n", &values[0]), ("low", &values[1]), ("high", &values[2])])
}

/// A number with more digits than [`count`] gives it.
fn finer(language: Language, unit: Unit, published: f64) -> String {
    match unit {
        Unit::Percent => {
            number::decimal(language, published, if published.abs() < 9.95 { 2 } else { 1 })
        }
        Unit::EuroPerHour => number::euros(language, published, 2),
        Unit::EuroPerYear | Unit::Euro => number::euros(language, published, 0),
    }
}

/// Whole children of a percentage; an amount of money as usual. Percentages under 10 keep a decimal,
/// or small differences would vanish.
pub fn count(language: Language, unit: Unit, published: f64) -> String {
    match unit {
        Unit::Percent if published.abs() < 9.95 => number::decimal(language, published, 1),
        Unit::Percent => number::decimal(language, published, 0),
        other => number::figure(language, other, published),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain() -> Who<'static> {
        Who {
            parents_income: 46.3,
            place: None,
            neighbourhood: None,
            group: Group::All,
            sex: Sex::All,
            household: Household::All,
        }
    }

    #[test]
    fn a_result_reads_as_a_sentence() {
        assert_eq!(
            result(Language::Dutch, OutcomeIndex::START, &plain(), 29.4).whole(),
            "Van 100 kinderen met ouders die samen ongeveer €\u{a0}46.000 per jaar verdienen zitten \
             er 29 op hun 16e op havo of vwo."
        );
        let almere = Who { place: Some("Almere"), group: Group::Morocco, ..plain() };
        assert_eq!(
            result(Language::English, OutcomeIndex::START, &almere, 29.4).whole(),
            "Of 100 children whose parents together earn about €46,000 a year, with a parent born \
             in Morocco and who grow up in Almere, 29 are in havo or vwo at 16."
        );
    }

    #[test]
    fn a_gap_is_said_without_a_sign() {
        let said = gap(Language::English, Unit::Percent, -31.2, -32.4, -30.1);
        assert_eq!(said, "That is a difference of 31 in 100 children (between 30 and 32).");
        let said = gap(Language::English, Unit::Percent, 33.9, 33.8, 34.1);
        assert_eq!(said, "That is a difference of 34 in 100 children (between 33.8 and 34.1).");
        let said = gap(Language::English, Unit::Percent, 33.9, 33.91, 33.92);
        assert_eq!(said, "That is a difference of 34 in 100 children, with a very small margin.");
    }
}
