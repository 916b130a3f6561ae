//! From an answer to figures: puts values and words together into what the charts draw.
//!
//! Pure functions of the library, the choices and the answer. Values leave the units of the model
//! here and take those of the published figures: percent 0 to 100, euros.

pub mod gradient;

use crate::answer::{Answer, Library, Placed};
use crate::chart::{Side, Spread};
use crate::indicators::{OutcomeIndex, Unit};
use crate::model::interval::Estimate;
use crate::model::situation::Situation;
use crate::state::{Choice, PlaceChoice, State};
use crate::text::charts as words;
use crate::text::outcomes::{OutcomeWords, words_of};
use crate::text::{Language, fill, number, sentence};

/// An estimate in the unit of the published figures.
pub fn published(unit: Unit, estimate: Estimate) -> Spread {
    let estimate = estimate.map(|value| unit.to_published(value));
    Spread { value: estimate.value, low: estimate.interval.low, high: estimate.interval.high }
}

/// What a side's situation is, with its choice.
struct Told<'view> {
    choice: &'view Choice,
    situation: &'view Situation,
    placed: &'view Placed,
}

fn told<'view>(state: &'view State, answer: &'view Answer, side: Side) -> Told<'view> {
    let (choice, (situation, placed)) = match side {
        Side::A => (&state.a, &answer.a),
        Side::B => (&state.b, &answer.b),
    };
    Told { choice, situation, placed }
}

/// The name of the place that stands for a choice; nothing where the average stands for it.
fn place_name(library: &Library, choice: &Choice, placed: &Placed) -> Option<String> {
    let areas = library.areas.as_deref()?;
    let position = match (placed, &choice.place) {
        (Placed::Itself, PlaceChoice::Named(id)) => areas.position(id.as_str())?,
        (Placed::Municipality(position), _) => *position,
        _ => return None,
    };
    areas.get(position).map(|area| area.name.clone())
}

/// All circumstances of a side but income, in a few words.
fn line_name(library: &Library, language: Language, told: &Told<'_>) -> String {
    let mut parts: Vec<String> = Vec::new();
    let situation = told.situation;
    parts.extend(words::group_line(language, situation.group).map(str::to_owned));
    if let Some(name) = place_name(library, told.choice, told.placed) {
        parts.push(name);
    } else if let PlaceChoice::Percentile(percentile) = told.choice.place
        && percentile != crate::model::place::NeighbourhoodPercentile::AVERAGE
    {
        let percentile = percentile.value().to_string();
        let words = words::LINE_NEIGHBOURHOOD.in_language(language);
        parts.push(fill(words, &[("percentile", &percentile)]));
    }
    parts.extend(words::sex_line(language, situation.sex).map(str::to_owned));
    parts.extend(words::household_line(language, situation.household).map(str::to_owned));
    if parts.is_empty() {
        return words::LINE_EVERYONE.in_language(language).to_owned();
    }
    parts.join(", ")
}

fn outcome_words(outcome: OutcomeIndex) -> &'static OutcomeWords {
    words_of(outcome)
}

/// When the people counted were born.
fn born(language: Language, outcome: OutcomeIndex) -> String {
    let (from, to) = outcome.outcome().age.birth_years();
    let (from, to) = (from.to_string(), to.to_string());
    fill(words::BORN.in_language(language), &[("from", &from), ("to", &to)])
}

/// A figure in a sentence: `29 van de 100 kinderen` or `€ 34.000`.
fn in_words(language: Language, unit: Unit, published: f64) -> String {
    let count = sentence::count(language, unit, published);
    if unit.is_money() {
        count
    } else {
        format!("{count} {}", words::OF_CHILDREN.in_language(language))
    }
}

/// Parents' income as a sentence says it.
fn euros(language: Language, thousands: f64) -> String {
    number::parents_income(language, thousands)
}
