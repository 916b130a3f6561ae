//! The charts below the first, as cards.

use yew::{Html, Properties, component, html};

use crate::chart::AnyFigure;
use crate::figures;
use crate::page::chart_card::{Build, CardProps, ChartCard, Material};
use crate::state::ChartKind;

use super::life_course::LifeCourseCard;
use super::map::MapCard;

/// Properties of the card of one of the charts.
#[derive(Clone, PartialEq, Properties)]
pub struct LaterCardProps {
    /// Which chart.
    pub kind: ChartKind,
    /// What every card gets.
    pub card: CardProps,
}

/// The card of any chart but the first.
#[component]
pub fn LaterCard(props: &LaterCardProps) -> Html {
    let card = props.card.clone();
    match (props.kind, build(props.kind)) {
        (ChartKind::LifeCourse, _) => html! { <LifeCourseCard ..card /> },
        (ChartKind::Places, _) => html! { <MapCard ..card /> },
        (kind, Some(build)) => html! {
            <ChartCard {kind} {build} material={card.material} dark={card.dark} on_near={card.on_near} take={card.take} />
        },
        (_, None) => Html::default(),
    }
}

/// How a figure is made that has nothing particular to show.
fn build(kind: ChartKind) -> Option<Build> {
    match kind {
        ChartKind::Decomposition => Some(Build(|Material { state, library, answer, .. }, _| {
            Some(AnyFigure::from(figures::decomposition::build(library, state, answer)))
        })),
        ChartKind::SelectionAge => Some(Build(|Material { state, answer, draws, .. }, _| {
            Some(AnyFigure::from(figures::selection_age::build(state, answer, draws)))
        })),
        ChartKind::ParentsEducation => Some(Build(|Material { state, .. }, _| {
            Some(AnyFigure::from(figures::parents_education::build(state)))
        })),
        ChartKind::Countries => Some(Build(|Material { state, .. }, _| {
            Some(AnyFigure::from(figures::countries::build(state.language)))
        })),
        ChartKind::Gradient | ChartKind::LifeCourse | ChartKind::Places => None,
    }
}
