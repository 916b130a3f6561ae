//! What the policy documents say about the view: facts, measures, levels and where to read on.

use std::rc::Rc;

use yew::{Callback, Html, Properties, component, html, use_effect_with, use_node_ref};

use crate::context::{Context, Note};
use crate::state::State;

use crate::page::nearness::watch_nearness;
use crate::page::notice::waiting;

/// Facts and measures shown at first, and all that are shown after a reader asks for more.
const SHOWN: (usize, usize) = (3, 9);

/// Properties of the section.
#[derive(Clone, PartialEq, Properties)]
pub struct ContextProps {
    /// The choices.
    pub state: State,
    /// What the documents say, once loaded.
    pub context: Option<Rc<Context>>,
    /// Whether it may not come.
    pub has_failed: bool,
    /// Called when a reader comes near, so that the file is fetched.
    pub on_near: Callback<()>,
}

/// The section.
#[component]
pub fn ContextView(props: &ContextProps) -> Html {
    let section = use_node_ref();
    {
        let on_near = props.on_near.clone();
        use_effect_with(section.clone(), move |section| {
            watch_nearness(section, "50% 0px", move |near, _| {
                if near {
                    on_near.emit(());
                }
            })
        });
    }
    let words = props.state.language.words();
    let state = &props.state;
    html! {
        <section class="context" ref={section} aria-labelledby="context-heading">
            <h2 id="context-heading">{words.context}</h2>
            if let Some(context) = &props.context {
                <p class="note">{words.context_note}</p>
                {notes(&context.facts_for(state, SHOWN.1), words.context_more)}
                <h3>{words.measures}</h3>
                <p class="note">{words.measures_note}</p>
                {notes(&context.measures_for(state, SHOWN.1), words.measures_more)}
                <h3>{words.levels}</h3>
                <p class="note">{&context.overview}</p>
                <div class="levels">
                    { for context.cards.iter().map(|card| html! {
                        <details>
                            <summary>{&card.title}</summary>
                            <p>{&card.explanation}</p>
                            <ul>{ for card.factors.iter().map(|factor| html! { <li>{factor}</li> }) }</ul>
                        </details>
                    }) }
                </div>
                <h3>{words.links}</h3>
                <ul class="links">
                    { for context.links.iter().map(|link| html! {
                        <li>
                            <a href={link.address.clone()} rel="noreferrer external">{&link.name}</a>
                            {" "}{&link.what}
                        </li>
                    }) }
                </ul>
            } else if !props.has_failed {
                {waiting(words)}
            }
        </section>
    }
}

/// The first notes, and the others behind a summary.
fn notes(notes: &[&Note], more: &'static str) -> Html {
    let list = |notes: &[&Note]| {
        html! {
            <ul class="notes">
                { for notes.iter().map(|note| html! {
                    <li><p>{&note.words}</p><cite>{&note.source}</cite></li>
                }) }
            </ul>
        }
    };
    let (first, others) = notes.split_at(SHOWN.0.min(notes.len()));
    html! {
        <>
            {list(first)}
            if !others.is_empty() {
                <details><summary>{more}</summary>{list(others)}</details>
            }
        </>
    }
}
