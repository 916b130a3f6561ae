//! Whether the page is light or dark.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{MediaQueryList, window};
use yew::{hook, use_effect_with, use_state_eq};

fn query() -> Option<MediaQueryList> {
    window()?.match_media("(prefers-color-scheme: dark)").ok().flatten()
}

/// Whether the reader's system asks for dark colours, now and whenever it changes its mind.
#[hook]
pub fn use_dark() -> bool {
    let dark = use_state_eq(|| query().is_some_and(|query| query.matches()));
    {
        let dark = dark.clone();
        use_effect_with((), move |()| {
            let follow = Closure::<dyn Fn()>::new(move || {
                dark.set(query().is_some_and(|query| query.matches()));
            });
            let watched = query();
            if let Some(query) = &watched {
                query.set_onchange(Some(follow.as_ref().unchecked_ref()));
            }
            move || {
                if let Some(query) = watched {
                    query.set_onchange(None);
                }
                drop(follow);
            }
        });
    }
    *dark
}
