//! Three steps for who is here for the first time. They block nothing, and once left they never come back.

use web_sys::{Storage, window};
use yew::{Callback, Html, MouseEvent, Properties, component, html, use_state_eq};

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
    let step = use_state_eq(|| if were_left() { None } else { Some(0_usize) });
    let Some(text) = step.and_then(|step| words.steps.get(step)) else { return Html::default() };
    let number = step.map_or(0, |step| step + 1);
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
    html! {
        <section class="steps" aria-label={words.steps_label} data-testid="steps">
            <p aria-live="polite"><b>{position}</b>{" "}{*text}</p>
            <div class="buttons">
                if !last {
                    <button type="button" onclick={go(Some(number))}>{words.step_next}</button>
                }
                <button type="button" onclick={go(None)}>
                    {if last { words.step_done } else { words.step_skip }}
                </button>
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
