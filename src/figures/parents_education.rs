//! The figure of published figures by the parents' highest degree.

use crate::chart::Explanations;
use crate::chart::notation::Notation;
use crate::chart::parents_education::{EducationRow, ParentsEducationFigure};
use crate::indicators::parents_education::EducationFigures;
use crate::indicators::{Age, Group, OutcomeIndex, Unit};
use crate::state::State;
use crate::text::charts as words;
use crate::text::{Bilingual, fill, sentence};

use super::{born, outcome_words};

/// Builds the figure. Needs no model: these figures are as they were published.
pub fn build(state: &State) -> ParentsEducationFigure {
    let language = state.language;
    let say = |text: Bilingual| text.in_language(language);
    let notation = Notation { language, unit: Unit::Percent };
    let shown = nearest_outcome(state.outcome);
    let age = shown.outcome().age;
    // One group for both, or everyone.
    let wished = if state.a.group == state.b.group { state.a.group } else { Group::All };
    let is_published = EducationFigures::find(shown.outcome().key, wished).is_some();
    let group = if is_published { wished } else { Group::All };
    let rows: Vec<EducationRow> = OutcomeIndex::all()
        .filter(|index| index.outcome().age == age)
        .filter_map(|index| {
            let key = index.outcome().key;
            let figures = EducationFigures::find(key, group)?;
            Some(EducationRow {
                key,
                name: outcome_words(index).name.in_language(language).to_owned(),
                values: figures.percentages(),
                children: figures.children,
                is_shown: index == shown,
            })
        })
        .collect();
    let who = words::group_line(language, group).unwrap_or(say(words::LINE_EVERYONE));
    let mut notes = vec![
        fill(say(words::EDUCATION_NOTE), &[("who", who)]),
        say(words::EDUCATION_NO_INCOME).to_owned(),
    ];
    if state.a.group != state.b.group {
        notes.push(say(words::EDUCATION_EVERYONE).to_owned());
    } else if !is_published {
        let name = words::group_line(language, wished).unwrap_or(say(words::LINE_EVERYONE));
        notes.push(fill(say(words::GRADIENT_NONE_PUBLISHED), &[("name", name)]));
    }
    if age != state.outcome.outcome().age {
        notes.push(say(words::EDUCATION_OTHER_AGE).to_owned());
    }
    let texts = outcome_words(shown);
    let name = texts.name.in_language(language);
    let said = rows
        .iter()
        .find(|row| row.is_shown)
        .map(|row| row.values.map(|value| sentence::count(language, Unit::Percent, value)));
    let [neither, hbo, university] = said.unwrap_or_default();
    let values = [
        ("name", name),
        ("who", who),
        ("neither", &*neither),
        ("hbo", &*hbo),
        ("university", &*university),
    ];
    let shows =
        [("definition", texts.definition.in_language(language)), ("born", &*born(language, shown))];
    ParentsEducationFigure {
        notation,
        who: who.to_owned(),
        group: group.key(),
        years: age.years(),
        summary: fill(say(words::EDUCATION_SUMMARY), &values),
        explanations: Explanations {
            shows: fill(say(words::EDUCATION_SHOWS), &shows),
            see: fill(say(words::EDUCATION_SEE), &values),
            cause: say(words::EDUCATION_CAUSE).to_owned(),
        },
        rows,
        notes,
    }
}

/// The outcome itself at 0 and 11; of later ones the school advice that lies nearest.
fn nearest_outcome(outcome: OutcomeIndex) -> OutcomeIndex {
    let about = outcome.outcome();
    if matches!(about.age, Age::Birth | Age::Eleven) {
        return outcome;
    }
    let key = match about.key {
        "16-vwo" | "21-uni_followed" | "35-wo_attained" => "11-vwo_final",
        "16-vmbo_gl" => "11-vmbo_gl_final",
        _ => "11-havo_final",
    };
    OutcomeIndex::from_key(key).unwrap_or(outcome)
}
