//! A place that the class knows: choosing it, what the class expects, and its figure.

use yew::{Html, component, html};

use crate::answer::Placed;
use crate::chart;
use crate::figures::lesson::{self, ChosenPlace, chosen_place, country, here, outcome_name};
use crate::indicators::Group;
use crate::lesson::tally::Question;
use crate::page::place_control::PlaceControl;
use crate::state::{ChartKind, Choice, Side};
use crate::text::fill;
use crate::text::places::PLACE;

use super::activity::ActivityProps;
use super::hands_view::Reference;
use super::part::{Chart, hands};

/// The search for a place.
#[component]
pub fn PlaceSearch(props: &ActivityProps) -> Html {
    let page = &props.lesson.page;
    let words = &props.lesson.lessons.words;
    let [mut place, _] = page.setting().places;
    let chosen = chosen_place(&page.library, &page.state);
    let is_unpublished = matches!(chosen, ChosenPlace::Unpublished(_));
    if is_unpublished {
        // The explorer shows the average in its stead and says so; a lesson does neither.
        place.placed = Placed::Itself;
    }
    html! {
        <section class="place-part" data-testid="place-search">
            <h3>{&words.place_choose}</h3>
            <PlaceControl side={Side::A} {place} search={page.search.clone()}
                label={PLACE.in_language(page.state.language)} language={page.state.language}
                dispatch={page.dispatch.clone()} />
            if is_unpublished { {without_figure(props, &chosen)} }
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
    let chosen = chosen_place(library, state);
    if matches!(chosen, ChosenPlace::Unpublished(_)) {
        // There is nothing to expect of it.
        return without_figure(props, &chosen);
    }
    let reference = chosen.has_figure().then(|| reference(props)).flatten();
    let text = fill(
        &words.hands_place,
        &[
            ("place", chosen.name().unwrap_or(&words.place_chosen)),
            ("outcome", &outcome_name(state.language, state.outcome)),
        ],
    );
    html! {
        <>
            {without_figure(props, &chosen)}
            {hands(props, Question::Place, text, reference, None)}
        </>
    }
}

/// The figure of the place, and the answer that it gives.
fn reference(props: &ActivityProps) -> Option<Reference> {
    let page = &props.lesson.page;
    let (state, library) = (&page.state, &page.library);
    let ask = |choice: &Choice| lesson::estimate(library, state, &props.draws.0, choice);
    let (place, all) = (ask(&here(state))?, ask(&country(state))?);
    // Where the country lies within the place's margin nobody can tell them apart.
    let answer = if all.value > place.high {
        0
    } else if all.value < place.low {
        2
    } else {
        1
    };
    let writing = lesson::writing(state, &props.lesson.lessons.words);
    Some(Reference { answer, value: writing.figure(place.value) })
}

/// Why there is no figure of the place, and what the class does about it; nothing where there is one.
fn without_figure(props: &ActivityProps, chosen: &ChosenPlace) -> Html {
    let words = &props.lesson.lessons.words;
    match chosen {
        ChosenPlace::None => html! { <p>{&words.place_none}</p> },
        ChosenPlace::Loading => props.lesson.page.without_answer(),
        ChosenPlace::Unpublished(name) => html! {
            <p role="status" data-testid="place-unpublished">
                {fill(&words.place_unpublished, &[("place", name)])}
            </p>
        },
        ChosenPlace::Named(_) => Html::default(),
    }
}

/// The figure of the place beside that of the country.
#[component]
pub fn PlaceFigure(props: &ActivityProps) -> Html {
    let page = &props.lesson.page;
    let words = &props.lesson.lessons.words;
    let (state, library) = (&page.state, &page.library);
    let writing = lesson::writing(state, words);
    let chosen = chosen_place(library, state);
    let ask = |choice: &Choice| lesson::estimate(library, state, &props.draws.0, choice);
    let (ChosenPlace::Named(name), Some(place), Some(all)) =
        (&chosen, ask(&here(state)), ask(&country(state)))
    else {
        return without_figure(props, &chosen);
    };
    let (low, high) = writing.interval(place);
    let mut page = page.clone();
    (page.state.a, page.state.b) = (here(state), country(state));
    // Of all that the explorer has chosen only A's place is in the lesson.
    page.cells.retain(|cells| cells.side == chart::Side::A && cells.group == Group::All);
    html! {
        <section class="place-part" data-testid="place-figure">
            <p class="said">
                {fill(&words.place_figure, &[
                    ("place", name),
                    ("place_value", &writing.figure(place.value)),
                    ("country_value", &writing.figure(all.value)),
                    ("income", &lesson::income(library, state, &writing, &state.a)),
                ])}
            </p>
            <p>{fill(&words.place_interval, &[("low", &low), ("high", &high)])}</p>
            <p>{&words.place_limits}</p>
            <Chart kind={ChartKind::Gradient} {page} />
        </section>
    }
}
