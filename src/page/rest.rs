//! Doing something once the reader rests.

use super::dom::window;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

/// Calls `then` after so many milliseconds. Returns what calls it off.
pub fn after(milliseconds: i32, then: impl FnOnce() + 'static) -> impl FnOnce() + 'static {
    let then = Closure::once(then);
    let timer = window().and_then(|window| {
        let function = then.as_ref().unchecked_ref();
        window.set_timeout_with_callback_and_timeout_and_arguments_0(function, milliseconds).ok()
    });
    move || {
        if let (Some(window), Some(timer)) = (window(), timer) {
            window.clear_timeout_with_handle(timer);
        }
        drop(then);
    }
}
