//! The show of hands, kept on this device for a day at most once somebody counted a hand.

use std::rc::Rc;

use yew::{
    Callback, MouseEvent, Reducible, UseReducerDispatcher, hook, use_effect_with, use_mut_ref,
    use_reducer_eq, use_state_eq,
};

use crate::lesson::tally::{KEPT, Question, Tally};
use crate::page::rest;

use super::storage::{keep, kept};

/// Name of what is kept.
const KEY: &str = "kansenverkenner-hands";

/// The hands.
#[derive(Clone, Debug, PartialEq)]
pub struct Counted {
    /// The hands.
    pub tally: Tally,
    /// When they are forgotten, milliseconds since 1970; nothing while there are none.
    until: Option<f64>,
    /// Whether somebody cleared them just now.
    pub cleared: bool,
}

/// What happens to the hands.
pub enum Change {
    /// So many hands more or fewer for an answer, at a time in milliseconds since 1970.
    Count { question: Question, answer: usize, by: i16, now: f64 },
    /// All are forgotten, since somebody said so.
    Clear,
    /// All are forgotten, since their day is over.
    Expire,
}

impl Reducible for Counted {
    type Action = Change;

    fn reduce(self: Rc<Self>, change: Change) -> Rc<Self> {
        Rc::new(match change {
            Change::Count { question, answer, by, now } => Counted {
                tally: self.tally.changed(question, answer, by),
                until: Some(self.until.unwrap_or(now + KEPT)),
                cleared: false,
            },
            Change::Clear => Counted { tally: Tally::default(), until: None, cleared: true },
            Change::Expire => Counted { tally: Tally::default(), until: None, cleared: false },
        })
    }
}

/// The hands with what changes them.
#[derive(Clone, PartialEq)]
pub struct Hands {
    /// The hands.
    pub counted: Counted,
    /// Whether the device refused to keep them.
    pub refused: bool,
    /// Where changes go.
    pub dispatch: UseReducerDispatcher<Counted>,
}

impl Hands {
    /// What counts a hand more, or fewer, for an answer.
    pub fn count(&self, question: Question, answer: usize, by: i16) -> Callback<MouseEvent> {
        let dispatch = self.dispatch.clone();
        Callback::from(move |_: MouseEvent| {
            dispatch.dispatch(Change::Count { question, answer, by, now: js_sys::Date::now() });
        })
    }
}

/// The hands of this device.
#[hook]
pub fn use_hands() -> Hands {
    let counted = use_reducer_eq(read);
    let refused = use_state_eq(|| false);
    let dispatch = counted.dispatcher();
    {
        let is_read = use_mut_ref(|| true);
        let refused = refused.clone();
        use_effect_with((*counted).clone(), move |counted| {
            // What was just read stands there already; without a press nothing is written.
            if !is_read.replace(false) {
                let text = counted.until.map(|until| counted.tally.to_text(until));
                refused.set(!keep(KEY, text.as_deref()) && text.is_some());
            }
        });
    }
    {
        let dispatch = dispatch.clone();
        use_effect_with(counted.until, move |until| {
            let end = until.map(|until| {
                // At most a day, which fits.
                let rest = (until - js_sys::Date::now()).clamp(0.0, KEPT) as i32;
                rest::after(rest, move || dispatch.dispatch(Change::Expire))
            });
            move || {
                if let Some(end) = end {
                    end();
                }
            }
        });
    }
    Hands { counted: (*counted).clone(), refused: *refused, dispatch }
}

/// What is kept from before; what is too old or of another hand is taken away.
fn read() -> Counted {
    let kept = kept(KEY);
    let found = kept.as_deref().and_then(|text| Tally::from_text(text, js_sys::Date::now()));
    if kept.is_some() && found.is_none() {
        keep(KEY, None);
    }
    let (tally, until) =
        found.map_or((Tally::default(), None), |(tally, until)| (tally, Some(until)));
    Counted { tally, until, cleared: false }
}
