//! A citation with a button that copies it.

use wasm_bindgen_futures::spawn_local;
use yew::{AttrValue, Callback, Html, MouseEvent, Properties, component, html, use_state_eq};

use crate::text::{Language, export as words, fill};

use crate::page::clipboard;

/// Properties of a citation.
#[derive(Clone, PartialEq, Properties)]
pub struct CitationProps {
    /// Name of its style.
    pub style: AttrValue,
    /// The citation.
    pub text: AttrValue,
    /// Language of the page.
    pub language: Language,
}

/// A citation; its heading is the caller's.
#[component]
pub fn Citation(props: &CitationProps) -> Html {
    let copied = use_state_eq(|| None::<bool>);
    let say = |text: crate::text::Bilingual| text.in_language(props.language);
    let style = [("style", props.style.as_str())];
    let onclick = {
        let (copied, text) = (copied.clone(), props.text.clone());
        Callback::from(move |_: MouseEvent| {
            let (copied, text) = (copied.clone(), text.clone());
            spawn_local(async move { copied.set(Some(clipboard::copy(&text).await)) });
        })
    };
    let said = match *copied {
        None => String::new(),
        Some(true) => fill(say(words::COPIED), &style),
        Some(false) => say(words::COPY_REFUSED).to_owned(),
    };
    html! {
        <>
            <pre class="citation" tabindex="0">{&props.text}</pre>
            <p class="copy">
                <button type="button" aria-label={fill(say(words::COPY_STYLE), &style)} {onclick}>
                    {say(words::COPY)}
                </button>
                <span role="status">{said}</span>
            </p>
        </>
    }
}
