//! Passing the address of the view on: copying it, and the device's own share sheet.

use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Navigator, ShareData};
use yew::{Callback, Html, MouseEvent, Properties, component, html, use_state_eq};

use crate::address::Extent;
use crate::state::State;
use crate::text::export;

use super::clipboard;
use super::dom::window;
use super::history;

/// Properties of the share buttons.
#[derive(Clone, PartialEq, Properties)]
pub struct ShareProps {
    /// The view to share.
    pub state: State,
}

/// A button that copies the address of the view, where the clipboard is refused it shows the address;
/// and one that opens the share sheet, where the device has one.
#[component]
pub fn Share(props: &ShareProps) -> Html {
    let copied = use_state_eq(|| None::<bool>);
    let address = history::link(&props.state, Extent::Changes);
    let words = props.state.language.words();
    let onclick = {
        let (copied, address) = (copied.clone(), address.clone());
        Callback::from(move |_: MouseEvent| {
            let (copied, address) = (copied.clone(), address.clone());
            spawn_local(async move { copied.set(Some(clipboard::copy(&address).await)) });
        })
    };
    let on_share = {
        let address = address.clone();
        Callback::from(move |_: MouseEvent| {
            let Some(navigator) = sheet() else { return };
            let data = ShareData::new();
            data.set_title(words.title);
            data.set_url(&address);
            let shown = navigator.share_with_data(&data);
            // A reader who closes the sheet has changed their mind, nothing worse.
            spawn_local(async move { drop(JsFuture::from(shown).await) });
        })
    };
    html! {
        <div class="share">
            <button type="button" data-testid="copy-link" {onclick}>{words.copy_link}</button>
            if sheet().is_some() {
                <button type="button" data-testid="share" onclick={on_share}>
                    {export::SHARE.in_language(props.state.language)}
                </button>
            }
            <span role="status">
                if *copied == Some(true) { {words.copied} }
                if *copied == Some(false) { <code>{address}</code> }
            </span>
        </div>
    }
}

/// The navigator, where it has a share sheet.
fn sheet() -> Option<Navigator> {
    let navigator = window()?.navigator();
    let has = js_sys::Reflect::has(&navigator, &JsValue::from_str("share"));
    has.unwrap_or(false).then_some(navigator)
}
