//! Finding parts of the document.

use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement, Window};

use crate::text::Language;

/// The window; there is none where the first view is made, when the site is built.
pub fn window() -> Option<Window> {
    if cfg!(target_arch = "wasm32") { web_sys::window() } else { None }
}

/// The document.
pub fn document() -> Option<Document> {
    window()?.document()
}

/// The language that the page was made for; it stays when a reader chooses another one.
pub fn page_language() -> Language {
    let root = document().and_then(|document| document.document_element());
    let key = root.and_then(|root| root.get_attribute("data-language"));
    key.and_then(|key| Language::from_key(&key)).unwrap_or(Language::Dutch)
}

/// The element with an id.
pub fn element(id: &str) -> Option<Element> {
    document()?.get_element_by_id(id)
}

/// Puts the focus on the element with an id.
pub fn focus(id: &str) {
    if let Some(element) = element(id).and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // Refused, the focus stays where the browser puts it, nothing worse.
        let _ = element.focus();
    }
}
