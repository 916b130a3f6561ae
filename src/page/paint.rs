//! Draws a chart on a canvas, as fine as the screen shows it.

use plotters::prelude::IntoDrawingArea;
use plotters_canvas::CanvasBackend;
use web_sys::{HtmlCanvasElement, window};

use crate::chart::{Figure, TextScale, Theme};

/// Draws a figure over a whole canvas, for a width in pixels of the page.
pub fn paint(
    canvas: &HtmlCanvasElement,
    figure: &Figure,
    width: u32,
    text_scale: TextScale,
    dark: bool,
) {
    let (width, height) = figure.size(width, text_scale);
    let density = window().map_or(1.0, |window| window.device_pixel_ratio()).clamp(1.0, 4.0);
    let units = |pixels: u32| (f64::from(pixels) * density).round() as u32;
    // Setting a size empties the canvas and costs more than painting over it.
    if (canvas.width(), canvas.height()) != (units(width), units(height)) {
        canvas.set_width(units(width));
        canvas.set_height(units(height));
    }
    // A privacy extension may refuse the canvas; the table still has the figures.
    let Some(backend) = CanvasBackend::with_canvas_object(canvas.clone()) else { return };
    let theme = if dark { Theme::DARK } else { Theme::LIGHT };
    let _ = figure.draw(&backend.into_drawing_area(), &theme, density, text_scale);
}
