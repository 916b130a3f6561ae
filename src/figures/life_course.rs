//! The figure of A and B along the life course.

use crate::answer::{Library, Placed};
use crate::chart::life_course::{LifeCourseFigure, Station};
use crate::chart::notation::Notation;
use crate::chart::{Explanations, Spread};
use crate::indicators::OutcomeIndex;
use crate::model::draws::Draws;
use crate::model::prediction::Prediction;
use crate::state::State;
use crate::text::charts as words;
use crate::text::{Bilingual, Language, fill};

use super::{compare, outcome_words};

/// What is followed along the life course.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Thread {
    /// Towards hbo or university.
    HigherEducation,
    /// Towards university.
    University,
    /// Qualification, work, income and home.
    IncomeAndHome,
}

impl Thread {
    /// All threads.
    pub const ALL: [Thread; 3] =
        [Thread::HigherEducation, Thread::University, Thread::IncomeAndHome];

    /// Name in addresses and test ids.
    pub const fn key(self) -> &'static str {
        match self {
            Thread::HigherEducation => "higher-education",
            Thread::University => "university",
            Thread::IncomeAndHome => "income-and-home",
        }
    }

    /// Name for readers.
    pub const fn name(self, language: Language) -> &'static str {
        let words = match self {
            Thread::HigherEducation => words::THREAD_HIGHER_EDUCATION,
            Thread::University => words::THREAD_UNIVERSITY,
            Thread::IncomeAndHome => words::THREAD_INCOME_AND_HOME,
        };
        words.in_language(language)
    }

    /// Keys of the outcomes, along the life course.
    const fn keys(self) -> &'static [&'static str] {
        match self {
            Thread::HigherEducation => {
                &["11-havo_test", "11-havo_final", "16-havo", "21-hbo_followed", "35-hbo_attained"]
            }
            Thread::University => {
                &["11-vwo_test", "11-vwo_final", "16-vwo", "21-uni_followed", "35-wo_attained"]
            }
            Thread::IncomeAndHome => &[
                "21-high_school_attained",
                "35-employed",
                "35-permanent_contract",
                "35-homeowner",
                "35-income",
                "35-hourly_wage",
                "35-wealth",
            ],
        }
    }

    /// The thread that holds an outcome; the first one for outcomes that none holds.
    pub fn of(outcome: OutcomeIndex) -> Thread {
        let key = outcome.outcome().key;
        Thread::ALL
            .into_iter()
            .find(|thread| thread.keys().contains(&key))
            .unwrap_or(Thread::HigherEducation)
    }

    /// The outcomes, along the life course.
    pub fn outcomes(self) -> impl Iterator<Item = OutcomeIndex> {
        self.keys().iter().filter_map(|key| OutcomeIndex::from_key(key))
    }
}

/// Builds the figure of a thread.
pub fn build(library: &Library, state: &State, draws: &Draws, thread: Thread) -> LifeCourseFigure {
    let language = state.language;
    let say = |text: Bilingual| text.in_language(language);
    let mut stations = Vec::new();
    let mut replaced: Vec<&str> = Vec::new();
    for outcome in thread.outcomes() {
        let Some(model) = library.model.outcome(outcome) else { continue };
        let about = outcome.outcome();
        let a = library.situation(&state.a, outcome);
        let b = library.situation(&state.b, outcome);
        let prediction = Prediction::new(model, state.rule, draws);
        let [of_a, of_b, gap] = compare(&prediction, about.unit, &a.0, &b.0);
        let name = outcome_words(outcome).name.in_language(language);
        let stands_for_itself =
            |placed: &Placed| matches!(placed, Placed::Percentile | Placed::Itself);
        if !stands_for_itself(&a.1) || !stands_for_itself(&b.1) {
            replaced.push(name);
        }
        stations.push(Station {
            key: about.key,
            years: about.age.years(),
            name: name.to_owned(),
            notation: Notation { language, unit: about.unit },
            results: [of_a, of_b],
            gap,
            born: about.age.birth_years(),
            is_shown: outcome == state.outcome,
        });
    }
    let mut notes = vec![say(words::LIFE_COHORTS).to_owned()];
    if !replaced.is_empty() {
        notes.push(fill(say(words::LIFE_REPLACED), &[("names", &replaced.join(", "))]));
    }
    let mut figure = LifeCourseFigure {
        language,
        thread: thread.name(language).to_owned(),
        joined: thread != Thread::IncomeAndHome,
        stations,
        notes,
        summary: String::new(),
        explanations: Explanations::default(),
    };
    // On a page of any width: a wider chart shows more.
    let shows_margins = [328, 700, 1000].into_iter().any(|width| figure.shows_margins(width));
    let note = if shows_margins { words::LIFE_NOTE } else { words::LIFE_NOTE_HIDDEN };
    figure.notes.insert(0, say(note).to_owned());
    figure.summary = summary(&figure);
    figure.explanations = explanations(&figure);
    figure
}

fn gap_words(station: &Station, gap: Spread) -> String {
    station.notation.difference_in_words(gap.value)
}

fn summary(figure: &LifeCourseFigure) -> String {
    let language = figure.language;
    let parts: Vec<String> = figure
        .stations
        .iter()
        .map(|station| {
            let [a, b] = station.results.map(|result| station.notation.short(result.value));
            let values = [
                ("years", &*station.years.to_string()),
                ("name", &*station.name),
                ("a", &*a),
                ("b", &*b),
            ];
            fill(words::LIFE_SUMMARY_PART.in_language(language), &values)
        })
        .collect();
    let values = [("thread", &*figure.thread), ("parts", &*parts.join("; "))];
    fill(words::LIFE_SUMMARY.in_language(language), &values)
}

fn explanations(figure: &LifeCourseFigure) -> Explanations {
    let say = |text: Bilingual| text.in_language(figure.language);
    let see = figure.extremes().map_or_else(String::new, |(least, most)| {
        let (least, most) = (&figure.stations[least], &figure.stations[most]);
        let values = [
            ("least", &*gap_words(least, least.gap)),
            ("least_name", &*least.name),
            ("least_years", &*least.years.to_string()),
            ("most", &*gap_words(most, most.gap)),
            ("most_name", &*most.name),
            ("most_years", &*most.years.to_string()),
        ];
        fill(say(words::LIFE_SEE), &values)
    });
    let shows = if figure.joined { words::LIFE_SHOWS } else { words::LIFE_SHOWS_HOME };
    let cohorts: Vec<String> = figure
        .stations
        .chunk_by(|left, right| left.years == right.years)
        .map(|of_age| {
            let station = &of_age[0];
            let values = [
                ("years", &*station.years.to_string()),
                ("from", &*station.born.0.to_string()),
                ("to", &*station.born.1.to_string()),
            ];
            fill(say(words::LIFE_COHORT), &values)
        })
        .collect();
    Explanations {
        shows: fill(say(shows), &[("cohorts", &cohorts.join(", "))]),
        see,
        cause: say(words::LIFE_CAUSE).to_owned(),
    }
}
