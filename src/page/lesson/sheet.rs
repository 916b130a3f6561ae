//! A sheet to print: the worksheet, the answers, or the teacher's notes.

use std::rc::Rc;

use yew::{Callback, Html, MouseEvent, Properties, component, html};

use crate::address::Extent;
use crate::chart::AnyFigure;
use crate::export::citation::day_in_words;
use crate::figures::lesson;
use crate::lesson::tally::Question;
use crate::lesson::{Guess, Plan, Room, Task, Words};
use crate::model::selection_age::SelectionAge;
use crate::page::dom::window;
use crate::page::history;
use crate::page::lesson::LessonProps;
use crate::page::link::Link;
use crate::state::{Action, Lesson, Sheet, State};
use crate::text::{Language, fill};

use super::activity::{Values, filled};
use super::chooser::level_name;
use super::hands_view::answer_name;
use super::paper_chart::PaperChart;
use super::teacher::{of_plan, of_step};

/// Properties of a sheet.
#[derive(Clone, PartialEq, Properties)]
pub struct SheetProps {
    /// The lesson.
    pub lesson: LessonProps,
    /// The plan of the activity.
    pub plan: Rc<Plan>,
    /// The figures of its texts.
    pub values: Values,
    /// Which sheet.
    pub sheet: Sheet,
}

/// Name of a sheet.
pub fn name(words: &Words<String>, sheet: Sheet) -> String {
    match sheet {
        Sheet::Worksheet => &words.sheet_worksheet,
        Sheet::Answers => &words.sheet_answers,
        Sheet::Notes => &words.sheet_notes,
    }
    .clone()
}

/// The sheet.
#[component]
pub fn SheetView(props: &SheetProps) -> Html {
    let LessonProps { chosen: state, lessons, page } = &props.lesson;
    let (words, plan, values) = (&lessons.words, &props.plan, &props.values);
    let print = Callback::from(move |_: MouseEvent| {
        // A browser that cannot print says so itself.
        if let Some(window) = window() {
            let _ = window.print();
        }
    });
    let back = Action::Lesson(Lesson { sheet: None, ..state.lesson });
    let whole = State { lesson: Lesson { sheet: None, ..state.lesson }, step: 0, ..state.clone() };
    let foot = [
        ("address", &*history::link(&whole, Extent::Changes)),
        ("release", &*day(state.language, &page.library.model.release)),
    ];
    let level = level_name(words, state.lesson.level);
    let head = [("site", state.language.words().site), ("level", level)];
    html! {
        <article class="lesson sheet" data-testid="sheet" data-sheet={props.sheet.key()}>
            <p class="buttons unprinted">
                <Link state={state.clone()} action={back} class="button quiet" test_id="sheet-back"
                    dispatch={page.dispatch.clone()} text={words.back_to_lesson.clone()} />
                <button type="button" data-testid="print" onclick={print}>{&words.print}</button>
            </p>
            <header>
                <p class="note">{fill(&words.sheet_head, &head)}{" · "}{name(words, props.sheet)}</p>
                <h1>{&plan.title}</h1>
                <p class="said">{filled(&plan.question, values)}</p>
            </header>
            if props.sheet == Sheet::Notes {
                {notes(words, plan, values)}
            } else {
                {cards(plan, values)}
                { for plan.tasks.iter().enumerate().map(|(position, it)| task(props, position, it)) }
            }
            <footer class="note">{fill(&words.sheet_foot, &foot)}</footer>
        </article>
    }
}

/// A date such as `2026-11-22` in words; as it stands where it is none.
fn day(language: Language, date: &str) -> String {
    let mut parts = date.split('-').map(|part| part.parse::<u32>());
    match (parts.next(), parts.next(), parts.next()) {
        (Some(Ok(year)), Some(Ok(month)), Some(Ok(day))) => {
            day_in_words(language, year, month, day)
        }
        _ => date.to_owned(),
    }
}

fn notes(words: &Words<String>, plan: &Plan, values: &Values) -> Html {
    html! {
        <>
            {of_plan(words, plan, values)}
            { for plan.steps.iter().enumerate().map(|(position, step)| html! {
                <section class="sheet-step">
                    <h2>
                        {format!("{}. {}", position + 1, step.title)}
                        <span class="note">
                            {" · "}{fill(&words.minutes, &[("minutes", &step.minutes.to_string())])}
                        </span>
                    </h2>
                    {of_step(words, step, values)}
                </section>
            }) }
        </>
    }
}

/// The described pupils, whom the tasks name.
fn cards(plan: &Plan, values: &Values) -> Html {
    if plan.cards.is_empty() {
        return Html::default();
    }
    html! {
        <dl class="sheet-cards">
            { for plan.cards.iter().map(|card| html! {
                <div><dt>{&card.name}</dt><dd>{filled(&card.text, values)}</dd></div>
            }) }
        </dl>
    }
}

fn task(props: &SheetProps, position: usize, task: &Task) -> Html {
    let words = &props.lesson.lessons.words;
    let answered = props.sheet == Sheet::Answers;
    let number = fill(&words.task, &[("number", &(position + 1).to_string())]);
    html! {
        <section class="task" key={position} data-testid="task">
            <h2>{number}</h2>
            <p>{filled(&task.prompt, &props.values)}</p>
            {room(props, task.room)}
            if answered {
                <div class="task-answer">
                    { for task.answer.iter().map(|text| html! { <p>{filled(text, &props.values)}</p> }) }
                </div>
            }
        </section>
    }
}

/// The room for an answer. On the answer sheet only the chart stands there.
fn room(props: &SheetProps, room: Room) -> Html {
    let words = &props.lesson.lessons.words;
    let answered = props.sheet == Sheet::Answers;
    let lines = |count: usize| {
        html! { <div class="lines" aria-hidden="true">{ for (0..count).map(|_| html! { <span></span> }) }</div> }
    };
    match room {
        Room::Axes => {
            let page = &props.lesson.page;
            let figure =
                lesson::guess(&page.library, &page.state, &Guess::default(), answered, words);
            let label = figure.summary.clone();
            html! {
                <PaperChart figure={AnyFigure::from(figure)} {label} without={page.without_canvas()} />
            }
        }
        _ if answered => Html::default(),
        Room::Short => lines(2),
        Room::Long => lines(5),
        Room::Advice => {
            let question = Question::Advice(0);
            let answers: Vec<String> = (0..question.answers())
                .map(|answer| answer_name(words, question, answer))
                .collect();
            html! {
                <table class="tick-boxes">
                    <thead>
                        <tr>
                            <td></td>
                            { for answers.iter().map(|answer| html! { <th scope="col">{answer}</th> }) }
                        </tr>
                    </thead>
                    <tbody>
                        { for props.plan.cards.iter().map(|card| html! {
                            <tr>
                                <th scope="row">{&card.name}</th>
                                { for answers.iter().map(|_| html! { <td>{"☐"}</td> }) }
                            </tr>
                        }) }
                    </tbody>
                </table>
            }
        }
        Room::Ages => html! {
            <p class="tick-ages">
                { for SelectionAge::all().map(|age| html! { <span>{"☐ "}{age.value()}</span> }) }
            </p>
        },
    }
}
