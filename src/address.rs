//! The address of a view: state to query string and back.
//!
//! One table of parameters serves both directions. A value that cannot be read falls back to the
//! default of its parameter, leaves the others alone, and is reported. Compatibility: `docs/addresses.md`.

use std::rc::Rc;

use form_urlencoded::{Serializer, parse};

use crate::indicators::{Group, Household, OutcomeIndex, Percentile, Sex};
use crate::lesson::{Activity, Level};
use crate::model::place::NeighbourhoodPercentile;
use crate::model::selection_age::{Evidence, SelectionAge};
use crate::state::{
    Appearance, ChartKind, Choice, Controls, Embed, Lesson, OwnTitle, PlaceChoice, PlaceId, Sheet,
    State, Steps, View,
};
use crate::text::Language;

/// What came of reading an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decoded {
    /// The state, whatever the address.
    pub state: State,
    /// Names of the parameters whose value fell back to its default.
    pub refused: Vec<&'static str>,
}

/// Which parameters an address holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// Only what differs from the start: short, for sharing.
    Changes,
    /// Everything: a later change of a default leaves it alone, for embeds and citations.
    Everything,
}

/// One parameter: its name, how it is written (nothing where it does not apply) and how it is read
/// (false if the value means nothing).
struct Parameter {
    name: &'static str,
    write: fn(&State) -> Option<String>,
    read: fn(&mut State, &str) -> bool,
}

/// Sets a field if the value could be read.
fn set<Value>(field: &mut Value, value: Option<Value>) -> bool {
    match value {
        Some(value) => {
            *field = value;
            true
        }
        None => false,
    }
}

/// Digits only: what a slider of the page writes.
fn number(text: &str) -> Option<u8> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if digits { text.parse().ok() } else { None }
}

fn write_income(choice: &Choice) -> Option<String> {
    Some(choice.income.value().to_string())
}

fn read_income(choice: &mut Choice, text: &str) -> bool {
    set(&mut choice.income, number(text).and_then(Percentile::new))
}

fn write_neighbourhood(choice: &Choice) -> Option<String> {
    match &choice.place {
        PlaceChoice::Percentile(percentile) => Some(percentile.value().to_string()),
        PlaceChoice::Named(_) => None,
    }
}

fn read_neighbourhood(choice: &mut Choice, text: &str) -> bool {
    let percentile = number(text).and_then(NeighbourhoodPercentile::new);
    set(&mut choice.place, percentile.map(PlaceChoice::Percentile))
}

fn write_place(choice: &Choice) -> Option<String> {
    match &choice.place {
        PlaceChoice::Percentile(_) => None,
        PlaceChoice::Named(place) => Some(place.as_str().to_owned()),
    }
}

fn read_place(choice: &mut Choice, text: &str) -> bool {
    set(&mut choice.place, PlaceId::new(text).map(PlaceChoice::Named))
}

macro_rules! circumstance {
    ($name:literal, $side:ident, $write:expr, $read:expr) => {
        Parameter {
            name: $name,
            write: |state| $write(&state.$side),
            read: |state, text| $read(&mut state.$side, text),
        }
    };
}

macro_rules! circumstances {
    ($side:ident, $income:literal, $neighbourhood:literal, $place:literal, $group:literal,
     $sex:literal, $household:literal) => {
        [
            circumstance!($income, $side, write_income, read_income),
            circumstance!($neighbourhood, $side, write_neighbourhood, read_neighbourhood),
            circumstance!($place, $side, write_place, read_place),
            Parameter {
                name: $group,
                write: |state| Some(state.$side.group.key().to_owned()),
                read: |state, text| set(&mut state.$side.group, Group::from_key(text)),
            },
            Parameter {
                name: $sex,
                write: |state| Some(state.$side.sex.key().to_owned()),
                read: |state, text| set(&mut state.$side.sex, Sex::from_key(text)),
            },
            Parameter {
                name: $household,
                write: |state| Some(state.$side.household.key().to_owned()),
                read: |state, text| set(&mut state.$side.household, Household::from_key(text)),
            },
        ]
    };
}

const OF_RULE: [Parameter; 3] = [
    Parameter {
        name: "outcome",
        write: |state| Some(state.outcome.outcome().key.to_owned()),
        read: |state, text| set(&mut state.outcome, OutcomeIndex::from_key(text)),
    },
    Parameter {
        name: "selection-age",
        write: |state| Some(state.rule.selection_age.value().to_string()),
        read: |state, text| {
            set(&mut state.rule.selection_age, number(text).and_then(SelectionAge::new))
        },
    },
    Parameter {
        name: "evidence",
        write: |state| Some(state.rule.evidence.key().to_owned()),
        read: |state, text| set(&mut state.rule.evidence, Evidence::from_key(text)),
    },
];

const OF_A: [Parameter; 6] =
    circumstances!(a, "a-income", "a-neighbourhood", "a-place", "a-group", "a-sex", "a-household");

const OF_B: [Parameter; 6] =
    circumstances!(b, "b-income", "b-neighbourhood", "b-place", "b-group", "b-sex", "b-household");

const OF_PAGE: [Parameter; 4] = [
    Parameter {
        name: "lang",
        write: |state| Some(state.language.key().to_owned()),
        read: |state, text| set(&mut state.language, Language::from_key(text)),
    },
    Parameter {
        name: "view",
        write: |state| Some(state.view.key().to_owned()),
        read: |state, text| set(&mut state.view, View::from_key(text)),
    },
    Parameter {
        name: "step",
        write: |state| (state.view == View::Lesson).then(|| state.step.to_string()),
        read: |state, text| {
            let Some(step) = number(text).filter(|step| *step < 100) else { return false };
            // Elsewhere it means nothing, and is not written either.
            if state.view == View::Lesson {
                state.step = step;
            }
            true
        },
    },
    Parameter {
        name: "release",
        write: |state| state.release.as_deref().map(str::to_owned),
        read: |state, text| set(&mut state.release, read_release(text).map(Some)),
    },
];

/// Writes what belongs to a lesson; elsewhere it means nothing and is not written.
fn of_lesson(state: &State, write: impl FnOnce(&Lesson) -> Option<String>) -> Option<String> {
    if state.view == View::Lesson { write(&state.lesson) } else { None }
}

/// Sets what belongs to a lesson; elsewhere the name means nothing and is left alone.
fn set_lesson<Value>(
    state: &mut State,
    field: fn(&mut Lesson) -> &mut Value,
    value: Option<Value>,
) -> bool {
    state.view != View::Lesson || set(field(&mut state.lesson), value)
}

/// One of two words for a choice between two things.
fn one_of_two(text: &str, [no, yes]: [&str; 2]) -> Option<bool> {
    if text == yes { Some(true) } else { (text == no).then_some(false) }
}

/// Who looks at a lesson, and in which size.
const ROLES: [&str; 2] = ["class", "teacher"];
const SIZES: [&str; 2] = ["usual", "large"];

/// What belongs to a lesson, after the view.
const OF_LESSON: [Parameter; 6] = [
    Parameter {
        name: "activity",
        write: |state| of_lesson(state, |lesson| lesson.activity.map(|it| it.key().to_owned())),
        read: |state, text| {
            set_lesson(state, |lesson| &mut lesson.activity, Activity::from_key(text).map(Some))
        },
    },
    Parameter {
        name: "level",
        write: |state| of_lesson(state, |lesson| Some(lesson.level.key().to_owned())),
        read: |state, text| set_lesson(state, |lesson| &mut lesson.level, Level::from_key(text)),
    },
    Parameter {
        name: "steps",
        write: |state| of_lesson(state, |lesson| Some(lesson.steps.text())),
        read: |state, text| set_lesson(state, |lesson| &mut lesson.steps, Steps::from_text(text)),
    },
    Parameter {
        name: "sheet",
        write: |state| of_lesson(state, |lesson| lesson.sheet.map(|it| it.key().to_owned())),
        read: |state, text| {
            set_lesson(state, |lesson| &mut lesson.sheet, Sheet::from_key(text).map(Some))
        },
    },
    Parameter {
        name: "role",
        write: |state| {
            of_lesson(state, |lesson| Some(ROLES[usize::from(lesson.teacher)].to_owned()))
        },
        read: |state, text| {
            set_lesson(state, |lesson| &mut lesson.teacher, one_of_two(text, ROLES))
        },
    },
    Parameter {
        name: "size",
        write: |state| of_lesson(state, |lesson| Some(SIZES[usize::from(lesson.large)].to_owned())),
        read: |state, text| set_lesson(state, |lesson| &mut lesson.large, one_of_two(text, SIZES)),
    },
];

/// What follows the first of these belongs to an embed and means nothing without one.
const OF_EMBED: [Parameter; 4] = [
    Parameter {
        name: "embed",
        write: |state| state.embed.as_ref().map(|embed| embed.chart.key().to_owned()),
        read: |state, text| {
            set(&mut state.embed, ChartKind::from_key(text).map(Embed::new).map(Some))
        },
    },
    Parameter {
        name: "controls",
        write: |state| state.embed.as_ref().map(|embed| embed.controls.text()),
        read: |state, text| {
            let Some(embed) = &mut state.embed else { return true };
            set(&mut embed.controls, Controls::from_text(text))
        },
    },
    Parameter {
        name: "theme",
        write: |state| state.embed.as_ref().map(|embed| embed.appearance.key().to_owned()),
        read: |state, text| {
            let Some(embed) = &mut state.embed else { return true };
            set(&mut embed.appearance, Appearance::from_key(text))
        },
    },
    Parameter {
        name: "title",
        write: |state| Some(state.embed.as_ref()?.title.as_ref()?.as_str().to_owned()),
        read: |state, text| {
            let Some(embed) = &mut state.embed else { return true };
            // An empty title is none.
            text.is_empty() || set(&mut embed.title, OwnTitle::new(text).map(Some))
        },
    },
];

/// A date, `YYYY-MM-DD`.
fn read_release(text: &str) -> Option<Rc<str>> {
    let shape = |(position, byte): (usize, u8)| match position {
        4 | 7 => byte == b'-',
        _ => byte.is_ascii_digit(),
    };
    (text.len() == 10 && text.bytes().enumerate().all(shape)).then(|| text.into())
}

fn parameters() -> impl Iterator<Item = &'static Parameter> {
    OF_RULE.iter().chain(&OF_A).chain(&OF_B).chain(&OF_PAGE).chain(&OF_LESSON).chain(&OF_EMBED)
}

/// Writes the query string of a state, without a question mark.
pub fn encode(state: &State, extent: Extent) -> String {
    let start = State::default();
    // What belongs to a view has its default only there.
    let start_there = State { view: state.view, ..start.clone() };
    let mut query = Serializer::new(String::new());
    for parameter in parameters() {
        let Some(value) = (parameter.write)(state) else { continue };
        let default = (parameter.write)(&start).or_else(|| (parameter.write)(&start_there));
        let differs = default.as_deref() != Some(value.as_str());
        if differs || extent == Extent::Everything {
            query.append_pair(parameter.name, &value);
        }
    }
    query.finish()
}

/// Reads a query string, with or without its question mark. Of a name that stands there twice the
/// first counts; a place counts above a neighbourhood percentile; unknown names are left alone.
pub fn decode(query: &str) -> Decoded {
    let query = query.strip_prefix('?').unwrap_or(query);
    let mut state = State::default();
    let mut refused = Vec::new();
    let values: Vec<_> = parse(query.as_bytes()).collect();
    // In the order of the table, so that the order of an address means nothing: a place comes after the
    // percentile that it replaces, an embed before what belongs to it.
    for parameter in parameters() {
        let found = values.iter().find(|(name, _)| *name == parameter.name);
        if let Some((_, value)) = found
            && !(parameter.read)(&mut state, value)
        {
            refused.push(parameter.name);
        }
    }
    Decoded { state, refused }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_start_has_an_empty_address() {
        assert_eq!(encode(&State::default(), Extent::Changes), "");
        assert_eq!(decode("").state, State::default());
    }

    #[test]
    fn everything_reads_back() {
        let query = "?outcome=21-hbo_followed&selection-age=14&evidence=finland&a-income=1\
            &a-place=gm-almere&a-group=turkey&b-sex=female&b-household=one-parent\
            &b-neighbourhood=99&lang=en&view=method&release=2026-11-22\
            &title=Wie+krijgt+kansen%3F&controls=income+group&theme=dark&embed=gradient";
        let decoded = decode(query);
        assert!(decoded.refused.is_empty());
        for extent in [Extent::Changes, Extent::Everything] {
            assert_eq!(decode(&encode(&decoded.state, extent)).state, decoded.state);
        }
    }

    #[test]
    fn one_bad_value_leaves_the_others() {
        let decoded = decode("a-income=0&b-income=60&a-group=<script>&selection-age=+14&lang=en");
        assert_eq!(decoded.refused, ["selection-age", "a-income", "a-group"]);
        assert_eq!(decoded.state.b.income.value(), 60);
        assert_eq!(decoded.state.a.income.value(), 20);
        assert_eq!(decoded.state.language, Language::English);
    }

    #[test]
    fn a_place_counts_above_a_percentile_in_either_order() {
        for query in ["a-place=gm-ede&a-neighbourhood=10", "a-neighbourhood=10&a-place=gm-ede"] {
            let place = decode(query).state.a.place;
            assert_eq!(place, PlaceChoice::Named(PlaceId::new("gm-ede").expect("a good id")));
        }
    }

    #[test]
    fn what_belongs_to_a_lesson_means_nothing_elsewhere() {
        let lesson =
            "activity=guess&level=havo-vwo&steps=134&sheet=answers&role=teacher&size=large";
        let decoded = decode(&format!("{lesson}&step=2&view=lesson"));
        assert!(decoded.refused.is_empty());
        assert_eq!(decoded.state.lesson.activity, Some(Activity::Guess));
        assert!(decoded.state.lesson.teacher && decoded.state.lesson.large);
        for extent in [Extent::Changes, Extent::Everything] {
            assert_eq!(decode(&encode(&decoded.state, extent)).state, decoded.state);
        }
        assert_eq!(decode(lesson).state, State::default());
        assert!(decode("size=42&level=3").refused.is_empty());
        assert_eq!(decode("view=lesson&size=42&level=3").refused, ["level", "size"]);
        assert_eq!(encode(&decode("view=lesson").state, Extent::Changes), "view=lesson");
    }

    #[test]
    fn what_belongs_to_an_embed_means_nothing_without_one() {
        let decoded = decode("controls=nothing&theme=red&title=x");
        assert_eq!(decoded, Decoded { state: State::default(), refused: Vec::new() });
        let decoded = decode("title=&theme=dark&controls=nothing&embed=places");
        assert_eq!(decoded.refused, ["controls"]);
        let wanted = Embed { appearance: Appearance::Dark, ..Embed::new(ChartKind::Places) };
        assert_eq!(decoded.state.embed, Some(wanted));
    }
}
