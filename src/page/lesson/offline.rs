//! Whether the lesson works without a network on this device, said truly, and the reader's say in it.
//!
//! Whoever opens a lesson wants to give it, perhaps in a room without wifi: so the lesson has itself kept, says so,
//! and offers to remove everything. After that nothing is kept until the reader asks for it again. No other view
//! keeps anything. `docs/offline.md` has the whole.

mod worker;

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::{
    Callback, Html, MouseEvent, Properties, Reducible, UseReducerDispatcher, component, hook, html,
    use_callback, use_effect_with, use_mut_ref, use_reducer,
};

use crate::lesson::{Lessons, Words};
use crate::text::{Language, fill, number};

use super::storage::{keep, kept};
use worker::{Listener, News, Obstacle, Reason, Registration, Step, Worker, Workers};

/// Name under which the browser remembers that nothing shall be kept. It is there only after the reader said so.
const REFUSED: &str = "kansenverkenner-offline";

/// What is known of the lesson on this device.
#[derive(Clone, Debug, Default, PartialEq)]
struct Known {
    obstacle: Option<Obstacle>,
    is_removed: bool,
    is_controlled: bool,
    has_newer: bool,
    percent: u8,
    failed: Option<Reason>,
    answer: Option<Answer>,
}

/// What the worker that answers requests keeps.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Answer {
    is_whole: bool,
    is_same: bool,
    bytes: f64,
}

/// What happened.
enum Event {
    /// The browser cannot.
    Impossible(Obstacle),
    /// It is tried, from the beginning.
    Begin,
    /// A worker said something.
    News(News),
    /// Whether the requests of the page go through a worker.
    Controlled(bool),
    /// A newer version is kept beside this one.
    Newer,
    /// There is no worker to ask, or no more.
    GivenUp,
    /// The reader had everything removed.
    Removed,
}

/// What the mark says.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Mark {
    Asking,
    Keeping(u8),
    Whole { bytes: f64, has_newer: bool },
    Other,
    Failed(Reason),
    Impossible(Obstacle),
    Removed,
}

impl Reducible for Known {
    type Action = Event;

    fn reduce(self: Rc<Self>, event: Event) -> Rc<Self> {
        let mut next = (*self).clone();
        match event {
            Event::Impossible(obstacle) => next.obstacle = Some(obstacle),
            Event::Begin => {
                next = Known { is_controlled: self.is_controlled, ..Known::default() };
            }
            Event::News(News::Progress(percent)) => next.percent = percent,
            Event::News(News::Failed(reason)) => next.failed = Some(reason),
            Event::News(News::Answer { is_whole, is_same, bytes, failed }) => {
                next.answer = Some(Answer { is_whole, is_same, bytes });
                next.failed = failed;
            }
            Event::Controlled(is_controlled) => next.is_controlled = is_controlled,
            Event::Newer => next.has_newer = true,
            // Mostly it has said why.
            Event::GivenUp => next.failed = self.failed.or(Some(Reason::Network)),
            Event::Removed => next = Known { is_removed: true, ..Known::default() },
        }
        Rc::new(next)
    }
}

impl Known {
    fn mark(&self) -> Mark {
        match (self.obstacle, self.answer) {
            (Some(obstacle), _) => Mark::Impossible(obstacle),
            _ if self.is_removed => Mark::Removed,
            (_, Some(Answer { is_same: false, .. })) => Mark::Other,
            (_, Some(Answer { is_whole: true, bytes, .. })) if self.is_controlled => {
                Mark::Whole { bytes, has_newer: self.has_newer }
            }
            _ => match self.failed {
                Some(reason) => Mark::Failed(reason),
                None if self.percent > 0 && self.answer.is_none() => Mark::Keeping(self.percent),
                None => Mark::Asking,
            },
        }
    }
}

impl Mark {
    /// Its name, for tests and the style sheet.
    fn key(self) -> &'static str {
        match self {
            Mark::Asking => "asking",
            Mark::Keeping(_) => "keeping",
            Mark::Whole { .. } => "whole",
            Mark::Other => "other",
            Mark::Failed(_) => "failed",
            Mark::Impossible(_) => "impossible",
            Mark::Removed => "removed",
        }
    }

    fn text(self, words: &Words<String>, language: Language) -> String {
        let plain = match self {
            Mark::Whole { bytes, .. } => {
                let megabytes = number::decimal(language, (bytes / 1e6).max(1.0), 0);
                let size = fill(&words.megabytes, &[("n", &megabytes)]);
                return fill(&words.offline_whole, &[("size", &size)]);
            }
            Mark::Asking => &words.offline_asking,
            Mark::Keeping(_) => &words.offline_keeping,
            Mark::Other => &words.offline_other,
            Mark::Failed(Reason::Network) => &words.offline_network,
            Mark::Failed(Reason::Altered) => &words.offline_altered,
            Mark::Failed(Reason::Full) => &words.offline_full,
            Mark::Failed(Reason::Forbidden) => &words.offline_forbidden,
            Mark::Impossible(Obstacle::Insecure) => &words.offline_insecure,
            Mark::Impossible(Obstacle::Unsupported) => &words.offline_unsupported,
            Mark::Removed => &words.offline_removed,
        };
        plain.clone()
    }
}

/// What is known, and what the reader may have done about it.
#[derive(Clone, PartialEq)]
pub struct Offline {
    mark: Mark,
    keep: Callback<MouseEvent>,
    remove: Callback<MouseEvent>,
}

/// Has the lesson kept on this device, unless the reader refused that once.
#[hook]
pub fn use_offline() -> Offline {
    let known = use_reducer(Known::default);
    let watch = use_mut_ref(Watch::default);
    let dispatch = known.dispatcher();
    {
        let (watch, dispatch) = (Rc::clone(&watch), dispatch.clone());
        use_effect_with((), move |()| {
            if is_refused() {
                dispatch.dispatch(Event::Removed);
            } else {
                begin(&watch, dispatch);
            }
            move || *watch.borrow_mut() = Watch::default()
        });
    }
    let keep = {
        let (watch, dispatch) = (Rc::clone(&watch), dispatch.clone());
        use_callback((), move |_: MouseEvent, ()| {
            remember_refusal(false);
            begin(&watch, dispatch.clone());
        })
    };
    let remove = use_callback((), move |_: MouseEvent, ()| {
        *watch.borrow_mut() = Watch::default();
        remember_refusal(true);
        spawn_local(remove_all(dispatch.clone()));
    });
    Offline { mark: known.mark(), keep, remove }
}

/// Properties of the mark.
#[derive(Clone, PartialEq, Properties)]
pub struct OfflineMarkProps {
    /// What is known.
    pub offline: Offline,
    /// What the lesson says.
    pub lessons: Rc<Lessons>,
    /// Its language.
    pub language: Language,
}

/// Says whether the lesson works without a network, with a button to remove it from the device or to keep it.
#[component]
pub fn OfflineMark(props: &OfflineMarkProps) -> Html {
    let Offline { mark, keep, remove } = props.offline.clone();
    let words = &props.lessons.words;
    let button = |text: &str, onclick: &Callback<MouseEvent>| {
        html! { <button type="button" {onclick}>{text.to_owned()}</button> }
    };
    html! {
        <div class="offline" data-testid="offline" data-mark={mark.key()}>
            <p role="status">
                {mark.text(words, props.language)}
                if matches!(mark, Mark::Whole { has_newer: true, .. }) {
                    {" "}{&words.offline_newer}
                }
            </p>
            {match mark {
                Mark::Keeping(percent) => html! {
                    <progress max="100" value={percent.to_string()}
                        aria-label={words.offline_progress.clone()} />
                },
                Mark::Whole { .. } | Mark::Other => button(&words.offline_remove, &remove),
                Mark::Failed(_) => html! {
                    <>
                        {button(&words.offline_retry, &keep)}
                        {button(&words.offline_remove, &remove)}
                    </>
                },
                Mark::Removed => button(&words.offline_keep, &keep),
                Mark::Asking | Mark::Impossible(_) => Html::default(),
            }}
        </div>
    }
}

/// What is listened to while the mark is shown.
#[derive(Default)]
struct Watch(Vec<Listener>);

type Watching = Rc<RefCell<Watch>>;
type Dispatch = UseReducerDispatcher<Known>;

/// Has the lesson kept, and tells the mark how that goes.
fn begin(watch: &Watching, dispatch: Dispatch) {
    dispatch.dispatch(Event::Begin);
    let workers = match Workers::find() {
        Ok(workers) => workers,
        Err(obstacle) => return dispatch.dispatch(Event::Impossible(obstacle)),
    };
    let watch = Rc::clone(watch);
    spawn_local(async move {
        let registration = match workers.register().await {
            Ok(registration) => registration,
            Err(reason) => return dispatch.dispatch(Event::News(News::Failed(reason))),
        };
        follow(&watch, &workers, &registration, &dispatch);
        match (registration.active(), registration.coming()) {
            (Some(active), coming) => {
                if let Some(coming) = coming {
                    wait_for(&watch, &coming, &registration, &dispatch);
                }
                ask(active, &dispatch);
            }
            (None, Some(coming)) => wait_for(&watch, &coming, &registration, &dispatch),
            // It gave up before anyone could listen.
            (None, None) => dispatch.dispatch(Event::GivenUp),
        }
        if registration.has_newer() {
            dispatch.dispatch(Event::Newer);
        }
    });
}

/// Listens to workers, and to which of them this page belongs.
fn follow(watch: &Watching, workers: &Workers, registration: &Registration, dispatch: &Dispatch) {
    let news = {
        let (registration, dispatch) = (registration.clone(), dispatch.clone());
        workers.on_news(move |news, source| {
            // Once a worker answers requests, what others are busy with is no news for this page.
            if registration.active().is_none_or(|active| active == source) {
                dispatch.dispatch(Event::News(news));
            }
        })
    };
    let control = {
        let (workers, dispatch) = (workers.clone(), dispatch.clone());
        workers.clone().on_control(move || {
            dispatch.dispatch(Event::Controlled(workers.is_controlled()));
        })
    };
    let newer = {
        let (watch, registration, dispatch) =
            (Rc::downgrade(watch), registration.clone(), dispatch.clone());
        registration.clone().on_newer(move || {
            if let (Some(watch), Some(coming)) = (watch.upgrade(), registration.coming()) {
                wait_for(&watch, &coming, &registration, &dispatch);
            }
        })
    };
    dispatch.dispatch(Event::Controlled(workers.is_controlled()));
    *watch.borrow_mut() = Watch(vec![news, control, newer]);
}

/// Follows a worker until it answers requests or is given up.
fn wait_for(watch: &Watching, coming: &Worker, registration: &Registration, dispatch: &Dispatch) {
    let listener = {
        let (worker, registration, dispatch) =
            (coming.clone(), registration.clone(), dispatch.clone());
        coming.on_step(move |step| match step {
            Step::Kept if registration.active().is_some() => dispatch.dispatch(Event::Newer),
            Step::Answers => ask(worker.clone(), &dispatch),
            Step::GivenUp if registration.active().is_none() => dispatch.dispatch(Event::GivenUp),
            Step::Kept | Step::GivenUp => {}
        })
    };
    watch.borrow_mut().0.push(listener);
}

fn ask(worker: Worker, dispatch: &Dispatch) {
    let dispatch = dispatch.clone();
    spawn_local(async move {
        if worker.ask().await.is_err() {
            dispatch.dispatch(Event::GivenUp);
        }
    });
}

/// Takes everything from this device.
async fn remove_all(dispatch: Dispatch) {
    let removed = match Workers::find() {
        Ok(workers) => workers.remove().await.is_ok(),
        Err(_) => true,
    };
    dispatch.dispatch(match removed {
        true => Event::Removed,
        false => Event::News(News::Failed(Reason::Forbidden)),
    });
}

fn is_refused() -> bool {
    kept(REFUSED).is_some()
}

/// A browser may forbid it; then the lesson asks anew the next time, nothing worse.
fn remember_refusal(is_refused: bool) {
    keep(REFUSED, is_refused.then_some("1"));
}
