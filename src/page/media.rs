//! What the reader's system and screen are like.

use super::dom::window;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::MediaQueryList;
use yew::{hook, use_effect_with, use_state_eq};

/// Whether the system asks for dark colours, now and whenever it changes its mind.
#[hook]
pub fn use_dark() -> bool {
    use_media("(prefers-color-scheme: dark)")
}

/// Where the controls stand; the style sheet decides at the same width.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// All below the answer, but the sliders of income, which stand in it.
    Narrow,
    /// All beside the answer.
    Wide,
    /// Not known when the site is built: what differs is there twice, and the style sheet hides one of
    /// both.
    Either,
}

impl Layout {
    /// Whether the sliders of income stand in the answer.
    pub fn has_income_in_answer(self) -> bool {
        self != Layout::Wide
    }

    /// Whether the sliders of income stand with the other controls.
    pub fn has_income_in_controls(self) -> bool {
        self != Layout::Narrow
    }
}

/// Where the controls stand, now and whenever it changes.
#[hook]
pub fn use_layout() -> Layout {
    let wide = use_media("(min-width: 62rem)");
    match (cfg!(target_arch = "wasm32"), wide) {
        (false, _) => Layout::Either,
        (true, true) => Layout::Wide,
        (true, false) => Layout::Narrow,
    }
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
