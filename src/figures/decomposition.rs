//! The figure of what the gap goes with.

use crate::answer::{Answer, Library};
use crate::chart::decomposition::{DecompositionFigure, Step};
use crate::chart::notation::Notation;
use crate::chart::{Explanations, Side, Spread};
use crate::model::shapley::Contribution;
use crate::model::situation::Circumstance;
use crate::state::State;
use crate::text::charts as words;
use crate::text::{Bilingual, Language};

use super::{
    Told, born, circumstance_names, euros, neighbourhood_name, outcome_words, published, told,
};

/// Builds the figure.
pub fn build(library: &Library, state: &State, answer: &Answer) -> DecompositionFigure {
    let language = state.language;
    let unit = answer.outcome.outcome().unit;
    let notation = Notation { language, unit };
    let comparison = &answer.comparison;
    let step = |contribution: &Contribution| {
        let circumstance = contribution.circumstance;
        let (name, label) = circumstance_names(language, circumstance);
        let ends = Side::ALL.map(|side| {
            let told = told(state, answer, side);
            value_of(library, language, answer, circumstance, &told)
        });
        Step {
            key: circumstance.key(),
            name: label,
            name_in_sentence: name,
            change: notation.tell(words::CHANGE, &[("a", &ends[0]), ("b", &ends[1])]),
            share: published(unit, contribution.estimate),
        }
    };
    let steps: Vec<Step> = comparison.contributions.iter().map(step).collect();
    let gap = published(unit, comparison.gap);
    let note = if steps.is_empty() { words::DECOMPOSITION_SAME } else { words::DECOMPOSITION_NOTE };
    DecompositionFigure {
        notation,
        outcome: outcome_words(answer.outcome).name.in_language(language).to_owned(),
        results: [published(unit, comparison.a), published(unit, comparison.b)],
        gap,
        notes: vec![notation.say(note).to_owned()],
        summary: summary(notation, gap, &steps),
        explanations: explanations(notation, answer, &steps),
        steps,
    }
}

/// What a circumstance is on one side, in a few words.
fn value_of(
    library: &Library,
    language: Language,
    answer: &Answer,
    circumstance: Circumstance,
    told: &Told<'_>,
) -> String {
    let say = |text: Bilingual| text.in_language(language);
    let everyone = || say(words::LINE_EVERYONE).to_owned();
    let or_everyone = |name: Option<&'static str>| name.map_or_else(everyone, str::to_owned);
    let situation = told.situation;
    match circumstance {
        Circumstance::Income => {
            let scale = library.model.scale(answer.outcome.outcome().age);
            euros(language, scale.income(situation.rank))
        }
        Circumstance::Neighbourhood => neighbourhood_name(library, language, told)
            .unwrap_or_else(|| say(words::AVERAGE_NEIGHBOURHOOD).to_owned()),
        Circumstance::Group => or_everyone(words::group_line(language, situation.group)),
        Circumstance::Sex => or_everyone(words::sex_line(language, situation.sex)),
        Circumstance::Household => {
            or_everyone(words::household_line(language, situation.household))
        }
    }
}

fn summary(notation: Notation, gap: Spread, steps: &[Step]) -> String {
    if steps.is_empty() {
        return notation.say(words::DECOMPOSITION_SAME).to_owned();
    }
    let parts: Vec<String> = steps
        .iter()
        .map(|step| {
            let share = notation.signed(step.share.value);
            let values = [("name", step.name_in_sentence), ("share", share.as_str())];
            notation.tell(words::DECOMPOSITION_SUMMARY_PART, &values)
        })
        .collect();
    let values =
        [("gap", &*notation.difference_in_words(gap.value)), ("parts", &*parts.join(", "))];
    notation.tell(words::DECOMPOSITION_SUMMARY, &values)
}

fn explanations(notation: Notation, answer: &Answer, steps: &[Step]) -> Explanations {
    let language = notation.language;
    let texts = outcome_words(answer.outcome);
    let shows = [
        ("definition", texts.definition.in_language(language)),
        ("born", &born(language, answer.outcome)),
    ];
    Explanations {
        shows: notation.tell(words::DECOMPOSITION_SHOWS, &shows),
        see: see(notation, steps),
        cause: notation.say(words::DECOMPOSITION_CAUSE).to_owned(),
    }
}

fn see(notation: Notation, steps: &[Step]) -> String {
    let size = |step: &&Step| step.share.value.abs();
    let by_size = |left: &&Step, right: &&Step| size(left).total_cmp(&size(right));
    // Of equal ones the first is the largest and the last the smallest, as in the drawing.
    let largest = steps.iter().rev().max_by(by_size);
    let smallest = steps.iter().rev().min_by(by_size);
    let (Some(largest), Some(smallest)) = (largest, smallest) else {
        return notation.say(words::DECOMPOSITION_SAME).to_owned();
    };
    let most = notation.difference_in_words(largest.share.value);
    let least = notation.difference_in_words(smallest.share.value);
    let values = [
        ("largest", largest.name_in_sentence),
        ("most", most.as_str()),
        ("smallest", smallest.name_in_sentence),
        ("least", least.as_str()),
    ];
    if steps.len() == 1 {
        return notation.tell(words::DECOMPOSITION_SEE_ONE, &values);
    }
    let see = notation.tell(words::DECOMPOSITION_SEE, &values);
    let up = steps.iter().any(|step| step.share.value > 0.0);
    let down = steps.iter().any(|step| step.share.value < 0.0);
    if up && down {
        return format!("{see} {}", notation.say(words::DECOMPOSITION_SEE_BOTH_WAYS));
    }
    see
}
