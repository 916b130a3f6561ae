//! The explorer: the answer, its controls, the charts; and what it shares with a chart that stands alone.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::{AttrValue, Callback, Html, component, hook, html, use_effect_with, use_memo};

use crate::answer::{Answer, Library, Placed};
use crate::context::Context;
use crate::figures::gradient::PlaceCells;
use crate::model::OutcomeModel;
use crate::model::area_list::AreaList;
use crate::model::draws::Draws;
use crate::model::place::{Coverage, NeighbourhoodPercentile};
use crate::model::situation::Neighbourhood;
use crate::state::{ChartKind, PlaceChoice, Side, State};

use super::canvas::WithoutCanvas;
use super::chart_card::{CardProps, Material};
use super::controls::{OutcomeChoice, Presets, RuleControls, SituationControls};
use super::gradient_card::GradientCard;
use super::later::{ContextProps, Later, LaterCardProps};
use super::load::LoadError;
use super::media::{use_dark, use_layout};
use super::notice::{failure_notice, pending};
use super::place_control::{PlaceList, PlaceView};
use super::result::{ResultBar, ResultView};
use super::steps::Steps;
use super::store::Dispatch;
use super::{measure, takeover};

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
    /// Whether any file could not be had.
    pub has_failed: bool,
    /// Called when a reader wants to try that again.
    pub on_retry: Callback<()>,
    /// Where actions go.
    pub dispatch: Dispatch,
}

impl ExplorerProps {
    /// What stands where there is no answer: why, or that it is on its way.
    pub fn without_answer(&self) -> Html {
        pending(self.state.language.words(), self.failure, self.on_retry.clone())
    }

    /// What stands in the place of a chart where the browser refuses a canvas.
    pub fn without_canvas(&self) -> WithoutCanvas {
        let drawn = self.later.as_ref().map(|later| later.take.drawn);
        WithoutCanvas { drawn, undrawn: self.state.language.words().undrawn }
    }

    /// What the controls and the sentences say beside the choices themselves.
    pub fn setting(&self) -> Setting {
        let Self { state, library, .. } = self;
        let age = state.outcome.outcome().age;
        let model = library.model.outcome(state.outcome).map(AsRef::as_ref);
        let incomes = Side::ALL.map(|side| library.income(age, state.choice(side).income.rank()));
        Setting {
            incomes,
            places: Side::ALL.map(|side| place_view(library, state, side, model)),
            coverage: model.map_or(Coverage::Country, |model| model.places.coverage),
        }
    }

    /// What the cards of the charts get.
    pub fn card(&self, answer: &Rc<Answer>, draws: &Rc<Draws>, dark: bool) -> CardProps {
        let material = Material {
            state: self.state.clone(),
            library: self.library.clone(),
            answer: Rc::clone(answer),
            draws: Rc::clone(draws),
            cells: self.cells.clone(),
            list: self.list.clone(),
            has_failed: self.has_failed,
        };
        let (on_near, dispatch) = (self.on_near.clone(), self.dispatch.clone());
        let take = self.later.as_ref().map(|later| later.take);
        CardProps { material, dark, on_near, take, dispatch }
    }
}

/// What belongs to the choices of a view.
pub struct Setting {
    /// Parents' income of A and B, thousands of euros.
    pub incomes: [f64; 2],
    /// The places of A and B.
    pub places: [PlaceView; 2],
    /// Where the places of the outcome lie.
    pub coverage: Coverage,
}

impl Setting {
    /// Names of the places of A and B, where one is named and known.
    pub fn names(&self) -> [Option<AttrValue>; 2] {
        [self.places[0].name.clone(), self.places[1].name.clone()]
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
    let drawn = (props.state.clone(), props.library.clone(), props.cells.clone(), answered);
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
pub fn Explorer(props: &ExplorerProps) -> Html {
    let (draws, answer) = use_answer(&props.state, &props.library);
    use_ready(props, answer.is_some());
    let (dark, layout) = (use_dark(), use_layout());
    let state = &props.state;
    let language = state.language;
    let words = language.words();
    let setting = props.setting();
    let names = setting.names();
    let Setting { incomes, places: [place_a, place_b], coverage } = setting;
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
            <ResultView state={state.clone()} answer={Rc::clone(answer)} {incomes} places={names}
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
                    {situation(Side::A, place_a, incomes[0])}
                    {situation(Side::B, place_b, incomes[1])}
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
                        has_failed: props.has_failed,
                        on_near: props.on_context.clone(),
                    })}
                }
            </section>
        </div>
    }
}

fn charts(props: &ExplorerProps, answer: &Rc<Answer>, draws: &Rc<Draws>, dark: bool) -> Html {
    let card = props.card(answer, draws, dark);
    html! {
        <>
            <GradientCard ..card.clone() />
            if let Some(later) = &props.later {
                { for Later::charts().map(|kind| (later.card)(LaterCardProps { kind, card: card.clone() })) }
            } else if let Some(error) = props.later_failure {
                {failure_notice(props.state.language.words(), error, props.on_retry.clone())}
            } else if cfg!(target_arch = "wasm32") {
                <p class="note slow" role="status">{props.state.language.words().slow}</p>
            }
        </>
    }
}

fn place_view(
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
