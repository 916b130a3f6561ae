//! The figure of the gap at other selection ages.

use crate::answer::Answer;
use crate::chart::notation::Notation;
use crate::chart::selection_age::{AgePoint, Reading, SelectionAgeFigure};
use crate::chart::{Explanations, Spread};
use crate::model::draws::Draws;
use crate::model::prediction::Prediction;
use crate::model::selection_age::{Evidence, SelectionAge, moves};
use crate::model::situation::Rule;
use crate::state::State;
use crate::text::charts as words;

use super::{born, compare, outcome_words, published};

/// Builds the figure.
pub fn build(state: &State, answer: &Answer, draws: &Draws) -> SelectionAgeFigure {
    let language = state.language;
    let outcome = answer.outcome.outcome();
    let unit = outcome.unit;
    let notation = Notation { language, unit };
    let moving = moves(outcome.age);
    let gap = published(unit, answer.comparison.gap);
    let points: Vec<AgePoint> = if moving {
        SelectionAge::all().map(|age| point(answer, draws, age)).collect()
    } else {
        // Nothing moves: the gap of today stands at every age.
        let flat = |age: SelectionAge| AgePoint {
            years: age.value(),
            central: gap,
            finland: gap.value,
            none: gap.value,
        };
        SelectionAge::all().map(flat).collect()
    };
    let reading = match answer.rule.evidence {
        Evidence::Central => Reading::Central,
        Evidence::Finland => Reading::Finland,
        Evidence::None => Reading::None,
    };
    let notes = if moving {
        vec![
            notation.say(words::SELECTION_NOTE).to_owned(),
            notation.say(words::SELECTION_LEVEL_NOTE).to_owned(),
        ]
    } else {
        vec![notation.say(words::SELECTION_BEFORE).to_owned()]
    };
    let chosen = answer.rule.selection_age.value();
    SelectionAgeFigure {
        notation,
        outcome: outcome_words(answer.outcome).name.in_language(language).to_owned(),
        moves: moving,
        today: SelectionAge::TODAY.value(),
        chosen,
        reading,
        gap,
        notes,
        summary: summary(notation, moving, chosen, gap, &points),
        explanations: explanations(notation, answer, moving, &points),
        points,
    }
}

fn point(answer: &Answer, draws: &Draws, age: SelectionAge) -> AgePoint {
    let model = &answer.model;
    let unit = answer.outcome.outcome().unit;
    let (a, b) = (&answer.a.0, &answer.b.0);
    let under =
        |evidence: Evidence| Prediction::new(model, Rule { selection_age: age, evidence }, draws);
    let value = |prediction: &Prediction<'_>| prediction.value(b) - prediction.value(a);
    let central = under(Evidence::Central);
    let [_, _, gap] = compare(&central, unit, a, b);
    let plain = |evidence: Evidence| unit.to_published(value(&under(evidence)));
    AgePoint {
        years: age.value(),
        central: gap,
        finland: plain(Evidence::Finland),
        none: plain(Evidence::None),
    }
}

fn summary(
    notation: Notation,
    moving: bool,
    chosen: u8,
    gap: Spread,
    points: &[AgePoint],
) -> String {
    let said = |value: f64| notation.difference_in_words(value);
    let (Some(first), Some(last)) = (points.first(), points.last()) else {
        return String::new();
    };
    let values = [
        ("years", &*chosen.to_string()),
        ("gap", &*said(gap.value)),
        ("first_years", &*first.years.to_string()),
        ("first", &*said(first.central.value)),
        ("last_years", &*last.years.to_string()),
        ("last", &*said(last.central.value)),
    ];
    let template = if moving { words::SELECTION_SUMMARY } else { words::SELECTION_SUMMARY_BEFORE };
    notation.tell(template, &values)
}

fn explanations(
    notation: Notation,
    answer: &Answer,
    moving: bool,
    points: &[AgePoint],
) -> Explanations {
    let language = notation.language;
    let texts = outcome_words(answer.outcome);
    let shows = [
        ("definition", texts.definition.in_language(language)),
        ("born", &born(language, answer.outcome)),
    ];
    let said = |value: f64| notation.difference_in_words(value);
    let see = match (points.first(), points.last()) {
        (Some(first), Some(last)) if moving => notation.tell(
            words::SELECTION_SEE,
            &[
                ("first_years", &first.years.to_string()),
                ("first", &said(first.central.value)),
                ("last_years", &last.years.to_string()),
                ("last", &said(last.central.value)),
                ("none", &said(last.none)),
                ("finland", &said(last.finland)),
            ],
        ),
        (Some(first), _) => {
            notation.tell(words::SELECTION_SEE_BEFORE, &[("gap", &said(first.central.value))])
        }
        _ => String::new(),
    };
    Explanations {
        shows: notation.tell(words::SELECTION_SHOWS, &shows),
        see,
        cause: notation.say(words::SELECTION_CAUSE).to_owned(),
    }
}
