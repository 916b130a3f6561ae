//! A chart on a sheet: on white, and as fine as a printer needs it.

use plotters::drawing::IntoDrawingArea;
use wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement, HtmlElement};
use yew::{
    AttrValue, Html, Properties, component, html, use_effect_with, use_node_ref, use_state_eq,
};

use crate::chart::{AnyFigure, Colour, TextScale, Theme};
use crate::page::canvas::Drawn;
use crate::page::surface::Surface;

/// Properties of a chart on a sheet.
#[derive(Clone, PartialEq, Properties)]
pub struct PaperChartProps {
    /// What to draw.
    pub figure: AnyFigure,
    /// The sentence for those who do not see the chart.
    pub label: AttrValue,
    /// Draws without a canvas, once that code is here.
    pub drawn: Option<Drawn>,
    /// What is said where the chart cannot be drawn at all.
    pub undrawn: &'static str,
}

/// Ink on the white of paper.
const PAPER: Theme = Theme { paper: Colour(0xff, 0xff, 0xff), ..Theme::LIGHT };

/// Width of the picture, its own pixels: 280 to an inch of what is printed on A4.
const FINE: u32 = 1920;

/// Widths of its layout, pixels of the page: from a phone to the text of A4.
const WIDTHS: (u32, u32) = (320, 640);

/// The chart. It is drawn once for the screen that it stands on: print takes the picture as it is.
#[component]
pub fn PaperChart(props: &PaperChartProps) -> Html {
    let frame = use_node_ref();
    let canvas = use_node_ref();
    let is_refused = use_state_eq(|| false);
    {
        let (frame, canvas, is_refused) = (frame.clone(), canvas.clone(), is_refused.clone());
        use_effect_with(props.figure.clone(), move |figure| {
            let (Some(frame), Some(canvas)) =
                (frame.cast::<HtmlElement>(), canvas.cast::<HtmlCanvasElement>())
            else {
                return;
            };
            let width = u32::try_from(frame.client_width()).unwrap_or(0);
            is_refused.set(paint(&canvas, figure, width.clamp(WIDTHS.0, WIDTHS.1)).is_none());
        });
    }
    let drawing = match (*is_refused, props.drawn) {
        (false, _) => html! {
            <canvas ref={canvas} role="img" aria-label={props.label.clone()}></canvas>
        },
        (true, Some(drawn)) => html! {
            <img src={(drawn.0)(&props.figure, WIDTHS.1, false)} alt={props.label.clone()} />
        },
        (true, None) => html! { <p class="note">{props.undrawn}</p> },
    };
    html! { <div class="paper-chart" ref={frame}>{drawing}</div> }
}

/// Draws the figure, laid out for a width in pixels of the page; nothing where the browser refuses.
fn paint(canvas: &HtmlCanvasElement, figure: &AnyFigure, width: u32) -> Option<()> {
    let density = f64::from(FINE) / f64::from(width);
    let (_, height) = figure.size(width, TextScale::ONE);
    let size = (FINE, (density * f64::from(height)).round() as u32);
    canvas.set_width(size.0);
    canvas.set_height(size.1);
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.unchecked_into();
    let area = Surface::new(context, size).into_drawing_area();
    figure.draw(&area, &PAPER, density, TextScale::ONE).ok()
}
