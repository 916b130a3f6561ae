//! What the page fetches only after its first view: one chunk of its WebAssembly.
//!
//! A tool cuts the chunk out of the finished WebAssembly, along [`fetch`]: whatever is reached through
//! it alone is in the chunk. So nothing outside this module may name what lies below it but `fetch`.

mod charts;
mod citation;
mod context;
mod day;
mod drawn;
mod embed_dialog;
mod life_course;
mod map;
mod method;
pub mod place_finder;
mod privacy;
mod read;
mod take;

use std::rc::Rc;

use wasm_split_helpers::{SplitLoaderError, wasm_split};
use yew::{Html, html};

use crate::model::area_list::AreaList;
use crate::model::codec::CodecError;
use crate::state::ChartKind;
use crate::text::Language;

use super::chart_card::Take as ShowTake;
use super::part::{Content, Part};

pub use charts::LaterCardProps;
pub use context::ContextProps;
pub use method::MethodProps;

use charts::LaterCard;
use context::ContextView;
use method::MethodView;
use take::Take;

/// Reads a file; figures of places need the list of places.
pub type Read = fn(&Part, &[u8], Option<Rc<AreaList>>) -> Result<Content, CodecError>;

/// The entrances to what is in the chunk.
pub struct Later {
    /// The card of any chart but the first.
    pub card: fn(LaterCardProps) -> Html,
    /// The method page.
    pub method: fn(MethodProps) -> Html,
    /// What the site knows of its visitors.
    pub privacy: fn(Language) -> Html,
    /// What a card has beside its chart.
    pub take: ShowTake,
    /// What the policy documents say.
    pub context: fn(ContextProps) -> Html,
    /// Reads a file that the first view does without.
    pub read: Read,
}

impl PartialEq for Later {
    /// There is one chunk only.
    fn eq(&self, _: &Later) -> bool {
        true
    }
}

impl Later {
    /// The charts in the chunk, in the order of the page.
    pub fn charts() -> impl Iterator<Item = ChartKind> {
        ChartKind::ALL.into_iter().filter(|kind| *kind != ChartKind::Gradient)
    }
}

/// Fetches the chunk; once for all who ask.
///
/// # Errors
/// If it does not arrive; whoever asks again tries again.
pub async fn fetch() -> Result<Rc<Later>, SplitLoaderError> {
    entrances().await.map(Rc::from)
}

// The macro links the chunk's function by name, which Rust cannot check.
#[allow(unsafe_code)]
#[wasm_split(later, fallible)]
fn entrances() -> Result<Box<Later>, SplitLoaderError> {
    Ok(Box::new(Later {
        card: |props| {
            let key = props.kind.key();
            html! { <LaterCard {key} ..props /> }
        },
        method: |props| html! { <MethodView ..props /> },
        privacy: privacy::view,
        take: ShowTake { panel: |props| html! { <Take ..props /> }, drawn: drawn::DRAWN },
        context: |props| html! { <ContextView ..props /> },
        read: read::read,
    }))
}
