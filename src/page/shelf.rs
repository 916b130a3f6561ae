//! Everything the page has loaded, and what it still has to.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::{Reducible, UseReducerDispatcher, UseReducerHandle, hook, use_effect_with, use_mut_ref};

use crate::answer::Library;
use crate::chart;
use crate::context::Context;
use crate::figures::gradient::PlaceCells;
use crate::indicators::{Age, Areas, Group, Household, Sex};
use crate::lesson::Lessons;
use crate::method::Method;
use crate::model::Model;
use crate::model::area_list::AreaList;
use crate::model::codec::{CodecError, read_model};
use crate::model::places::Places;
use crate::model::published_places::PublishedPlaces;
use crate::state::{ChartKind, PlaceChoice, PlaceId, Side, State, View};
use crate::text::Language;

use super::embed::{self, Embedded};
use super::later::{self, Later};
use super::lesson::{self, Classroom};
use super::load::{self, Asking, LoadError};
use super::part::{Content, Part};
use super::place_search::PlaceFinder;

/// What a reader may turn to beside the answer; only then are its files fetched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Corner {
    /// The search over places.
    Search,
    /// The map.
    Map,
    /// The life course.
    LifeCourse,
    /// What the policy documents say.
    Context,
    /// Outcomes of another age, which a reader may choose next.
    OtherAges,
}

/// What arrived.
enum Piece {
    /// The rest of the page's code.
    Later(Rc<Later>),
    /// The code of an embed.
    Embed(Rc<Embedded>),
    /// The code of the lesson.
    Classroom(Rc<Classroom>),
    /// Part of the model.
    Model(Rc<Model>),
    /// What any other file holds.
    Content(Content),
}

/// What is on the shelf; changed by what arrives.
#[derive(Clone, Default)]
pub struct Shelf {
    model: Option<Rc<Model>>,
    areas: Option<Rc<AreaList>>,
    /// The places of `areas`, as the library holds them.
    plain: Option<Rc<Areas>>,
    finder: Option<Rc<dyn PlaceFinder>>,
    later: Option<Rc<Later>>,
    embedded: Option<Rc<Embedded>>,
    classroom: Option<Rc<Classroom>>,
    places: [Option<Rc<Places>>; 5],
    published: Vec<(String, Rc<PublishedPlaces>)>,
    contexts: Vec<(Language, Rc<Context>)>,
    methods: Vec<(Language, Rc<Method>)>,
    lessons: Vec<(Language, Rc<Lessons>)>,
    failed: Vec<(Part, LoadError)>,
    /// Whether the reader has put away what was said of them.
    put_away: bool,
    turned_to: Vec<Corner>,
}

/// Something that happened to a file.
pub enum Event {
    /// It arrived, or it could not be had.
    Arrived(Part, Arrival),
    /// It shall be tried again.
    Retry,
    /// The reader need not be told any more that it is missing.
    PutAway,
    /// A reader turned to something.
    TurnTo(Corner),
}

/// How a file arrived.
pub struct Arrival(Result<Piece, LoadError>);

/// Published figures of municipalities kept at once; the oldest go first.
const PUBLISHED_KEPT: usize = 12;

impl Reducible for Shelf {
    type Action = Event;

    fn reduce(self: Rc<Self>, event: Event) -> Rc<Self> {
        let mut next = (*self).clone();
        match event {
            Event::Retry => next.failed.clear(),
            Event::PutAway => next.put_away = true,
            Event::TurnTo(corner) if self.turned_to.contains(&corner) => return self,
            Event::TurnTo(corner) => next.turned_to.push(corner),
            Event::Arrived(part, Arrival(Err(error))) => {
                next.failed.push((part, error));
                next.put_away = false;
            }
            Event::Arrived(part, Arrival(Ok(piece))) => match piece {
                Piece::Model(model) => match next.model.as_deref() {
                    None => next.model = Some(model),
                    Some(held) => match held.joined(&model) {
                        Some(whole) => next.model = Some(Rc::new(whole)),
                        // The site changed while the page was open.
                        None => next.failed.push((part, LoadError::OtherRelease)),
                    },
                },
                Piece::Later(later) => next.later = Some(later),
                Piece::Embed(embedded) => next.embedded = Some(embedded),
                Piece::Classroom(classroom) => next.classroom = Some(classroom),
                Piece::Content(Content::Areas { list, areas, finder }) => {
                    next.areas = Some(list);
                    next.plain = Some(areas);
                    next.finder = Some(finder);
                }
                Piece::Content(Content::Places(places)) => {
                    let position = places.age.position();
                    next.places[position] = Some(places);
                }
                Piece::Content(Content::Context(context)) => {
                    if let Part::Context(language) = part {
                        next.contexts.push((language, context));
                    }
                }
                Piece::Content(Content::Method(method)) => {
                    if let Part::Method(language) = part {
                        next.methods.push((language, method));
                    }
                }
                Piece::Content(Content::Lesson(lessons)) => {
                    if let Part::Lesson(language) = part {
                        next.lessons.push((language, lessons));
                    }
                }
                Piece::Content(Content::Published(published)) => {
                    if let Part::Published(name) = part {
                        if next.published.len() >= PUBLISHED_KEPT {
                            next.published.remove(0);
                        }
                        next.published.push((name, published));
                    }
                }
            },
        }
        Rc::new(next)
    }
}

impl Shelf {
    /// The library, once some of the model is here.
    pub fn library(&self) -> Option<Library> {
        let mut library = Library::new(Rc::clone(self.model.as_ref()?));
        library.areas = self.plain.clone();
        library.places = self.places.clone();
        Some(library)
    }

    /// The list of places with their hexagons.
    pub fn areas(&self) -> Option<&Rc<AreaList>> {
        self.areas.as_ref()
    }

    /// The search over the list of places.
    pub fn finder(&self) -> Option<&Rc<dyn PlaceFinder>> {
        self.finder.as_ref()
    }

    /// What an embed needs beside the page's own code.
    pub fn embedded(&self) -> Option<&Rc<Embedded>> {
        self.embedded.as_ref()
    }

    /// The code of the lesson.
    pub fn classroom(&self) -> Option<&Rc<Classroom>> {
        self.classroom.as_ref()
    }

    /// What the page fetches only after its first view.
    pub fn later(&self) -> Option<&Rc<Later>> {
        self.later.as_ref()
    }

    /// What the policy documents say, in a language.
    pub fn context(&self, language: Language) -> Option<&Rc<Context>> {
        self.contexts.iter().find(|(of, _)| *of == language).map(|(_, context)| context)
    }

    /// The method page, in a language.
    pub fn method(&self, language: Language) -> Option<&Rc<Method>> {
        self.methods.iter().find(|(of, _)| *of == language).map(|(_, method)| method)
    }

    /// What the lesson says, in a language.
    pub fn lessons(&self, language: Language) -> Option<&Rc<Lessons>> {
        self.lessons.iter().find(|(of, _)| *of == language).map(|(_, lessons)| lessons)
    }

    /// Why what the page fetches after its first view is not there.
    pub fn later_failure(&self) -> Option<LoadError> {
        self.first_failed(|part| *part == Part::Later)
    }

    /// Why the method page is not there.
    pub fn method_failure(&self, language: Language) -> Option<LoadError> {
        self.first_failed(|part| *part == Part::Method(language))
    }

    /// Published figures by the name of their file.
    pub fn published(&self, name: &str) -> Option<&Rc<PublishedPlaces>> {
        self.published.iter().find(|(file, _)| file == name).map(|(_, published)| published)
    }

    /// Published figures of the named places for the groups of A and B, as far as they are here.
    pub fn place_cells(&self, state: &State) -> Vec<PlaceCells> {
        let of_side = |side: Side| {
            let choice = state.choice(side);
            let PlaceChoice::Named(id) = &choice.place else { return None };
            // The line of one sex or household has no published figures beside it.
            if choice.sex != Sex::All || choice.household != Household::All {
                return None;
            }
            let areas = self.plain.as_ref()?;
            let position = areas.position(id.as_str())?;
            let published = self.published(&self.published_name(id, state)?)?;
            let group: Group = choice.group;
            let cells = published.find(state.outcome, position, group)?.cells.clone();
            let place = areas.get(position)?.name.clone();
            let side = match side {
                Side::A => chart::Side::A,
                Side::B => chart::Side::B,
            };
            Some(PlaceCells { side, place, group, cells })
        };
        Side::ALL.into_iter().filter_map(of_side).collect()
    }

    /// Why a file that the view cannot do without is not there.
    pub fn failure(&self, state: &State) -> Option<LoadError> {
        self.first_failed(|part| is_needed(part, state))
    }

    /// Whether any file could not be had.
    pub fn has_failed(&self) -> bool {
        !self.failed.is_empty()
    }

    /// Why a file is not there without which the answer stands, and whose absence is not told in its own place.
    pub fn failure_aside(&self, state: &State) -> Option<LoadError> {
        let counts =
            |part: &Part| !is_needed(part, state) && !matches!(part, Part::Later | Part::Method(_));
        self.first_failed(counts).filter(|_| !self.put_away)
    }

    fn first_failed(&self, counts: impl Fn(&Part) -> bool) -> Option<LoadError> {
        self.failed.iter().find(|(part, _)| counts(part)).map(|(_, error)| *error)
    }

    /// The files that a view asks for and that have neither arrived nor failed.
    fn wanted(&self, state: &State) -> Vec<Part> {
        let turned_to = |corner| self.turned_to.contains(&corner);
        let named = |side: Side| match &state.choice(side).place {
            PlaceChoice::Named(id) => Some(id),
            PlaceChoice::Percentile(_) => None,
        };
        let places: Vec<&PlaceId> = Side::ALL.into_iter().filter_map(named).collect();
        let age = state.outcome.outcome().age;
        let others = || Age::ALL.into_iter().filter(move |other| *other != age);
        let mut wanted = vec![Part::Model(age)];
        if state.embed.is_some() {
            wanted.push(Part::Embed);
        }
        // Not before the first view, whose transfer it would slow down, and not for an embed without need.
        let comes_later = self.model.is_some() && state.embed.is_none();
        if needs_later(state) || !places.is_empty() || comes_later {
            wanted.push(Part::Later);
        }
        if turned_to(Corner::OtherAges) {
            wanted.extend(others().map(Part::Model));
        }
        if turned_to(Corner::Search) || turned_to(Corner::Map) || !places.is_empty() {
            wanted.push(Part::Areas);
        }
        if turned_to(Corner::Map) || !places.is_empty() {
            wanted.push(Part::Places(age));
        }
        if !places.is_empty() {
            if turned_to(Corner::LifeCourse) {
                wanted.extend(others().map(Part::Places));
            }
            // Alone in another page, only the chart of incomes shows them.
            if state.embed.as_ref().is_none_or(|embed| embed.chart == ChartKind::Gradient) {
                wanted.extend(places.iter().filter_map(|id| self.published_file(id, state)));
            }
        }
        if turned_to(Corner::Context) {
            wanted.push(Part::Context(state.language));
        }
        if state.view == View::Method && state.embed.is_none() {
            wanted.push(Part::Method(state.language));
        }
        if state.view == View::Lesson && state.embed.is_none() {
            wanted.extend([Part::Classroom, Part::Lesson(state.language)]);
        }
        let there = |part: &Part| match part {
            Part::Lesson(language) => self.lessons(*language).is_some(),
            Part::Classroom => self.classroom.is_some(),
            Part::Context(language) => self.context(*language).is_some(),
            Part::Method(language) => self.method(*language).is_some(),
            Part::Model(age) => self.model.as_ref().is_some_and(|model| model.holds(*age)),
            Part::Later => self.later.is_some(),
            Part::Embed => self.embedded.is_some(),
            Part::Areas => self.areas.is_some(),
            Part::Places(age) => self.places[age.position()].is_some(),
            Part::Published(name) => self.published(name).is_some(),
        };
        wanted.retain(|part| !there(part) && !self.failed.iter().any(|(failed, _)| failed == part));
        wanted
    }

    /// The file with the published figures of a place.
    pub fn published_name(&self, id: &PlaceId, state: &State) -> Option<String> {
        let list = self.areas.as_ref()?;
        let position = list.areas.position(id.as_str())?;
        list.published_file(position, state.outcome.outcome().age)
    }

    fn published_file(&self, id: &PlaceId, state: &State) -> Option<Part> {
        self.published_name(id, state).map(Part::Published)
    }
}

/// Whether a view shows something that the page fetches only after its first view.
fn needs_later(state: &State) -> bool {
    match &state.embed {
        Some(embed) => embed.chart != ChartKind::Gradient,
        None => state.view != View::Explore,
    }
}

/// Whether the answer of a view cannot be shown without a part.
fn is_needed(part: &Part, state: &State) -> bool {
    let has_place =
        || Side::ALL.iter().any(|side| matches!(state.choice(*side).place, PlaceChoice::Named(_)));
    match part {
        Part::Model(age) => *age == state.outcome.outcome().age,
        Part::Places(age) => *age == state.outcome.outcome().age && has_place(),
        Part::Areas => has_place(),
        Part::Later => needs_later(state),
        Part::Embed => true,
        Part::Classroom | Part::Lesson(_) => state.view == View::Lesson,
        // Dots of a place and the documents are extras.
        Part::Published(_) | Part::Context(_) | Part::Method(_) => false,
    }
}

/// Fetches whatever the view asks for, each file once.
#[hook]
pub fn use_shelf(shelf: &UseReducerHandle<Shelf>, state: &State) {
    let under_way = use_mut_ref(Vec::<Part>::new);
    let wanted = shelf.wanted(state);
    let dispatch = shelf.dispatcher();
    let areas = shelf.areas.clone();
    use_effect_with(wanted, move |wanted| {
        under_way.borrow_mut().retain(|part| wanted.contains(part));
        for part in wanted {
            if under_way.borrow().contains(part) {
                continue;
            }
            under_way.borrow_mut().push(part.clone());
            fetch(part.clone(), areas.clone(), dispatch.clone());
        }
    });
}

fn fetch(part: Part, areas: Option<Rc<AreaList>>, dispatch: UseReducerDispatcher<Shelf>) {
    spawn_local(async move {
        let mut piece = piece_of(&part, &areas, Asking::First).await;
        // Code is asked for again by its loader, www/start.js.
        let is_data = !matches!(part, Part::Later | Part::Embed | Part::Classroom);
        if let (true, Err(LoadError::Network | LoadError::Content(_))) = (is_data, &piece) {
            piece = piece_of(&part, &areas, Asking::Again).await;
        }
        dispatch.dispatch(Event::Arrived(part, Arrival(piece)));
    });
}

async fn piece_of(
    part: &Part,
    areas: &Option<Rc<AreaList>>,
    asking: Asking,
) -> Result<Piece, LoadError> {
    match part {
        Part::Later => later().await.map(Piece::Later),
        Part::Embed => embed::fetch().await.map(Piece::Embed).map_err(|_| LoadError::Network),
        Part::Classroom => {
            lesson::fetch().await.map(Piece::Classroom).map_err(|_| LoadError::Network)
        }
        Part::Model(age) => {
            let model = read_model(&load::fetch(&part.file(), asking).await?);
            let model = model.map_err(LoadError::Content)?;
            if !model.holds(*age) {
                return Err(LoadError::Content(CodecError::OtherKind));
            }
            Ok(Piece::Model(Rc::new(model)))
        }
        // The code that reads all other files is not needed for the first view.
        _ => {
            let bytes = load::fetch(&part.file(), asking).await?;
            let content = (later().await?.read)(part, &bytes, areas.clone());
            content.map(Piece::Content).map_err(LoadError::Content)
        }
    }
}

async fn later() -> Result<Rc<Later>, LoadError> {
    later::fetch().await.map_err(|_| LoadError::Network)
}
