//! The words of the lesson, in Dutch and English and for two levels.
//!
//! Texts may hold places in braces; [`PLACES`] lists them. No figure stands in a text: the page fills them
//! in from the model, so that they are those of the release.

mod advice;
mod common;
mod guess;
mod place;
mod rules;
pub mod words;

use crate::lesson::{Activity, Level, Part, Room};

use super::Bilingual;

pub use words::WORDS;

/// The plan of one activity at one level, in both languages.
pub struct PlanText {
    /// Which activity.
    pub activity: Activity,
    /// For whom.
    pub level: Level,
    /// Its name.
    pub title: Bilingual,
    /// The question it asks.
    pub question: Bilingual,
    /// What the class does, in a sentence or two.
    pub summary: Bilingual,
    /// What pupils take away.
    pub goals: &'static [Bilingual],
    /// How it serves the goals of citizenship education.
    pub citizenship: &'static [Bilingual],
    /// What the teacher prepares.
    pub before: &'static [Bilingual],
    /// What to avoid, and what to do instead.
    pub avoid: &'static [Bilingual],
    /// The described pupils; only where the class gives advice.
    pub cards: &'static [CardText],
    /// Steps in their order.
    pub steps: &'static [StepText],
    /// Tasks of the worksheet with their answers.
    pub tasks: &'static [TaskText],
}

/// A described pupil.
pub struct CardText {
    /// Name.
    pub name: Bilingual,
    /// Description.
    pub text: Bilingual,
}

/// One step.
pub struct StepText {
    /// Its name.
    pub title: Bilingual,
    /// Minutes it takes.
    pub minutes: u8,
    /// What the page shows beside the words.
    pub part: Part,
    /// Paragraphs for pupils.
    pub pupils: &'static [Bilingual],
    /// What the teacher does.
    pub teacher: &'static [Bilingual],
    /// Questions to ask.
    pub exchanges: &'static [ExchangeText],
}

/// A question to ask.
pub struct ExchangeText {
    /// The question.
    pub ask: Bilingual,
    /// Likely answers, and what to do with them.
    pub likely: &'static [Bilingual],
}

/// A task of the worksheet.
pub struct TaskText {
    /// The task.
    pub prompt: Bilingual,
    /// Room for the answer.
    pub room: Room,
    /// Paragraphs of the answer sheet.
    pub answer: &'static [Bilingual],
}

/// All plans: each activity at each level.
pub const PLANS: [&PlanText; 8] = [
    &guess::VMBO,
    &guess::HAVO_VWO,
    &advice::VMBO,
    &advice::HAVO_VWO,
    &rules::VMBO,
    &rules::HAVO_VWO,
    &place::VMBO,
    &place::HAVO_VWO,
];

/// Places in braces that the page fills, by activity; those of `None` stand in every plan.
pub const PLACES: [(Option<Activity>, &[&str]); 5] = [
    // The outcome and its definition, a sentence, with small letters; the situations' incomes, such as "ongeveer € 41.000".
    (None, &["outcome", "definition", "a_income", "b_income"]),
    // The published figures nearest to A's and B's income and the difference, such as "45 van de 100".
    (Some(Activity::Guess), &["a", "b", "gap"]),
    // Advice below the test: at A's and B's income for everyone, and at A's income by parents' birth country.
    (Some(Activity::Advice), &["a", "b", "none", "any"]),
    // The gap today and at 14 with its interval.
    (Some(Activity::Rules), &["gap", "gap_later", "low", "high"]),
    // The chosen place and its figure, that of the country, at A's income.
    (Some(Activity::Place), &["place", "place_value", "country_value"]),
];
