//! The top of the page: name, views and language.

use yew::{Callback, Html, Properties, component, html};

use crate::state::{Action, State, View};
use crate::text::Language;

use super::choice::{Choice, Item};
use super::link::Link;
use super::store::Dispatch;

/// Properties of the header.
#[derive(Clone, PartialEq, Properties)]
pub struct HeaderProps {
    /// The choices.
    pub state: State,
    /// Where actions go.
    pub dispatch: Dispatch,
}

/// The header.
#[component]
pub fn Header(props: &HeaderProps) -> Html {
    let state = &props.state;
    let words = state.language.words();
    let link = |view: View, text: &'static str| {
        let current = (state.view == view).then_some("page");
        html! {
            <Link state={state.clone()} action={Action::View(view)} {current}
                dispatch={props.dispatch.clone()} text={text} />
        }
    };
    let items = vec![Item { key: "nl", name: "NL".into() }, Item { key: "en", name: "EN".into() }];
    let dispatch = props.dispatch.clone();
    let on_choose = Callback::from(move |key: String| {
        if let Some(language) = Language::from_key(&key) {
            dispatch.dispatch(Action::Language(language));
        }
    });
    html! {
        <header class="top">
            <p class="site">{words.site}</p>
            <nav aria-label={words.navigation}>
                {link(View::Explore, words.view_explore)}
                {link(View::Lesson, words.view_lesson)}
                {link(View::Method, words.view_method)}
            </nav>
            <Choice id="language" label={words.language} groups={vec![(None, items)]}
                value={state.language.key()} {on_choose} />
        </header>
    }
}
