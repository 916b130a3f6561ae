//! What the reader's system and screen are like.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{MediaQueryList, window};
use yew::{hook, use_effect_with, use_state_eq};

/// Whether the system asks for dark colours, now and whenever it changes its mind.
#[hook]
pub fn use_dark() -> bool {
    use_media("(prefers-color-scheme: dark)")
}

/// Whether controls stand beside the answer rather than below it; as in the style sheet.
#[hook]
pub fn use_wide() -> bool {
    use_media("(min-width: 62rem)")
}

fn ask(query: &str) -> Option<MediaQueryList> {
    window()?.match_media(query).ok().flatten()
}

#[hook]
fn use_media(query: &'static str) -> bool {
    let holds = use_state_eq(|| ask(query).is_some_and(|query| query.matches()));
    {
        let holds = holds.clone();
        use_effect_with((), move |()| {
            let follow = Closure::<dyn Fn()>::new(move || {
                holds.set(ask(query).is_some_and(|query| query.matches()));
            });
            let watched = ask(query);
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
    *holds
}
