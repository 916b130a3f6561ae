//! The choice among the activities.

use yew::{Callback, Html, component, html};

use crate::figures::lesson;
use crate::lesson::{Activity, Level, Words};
use crate::page::choice::{Choice, Item};
use crate::page::lesson::LessonProps;
use crate::page::link::Link;
use crate::state::{Action, Lesson};
use crate::text::fill;

/// The choice.
#[component]
pub fn Chooser(props: &LessonProps) -> Html {
    let words = &props.lessons.words;
    let state = &props.chosen;
    let level = state.lesson.level;
    let items = Level::ALL
        .map(|level| Item { key: level.key(), name: level_name(words, level).to_owned().into() });
    let on_choose = {
        let (dispatch, choice) = (props.page.dispatch.clone(), state.lesson);
        Callback::from(move |key: String| {
            if let Some(level) = Level::from_key(&key) {
                dispatch.dispatch(Action::Lesson(Lesson { level, ..choice }));
            }
        })
    };
    let begin = |activity| Action::Show(Box::new(lesson::entering(state, Some(activity))));
    let plans =
        Activity::ALL.into_iter().filter_map(|activity| props.lessons.plan(activity, level));
    html! {
        <div class="lesson" data-testid="lesson">
            <div class="opening">
                <h1>{state.language.words().view_lesson}</h1>
                <p class="lead">{&words.lead}</p>
            </div>
            <Choice id="level" label={words.level.clone()} groups={vec![(None, items.to_vec())]}
                value={level.key()} {on_choose} />
            <h2 id="activities">{&words.activities}</h2>
            <ul class="activities" aria-labelledby="activities">
                { for plans.map(|plan| html! {
                    <li key={plan.activity.key()}>
                        <h3>
                            <Link state={state.clone()} action={begin(plan.activity)}
                                test_id={format!("activity-{}", plan.activity.key())}
                                dispatch={props.page.dispatch.clone()} text={plan.title.clone()} />
                        </h3>
                        <p class="said">{&plan.question}</p>
                        <p>{&plan.summary}</p>
                        <p class="note">{fill(&words.minutes, &[("minutes", &plan.minutes().to_string())])}</p>
                    </li>
                }) }
            </ul>
        </div>
    }
}

/// Name of a level.
pub fn level_name(words: &Words<String>, level: Level) -> &str {
    match level {
        Level::Vmbo => &words.level_vmbo,
        Level::HavoVwo => &words.level_havo_vwo,
    }
}
