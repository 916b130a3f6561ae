//! A place that the class knows: choosing it, what the class expects, and its figure.

use yew::{Html, component, html};

use crate::figures::lesson::{self, country, here, outcome_name};
use crate::lesson::tally::Question;
use crate::page::place_control::PlaceControl;
use crate::state::{ChartKind, Choice, Side};
use crate::text::fill;

use super::activity::ActivityProps;
use super::hands_view::Reference;
use super::part::{Chart, hands};

/// The search for a place.
#[component]
pub fn PlaceSearch(props: &ActivityProps) -> Html {
    let page = &props.lesson.page;
    let words = &props.lesson.lessons.words;
    let [place, _] = page.setting().places;
    html! {
        <section class="place-part" data-testid="place-search">
            <h3>{&words.place_choose}</h3>
            <PlaceControl side={Side::A} {place} search={page.search.clone()}
                language={page.state.language} dispatch={page.dispatch.clone()} />
            <p class="note">{&words.not_yourself}</p>
        </section>
    }
}

/// What the class expects of the place.
#[component]
pub fn HandsPlace(props: &ActivityProps) -> Html {
    let page = &props.lesson.page;
    let words = &props.lesson.lessons.words;
    let (state, library) = (&page.state, &page.library);
    let name = lesson::place_name(library, &here(state), state.outcome);
    let ask = |choice: &Choice| lesson::estimate(library, state, &props.draws.0, choice);
    let reference = name.as_ref().and_then(|_| {
        let (place, all) = (ask(&here(state))?, ask(&country(state))?);
        // Where the country lies within the place's margin nobody can tell them apart.
        let answer = if all.value > place.high {
            0
        } else if all.value < place.low {
            2
        } else {
            1
        };
        let value = lesson::writing(state, words).figure(place.value);
        Some(Reference { answer, value })
    });
    let text = fill(
        &words.hands_place,
        &[
            ("place", name.as_deref().unwrap_or(&words.place_chosen)),
            ("outcome", &outcome_name(state.language, state.outcome)),
        ],
    );
    html! {
        <>
            if name.is_none() { <p>{&words.place_none}</p> }
            {hands(props, Question::Place, text, reference, None)}
        </>
    }
}

/// The figure of the place beside that of the country.
#[component]
pub fn PlaceFigure(props: &ActivityProps) -> Html {
    let page = &props.lesson.page;
    let words = &props.lesson.lessons.words;
    let (state, library) = (&page.state, &page.library);
    let writing = lesson::writing(state, words);
    let name = lesson::place_name(library, &here(state), state.outcome);
    let ask = |choice: &Choice| lesson::estimate(library, state, &props.draws.0, choice);
    let (Some(name), Some(place), Some(all)) = (name, ask(&here(state)), ask(&country(state)))
    else {
        return html! { <p>{&words.place_none}</p> };
    };
    let income = library.income(state.outcome.outcome().age, state.a.income.rank());
    let mut page = page.clone();
    (page.state.a, page.state.b) = (here(state), country(state));
    html! {
        <section class="place-part" data-testid="place-figure">
            <p class="said">
                {fill(&words.place_figure, &[
                    ("place", &name),
                    ("place_value", &writing.figure(place.value)),
                    ("country_value", &writing.figure(all.value)),
                    ("income", &writing.income(income)),
                ])}
            </p>
            <p>
                {fill(&words.place_interval, &[
                    ("low", &writing.figure(place.low)),
                    ("high", &writing.figure(place.high)),
                ])}
            </p>
            <p>{&words.place_limits}</p>
            <Chart kind={ChartKind::Gradient} {page} />
        </section>
    }
}
