//! The clipboard.

use wasm_bindgen_futures::JsFuture;

use super::dom::window;

/// Copies a text; says whether it could.
pub async fn copy(text: &str) -> bool {
    // Pages without a secure origin have no clipboard at all.
    let clipboard = window()
        .filter(web_sys::Window::is_secure_context)
        .map(|window| window.navigator().clipboard());
    match clipboard {
        Some(clipboard) => JsFuture::from(clipboard.write_text(text)).await.is_ok(),
        None => false,
    }
}
