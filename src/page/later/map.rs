//! The card of the map, on which a municipality can be picked for A or B.

use web_sys::{KeyboardEvent, MouseEvent};
use yew::{Callback, Html, component, html, use_callback, use_state_eq};

use crate::chart::places::Direction;
use crate::chart::{AnyFigure, PlacesFigure};
use crate::figures;
use crate::page::canvas::Press;
use crate::page::chart_card::{Build, CardProps, ChartCard, Material};
use crate::page::store::Dispatch;
use crate::state::{Action, Change, ChartKind, Control, PlaceId, Side, State};
use crate::text::fill;

/// The card.
#[component]
pub fn MapCard(props: &CardProps) -> Html {
    // The municipality that the keyboard or the pointer is on, in the order of the map's table.
    let focus = use_state_eq(|| None::<usize>);
    let on_press = {
        let focus = focus.clone();
        Callback::from(move |(figure, press): (AnyFigure, Press)| {
            if let Some(map) = figure.as_kind::<PlacesFigure>() {
                focus.set(map.area_at(press.size, press.at));
            }
        })
    };
    let on_key = {
        let focus = focus.clone();
        Callback::from(move |(figure, event): (AnyFigure, KeyboardEvent)| {
            let Some(map) = figure.as_kind::<PlacesFigure>() else { return };
            let direction = match event.key().as_str() {
                "ArrowLeft" => Direction::Left,
                "ArrowRight" => Direction::Right,
                "ArrowUp" => Direction::Up,
                "ArrowDown" => Direction::Down,
                _ => return,
            };
            event.prevent_default();
            focus.set(match map.focus {
                Some(from) => map.neighbour(from, direction),
                None => map.first_focus(),
            });
        })
    };
    let with = (props.dispatch.clone(), props.material.state.clone());
    let below = use_callback(with, |figure: AnyFigure, (dispatch, state)| {
        let map = figure.as_kind::<PlacesFigure>();
        map.map(|map| choice(map, state, dispatch)).unwrap_or_default()
    });
    let build = Build(|Material { state, library, answer, draws, list, .. }, focus| {
        let hexagons = &list.as_ref()?.hexagons;
        let mut map = figures::places::build(library, state, answer, draws, hexagons)?;
        map.focus = focus.filter(|focus| *focus < map.cells.len());
        Some(map.into())
    });
    html! {
        <ChartCard kind={ChartKind::Places} {build} detail={*focus} material={props.material.clone()}
            dark={props.dark} on_near={&props.on_near} take={props.take} {on_press} {on_key} {below} />
    }
}

/// What the map says about the municipality in focus, and the buttons that choose it.
fn choice(map: &PlacesFigure, state: &State, dispatch: &Dispatch) -> Html {
    let can_choose = state.offers(Control::Neighbourhood);
    let words = state.language.words();
    let Some(cell) = map.focus.and_then(|focus| map.cells.get(focus)) else {
        return html! { <p class="note">{words.map_hint}</p> };
    };
    let said = map.focus.and_then(|focus| map.mark((0.0, 0.0), focus));
    let value = said.map(|mark| mark.value).unwrap_or_default();
    let choose = |side: Side| {
        let (dispatch, id) = (dispatch.clone(), PlaceId::new(&cell.id));
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
            if can_choose {
                <div class="buttons">{choose(Side::A)}{choose(Side::B)}</div>
            }
        </div>
    }
}
