//! The card of the life course, with the choice of what is followed through it.

use yew::{Callback, Html, component, html, use_state_eq};

use crate::chart::AnyFigure;
use crate::figures;
use crate::figures::life_course::Thread;
use crate::page::chart_card::{Build, CardProps, ChartCard, Material};
use crate::page::choice::{Choice, Item};
use crate::state::{ChartKind, Control};

/// The card.
#[component]
pub fn LifeCourseCard(props: &CardProps) -> Html {
    let state = &props.material.state;
    // The thread follows the outcome until a reader chooses one.
    let chosen = use_state_eq(|| None::<Thread>);
    let thread = chosen.unwrap_or(Thread::of(state.outcome));
    let items = Thread::ALL
        .into_iter()
        .map(|thread| Item { key: thread.key(), name: thread.name(state.language).into() })
        .collect();
    let on_choose = {
        let chosen = chosen.clone();
        Callback::from(move |key: String| {
            chosen.set(Thread::ALL.into_iter().find(|thread| thread.key() == key));
        })
    };
    let above = html! {
        if state.offers(Control::Outcome) {
            <Choice id="thread" label={state.language.words().thread} groups={vec![(None, items)]}
                value={thread.key()} {on_choose} />
        }
    };
    let build = Build(|Material { state, library, draws, .. }, thread| {
        let thread = thread.and_then(|position| Thread::ALL.get(position).copied());
        let thread = thread.filter(|_| library.model.is_whole())?;
        Some(AnyFigure::from(figures::life_course::build(library, state, draws, thread)))
    });
    let detail = Thread::ALL.into_iter().position(|other| other == thread);
    html! {
        <ChartCard kind={ChartKind::LifeCourse} {build} {detail} material={props.material.clone()}
            dark={props.dark} on_near={&props.on_near} take={props.take} {above} />
    }
}
