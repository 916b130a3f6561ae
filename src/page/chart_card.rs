//! A chart with everything that stands beside it: a reading, explanations, and its table.

use std::rc::Rc;

use web_sys::{Event, HtmlDetailsElement, KeyboardEvent};
use yew::{
    AttrValue, Callback, Html, Properties, TargetCast, component, hook, html, use_effect_with,
    use_force_update, use_memo, use_mut_ref, use_node_ref, use_state_eq,
};

use crate::answer::{Answer, Library};
use crate::chart::{AnyFigure, Side, Table};
use crate::figures;
use crate::figures::gradient::PlaceCells;
use crate::model::area_list::AreaList;
use crate::model::draws::Draws;
use crate::state::{ChartKind, State};
use crate::text::Words;

use super::canvas::{Canvas, Drawn, Press, WithoutCanvas};
use super::nearness::use_near;
use super::notice::waiting;
use super::rest;
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
    /// Whether a file could not be had: what is not here may not come.
    pub has_failed: bool,
}

impl PartialEq for Material {
    fn eq(&self, other: &Material) -> bool {
        self.state == other.state
            && self.library == other.library
            && self.cells == other.cells
            && self.list.is_some() == other.list.is_some()
            && self.has_failed == other.has_failed
    }
}

/// Properties of the panel for taking a chart along.
#[derive(Clone, PartialEq, Properties)]
pub struct TakeProps {
    /// Which chart.
    pub kind: ChartKind,
    /// The chart as it is shown.
    pub figure: AnyFigure,
    /// What it was made of.
    pub material: Material,
    /// What it shows in particular: the thread that the life course follows.
    pub detail: Option<usize>,
}

/// What a card has beside its chart. Its code comes only after the first view.
#[derive(Clone, Copy)]
pub struct Take {
    /// Shows the panel for taking the chart along.
    pub panel: fn(TakeProps) -> Html,
    /// Draws the chart where there is no canvas.
    pub drawn: Drawn,
}

impl PartialEq for Take {
    /// There is one of each only.
    fn eq(&self, _: &Take) -> bool {
        true
    }
}

/// What the card of every chart gets.
#[derive(Clone, PartialEq, Properties)]
pub struct CardProps {
    /// What the chart is made of.
    pub material: Material,
    /// Dark colours.
    pub dark: bool,
    /// Called when a card comes near the screen.
    pub on_near: Callback<ChartKind>,
    /// The way to take a chart along, once it is here.
    pub take: Option<Take>,
    /// Where actions go.
    pub dispatch: Dispatch,
}

/// Makes the figure of a card's chart, where there is material enough for it. The number says what the
/// chart shows in particular: the thread of the life course, the municipality in focus on the map.
#[derive(Clone, Copy)]
pub struct Build(pub fn(&Material, Option<usize>) -> Option<AnyFigure>);

impl PartialEq for Build {
    /// Which function it is follows from the kind of chart, which cards compare too.
    fn eq(&self, _: &Build) -> bool {
        true
    }
}

/// Properties of a chart's card.
#[derive(Clone, PartialEq, Properties)]
pub struct ChartCardProps {
    /// Which chart.
    pub kind: ChartKind,
    /// How its figure is made.
    pub build: Build,
    /// What it is made of.
    pub material: Material,
    /// What it shows in particular.
    #[prop_or_default]
    pub detail: Option<usize>,
    /// Dark colours.
    pub dark: bool,
    /// Whether it is drawn before anyone has seen it come near.
    #[prop_or_default]
    pub first: bool,
    /// Called when the card comes near the screen.
    pub on_near: Callback<ChartKind>,
    /// The way to take the chart along, once it is here.
    pub take: Option<Take>,
    /// What stands above the chart.
    #[prop_or_default]
    pub above: Html,
    /// What stands below the chart, for its figure.
    #[prop_or_default]
    pub below: Option<Callback<AnyFigure, Html>>,
    /// Called with the percentile to which a situation's mark is dragged.
    #[prop_or_default]
    pub on_drag: Option<Callback<(Side, f64)>>,
    /// Called where the chart is pressed.
    #[prop_or_default]
    pub on_press: Option<Callback<(AnyFigure, Press)>>,
    /// Called with keys while the chart has the focus.
    #[prop_or_default]
    pub on_key: Option<Callback<(AnyFigure, KeyboardEvent)>>,
}

/// Half a screen before a card is seen it is drawn.
const NEAR: &str = "50% 0px";
const SEEN: &str = "0px";

/// Milliseconds without a change before a card that is near, but not seen, is drawn anew.
const REST: i32 = 200;

/// A chart's card. Its figure is made anew only while the card is near the screen.
#[component]
pub fn ChartCard(props: &ChartCardProps) -> Html {
    let card = use_node_ref();
    let state = &props.material.state;
    // An embed is fetched when its frame comes near; inside it the chart is all there is.
    let embedded = state.embed.is_some();
    let stands = props.first || embedded;
    let near = use_near(&card, NEAR, stands, embedded);
    let seen = use_near(&card, SEEN, stands, embedded);
    {
        let (on_near, kind) = (props.on_near.clone(), props.kind);
        use_effect_with(near, move |near| {
            if *near {
                on_near.emit(kind);
            }
        });
    }
    // The first chart follows every change while it is near: a glance down finds it right.
    let material = use_shown(&props.material, near, seen || (props.first && near));
    let made_of = material.clone();
    let figure = use_memo((material, near, props.detail), |(material, near, detail)| {
        near.then(|| (props.build.0)(material, *detail)).flatten()
    });
    // Keeps the last figure while the card is away.
    let kept = use_mut_ref(|| None::<AnyFigure>);
    if let Some(figure) = &*figure {
        *kept.borrow_mut() = Some(figure.clone());
    }
    let language = props.material.state.language;
    let words = language.words();
    let heading = format!("heading-{}", props.kind.key());
    let kept = kept.borrow().clone();
    let body = match &kept {
        Some(figure) => body(props, words, figure),
        None if near && !props.material.has_failed => waiting(words),
        None => Html::default(),
    };
    let take = match (props.take, kept) {
        (Some(take), Some(figure)) if !embedded => {
            let (kind, detail) = (props.kind, props.detail);
            (take.panel)(TakeProps { kind, figure, material: made_of, detail })
        }
        _ => Html::default(),
    };
    html! {
        <figure class="card" ref={card} data-testid={format!("chart-{}", props.kind.key())}
            aria-labelledby={heading.clone()}>
            // The title of an embed says it, unless somebody gave it another one.
            <h2 id={heading} hidden={state.embed.as_ref().is_some_and(|embed| embed.title.is_none())}>
                {figures::heading(language, props.kind)}
            </h2>
            {props.above.clone()}
            {body}
            {take}
        </figure>
    }
}

/// What a card shows of what there is: all of it at once while it follows; once the reader rests while it is
/// near and not seen; and what it last showed while it is away, so that nothing is computed for nobody.
#[hook]
fn use_shown(material: &Material, near: bool, follows: bool) -> Material {
    let shown = use_mut_ref(|| material.clone());
    let update = use_force_update();
    if follows {
        *shown.borrow_mut() = material.clone();
    }
    {
        let shown = Rc::clone(&shown);
        let waits = (near && !follows).then(|| material.clone());
        use_effect_with(waits, move |waits| {
            let end =
                waits.clone().filter(|material| *material != *shown.borrow()).map(|material| {
                    rest::after(REST, move || {
                        *shown.borrow_mut() = material;
                        update.force_update();
                    })
                });
            move || {
                if let Some(end) = end {
                    end();
                }
            }
        });
    }
    shown.borrow().clone()
}

fn body(props: &ChartCardProps, words: &Words, figure: &AnyFigure) -> Html {
    let explanations = figure.explanations();
    let more = |summary: &'static str, text: &str| {
        html! { <details><summary>{summary}</summary><p>{text.to_owned()}</p></details> }
    };
    let below = props.below.as_ref().map(|below| below.emit(figure.clone()));
    let drawn = props.take.map(|take| take.drawn);
    html! {
        <>
            <p class="see">{&explanations.see}</p>
            <Canvas figure={figure.clone()} dark={props.dark} label={figure.summary().to_owned()}
                without={WithoutCanvas { drawn, undrawn: words.undrawn }}
                on_drag={props.on_drag.clone()} on_press={props.on_press.clone()}
                on_key={props.on_key.clone()} />
            {below}
            { for figure.notes().iter().map(|note| html! { <p class="note">{note}</p> }) }
            <div class="more">
                {more(words.explain_shows, &explanations.shows)}
                {more(words.explain_cause, &explanations.cause)}
                <Tables figure={figure.clone()} summary={words.table} />
            </div>
        </>
    }
}

/// Properties of a chart's tables.
#[derive(Clone, PartialEq, Properties)]
pub struct TablesProps {
    /// The chart.
    pub figure: AnyFigure,
    /// What opens them.
    pub summary: AttrValue,
}

/// A chart's tables; made only while they are open, since a slider changes all their rows.
#[component]
pub fn Tables(props: &TablesProps) -> Html {
    // In the page's first HTML they are there: it is read without the code that would make them.
    let open = use_state_eq(|| !cfg!(target_arch = "wasm32"));
    let ontoggle = {
        let open = open.clone();
        Callback::from(move |event: Event| {
            let details: HtmlDetailsElement = event.target_unchecked_into();
            open.set(details.open());
        })
    };
    html! {
        <details {ontoggle}>
            <summary>{&props.summary}</summary>
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
