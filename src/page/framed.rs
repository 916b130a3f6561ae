//! The ear and the mouth of a page in a frame and of the page around it; `embed_message` says what they say.
//!
//! Messages carry nothing about the reader, so they may go to whichever page is around.

use std::cell::Cell;
use std::rc::Rc;

use js_sys::{Object, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Element, MessageEvent, MutationObserver, MutationObserverInit, ResizeObserver, Window,
};
use yew::NodeRef;

use crate::embed_message::{HEIGHT, PRESENT, VERSION, height_told, is_ours};

use super::dom::window;

/// Tells the page around this one how high an element is, now, whenever that changes, and whenever that page
/// asks. Does nothing where no page is around. Returns what ends it.
pub fn tell_height(content: &NodeRef) -> impl FnOnce() + use<> {
    let (around, element) = (around(), content.cast::<Element>());
    let tell = {
        let (around, element) = (around.clone(), element.clone());
        let told = Cell::new(0.0);
        Rc::new(move |is_asked: bool| {
            let (Some(around), Some(element)) = (&around, &element) else { return };
            let height = element.get_bounding_client_rect().height().ceil();
            if is_asked || height != told.replace(height) {
                // A page that does not listen keeps the height that it gave the frame.
                let _ = say_height(around, height);
            }
        })
    };
    tell(false);
    let listening = on_message({
        let (tell, around) = (Rc::clone(&tell), around.clone());
        move |event| {
            if is_from(&event, around.as_ref()) && is_ours(number(&event.data(), VERSION)) {
                tell(true);
            }
        }
    });
    let changed = Closure::<dyn Fn()>::new(move || tell(false));
    let function = changed.as_ref().unchecked_ref();
    let sizes = ResizeObserver::new(function).ok();
    // Browsers lay out frames beyond the screen only when asked, and tell no sizes of them.
    let nodes = MutationObserver::new(function).ok();
    if let (Some(element), Some(_)) = (&element, &around) {
        if let Some(sizes) = &sizes {
            sizes.observe(element);
        }
        if let Some(nodes) = &nodes {
            let all = MutationObserverInit::new();
            all.set_subtree(true);
            all.set_child_list(true);
            all.set_character_data(true);
            all.set_attributes(true);
            // Without it the height comes a little later.
            let _ = nodes.observe_with_options(element, &all);
        }
    }
    move || {
        if let Some(sizes) = sizes {
            sizes.disconnect();
        }
        if let Some(nodes) = nodes {
            nodes.disconnect();
        }
        listening();
        drop(changed);
    }
}

/// Calls `found` with the heights that a frame of this site tells. Returns what ends it.
pub fn hear_height<Found: Fn(u32) + 'static>(
    frame: &NodeRef,
    found: Found,
) -> impl FnOnce() + use<Found> {
    let frame = frame.clone();
    on_message(move |event| {
        let frame = frame.cast::<web_sys::HtmlIFrameElement>();
        let inside = frame.and_then(|frame| frame.content_window());
        let own = window().and_then(|window| window.location().origin().ok());
        if !is_from(&event, inside.as_ref()) || own != Some(event.origin()) {
            return;
        }
        let data = event.data();
        if let Some(height) = height_told(number(&data, VERSION), number(&data, HEIGHT)) {
            found(height);
        }
    })
}

/// The page around this one, if there is one.
fn around() -> Option<Window> {
    let own = window()?;
    own.parent().ok().flatten().filter(|around| *around != own)
}

fn say_height(around: &Window, height: f64) -> Result<(), JsValue> {
    let message = Object::new();
    Reflect::set(&message, &VERSION.into(), &PRESENT.into())?;
    Reflect::set(&message, &HEIGHT.into(), &height.into())?;
    around.post_message(&message, "*")
}

fn is_from(event: &MessageEvent, sender: Option<&Window>) -> bool {
    let source = event.source();
    source.is_some_and(|source| {
        sender.is_some_and(|sender| source == *sender.unchecked_ref::<Object>())
    })
}

/// The number in a field of a message; nothing where there is none.
fn number(message: &JsValue, field: &str) -> Option<f64> {
    // Asking a thing that is no object throws.
    Reflect::get(message, &field.into()).ok()?.as_f64()
}

fn on_message<Then: Fn(MessageEvent) + 'static>(then: Then) -> impl FnOnce() + use<Then> {
    let then = Closure::<dyn Fn(MessageEvent)>::new(then);
    let window = window();
    if let Some(window) = &window {
        let _ = window.add_event_listener_with_callback("message", then.as_ref().unchecked_ref());
    }
    move || {
        if let Some(window) = window {
            let function = then.as_ref().unchecked_ref();
            let _ = window.remove_event_listener_with_callback("message", function);
        }
        drop(then);
    }
}
