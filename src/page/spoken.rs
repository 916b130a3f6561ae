//! What a screen reader says after a change: once the reader rests, not on every step of a slider.

use yew::{
    AttrValue, Html, Properties, component, html, use_effect_with, use_mut_ref, use_state_eq,
};

use super::rest;

/// Milliseconds without a change before it is said.
const REST: i32 = 1000;

/// Properties of what is said.
#[derive(Clone, PartialEq, Properties)]
pub struct SpokenProps {
    /// The text.
    pub text: AttrValue,
}

/// A text for screen readers alone, politely said when it has changed.
#[component]
pub fn Spoken(props: &SpokenProps) -> Html {
    let said = use_state_eq(AttrValue::default);
    // What stands on the page when it opens is read like any text.
    let first = use_mut_ref(|| Some(props.text.clone()));
    {
        let said = said.clone();
        use_effect_with(props.text.clone(), move |text| {
            let text = text.clone();
            let changed = first.borrow().as_ref() != Some(&text);
            let call_off = changed.then(|| {
                *first.borrow_mut() = None;
                rest::after(REST, move || said.set(text))
            });
            move || {
                if let Some(call_off) = call_off {
                    call_off();
                }
            }
        });
    }
    html! { <p class="unseen" role="status" data-testid="spoken">{&*said}</p> }
}
