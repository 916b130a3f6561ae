//! The rule to turn: the selection age with the modelled gap and its uncertainty.

use yew::{Html, component, html};

use crate::figures::lesson;
use crate::model::selection_age::SelectionAge;
use crate::page::controls::RuleControls;
use crate::state::ChartKind;
use crate::text::fill;

use super::activity::{ActivityProps, filled};
use super::part::Chart;

/// The rule.
#[component]
pub fn RuleView(props: &ActivityProps) -> Html {
    let page = &props.lesson.page;
    let words = &props.lesson.lessons.words;
    let mut page = page.clone();
    (page.state, page.cells) = (lesson::by_income(&page.state), Vec::new());
    let state = &page.state;
    let writing = lesson::writing(state, words);
    let gap_at = |age| lesson::gap_at(&page.library, state, &props.draws.0, age);
    let chosen = state.rule.selection_age;
    let today = gap_at(SelectionAge::TODAY);
    let gap = gap_at(chosen);
    let sentence = gap.map(|gap| {
        let (low, high) = writing.margin(gap);
        let values = [
            ("age", &*chosen.value().to_string()),
            ("gap", &*writing.difference(gap.value)),
            ("low", &*low),
            ("high", &*high),
        ];
        (gap.value, fill(&words.rule_gap, &values))
    });
    html! {
        <section class="rule-part" data-testid="rule">
            <RuleControls state={state.clone()} dispatch={page.dispatch.clone()} />
            <p>{filled(&words.rule_sides, &props.values)}</p>
            if let Some(today) = today {
                <p>{fill(&words.rule_today, &[("gap", &writing.difference(today.value))])}</p>
            }
            if let Some((value, sentence)) = sentence {
                <p class="said" role="status" data-testid="rule-gap" data-value={value.to_string()}>
                    {sentence}
                </p>
            }
            <p>{&words.rule_limits}</p>
            <Chart kind={ChartKind::SelectionAge} {page} />
        </section>
    }
}
