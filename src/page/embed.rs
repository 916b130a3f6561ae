//! One chart alone, in another page: a chunk of the page's WebAssembly that only an embed fetches, as
//! [`super::later`] is one. Nothing outside this module may name what lies below it but [`fetch`].

mod view;

use std::rc::Rc;

use wasm_bindgen::JsCast;
use wasm_split_helpers::{SplitLoaderError, wasm_split};
use web_sys::HtmlElement;
use yew::{Html, hook, html, use_effect_with};

use crate::figures;
use crate::state::{Appearance, Embed};
use crate::text::Language;

use super::dom;
use super::explorer::ExplorerProps;

pub use view::EmbedFrameProps;

use view::{EmbedFrame, EmbedView};

/// The entrances to what is in the chunk.
pub struct Embedded {
    /// What stands around the chart.
    pub frame: fn(EmbedFrameProps) -> Html,
    /// The chart with its controls.
    pub view: fn(ExplorerProps) -> Html,
}

/// Fetches the chunk; once for all who ask.
///
/// # Errors
/// If it does not arrive; whoever asks again tries again.
pub async fn fetch() -> Result<Rc<Embedded>, SplitLoaderError> {
    entrances().await.map(Rc::from)
}

// The macro links the chunk's function by name, which Rust cannot check.
#[allow(unsafe_code)]
#[wasm_split(embed, fallible)]
fn entrances() -> Result<Box<Embedded>, SplitLoaderError> {
    Ok(Box::new(Embedded {
        frame: |props| html! { <EmbedFrame ..props /> },
        view: |props| html! { <EmbedView ..props /> },
    }))
}

/// The title of an embed.
pub fn heading(language: Language, embed: &Embed) -> &str {
    let own = embed.title.as_ref().map(|title| title.as_str());
    own.unwrap_or_else(|| figures::heading(language, embed.chart))
}

/// Tells the style sheet whether this is an embed, and its colours. `www/first.js` guesses both before the
/// page has loaded.
#[hook]
pub fn use_root(embed: Option<&Embed>) {
    use_effect_with(embed.map(|embed| embed.appearance), |appearance| {
        let root = dom::document().and_then(|document| document.document_element());
        let Some(root) = root.and_then(|root| root.dyn_into::<HtmlElement>().ok()) else { return };
        let set = |name: &str, value: Option<&str>| match value {
            Some(value) => {
                let _ = root.dataset().set(name, value);
            }
            None => root.dataset().delete(name),
        };
        set(EMBED, appearance.map(|_| ""));
        let fixed = appearance.filter(|appearance| *appearance != Appearance::System);
        set(THEME, fixed.map(Appearance::key));
    });
}

/// Attributes of the document's root, without `data-`.
const EMBED: &str = "embed";
const THEME: &str = "theme";
