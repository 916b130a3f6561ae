//! What is for the teacher: the plan of the activity, and what to do and ask at a step.

use std::rc::Rc;

use yew::{Html, Properties, component, html};

use crate::lesson::{Lessons, Plan, Step, Words};

use super::activity::{Values, filled};

/// Properties of the notes.
#[derive(Clone, PartialEq, Properties)]
pub struct TeacherProps {
    /// The plan.
    pub plan: Rc<Plan>,
    /// The step, from 0.
    pub step: u8,
    /// The words.
    pub lessons: Rc<Lessons>,
    /// The figures of its texts.
    pub values: Values,
}

/// The notes beside a step: first what the step needs, then the plan.
#[component]
pub fn TeacherNotes(props: &TeacherProps) -> Html {
    let words = &props.lessons.words;
    let step = props.plan.steps.get(usize::from(props.step));
    html! {
        <section class="lesson-teacher" aria-labelledby="teacher-heading" data-testid="teacher-notes">
            <h3 id="teacher-heading">{&words.teacher}</h3>
            if let Some(step) = step {
                {of_step(words, step, &props.values)}
            }
            {of_plan(words, &props.plan, &props.values)}
        </section>
    }
}

/// What to do and ask at a step.
pub fn of_step(words: &Words<String>, step: &Step, values: &Values) -> Html {
    html! {
        <>
            {list(&words.to_do, &step.teacher, values)}
            if !step.exchanges.is_empty() {
                <h4>{&words.to_ask}</h4>
                <ul class="exchanges">
                    { for step.exchanges.iter().map(|exchange| html! {
                        <li>
                            <p>{filled(&exchange.ask, values)}</p>
                            if !exchange.likely.is_empty() {
                                <p class="note">{&words.likely}</p>
                                <ul>{ for exchange.likely.iter().map(|text| item(text, values)) }</ul>
                            }
                        </li>
                    }) }
                </ul>
            }
        </>
    }
}

/// Goals, citizenship, what to prepare and what to avoid.
pub fn of_plan(words: &Words<String>, plan: &Plan, values: &Values) -> Html {
    html! {
        <>
            {list(&words.goals, &plan.goals, values)}
            {list(&words.before, &plan.before, values)}
            {list(&words.avoid, &plan.avoid, values)}
            {list(&words.citizenship, &plan.citizenship, values)}
        </>
    }
}

fn list(heading: &str, texts: &[String], values: &Values) -> Html {
    if texts.is_empty() {
        return Html::default();
    }
    html! {
        <>
            <h4>{heading.to_owned()}</h4>
            <ul>{ for texts.iter().map(|text| item(text, values)) }</ul>
        </>
    }
}

fn item(text: &str, values: &Values) -> Html {
    html! { <li>{filled(text, values)}</li> }
}
