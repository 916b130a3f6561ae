//! What is said when an argument or a file cannot be used.

use js_sys::{Error, JsString, TypeError};
use wasm_bindgen::prelude::*;

use crate::indicators::Age;

/// Letters of a text that a message shows.
const SHOWN: u32 = 40;

#[wasm_bindgen]
extern "C" {
    /// The text of a value; safe for every value that is not an object.
    #[wasm_bindgen(js_name = String)]
    fn text_of(value: &JsValue) -> JsString;
}

/// A `TypeError` that names the field, what was given and what was expected.
pub fn bad_argument(field: &str, given: &str, expected: &str) -> JsValue {
    TypeError::new(&format!("{field} is {given}, expected {expected}")).into()
}

/// An `Error` about a file: `problem` completes the sentence that starts with its address.
pub fn bad_file(address: &str, problem: &str) -> JsValue {
    Error::new(&format!("{address} {problem}")).into()
}

/// An `Error` that says how to load what a place needs.
pub fn not_loaded(field: &str, place: &str, age: Age) -> JsValue {
    let years = age.years();
    Error::new(&format!(
        "{field} is {}, but the places at age {years} are not loaded: first \
         `await kansen.loadPlaces({years})`, or `load(url, {{ places: true }})`",
        quoted(place)
    ))
    .into()
}

/// A text between quotation marks.
pub fn quoted(text: &str) -> String {
    format!("\"{text}\"")
}

/// What was given, in a few letters, whatever it is. Never runs code of the caller.
#[wasm_bindgen]
pub fn described(value: &JsValue) -> String {
    if value.is_null() {
        return "null".to_owned();
    }
    if value.is_function() {
        return "a function".to_owned();
    }
    if value.is_object() {
        return "an object".to_owned();
    }
    let text = text_of(value);
    let shown: String = text.slice(0, SHOWN).into();
    let more = if text.length() > SHOWN { "…" } else { "" };
    if value.is_string() {
        return format!("\"{shown}{more}\"");
    }
    let suffix = if value.is_bigint() { "n" } else { "" };
    format!("{shown}{more}{suffix}")
}
