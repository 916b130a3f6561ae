//! A chart on a canvas: sharp on every screen, redrawn only when its input changed.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{HtmlCanvasElement, HtmlElement, KeyboardEvent, PointerEvent, ResizeObserver};
use yew::{
    AttrValue, Callback, Html, NodeRef, Properties, component, html, use_effect_with, use_memo,
    use_mut_ref, use_node_ref, use_state_eq,
};

use crate::chart::{AnyFigure, GradientFigure, Mark, Side, TextScale};

use super::dom::window;
use super::frame::Gate;
use super::paint::paint;
use super::styled::use_css;
use super::{measure, picture};

/// Properties of a canvas.
#[derive(Clone, PartialEq, Properties)]
pub struct CanvasProps {
    /// What to draw.
    pub figure: AnyFigure,
    /// Dark colours.
    pub dark: bool,
    /// The sentence for those who do not see the chart.
    pub label: AttrValue,
    /// What stands there where the browser refuses a canvas.
    pub without: WithoutCanvas,
    /// Called with the percentile to which a situation's mark is dragged; nothing where marks are fixed.
    #[prop_or_default]
    pub on_drag: Option<Callback<(Side, f64)>>,
    /// Called where the chart is pressed; nothing where a press means nothing.
    #[prop_or_default]
    pub on_press: Option<Callback<(AnyFigure, Press)>>,
    /// Called with keys while the chart has the focus; nothing where it takes none.
    #[prop_or_default]
    pub on_key: Option<Callback<(AnyFigure, KeyboardEvent)>>,
}

impl CanvasProps {
    /// The chart whose marks can be dragged, if this is one.
    fn gradient_to_drag(&self) -> Option<&GradientFigure> {
        self.figure.as_kind::<GradientFigure>().filter(|_| self.on_drag.is_some())
    }
}

/// Draws a chart where the browser refuses a canvas: the address of a picture of it, of a width in pixels, in
/// dark colours or not.
#[derive(Clone, Copy)]
pub struct Drawn(pub fn(&AnyFigure, u32, bool) -> String);

impl PartialEq for Drawn {
    /// There is one way only.
    fn eq(&self, _: &Drawn) -> bool {
        true
    }
}

/// What stands in the place of a chart where the browser refuses a canvas.
#[derive(Clone, Copy, PartialEq)]
pub struct WithoutCanvas {
    /// Draws the chart, once that code is here.
    pub drawn: Option<Drawn>,
    /// What is said where it is not.
    pub undrawn: &'static str,
}

impl WithoutCanvas {
    /// The chart as a picture of a width in pixels, with the sentence for those who do not see it, or what is said.
    pub fn show(self, figure: &AnyFigure, width: u32, dark: bool, label: &AttrValue) -> Html {
        match self.drawn {
            Some(drawn) => html! { <img src={(drawn.0)(figure, width, dark)} alt={label} /> },
            None => html! { <p class="note">{self.undrawn}</p> },
        }
    }
}

/// Where a chart was pressed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Press {
    /// Width and height of the chart, pixels of its layout.
    pub size: (f64, f64),
    /// Where, pixels of its layout.
    pub at: (f64, f64),
}

/// Width assumed until the browser has laid out the page, pixels.
const FIRST_WIDTH: u32 = 320;

/// A chart.
#[component]
pub fn Canvas(props: &CanvasProps) -> Html {
    if !cfg!(target_arch = "wasm32") {
        return picture::of(&props.figure);
    }
    let frame = use_node_ref();
    let canvas = use_node_ref();
    let frame_size = use_state_eq(|| (FIRST_WIDTH, TextScale::ONE));
    let mark = use_state_eq(|| None::<Mark>);
    let dragged = use_mut_ref(|| None::<Side>);
    let gate = use_memo((), |()| Rc::new(Gate::default()));
    let is_refused = use_state_eq(|| false);

    {
        let frame_size = frame_size.clone();
        use_effect_with(frame.clone(), move |frame| {
            // The reader's font is asked for here and not at each redraw: asking costs a layout.
            watch_width(frame, move |found| frame_size.set((found, text_scale())))
        });
    }
    let (width, text_scale) = *frame_size;
    let (_, height) = props.figure.size(width, text_scale);
    use_css(&canvas, format!("height:{height}px"));
    let zoom = text_scale.on(f64::from(width));
    // Pointers speak of pixels of the page, the chart of pixels of its layout.
    let size = (f64::from(width) / zoom, f64::from(height) / zoom);
    let (grip_a, grip_b, tip) = (use_node_ref(), use_node_ref(), use_node_ref());
    let grips = props.gradient_to_drag().map(|gradient| gradient.grips(size));
    let grip_css = |side: Side| match &grips {
        Some(grips) => {
            let (x, y) = grips[side as usize].0;
            format!("left:{:.0}px;top:{:.0}px", zoom * x, zoom * y)
        }
        None => String::new(),
    };
    use_css(&grip_a, grip_css(Side::A));
    use_css(&grip_b, grip_css(Side::B));
    use_css(&tip, mark.as_ref().map_or_else(String::new, |mark| tip_css(mark, size.0, zoom)));
    let place = move |event: &PointerEvent| {
        (f64::from(event.offset_x()) / zoom, f64::from(event.offset_y()) / zoom)
    };
    {
        let (canvas, gate) = (canvas.clone(), Rc::clone(&*gate));
        let is_refused = is_refused.clone();
        let input = (props.figure.clone(), *frame_size, props.dark);
        use_effect_with(input, move |(figure, (width, text_scale), dark)| {
            let Some(canvas) = canvas.cast::<HtmlCanvasElement>() else { return };
            let (figure, width, text_scale, dark) = (figure.clone(), *width, *text_scale, *dark);
            gate.run(move || {
                if !paint(&canvas, &*figure, width, text_scale, dark) {
                    is_refused.set(true);
                }
            });
        });
    }

    let onpointermove = {
        let (figure, mark, dragged) = (props.figure.clone(), mark.clone(), Rc::clone(&dragged));
        let on_drag = props.on_drag.clone();
        Callback::from(move |event: PointerEvent| {
            let (x, y) = place(&event);
            if let (Some(side), Some(on_drag), Some(gradient)) =
                (*dragged.borrow(), &on_drag, figure.as_kind::<GradientFigure>())
            {
                measure::input_at(event.time_stamp());
                on_drag.emit((side, gradient.percentile_at(size, x)));
                return;
            }
            mark.set(figure.nearest(size, (x, y)));
        })
    };
    let onpointerdown = {
        let (figure, dragged) = (props.figure.clone(), Rc::clone(&dragged));
        let draggable = props.on_drag.is_some();
        let on_press = props.on_press.clone();
        Callback::from(move |event: PointerEvent| {
            let at = place(&event);
            if let Some(on_press) = &on_press {
                on_press.emit((figure.clone(), Press { size, at }));
            }
            let Some(gradient) = figure.as_kind::<GradientFigure>() else { return };
            let Some(side) = gradient.mark_at(size, at).filter(|_| draggable) else { return };
            *dragged.borrow_mut() = Some(side);
            event.prevent_default();
            if let Some(target) =
                event.target().and_then(|target| target.dyn_into::<HtmlElement>().ok())
            {
                // Without capture the drag ends at the canvas's edge, nothing worse.
                let _ = target.set_pointer_capture(event.pointer_id());
            }
        })
    };
    let release = {
        let (dragged, mark) = (Rc::clone(&dragged), mark.clone());
        Callback::from(move |_: PointerEvent| {
            *dragged.borrow_mut() = None;
            mark.set(None);
        })
    };
    let tabindex = props.on_key.is_some().then_some("0");
    // A chart that takes arrow keys is a thing to handle: screen readers leave it the keys.
    let role = if props.on_key.is_some() { "application" } else { "img" };
    let onkeydown = props.on_key.clone().map(|on_key| {
        let figure = props.figure.clone();
        Callback::from(move |event: KeyboardEvent| on_key.emit((figure.clone(), event)))
    });
    let class = if props.on_drag.is_some() { "drawing draggable" } else { "drawing" };
    html! {
        <div {class} ref={frame}>
            if *is_refused {
                {props.without.show(&props.figure, width, props.dark, &props.label)}
            } else {
                <canvas ref={canvas} {role} aria-label={props.label.clone()} {tabindex} {onkeydown}
                    {onpointermove} {onpointerdown} onpointerup={release.clone()}
                    onpointercancel={release.clone()} onpointerleave={release}>
                </canvas>
            }
            if let Some([a, b]) = grips {
                {grip(props, Side::A, a.1, grip_a)}
                {grip(props, Side::B, b.1, grip_b)}
            }
            if let Some(mark) = &*mark {
                {tooltip(mark, tip)}
            }
        </div>
    }
}

/// A's or B's mark for the keyboard: a slider at its place on the line.
fn grip(props: &CanvasProps, side: Side, said: String, node: NodeRef) -> Html {
    let (Some(on_drag), Some(gradient)) = (props.on_drag.clone(), props.gradient_to_drag()) else {
        return Html::default();
    };
    let at = gradient.marks[side as usize].percentile;
    let onkeydown = Callback::from(move |event: KeyboardEvent| {
        let to = match event.key().as_str() {
            "ArrowRight" | "ArrowUp" => at + 1.0,
            "ArrowLeft" | "ArrowDown" => at - 1.0,
            "PageUp" => at + 10.0,
            "PageDown" => at - 10.0,
            "Home" => 1.0,
            "End" => 100.0,
            _ => return,
        };
        event.prevent_default();
        measure::input_at(event.unchecked_ref::<web_sys::Event>().time_stamp());
        on_drag.emit((side, to.clamp(1.0, 100.0)));
    });
    html! {
        <span ref={node} class="grip" role="slider" tabindex="0"
            aria-label={gradient.grip_name(side)} aria-valuemin="1" aria-valuemax="100"
            aria-valuenow={at.to_string()} aria-valuetext={said} {onkeydown}>
        </span>
    }
}

fn tooltip(mark: &Mark, node: NodeRef) -> Html {
    html! {
        <div ref={node} class="tooltip" aria-hidden="true">
            <span>{&mark.title}</span>
            <strong>{&mark.value}</strong>
            { for mark.details.iter().map(|detail| html! { <span>{detail}</span> }) }
        </div>
    }
}

/// Places a tooltip beside the pointer, on the side with room.
fn tip_css(mark: &Mark, width: f64, zoom: f64) -> String {
    let left = mark.x > width / 2.0;
    let (edge, distance) = if left { ("right", width - mark.x) } else { ("left", mark.x) };
    format!("{edge}:{:.0}px;top:{:.0}px", zoom * distance + 12.0, zoom * mark.y)
}

/// How large the reader wants texts: the font size of the page's root.
fn text_scale() -> TextScale {
    let size = || {
        let window = window()?;
        let root = window.document()?.document_element()?;
        let style = window.get_computed_style(&root).ok()??;
        let size = style.get_property_value("font-size").ok()?;
        // Parsing decimals in Rust would put tables of 20 kB into the download.
        let pixels = js_sys::Number::parse_float(&size);
        pixels.is_finite().then_some(pixels)
    };
    size().map_or(TextScale::ONE, TextScale::of_root)
}

/// Calls `found` with the width of an element, now and whenever it changes. Returns what ends it.
fn watch_width<Found: Fn(u32) + 'static>(
    frame: &NodeRef,
    found: Found,
) -> impl FnOnce() + use<Found> {
    let element = frame.cast::<HtmlElement>();
    let tell = move |element: &HtmlElement| found(element.client_width().max(1) as u32);
    // Of a frame beyond the screen browsers tell no sizes until it is scrolled to.
    if let Some(element) = &element {
        tell(element);
    }
    let watched = element.clone();
    let report = Closure::<dyn Fn()>::new(move || {
        if let Some(element) = &watched {
            tell(element);
        }
    });
    let observer = ResizeObserver::new(report.as_ref().unchecked_ref()).ok();
    if let (Some(observer), Some(element)) = (&observer, &element) {
        observer.observe(element);
    }
    move || {
        if let Some(observer) = observer {
            observer.disconnect();
        }
        drop(report);
    }
}
