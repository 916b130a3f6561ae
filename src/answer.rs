//! From a choice to an answer: which figures of the model a view asks for, and what the model says.
//!
//! Knows state and model, nothing of a page. The page, the program and the JavaScript module ask here.

use std::rc::Rc;

use crate::indicators::{Age, AreaLevel, Areas, OutcomeIndex, Rank};
use crate::model::comparison::Comparison;
use crate::model::draws::Draws;
use crate::model::place::{NeighbourhoodPercentile, PlacePosterior};
use crate::model::places::Places;
use crate::model::situation::{Neighbourhood, Rule, Situation};
use crate::model::{Model, OutcomeModel};
use crate::state::{Choice, PlaceChoice, PlaceId, State};

/// Everything loaded so far: the model, and what a named place needs.
#[derive(Clone, Debug)]
pub struct Library {
    /// The model.
    pub model: Rc<Model>,
    /// The list of places, once loaded.
    pub areas: Option<Rc<Areas>>,
    /// The posteriors of places by age, once loaded; in the order of [`Age::ALL`].
    pub places: [Option<Rc<Places>>; 5],
}

impl PartialEq for Library {
    fn eq(&self, other: &Library) -> bool {
        let mut places = self.places.iter().zip(&other.places);
        Rc::ptr_eq(&self.model, &other.model)
            && same(&self.areas, &other.areas)
            && places.all(|(left, right)| same(left, right))
    }
}

/// Whether both are the one that was loaded, or both are not loaded yet. What is loaded is long and never
/// changes, so it is compared by pointer.
pub fn same<Item: ?Sized>(left: &Option<Rc<Item>>, right: &Option<Rc<Item>>) -> bool {
    match (left, right) {
        (Some(left), Some(right)) => Rc::ptr_eq(left, right),
        (left, right) => left.is_none() && right.is_none(),
    }
}

/// What stands for a chosen place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Placed {
    /// A neighbourhood percentile was chosen; nothing stands for anything.
    Percentile,
    /// The place itself.
    Itself,
    /// Its municipality, since the place has no figures for this outcome: position in the list.
    Municipality(u16),
    /// The average neighbourhood, since neither has figures for this outcome.
    Average,
    /// The average neighbourhood, until the figures are loaded.
    Loading,
    /// The average neighbourhood, since there is no such place.
    Unknown,
}

impl Library {
    /// A library that holds the model alone.
    pub fn new(model: Rc<Model>) -> Library {
        Library { model, areas: None, places: [const { None }; 5] }
    }

    /// The posterior that stands for a place, and what it is the posterior of.
    pub fn place(
        &self,
        id: &PlaceId,
        outcome: OutcomeIndex,
    ) -> (Placed, Option<Rc<PlacePosterior>>) {
        let loaded = self.places[outcome.outcome().age.position()].as_deref();
        let (Some(areas), Some(places)) = (self.areas.as_deref(), loaded) else {
            return (Placed::Loading, None);
        };
        let Some(position) = areas.position(id.as_str()) else {
            return (Placed::Unknown, None);
        };
        // The country is the average itself.
        if areas.get(position).is_some_and(|area| area.level == AreaLevel::Country) {
            return (Placed::Itself, None);
        }
        if let Some(found) = places.find(outcome, position) {
            return (Placed::Itself, Some(Rc::clone(found)));
        }
        let municipality = areas.municipality_of(position);
        let around = municipality.and_then(|municipality| places.find(outcome, municipality));
        match (municipality, around) {
            (Some(municipality), Some(found)) => {
                (Placed::Municipality(municipality), Some(Rc::clone(found)))
            }
            _ => (Placed::Average, None),
        }
    }

    /// The situation of a choice, and what stands for its place.
    pub fn situation(&self, choice: &Choice, outcome: OutcomeIndex) -> (Situation, Placed) {
        let average = Neighbourhood::Percentile(NeighbourhoodPercentile::AVERAGE);
        let (neighbourhood, placed) = match &choice.place {
            PlaceChoice::Percentile(percentile) => {
                (Neighbourhood::Percentile(*percentile), Placed::Percentile)
            }
            PlaceChoice::Named(id) => {
                let (placed, found) = self.place(id, outcome);
                (found.map_or(average, Neighbourhood::Place), placed)
            }
        };
        let situation = Situation {
            rank: choice.income.rank(),
            neighbourhood,
            group: choice.group,
            sex: choice.sex,
            household: choice.household,
        };
        (situation, placed)
    }

    /// Parents' income in thousands of euros at a rank, in the cohort of an age.
    pub fn income(&self, age: Age, rank: Rank) -> f64 {
        self.model.scale(age).income(rank)
    }
}

/// What the model says about a view.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// The outcome.
    pub outcome: OutcomeIndex,
    /// Its model.
    pub model: Rc<OutcomeModel>,
    /// The rule.
    pub rule: Rule,
    /// Situation A and what stands for its place.
    pub a: (Situation, Placed),
    /// Situation B and what stands for its place.
    pub b: (Situation, Placed),
    /// Results, gap and what it goes with; proportions or euros.
    pub comparison: Comparison,
}

impl Answer {
    /// Answers a view; nothing if the model of its outcome is not loaded.
    pub fn new(library: &Library, state: &State, draws: &Draws) -> Option<Answer> {
        let outcome = state.outcome;
        let a = library.situation(&state.a, outcome);
        let b = library.situation(&state.b, outcome);
        let model = Rc::clone(library.model.outcome(outcome)?);
        let comparison = Comparison::new(&model, &a.0, &b.0, state.rule, draws);
        Some(Answer { outcome, model, rule: state.rule, a, b, comparison })
    }
}
