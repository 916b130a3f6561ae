//! Fetching the site's own files.

use js_sys::{ArrayBuffer, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

use crate::model::codec::CodecError;
use crate::text::Words;

use super::dom;

/// Why a file could not be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LoadError {
    /// It did not arrive.
    Network,
    /// It arrived, but is of another release than what the page already shows.
    OtherRelease,
    /// It arrived, but cannot be read.
    Content(CodecError),
}

impl LoadError {
    /// The reason for readers.
    pub fn words(self, words: &Words) -> &'static str {
        match self {
            LoadError::Network => words.failed_network,
            LoadError::Content(CodecError::Truncated) => words.failed_truncated,
            LoadError::Content(CodecError::Altered | CodecError::Invalid) => words.failed_altered,
            LoadError::Content(CodecError::TooNew { .. }) => words.failed_too_new,
            LoadError::OtherRelease
            | LoadError::Content(CodecError::NotOurs | CodecError::OtherKind) => words.failed_other,
        }
    }
}

/// Where a data file is, relative to the page.
fn path(file: &str) -> String {
    format!("{}/{file}", dom::data_folder())
}

/// Fetches a data file by its name.
///
/// # Errors
/// `Network` if it does not arrive with a good status.
pub async fn fetch(file: &str) -> Result<Vec<u8>, LoadError> {
    bytes(&path(file)).await.ok().flatten().ok_or(LoadError::Network)
}

async fn bytes(path: &str) -> Result<Option<Vec<u8>>, JsValue> {
    let window = dom::window().ok_or(JsValue::NULL)?;
    let response: Response = JsFuture::from(window.fetch_with_str(path)).await?.dyn_into()?;
    if !response.ok() {
        return Ok(None);
    }
    let buffer: ArrayBuffer = JsFuture::from(response.array_buffer()?).await?.dyn_into()?;
    Ok(Some(Uint8Array::new(&buffer).to_vec()))
}
