//! The figures of the lesson: every place in braces is filled from the model, the published line is the
//! published line, and the chart to draw on looks as before.

mod support;

use kansenverkenner::address;
use kansenverkenner::answer::Library;
use kansenverkenner::chart::Spread;
use kansenverkenner::chart::{AnyFigure, Theme, svg};
use kansenverkenner::figures::lesson::{
    ChosenPlace, chosen_place, entering, gap_at, guess, published_at, published_figures, values,
    writing,
};
use kansenverkenner::indicators::OutcomeIndex;
use kansenverkenner::lesson::guess::PERCENTILES;
use kansenverkenner::lesson::{Activity, Guess, Lessons, Plan};
use kansenverkenner::model::draws::Draws;
use kansenverkenner::model::place::Coverage;
use kansenverkenner::model::selection_age::SelectionAge;
use kansenverkenner::program::lesson;
use kansenverkenner::state::{State, View};
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

/// The texts speak of parents with much and with little money, whatever the explorer had for A and B.
#[test]
fn the_lesson_on_rules_is_about_two_incomes_alone() {
    let (library, _) = support::shipped_with_places();
    let draws = Draws::new(Draws::COUNT);
    let words = lessons(Language::Dutch).words;
    let figures = |query: &str| {
        let state = state(Activity::Rules, query, Language::Dutch);
        let gap = gap_at(&library, &state, &draws, SelectionAge::clamped(14)).expect("a gap");
        (gap, values(&library, &state, &draws, Activity::Rules, &words))
    };
    let plain = figures("");
    for query in [
        "a-group=turkey",
        "a-place=gm-almere",
        "b-group=none&b-place=gm-groningen&b-sex=female",
        "a-household=one&a-place=gm-nergens",
        "a-neighbourhood=5&b-neighbourhood=95",
    ] {
        assert!(figures(query) == plain, "{query}");
    }
    assert!(figures("a-income=40") != plain);
    // Nor does it wait for the figures of a place.
    let bare = Library { areas: None, places: Default::default(), ..library.clone() };
    let state = state(Activity::Rules, "a-place=gm-almere", Language::Dutch);
    assert!(gap_at(&bare, &state, &draws, SelectionAge::TODAY).is_some());
}

#[test]
fn a_place_without_a_figure_is_told_from_no_place() {
    let (library, _) = support::shipped_with_places();
    let place =
        |query: &str| chosen_place(&library, &state(Activity::Place, query, Language::Dutch));
    let unpublished = ChosenPlace::Unpublished("Groningen".to_owned());
    assert_eq!(place(""), ChosenPlace::None);
    assert_eq!(place("a-neighbourhood=10"), ChosenPlace::None);
    assert_eq!(place("a-place=gm-nergens"), ChosenPlace::None);
    assert_eq!(place("a-place=gm-groningen"), unpublished);
    assert!(!unpublished.has_figure() && unpublished.name() == Some("Groningen"));
    assert_eq!(place("a-place=gm-almere"), ChosenPlace::Named("Almere".to_owned()));
    let state = state(Activity::Place, "a-place=gm-groningen", Language::Dutch);
    let bare = Library { places: Default::default(), ..library.clone() };
    assert_eq!(chosen_place(&bare, &state), ChosenPlace::Loading);
}

#[test]
fn the_lesson_on_a_place_begins_with_an_outcome_of_the_whole_country() {
    let (library, _) = support::shipped_with_places();
    let start = State { view: View::Lesson, ..State::default() };
    let begun = entering(&start, Some(Activity::Place));
    let model = library.model.outcome(begun.outcome).expect("a model");
    assert_eq!(model.places.coverage, Coverage::Country);
    let a = address::decode("a-place=gm-groningen").state.a;
    let there = State { a, ..begun.clone() };
    assert_eq!(chosen_place(&library, &there), ChosenPlace::Named("Groningen".to_owned()));

    // It stays behind when the class leaves; what a reader chose goes with them.
    let left = entering(&begun, None);
    assert_eq!((left.outcome, left.lesson.activity), (start.outcome, None));
    assert_eq!(entering(&left, Some(Activity::Guess)).outcome, start.outcome);
    let income = OutcomeIndex::from_key("35-income").expect("an outcome");
    let chosen = State { outcome: income, ..start };
    assert_eq!(entering(&chosen, Some(Activity::Place)).outcome, income);
    assert_eq!(entering(&entering(&chosen, Some(Activity::Place)), None).outcome, income);
}

#[test]
fn a_lesson_speaks_of_whole_children() {
    let words = lessons(Language::Dutch).words;
    let state = state(Activity::Guess, "", Language::Dutch);
    let writing = writing(&state, &words);
    assert_eq!(writing.figure(8.3), "8 van de 100");
    assert_eq!(writing.figure(0.4), "minder dan 1 van de 100");
    assert_eq!(writing.figure(0.0), "0 van de 100");
    assert_eq!(writing.difference(-8.8), "9 punten");
    assert_eq!(writing.difference(1.2), "1 punt");
    assert_eq!(writing.difference(0.3), "minder dan 1 punt");
    let ends =
        |low: f64, high: f64| writing.margin(Spread { value: 0.5 * (low + high), low, high });
    assert_eq!(ends(-12.4, -8.2), ("8 punten".to_owned(), "12 punten".to_owned()));
    // Two equal ends would say that nothing is uncertain.
    assert_eq!(ends(33.8, 34.1), ("33 punten".to_owned(), "35 punten".to_owned()));
    // With its sign left out, an end on the other side of nothing would say that the direction is certain.
    assert_eq!(ends(-1.2, 3.4), ("1 punt andersom".to_owned(), "3 punten".to_owned()));
    assert_eq!(ends(-3.4, 1.2), ("1 punt andersom".to_owned(), "3 punten".to_owned()));
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
