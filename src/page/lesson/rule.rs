//! The rule to turn: the selection age with the modelled gap and its uncertainty.

use yew::{Html, component, html};

use crate::figures::lesson;
use crate::model::selection_age::SelectionAge;
use crate::page::controls::RuleControls;
use crate::state::ChartKind;
use crate::text::fill;

use super::activity::ActivityProps;
use super::part::Chart;

/// The rule.
#[component]
pub fn RuleView(props: &ActivityProps) -> Html {
    let page = &props.lesson.page;
    let words = &props.lesson.lessons.words;
    let state = &page.state;
    let writing = lesson::writing(state, words);
    let gap_at = |age| lesson::gap_at(&page.library, state, &props.draws.0, age);
    let chosen = state.rule.selection_age;
    let today = gap_at(SelectionAge::TODAY);
    let gap = gap_at(chosen);
    let sign = gap.map_or(1.0, |gap| if gap.value < 0.0 { -1.0 } else { 1.0 });
    html! {
        <section class="rule-part" data-testid="rule">
            <RuleControls state={state.clone()} dispatch={page.dispatch.clone()} />
            if let Some(today) = today {
                <p>{fill(&words.rule_today, &[("gap", &writing.difference(today.value))])}</p>
            }
            if let Some(gap) = gap {
                <p class="said" role="status" data-testid="rule-gap" data-value={gap.value.to_string()}>
                    {fill(&words.rule_gap, &[
                        ("age", &chosen.value().to_string()),
                        ("gap", &writing.difference(gap.value)),
                        ("low", &writing.difference(if sign < 0.0 { gap.high } else { gap.low })),
                        ("high", &writing.difference(if sign < 0.0 { gap.low } else { gap.high })),
                    ])}
                </p>
            }
            <p>{&words.rule_limits}</p>
            <Chart kind={ChartKind::SelectionAge} page={page.clone()} />
        </section>
    }
}
