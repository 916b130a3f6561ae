//! The plans of all activities in one language, as the page reads them from their file.

use std::rc::Rc;

use crate::model::codec::{CodecError, Kind, Reader};

use super::activity::{Activity, Level, Part, Room};
use super::words::Words;

/// Everything a lesson says, in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lessons {
    /// Words around the activities.
    pub words: Words<String>,
    /// A plan for each activity and level.
    pub plans: Vec<Rc<Plan>>,
}

/// One activity at one level. Texts may hold places in braces for figures (`text::fill`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// Which activity.
    pub activity: Activity,
    /// For whom.
    pub level: Level,
    /// Its name.
    pub title: String,
    /// The question it asks.
    pub question: String,
    /// What the class does, in a sentence or two.
    pub summary: String,
    /// What pupils take away.
    pub goals: Vec<String>,
    /// How it serves the goals of citizenship education.
    pub citizenship: Vec<String>,
    /// What the teacher prepares.
    pub before: Vec<String>,
    /// What to avoid, and what to do instead.
    pub avoid: Vec<String>,
    /// The described pupils; only where the class gives advice.
    pub cards: Vec<Card>,
    /// Steps in their order; at least one.
    pub steps: Vec<Step>,
    /// Tasks of the worksheet with their answers.
    pub tasks: Vec<Task>,
}

/// A described pupil.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// Name.
    pub name: String,
    /// Description.
    pub text: String,
}

/// One step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Its name.
    pub title: String,
    /// Minutes it takes.
    pub minutes: u8,
    /// What the page shows beside the words.
    pub part: Part,
    /// Paragraphs for pupils.
    pub pupils: Vec<String>,
    /// What the teacher does.
    pub teacher: Vec<String>,
    /// Questions to ask.
    pub exchanges: Vec<Exchange>,
}

/// A question to ask.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exchange {
    /// The question.
    pub ask: String,
    /// Likely answers, and what to do with them.
    pub likely: Vec<String>,
}

/// A task of the worksheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task {
    /// The task.
    pub prompt: String,
    /// Room for the answer.
    pub room: Room,
    /// Paragraphs of the answer sheet.
    pub answer: Vec<String>,
}

impl Plan {
    /// Minutes of all steps.
    pub fn minutes(&self) -> u16 {
        self.steps.iter().map(|step| u16::from(step.minutes)).sum()
    }
}

impl Lessons {
    /// Name of the file of a language, given its key.
    pub fn file(language: &str) -> String {
        format!("lesson-{language}.kansen")
    }

    /// The plan of an activity at a level.
    pub fn plan(&self, activity: Activity, level: Level) -> Option<&Rc<Plan>> {
        self.plans.iter().find(|plan| plan.activity == activity && plan.level == level)
    }

    /// Reads the file of one language.
    ///
    /// # Errors
    /// Any of [`CodecError`]; never a panic, whatever the bytes. `Invalid` where an activity has no plan
    /// for a level, or a plan no steps.
    pub fn read(file: &[u8]) -> Result<Lessons, CodecError> {
        let mut reader = Reader::open(file, Kind::Lesson)?;
        let words = Words::read(&mut reader)?;
        let plans = reader.list(|reader| plan(reader).map(Rc::new))?;
        reader.end()?;
        let lessons = Lessons { words, plans };
        for activity in Activity::ALL {
            for level in Level::ALL {
                let plan = lessons.plan(activity, level).ok_or(CodecError::Invalid)?;
                if plan.steps.is_empty() {
                    return Err(CodecError::Invalid);
                }
            }
        }
        Ok(lessons)
    }
}

fn plan(reader: &mut Reader<'_>) -> Result<Plan, CodecError> {
    Ok(Plan {
        activity: one_of(reader, &Activity::ALL)?,
        level: one_of(reader, &Level::ALL)?,
        title: text(reader)?,
        question: text(reader)?,
        summary: text(reader)?,
        goals: reader.list(text)?,
        citizenship: reader.list(text)?,
        before: reader.list(text)?,
        avoid: reader.list(text)?,
        cards: reader.list(|reader| Ok(Card { name: text(reader)?, text: text(reader)? }))?,
        steps: reader.list(step)?,
        tasks: reader.list(|reader| {
            Ok(Task {
                prompt: text(reader)?,
                room: one_of(reader, &Room::ALL)?,
                answer: reader.list(text)?,
            })
        })?,
    })
}

fn step(reader: &mut Reader<'_>) -> Result<Step, CodecError> {
    Ok(Step {
        title: text(reader)?,
        minutes: reader.byte()?,
        part: one_of(reader, &Part::ALL)?,
        pupils: reader.list(text)?,
        teacher: reader.list(text)?,
        exchanges: reader
            .list(|reader| Ok(Exchange { ask: text(reader)?, likely: reader.list(text)? }))?,
    })
}

fn text(reader: &mut Reader<'_>) -> Result<String, CodecError> {
    Ok(reader.letters()?.to_owned())
}

fn one_of<Item: Copy>(reader: &mut Reader<'_>, items: &[Item]) -> Result<Item, CodecError> {
    items.get(usize::from(reader.byte()?)).copied().ok_or(CodecError::Invalid)
}
