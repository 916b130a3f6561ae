//! What the lesson keeps on this device, by name: only after somebody asked for it.

use web_sys::Storage;

use crate::page::dom::window;

/// The device's store, where a reader's settings allow one.
fn store() -> Option<Storage> {
    window()?.local_storage().ok().flatten()
}

/// What is kept under a name.
pub fn kept(name: &str) -> Option<String> {
    store()?.get_item(name).ok().flatten()
}

/// Keeps a text under a name, or takes away what is there; says whether the device did.
pub fn keep(name: &str, text: Option<&str>) -> bool {
    let Some(store) = store() else { return false };
    match text {
        Some(text) => store.set_item(name, text).is_ok(),
        None => store.remove_item(name).is_ok(),
    }
}
