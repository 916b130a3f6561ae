//! What a lesson is made of: activities, levels, and the parts that the page can play at a step.

/// One of the four activities.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Activity {
    /// Pupils draw the line they expect before they see the published one.
    Guess,
    /// The class gives advice to described pupils with the same test result.
    Advice,
    /// Groups argue for a selection age.
    Rules,
    /// The class looks at a place it knows.
    Place,
}

impl Activity {
    /// All activities, in the order of the page.
    pub const ALL: [Activity; 4] =
        [Activity::Guess, Activity::Advice, Activity::Rules, Activity::Place];

    /// Name in addresses.
    pub const fn key(self) -> &'static str {
        match self {
            Activity::Guess => "guess",
            Activity::Advice => "advice",
            Activity::Rules => "rules",
            Activity::Place => "place",
        }
    }

    /// The activity of this name, if there is one.
    pub fn from_key(key: &str) -> Option<Activity> {
        Activity::ALL.into_iter().find(|activity| activity.key() == key)
    }
}

/// Whom an activity is written for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Level {
    /// Vmbo, first years.
    #[default]
    Vmbo,
    /// Havo and vwo, last years.
    HavoVwo,
}

impl Level {
    /// Both levels.
    pub const ALL: [Level; 2] = [Level::Vmbo, Level::HavoVwo];

    /// Name in addresses.
    pub const fn key(self) -> &'static str {
        match self {
            Level::Vmbo => "vmbo",
            Level::HavoVwo => "havo-vwo",
        }
    }

    /// The level of this name, if there is one.
    pub fn from_key(key: &str) -> Option<Level> {
        Level::ALL.into_iter().find(|level| level.key() == key)
    }
}

/// What the page shows at a step beside the words. The position in [`Part::ALL`] stands in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Words alone.
    Words,
    /// An empty chart to draw a line on.
    Draw,
    /// The drawn line beside the published one, and how far apart they are.
    Compare,
    /// The described pupils, with a show of hands for each.
    Pupils,
    /// The published advice below the test, by income, and by background at the same income.
    AdviceGap,
    /// A show of hands on how many of 100 children, with the published figure beside it.
    HandsNumber,
    /// A show of hands on the selection age, before the discussion.
    HandsBefore,
    /// A show of hands on the selection age, after the discussion; that from before beside it.
    HandsAfter,
    /// The slider of the selection age with the modelled gap and its uncertainty.
    Rule,
    /// What studies in different countries found.
    Studies,
    /// A show of hands on a place: below, about as, or above the country.
    HandsPlace,
    /// The search for a place.
    PlaceSearch,
    /// The figures of the chosen place beside those of the country.
    PlaceFigure,
}

impl Part {
    /// All parts.
    pub const ALL: [Part; 13] = [
        Part::Words,
        Part::Draw,
        Part::Compare,
        Part::Pupils,
        Part::AdviceGap,
        Part::HandsNumber,
        Part::HandsBefore,
        Part::HandsAfter,
        Part::Rule,
        Part::Studies,
        Part::HandsPlace,
        Part::PlaceSearch,
        Part::PlaceFigure,
    ];
}

/// The room that a worksheet leaves for an answer. The position in [`Room::ALL`] stands in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Room {
    /// Two lines to write on.
    Short,
    /// Five lines to write on.
    Long,
    /// Empty axes to draw a line on. The answer sheet has the published line.
    Axes,
    /// A box to tick for each advice, for each described pupil.
    Advice,
    /// A row of ages to choose from.
    Ages,
}

impl Room {
    /// All kinds of room.
    pub const ALL: [Room; 5] = [Room::Short, Room::Long, Room::Axes, Room::Advice, Room::Ages];
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_addresses_lead_back() {
        for activity in Activity::ALL {
            assert_eq!(Activity::from_key(activity.key()), Some(activity));
        }
        for level in Level::ALL {
            assert_eq!(Level::from_key(level.key()), Some(level));
        }
        assert_eq!(Activity::from_key("Guess"), None);
    }
}
