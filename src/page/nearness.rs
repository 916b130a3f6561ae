//! Whether an element is near the screen.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, IntersectionObserver, IntersectionObserverEntry, IntersectionObserverInit};
use yew::{NodeRef, hook, use_effect_with, use_state_eq};

/// Whether an element is near the screen; `margin` as in [`watch_nearness`]. It starts as `stands`, and stays so
/// where it is `fixed`.
#[hook]
pub fn use_near(element: &NodeRef, margin: &'static str, stands: bool, fixed: bool) -> bool {
    let near = use_state_eq(|| stands);
    {
        let near = near.clone();
        use_effect_with((element.clone(), fixed), move |(element, fixed)| {
            let watch =
                (!fixed).then(|| watch_nearness(element, margin, move |is, _| near.set(is)));
            move || {
                if let Some(end) = watch {
                    end();
                }
            }
        });
    }
    *near
}

/// Calls `found` whenever an element comes near the screen or leaves it: whether it is near, and whether
/// it lies above the top of the screen. `margin`: how far around the screen is near, as in CSS. Returns
/// what ends it.
pub fn watch_nearness<Found: Fn(bool, bool) + 'static>(
    card: &NodeRef,
    margin: &str,
    found: Found,
) -> impl FnOnce() + use<Found> {
    let report = Closure::<dyn Fn(js_sys::Array)>::new(move |entries: js_sys::Array| {
        let last = entries.pop().dyn_into::<IntersectionObserverEntry>();
        if let Ok(entry) = last {
            found(entry.is_intersecting(), entry.bounding_client_rect().top() < 0.0);
        }
    });
    let options = IntersectionObserverInit::new();
    options.set_root_margin(margin);
    let function = report.as_ref().unchecked_ref();
    let observer = IntersectionObserver::new_with_options(function, &options).ok();
    if let (Some(observer), Some(card)) = (&observer, card.cast::<Element>()) {
        observer.observe(&card);
    }
    move || {
        if let Some(observer) = observer {
            observer.disconnect();
        }
        drop(report);
    }
}
