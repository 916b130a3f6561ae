//! The end of the page: source, licence, privacy.

use yew::{AttrValue, Callback, Html, MouseEvent, Properties, component, html};

use crate::state::{Action, State, View};
use crate::text::fill;

use super::dom;
use super::link::Link;
use super::store::Dispatch;

/// Properties of the footer.
#[derive(Clone, PartialEq, Properties)]
pub struct FooterProps {
    /// The choices.
    pub state: State,
    /// Release of data and model.
    pub release: AttrValue,
    /// Where actions go.
    pub dispatch: Dispatch,
}

/// The footer.
#[component]
pub fn Footer(props: &FooterProps) -> Html {
    let words = props.state.language.words();
    let current = (props.state.view == View::Privacy).then_some("page");
    let onclick = Callback::from(|event: MouseEvent| {
        // The link says so where it turned the page to another view, whose begin is far above.
        if event.default_prevented() {
            dom::to_top();
        }
    });
    html! {
        <footer class="end">
            <p>{fill(words.source_line, &[("release", props.release.as_str())])}</p>
            <p>{words.licence_line}</p>
            <p {onclick}>
                {words.privacy_line}{" "}
                <Link state={props.state.clone()} action={Action::View(View::Privacy)} {current}
                    dispatch={props.dispatch.clone()} text={words.view_privacy} />
            </p>
        </footer>
    }
}
