//! The published advice below the test: by income, and by background at the same income.

use yew::{Callback, Html, MouseEvent, component, html, use_state_eq};

use crate::indicators::Group;
use crate::state::{ChartKind, Choice, State};

use super::activity::{ActivityProps, filled};
use super::part::Chart;

/// The gap in advice.
#[component]
pub fn AdviceGap(props: &ActivityProps) -> Html {
    let by_background = use_state_eq(|| false);
    let words = &props.lesson.lessons.words;
    let mut page = props.lesson.page.clone();
    page.state = compared(&page.state, *by_background);
    page.cells = Vec::new();
    let tab = |background: bool, test_id: &'static str, text: String| {
        let chosen = by_background.clone();
        let onclick = Callback::from(move |_: MouseEvent| chosen.set(background));
        html! {
            <button type="button" aria-pressed={(*by_background == background).to_string()}
                data-testid={test_id} {onclick}>
                {text}
            </button>
        }
    };
    html! {
        <section class="advice" data-testid="advice-gap">
            <p class="said">{filled(&words.advice_by_income, &props.values)}</p>
            <p class="said">{filled(&words.advice_by_background, &props.values)}</p>
            <div class="buttons">
                {tab(false, "advice-income", words.advice_tab_income.clone())}
                {tab(true, "advice-background", words.advice_tab_background.clone())}
            </div>
            <Chart kind={ChartKind::Gradient} {page} />
        </section>
    }
}

/// A and B as the chart compares them: two incomes, or two backgrounds at A's income.
fn compared(state: &State, by_background: bool) -> State {
    let at = |choice: &Choice, group| Choice { group, ..Choice::everyone_at(choice.income) };
    let (a, b) = if by_background {
        (at(&state.a, Group::Any), at(&state.a, Group::None))
    } else {
        (at(&state.a, Group::All), at(&state.b, Group::All))
    };
    State { a, b, ..state.clone() }
}
