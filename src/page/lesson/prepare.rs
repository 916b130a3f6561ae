//! Preparing a lesson: what it is about, which steps take part, and the address to pass on.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use web_sys::Event;
use yew::{Callback, Html, MouseEvent, Properties, component, html, use_state_eq};

use crate::address::Extent;
use crate::lesson::{Activity, Plan};
use crate::page::controls::{OutcomeChoice, income_slider};
use crate::page::lesson::LessonProps;
use crate::page::{clipboard, history};
use crate::state::{Action, Lesson, Side, State};

use super::square_code::SquareCode;

/// Properties of the panel.
#[derive(Clone, PartialEq, Properties)]
pub struct PrepareProps {
    /// The lesson.
    pub lesson: LessonProps,
    /// The plan of the activity.
    pub plan: Rc<Plan>,
    /// The steps that take part, from 0.
    pub taken: Vec<u8>,
}

/// The panel.
#[component]
pub fn Prepare(props: &PrepareProps) -> Html {
    let copied = use_state_eq(|| false);
    let LessonProps { chosen: state, lessons, page } = &props.lesson;
    let words = &lessons.words;
    let lesson = state.lesson;
    // For the class: from the first step, without what only the teacher sees.
    let prepared = State {
        step: props.taken.first().copied().unwrap_or(0),
        lesson: Lesson { teacher: false, large: false, sheet: None, ..lesson },
        ..state.clone()
    };
    let address = history::link(&prepared, Extent::Changes);
    let copy = {
        let (copied, address) = (copied.clone(), address.clone());
        Callback::from(move |_: MouseEvent| {
            let (copied, address) = (copied.clone(), address.clone());
            spawn_local(async move { copied.set(clipboard::copy(&address).await) });
        })
    };
    let tick = |(number, step): (usize, &crate::lesson::Step)| {
        let number = number as u8;
        let next = Lesson { steps: lesson.steps.toggled(number), ..lesson };
        let dispatch = page.dispatch.clone();
        let onchange = Callback::from(move |_: Event| dispatch.dispatch(Action::Lesson(next)));
        html! {
            <label class="tick" key={number}>
                <input type="checkbox" checked={props.taken.contains(&number)} {onchange}
                    data-testid={format!("take-step-{number}")} />
                {&step.title}
            </label>
        }
    };
    let age = page.state.outcome.outcome().age;
    let slider = |side: Side| {
        let choice = state.choice(side);
        let income = page.library.income(age, choice.income.rank());
        // The two stand alone here, so each says which it is.
        let label = format!("{}: {}", side.letter(), state.language.words().income);
        income_slider(state.language, side, label.into(), choice, income, &page.dispatch)
    };
    html! {
        <details class="prepare" data-testid="prepare">
            <summary>{&words.prepare}</summary>
            <p class="note">{&words.prepare_note}</p>
            // The advice is about one outcome only.
            if lesson.activity != Some(Activity::Advice) {
                <OutcomeChoice outcome={page.state.outcome} language={state.language}
                    on_turn={Callback::noop()} dispatch={page.dispatch.clone()} />
            }
            {slider(Side::A)}
            {slider(Side::B)}
            <fieldset>
                <legend>{&words.prepare_steps}</legend>
                { for props.plan.steps.iter().enumerate().map(tick) }
            </fieldset>
            <p><strong>{&words.prepare_address}</strong></p>
            <p><code data-testid="prepared-address">{address.clone()}</code></p>
            <div class="buttons">
                <button type="button" onclick={copy} data-testid="copy-lesson">{&words.prepare_copy}</button>
            </div>
            <p role="status">if *copied { {&words.prepare_copied} }</p>
            <SquareCode {address} label={words.prepare_code.clone()} />
            <p class="note">{&words.prepare_code}</p>
        </details>
    }
}
