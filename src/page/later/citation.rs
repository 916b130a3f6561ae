//! A citation with a button that copies it.

use wasm_bindgen_futures::spawn_local;
use yew::{AttrValue, Callback, Html, MouseEvent, UseStateHandle, html};

use crate::text::{Language, export as words, fill};

use crate::page::clipboard;

/// The style that was copied last, empty before, and whether that was allowed. Kept by whoever shows
/// the citations: only beside one of them something is said.
pub type Copied = (AttrValue, bool);

/// A citation under the name of its style.
pub fn citation(
    language: Language,
    style: AttrValue,
    text: AttrValue,
    copied: &UseStateHandle<Copied>,
) -> Html {
    let said = match &**copied {
        (last, _) if *last != style => "",
        (_, true) => words::COPIED.in_language(language),
        (_, false) => words::COPY_REFUSED.in_language(language),
    };
    let values = [("style", style.as_str())];
    let (label, said) =
        (fill(words::COPY_STYLE.in_language(language), &values), fill(said, &values));
    let onclick = {
        let (copied, style, text) = (copied.clone(), style.clone(), text.clone());
        Callback::from(move |_: MouseEvent| {
            let (copied, style, text) = (copied.clone(), style.clone(), text.clone());
            spawn_local(async move {
                let allowed = clipboard::copy(&text).await;
                copied.set((style, allowed));
            });
        })
    };
    html! {
        <>
            <h3>{style}</h3>
            <pre class="citation" tabindex="0">{text}</pre>
            <p class="copy">
                <button type="button" aria-label={label} {onclick}>
                    {words::COPY.in_language(language)}
                </button>
                <span role="status">{said}</span>
            </p>
        </>
    }
}
