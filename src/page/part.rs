//! The parts of the site that the page fetches one by one.

use std::rc::Rc;

use crate::context::Context;
use crate::indicators::{Age, Areas};
use crate::lesson::Lessons;
use crate::method::Method;
use crate::model::Model;
use crate::model::area_list::AreaList;
use crate::model::places::Places;
use crate::model::published_places::PublishedPlaces;
use crate::text::Language;

use super::place_search::PlaceFinder;

/// A part: code, or a file with data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// The rest of the page's code.
    Later,
    /// The code of an embed.
    Embed,
    /// The code of the lesson.
    Classroom,
    /// The part of the model for the outcomes of an age.
    Model(Age),
    /// The list of places.
    Areas,
    /// The posteriors of places for the outcomes of an age.
    Places(Age),
    /// What the policy documents say, in a language.
    Context(Language),
    /// The method page, in a language.
    Method(Language),
    /// What the lesson says, in a language.
    Lesson(Language),
    /// The published figures of a municipality and the places in it, at an age: name of the file.
    Published(String),
}

impl Part {
    /// The name of its file in the folder of the data; nothing for code, whose loader knows it.
    pub fn file(&self) -> String {
        match self {
            Part::Later | Part::Embed | Part::Classroom => String::new(),
            Part::Model(age) => Model::part_file(*age),
            Part::Areas => AreaList::FILE.to_owned(),
            Part::Places(age) => format!("places-{:02}.kansen", age.years()),
            Part::Context(language) => format!("context-{}.kansen", language.key()),
            Part::Method(language) => Method::file(language.key()),
            Part::Lesson(language) => Lessons::file(language.key()),
            Part::Published(name) => format!("{}/{name}", PublishedPlaces::FOLDER),
        }
    }
}

/// The content of a file that the first view does without.
pub enum Content {
    /// The list of places, the places themselves as the library holds them, and the search over them.
    Areas { list: Rc<AreaList>, areas: Rc<Areas>, finder: Rc<dyn PlaceFinder> },
    /// Posteriors of places.
    Places(Rc<Places>),
    /// Published figures of places.
    Published(Rc<PublishedPlaces>),
    /// What the policy documents say.
    Context(Rc<Context>),
    /// The method page.
    Method(Rc<Method>),
    /// What the lesson says.
    Lesson(Rc<Lessons>),
}
