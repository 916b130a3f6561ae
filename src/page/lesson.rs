//! The lesson: a chunk of the page's WebAssembly that only a lesson fetches, as [`super::later`] is one.
//! Nothing outside this module may name what lies below it but [`fetch`].

mod activity;
mod advice;
mod board;
mod chooser;
mod compare;
mod hands;
mod hands_view;
mod offline;
mod paper_chart;
mod part;
mod place;
mod prepare;
mod rule;
mod sheet;
mod square_code;
mod storage;
mod style;
mod teacher;
mod timer;
mod view;

use std::rc::Rc;

use wasm_split_helpers::{SplitLoaderError, wasm_split};
use yew::{Html, Properties, html};

use crate::lesson::Lessons;
use crate::state::State;

use super::explorer::ExplorerProps;

use view::LessonView;

/// Properties of the lesson.
#[derive(Clone, PartialEq, Properties)]
pub struct LessonProps {
    /// The choices as they stand in the address.
    pub chosen: State,
    /// What the lesson says, in the language of the view.
    pub lessons: Rc<Lessons>,
    /// What the explorer gets, with the outcome that the activity is about.
    pub page: ExplorerProps,
}

/// The entrance to what is in the chunk.
pub struct Classroom {
    /// The lesson.
    pub view: fn(LessonProps) -> Html,
}

/// Fetches the chunk; once for all who ask.
///
/// # Errors
/// If it does not arrive; whoever asks again tries again.
pub async fn fetch() -> Result<Rc<Classroom>, SplitLoaderError> {
    entrances().await.map(Rc::from)
}

// The macro links the chunk's function by name, which Rust cannot check.
#[allow(unsafe_code)]
#[wasm_split(lesson, fallible)]
fn entrances() -> Result<Box<Classroom>, SplitLoaderError> {
    Ok(Box::new(Classroom { view: |props| html! { <LessonView ..props /> } }))
}
