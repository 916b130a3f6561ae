//! Short messages: what could not be read, what could not be loaded.

use yew::{AttrValue, Callback, Html, MouseEvent, Properties, component, html};

/// Properties of a notice.
#[derive(Clone, PartialEq, Properties)]
pub struct NoticeProps {
    /// The message.
    pub message: AttrValue,
    /// Heading, for a failure.
    #[prop_or_default]
    pub heading: Option<AttrValue>,
    /// Text of the button.
    pub button: AttrValue,
    /// Whether nothing can be shown until it is mended.
    #[prop_or_default]
    pub failure: bool,
    /// Called when the button is pressed.
    pub on_press: Callback<()>,
}

/// A notice, read aloud when it appears.
#[component]
pub fn Notice(props: &NoticeProps) -> Html {
    let on_press = props.on_press.clone();
    let onclick = Callback::from(move |_: MouseEvent| on_press.emit(()));
    let class = if props.failure { "notice failure" } else { "notice" };
    html! {
        <div {class} role={if props.failure { "alert" } else { "status" }} data-testid="notice">
            if let Some(heading) = &props.heading {
                <h2>{heading}</h2>
            }
            <p>{&props.message}</p>
            <button type="button" {onclick}>{&props.button}</button>
        </div>
    }
}
