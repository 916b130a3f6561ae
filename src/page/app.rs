//! The whole page: loads the figures, keeps the state, and lays out the views.

use std::cmp::Ordering;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use yew::{
    AttrValue, Callback, Children, Html, component, hook, html, use_effect_with, use_memo,
    use_reducer, use_reducer_eq, use_state_eq,
};

use crate::state::{Action, ChartKind, State, View};
use crate::text::embed::RELEASE_LATER;
use crate::text::{Words, fill};

use super::dom::{CONTENT, window};
use super::embed::{self, EmbedFrameProps};
use super::explorer::{Explorer, ExplorerProps};
use super::footer::Footer;
use super::header::Header;
use super::later::MethodProps;
use super::lesson::LessonProps;
use super::notice::{Notice, notice_aside, pending};
use super::place_control::PlaceList;
use super::shelf::{Corner, Event, Shelf, use_shelf};
use super::store::{Dispatch, Store};
use super::{dom, history, rest, takeover};

/// The page.
#[component]
pub fn App() -> Html {
    let start = use_memo((), |()| history::read());
    let store = use_reducer_eq(|| Store { state: start.state.clone() });
    let shelf = use_reducer(Shelf::default);
    let notice_open = use_state_eq(|| true);
    let dispatch = store.dispatcher();
    let chosen = store.state.clone();
    // An activity of the lesson may be about an outcome of its own.
    let state = chosen.shown();

    use_shelf(&shelf, &state);
    use_history(&chosen, &dispatch);
    use_document(&state);
    embed::use_root(state.embed.as_ref());
    // The explorer says itself when it is ready; the other pages are once what they show is there.
    let method = shelf.method(state.language).cloned();
    let stands = match state.view {
        View::Method => method.is_some(),
        View::Privacy => shelf.later().is_some(),
        _ => false,
    };
    use_effect_with(stands, |ready| {
        if *ready {
            takeover::ready();
        }
    });

    let words = state.language.words();
    let library = shelf.library();
    let release: AttrValue =
        library.as_ref().map(|library| library.model.release.clone()).unwrap_or_default().into();
    let failure = shelf.failure(&state);
    use_effect_with(failure, |failure| {
        if let Some(error) = failure {
            takeover::failed(error.words(words));
        }
    });
    let is_settled = library.is_some() || failure.is_some();
    let on_retry = {
        let shelf = shelf.dispatcher();
        Callback::from(move |()| {
            shelf.dispatch(Event::Retry);
            dom::focus(CONTENT);
        })
    };
    let missing = shelf.failure_aside(&state).map(|error| {
        let send = |event: fn() -> Event| {
            let shelf = shelf.dispatcher();
            Callback::from(move |()| shelf.dispatch(event()))
        };
        notice_aside(words, error, &send(|| Event::Retry), &send(|| Event::PutAway))
    });
    let body = if state.view == View::Privacy && state.embed.is_none() {
        html! {
            if let Some(later) = shelf.later() {
                {(later.privacy)(state.language)}
            } else {
                {pending(words, failure, on_retry)}
            }
        }
    } else if state.view == View::Method && state.embed.is_none() {
        html! {
            if let Some(later) = shelf.later() {
                {(later.method)(MethodProps {
                    state: state.clone(),
                    release: release.clone(),
                    method,
                    failure: shelf.method_failure(state.language),
                    on_retry,
                })}
            } else {
                {pending(words, failure, on_retry)}
            }
        }
    } else if let Some(library) = library {
        let turn_to = |corner| {
            let shelf = shelf.dispatcher();
            Callback::from(move |()| shelf.dispatch(Event::TurnTo(corner)))
        };
        let on_near = {
            let shelf = shelf.dispatcher();
            Callback::from(move |kind| match kind {
                ChartKind::LifeCourse => {
                    shelf.dispatch(Event::TurnTo(Corner::OtherAges));
                    shelf.dispatch(Event::TurnTo(Corner::LifeCourse));
                }
                ChartKind::Places => shelf.dispatch(Event::TurnTo(Corner::Map)),
                _ => {}
            })
        };
        let search =
            PlaceList { finder: shelf.finder().cloned(), on_search: turn_to(Corner::Search) };
        let props = ExplorerProps {
            state: state.clone(),
            library,
            cells: shelf.place_cells(&state),
            list: shelf.areas().cloned(),
            search,
            later: shelf.later().cloned(),
            later_failure: shelf.later_failure(),
            context: shelf.context(state.language).cloned(),
            on_near,
            on_context: turn_to(Corner::Context),
            on_outcomes: turn_to(Corner::OtherAges),
            failure,
            has_failed: shelf.has_failed(),
            on_retry,
            dispatch: dispatch.clone(),
        };
        match (&state.embed, shelf.embedded()) {
            (None, _) if state.view == View::Lesson => {
                match (shelf.classroom(), shelf.lessons(state.language)) {
                    (Some(classroom), Some(lessons)) => {
                        let lessons = Rc::clone(lessons);
                        (classroom.view)(LessonProps {
                            chosen: chosen.clone(),
                            lessons,
                            page: props,
                        })
                    }
                    _ => props.without_answer(),
                }
            }
            (None, _) => html! { <Explorer ..props /> },
            (Some(_), Some(embedded)) => (embedded.view)(props),
            (Some(_), None) => props.without_answer(),
        }
    } else {
        pending(words, failure, on_retry)
    };
    let notice = (*notice_open).then(|| notice_text(&state, &start.refused, &release)).flatten();
    if let Some(embed) = &state.embed {
        let Some(embedded) = shelf.embedded() else {
            return html! { <main class="embed">{body}</main> };
        };
        return (embedded.frame)(EmbedFrameProps {
            state: state.clone(),
            embed: embed.clone(),
            release,
            notice: notice.map(AttrValue::from),
            is_settled,
            children: Children::new(vec![body, missing.unwrap_or_default()]),
        });
    }
    let on_press = Callback::from(move |()| {
        notice_open.set(false);
        dom::focus(CONTENT);
    });
    let notice = notice.map(|message| {
        html! { <Notice {message} button={words.dismiss} {on_press} /> }
    });
    let body = html! { <>{body}{missing.unwrap_or_default()}</> };
    frame(&chosen, &dispatch, release, notice.unwrap_or_default(), body)
}

/// What every view stands in.
pub fn frame(
    state: &State,
    dispatch: &Dispatch,
    release: AttrValue,
    notice: Html,
    body: Html,
) -> Html {
    let words = state.language.words();
    html! {
        <>
            <a class="skip" href="#content">{words.skip}</a>
            <Header state={state.clone()} dispatch={dispatch.clone()} />
            {notice}
            <main id={CONTENT} tabindex="-1">
                // A lesson has a title of its own, and needs the room.
                if state.view != View::Lesson {
                    <div class="opening">
                        if let Some(title) = title(state.view, words) {
                            <h1>{title}</h1>
                        } else {
                            <h1>{words.title}</h1>
                            <p class="lead">{words.no_one_knob}</p>
                        }
                    </div>
                }
                {body}
            </main>
            <Footer state={state.clone()} {release} dispatch={dispatch.clone()} />
        </>
    }
}

/// The title of a page that has one of its own.
fn title(view: View, words: &Words) -> Option<&'static str> {
    match view {
        View::Explore => None,
        View::Lesson => Some(words.view_lesson),
        View::Method => Some(words.view_method),
        View::Privacy => Some(words.view_privacy),
    }
}

/// What the address asked for and could not be had.
fn notice_text(state: &State, refused: &[&str], release: &str) -> Option<String> {
    let words = state.language.words();
    if !refused.is_empty() {
        return Some(fill(words.address_refused, &[("names", &refused.join(", "))]));
    }
    // Dates of this form sort like the days that they name.
    let asked = state.release.as_deref().filter(|_| !release.is_empty())?;
    match asked.cmp(release) {
        Ordering::Less => Some(fill(words.release_changed, &[("release", release)])),
        Ordering::Equal => None,
        // A copy of the site that is older than the link.
        Ordering::Greater => {
            let text = RELEASE_LATER.in_language(state.language);
            Some(fill(text, &[("asked", asked), ("release", release)]))
        }
    }
}

/// Milliseconds that a slider rests before the address is written.
const REST: i32 = 250;

/// Writes the address once the state rests, and follows the browser's back and forward.
#[hook]
fn use_history(state: &State, dispatch: &Dispatch) {
    use_effect_with(state.clone(), |state| {
        let state = state.clone();
        rest::after(REST, move || history::write(&state))
    });
    let dispatch = dispatch.clone();
    use_effect_with((), move |()| {
        let follow = Closure::<dyn Fn()>::new(move || {
            dispatch.dispatch(Action::Show(Box::new(history::read().state)));
        });
        if let Some(window) = window() {
            window.set_onpopstate(Some(follow.as_ref().unchecked_ref()));
        }
        move || {
            if let Some(window) = window() {
                window.set_onpopstate(None);
            }
            drop(follow);
        }
    });
}

/// Keeps the document's language and title.
#[hook]
fn use_document(state: &State) {
    use_effect_with(
        (state.language, state.view, state.embed.clone()),
        |(language, view, embed)| {
            let Some(document) = dom::document() else { return };
            let words = language.words();
            let title = match (embed, view) {
                (Some(embed), _) => embed::heading(*language, embed),
                (None, view) => title(*view, words).unwrap_or(words.title),
            };
            document.set_title(&format!("{title} · {}", words.site));
            if let Some(root) = document.document_element() {
                let _ = root.set_attribute("lang", language.key());
            }
        },
    );
}
