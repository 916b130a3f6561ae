//! What the model is asked about: a child's circumstances, and the rule that holds for everyone.

use std::rc::Rc;

use crate::indicators::{Group, Household, Rank, Sex};

use super::place::{NeighbourhoodPercentile, PlacePosterior};
use super::selection_age::{Evidence, SelectionAge};

/// Where a child grows up.
#[derive(Clone, Debug, PartialEq)]
pub enum Neighbourhood {
    /// A point on the distribution of places.
    Percentile(NeighbourhoodPercentile),
    /// A named place.
    Place(Rc<PlacePosterior>),
}

/// The circumstances of a group of children, as the model needs them.
#[derive(Clone, Debug, PartialEq)]
pub struct Situation {
    /// Rank of the parents' joint income.
    pub rank: Rank,
    /// Neighbourhood.
    pub neighbourhood: Neighbourhood,
    /// Migration background.
    pub group: Group,
    /// Sex.
    pub sex: Sex,
    /// Number of parents in the household.
    pub household: Household,
}

impl Situation {
    /// Everyone at a rank, in the average neighbourhood.
    pub fn everyone_at(rank: Rank) -> Situation {
        Situation {
            rank,
            neighbourhood: Neighbourhood::Percentile(NeighbourhoodPercentile::AVERAGE),
            group: Group::All,
            sex: Sex::All,
            household: Household::All,
        }
    }

    /// The same circumstances at another rank.
    pub fn at(&self, rank: Rank) -> Situation {
        Situation { rank, ..self.clone() }
    }
}

/// The rule that a society chooses, the same for everyone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Rule {
    /// Age at which pupils are sorted into school tracks.
    pub selection_age: SelectionAge,
    /// Which reading of the studies on selection age.
    pub evidence: Evidence,
}

impl Rule {
    /// The Netherlands today.
    pub const TODAY: Rule =
        Rule { selection_age: SelectionAge::TODAY, evidence: Evidence::Central };
}

/// A circumstance in which two situations can differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Circumstance {
    /// Parents' income.
    Income,
    /// Neighbourhood.
    Neighbourhood,
    /// Migration background.
    Group,
    /// Sex.
    Sex,
    /// Number of parents in the household.
    Household,
}

impl Circumstance {
    /// All circumstances.
    pub const ALL: [Circumstance; 5] = [
        Circumstance::Income,
        Circumstance::Neighbourhood,
        Circumstance::Group,
        Circumstance::Sex,
        Circumstance::Household,
    ];

    /// Name in files and in the JavaScript module.
    pub const fn key(self) -> &'static str {
        match self {
            Circumstance::Income => "income",
            Circumstance::Neighbourhood => "neighbourhood",
            Circumstance::Group => "group",
            Circumstance::Sex => "sex",
            Circumstance::Household => "household",
        }
    }

    /// Whether two situations differ in it.
    pub fn differs(self, left: &Situation, right: &Situation) -> bool {
        match self {
            Circumstance::Income => left.rank != right.rank,
            Circumstance::Neighbourhood => left.neighbourhood != right.neighbourhood,
            Circumstance::Group => left.group != right.group,
            Circumstance::Sex => left.sex != right.sex,
            Circumstance::Household => left.household != right.household,
        }
    }

    /// Takes this circumstance over from another situation.
    pub fn take(self, from: &Situation, into: &mut Situation) {
        match self {
            Circumstance::Income => into.rank = from.rank,
            Circumstance::Neighbourhood => into.neighbourhood = from.neighbourhood.clone(),
            Circumstance::Group => into.group = from.group,
            Circumstance::Sex => into.sex = from.sex,
            Circumstance::Household => into.household = from.household,
        }
    }
}
