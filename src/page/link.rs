//! A link to another view of the page, which needs no new page.

use yew::{AttrValue, Callback, Classes, Html, MouseEvent, Properties, component, html};

use crate::address::Extent;
use crate::state::{Action, State};

use super::history;
use super::store::Dispatch;

/// Properties of a link.
#[derive(Clone, PartialEq, Properties)]
pub struct LinkProps {
    /// The choices now.
    pub state: State,
    /// What leads to the other view.
    pub action: Action,
    /// Whether this is the view that is shown, and in which sense: `page`, `step`.
    #[prop_or_default]
    pub current: Option<&'static str>,
    /// Class of the link.
    #[prop_or_default]
    pub class: Classes,
    /// Name for tests.
    #[prop_or_default]
    pub test_id: Option<AttrValue>,
    /// Where actions go.
    pub dispatch: Dispatch,
    /// What it says.
    pub text: AttrValue,
}

/// A link.
#[component]
pub fn Link(props: &LinkProps) -> Html {
    let there = props.state.apply(props.action.clone());
    let href = format!("?{}", history::query(&there, Extent::Changes));
    let (action, dispatch) = (props.action.clone(), props.dispatch.clone());
    let onclick = Callback::from(move |event: MouseEvent| {
        // A new tab or window is the browser's own business.
        if event.ctrl_key() || event.meta_key() || event.shift_key() {
            return;
        }
        event.prevent_default();
        dispatch.dispatch(action.clone());
    });
    html! {
        <a {href} class={props.class.clone()} aria-current={props.current}
            data-testid={props.test_id.clone()} {onclick}>
            {&props.text}
        </a>
    }
}
