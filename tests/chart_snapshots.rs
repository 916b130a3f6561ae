//! Each chart as SVG, in both languages, against the drawings in `tests/snapshots`.
//!
//! After a change that was meant, look at the new drawings and keep them:
//! `KEEP_SNAPSHOTS=1 cargo test --no-default-features --features program --test chart_snapshots`.

mod support;

use std::fs;
use std::path::PathBuf;

use kansenverkenner::address;
use kansenverkenner::answer::Library;
use kansenverkenner::chart::{Figure, Theme, svg};
use kansenverkenner::figures;
use kansenverkenner::figures::life_course::Thread;
use kansenverkenner::indicators::Hexagon;
use kansenverkenner::state::State;
use kansenverkenner::text::Language;

fn state(query: &str, language: Language) -> State {
    let read = address::decode(query);
    State { language, ..read.state }
}

fn figures_of(
    library: &Library,
    hexagons: &[(u16, Hexagon)],
    state: &State,
) -> Vec<(&'static str, Figure)> {
    let (answer, draws) = support::answer(library, state);
    let map = figures::places::build(library, state, &answer, &draws, hexagons);
    let mut all = vec![
        (
            "gradient",
            Figure::Gradient(figures::gradient::build(library, state, &answer, &draws, &[])),
        ),
        (
            "decomposition",
            Figure::Decomposition(figures::decomposition::build(library, state, &answer)),
        ),
        (
            "selection-age",
            Figure::SelectionAge(figures::selection_age::build(library, state, &answer, &draws)),
        ),
        (
            "life-course",
            Figure::LifeCourse(figures::life_course::build(
                library,
                state,
                &draws,
                Thread::of(state.outcome),
            )),
        ),
    ];
    let education = figures::parents_education::build(state);
    all.push(("parents-education", Figure::ParentsEducation(education)));
    all.push(("countries", Figure::Countries(figures::countries::build(state.language))));
    all.extend(map.map(|map| ("places", Figure::Places(map))));
    all
}

/// Views whose drawings are worth a look.
const VIEWS: [(&str, &str); 12] = [
    ("map", "outcome=21-hbo_followed&a-place=gm-almere&b-place=gm-utrecht&a-income=30&b-income=30"),
    ("map-region", "outcome=16-havo&a-place=gm-almere&b-place=gm-haarlem"),
    (
        "many",
        "a-income=30&b-income=80&a-neighbourhood=20&b-neighbourhood=70&a-group=turkey&b-group=none&a-sex=male&b-sex=female&a-household=one-parent&b-household=two-parents",
    ),
    ("against", "a-income=30&b-income=60&a-neighbourhood=80&b-neighbourhood=30"),
    ("start", ""),
    ("two-lines", "a-group=morocco&b-group=none&a-income=30&b-income=30"),
    ("neighbourhood", "a-neighbourhood=10&b-neighbourhood=90&a-income=50&b-income=50"),
    ("income", "outcome=35-income&a-sex=female&b-sex=male"),
    ("wealth", "outcome=35-wealth&a-income=1&b-income=100"),
    ("birth", "outcome=0-sga"),
    ("later", "outcome=16-vwo&selection-age=16&a-income=5&b-income=95"),
    ("near", "a-income=50&b-income=52&outcome=21-high_school_attained"),
];

/// Draws the shipped figures into a folder, to look at:
/// `LOOK=/tmp/look cargo test ... --test chart_snapshots -- --ignored`.
#[test]
#[ignore = "draws into the folder that LOOK names"]
fn look() {
    let Some(folder) = std::env::var_os("LOOK").map(PathBuf::from) else { return };
    fs::create_dir_all(&folder).expect("the folder can be made");
    let (library, hexagons) = support::shipped_with_places();
    for (view, query) in VIEWS {
        for language in Language::ALL {
            for (chart, figure) in figures_of(&library, &hexagons, &state(query, language)) {
                for (width, theme, tone) in [
                    (320, Theme::LIGHT, "light"),
                    (480, Theme::LIGHT, "light"),
                    (720, Theme::LIGHT, "light"),
                    (320, Theme::DARK, "dark"),
                    (720, Theme::DARK, "dark"),
                ] {
                    let name = format!("{chart}-{view}-{}-{width}-{tone}.svg", language.key());
                    let drawing = svg::document(&figure, width, &theme);
                    fs::write(folder.join(name), drawing).expect("the file can be written");
                }
            }
        }
    }
}
