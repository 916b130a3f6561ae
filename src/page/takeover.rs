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
    // Of half an HTML file it may be missing.
    let page = dom::element(PAGE).or_else(|| {
        let document = dom::document()?;
        let page = document.create_element("div").ok()?;
        page.set_id(PAGE);
        document.body()?.append_child(&page).ok()?;
        Some(page)
    })?;
    page.set_text_content(None);
    Some(page)
}

/// Says that the page's own view is complete, and shows it.
pub fn ready() {
    show();
    set("ready", "true");
}

/// Says that the page's own view cannot come, and why. Where the first view stands it stays, and `www/first.js`
/// says so in the page's place.
pub fn failed(why: &str) {
    if dom::element(FIRST).is_some() {
        set("failed", why);
    }
}

/// Writes an attribute of the root, its name without `data-`.
fn set(name: &str, value: &str) {
    let root = dom::document().and_then(|document| document.document_element());
    if let Some(root) = root.and_then(|root| root.dyn_into::<HtmlElement>().ok()) {
        let _ = root.dataset().set(name, value);
    }
}

/// Shows the page in the place of the first view. `www/first.js` hands over where the reader was.
fn show() {
    if let Some(first) = dom::element(FIRST) {
        first.remove();
    }
}
