//! A hundred children in rows of ten, counted, not shaded.

use yew::{AttrValue, Html, Properties, component, html};

/// One figure: a head and a body, drawn from the top of its head; relative moves only.
const FIGURE: &str = "a2.1 2.1 0 1 1 0 4.2a2.1 2.1 0 1 1 0-4.2zm0 5c2.1 0 3.4 1.2 3.4 3v3.4h-6.8v-3.4c0-1.8 1.3-3 3.4-3z";

/// Distance between figures.
const STEP: (u32, u32) = (11, 14);

/// Properties of a block of children.
#[derive(Clone, PartialEq, Properties)]
pub struct PeopleProps {
    /// How many of the hundred are filled.
    pub filled: u32,
    /// Class of the block's colour and shape.
    pub class: AttrValue,
    /// What the block says, for those who do not see it.
    pub label: AttrValue,
}

/// A block of a hundred children.
#[component]
pub fn People(props: &PeopleProps) -> Html {
    let filled = props.filled.min(100);
    html! {
        <svg class={yew::classes!("people", props.class.to_string())} viewBox="0 0 110 142" role="img"
            aria-label={props.label.clone()}>
            <path class="people-rest" d={figures(filled, 100)} />
            <path class="people-filled" d={figures(0, filled)} />
        </svg>
    }
}

fn figures(from: u32, to: u32) -> String {
    let mut path = String::with_capacity((to - from) as usize * (FIGURE.len() + 9));
    for child in from..to {
        let x = child % 10 * STEP.0 + STEP.0 / 2;
        let y = child / 10 * STEP.1 + 2;
        path.push('M');
        path.push_str(&x.to_string());
        path.push(' ');
        path.push_str(&y.to_string());
        path.push_str(FIGURE);
    }
    path
}
