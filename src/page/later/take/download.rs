//! Files made in the browser. Nothing is asked of a server.

use plotters::prelude::IntoDrawingArea;
use plotters_canvas::CanvasBackend;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Blob, BlobPropertyBag, CanvasRenderingContext2d, HtmlAnchorElement, HtmlCanvasElement, Url,
    window,
};

use crate::chart::Colour;
use crate::export::picture::{DENSITY, MARGIN, Picture, THEME};

use crate::page::dom;

/// Milliseconds that a browser has to fetch a file before its address is given back.
const FETCHED_WITHIN: i32 = 20_000;

/// Gives a text as a file; says whether it could.
pub fn text(text: &str, media_type: &str, name: &str) -> bool {
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let parts = js_sys::Array::of1(&JsValue::from_str(text));
    let blob = Blob::new_with_str_sequence_and_options(&parts, &options);
    blob.is_ok_and(|blob| save(&blob, name).is_some())
}

/// Draws a picture on a canvas of its own and gives it as a file; calls `done` with whether it could,
/// perhaps later.
pub fn picture(picture: &Picture, name: String, done: impl FnOnce(bool) + Clone + 'static) {
    let refused = done.clone();
    let taken = Closure::once_into_js(move |blob: JsValue| {
        let blob = blob.dyn_into::<Blob>().ok();
        done(blob.and_then(|blob| save(&blob, &name)).is_some());
    });
    let given = draw(picture).and_then(|canvas| canvas.to_blob(taken.unchecked_ref()).ok());
    if given.is_none() {
        refused(false);
    }
}

/// Draws a picture; nothing where the browser does not let the page draw, or read what it drew.
fn draw(picture: &Picture) -> Option<HtmlCanvasElement> {
    let canvas = dom::document()?.create_element("canvas").ok()?;
    let canvas: HtmlCanvasElement = canvas.dyn_into().ok()?;
    let units = |pixels: u32| (f64::from(pixels) * DENSITY) as u32;
    canvas.set_width(units(picture.size.0));
    canvas.set_height(units(picture.size.1));
    let backend = CanvasBackend::with_canvas_object(canvas.clone())?;
    picture.scene.draw(&backend.into_drawing_area(), DENSITY).ok()?;
    is_as_drawn(&canvas)?.then_some(canvas)
}

/// Whether a canvas gives back what was drawn on it. Against being recognised some browsers and extensions give
/// pages noise or white instead, and a chart of that must not be saved.
fn is_as_drawn(canvas: &HtmlCanvasElement) -> Option<bool> {
    let context = canvas.get_context("2d").ok()??;
    let context: CanvasRenderingContext2d = context.dyn_into().ok()?;
    // The margin is paper and nothing else.
    let side = f64::from(MARGIN) * DENSITY;
    let pixels = context.get_image_data(0.0, 0.0, side, side).ok()?.data();
    let Colour(red, green, blue) = THEME.paper;
    Some(pixels.0.chunks_exact(4).all(|pixel| pixel == [red, green, blue, u8::MAX]))
}

/// Has the browser save a file under a name.
fn save(blob: &Blob, name: &str) -> Option<()> {
    let window = window()?;
    let address = Url::create_object_url_with_blob(blob).ok()?;
    let link = dom::document()?.create_element("a").ok()?;
    let link: HtmlAnchorElement = link.dyn_into().ok()?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    let give_back = Closure::once_into_js(move || drop(Url::revoke_object_url(&address)));
    let give_back = give_back.unchecked_ref();
    window
        .set_timeout_with_callback_and_timeout_and_arguments_0(give_back, FETCHED_WITHIN)
        .ok()
        .map(drop)
}
