//! Each chart as SVG, in both languages, against the drawings in `tests/snapshots`.
//!
//! After a change that was meant, look at the new drawings and keep them:
//! `KEEP_SNAPSHOTS=1 cargo test --no-default-features --features program --test chart_snapshots`.

mod support;

use std::fs;
use std::path::PathBuf;

use kansenverkenner::address;
use kansenverkenner::chart::{Theme, svg};
use kansenverkenner::state::State;
use kansenverkenner::text::Language;

fn state(query: &str, language: Language) -> State {
    State { language, ..address::decode(query).state }
}

/// Views that are kept: name, address, width, theme.
const KEPT: [(&str, &str, u32, Theme); 3] = [
    ("start", "", 480, Theme::LIGHT),
    (
        "groups",
        "outcome=21-hbo_followed&a-group=morocco&b-group=none&a-place=gm-plaats-03&selection-age=15",
        320,
        Theme::LIGHT,
    ),
    (
        "money",
        "outcome=35-income&a-sex=female&b-sex=male&a-income=1&b-income=100",
        720,
        Theme::DARK,
    ),
];

#[test]
fn charts_are_drawn_as_before() {
    let (library, hexagons) = support::made_up();
    let mut changed = Vec::new();
    for (view, query, width, theme) in KEPT {
        for language in Language::ALL {
            for (chart, figure) in support::figures(&library, &hexagons, &state(query, language)) {
                let name = format!("{chart}-{view}-{}.svg", language.key());
                let drawing = svg::document(&*figure, width, &theme);
                changed.extend(support::changed_drawing(&name, &drawing));
            }
        }
    }
    assert!(changed.is_empty(), "changed; look at:\n{}", changed.join("\n"));
}

/// Draws the shipped figures into a folder, to look at:
/// `LOOK=/tmp/look cargo test ... --test chart_snapshots -- --ignored`.
#[test]
#[ignore = "draws into the folder that LOOK names"]
fn look() {
    let Some(folder) = std::env::var_os("LOOK").map(PathBuf::from) else { return };
    fs::create_dir_all(&folder).expect("the folder can be made");
    let (library, hexagons) = support::shipped_with_places();
    for (view, query) in support::VIEWS {
        for language in Language::ALL {
            for (chart, figure) in support::figures(&library, &hexagons, &state(query, language)) {
                for (theme, tone) in [(Theme::LIGHT, "light"), (Theme::DARK, "dark")] {
                    // The narrowest is a phone with texts half as large again.
                    for width in [219, 328, 700, 900] {
                        let name = format!("{chart}-{view}-{}-{width}-{tone}.svg", language.key());
                        let drawing = svg::document(&*figure, width, &theme);
                        fs::write(folder.join(name), drawing).expect("the file can be written");
                    }
                }
            }
        }
    }
}
