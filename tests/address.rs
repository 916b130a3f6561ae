//! The address carries the whole view, and nothing that it carries can break the page.

use kansenverkenner::address::{Extent, decode, encode};
use kansenverkenner::indicators::{Group, Household, OUTCOMES, OutcomeIndex, Percentile, Sex};
use kansenverkenner::lesson::{Activity, Level};
use kansenverkenner::model::place::NeighbourhoodPercentile;
use kansenverkenner::model::selection_age::{Evidence, SelectionAge};
use kansenverkenner::model::situation::Rule;
use kansenverkenner::state::{
    Appearance, ChartKind, Choice, Control, Controls, Embed, Lesson, OwnTitle, PlaceChoice,
    PlaceId, Sheet, State, Steps, View,
};
use kansenverkenner::text::Language;
use proptest::prelude::*;

fn place() -> impl Strategy<Value = PlaceChoice> {
    prop_oneof![
        (1..=99_u8).prop_map(|percentile| {
            PlaceChoice::Percentile(NeighbourhoodPercentile::clamped(percentile.into()))
        }),
        "[a-z0-9-]{1,60}".prop_map(|id| PlaceChoice::Named(PlaceId::new(&id).expect("a good id"))),
    ]
}

fn choice() -> impl Strategy<Value = Choice> {
    (1..=100_i64, place(), 0..7_usize, 0..3_usize, 0..3_usize).prop_map(
        |(income, place, group, sex, household)| Choice {
            income: Percentile::clamped(income),
            place,
            group: Group::ALL[group],
            sex: Sex::ALL[sex],
            household: Household::ALL[household],
        },
    )
}

fn embed() -> impl Strategy<Value = Embed> {
    let controls = proptest::collection::vec(0..Control::ALL.len(), 0..8);
    let title = proptest::option::of("\\PC{0,120}");
    (0..7_usize, controls, 0..3_usize, title).prop_map(|(chart, controls, appearance, title)| {
        let add = |set: Controls, control: usize| set.with(Control::ALL[control], true);
        Embed {
            chart: ChartKind::ALL[chart],
            controls: controls.into_iter().fold(Controls::NONE, add),
            appearance: Appearance::ALL[appearance],
            title: title.and_then(|title| OwnTitle::new(&title)),
        }
    })
}

fn lesson() -> impl Strategy<Value = Lesson> {
    let sheet = proptest::option::of(0..Sheet::ALL.len());
    let steps = proptest::collection::vec(0..Steps::MOST, 0..6);
    let activity = proptest::option::of(0..Activity::ALL.len());
    (activity, 0..Level::ALL.len(), steps, sheet, any::<bool>(), any::<bool>()).prop_map(
        |(activity, level, steps, sheet, teacher, large)| Lesson {
            activity: activity.map(|position| Activity::ALL[position]),
            level: Level::ALL[level],
            steps: steps.into_iter().fold(Steps::ALL, Steps::toggled),
            sheet: sheet.map(|position| Sheet::ALL[position]),
            teacher,
            large,
        },
    )
}

fn state() -> impl Strategy<Value = State> {
    let rule = (10..=16_i64, 0..3_usize).prop_map(|(age, evidence)| Rule {
        selection_age: SelectionAge::clamped(age),
        evidence: Evidence::ALL[evidence],
    });
    let page = (
        any::<bool>(),
        0..3_usize,
        (0..100_u8, lesson()),
        proptest::option::of(embed()),
        proptest::option::of("20[0-9]{2}-[0-9]{2}-[0-9]{2}"),
    );
    (0..OUTCOMES.len(), rule, choice(), choice(), page).prop_map(
        |(outcome, rule, a, b, (dutch, view, (step, lesson), embed, release))| State {
            outcome: OutcomeIndex::from_position(outcome).expect("an outcome"),
            rule,
            a,
            b,
            language: if dutch { Language::Dutch } else { Language::English },
            view: View::ALL[view],
            // Steps and what else a lesson shows belong to a lesson alone.
            step: if View::ALL[view] == View::Lesson { step } else { 0 },
            lesson: if View::ALL[view] == View::Lesson { lesson } else { Lesson::default() },
            embed,
            release: release.map(|release| release.as_str().into()),
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(5000))]

    #[test]
    fn a_state_survives_its_address(state in state()) {
        for extent in [Extent::Changes, Extent::Everything] {
            let decoded = decode(&encode(&state, extent));
            prop_assert_eq!(&decoded.state, &state);
            prop_assert!(decoded.refused.is_empty());
        }
    }

    #[test]
    fn any_text_is_an_address(text in "\\PC{0,200}") {
        let first = decode(&text);
        let written = encode(&first.state, Extent::Changes);
        let second = decode(&written);
        prop_assert_eq!(&second.state, &first.state);
        prop_assert!(second.refused.is_empty());
    }

    #[test]
    fn nonsense_in_every_parameter_falls_back(value in "[^&=]{1,40}") {
        let names = ["outcome", "selection-age", "evidence", "a-income", "a-neighbourhood",
            "a-group", "a-sex", "a-household", "b-income", "lang", "view", "step", "embed"];
        let query: Vec<String> = names.iter().map(|name| format!("{name}={value}~")).collect();
        let decoded = decode(&query.join("&"));
        prop_assert_eq!(decoded.refused.len(), names.len());
        prop_assert_eq!(decoded.state, State::default());
    }
}
