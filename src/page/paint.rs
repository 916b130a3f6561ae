//! Draws a chart on a canvas, as fine as the screen shows it.

use plotters::drawing::IntoDrawingArea;
use wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

use crate::chart::{Figure, TextScale, Theme};

use super::dom::window;
use super::surface::Surface;

/// Draws a figure over a whole canvas, for a width in pixels of the page. Says whether it could: privacy
/// extensions and browsers set to be strict may refuse.
pub fn paint(
    canvas: &HtmlCanvasElement,
    figure: &dyn Figure,
    width: u32,
    text_scale: TextScale,
    dark: bool,
) -> bool {
    let density = window().map_or(1.0, |window| window.device_pixel_ratio()).clamp(1.0, 4.0);
    let theme = if dark { Theme::DARK } else { Theme::LIGHT };
    paint_as(canvas, figure, width, text_scale, &theme, density)
}

/// The same in any colours, with so many pixels of the canvas to one of the page.
pub fn paint_as(
    canvas: &HtmlCanvasElement,
    figure: &dyn Figure,
    width: u32,
    text_scale: TextScale,
    theme: &Theme,
    density: f64,
) -> bool {
    let (width, height) = figure.size(width, text_scale);
    let units = |pixels: u32| (f64::from(pixels) * density).round() as u32;
    let size = (units(width), units(height));
    // Setting a size empties the canvas and costs more than painting over it.
    if (canvas.width(), canvas.height()) != size {
        canvas.set_width(size.0);
        canvas.set_height(size.1);
    }
    let Ok(Some(context)) = canvas.get_context("2d") else { return false };
    let context = context.unchecked_into::<CanvasRenderingContext2d>();
    let area = Surface::new(context, size).into_drawing_area();
    figure.draw(&area, theme, density, text_scale).is_ok()
}
