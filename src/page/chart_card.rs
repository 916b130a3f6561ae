//! A chart with everything that stands beside it: a reading, explanations, and its table.

use std::rc::Rc;

use yew::{
    Callback, Html, Properties, component, html, use_effect_with, use_memo, use_mut_ref,
    use_node_ref, use_state_eq,
};

use crate::answer::{Answer, Library};
use crate::chart::{Figure, Side, Table};
use crate::figures;
use crate::figures::gradient::PlaceCells;
use crate::indicators::Percentile;
use crate::model::draws::Draws;
use crate::state::{self, Action, Change, ChartKind, State};
use crate::text::Words;

use super::canvas::Canvas;
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
}

impl PartialEq for Material {
    fn eq(&self, other: &Material) -> bool {
        self.state == other.state && self.library == other.library && self.cells == other.cells
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
    /// Where actions go.
    pub dispatch: Dispatch,
}

/// A chart's card. Its figure is made anew only while the card is near the screen.
#[component]
pub fn ChartCard(props: &ChartCardProps) -> Html {
    let card = use_node_ref();
    let near = use_state_eq(|| props.kind == ChartKind::Gradient);
    {
        let near = near.clone();
        use_effect_with(card.clone(), move |card| watch_nearness(card, move |is| near.set(is)));
    }
    // Away from the screen the last material stays, so nothing is computed for nobody.
    let last = use_mut_ref(|| None::<Material>);
    if *near || last.borrow().is_none() {
        *last.borrow_mut() = Some(props.material.clone());
    }
    let material = last.borrow().clone();
    let figure = use_memo((material, *near), |(material, near)| {
        let material = material.as_ref().filter(|_| *near)?;
        build(props.kind, material).map(Rc::new)
    });
    // Keeps the last figure while the card is away.
    let kept = use_mut_ref(|| None::<Rc<Figure>>);
    if let Some(figure) = &*figure {
        *kept.borrow_mut() = Some(Rc::clone(figure));
    }
    let words = props.material.state.language.words();
    let heading = format!("heading-{}", props.kind.key());
    let body = kept.borrow().clone().map(|figure| body(props, words, &figure));
    html! {
        <figure class="card" ref={card} data-testid={format!("chart-{}", props.kind.key())}
            aria-labelledby={heading.clone()}>
            <h2 id={heading}>{title(words, props.kind)}</h2>
            {body}
        </figure>
    }
}

fn body(props: &ChartCardProps, words: &Words, figure: &Rc<Figure>) -> Html {
    let explanations = figure.explanations();
    let on_drag = (props.kind == ChartKind::Gradient).then(|| {
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
            <Canvas figure={Rc::clone(figure)} dark={props.dark} label={figure.summary()} {on_drag} />
            { for figure.notes().iter().map(|note| html! { <p class="note">{note}</p> }) }
            <div class="more">
                {more(words.explain_shows, &explanations.shows)}
                {more(words.explain_cause, &explanations.cause)}
                <details>
                    <summary>{words.table}</summary>
                    { for figure.tables().iter().map(table) }
                </details>
            </div>
        </>
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

fn build(kind: ChartKind, material: &Material) -> Option<Figure> {
    let Material { state, library, answer, draws, cells } = material;
    match kind {
        ChartKind::Gradient => {
            let figure = figures::gradient::build(library, state, answer, draws, cells);
            Some(Figure::Gradient(figure))
        }
        _ => None,
    }
}

fn title(words: &Words, kind: ChartKind) -> &'static str {
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
