//! From the first HTML to the page: the first view stands in the HTML that the site was built with, and
//! gives way once the page can show the same.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use super::dom;

/// Id of the first view as the site was built with it.
const FIRST: &str = "first";

/// What `www/first.js` puts into this attribute of the root where the address asks for another view.
const OTHER: (&str, &str) = ("data-first", "other");

/// Id of the element that the page is mounted in.
const PAGE: &str = "app";

/// The element to mount the page in. The style sheet hides it as long as the first view stands for it.
pub fn mount() -> Option<Element> {
    let root = dom::document()?.document_element()?;
    if root.get_attribute(OTHER.0).as_deref() == Some(OTHER.1) {
        show();
    }
    let page = dom::element(PAGE)?;
    page.set_text_content(None);
    Some(page)
}

/// Says that the page's own view is complete, and shows it.
pub fn ready() {
    show();
    let root = dom::document().and_then(|document| document.document_element());
    if let Some(root) = root.and_then(|root| root.dyn_into::<HtmlElement>().ok()) {
        let _ = root.dataset().set("ready", "true");
    }
}

/// Shows the page in the place of the first view. `www/first.js` hands over where the reader was.
pub fn show() {
    if let Some(first) = dom::element(FIRST) {
        first.remove();
    }
}
