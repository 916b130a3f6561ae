//! The style sheet of the lesson, which only a lesson fetches.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::HtmlLinkElement;
use yew::{hook, use_effect_with, use_state_eq};

use crate::page::dom;

/// Id of the element in the page's head.
const ID: &str = "lesson-style";

/// Its file, in the folder of the data.
const FILE: &str = "lesson.css";

/// Puts the style sheet into the page and says whether it is there, or will not come: a lesson without it
/// is plain, but can be read.
#[hook]
pub fn use_style() -> bool {
    let settled = use_state_eq(|| dom::element(ID).is_some());
    let there = *settled;
    use_effect_with((), move |()| {
        let there = settled.clone();
        if dom::element(ID).is_none() && add(move || there.set(true)).is_none() {
            settled.set(true);
        }
    });
    there
}

/// Adds the style sheet; `then` is called when it arrived or failed.
fn add(then: impl Fn() + 'static) -> Option<()> {
    let document = dom::document()?;
    let link: HtmlLinkElement = document.create_element("link").ok()?.dyn_into().ok()?;
    link.set_id(ID);
    link.set_rel("stylesheet");
    link.set_href(&format!("{}/{FILE}", dom::data_folder()));
    // Once in the life of a page, which keeps it: the sheet may arrive after the reader has left the lesson.
    let then = Closure::<dyn Fn()>::new(then).into_js_value();
    for event in ["load", "error"] {
        link.add_event_listener_with_callback(event, then.unchecked_ref()).ok()?;
    }
    document.head()?.append_child(&link).ok()?;
    Some(())
}
