//! Whether the page is light or dark.

use web_sys::window;

/// Whether the reader's system asks for dark colours.
pub fn prefers_dark() -> bool {
    window()
        .and_then(|window| window.match_media("(prefers-color-scheme: dark)").ok().flatten())
        .is_some_and(|query| query.matches())
}
