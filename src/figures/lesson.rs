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
use crate::model::situation::Rule;
use crate::state::{Action, Choice, PlaceChoice, State};
use crate::text::{Language, fill, number};

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
    /// A figure: `45 of 100` or `€34,000`. Of children a lesson speaks in whole numbers.
    pub fn figure(&self, value: f64) -> String {
        if self.unit.is_money() {
            return number::figure(self.language, self.unit, value);
        }
        fill(&self.words.of_hundred, &[("n", &self.whole(value))])
    }

    /// A difference without its sign: `31 points` or `€12,000`.
    pub fn difference(&self, value: f64) -> String {
        let value = value.abs();
        if self.unit.is_money() {
            return number::figure(self.language, self.unit, value);
        }
        let words = self.words;
        let template = if value > 0.0 && value < 1.5 { &words.point } else { &words.points };
        fill(template, &[("n", &self.whole(value))])
    }

    /// A whole number, or what says that it is less than one.
    fn whole(&self, value: f64) -> String {
        if value > 0.0 && value < 1.0 {
            return self.words.under_one.clone();
        }
        number::decimal(self.language, value, 0)
    }

    /// The ends of a difference's interval without their signs, the nearer to nothing first. Where the
    /// interval has both directions in it, the end on the other side of nothing comes first and says so.
    pub fn margin(&self, difference: Spread) -> (String, String) {
        let (low, high) = (difference.low.abs(), difference.high.abs());
        if difference.low < 0.0 && difference.high > 0.0 {
            let (other, same) = if difference.value < 0.0 { (high, low) } else { (low, high) };
            let other = self.difference(other);
            return (fill(&self.words.other_way, &[("difference", &other)]), self.difference(same));
        }
        self.ends(low.min(high), low.max(high), Self::difference)
    }

    /// The ends of a figure's interval.
    pub fn interval(&self, figure: Spread) -> (String, String) {
        self.ends(figure.low, figure.high, Self::figure)
    }

    /// Two ends of an interval. Those that read alike go to the next whole numbers outside it, or they would
    /// say that nothing is uncertain.
    fn ends(&self, low: f64, high: f64, write: fn(&Self, f64) -> String) -> (String, String) {
        let ends = (write(self, low), write(self, high));
        if self.unit.is_money() || ends.0 != ends.1 {
            return ends;
        }
        (write(self, low.floor()), write(self, high.ceil()))
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

/// What the parents of a choice earn, as a text has it.
pub fn income(library: &Library, state: &State, writing: &Writing<'_>, choice: &Choice) -> String {
    writing.income(library.income(state.outcome.outcome().age, choice.income.rank()))
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
    let income = |choice: &Choice| income(library, state, &writing, choice);
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
            let place = chosen_place(library, state);
            let value = place.has_figure().then(|| ask(&here)).flatten();
            values.extend([
                ("place", place.name().unwrap_or(&words.place_chosen).to_owned()),
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

/// A and B as a lesson on rules compares them: two incomes, and nothing else that the explorer has.
pub fn by_income(state: &State) -> State {
    let [a, b] = [&state.a, &state.b].map(|choice| Choice::everyone_at(choice.income));
    State { a, b, ..state.clone() }
}

/// The gap between A's and B's income at a selection age; nothing while something for it is not loaded.
pub fn gap_at(
    library: &Library,
    state: &State,
    draws: &Draws,
    selection_age: SelectionAge,
) -> Option<Spread> {
    let model = library.model.outcome(state.outcome)?;
    let State { a, b, .. } = by_income(state);
    let [a, b] = [a, b].map(|choice| library.situation(&choice, state.outcome).0);
    let rule = Rule { selection_age, evidence: state.rule.evidence };
    let prediction = Prediction::new(model, rule, draws);
    let [_, _, gap] = super::compare(&prediction, state.outcome.outcome().unit, &a, &b);
    Some(gap)
}

/// The place that a class chose.
#[derive(Clone, Debug, PartialEq)]
pub enum ChosenPlace {
    /// None yet.
    None,
    /// One whose figures are on their way.
    Loading,
    /// One without a figure for the outcome, nor with a municipality that has one: its name.
    Unpublished(String),
    /// One with a figure: its name, or that of its municipality, whose figure it then is.
    Named(String),
}

impl ChosenPlace {
    /// The name, where it is known.
    pub fn name(&self) -> Option<&str> {
        match self {
            ChosenPlace::Unpublished(name) | ChosenPlace::Named(name) => Some(name),
            ChosenPlace::None | ChosenPlace::Loading => None,
        }
    }

    /// Whether there is a figure to look at.
    pub fn has_figure(&self) -> bool {
        matches!(self, ChosenPlace::Named(_))
    }
}

/// A's place, for the outcome of a view.
pub fn chosen_place(library: &Library, state: &State) -> ChosenPlace {
    let PlaceChoice::Named(id) = &state.a.place else { return ChosenPlace::None };
    let (placed, _) = library.place(id, state.outcome);
    match placed {
        Placed::Loading => ChosenPlace::Loading,
        Placed::Average => {
            let areas = library.areas.as_deref();
            let area = areas.and_then(|areas| areas.get(areas.position(id.as_str())?));
            area.map_or(ChosenPlace::None, |area| ChosenPlace::Unpublished(area.name.clone()))
        }
        placed => super::place_name(library, &state.a, &placed)
            .map_or(ChosenPlace::None, ChosenPlace::Named),
    }
}

/// The outcome of a lesson on a place for a reader who chose none: most are published around Amsterdam
/// only, and a class looks for the place where it is.
const OUTCOME_OF_PLACES: &str = "21-high_school_attained";

/// The view that an activity begins with, or the choice among them: an outcome that only the lesson on a
/// place asked for stays behind with it.
pub fn entering(state: &State, activity: Option<Activity>) -> State {
    let mut next = state.apply(Action::Activity(activity));
    let Some(of_places) = OutcomeIndex::from_key(OUTCOME_OF_PLACES) else { return next };
    let leaves = activity.is_none() && state.lesson.activity == Some(Activity::Place);
    if leaves && state.outcome == of_places {
        next.outcome = OutcomeIndex::START;
    } else if activity == Some(Activity::Place) && state.outcome == OutcomeIndex::START {
        next.outcome = of_places;
    }
    next
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
    let writing = writing(state, words);
    let figures = published_figures(library, outcome);
    let dot = |figure: &PublishedFigure| GuessDot {
        percentile: figure.at.percentile,
        income: number::parents_income(language, figure.income),
        value: figure.at.value,
        drawn: guess.value_at(figure.at.percentile),
    };
    let name = outcome_words(outcome).name.in_language(language);
    let unit = outcome.outcome().unit;
    let notation = Notation { language, unit };
    let value = if unit.is_money() {
        name.to_owned()
    } else {
        fill(&words.axis_of_children, &[("outcome", name)])
    };
    let age = outcome.outcome().age;
    let tick = |choice: &Choice| {
        let income = library.income(age, choice.income.rank());
        (f64::from(choice.income.value()), number::parents_income(language, income))
    };
    let template = if revealed { &words.compare_summary } else { &words.draw_label };
    let summary = fill(template, &[("outcome", name)]);
    let published: Vec<Published> = figures.iter().map(|figure| figure.at).collect();
    let distance = guess.compared_with(&published).filter(|_| revealed).map(|compared| {
        let distance = writing.difference(compared.mean_distance);
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
            value,
            headers: [
                words.column_income.clone(),
                words.column_drawn.clone(),
                words.column_published.clone(),
            ],
        },
        range: GuessFigure::range_for(notation, published.iter().map(|figure| figure.value)),
        drawn: *guess.points(),
        incomes: [tick(&state.a), tick(&state.b)],
        published: if revealed { figures.iter().map(dot).collect() } else { Vec::new() },
        summary: match distance {
            Some(distance) => format!("{summary} {distance}"),
            None => summary,
        },
        notes: Vec::new(),
        explanations: Explanations::default(),
    }
}
