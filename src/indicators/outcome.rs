//! Which outcomes the explorer shows, at which age they are measured and in which unit.
//!
//! The words for readers (names, definitions) stand in `text`; here is only what numbers need.

/// The age in years at which an outcome is measured. Each age is another birth cohort.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Age {
    /// At birth; children born 2008-2016.
    Birth,
    /// Last year of primary school; born 2003-2006.
    Eleven,
    /// Secondary school; born 1998-2002.
    Sixteen,
    /// Born 1994-1998.
    TwentyOne,
    /// Born in the 1980s; parents' incomes of 2003-2007.
    ThirtyFive,
}

impl Age {
    /// All ages, youngest first.
    pub const ALL: [Age; 5] =
        [Age::Birth, Age::Eleven, Age::Sixteen, Age::TwentyOne, Age::ThirtyFive];

    /// Age in whole years.
    pub const fn years(self) -> u8 {
        match self {
            Age::Birth => 0,
            Age::Eleven => 11,
            Age::Sixteen => 16,
            Age::TwentyOne => 21,
            Age::ThirtyFive => 35,
        }
    }

    /// The age of so many years, if outcomes are measured at it.
    pub fn from_years(years: u8) -> Option<Age> {
        Age::ALL.into_iter().find(|age| age.years() == years)
    }

    /// Position in [`Age::ALL`].
    pub const fn position(self) -> usize {
        self as usize
    }

    /// Whether pupils have been sorted into school tracks before this age. Selection age moves only
    /// outcomes measured after selection.
    pub const fn is_after_selection(self) -> bool {
        matches!(self, Age::Sixteen | Age::TwentyOne | Age::ThirtyFive)
    }

    /// First and last birth year of the cohort.
    pub const fn birth_years(self) -> (u16, u16) {
        match self {
            Age::Birth => (2008, 2016),
            Age::Eleven => (2003, 2006),
            Age::Sixteen => (1998, 2002),
            Age::TwentyOne => (1994, 1998),
            Age::ThirtyFive => (1980, 1989),
        }
    }
}

/// The unit in which an outcome is published.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unit {
    /// Of 100 children; published as 0 to 100.
    Percent,
    /// Euros a year.
    EuroPerYear,
    /// Euros an hour.
    EuroPerHour,
    /// Euros.
    Euro,
}

impl Unit {
    /// Whether the outcome is an amount of money (modelled on the log scale) rather than a share of
    /// children (modelled on the logit scale).
    pub const fn is_money(self) -> bool {
        !matches!(self, Unit::Percent)
    }

    /// Turns a published figure into the unit used inside: proportions 0 to 1, euros as they are.
    pub fn from_published(self, published: f64) -> f64 {
        if self.is_money() { published } else { published / 100.0 }
    }

    /// Turns a value used inside into the unit of the published figures: percent 0 to 100, euros.
    pub fn to_published(self, value: f64) -> f64 {
        if self.is_money() { value } else { value * 100.0 }
    }
}

/// One outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// Age at which it is measured.
    pub age: Age,
    /// Name in the published tables, such as `havo`; unique within an age.
    pub name: &'static str,
    /// Name in addresses, such as `16-havo`; unique.
    pub key: &'static str,
    /// Unit of the published figures.
    pub unit: Unit,
    /// Whether people hope for more of it. A neighbourhood percentile counts in the hoped-for
    /// direction: children do better at a higher one.
    pub hoped_for: bool,
}

const fn percent(age: Age, name: &'static str, key: &'static str) -> Outcome {
    Outcome { age, name, key, unit: Unit::Percent, hoped_for: true }
}

const fn unwanted(age: Age, name: &'static str, key: &'static str) -> Outcome {
    Outcome { hoped_for: false, ..percent(age, name, key) }
}

const fn money(age: Age, name: &'static str, key: &'static str, unit: Unit) -> Outcome {
    Outcome { age, name, key, unit, hoped_for: true }
}

/// All outcomes of the explorer, along the life course. Their order is part of the model file.
pub const OUTCOMES: [Outcome; 27] = [
    unwanted(Age::Birth, "sga", "0-sga"),
    unwanted(Age::Birth, "preterm_birth", "0-preterm_birth"),
    percent(Age::Eleven, "reading", "11-reading"),
    percent(Age::Eleven, "math", "11-math"),
    percent(Age::Eleven, "language", "11-language"),
    percent(Age::Eleven, "vmbo_gl_test", "11-vmbo_gl_test"),
    percent(Age::Eleven, "havo_test", "11-havo_test"),
    percent(Age::Eleven, "vwo_test", "11-vwo_test"),
    percent(Age::Eleven, "vmbo_gl_final", "11-vmbo_gl_final"),
    percent(Age::Eleven, "havo_final", "11-havo_final"),
    percent(Age::Eleven, "vwo_final", "11-vwo_final"),
    unwanted(Age::Eleven, "under_advice", "11-under_advice"),
    percent(Age::Eleven, "over_advice", "11-over_advice"),
    percent(Age::Sixteen, "vmbo_gl", "16-vmbo_gl"),
    percent(Age::Sixteen, "havo", "16-havo"),
    percent(Age::Sixteen, "vwo", "16-vwo"),
    percent(Age::TwentyOne, "high_school_attained", "21-high_school_attained"),
    percent(Age::TwentyOne, "hbo_followed", "21-hbo_followed"),
    percent(Age::TwentyOne, "uni_followed", "21-uni_followed"),
    percent(Age::ThirtyFive, "hbo_attained", "35-hbo_attained"),
    percent(Age::ThirtyFive, "wo_attained", "35-wo_attained"),
    money(Age::ThirtyFive, "income", "35-income", Unit::EuroPerYear),
    money(Age::ThirtyFive, "hourly_wage", "35-hourly_wage", Unit::EuroPerHour),
    percent(Age::ThirtyFive, "employed", "35-employed"),
    percent(Age::ThirtyFive, "permanent_contract", "35-permanent_contract"),
    percent(Age::ThirtyFive, "homeowner", "35-homeowner"),
    money(Age::ThirtyFive, "wealth", "35-wealth", Unit::Euro),
];

/// Position of an outcome in [`OUTCOMES`]; always valid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct OutcomeIndex(u8);

impl OutcomeIndex {
    /// The outcome that the page opens with: havo or vwo at 16.
    pub const START: OutcomeIndex = OutcomeIndex(14);

    /// All outcomes, along the life course.
    pub fn all() -> impl DoubleEndedIterator<Item = OutcomeIndex> + Clone {
        (0..OUTCOMES.len() as u8).map(OutcomeIndex)
    }

    /// The outcome at this position, if there is one.
    pub fn from_position(position: usize) -> Option<OutcomeIndex> {
        (position < OUTCOMES.len()).then_some(OutcomeIndex(position as u8))
    }

    /// The outcome with this key (`16-havo`), if there is one.
    pub fn from_key(key: &str) -> Option<OutcomeIndex> {
        OutcomeIndex::all().find(|index| index.outcome().key == key)
    }

    /// The outcome with this name (`havo`) at this age, if there is one.
    pub fn from_name(age: Age, name: &str) -> Option<OutcomeIndex> {
        OutcomeIndex::all().find(|index| {
            let outcome = index.outcome();
            outcome.age == age && outcome.name == name
        })
    }

    /// Position in [`OUTCOMES`].
    pub const fn position(self) -> usize {
        self.0 as usize
    }

    /// The outcome itself.
    pub const fn outcome(self) -> &'static Outcome {
        &OUTCOMES[self.0 as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_age_and_name_and_unique() {
        for (position, outcome) in OUTCOMES.iter().enumerate() {
            assert_eq!(outcome.key, format!("{}-{}", outcome.age.years(), outcome.name));
            let found = OutcomeIndex::from_key(outcome.key).map(OutcomeIndex::position);
            assert_eq!(found, Some(position));
        }
        assert_eq!(OutcomeIndex::START.outcome().key, "16-havo");
    }
}
