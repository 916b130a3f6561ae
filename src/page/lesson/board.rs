//! The chart to draw on, by finger, mouse and keyboard.
//!
//! A pointer draws on a sheet above the chart. For the keyboard and for screen readers the sheet holds a
//! slider for each point, in a column of its own.

use std::rc::Rc;

use web_sys::{Element, HtmlInputElement, PointerEvent};
use yew::{
    Callback, Html, InputEvent, MouseEvent, TargetCast, component, html, use_mut_ref, use_node_ref,
};

use crate::chart::AnyFigure;
use crate::figures::lesson;
use crate::indicators::Rank;
use crate::lesson::guess::PERCENTILES;
use crate::page::canvas::Canvas;
use crate::page::media::use_dark;
use crate::text::{fill, number};

use super::activity::ActivityProps;
use super::view::Stroke;

/// Steps of a drawn value from the bottom to the top of the chart.
const STEPS: f64 = 100.0;

/// The chart to draw on.
#[component]
pub fn Board(props: &ActivityProps) -> Html {
    let lesson = &props.lesson;
    let (words, page) = (&lesson.lessons.words, &lesson.page);
    let (state, library) = (&page.state, &page.library);
    let dark = use_dark();
    let sheet = use_node_ref();
    let last = use_mut_ref(|| None::<(f64, f64)>);
    let figure = lesson::guess(library, state, &props.guess, false, words);
    let range = figure.range;
    let outcome = state.outcome;
    let step = (range.1 - range.0) / STEPS;

    // Percentile and value under a pointer.
    let place = {
        let sheet = sheet.clone();
        move |event: &PointerEvent| {
            let bounds = sheet.cast::<Element>()?.get_bounding_client_rect();
            if bounds.width() <= 0.0 || bounds.height() <= 0.0 {
                return None;
            }
            let across = (f64::from(event.client_x()) - bounds.left()) / bounds.width();
            let up = (bounds.bottom() - f64::from(event.client_y())) / bounds.height();
            let value = range.0 + up.clamp(0.0, 1.0) * (range.1 - range.0);
            Some((100.0 * across.clamp(0.0, 1.0), (value / step).round() * step))
        }
    };
    let onpointerdown = {
        let (place, last, draw) = (place.clone(), Rc::clone(&last), props.draw.clone());
        let sheet = sheet.clone();
        Callback::from(move |event: PointerEvent| {
            let Some(at) = place(&event).filter(|_| event.button() == 0) else { return };
            event.prevent_default();
            // Without capture the line ends at the chart's edge, nothing worse.
            if let Some(sheet) = sheet.cast::<Element>() {
                let _ = sheet.set_pointer_capture(event.pointer_id());
            }
            *last.borrow_mut() = Some(at);
            draw.dispatch(Stroke::Line { outcome, from: at, to: at, range });
        })
    };
    let onpointermove = {
        let (last, draw) = (Rc::clone(&last), props.draw.clone());
        Callback::from(move |event: PointerEvent| {
            let Some(from) = *last.borrow() else { return };
            let Some(to) = place(&event) else { return };
            *last.borrow_mut() = Some(to);
            draw.dispatch(Stroke::Line { outcome, from, to, range });
        })
    };
    let release = Callback::from(move |_: PointerEvent| *last.borrow_mut() = None);

    let point = |(position, percentile): (usize, &u8)| {
        let value = props.guess.points()[position];
        let age = outcome.outcome().age;
        let income = library.income(age, Rank::new(f64::from(*percentile) / 100.0));
        let income = number::parents_income(state.language, income);
        let label = fill(&words.draw_point, &[("income", &income)]);
        let said = value.map_or_else(
            || words.draw_empty.clone(),
            |value| lesson::writing(state, words).figure(value),
        );
        let draw = props.draw.clone();
        let oninput = Callback::from(move |event: InputEvent| {
            let input: HtmlInputElement = event.target_unchecked_into();
            let value = range.0 + input.value_as_number() * step;
            draw.dispatch(Stroke::Point { outcome, position, value, range });
        });
        // An empty point starts in the middle.
        let steps = value.map_or(STEPS / 2.0, |value| (value - range.0) / step);
        html! {
            <input key={position} type="range" min="0" max="100" step="1" class="board-point"
                data-testid={format!("draw-point-{position}")} value={format!("{steps:.0}")}
                aria-label={label} aria-valuetext={said} aria-orientation="vertical" {oninput} />
        }
    };
    let count = props.guess.points().iter().flatten().count();
    let clear = {
        let draw = props.draw.clone();
        Callback::from(move |_: MouseEvent| draw.dispatch(Stroke::Clear))
    };
    let said = fill(
        &words.draw_count,
        &[("count", &count.to_string()), ("all", &PERCENTILES.len().to_string())],
    );
    let label = figure.summary.clone();
    html! {
        <section class="board-part" data-testid="draw">
            <p class="note">{&words.draw_pointer}{" "}{&words.draw_keyboard}</p>
            <div class="board">
                <Canvas figure={AnyFigure::from(figure)} {dark} label={label.clone()}
                    without={page.without_canvas()} />
                <div class="board-sheet" ref={sheet} role="group" aria-label={label} data-testid="draw-sheet"
                    {onpointerdown} {onpointermove} onpointerup={release.clone()}
                    onpointercancel={release}>
                    { for PERCENTILES.iter().enumerate().map(point) }
                </div>
            </div>
            <p role="status" data-testid="draw-count">{said}</p>
            <div class="buttons">
                <button type="button" class="quiet" data-testid="draw-clear" onclick={clear}>
                    {&words.draw_clear}
                </button>
            </div>
            <p class="note">{&words.not_yourself}</p>
        </section>
    }
}
