//! The style sheet of the lesson, which only a lesson fetches.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::HtmlLinkElement;
use yew::{hook, use_effect_with, use_state_eq};

use crate::page::dom;

/// Id of its element in the page's head, which stands there switched off, with what a browser holds the sheet against.
const ID: &str = "lesson-style";

/// Lets the style sheet come and says whether it is there, or will not come: a lesson without it is plain,
/// but can be read.
#[hook]
pub fn use_style() -> bool {
    let settled = use_state_eq(|| link().is_none_or(|link| link.sheet().is_some()));
    let is_settled = *settled;
    use_effect_with((), move |()| {
        // It may have come since this was drawn: another lesson on this page can have asked for it.
        let there = settled.clone();
        let awaited = link().filter(|link| link.sheet().is_none());
        if awaited.and_then(|link| switch_on(&link, move || there.set(true))).is_none() {
            settled.set(true);
        }
    });
    is_settled
}

fn link() -> Option<HtmlLinkElement> {
    dom::element(ID)?.dyn_into().ok()
}

/// Has the browser fetch the style sheet; `then` is called when it arrived or failed.
fn switch_on(link: &HtmlLinkElement, then: impl Fn() + 'static) -> Option<()> {
    // Once in the life of a page, which keeps it: the sheet may arrive after the reader has left the lesson.
    let then = Closure::<dyn Fn()>::new(then).into_js_value();
    for event in ["load", "error"] {
        link.add_event_listener_with_callback(event, then.unchecked_ref()).ok()?;
    }
    link.set_disabled(false);
    Some(())
}
