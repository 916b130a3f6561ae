//! The figures of the lesson: every place in braces is filled from the model, the published line is the
//! published line, and the chart to draw on looks as before.

mod support;

use kansenverkenner::address;
use kansenverkenner::answer::Library;
use kansenverkenner::chart::{AnyFigure, Theme, svg};
use kansenverkenner::figures::lesson::{guess, published_at, published_figures, values};
use kansenverkenner::lesson::guess::PERCENTILES;
use kansenverkenner::lesson::{Activity, Guess, Lessons, Plan};
use kansenverkenner::model::draws::Draws;
use kansenverkenner::program::lesson;
use kansenverkenner::state::State;
use kansenverkenner::text::{Language, fill};

fn lessons(language: Language) -> Lessons {
    Lessons::read(&lesson::write(language)).expect("its own file")
}

fn state(activity: Activity, query: &str, language: Language) -> State {
    let query = format!("view=lesson&activity={}&{query}", activity.key());
    State { language, ..address::decode(&query).state }.shown()
}

/// Every text of a plan.
fn texts(plan: &Plan) -> Vec<&String> {
    let mut texts = vec![&plan.title, &plan.question, &plan.summary];
    for list in [&plan.goals, &plan.citizenship, &plan.before, &plan.avoid] {
        texts.extend(list);
    }
    for step in &plan.steps {
        texts.push(&step.title);
        texts.extend(step.pupils.iter().chain(&step.teacher));
        for exchange in &step.exchanges {
            texts.push(&exchange.ask);
            texts.extend(&exchange.likely);
        }
    }
    for task in &plan.tasks {
        texts.push(&task.prompt);
        texts.extend(&task.answer);
    }
    texts.extend(plan.cards.iter().flat_map(|card| [&card.name, &card.text]));
    texts
}

fn filled(library: &Library, draws: &Draws, plan: &Plan, query: &str, language: Language) {
    let state = state(plan.activity, query, language);
    let words = lessons(language).words;
    let values = values(library, &state, draws, plan.activity, &words);
    for text in texts(plan) {
        let mut rest = text.as_str();
        while let Some((_, after)) = rest.split_once('{') {
            let (name, after) = after.split_once('}').expect("a closing brace");
            let found = values.iter().find(|(other, _)| *other == name);
            let (_, value) = found.unwrap_or_else(|| panic!("nothing for {{{name}}} in {text:?}"));
            assert!(!value.is_empty() && *value != words.not_there, "{name} of {query}");
            rest = after;
        }
        let pairs: Vec<(&str, &str)> =
            values.iter().map(|(name, value)| (*name, value.as_str())).collect();
        assert!(!fill(text, &pairs).contains(['{', '}']));
    }
}

#[test]
fn every_place_in_braces_has_a_figure_for_every_outcome() {
    let library = support::shipped_with_places();
    let draws = Draws::new(Draws::COUNT);
    for language in Language::ALL {
        for plan in &lessons(language).plans {
            for query in
                ["a-place=gm-almere", "outcome=35-income&a-place=gm-amsterdam&b-group=none"]
            {
                filled(&library.0, &draws, plan, query, language);
            }
        }
    }
}

#[test]
fn the_published_line_goes_through_the_published_figures() {
    let (library, _) = support::shipped_with_places();
    let outcome = State::default().outcome;
    let figures = published_figures(&library, outcome);
    assert_eq!(figures.len(), 20);
    for figure in &figures {
        let found = published_at(&figures, figure.at.percentile).expect("a figure");
        assert!((found - figure.at.value).abs() < 1e-9);
    }
    let (first, last) = (figures[0].at.value, figures[19].at.value);
    assert_eq!(published_at(&figures, 0.0), Some(first));
    assert_eq!(published_at(&figures, 100.0), Some(last));
    let between = published_at(&figures, 50.0).expect("a figure");
    assert!(figures[9].at.value < between && between < figures[10].at.value);
}

#[test]
fn the_chart_to_draw_on_looks_as_before() {
    let (library, _) = support::made_up();
    let line = (0..PERCENTILES.len()).fold(Guess::default(), |line, position| {
        line.with_point(position, 30.0 + 4.0 * position as f64, (0.0, 100.0))
    });
    let mut changed = Vec::new();
    for language in Language::ALL {
        let words = lessons(language).words;
        let state = state(Activity::Guess, "", language);
        for (name, drawn, revealed) in [
            ("empty", Guess::default(), false),
            ("drawn", line.clone(), false),
            ("shown", line.clone(), true),
        ] {
            let figure = AnyFigure::from(guess(&library, &state, &drawn, revealed, &words));
            let drawing = svg::document(&*figure, 480, &Theme::LIGHT);
            let name = format!("guess-{name}-{}.svg", language.key());
            changed.extend(support::changed_drawing(&name, &drawing));
        }
    }
    assert!(changed.is_empty(), "changed; look at:\n{}", changed.join("\n"));
}
