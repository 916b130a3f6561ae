//! A stratum: one value for every dimension except income.

use super::OutcomeIndex;

/// Migration background of a child, as the published tables define it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Group {
    /// Everyone.
    All,
    /// Both parents born in the Netherlands.
    None,
    /// At least one parent born abroad.
    Any,
    /// A parent born in Turkey.
    Turkey,
    /// A parent born in Morocco.
    Morocco,
    /// A parent born in Suriname.
    Suriname,
    /// A parent born in the Dutch Caribbean.
    DutchCaribbean,
}

impl Group {
    /// All groups; the order is part of the model file.
    pub const ALL: [Group; 7] = [
        Group::All,
        Group::None,
        Group::Any,
        Group::Turkey,
        Group::Morocco,
        Group::Suriname,
        Group::DutchCaribbean,
    ];

    /// Name in tables and addresses.
    pub const fn key(self) -> &'static str {
        match self {
            Group::All => "all",
            Group::None => "none",
            Group::Any => "any",
            Group::Turkey => "turkey",
            Group::Morocco => "morocco",
            Group::Suriname => "suriname",
            Group::DutchCaribbean => "dutch-caribbean",
        }
    }

    /// The group of this name, if there is one.
    pub fn from_key(key: &str) -> Option<Group> {
        Group::ALL.into_iter().find(|group| group.key() == key)
    }

    /// Position in [`Group::ALL`].
    pub const fn position(self) -> usize {
        self as usize
    }
}

/// Sex as the register knows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Sex {
    /// Everyone.
    All,
    /// Male.
    Male,
    /// Female.
    Female,
}

impl Sex {
    /// All values.
    pub const ALL: [Sex; 3] = [Sex::All, Sex::Male, Sex::Female];

    /// Name in tables and addresses.
    pub const fn key(self) -> &'static str {
        match self {
            Sex::All => "all",
            Sex::Male => "male",
            Sex::Female => "female",
        }
    }

    /// The value of this name, if there is one.
    pub fn from_key(key: &str) -> Option<Sex> {
        Sex::ALL.into_iter().find(|sex| sex.key() == key)
    }

    /// Position in [`Sex::ALL`].
    pub const fn position(self) -> usize {
        self as usize
    }
}

/// Number of parents in the household.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Household {
    /// Everyone.
    All,
    /// One parent.
    OneParent,
    /// Two parents.
    TwoParents,
}

impl Household {
    /// All values.
    pub const ALL: [Household; 3] = [Household::All, Household::OneParent, Household::TwoParents];

    /// Name in tables and addresses.
    pub const fn key(self) -> &'static str {
        match self {
            Household::All => "all",
            Household::OneParent => "one-parent",
            Household::TwoParents => "two-parents",
        }
    }

    /// The value of this name, if there is one.
    pub fn from_key(key: &str) -> Option<Household> {
        Household::ALL.into_iter().find(|household| household.key() == key)
    }

    /// Position in [`Household::ALL`].
    pub const fn position(self) -> usize {
        self as usize
    }
}

/// One combination of outcome (and so age), place, group, sex and household.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Stratum {
    /// The outcome.
    pub outcome: OutcomeIndex,
    /// Position of the place in [`super::Areas`].
    pub area: u16,
    /// Migration background.
    pub group: Group,
    /// Sex.
    pub sex: Sex,
    /// Household.
    pub household: Household,
}

impl Stratum {
    /// Whether the stratum holds both sexes and all households.
    pub fn is_everyone_of_group(&self) -> bool {
        self.sex == Sex::All && self.household == Household::All
    }
}
