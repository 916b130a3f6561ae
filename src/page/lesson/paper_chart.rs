//! A chart on a sheet: on white, and as fine as a printer needs it.

use web_sys::{HtmlCanvasElement, HtmlElement};
use yew::{
    AttrValue, Html, Properties, component, html, use_effect_with, use_node_ref, use_state_eq,
};

use crate::chart::{AnyFigure, Colour, TextScale, Theme};
use crate::page::canvas::WithoutCanvas;
use crate::page::paint::paint_as;

/// Properties of a chart on a sheet.
#[derive(Clone, PartialEq, Properties)]
pub struct PaperChartProps {
    /// What to draw.
    pub figure: AnyFigure,
    /// The sentence for those who do not see the chart.
    pub label: AttrValue,
    /// What stands there where the browser refuses a canvas.
    pub without: WithoutCanvas,
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
            let width = width.clamp(WIDTHS.0, WIDTHS.1);
            let density = f64::from(FINE) / f64::from(width);
            let is_painted = paint_as(&canvas, &**figure, width, TextScale::ONE, &PAPER, density);
            is_refused.set(!is_painted);
        });
    }
    html! {
        <div class="paper-chart" ref={frame}>
            if *is_refused {
                {props.without.show(&props.figure, WIDTHS.1, false, &props.label)}
            } else {
                <canvas ref={canvas} role="img" aria-label={props.label.clone()}></canvas>
            }
        </div>
    }
}
