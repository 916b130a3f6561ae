//! From an answer to figures: puts values and words together into what the charts draw.
//!
//! Pure functions of the library, the choices and the answer. Values leave the units of the model
//! here and take those of the published figures: percent 0 to 100, euros.

pub mod countries;
pub mod decomposition;
pub mod gradient;
pub mod lesson;
pub mod life_course;
pub mod parents_education;
pub mod places;
pub mod selection_age;

use crate::answer::{Answer, Library, Placed};
use crate::chart::{Side, Spread};
use crate::indicators::{OutcomeIndex, Unit};
use crate::model::interval::Estimate;
use crate::model::place::NeighbourhoodPercentile;
use crate::model::prediction::Prediction;
use crate::model::selection_age::Evidence;
use crate::model::situation::{Circumstance, Situation};
use crate::state::{ChartKind, Choice, PlaceChoice, State};
use crate::text::charts as words;
use crate::text::export;
use crate::text::outcomes::{OutcomeWords, words_of};
use crate::text::{Language, fill, number, sentence};

/// An estimate in the unit of the published figures.
pub fn published(unit: Unit, estimate: Estimate) -> Spread {
    let estimate = estimate.map(|value| unit.to_published(value));
    Spread { value: estimate.value, low: estimate.interval.low, high: estimate.interval.high }
}

/// A's and B's figures and the gap B minus A, as the answer to a view has them.
fn compare(prediction: &Prediction<'_>, unit: Unit, a: &Situation, b: &Situation) -> [Spread; 3] {
    let (of_a, of_b) = (prediction.draws(a), prediction.draws(b));
    let gaps = of_b.minus(&of_a);
    let (value_a, value_b) = (prediction.value(a), prediction.value(b));
    [(value_a, &of_a), (value_b, &of_b), (value_b - value_a, &gaps)]
        .map(|(value, draws)| published(unit, Estimate { value, interval: draws.interval() }))
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

/// The heading of a chart.
pub fn heading(language: Language, kind: ChartKind) -> &'static str {
    let words = language.words();
    match kind {
        ChartKind::Gradient => words.chart_gradient,
        ChartKind::LifeCourse => words.chart_life_course,
        ChartKind::Decomposition => words.chart_decomposition,
        ChartKind::SelectionAge => words.chart_selection_age,
        ChartKind::Places => words.chart_places,
        ChartKind::ParentsEducation => words.chart_parents_education,
        ChartKind::Countries => words.chart_countries,
    }
}

/// Name of the studies that a reader goes by.
pub fn evidence_name(language: Language, evidence: Evidence) -> &'static str {
    let words = language.words();
    match evidence {
        Evidence::Central => words.evidence_central,
        Evidence::Finland => words.evidence_finland,
        Evidence::None => words.evidence_none,
    }
}

/// A and B with all their circumstances, a line each.
pub fn situations(library: &Library, state: &State, answer: &Answer) -> [String; 2] {
    let language = state.language;
    let age = state.outcome.outcome().age;
    Side::ALL.map(|side| {
        let told = told(state, answer, side);
        let income = euros(language, library.income(age, told.choice.income.rank()));
        let income = fill(export::SIDE_INCOME.in_language(language), &[("euros", &income)]);
        let who = format!("{income}, {}", line_name(library, language, &told));
        let values = [("side", side.letter()), ("who", &who)];
        fill(export::SIDE_LINE.in_language(language), &values)
    })
}

/// All circumstances of a side but income, in a few words.
fn line_name(library: &Library, language: Language, told: &Told<'_>) -> String {
    let mut parts: Vec<String> = Vec::new();
    let situation = told.situation;
    parts.extend(words::group_line(language, situation.group).map(str::to_owned));
    parts.extend(neighbourhood_name(library, language, told));
    parts.extend(words::sex_line(language, situation.sex).map(str::to_owned));
    parts.extend(words::household_line(language, situation.household).map(str::to_owned));
    if parts.is_empty() {
        return words::LINE_EVERYONE.in_language(language).to_owned();
    }
    parts.join(", ")
}

/// The neighbourhood of a side in a few words; nothing for the average.
fn neighbourhood_name(library: &Library, language: Language, told: &Told<'_>) -> Option<String> {
    match told.choice.place {
        PlaceChoice::Named(_) => place_name(library, told.choice, told.placed),
        PlaceChoice::Percentile(NeighbourhoodPercentile::AVERAGE) => None,
        PlaceChoice::Percentile(percentile) => {
            let percentile = percentile.value().to_string();
            let words = words::LINE_NEIGHBOURHOOD.in_language(language);
            Some(fill(words, &[("percentile", &percentile)]))
        }
    }
}

/// Name of a circumstance inside a sentence, and as a label.
const fn circumstance_names(
    language: Language,
    circumstance: Circumstance,
) -> (&'static str, &'static str) {
    let (name, label) = match circumstance {
        Circumstance::Income => (words::CIRCUMSTANCE_INCOME, words::LABEL_INCOME),
        Circumstance::Neighbourhood => {
            (words::CIRCUMSTANCE_NEIGHBOURHOOD, words::LABEL_NEIGHBOURHOOD)
        }
        Circumstance::Group => (words::CIRCUMSTANCE_GROUP, words::LABEL_GROUP),
        Circumstance::Sex => (words::CIRCUMSTANCE_SEX, words::LABEL_SEX),
        Circumstance::Household => (words::CIRCUMSTANCE_HOUSEHOLD, words::LABEL_HOUSEHOLD),
    };
    (name.in_language(language), label.in_language(language))
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
