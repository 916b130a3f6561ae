//! One chart alone, in somebody else's page: its title, what readers may change, its source.

use std::rc::Rc;

use yew::{AttrValue, Children, Html, Properties, component, html, use_effect_with, use_node_ref};

use crate::address::Extent;
use crate::state::{Appearance, ChartKind, Control, Controls, Embed, Side, State};
use crate::text::outcomes::words_of;
use crate::text::{Bilingual, embed as words_of_embed, fill};

use crate::page::controls::{OutcomeChoice, RuleControls, SituationControls};
use crate::page::dom::CONTENT;
use crate::page::explorer::{ExplorerProps, Setting, use_answer, use_ready};
use crate::page::gradient_card::GradientCard;
use crate::page::later::LaterCardProps;
use crate::page::media::use_dark;
use crate::page::result::ResultView;
use crate::page::{framed, history};

use super::heading;

/// Properties of what stands around the chart.
#[derive(Clone, PartialEq, Properties)]
pub struct EmbedFrameProps {
    /// The choices.
    pub state: State,
    /// What is embedded.
    pub embed: Embed,
    /// Release of data and model; empty until they are here.
    pub release: AttrValue,
    /// What the address asked for and could not be had.
    pub notice: Option<AttrValue>,
    /// Whether the chart stands, or will not: only then is its height told.
    pub is_settled: bool,
    /// The chart with its controls.
    pub children: Children,
}

/// What stands around the chart: title, notice, source, and the way to the whole page.
#[component]
pub fn EmbedFrame(props: &EmbedFrameProps) -> Html {
    let content = use_node_ref();
    use_effect_with((content.clone(), props.is_settled), |(content, is_settled)| {
        let end = is_settled.then(|| framed::tell_height(content));
        move || {
            if let Some(end) = end {
                end();
            }
        }
    });
    let state = &props.state;
    let language = state.language;
    let say = |text: Bilingual| text.in_language(language);
    let full = history::link(&state.without_embed(), Extent::Everything);
    html! {
        <main id={CONTENT} tabindex="-1" class="embed" ref={content}
            data-testid={format!("embed-{}", props.embed.chart.key())}>
            <h1 dir="auto">{heading(language, &props.embed)}</h1>
            if let Some(notice) = &props.notice {
                <p class="note embed-notice" role="status" data-testid="notice">{notice}</p>
            }
            { for props.children.iter() }
            <footer class="embed-end">
                <p>{say(words_of_embed::CAUTION)}</p>
                if !props.release.is_empty() {
                    <p>{fill(say(words_of_embed::SOURCE), &[("release", &props.release)])}</p>
                }
                <p>
                    <a href={full} target="_blank" rel="noopener" data-testid="full-view">
                        {say(words_of_embed::FULL_VIEW)}
                        <span class="unseen">{" "}{say(words_of_embed::NEW_TAB)}</span>
                    </a>
                </p>
            </footer>
        </main>
    }
}

/// The circumstances whose controls stand together under a situation.
const OF_SITUATION: [Control; 4] =
    [Control::Neighbourhood, Control::Group, Control::Sex, Control::Household];

/// The chart with its controls.
#[component]
pub fn EmbedView(props: &ExplorerProps) -> Html {
    let (draws, answer) = use_answer(&props.state, &props.library);
    use_ready(props, answer.is_some());
    let system = use_dark();
    let state = &props.state;
    let language = state.language;
    let (Some(answer), Some(embed)) = (answer, &state.embed) else {
        return props.without_answer();
    };
    let dark = match embed.appearance {
        Appearance::System => system,
        Appearance::Light => false,
        Appearance::Dark => true,
    };
    let offered = embed.offered();
    // Published figures by education and by country know no situations; the map knows that of A.
    let has_situations = !matches!(embed.chart, ChartKind::ParentsEducation | ChartKind::Countries);
    let is_map = embed.chart == ChartKind::Places;
    let setting = props.setting();
    let names = setting.names();
    let Setting { incomes, places, coverage } = setting;
    let situation = |side: Side, controls: Controls, income: Option<f64>| {
        html! {
            <SituationControls key={side.key()} {side} choice={state.choice(side).clone()} {income}
                place={places[usize::from(side == Side::B)].clone()} search={props.search.clone()}
                {coverage} {language} {controls} dispatch={props.dispatch.clone()} />
        }
    };
    let situations: Html = if is_map {
        let of_b = offered.and(Controls::of(&[Control::Neighbourhood]));
        let income = offered.holds(Control::Income).then_some(incomes[0]);
        let of_a = offered.holds_any(&OF_SITUATION) || income.is_some();
        html! {
            <>
                if of_a { {situation(Side::A, offered, income)} }
                if of_b != Controls::NONE { {situation(Side::B, of_b, None)} }
            </>
        }
    } else if has_situations && offered.holds_any(&OF_SITUATION) {
        Side::ALL.into_iter().map(|side| situation(side, offered, None)).collect()
    } else {
        Html::default()
    };
    // The life course has a choice of its own: what is followed.
    let has_outcome = offered.holds(Control::Outcome) && embed.chart != ChartKind::LifeCourse;
    let card = props.card(&answer, &draws, dark);
    let chart = match (embed.chart, &props.later) {
        (ChartKind::Gradient, _) => html! { <GradientCard ..card /> },
        (kind, Some(later)) => (later.card)(LaterCardProps { kind, card }),
        (_, None) => props.without_answer(),
    };
    let has_controls = offered.holds_any(&OF_SITUATION)
        || offered.holds(Control::SelectionAge)
        || (is_map && offered.holds(Control::Income));
    html! {
        <>
            if has_outcome {
                <OutcomeChoice outcome={state.outcome} {language} on_turn={&props.on_outcomes}
                    dispatch={props.dispatch.clone()} />
            } else if is_map {
                // The other charts name it themselves.
                <p class="embed-outcome">{words_of(state.outcome).name.in_language(language)}</p>
            }
            if has_situations && !is_map {
                <ResultView state={state.clone()} answer={Rc::clone(&answer)} {incomes} places={names}
                    with_income={offered.holds(Control::Income)} is_brief={true}
                    dispatch={props.dispatch.clone()} />
            }
            if has_situations && has_controls {
                <section class="embed-controls"
                    aria-label={words_of_embed::CHANGE.in_language(language)}>
                    {situations}
                    if offered.holds(Control::SelectionAge) {
                        <RuleControls state={state.clone()} dispatch={props.dispatch.clone()} />
                    }
                </section>
            }
            {chart}
        </>
    }
}
