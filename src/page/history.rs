//! The browser's address bar and history.

use super::dom::{self, window};
use crate::address::{Decoded, Extent, decode, encode};
use crate::state::{State, View};
use crate::text::Language;

/// Reads the view that the address bar asks for.
pub fn read() -> Decoded {
    let query = window().and_then(|window| window.location().search().ok()).unwrap_or_default();
    // Of a name that stands there twice the first counts.
    decode(&format!("{query}&lang={}", dom::page_language().key()))
}

/// The query string of a view on this page, without the question mark.
pub fn query(state: &State, extent: Extent) -> String {
    let mut query = encode(state, extent);
    // Without a language an address means the language of its page.
    if extent == Extent::Changes
        && state.language == Language::Dutch
        && dom::page_language() != Language::Dutch
    {
        if !query.is_empty() {
            query.push('&');
        }
        query.push_str("lang=nl");
    }
    query
}

/// Puts the view into the address bar without a step in the history.
pub fn write(state: &State) {
    let Some(window) = window() else { return };
    let query = query(state, Extent::Changes);
    let path = window.location().pathname().unwrap_or_default();
    // The method page is long: an address may point into it.
    let anchor = match state.view {
        View::Method => window.location().hash().unwrap_or_default(),
        _ => String::new(),
    };
    let query = if query.is_empty() { query } else { format!("?{query}") };
    let address = format!("{path}{query}{anchor}");
    // Refused in some embeds; the page works without.
    if let Ok(history) = window.history() {
        let _ = history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(&address));
    }
}

/// The full address of a view, as a reader would share it: on the site's first page, which knows all
/// languages.
pub fn link(state: &State, extent: Extent) -> String {
    let (site, query) = (site(), encode(state, extent));
    if query.is_empty() { site } else { format!("{site}?{query}") }
}

/// The full address of the site's folder, with a slash at its end.
pub fn site() -> String {
    let origin = window().and_then(|window| window.location().origin().ok()).unwrap_or_default();
    format!("{origin}{}", dom::site_path())
}
