//! A chart with everything that stands beside it: a reading, explanations, and its table.

use std::rc::Rc;

use web_sys::{Event, HtmlDetailsElement, KeyboardEvent, MouseEvent};
use yew::{
    Callback, Html, Properties, TargetCast, UseStateHandle, component, html, use_effect_with,
    use_memo, use_mut_ref, use_node_ref, use_state_eq,
};

use crate::answer::{Answer, Library};
use crate::chart::places::Direction;
use crate::chart::{Figure, Side, Table};
use crate::figures;
use crate::figures::gradient::PlaceCells;
use crate::figures::life_course::Thread;
use crate::indicators::Percentile;
use crate::model::area_list::AreaList;
use crate::model::draws::Draws;
use crate::state::{self, Action, Change, ChartKind, Control, PlaceId, State};
use crate::text::{Language, Words, fill};

use super::canvas::{Canvas, Press};
use super::choice::{Choice, Item};
use super::embed_dialog::EmbedDialog;
use super::nearness::watch_nearness;
use super::store::Dispatch;

/// Everything that figures are made of; equal where state and library are.
#[derive(Clone)]
pub struct Material {
    /// The choices.
    pub state: State,
    /// Everything loaded.
    pub library: Library,
    /// What the model says.
    pub answer: Rc<Answer>,
    /// The posterior draws.
    pub draws: Rc<Draws>,
    /// Published figures of the named places.
    pub cells: Vec<PlaceCells>,
    /// The list of places with their hexagons, once loaded.
    pub list: Option<Rc<AreaList>>,
}

impl PartialEq for Material {
    fn eq(&self, other: &Material) -> bool {
        self.state == other.state
            && self.library == other.library
            && self.cells == other.cells
            && self.list.is_some() == other.list.is_some()
    }
}

/// Properties of a chart's card.
#[derive(Clone, PartialEq, Properties)]
pub struct ChartCardProps {
    /// Which chart.
    pub kind: ChartKind,
    /// What it is made of.
    pub material: Material,
    /// Dark colours.
    pub dark: bool,
    /// Called when the card comes near the screen.
    pub on_near: Callback<ChartKind>,
    /// Where actions go.
    pub dispatch: Dispatch,
}

/// Half a screen before a card is seen it is drawn.
const NEAR: &str = "50% 0px";

/// A chart's card. Its figure is made anew only while the card is near the screen.
#[component]
pub fn ChartCard(props: &ChartCardProps) -> Html {
    let card = use_node_ref();
    let state = &props.material.state;
    // An embed is fetched when its frame comes near; inside it the chart is all there is.
    let embedded = state.embed.is_some();
    let near = use_state_eq(|| embedded || props.kind == ChartKind::Gradient);
    {
        let (near, on_near, kind) = (near.clone(), props.on_near.clone(), props.kind);
        use_effect_with((card.clone(), embedded), move |(card, embedded)| {
            if *embedded {
                on_near.emit(kind);
            }
            let watch = (!embedded).then(|| {
                watch_nearness(card, NEAR, move |is, _| {
                    near.set(is);
                    if is {
                        on_near.emit(kind);
                    }
                })
            });
            move || {
                if let Some(end) = watch {
                    end();
                }
            }
        });
    }
    // Away from the screen the last material stays, so nothing is computed for nobody.
    let last = use_mut_ref(|| None::<Material>);
    if *near || last.borrow().is_none() {
        *last.borrow_mut() = Some(props.material.clone());
    }
    let material = last.borrow().clone();
    // The thread of the life course follows the outcome until a reader chooses one.
    let chosen = use_state_eq(|| None::<Thread>);
    let thread = chosen.unwrap_or(Thread::of(props.material.state.outcome));
    // The municipality that the keyboard or the pointer is on, in the order of the map's table.
    let focus = use_state_eq(|| None::<usize>);
    let figure = use_memo((material, *near, thread, *focus), |(material, near, thread, focus)| {
        let material = material.as_ref().filter(|_| *near)?;
        build(props.kind, material, *thread, *focus).map(Rc::new)
    });
    // Keeps the last figure while the card is away.
    let kept = use_mut_ref(|| None::<Rc<Figure>>);
    if let Some(figure) = &*figure {
        *kept.borrow_mut() = Some(Rc::clone(figure));
    }
    let words = props.material.state.language.words();
    let heading = format!("heading-{}", props.kind.key());
    let body = kept.borrow().clone().map(|figure| body(props, words, &figure, &focus));
    html! {
        <figure class="card" ref={card} data-testid={format!("chart-{}", props.kind.key())}
            aria-labelledby={heading.clone()}>
            // The title of an embed says it, unless somebody gave it another one.
            <h2 id={heading} hidden={state.embed.as_ref().is_some_and(|embed| embed.title.is_none())}>
                {title(words, props.kind)}
            </h2>
            if props.kind == ChartKind::LifeCourse && state.offers(Control::Outcome) {
                {thread_choice(props.material.state.language, thread, &chosen)}
            }
            {body}
            if !embedded {
                <EmbedDialog kind={props.kind} chart={title(words, props.kind)}
                    state={state.clone()} release={props.material.library.model.release.clone()} />
            }
        </figure>
    }
}

fn thread_choice(
    language: Language,
    thread: Thread,
    chosen: &UseStateHandle<Option<Thread>>,
) -> Html {
    let items = Thread::ALL
        .into_iter()
        .map(|thread| Item { key: thread.key(), name: thread.name(language).into() })
        .collect();
    let chosen = chosen.clone();
    let on_choose = Callback::from(move |key: String| {
        chosen.set(Thread::ALL.into_iter().find(|thread| thread.key() == key));
    });
    html! {
        <Choice id="thread" label={language.words().thread} groups={vec![(None, items)]}
            value={thread.key()} {on_choose} />
    }
}

fn body(
    props: &ChartCardProps,
    words: &Words,
    figure: &Rc<Figure>,
    focus: &UseStateHandle<Option<usize>>,
) -> Html {
    let explanations = figure.explanations();
    let state = &props.material.state;
    let can_drag = props.kind == ChartKind::Gradient && state.offers(Control::Income);
    let on_drag = can_drag.then(|| {
        let dispatch = props.dispatch.clone();
        Callback::from(move |(side, percentile): (Side, f64)| {
            let side = match side {
                Side::A => state::Side::A,
                Side::B => state::Side::B,
            };
            let income = Percentile::clamped(percentile.round() as i64);
            dispatch.dispatch(Action::Change(side, Change::Income(income)));
        })
    });
    let more = |summary: &'static str, text: &str| {
        html! { <details><summary>{summary}</summary><p>{text.to_owned()}</p></details> }
    };
    html! {
        <>
            <p class="see">{&explanations.see}</p>
            <Canvas figure={Rc::clone(figure)} dark={props.dark} label={figure.summary()} {on_drag}
                on_press={map_press(figure, focus)} on_key={map_keys(figure, focus)} />
            {map_choice(props, words, figure)}
            { for figure.notes().iter().map(|note| html! { <p class="note">{note}</p> }) }
            <div class="more">
                {more(words.explain_shows, &explanations.shows)}
                {more(words.explain_cause, &explanations.cause)}
                <Tables figure={Rc::clone(figure)} summary={words.table} />
            </div>
        </>
    }
}

/// Properties of a chart's tables.
#[derive(Clone, PartialEq, Properties)]
struct TablesProps {
    /// The chart.
    figure: Rc<Figure>,
    /// What opens them.
    summary: &'static str,
}

/// A chart's tables; made only while they are open, since a slider changes all their rows.
#[component]
fn Tables(props: &TablesProps) -> Html {
    let open = use_state_eq(|| false);
    let ontoggle = {
        let open = open.clone();
        Callback::from(move |event: Event| {
            let details: HtmlDetailsElement = event.target_unchecked_into();
            open.set(details.open());
        })
    };
    html! {
        <details {ontoggle}>
            <summary>{props.summary}</summary>
            if *open {
                { for props.figure.tables().iter().map(table) }
            }
        </details>
    }
}

fn table(table: &Table) -> Html {
    html! {
        <div class="table" tabindex="0" role="region" aria-label={table.caption.clone()}>
            <table>
                <caption>{&table.caption}</caption>
                <thead>
                    <tr>{ for table.headers.iter().map(|header| html! { <th scope="col">{header}</th> }) }</tr>
                </thead>
                <tbody>
                    { for table.rows.iter().map(|row| html! {
                        <tr>
                            { for row.iter().enumerate().map(|(column, field)| if column == 0 {
                                html! { <th scope="row">{field}</th> }
                            } else {
                                html! { <td>{field}</td> }
                            }) }
                        </tr>
                    }) }
                </tbody>
            </table>
        </div>
    }
}

/// Puts the map's focus on the municipality that is pressed.
fn map_press(
    figure: &Rc<Figure>,
    focus: &UseStateHandle<Option<usize>>,
) -> Option<Callback<Press>> {
    let Figure::Places(_) = &**figure else { return None };
    let (figure, focus) = (Rc::clone(figure), focus.clone());
    Some(Callback::from(move |press: Press| {
        if let Figure::Places(map) = &*figure {
            focus.set(map.area_at(press.size, press.at));
        }
    }))
}

/// Moves the map's focus with the arrow keys.
fn map_keys(
    figure: &Rc<Figure>,
    focus: &UseStateHandle<Option<usize>>,
) -> Option<Callback<KeyboardEvent>> {
    let Figure::Places(_) = &**figure else { return None };
    let (figure, focus) = (Rc::clone(figure), focus.clone());
    Some(Callback::from(move |event: KeyboardEvent| {
        let Figure::Places(map) = &*figure else { return };
        let direction = match event.key().as_str() {
            "ArrowLeft" => Direction::Left,
            "ArrowRight" => Direction::Right,
            "ArrowUp" => Direction::Up,
            "ArrowDown" => Direction::Down,
            _ => return,
        };
        event.prevent_default();
        focus.set(match *focus {
            Some(from) => map.neighbour(from, direction),
            None => map.first_focus(),
        });
    }))
}

/// What the map says about the municipality in focus, and the buttons that choose it.
fn map_choice(props: &ChartCardProps, words: &Words, figure: &Figure) -> Html {
    let Figure::Places(map) = figure else { return Html::default() };
    let Some(cell) = map.focus.and_then(|focus| map.cells.get(focus)) else {
        return html! { <p class="note">{words.map_hint}</p> };
    };
    let said = map.focus.and_then(|focus| map.mark((0.0, 0.0), focus));
    let value = said.map(|mark| mark.value).unwrap_or_default();
    let choose = |side: state::Side| {
        let (dispatch, id) = (props.dispatch.clone(), PlaceId::new(&cell.id));
        let onclick = Callback::from(move |_: MouseEvent| {
            if let Some(id) = id.clone() {
                dispatch.dispatch(Action::Change(side, Change::Place(id)));
            }
        });
        let text = fill(words.map_choose, &[("side", side.letter())]);
        html! { <button type="button" {onclick}>{text}</button> }
    };
    html! {
        <div class="map-choice">
            <p role="status"><strong>{&cell.name}</strong>{" · "}{value}</p>
            if props.material.state.offers(Control::Neighbourhood) {
                <div class="buttons">{choose(state::Side::A)}{choose(state::Side::B)}</div>
            }
        </div>
    }
}

fn build(
    kind: ChartKind,
    material: &Material,
    thread: Thread,
    focus: Option<usize>,
) -> Option<Figure> {
    let Material { state, library, answer, draws, cells, list } = material;
    Some(match kind {
        ChartKind::Gradient => {
            Figure::Gradient(figures::gradient::build(library, state, answer, draws, cells))
        }
        ChartKind::LifeCourse => {
            if !library.model.is_whole() {
                return None;
            }
            Figure::LifeCourse(figures::life_course::build(library, state, draws, thread))
        }
        ChartKind::Decomposition => {
            Figure::Decomposition(figures::decomposition::build(library, state, answer))
        }
        ChartKind::SelectionAge => {
            Figure::SelectionAge(figures::selection_age::build(state, answer, draws))
        }
        ChartKind::Places => {
            let hexagons = &list.as_ref()?.hexagons;
            let mut map = figures::places::build(library, state, answer, draws, hexagons)?;
            map.focus = focus.filter(|focus| *focus < map.cells.len());
            Figure::Places(map)
        }
        ChartKind::ParentsEducation => {
            Figure::ParentsEducation(figures::parents_education::build(state))
        }
        ChartKind::Countries => Figure::Countries(figures::countries::build(state.language)),
    })
}

pub(super) fn title(words: &Words, kind: ChartKind) -> &'static str {
    match kind {
        ChartKind::Gradient => words.chart_gradient,
        ChartKind::LifeCourse => words.chart_life_course,
        ChartKind::Decomposition => words.chart_decomposition,
        ChartKind::SelectionAge => words.chart_selection_age,
        ChartKind::Places => words.chart_places,
        ChartKind::ParentsEducation => words.chart_parents_education,
        ChartKind::Countries => words.chart_countries,
    }
}
