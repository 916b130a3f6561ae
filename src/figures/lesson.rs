//! The figures of a lesson: what its texts say in their places in braces, and the chart to draw on.

use crate::answer::{Library, Placed};
use crate::chart::guess::{GuessDot, GuessFigure, GuessWords};
use crate::chart::notation::Notation;
use crate::chart::{Explanations, Spread};
use crate::indicators::{Group, OutcomeIndex, Unit};
use crate::lesson::guess::{Published, between};
use crate::lesson::{Activity, Guess, Words};
use crate::model::draws::Draws;
use crate::model::prediction::Prediction;
use crate::model::selection_age::SelectionAge;
use crate::model::situation::{Rule, Situation};
use crate::state::{Choice, PlaceChoice, State};
use crate::text::{Language, fill, number, sentence};

use super::{outcome_words, published};

/// The selection age that texts compare with today.
const LATER: i64 = 14;

/// A published figure of all children, with the parents' mean income in thousands of euros.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PublishedFigure {
    /// The figure, in its published unit.
    pub at: Published,
    /// Parents' mean income, thousands of euros.
    pub income: f64,
}

/// The published figures of all children for an outcome, from the lowest income; none while its model is
/// not loaded.
pub fn published_figures(library: &Library, outcome: OutcomeIndex) -> Vec<PublishedFigure> {
    let Some(model) = library.model.outcome(outcome) else { return Vec::new() };
    let scale = library.model.scale(outcome.outcome().age);
    let unit = outcome.outcome().unit;
    let cells = &model.published[Group::All.position()].cells;
    let figure = |income: f64, mean: f64| PublishedFigure {
        at: Published {
            percentile: 100.0 * scale.rank(income).value(),
            value: unit.to_published(mean),
        },
        income,
    };
    cells.iter().map(|cell| figure(f64::from(cell.parents_income), f64::from(cell.mean))).collect()
}

/// What published figures have at a percentile: straight between them, level beyond the ends.
pub fn published_at(figures: &[PublishedFigure], percentile: f64) -> Option<f64> {
    let points: Vec<Published> = figures.iter().map(|figure| figure.at).collect();
    between(&points, percentile)
}

/// How a lesson writes its figures.
#[derive(Clone, Copy)]
pub struct Writing<'words> {
    /// Language of the numbers.
    pub language: Language,
    /// Unit of the outcome.
    pub unit: Unit,
    /// Words of the lesson.
    pub words: &'words Words<String>,
}

impl Writing<'_> {
    /// A figure: `45 of 100` or `€34,000`.
    pub fn figure(&self, value: f64) -> String {
        let count = sentence::count(self.language, self.unit, value);
        if self.unit.is_money() { count } else { fill(&self.words.of_hundred, &[("n", &count)]) }
    }

    /// A difference without its sign: `31 points` or `€12,000`.
    pub fn difference(&self, value: f64) -> String {
        let count = sentence::count(self.language, self.unit, value.abs());
        if self.unit.is_money() { count } else { fill(&self.words.points, &[("n", &count)]) }
    }

    /// The ends of a difference's interval without their signs, the nearer to nothing first.
    pub fn margin(&self, difference: Spread) -> (String, String) {
        let (low, high) = (difference.low.abs(), difference.high.abs());
        (self.difference(low.min(high)), self.difference(low.max(high)))
    }

    /// A mean distance: a decimal says more than it is worth, none says too little.
    pub fn distance(&self, value: f64) -> String {
        if self.unit.is_money() {
            return self.difference(value);
        }
        let count = number::decimal(self.language, value, usize::from(value < 9.95));
        fill(&self.words.points, &[("n", &count)])
    }

    /// Parents' income, given in thousands of euros.
    pub fn income(&self, thousands: f64) -> String {
        let euros = number::parents_income(self.language, thousands);
        fill(&self.words.about_income, &[("euros", &euros)])
    }
}

/// The writing of a view's figures.
pub fn writing<'words>(state: &State, words: &'words Words<String>) -> Writing<'words> {
    Writing { language: state.language, unit: state.outcome.outcome().unit, words }
}

/// Name of an outcome inside a sentence.
pub fn outcome_name(language: Language, outcome: OutcomeIndex) -> String {
    small(outcome_words(outcome).name.in_language(language))
}

/// What was measured, as the end of a sentence.
fn definition(language: Language, outcome: OutcomeIndex) -> String {
    small(outcome_words(outcome).definition.in_language(language))
}

/// A text with a small letter first. Names and definitions begin with plain letters; the tables for all
/// others would weigh 13 kB.
fn small(text: &str) -> String {
    let mut text = text.to_owned();
    if let Some(first) = text.get_mut(..1) {
        first.make_ascii_lowercase();
    }
    text
}

/// What the texts of an activity have in the place of each name in braces. A figure that is not there yet
/// is said to be so. `state`: with the outcome that is shown.
pub fn values(
    library: &Library,
    state: &State,
    draws: &Draws,
    activity: Activity,
    words: &Words<String>,
) -> Vec<(&'static str, String)> {
    let writing = writing(state, words);
    let age = state.outcome.outcome().age;
    let income = |choice: &Choice| writing.income(library.income(age, choice.income.rank()));
    let mut values = vec![
        ("outcome", outcome_name(state.language, state.outcome)),
        ("definition", definition(state.language, state.outcome)),
        ("a_income", income(&state.a)),
        ("b_income", income(&state.b)),
    ];
    let written = |value: Option<f64>, write: &dyn Fn(f64) -> String| {
        value.map_or_else(|| words.not_there.clone(), write)
    };
    let figure = |value: Option<f64>| written(value, &|value| writing.figure(value));
    let difference = |value: Option<f64>| written(value, &|value| writing.difference(value));
    let at_income = |choice: &Choice| Choice::everyone_at(choice.income);
    let ask = |choice: &Choice| estimate(library, state, draws, choice).map(|found| found.value);
    match activity {
        Activity::Guess => {
            let figures = published_figures(library, state.outcome);
            let at = |choice: &Choice| published_at(&figures, f64::from(choice.income.value()));
            let (a, b) = (at(&state.a), at(&state.b));
            let gap = a.zip(b).map(|(a, b)| b - a);
            values.extend([("a", figure(a)), ("b", figure(b)), ("gap", difference(gap))]);
        }
        Activity::Advice => {
            let of_group = |group| ask(&Choice { group, ..at_income(&state.a) });
            values.extend([
                ("a", figure(ask(&at_income(&state.a)))),
                ("b", figure(ask(&at_income(&state.b)))),
                ("none", figure(of_group(Group::None))),
                ("any", figure(of_group(Group::Any))),
            ]);
        }
        Activity::Rules => {
            let today = gap_at(library, state, draws, SelectionAge::TODAY);
            let later = gap_at(library, state, draws, SelectionAge::clamped(LATER));
            let unknown = || (words.not_there.clone(), words.not_there.clone());
            let (low, high) = later.map_or_else(unknown, |gap| writing.margin(gap));
            values.extend([
                ("gap", difference(today.map(|gap| gap.value))),
                ("gap_later", difference(later.map(|gap| gap.value))),
                ("low", low),
                ("high", high),
            ]);
        }
        Activity::Place => {
            let here = here(state);
            let name = place_name(library, &here, state.outcome);
            let value = name.as_ref().and_then(|_| ask(&here));
            values.extend([
                ("place", name.unwrap_or_else(|| words.place_chosen.clone())),
                ("place_value", figure(value)),
                ("country_value", figure(ask(&country(state)))),
            ]);
        }
    }
    values
}

/// Everyone in A's place, at A's income.
pub fn here(state: &State) -> Choice {
    Choice { place: state.a.place.clone(), ..country(state) }
}

/// Everyone in the country, at A's income.
pub fn country(state: &State) -> Choice {
    Choice::everyone_at(state.a.income)
}

/// The expected figure of a choice under the rule of today; nothing while something for it is not loaded.
pub fn estimate(
    library: &Library,
    state: &State,
    draws: &Draws,
    choice: &Choice,
) -> Option<Spread> {
    let model = library.model.outcome(state.outcome)?;
    let (situation, placed) = library.situation(choice, state.outcome);
    if placed == Placed::Loading {
        return None;
    }
    let estimate = Prediction::new(model, Rule::TODAY, draws).estimate(&situation);
    Some(published(state.outcome.outcome().unit, estimate))
}

/// The gap between A and B at a selection age; nothing while something for it is not loaded.
pub fn gap_at(
    library: &Library,
    state: &State,
    draws: &Draws,
    selection_age: SelectionAge,
) -> Option<Spread> {
    let model = library.model.outcome(state.outcome)?;
    let sides = [&state.a, &state.b].map(|choice| library.situation(choice, state.outcome));
    if sides.iter().any(|(_, placed)| *placed == Placed::Loading) {
        return None;
    }
    let [a, b]: [Situation; 2] = sides.map(|(situation, _)| situation);
    let rule = Rule { selection_age, evidence: state.rule.evidence };
    let prediction = Prediction::new(model, rule, draws);
    let [_, _, gap] = super::compare(&prediction, state.outcome.outcome().unit, &a, &b);
    Some(gap)
}

/// The name of a choice's place, where one is named that has figures for an outcome, or whose municipality
/// has.
pub fn place_name(library: &Library, choice: &Choice, outcome: OutcomeIndex) -> Option<String> {
    let PlaceChoice::Named(_) = choice.place else { return None };
    let (_, placed) = library.situation(choice, outcome);
    super::place_name(library, choice, &placed)
}

/// The chart to draw on. `revealed`: whether the published figures are in it.
pub fn guess(
    library: &Library,
    state: &State,
    guess: &Guess,
    revealed: bool,
    words: &Words<String>,
) -> GuessFigure {
    let (language, outcome) = (state.language, state.outcome);
    let notation = Notation { language, unit: outcome.outcome().unit };
    let writing = writing(state, words);
    let figures = published_figures(library, outcome);
    let dot = |figure: &PublishedFigure| GuessDot {
        percentile: figure.at.percentile,
        income: number::parents_income(language, figure.income),
        value: figure.at.value,
        drawn: guess.value_at(figure.at.percentile),
    };
    let name = outcome_words(outcome).name.in_language(language);
    let template = if revealed { &words.compare_summary } else { &words.draw_label };
    let summary = fill(template, &[("outcome", name)]);
    let published: Vec<Published> = figures.iter().map(|figure| figure.at).collect();
    let distance = guess.compared_with(&published).filter(|_| revealed).map(|compared| {
        let distance = writing.distance(compared.mean_distance);
        fill(&words.compare_distance, &[("distance", &distance)])
    });
    GuessFigure {
        notation,
        outcome: name.to_owned(),
        words: GuessWords {
            drawn: words.line_drawn.clone(),
            published: words.line_published.clone(),
            income: words.axis_income.clone(),
            low: words.axis_low.clone(),
            high: words.axis_high.clone(),
            headers: [
                words.column_income.clone(),
                words.column_drawn.clone(),
                words.column_published.clone(),
            ],
        },
        range: GuessFigure::range_for(notation, published.iter().map(|figure| figure.value)),
        drawn: *guess.points(),
        published: if revealed { figures.iter().map(dot).collect() } else { Vec::new() },
        summary: match distance {
            Some(distance) => format!("{summary} {distance}"),
            None => summary,
        },
        notes: Vec::new(),
        explanations: Explanations::default(),
    }
}
