//! What the policy documents say about the view a reader is looking at.
//!
//! The facts, measures and explanation cards stand in `text`, complete in both languages. The page
//! loads them from a file of its own for each language, once a reader comes near them.

use crate::indicators::{Age, OutcomeIndex};
use crate::model::codec::{CodecError, Kind, Reader};
use crate::model::selection_age::SelectionAge;
use crate::state::State;
use crate::text::facts::Topic;
use crate::text::measures::LifeStage;

/// A sentence from a document, with its source.
#[derive(Clone, Debug, PartialEq)]
pub struct Note {
    /// What it is about, most telling first.
    topics: Vec<Topic>,
    /// When it acts, for a measure.
    stage: Option<LifeStage>,
    /// The sentence.
    pub words: String,
    /// Organisation, title, year and page.
    pub source: String,
}

/// An explanation card: one level at which chances become unequal.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    /// Name of the level.
    pub title: String,
    /// What it is about.
    pub explanation: String,
    /// Examples.
    pub factors: Vec<String>,
}

/// A monitor or platform that the documents name.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    /// Its name.
    pub name: String,
    /// What it offers.
    pub what: String,
    /// Its web address.
    pub address: String,
}

/// Everything from the documents, in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Context {
    facts: Vec<Note>,
    measures: Vec<Note>,
    /// What the cards show and where they come from.
    pub overview: String,
    /// The five levels, society and school first.
    pub cards: Vec<Card>,
    /// Monitors and platforms.
    pub links: Vec<Link>,
}

impl Context {
    /// The facts that fit a view, best first: those that share most of its topics.
    pub fn facts_for(&self, state: &State, count: usize) -> Vec<&Note> {
        let topics = topics_of(state);
        let mut facts: Vec<&Note> = self.facts.iter().collect();
        facts.sort_by_key(|fact| std::cmp::Reverse(fit(&fact.topics, &topics)));
        facts.truncate(count);
        facts
    }

    /// The measures that fit a view, best first; those of the outcome's own life stage come before
    /// others.
    pub fn measures_for(&self, state: &State, count: usize) -> Vec<&Note> {
        let topics = topics_of(state);
        let stage = Some(stage_of(state.outcome));
        let mut measures: Vec<&Note> = self.measures.iter().collect();
        measures.sort_by_key(|measure| {
            std::cmp::Reverse((measure.stage == stage, fit(&measure.topics, &topics)))
        });
        measures.truncate(count);
        measures
    }

    /// Reads the file of one language.
    ///
    /// # Errors
    /// Any of [`CodecError`]; never a panic, whatever the bytes.
    pub fn read(file: &[u8]) -> Result<Context, CodecError> {
        let mut reader = Reader::open(file, Kind::Context)?;
        let facts = read_list(&mut reader, read_note)?;
        let measures = read_list(&mut reader, read_note)?;
        let overview = reader.text()?.to_owned();
        let cards = read_list(&mut reader, |reader| {
            Ok(Card {
                title: reader.text()?.to_owned(),
                explanation: reader.text()?.to_owned(),
                factors: read_list(reader, |reader| Ok(reader.text()?.to_owned()))?,
            })
        })?;
        let links = read_list(&mut reader, |reader| {
            let [name, what, address] = [reader.text()?, reader.text()?, reader.text()?];
            Ok(Link { name: name.to_owned(), what: what.to_owned(), address: address.to_owned() })
        })?;
        reader.end()?;
        Ok(Context { facts, measures, overview, cards, links })
    }
}

fn read_note(reader: &mut Reader<'_>) -> Result<Note, CodecError> {
    let topics = read_list(reader, |reader| {
        Topic::ALL.get(usize::from(reader.byte()?)).copied().ok_or(CodecError::Invalid)
    })?;
    let stage = match reader.byte()? {
        0 => None,
        position => {
            let stage = LifeStage::ALL.get(usize::from(position) - 1).copied();
            Some(stage.ok_or(CodecError::Invalid)?)
        }
    };
    Ok(Note { topics, stage, words: reader.text()?.to_owned(), source: reader.text()?.to_owned() })
}

fn read_list<'file, Item>(
    reader: &mut Reader<'file>,
    read: impl Fn(&mut Reader<'file>) -> Result<Item, CodecError>,
) -> Result<Vec<Item>, CodecError> {
    let count = reader.short()?;
    (0..count).map(|_| read(reader)).collect()
}

/// What an outcome is about.
fn topic_of(outcome: OutcomeIndex) -> Topic {
    let outcome = outcome.outcome();
    match (outcome.age, outcome.name) {
        (Age::Birth, _) => Topic::Birth,
        (Age::Eleven, "under_advice" | "over_advice") => Topic::AdviceBelowTest,
        (Age::Eleven, name) if name.ends_with("_final") => Topic::AdviceAtEleven,
        (Age::Eleven, _) => Topic::TestAtEleven,
        (Age::Sixteen, _) => Topic::TrackAtSixteen,
        (Age::TwentyOne, _) | (Age::ThirtyFive, "hbo_attained" | "wo_attained") => {
            Topic::HigherEducation
        }
        (Age::ThirtyFive, _) => Topic::IncomeAndHome,
    }
}

/// The life stage in which something could be done about an outcome.
fn stage_of(outcome: OutcomeIndex) -> LifeStage {
    match topic_of(outcome) {
        Topic::Birth => LifeStage::FirstYears,
        Topic::TestAtEleven => LifeStage::PrimarySchool,
        Topic::AdviceAtEleven | Topic::AdviceBelowTest => LifeStage::Transition,
        Topic::TrackAtSixteen => LifeStage::SecondarySchool,
        _ => LifeStage::AfterSixteen,
    }
}

/// What a view is about: the outcome first, then the rule, then whatever differs between A and B.
fn topics_of(state: &State) -> Vec<Topic> {
    let mut topics = vec![topic_of(state.outcome)];
    let (a, b) = (&state.a, &state.b);
    if state.rule.selection_age != SelectionAge::TODAY {
        topics.push(Topic::SelectionAge);
    }
    if a.group != b.group {
        topics.push(Topic::MigrationBackground);
    }
    if a.place != b.place {
        topics.push(Topic::Neighbourhood);
    }
    if a.income != b.income {
        topics.push(Topic::ParentalIncome);
    }
    topics
}

/// How well topics fit those of a view: earlier topics of the view weigh more, and a note's first topic
/// weighs double.
fn fit(found: &[Topic], wanted: &[Topic]) -> usize {
    wanted
        .iter()
        .enumerate()
        .filter_map(|(place, topic)| {
            let position = found.iter().position(|other| other == topic)?;
            Some((wanted.len() - place) * if position == 0 { 2 } else { 1 })
        })
        .sum()
}

/// Writing the files; the page only reads them.
#[cfg(feature = "program")]
pub mod write {
    use crate::model::codec::{Kind, Writer};
    use crate::text::factors::{LEVEL_CARDS, OVERVIEW};
    use crate::text::facts::{Document, FACTS, Place, Topic};
    use crate::text::measures::{LifeStage, MEASURES, MONITORS};
    use crate::text::{Bilingual, Language};

    /// Name of the file of a language.
    pub fn file(language: Language) -> String {
        format!("context-{}.kansen", language.key())
    }

    /// The file of a language.
    pub fn write(language: Language) -> Vec<u8> {
        let mut writer = Writer::new();
        let say = |text: &Bilingual| text.in_language(language);
        writer.short(FACTS.len() as u16);
        for fact in FACTS {
            write_topics(&mut writer, fact.topics);
            writer.byte(0);
            writer.text(say(&fact.words));
            writer.text(&source(language, fact.document, fact.place));
        }
        writer.short(MEASURES.len() as u16);
        for measure in MEASURES {
            write_topics(&mut writer, measure.topics);
            let position = LifeStage::ALL.iter().position(|stage| *stage == measure.stage);
            writer.byte(position.map_or(0, |position| position as u8 + 1));
            writer.text(say(&measure.words));
            writer.text(&source(language, measure.document, measure.place));
        }
        writer.text(say(&OVERVIEW));
        writer.short(LEVEL_CARDS.len() as u16);
        for card in &LEVEL_CARDS {
            writer.text(say(&card.title));
            writer.text(say(&card.explanation));
            writer.short(card.factors.len() as u16);
            card.factors.iter().for_each(|factor| writer.text(say(factor)));
        }
        writer.short(MONITORS.len() as u16);
        for monitor in MONITORS {
            writer.text(monitor.name);
            writer.text(say(&monitor.what));
            writer.text(monitor.address);
        }
        writer.finish(Kind::Context)
    }

    fn write_topics(writer: &mut Writer, topics: &[Topic]) {
        writer.short(topics.len() as u16);
        for topic in topics {
            let position = Topic::ALL.iter().position(|other| other == topic);
            writer.byte(position.map_or(u8::MAX, |position| position as u8));
        }
    }

    fn source(language: Language, document: Document, place: Place) -> String {
        let organisation = document.organisation().in_language(language).to_owned();
        let title = document.title().in_language(language);
        let place = match place {
            Place::Page(page) => format!("p. {page}"),
            Place::Section(heading) => format!("“{heading}”"),
        };
        format!("{organisation}: {title} ({}), {place}", document.year())
    }
}

#[cfg(all(test, feature = "program"))]
mod tests {
    use super::*;
    use crate::state::Action;
    use crate::text::Language;

    #[test]
    fn every_outcome_has_facts_and_measures_of_its_own() {
        for language in Language::ALL {
            let context = Context::read(&write::write(language)).expect("its own file");
            for outcome in OutcomeIndex::all() {
                let state = State::default().apply(Action::Outcome(outcome));
                let topic = topic_of(outcome);
                let facts = context.facts_for(&state, 3);
                assert_eq!(facts.len(), 3);
                assert!(facts.iter().all(|fact| fact.topics.contains(&topic)));
                let stage = Some(stage_of(outcome));
                assert!(context.measures_for(&state, 3).iter().all(|one| one.stage == stage));
            }
        }
    }

    #[test]
    fn a_cut_file_is_refused() {
        let file = write::write(Language::Dutch);
        for length in (0..file.len()).step_by(997) {
            assert!(Context::read(&file[..length]).is_err());
        }
    }
}
