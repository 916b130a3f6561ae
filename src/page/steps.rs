//! Three steps for who is here for the first time. They block nothing, and once left they never come back.

use web_sys::Storage;
use yew::{Callback, Html, MouseEvent, Properties, component, html, use_state_eq};

use super::dom::window;
use crate::text::{Language, fill};

/// Name under which the browser keeps that the steps were left. Nothing is kept before that.
const LEFT: &str = "kansenverkenner-steps";

/// Properties of the steps.
#[derive(Clone, PartialEq, Properties)]
pub struct StepsProps {
    /// Language.
    pub language: Language,
}

/// The steps.
#[component]
pub fn Steps(props: &StepsProps) -> Html {
    let words = props.language.words();
    // Nothing once left, 0 the invitation, then the steps from 1.
    let step = use_state_eq(|| if were_left() { None } else { Some(0_usize) });
    let Some(number) = *step else { return Html::default() };
    let last = number == words.steps.len();
    let go = |to: Option<usize>| {
        let step = step.clone();
        Callback::from(move |_: MouseEvent| {
            if to.is_none() {
                leave();
            }
            step.set(to);
        })
    };
    let (number_text, count) = (number.to_string(), words.steps.len().to_string());
    let position = fill(words.step_of, &[("n", &number_text), ("count", &count)]);
    let text = number.checked_sub(1).and_then(|before| words.steps.get(before)).copied();
    let leave = match number {
        0 => words.steps_refuse,
        _ if last => words.step_done,
        _ => words.step_skip,
    };
    html! {
        <section class="steps" aria-label={words.steps_label} data-testid="steps">
            <p aria-live="polite">
                if let Some(text) = text {
                    <b>{position}</b>{" "}{text}
                } else {
                    {words.steps_label}
                }
            </p>
            <div class="buttons">
                if !last {
                    <button type="button" onclick={go(Some(number + 1))}>
                        {if number == 0 { words.steps_begin } else { words.step_next }}
                    </button>
                }
                <button type="button" onclick={go(None)}>{leave}</button>
            </div>
        </section>
    }
}

/// A browser may forbid it; then the steps come back, nothing worse.
fn storage() -> Option<Storage> {
    window().and_then(|window| window.local_storage().ok().flatten())
}

fn were_left() -> bool {
    storage().and_then(|storage| storage.get_item(LEFT).ok().flatten()).is_some()
}

fn leave() {
    if let Some(storage) = storage() {
        let _ = storage.set_item(LEFT, "1");
    }
}
