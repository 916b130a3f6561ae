//! The plans of the lesson: complete, playable in the time they say, with figures from the model alone, and
//! true to the figures where they say which way these go.

use std::collections::BTreeSet;
use std::path::Path;

use kansenverkenner::indicators::{Group, OutcomeIndex};
use kansenverkenner::lesson::{Activity, Level, Part, Room};
use kansenverkenner::model::codec::read_model;
use kansenverkenner::model::published::PublishedCell;
use kansenverkenner::text::Bilingual;
use kansenverkenner::text::lesson::{PLACES, PLANS, PlanText};

/// What a plan is called in a message.
fn name(plan: &PlanText) -> String {
    format!("{} for {}", plan.activity.key(), plan.level.key())
}

/// What pupils read: on the board, on cards and on the worksheet.
fn for_pupils(plan: &'static PlanText) -> Vec<&'static Bilingual> {
    let mut texts = vec![&plan.title, &plan.question, &plan.summary];
    texts.extend(plan.cards.iter().flat_map(|card| [&card.name, &card.text]));
    for step in plan.steps {
        texts.push(&step.title);
        texts.extend(step.pupils);
    }
    texts.extend(plan.tasks.iter().map(|task| &task.prompt));
    texts
}

/// Every text of a plan.
fn all(plan: &'static PlanText) -> Vec<&'static Bilingual> {
    let mut texts = for_pupils(plan);
    texts.extend([plan.goals, plan.citizenship, plan.before, plan.avoid].into_iter().flatten());
    for step in plan.steps {
        texts.extend(step.teacher);
        for exchange in step.exchanges {
            texts.push(&exchange.ask);
            texts.extend(exchange.likely);
        }
    }
    texts.extend(plan.tasks.iter().flat_map(|task| task.answer));
    texts
}

/// The places in braces of a text.
fn places(text: &str) -> BTreeSet<&str> {
    text.split('{').skip(1).map(|rest| rest.split_once('}').expect("a closed place").0).collect()
}

#[test]
fn there_is_a_plan_for_each_activity_and_level() {
    for activity in Activity::ALL {
        for level in Level::ALL {
            let count = PLANS
                .iter()
                .filter(|plan| plan.activity == activity && plan.level == level)
                .count();
            assert_eq!(count, 1, "{activity:?}, {level:?}");
        }
    }
}

#[test]
fn every_section_is_filled() {
    for plan in PLANS {
        let name = name(plan);
        assert!((2..=4).contains(&plan.goals.len()), "goals of {name}");
        assert!((2..=4).contains(&plan.citizenship.len()), "citizenship of {name}");
        assert!((3..=6).contains(&plan.before.len()), "preparation of {name}");
        assert!((3..=7).contains(&plan.avoid.len()), "what to avoid in {name}");
        assert!((4..=6).contains(&plan.steps.len()), "steps of {name}");
        assert!((3..=5).contains(&plan.tasks.len()), "tasks of {name}");
        for step in plan.steps {
            let step_name = format!("{name}, {}", step.title.english);
            assert!((1..=5).contains(&step.pupils.len()), "pupils at {step_name}");
            assert!((1..=4).contains(&step.teacher.len()), "teacher at {step_name}");
            assert!(!step.exchanges.is_empty(), "questions at {step_name}");
            for exchange in step.exchanges {
                assert!(exchange.ask.dutch.ends_with('?'), "{}", exchange.ask.dutch);
                assert!(exchange.ask.english.ends_with('?'), "{}", exchange.ask.english);
                assert!(!exchange.likely.is_empty(), "answers to {}", exchange.ask.english);
            }
        }
        assert!(plan.tasks.iter().all(|task| !task.answer.is_empty()), "answers of {name}");
    }
}

#[test]
fn a_plan_takes_ten_to_twenty_minutes() {
    for plan in PLANS {
        let minutes: u8 = plan.steps.iter().map(|step| step.minutes).sum();
        assert!((10..=20).contains(&minutes), "{} takes {minutes} minutes", name(plan));
        assert!(plan.steps.iter().all(|step| step.minutes >= 2), "a step of {}", name(plan));
    }
}

#[test]
fn each_activity_has_its_parts_in_their_order() {
    for plan in PLANS {
        let parts: Vec<Part> =
            plan.steps.iter().map(|step| step.part).filter(|part| *part != Part::Words).collect();
        let expected = match plan.activity {
            Activity::Guess => vec![Part::HandsNumber, Part::Draw, Part::Compare],
            Activity::Advice => vec![Part::Pupils, Part::AdviceGap],
            Activity::Rules => {
                vec![Part::HandsBefore, Part::Rule, Part::Studies, Part::HandsAfter]
            }
            Activity::Place => vec![Part::PlaceSearch, Part::HandsPlace, Part::PlaceFigure],
        };
        assert_eq!(parts, expected, "{}", name(plan));
        let room = match plan.activity {
            Activity::Guess => Room::Axes,
            Activity::Advice => Room::Advice,
            Activity::Rules => Room::Ages,
            Activity::Place => Room::Long,
        };
        assert!(plan.tasks.iter().any(|task| task.room == room), "worksheet of {}", name(plan));
    }
}

#[test]
fn four_pupils_are_described_for_advice_alone() {
    for plan in PLANS {
        let expected = if plan.activity == Activity::Advice { 4 } else { 0 };
        assert_eq!(plan.cards.len(), expected, "{}", name(plan));
        let lengths: Vec<usize> =
            plan.cards.iter().map(|card| card.text.dutch.split_whitespace().count()).collect();
        // None stands out by how much is said of it.
        if let (Some(shortest), Some(longest)) = (lengths.iter().min(), lengths.iter().max()) {
            assert!(longest - shortest <= 8, "{lengths:?} words in {}", name(plan));
        }
    }
}

#[test]
fn places_are_known_and_the_same_in_both_languages() {
    for plan in PLANS {
        let known: BTreeSet<&str> = PLACES
            .iter()
            .filter(|(activity, _)| activity.is_none_or(|activity| activity == plan.activity))
            .flat_map(|(_, names)| names.iter().copied())
            .collect();
        for text in all(plan) {
            let dutch = places(text.dutch);
            assert_eq!(dutch, places(text.english), "{}", text.dutch);
            assert!(dutch.is_subset(&known), "{} has {dutch:?}: {}", name(plan), text.dutch);
        }
    }
}

#[test]
fn every_place_is_used_somewhere() {
    for (activity, names) in PLACES {
        let used: BTreeSet<&str> = PLANS
            .iter()
            .filter(|plan| activity.is_none_or(|activity| activity == plan.activity))
            .flat_map(|plan| all(plan))
            .flat_map(|text| places(text.dutch))
            .collect();
        for name in names {
            assert!(used.contains(name), "no text has {name} ({activity:?})");
        }
    }
}

#[test]
fn no_figure_is_typed_into_what_pupils_read() {
    // The children of a sentence, the last class of primary school, ages of selection, years of a rule or
    // a document.
    let allowed = ["100", "8", "10", "12", "14", "16", "2016", "2024"];
    for plan in PLANS {
        for text in for_pupils(plan) {
            for words in [text.dutch, text.english] {
                let numbers = words
                    .split(|character: char| !character.is_ascii_digit())
                    .filter(|number| !number.is_empty());
                for number in numbers {
                    assert!(allowed.contains(&number), "{number} in: {words}");
                }
            }
        }
    }
}

/// On paper the task of drawing the guess stands above the others, with nothing to cover them.
#[test]
fn the_worksheet_of_guessing_does_not_tell_the_figures() {
    let answers: BTreeSet<&str> = ["a", "b", "gap"].into();
    for plan in PLANS.iter().filter(|plan| plan.activity == Activity::Guess) {
        for task in plan.tasks {
            let told = places(task.prompt.dutch);
            assert!(told.is_disjoint(&answers), "{}", task.prompt.dutch);
        }
    }
}

#[test]
fn texts_are_tidy_and_translated() {
    for plan in PLANS {
        for text in all(plan) {
            assert_ne!(text.dutch, text.english);
            for words in [text.dutch, text.english] {
                assert!(!words.is_empty() && words == words.trim(), "loose spaces: {words}");
                assert!(!words.contains("  ") && !words.contains('\n'), "loose spaces: {words}");
                assert!(!words.contains(['"', '\'']), "straight quotation mark: {words}");
            }
        }
    }
}

#[test]
fn nobody_is_asked_about_home() {
    let asks = [
        "jouw ouders",
        "je ouders",
        "jullie ouders",
        "bij jou thuis",
        "bij jullie thuis",
        "jouw buurt",
        "jouw wijk",
        "jouw advies",
        "your parents",
        "your home",
        "your neighbourhood",
        "your own advice?",
    ];
    for plan in PLANS {
        let questions =
            plan.steps.iter().flat_map(|step| step.exchanges.iter().map(|one| &one.ask));
        for text in for_pupils(plan).into_iter().chain(questions) {
            for words in [text.dutch.to_lowercase(), text.english.to_lowercase()] {
                for ask in asks {
                    assert!(!words.contains(ask), "“{ask}” in: {words}");
                }
            }
        }
    }
}

#[test]
fn what_to_avoid_says_what_to_do_instead() {
    for plan in PLANS {
        for text in plan.avoid {
            assert!(text.dutch.contains("liever"), "{}", text.dutch);
            assert!(text.english.contains("instead"), "{}", text.english);
        }
    }
}

/// The line through published figures at an income, straight between them; nothing beyond its ends.
fn at_income(cells: &[PublishedCell], income: f32) -> Option<f32> {
    cells.windows(2).find_map(|pair| {
        let (left, right) = (pair[0].parents_income, pair[1].parents_income);
        let share = (income - left) / (right - left);
        (0.0..=1.0).contains(&share).then(|| pair[0].mean + share * (pair[1].mean - pair[0].mean))
    })
}

/// The teacher is told that the advice lies below the test more often at less income, except at the far
/// left, and less often where a parent was born elsewhere, at the same income: there the advice is more
/// often the one that fits the test.
#[test]
fn the_figures_on_advice_go_the_way_that_the_texts_say() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("www/data/model.kansen");
    let model = read_model(&std::fs::read(file).expect("the shipped model")).expect("a good model");
    let outcome = |key| {
        let index = OutcomeIndex::from_key(key).expect("an outcome");
        model.outcome(index).expect("a whole model")
    };
    let (below, above) = (outcome("11-under_advice"), outcome("11-over_advice"));
    let published = |group: Group| &below.published[group.position()].cells;
    let everyone = published(Group::All);
    assert!(everyone[4].mean > everyone[15].mean, "the start's two incomes");
    assert!(everyone[0].mean < everyone[4].mean, "at the far left the line falls again");
    let mut compared = 0;
    for cell in published(Group::Any) {
        if let Some(other) = at_income(published(Group::None), cell.parents_income) {
            assert!(cell.mean < other, "at {} thousand euros", cell.parents_income);
            compared += 1;
        }
    }
    assert!(compared >= 10, "only {compared} incomes could be compared");
    let other_advice = |group: Group| -> f32 {
        let income = everyone[3].parents_income;
        [below, above]
            .iter()
            .filter_map(|outcome| at_income(&outcome.published[group.position()].cells, income))
            .sum()
    };
    assert!(other_advice(Group::Any) < other_advice(Group::None));
}
