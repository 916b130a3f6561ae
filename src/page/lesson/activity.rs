//! One activity: its steps, and what stands around them.

use std::rc::Rc;

use yew::{Callback, Html, MouseEvent, Properties, component, html, use_effect_with, use_mut_ref};

use crate::figures::lesson;
use crate::lesson::{Guess, Plan};
use crate::page::dom;
use crate::page::lesson::LessonProps;
use crate::page::link::Link;
use crate::state::{Action, Lesson, Sheet};
use crate::text::fill;

use super::chooser::level_name;
use super::hands::Hands;
use super::part::PartView;
use super::prepare::Prepare;
use super::teacher::TeacherNotes;
use super::timer::Timer;
use super::view::{Drawing, SameDraws};

/// What stands in the place of each name in braces.
pub type Values = Rc<Vec<(&'static str, String)>>;

/// Fills the places of a text.
pub fn filled(text: &str, values: &Values) -> String {
    let values: Vec<(&str, &str)> =
        values.iter().map(|(name, value)| (*name, value.as_str())).collect();
    fill(text, &values)
}

/// Properties of an activity.
#[derive(Clone, PartialEq, Properties)]
pub struct ActivityProps {
    /// The lesson.
    pub lesson: LessonProps,
    /// The plan of the activity.
    pub plan: Rc<Plan>,
    /// The figures of its texts.
    pub values: Values,
    /// The posterior draws.
    pub draws: SameDraws,
    /// The show of hands.
    pub hands: Hands,
    /// The drawn line.
    pub guess: Guess,
    /// Where changes of the line go.
    pub draw: yew::UseReducerDispatcher<Drawing>,
}

/// Id of the heading of the step, which gets the focus when the step changes.
const HEADING: &str = "step-heading";

/// The activity.
#[component]
pub fn ActivityView(props: &ActivityProps) -> Html {
    let LessonProps { chosen: state, lessons, page } = &props.lesson;
    let words = &lessons.words;
    let plan = &props.plan;
    let choice = state.lesson;
    let taken = choice.steps.of(plan.steps.len());
    // A step that does not take part leads to the next that does.
    let place = taken.iter().position(|step| *step >= state.step).unwrap_or(taken.len() - 1);
    let number = taken[place];
    let step = &plan.steps[usize::from(number)];
    {
        let shown = use_mut_ref(|| None::<u8>);
        use_effect_with(number, move |number| {
            // Not when the lesson opens: a reader begins at the top.
            if shown.borrow_mut().replace(*number).is_some() {
                dom::focus(HEADING);
            }
        });
    }
    let dispatch = &page.dispatch;
    let go = |to: Option<&u8>, class: &'static str, test_id: &'static str, text: &str| {
        let Some(to) = to else { return Html::default() };
        html! {
            <Link state={state.clone()} action={Action::Step(*to)} class={yew::classes!("button", class)}
                {test_id} dispatch={dispatch.clone()} text={text.to_owned()} />
        }
    };
    let toggle = |next: Lesson, pressed: bool, test_id: &'static str, text: &str| {
        let dispatch = dispatch.clone();
        let onclick = Callback::from(move |_: MouseEvent| dispatch.dispatch(Action::Lesson(next)));
        html! {
            <button type="button" aria-pressed={pressed.to_string()} data-testid={test_id} {onclick}>
                {text.to_owned()}
            </button>
        }
    };
    let large = Lesson { large: !choice.large, ..choice };
    let teacher = Lesson { teacher: !choice.teacher, ..choice };
    let overview = Action::Show(Box::new(lesson::entering(state, None)));
    let count = taken.len().to_string();
    let minutes = |minutes: u16| fill(&words.minutes, &[("minutes", &minutes.to_string())]);
    html! {
        <article class="lesson activity" data-testid="lesson">
            <header class="lesson-top">
                <p class="note">
                    <Link state={state.clone()} action={overview} test_id="lesson-overview"
                        dispatch={dispatch.clone()} text={words.overview.clone()} />
                    {" · "}{level_name(words, choice.level)}{" · "}{minutes(plan.minutes())}
                </p>
                <h1>{&plan.title}</h1>
                <p class="said">{filled(&plan.question, &props.values)}</p>
            </header>
            <nav class="lesson-steps" aria-label={words.steps.clone()}>
                <ol>
                    { for taken.iter().map(|step| html! {
                        <li key={*step}>
                            <Link state={state.clone()} action={Action::Step(*step)}
                                current={(*step == number).then_some("step")} dispatch={dispatch.clone()} text={plan.steps[usize::from(*step)].title.clone()} />
                        </li>
                    }) }
                </ol>
            </nav>
            <section class="lesson-step" aria-labelledby={HEADING} data-testid="lesson-step"
                data-step={number.to_string()}>
                <p class="note">
                    {fill(&words.step_of, &[("step", &(place + 1).to_string()), ("count", &count)])}
                    {" · "}{minutes(step.minutes.into())}
                </p>
                <h2 id={HEADING} tabindex="-1">{&step.title}</h2>
                { for step.pupils.iter().map(|text| html! {
                    <p class="for-pupils">{filled(text, &props.values)}</p>
                }) }
                <PartView part={step.part} activity={props.clone()} />
                <p class="buttons">
                    {go(place.checked_sub(1).and_then(|place| taken.get(place)), "quiet", "lesson-previous", &words.previous)}
                    {go(taken.get(place + 1), "main", "lesson-next", &words.next)}
                </p>
            </section>
            <aside class="lesson-tools" aria-label={words.teacher.clone()}>
                <Timer key={number} minutes={step.minutes} lessons={Rc::clone(lessons)} />
                <div class="buttons">
                    {toggle(large, choice.large, "lesson-large",
                        if choice.large { &words.projector_off } else { &words.projector_on })}
                    {toggle(teacher, choice.teacher, "lesson-teacher",
                        if choice.teacher { &words.teacher_hide } else { &words.teacher_show })}
                </div>
                if choice.teacher {
                    <TeacherNotes plan={Rc::clone(plan)} step={number} lessons={Rc::clone(lessons)}
                        values={Rc::clone(&props.values)} />
                }
                {sheets(props)}
                <Prepare lesson={props.lesson.clone()} plan={Rc::clone(plan)} {taken} />
            </aside>
        </article>
    }
}

/// The ways to the sheets. Where the class looks on, none leads to the answers.
fn sheets(props: &ActivityProps) -> Html {
    let LessonProps { chosen: state, lessons, page } = &props.lesson;
    let words = &lessons.words;
    let teacher = state.lesson.teacher;
    let shown = Sheet::ALL.into_iter().filter(|sheet| teacher || *sheet == Sheet::Worksheet);
    html! {
        <section class="lesson-sheets">
            <h3>{&words.sheets}</h3>
            <ul>
                { for shown.map(|sheet| {
                    let action = Action::Lesson(Lesson { sheet: Some(sheet), ..state.lesson });
                    html! {
                        <li key={sheet.key()}>
                            <Link state={state.clone()} {action} test_id={format!("sheet-{}", sheet.key())}
                                dispatch={page.dispatch.clone()} text={super::sheet::name(words, sheet)} />
                        </li>
                    }
                }) }
            </ul>
        </section>
    }
}
