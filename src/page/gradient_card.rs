//! The card of the chart over parental income, on which A's and B's marks can be dragged.

use yew::{Callback, Html, component, html};

use crate::chart::{AnyFigure, Side};
use crate::figures;
use crate::indicators::Percentile;
use crate::state::{self, Action, Change, ChartKind, Control};

use super::chart_card::{Build, CardProps, ChartCard, Material};
use super::store::Dispatch;

/// The card.
#[component]
pub fn GradientCard(props: &CardProps) -> Html {
    let can_drag = props.material.state.offers(Control::Income);
    let build = Build(|Material { state, library, answer, draws, cells, .. }, _| {
        Some(AnyFigure::from(figures::gradient::build(library, state, answer, draws, cells)))
    });
    html! {
        <ChartCard kind={ChartKind::Gradient} {build} material={props.material.clone()} first={true}
            dark={props.dark} on_near={&props.on_near} take={props.take} on_drag={can_drag.then(|| move_income(&props.dispatch))} />
    }
}

/// Moves the income of the side whose mark is dragged.
pub fn move_income(dispatch: &Dispatch) -> Callback<(Side, f64)> {
    let dispatch = dispatch.clone();
    Callback::from(move |(side, percentile): (Side, f64)| {
        let side = match side {
            Side::A => state::Side::A,
            Side::B => state::Side::B,
        };
        let income = Percentile::clamped(percentile.round() as i64);
        dispatch.dispatch(Action::Change(side, Change::Income(income)));
    })
}
