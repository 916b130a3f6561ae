//! The whole page: loads the figures, keeps the state, and lays out the views.

use std::cmp::Ordering;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use wasm_bindgen_futures::spawn_local;
use yew::{
    AttrValue, Callback, Children, Html, component, hook, html, use_effect_with, use_memo,
    use_reducer, use_reducer_eq, use_state_eq,
};

use crate::answer::{Answer, Library, Placed};
use crate::model::OutcomeModel;
use crate::model::draws::Draws;
use crate::model::place::{Coverage, NeighbourhoodPercentile};
use crate::model::situation::Neighbourhood;
use crate::state::{Action, ChartKind, PlaceChoice, Side, State, View};
use crate::text::embed::RELEASE_LATER;
use crate::text::{Words, fill};

use super::chart_card::{CardProps, Material};
use super::controls::{OutcomeChoice, Presets, RuleControls, SituationControls};
use super::dom::window;
use super::embed::{self, EmbedFrameProps};
use super::footer::Footer;
use super::gradient_card::GradientCard;
use super::header::Header;
use super::later::{ContextProps, Later, LaterCardProps, MethodProps};
use super::load::LoadError;
use super::media::{use_dark, use_layout};
use super::notice::Notice;
use super::place_control::{PlaceList, PlaceView};
use super::result::{ResultBar, ResultView};
use super::shelf::{Corner, Event, Shelf, use_shelf};
use super::steps::Steps;
use super::store::{Dispatch, Store};
use super::{dom, history, measure, rest, takeover};
use crate::context::Context;
use crate::figures::gradient::PlaceCells;
use crate::model::area_list::AreaList;

/// The page.
#[component]
pub fn App() -> Html {
    let start = use_memo((), |()| history::read());
    let store = use_reducer_eq(|| Store { state: start.state.clone() });
    let shelf = use_reducer(Shelf::default);
    let notice_open = use_state_eq(|| true);
    let dispatch = store.dispatcher();
    let state = store.state.clone();

    use_shelf(&shelf, &state);
    use_history(&store.state, &dispatch);
    use_document(&state);
    embed::use_root(state.embed.as_ref());
    // The explorer says itself when it is ready; the method page is once its document is there.
    let method = shelf.method(state.language).cloned();
    use_effect_with(state.view == View::Method && method.is_some(), |ready| {
        if *ready {
            takeover::ready();
        }
    });

    let words = state.language.words();
    let library = shelf.library();
    let release: AttrValue =
        library.as_ref().map(|library| library.model.release.clone()).unwrap_or_default().into();
    let failure = shelf.failure(&state);
    use_effect_with(failure.is_some(), |failed| {
        if *failed {
            takeover::show();
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
    let body = if state.view == View::Method && state.embed.is_none() {
        html! {
            if let Some(later) = shelf.later() {
                {(later.method)(MethodProps {
                    state: state.clone(),
                    release: release.clone(),
                    method,
                    failure: shelf.method_failure(state.language),
                    on_retry,
                })}
            } else if let Some(error) = failure {
                {failure_notice(words, error, on_retry)}
            } else {
                <p class="waiting" role="status">{words.loading}</p>
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
            on_retry,
            dispatch: dispatch.clone(),
        };
        match (&state.embed, shelf.embedded()) {
            (None, _) => html! { <Explorer ..props /> },
            (Some(_), Some(embedded)) => (embedded.view)(props),
            (Some(_), None) => props.without_answer(),
        }
    } else if let Some(error) = failure {
        failure_notice(words, error, on_retry)
    } else {
        html! { <p class="waiting" role="status">{words.loading}</p> }
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
            children: Children::new(vec![body]),
        });
    }
    let on_press = Callback::from(move |()| {
        notice_open.set(false);
        dom::focus(CONTENT);
    });
    let notice = notice.map(|message| {
        html! { <Notice {message} button={words.dismiss} {on_press} /> }
    });
    frame(&state, &dispatch, release, notice.unwrap_or_default(), body)
}

/// What every view stands in.
pub(super) fn frame(
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
                <div class="opening">
                    if state.view == View::Method {
                        <h1>{words.view_method}</h1>
                    } else {
                        <h1>{words.title}</h1>
                        <p class="lead">{words.no_one_knob}</p>
                    }
                </div>
                {body}
            </main>
            <Footer language={state.language} {release} />
        </>
    }
}

fn failure_notice(words: &Words, error: LoadError, on_press: Callback<()>) -> Html {
    html! {
        <Notice failure={true} heading={words.failed_title} message={error.words(words)}
            button={words.retry} {on_press} />
    }
}

/// Whether the figures of the named places are here. The average is never shown for a place whose figures
/// are still on their way.
fn has_places(library: &Library, state: &State) -> bool {
    let has_place = |side| match &state.choice(side).place {
        PlaceChoice::Percentile(_) => true,
        PlaceChoice::Named(id) => library.place(id, state.outcome).0 != Placed::Loading,
    };
    Side::ALL.into_iter().all(has_place)
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
                (None, View::Method) => words.view_method,
                (None, _) => words.title,
            };
            document.set_title(&format!("{title} · {}", words.site));
            if let Some(root) = document.document_element() {
                let _ = root.set_attribute("lang", language.key());
            }
        },
    );
}

/// Where the focus goes when what had it goes away.
pub(super) const CONTENT: &str = "content";

/// Properties of the explorer.
#[derive(Clone, PartialEq, yew::Properties)]
pub struct ExplorerProps {
    /// The choices.
    pub state: State,
    /// Everything loaded.
    pub library: Library,
    /// Published figures of the named places.
    pub cells: Vec<PlaceCells>,
    /// The list of places with their hexagons, once loaded.
    pub list: Option<Rc<AreaList>>,
    /// The search over the places.
    pub search: PlaceList,
    /// What the page fetches only after its first view.
    pub later: Option<Rc<Later>>,
    /// Why that is not there.
    pub later_failure: Option<LoadError>,
    /// What the policy documents say, once loaded.
    pub context: Option<Rc<Context>>,
    /// Called when a reader comes near a chart, so that its files are fetched.
    pub on_near: Callback<ChartKind>,
    /// Called when a reader comes near the documents, so that they are fetched.
    pub on_context: Callback<()>,
    /// Called when a reader turns to the choice of outcome, so that those of other ages are fetched.
    pub on_outcomes: Callback<()>,
    /// Why there is no answer, where a file failed.
    pub failure: Option<LoadError>,
    /// Called when a reader wants to try that again.
    pub on_retry: Callback<()>,
    /// Where actions go.
    pub dispatch: Dispatch,
}

impl ExplorerProps {
    /// What stands where there is no answer: why, or that it is on its way.
    pub fn without_answer(&self) -> Html {
        let words = self.state.language.words();
        match self.failure {
            Some(error) => failure_notice(words, error, self.on_retry.clone()),
            None => html! { <p class="waiting" role="status">{words.loading}</p> },
        }
    }
}

/// The posterior draws, and what the model says about a view; nothing until all it needs is there.
#[hook]
pub fn use_answer(state: &State, library: &Library) -> (Rc<Draws>, Option<Rc<Answer>>) {
    let draws = use_memo((), |()| Draws::new(Draws::COUNT));
    let key = (state.clone(), library.clone());
    let answer = {
        let draws = Rc::clone(&draws);
        use_memo(key, move |(state, library)| {
            // What would not be shown is not computed.
            let answer = has_places(library, state).then(|| Answer::new(library, state, &draws));
            answer.flatten().map(Rc::new)
        })
    };
    (draws, (*answer).clone())
}

/// Says after every redraw of a view that it stands, once it has an answer.
#[hook]
pub fn use_ready(props: &ExplorerProps, answered: bool) {
    let drawn = (props.state.clone(), props.library.clone(), props.cells.clone());
    use_effect_with(drawn, move |_| {
        // After the charts below this view have been drawn too.
        spawn_local(async move {
            if answered {
                takeover::ready();
                measure::update_done();
            }
        });
    });
}

/// The explorer: answer, controls, charts.
#[component]
pub(super) fn Explorer(props: &ExplorerProps) -> Html {
    let (draws, answer) = use_answer(&props.state, &props.library);
    use_ready(props, answer.is_some());
    let (dark, layout) = (use_dark(), use_layout());
    let state = &props.state;
    let library = &props.library;
    let language = state.language;
    let words = language.words();
    let age = state.outcome.outcome().age;
    let incomes = Side::ALL.map(|side| library.income(age, state.choice(side).income.rank()));
    let model = library.model.outcome(state.outcome).map(AsRef::as_ref);
    let views = Side::ALL.map(|side| place_view(library, state, side, model));
    let places = [views[0].name.clone(), views[1].name.clone()];
    let coverage = model.map_or(Coverage::Country, |model| model.places.coverage);
    let [view_a, view_b] = views;
    let situation = |side: Side, place: PlaceView, income: f64| {
        html! {
            <SituationControls {side} choice={state.choice(side).clone()}
                income={layout.has_income_in_controls().then_some(income)} {place}
                search={props.search.clone()}
                {coverage} {language} dispatch={props.dispatch.clone()} />
        }
    };
    let result = if let Some(answer) = &answer {
        html! {
            <ResultView state={state.clone()} answer={Rc::clone(answer)} {incomes} {places}
                with_income={layout.has_income_in_answer()} dispatch={props.dispatch.clone()} />
        }
    } else {
        props.without_answer()
    };
    html! {
        <div class="explorer">
            if let Some(answer) = &answer {
                <ResultBar state={state.clone()} answer={Rc::clone(answer)} />
            }
            <section class="answer" aria-label={words.outcome}>
                <OutcomeChoice outcome={state.outcome} {language} on_turn={&props.on_outcomes}
                    dispatch={props.dispatch.clone()} />
                {result}
            </section>
            <aside class="controls">
                <Steps {language} />
                <section class="circumstances" aria-labelledby="circumstances-heading">
                    <h2 id="circumstances-heading">{words.circumstances}</h2>
                    <p class="note">{words.circumstances_note}</p>
                    {situation(Side::A, view_a, incomes[0])}
                    {situation(Side::B, view_b, incomes[1])}
                </section>
                <RuleControls state={state.clone()} dispatch={props.dispatch.clone()} />
                <Presets {language} dispatch={props.dispatch.clone()} />
            </aside>
            <section class="charts">
                if let Some(answer) = &answer {
                    {charts(props, answer, &draws, dark)}
                }
                <p class="note">{words.interval_note}</p>
                if let Some(later) = &props.later {
                    {(later.context)(ContextProps {
                        state: state.clone(),
                        context: props.context.clone(),
                        on_near: props.on_context.clone(),
                    })}
                }
            </section>
        </div>
    }
}

fn charts(props: &ExplorerProps, answer: &Rc<Answer>, draws: &Rc<Draws>, dark: bool) -> Html {
    let material = Material {
        state: props.state.clone(),
        library: props.library.clone(),
        answer: Rc::clone(answer),
        draws: Rc::clone(draws),
        cells: props.cells.clone(),
        list: props.list.clone(),
    };
    let (on_near, dispatch) = (props.on_near.clone(), props.dispatch.clone());
    let later = props.later.clone();
    let card = CardProps { material, dark, on_near, later, dispatch };
    html! {
        <>
            <GradientCard ..card.clone() />
            if let Some(later) = &props.later {
                { for Later::charts().map(|kind| (later.card)(LaterCardProps { kind, card: card.clone() })) }
            } else if let Some(error) = props.later_failure {
                {failure_notice(props.state.language.words(), error, props.on_retry.clone())}
            }
        </>
    }
}

pub(super) fn place_view(
    library: &Library,
    state: &State,
    side: Side,
    model: Option<&OutcomeModel>,
) -> PlaceView {
    let (situation, placed) = library.situation(state.choice(side), state.outcome);
    let areas = library.areas.as_deref();
    let name_of = |position| areas.and_then(|areas| areas.get(position)).map(|area| &area.name);
    let name = match &state.choice(side).place {
        PlaceChoice::Named(id) => areas
            .and_then(|areas| areas.position(id.as_str()))
            .and_then(name_of)
            .map(|name| AttrValue::from(name.clone())),
        PlaceChoice::Percentile(_) => None,
    };
    let municipality = match placed {
        Placed::Municipality(position) => {
            name_of(position).map(|name| AttrValue::from(name.clone()))
        }
        _ => None,
    };
    let percentile = match (&situation.neighbourhood, model) {
        (Neighbourhood::Percentile(percentile), _) => percentile.value(),
        (Neighbourhood::Place(place), Some(model)) => {
            model.places.percentile_of(place.intercept).round().clamp(1.0, 99.0) as u8
        }
        // Until its figures are here, a place stands in the middle.
        (Neighbourhood::Place(_), None) => NeighbourhoodPercentile::AVERAGE.value(),
    };
    PlaceView { percentile, name, placed, municipality }
}
