//! What of the lesson is shown: the choice among activities, one of them, or a sheet to print.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::{Html, Reducible, component, hook, html, use_effect_with, use_memo, use_reducer_eq};

use crate::figures::lesson;
use crate::indicators::OutcomeIndex;
use crate::lesson::Guess;
use crate::model::draws::Draws;
use crate::page::dom;
use crate::page::explorer::use_ready;
use crate::page::lesson::LessonProps;

use super::activity::ActivityView;
use super::chooser::Chooser;
use super::hands::use_hands;
use super::offline::{OfflineMark, use_offline};
use super::sheet::SheetView;
use super::style::use_style;

/// The line drawn for an outcome.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawing {
    outcome: OutcomeIndex,
    guess: Guess,
}

/// A change of the drawn line, in the unit of the published figures.
pub enum Stroke {
    /// A point goes to a value.
    Point { outcome: OutcomeIndex, position: usize, value: f64, range: (f64, f64) },
    /// A line from one place to another, each a percentile and a value.
    Line { outcome: OutcomeIndex, from: (f64, f64), to: (f64, f64), range: (f64, f64) },
    /// Away with it.
    Clear,
}

/// The posterior draws: all of one seed are equal.
#[derive(Clone)]
pub struct SameDraws(pub Rc<Draws>);

impl PartialEq for SameDraws {
    fn eq(&self, _: &SameDraws) -> bool {
        true
    }
}

impl Drawing {
    /// The line for an outcome.
    pub fn of(&self, outcome: OutcomeIndex) -> Guess {
        if self.outcome == outcome { self.guess.clone() } else { Guess::default() }
    }
}

impl Reducible for Drawing {
    type Action = Stroke;

    fn reduce(self: Rc<Self>, stroke: Stroke) -> Rc<Self> {
        let (outcome, guess) = match stroke {
            Stroke::Point { outcome, position, value, range } => {
                (outcome, self.of(outcome).with_point(position, value, range))
            }
            Stroke::Line { outcome, from, to, range } => {
                (outcome, self.of(outcome).with_stroke(from, to, range))
            }
            Stroke::Clear => (self.outcome, Guess::default()),
        };
        Rc::new(Drawing { outcome, guess })
    }
}

/// The lesson.
#[component]
pub fn LessonView(props: &LessonProps) -> Html {
    let styled = use_style();
    use_ready(&props.page, styled);
    use_large(props.chosen.lesson.large);
    let offline = use_offline();
    let outcome = props.page.state.outcome;
    let drawing = use_reducer_eq(|| Drawing { outcome, guess: Guess::default() });
    let hands = use_hands();
    let draws = use_memo((), |()| Draws::new(Draws::COUNT));
    let choice = props.chosen.lesson;
    let plan = choice.activity.and_then(|activity| props.lessons.plan(activity, choice.level));
    let values = {
        let key = (props.page.state.clone(), props.page.library.clone(), choice.activity);
        let (lessons, draws) = (Rc::clone(&props.lessons), Rc::clone(&draws));
        use_memo(key, move |(state, library, activity)| {
            activity.map_or_else(Vec::new, |activity| {
                lesson::values(library, state, &draws, activity, &lessons.words)
            })
        })
    };
    if !styled {
        return props.page.without_answer();
    }
    let mark = html! {
        <OfflineMark {offline} lessons={Rc::clone(&props.lessons)} language={props.chosen.language} />
    };
    let Some(plan) = plan else {
        return html! { <><Chooser ..props.clone() />{mark}</> };
    };
    let plan = Rc::clone(plan);
    match choice.sheet {
        Some(sheet) => html! { <SheetView lesson={props.clone()} {plan} {values} {sheet} /> },
        None => html! {
            <>
                <ActivityView lesson={props.clone()} {plan} {values} draws={SameDraws(draws)} {hands}
                    guess={drawing.of(outcome)} draw={drawing.dispatcher()} />
                {mark}
            </>
        },
    }
}

/// Makes everything large for a digital board, as long as the lesson is shown.
#[hook]
fn use_large(large: bool) {
    use_effect_with(large, |large| {
        let root = dom::document().and_then(|document| document.document_element());
        let root = root.and_then(|root| root.dyn_into::<HtmlElement>().ok());
        if let (true, Some(root)) = (*large, &root) {
            // Without the mark texts keep their size, nothing worse.
            let _ = root.dataset().set(LARGE, "");
        }
        move || {
            if let Some(root) = root {
                root.dataset().delete(LARGE);
            }
        }
    });
}

/// Attribute of the document's root, without `data-`.
const LARGE: &str = "large";
