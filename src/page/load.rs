//! Fetching the site's own files.

use js_sys::{ArrayBuffer, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortSignal, RequestCache, RequestInit, Response};

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
    /// There is not memory enough for it.
    Memory,
}

impl LoadError {
    /// The reason for readers.
    pub fn words(self, words: &Words) -> &'static str {
        match self {
            LoadError::Network => words.failed_network,
            LoadError::Memory => words.failed_memory,
            LoadError::Content(CodecError::Truncated) => words.failed_truncated,
            LoadError::Content(CodecError::Altered | CodecError::Invalid) => words.failed_altered,
            LoadError::Content(CodecError::TooNew { .. }) => words.failed_too_new,
            LoadError::OtherRelease
            | LoadError::Content(CodecError::NotOurs | CodecError::OtherKind) => words.failed_other,
        }
    }
}

/// How a file is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asking {
    /// As browsers do: what a cache holds will do.
    First,
    /// Past all caches: what they hold may be damaged, or of another version.
    Again,
}

/// Milliseconds within which a file must have arrived.
const WITHIN: u32 = 60_000;

/// Bytes of memory that must be free for each byte of a file: it is read into something larger.
const ROOM: usize = 4;

/// Where a data file is, relative to the page.
fn path(file: &str) -> String {
    format!("{}/{file}", dom::data_folder())
}

/// Fetches a data file by its name.
///
/// # Errors
/// `Network` if it does not arrive with a good status, in time; `Memory` if there is no room for it.
pub async fn fetch(file: &str, asking: Asking) -> Result<Vec<u8>, LoadError> {
    let found = response(&path(file), asking).await.ok().flatten().ok_or(LoadError::Network)?;
    // Memory that is refused where nobody asked first ends the page.
    let room = Vec::<u8>::new().try_reserve_exact(ROOM * found.length() as usize);
    std::hint::black_box(room).map_err(|_| LoadError::Memory)?;
    Ok(found.to_vec())
}

async fn response(path: &str, asking: Asking) -> Result<Option<Uint8Array>, JsValue> {
    let window = dom::window().ok_or(JsValue::NULL)?;
    let options = RequestInit::new();
    options.set_signal(Some(&AbortSignal::timeout_with_u32(WITHIN)));
    if asking == Asking::Again {
        options.set_cache(RequestCache::Reload);
    }
    let response = JsFuture::from(window.fetch_with_str_and_init(path, &options)).await?;
    let response: Response = response.dyn_into()?;
    if !response.ok() {
        return Ok(None);
    }
    let buffer: ArrayBuffer = JsFuture::from(response.array_buffer()?).await?.dyn_into()?;
    Ok(Some(Uint8Array::new(&buffer)))
}
