//! Copying the address of the view.

use wasm_bindgen_futures::{JsFuture, spawn_local};
use yew::{Callback, Html, MouseEvent, Properties, component, html, use_state_eq};

use crate::address::Extent;
use crate::state::State;

use super::dom::window;
use super::history;

/// Properties of the share button.
#[derive(Clone, PartialEq, Properties)]
pub struct ShareProps {
    /// The view to share.
    pub state: State,
}

/// A button that copies the address of the view; where the clipboard is refused it shows the address.
#[component]
pub fn Share(props: &ShareProps) -> Html {
    let copied = use_state_eq(|| None::<bool>);
    let address = history::link(&props.state, Extent::Changes);
    let words = props.state.language.words();
    let onclick = {
        let (copied, address) = (copied.clone(), address.clone());
        Callback::from(move |_: MouseEvent| {
            let (copied, address) = (copied.clone(), address.clone());
            spawn_local(async move {
                // Pages without a secure origin have no clipboard at all.
                let clipboard = window()
                    .filter(web_sys::Window::is_secure_context)
                    .map(|window| window.navigator().clipboard());
                let done = match clipboard {
                    Some(clipboard) => JsFuture::from(clipboard.write_text(&address)).await.is_ok(),
                    None => false,
                };
                copied.set(Some(done));
            });
        })
    };
    html! {
        <div class="share">
            <button type="button" data-testid="copy-link" {onclick}>{words.copy_link}</button>
            <span role="status">
                if *copied == Some(true) { {words.copied} }
                if *copied == Some(false) { <code>{address}</code> }
            </span>
        </div>
    }
}
