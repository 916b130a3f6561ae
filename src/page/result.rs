//! The answer: a sentence and a block of children for A and B, and the gap.

use yew::{
    AttrValue, Html, Properties, component, html, use_effect_with, use_node_ref, use_state_eq,
};

use crate::answer::Answer;
use crate::indicators::Unit;
use crate::model::interval::Estimate;
use crate::state::{Choice, PlaceChoice, Side, State};
use crate::text::sentence::{self, Sentence, Who};
use crate::text::{Language, fill, number};

use super::controls::income_slider;
use super::nearness::watch_nearness;
use super::people::People;
use super::share::Share;
use super::spoken::Spoken;
use super::store::Dispatch;
use super::styled::use_css;

/// Properties of the answer.
#[derive(Clone, PartialEq, Properties)]
pub struct ResultProps {
    /// The choices.
    pub state: State,
    /// What the model says.
    pub answer: std::rc::Rc<Answer>,
    /// Parents' income of A and B, thousands of euros.
    pub incomes: [f64; 2],
    /// Names of the places of A and B, where one is named and known.
    pub places: [Option<AttrValue>; 2],
    /// Whether the sliders of income stand here: on a phone, in reach of a thumb.
    pub with_income: bool,
    /// Only what is said: no pictures, no copying of the address.
    #[prop_or_default]
    pub is_brief: bool,
    /// Where actions go.
    pub dispatch: Dispatch,
}

/// The answer.
#[component]
pub fn ResultView(props: &ResultProps) -> Html {
    let language = props.state.language;
    let words = language.words();
    let unit = props.state.outcome.outcome().unit;
    let published = |estimate: &Estimate| estimate.map(|value| unit.to_published(value));
    let comparison = &props.answer.comparison;
    let (a, b) = (published(&comparison.a), published(&comparison.b));
    let gap = published(&comparison.gap);
    let gap_sentence =
        sentence::gap(language, unit, gap.value, gap.interval.low, gap.interval.high);
    let said = [(Side::A, a, 0), (Side::B, b, 1)].map(|(side, estimate, position)| {
        sentence::result(language, props.state.outcome, &who(props, side, position), estimate.value)
    });
    let sides = [(Side::A, a, &said[0]), (Side::B, b, &said[1])];
    let biggest = a.value.abs().max(b.value.abs());
    html! {
        <div class="result">
            { for sides.into_iter().map(|(side, estimate, said)| html! {
                <div class={format!("result-side side-{}", side.key())} key={side.key()}>
                    {said_html(side, said, &estimate)}
                    if !props.is_brief {
                        {picture(language, unit, side, &estimate, biggest, said)}
                    }
                    if props.with_income {
                        {income_slider(language, side, words.income.into(), props.state.choice(side),
                            props.incomes[usize::from(side == Side::B)], &props.dispatch)}
                    }
                </div>
            }) }
            <div class="gap-row">
                <p class="gap" data-testid="gap" data-value={gap.value.to_string()}
                    data-low={gap.interval.low.to_string()} data-high={gap.interval.high.to_string()}>
                    <span class="gap-label">{words.gap}</span>
                    {" "}
                    <strong>{gap_text(language, unit, &gap)}</strong>
                    {" "}
                    <span class="gap-sentence">{&gap_sentence}</span>
                </p>
                {" "}
                if !props.is_brief {
                    <Share state={props.state.clone()} />
                }
            </div>
            <Spoken text={format!("{} {} {gap_sentence}", said[0].whole(), said[1].whole())} />
        </div>
    }
}

fn who<'props>(props: &'props ResultProps, side: Side, position: usize) -> Who<'props> {
    let choice: &Choice = props.state.choice(side);
    let neighbourhood = match &choice.place {
        PlaceChoice::Percentile(percentile) if percentile.value() != 50 => Some(percentile.value()),
        _ => None,
    };
    Who {
        parents_income: props.incomes[position],
        place: props.places[position].as_deref(),
        neighbourhood,
        group: choice.group,
        sex: choice.sex,
        household: choice.household,
    }
}

fn said_html(side: Side, said: &Sentence, estimate: &Estimate) -> Html {
    html! {
        <p class="said" data-testid={format!("result-{}", side.key())}
            data-value={estimate.value.to_string()}
            data-low={estimate.interval.low.to_string()}
            data-high={estimate.interval.high.to_string()}>
            <span class="side-mark" aria-hidden="true">{side.letter()}</span>
            {&said.before}<strong class="big">{&said.number}</strong>{&said.after}
        </p>
    }
}

/// A hundred children for a percentage; a bar on a common scale for money.
fn picture(
    language: Language,
    unit: Unit,
    side: Side,
    estimate: &Estimate,
    biggest: f64,
    said: &Sentence,
) -> Html {
    let class = format!("side-{}", side.key());
    if unit == Unit::Percent {
        let filled = estimate.value.round().clamp(0.0, 100.0) as u32;
        return html! { <People {filled} {class} label={said.whole()} /> };
    }
    let share = if biggest > 0.0 { (estimate.value / biggest).clamp(0.0, 1.0) } else { 0.0 };
    let text = number::figure(language, unit, estimate.value);
    html! { <Bar {share} {class} {text} label={said.whole()} /> }
}

/// Properties of a bar.
#[derive(Clone, PartialEq, Properties)]
struct BarProps {
    /// Length, as a share of the longest possible.
    share: f64,
    /// Class of its colour.
    class: AttrValue,
    /// The figure.
    text: AttrValue,
    /// The sentence for those who do not see it.
    label: AttrValue,
}

/// A bar for an amount of money.
#[component]
fn Bar(props: &BarProps) -> Html {
    let bar = use_node_ref();
    use_css(&bar, format!("--share:{}", props.share));
    html! {
        <div ref={bar} class={yew::classes!("money", props.class.to_string())} role="img"
            aria-label={props.label.clone()}>
            <span>{&props.text}</span>
        </div>
    }
}

/// Properties of the answer in one line.
#[derive(Clone, PartialEq, Properties)]
pub struct ResultBarProps {
    /// The choices.
    pub state: State,
    /// What the model says.
    pub answer: std::rc::Rc<Answer>,
}

/// The answer in one line, at the top of a phone's screen once the answer itself scrolls off it. Those
/// who do not see it have the sentences.
#[component]
pub fn ResultBar(props: &ResultBarProps) -> Html {
    let language = props.state.language;
    let unit = props.state.outcome.outcome().unit;
    let comparison = &props.answer.comparison;
    let published = |estimate: &Estimate| estimate.map(|value| unit.to_published(value));
    let side = |side: Side, estimate: &Estimate| {
        let figure = sentence::count(language, unit, published(estimate).value);
        html! {
            <span class={format!("side-{}", side.key())}>
                <span class="side-mark">{side.letter()}</span><b>{figure}</b>
            </span>
        }
    };
    let bar = use_node_ref();
    let passed = use_state_eq(|| false);
    {
        let passed = passed.clone();
        use_effect_with(bar.clone(), move |bar| {
            watch_nearness(bar, "0px", move |near, above| passed.set(!near && above))
        });
    }
    html! {
        <>
            <div class="result-start" ref={bar}></div>
            <div class="result-bar" aria-hidden="true">
                <div hidden={!*passed}>
                    {side(Side::A, &comparison.a)}
                    {side(Side::B, &comparison.b)}
                    <span>{gap_text(language, unit, &published(&comparison.gap))}</span>
                </div>
            </div>
        </>
    }
}

/// The gap as a number with its unit.
pub fn gap_text(language: Language, unit: Unit, gap: &Estimate) -> String {
    if unit.is_money() {
        return number::figure(language, unit, gap.value);
    }
    let points = number::decimal(language, gap.value, 1);
    fill(language.words().points, &[("n", &points)])
}
