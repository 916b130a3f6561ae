//! What a reader takes away from a chart: a picture, its figures, a citation, and the names of files.
//!
//! Pure functions of a chart and of what is known about it. All texts that a file carries go through
//! [`text::tame`] first: wherever they come from, they are shown as text, in the order in which they
//! were written, and none is longer than its place.

pub mod citation;
pub mod csv;
pub mod json;
pub mod name;
pub mod picture;
pub mod text;

use crate::answer::{Answer, Library};
use crate::chart::{DataTable, Figure, ParentsEducationFigure};
use crate::figures;
use crate::figures::life_course::Thread;
use crate::model::selection_age::SelectionAge;
use crate::state::{ChartKind, State, View};
use crate::text::outcomes::words_of;
use crate::text::{Language, export as words, fill};

/// A chart with everything that is known about it.
pub struct Export<'chart> {
    /// The chart.
    pub figure: &'chart dyn Figure,
    /// Which chart.
    pub kind: ChartKind,
    /// The reader's language.
    pub language: Language,
    /// Heading of the chart, and what it is about.
    pub title: String,
    /// Key of what it is about: an outcome, a thread, an age; empty where it is always the same.
    pub subject: &'static str,
    /// A line for each situation, and for the rule where it is not today's.
    pub setting: Vec<String>,
    /// Release of data and model.
    pub release: &'chart str,
    /// Full address of the view, with every choice and the release.
    pub address: &'chart str,
    /// Address with the choices that differ from the start and the release: short, for print.
    pub short_address: &'chart str,
}

/// The view that the addresses in files lead to: the explorer with the release that is shown now.
pub fn view(state: &State, release: &str) -> State {
    let release = Some(release.into());
    State { view: View::Explore, embed: None, release, ..state.clone() }
}

impl<'chart> Export<'chart> {
    /// A chart of a view. `address` and `short_address` are those of [`view`].
    pub fn new(
        kind: ChartKind,
        figure: &'chart dyn Figure,
        (library, state, answer, thread): (&'chart Library, &State, &Answer, Thread),
        [address, short_address]: [&'chart str; 2],
    ) -> Export<'chart> {
        let language = state.language;
        let of_outcome = || {
            let name = words_of(state.outcome).name.in_language(language);
            (name.to_owned(), state.outcome.outcome().key)
        };
        let education = figure.as_kind::<ParentsEducationFigure>();
        let (about, subject) = match (kind, education) {
            (ChartKind::LifeCourse, _) => (thread.name(language).to_owned(), thread.key()),
            (ChartKind::ParentsEducation, Some(figure)) => (figure.who.clone(), figure.group),
            (ChartKind::Countries, _) => (String::new(), ""),
            _ => of_outcome(),
        };
        let heading = figures::heading(language, kind);
        let title = if about.is_empty() {
            heading.to_owned()
        } else {
            fill(words::TITLE.in_language(language), &[("chart", heading), ("about", &about)])
        };
        let setting = match kind {
            ChartKind::ParentsEducation | ChartKind::Countries => Vec::new(),
            _ => setting(library, state, answer),
        };
        let release = &library.model.release;
        Export { figure, kind, language, title, subject, setting, release, address, short_address }
    }

    /// The source line.
    pub fn source(&self) -> String {
        citation::source_line(self.language, self.basis(), self.release)
    }

    /// What the figures rest on.
    pub fn basis(&self) -> citation::Basis {
        match self.kind {
            ChartKind::ParentsEducation => citation::Basis::Published,
            ChartKind::Countries => citation::Basis::Countries,
            _ => citation::Basis::Model,
        }
    }

    /// The figures of the chart as they are, not rounded.
    pub fn data(&self) -> DataTable {
        self.figure.data()
    }

    /// The name of the file, with its ending.
    pub fn file_name(&self, ending: &str) -> String {
        let chart = words::FILE_NAMES[self.kind as usize].in_language(self.language);
        name::file(&[chart, self.subject, self.release], ending)
    }
}

/// What was chosen, a line each.
fn setting(library: &Library, state: &State, answer: &Answer) -> Vec<String> {
    let language = state.language;
    let mut lines: Vec<String> = figures::situations(library, state, answer).into();
    if state.rule.selection_age != SelectionAge::TODAY {
        let years = state.rule.selection_age.value().to_string();
        let evidence = figures::evidence_name(language, state.rule.evidence);
        let values = [("years", &*years), ("evidence", evidence)];
        lines.push(fill(words::RULE_LINE.in_language(language), &values));
    }
    lines
}
