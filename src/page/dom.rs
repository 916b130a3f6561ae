//! Finding parts of the document.

use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement, window};

/// The document.
pub fn document() -> Option<Document> {
    window()?.document()
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
