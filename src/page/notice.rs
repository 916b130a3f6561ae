//! Short messages: what could not be read, what could not be loaded.

use yew::{AttrValue, Callback, Html, MouseEvent, Properties, component, html};

use crate::text::Words;

use super::load::LoadError;

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

/// What stands where something is not there yet: why it could not be had, or that it is on its way.
pub fn pending(words: &Words, failure: Option<LoadError>, on_retry: Callback<()>) -> Html {
    match failure {
        Some(error) => failure_notice(words, error, on_retry),
        None => waiting(words),
    }
}

/// That something is on its way; after some seconds also that this takes long.
pub fn waiting(words: &Words) -> Html {
    html! {
        <p class="waiting" role="status">
            {words.loading}{" "}<span class="slow">{words.slow}</span>
        </p>
    }
}

/// Why something could not be had, with a button to try again.
pub fn failure_notice(words: &Words, error: LoadError, on_press: Callback<()>) -> Html {
    html! {
        <Notice failure={true} heading={words.failed_title} message={error.words(words)}
            button={words.retry} {on_press} />
    }
}

/// Why something is not there without which the answer stands: at the foot of the screen, wherever the
/// reader is. It can be put away.
pub fn notice_aside(
    words: &Words,
    error: LoadError,
    on_retry: &Callback<()>,
    on_dismiss: &Callback<()>,
) -> Html {
    let button = |text: &'static str, then: &Callback<()>| {
        let onclick = then.reform(|_: MouseEvent| ());
        html! { <button type="button" {onclick}>{text}</button> }
    };
    html! {
        <div class="notice failure aside" role="alert" data-testid="missing">
            <h2>{words.failed_part}</h2>
            <p>{error.words(words)}</p>
            <div class="buttons">
                {button(words.retry, on_retry)}{button(words.dismiss, on_dismiss)}
            </div>
        </div>
    }
}
