//! The published advice below the test: by income, and by background at the same income.

use yew::{Callback, Html, MouseEvent, component, html, use_state_eq};

use crate::chart::AnyFigure;
use crate::figures::gradient;
use crate::indicators::Group;
use crate::page::canvas::Canvas;
use crate::page::chart_card::Tables;
use crate::page::explorer::use_answer;
use crate::page::gradient_card::move_income;
use crate::page::media::use_dark;
use crate::state::{Choice, State};

use super::activity::{ActivityProps, filled};

/// Id of the heading, which names the chart too.
const HEADING: &str = "advice-heading";

/// The gap in advice.
#[component]
pub fn AdviceGap(props: &ActivityProps) -> Html {
    let by_background = use_state_eq(|| false);
    let words = &props.lesson.lessons.words;
    let page = &props.lesson.page;
    let dark = use_dark();
    let state = compared(&page.state, *by_background);
    let (draws, answer) = use_answer(&state, &page.library);
    let figure = answer.map(|answer| {
        AnyFigure::from(gradient::build(&page.library, &state, &answer, &draws, &[]))
    });
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
            <h3 id={HEADING}>{&words.advice_chart}</h3>
            <p class="said">{filled(&words.advice_by_income, &props.values)}</p>
            <p class="said">{filled(&words.advice_by_background, &props.values)}</p>
            <div class="buttons">
                {tab(false, "advice-income", words.advice_tab_income.clone())}
                {tab(true, "advice-background", words.advice_tab_background.clone())}
            </div>
            if let Some(figure) = figure {
                <figure class="card" data-testid="chart-gradient" aria-labelledby={HEADING}>
                    // Both backgrounds stand at A's income: B has none of its own to drag.
                    <Canvas figure={figure.clone()} {dark} label={figure.summary().to_owned()}
                        without={page.without_canvas()}
                        on_drag={(!*by_background).then(|| move_income(&page.dispatch))} />
                    { for figure.notes().iter().map(|note| html! { <p class="note">{note}</p> }) }
                    <Tables {figure} summary={words.table.clone()} />
                </figure>
            } else {
                {page.without_answer()}
            }
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
