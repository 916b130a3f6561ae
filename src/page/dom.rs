//! Finding parts of the document.

use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement, Window};

use crate::text::Language;

/// Id of the page's content: where the focus goes when what had it goes away.
pub const CONTENT: &str = "content";

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

/// Name of the element of the page's head that holds the folder of the data.
const DATA_FOLDER: &str = "meta[name=data-folder]";

/// The folder of the data, relative to the page. Its name changes with its content, so that a browser never
/// takes an old file for a new one.
pub fn data_folder() -> String {
    let element =
        document().and_then(|document| document.query_selector(DATA_FOLDER).ok().flatten());
    let folder = element.and_then(|element| element.get_attribute("content"));
    folder.unwrap_or_else(|| "data".to_owned())
}

/// The path of the site's folder on its host, with a slash at both ends. Pages in other languages lie in
/// folders of their own below it.
pub fn site_path() -> String {
    let path = window().and_then(|window| window.location().pathname().ok()).unwrap_or_default();
    let above = |path: &str| path.rfind('/').map_or("", |end| &path[..end]).to_owned();
    let folder = above(&path);
    let site = if data_folder().starts_with("../") { above(&folder) } else { folder };
    format!("{site}/")
}

/// The element with an id.
pub fn element(id: &str) -> Option<Element> {
    document()?.get_element_by_id(id)
}

/// Goes to the top of the page and puts the focus on its content: what a reader turned to begins there.
pub fn to_top() {
    focus(CONTENT);
    if let Some(window) = window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Puts the focus on the element with an id.
pub fn focus(id: &str) {
    if let Some(element) = element(id).and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // Refused, the focus stays where the browser puts it, nothing worse.
        let _ = element.focus();
    }
}
