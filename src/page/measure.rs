//! Measures of the page's own speed, for whoever opens the browser's performance panel.

use std::cell::Cell;

use super::dom::window;
use js_sys::{Function, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Performance;

thread_local! {
    /// When the input event came that the next redraw answers, milliseconds.
    static INPUT: Cell<Option<f64>> = const { Cell::new(None) };
}

/// Name of the measure from an input event to the end of the redraw.
const UPDATE: &str = "update";

/// Measures kept before the list is emptied, so that long use does not grow memory.
const KEPT: u32 = 500;

/// Notes when an input event came.
pub fn input_at(time_stamp: f64) {
    INPUT.with(|input| {
        if input.get().is_none() {
            input.set(Some(time_stamp));
        }
    });
}

/// Ends the measure of an update, if one was begun.
pub fn update_done() {
    thread_local! {
        static COUNT: Cell<u32> = const { Cell::new(0) };
    }
    let Some(start) = INPUT.with(Cell::take) else { return };
    let Some(performance) = window().and_then(|window| window.performance()) else { return };
    let count = COUNT.with(|count| {
        count.set(count.get() + 1);
        count.get()
    });
    if count.is_multiple_of(KEPT) {
        performance.clear_measures_with_measure_name(UPDATE);
    }
    // A browser without measures loses nothing else.
    let _ = record(&performance, start);
}

/// Calls `performance.measure("update", { start, end })`, which `web-sys` does not offer yet.
fn record(performance: &Performance, start: f64) -> Result<(), JsValue> {
    let options = Object::new();
    Reflect::set(&options, &"start".into(), &start.into())?;
    Reflect::set(&options, &"end".into(), &performance.now().into())?;
    let measure: Function = Reflect::get(performance, &"measure".into())?.dyn_into()?;
    measure.call2(performance, &UPDATE.into(), &options)?;
    Ok(())
}
