//! Each chart as SVG, in both languages, against the drawings in `tests/snapshots`.
//!
//! After a change that was meant, look at the new drawings and keep them:
//! `KEEP_SNAPSHOTS=1 cargo test --no-default-features --features program --test chart_snapshots`.

mod support;

use std::fs;
use std::path::{Path, PathBuf};

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
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots");
    let keep = std::env::var_os("KEEP_SNAPSHOTS").is_some();
    let (library, hexagons) = support::made_up();
    let mut changed = Vec::new();
    for (view, query, width, theme) in KEPT {
        for language in Language::ALL {
            for (chart, figure) in support::figures(&library, &hexagons, &state(query, language)) {
                let name = format!("{chart}-{view}-{}.svg", language.key());
                let drawing = svg::document(&figure, width, &theme);
                let file = folder.join(&name);
                if keep {
                    fs::write(&file, &drawing).expect("the snapshot can be written");
                } else if fs::read_to_string(&file).ok().as_deref() != Some(&*drawing) {
                    let look = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(&name);
                    fs::write(&look, &drawing).expect("the new drawing can be written");
                    changed.push(look.display().to_string());
                }
            }
        }
    }
    assert!(changed.is_empty(), "changed; look at:\n{}", changed.join("\n"));
}

/// Views of the shipped figures that are worth a look.
const VIEWS: [(&str, &str); 12] = [
    ("start", ""),
    ("map", "outcome=21-hbo_followed&a-place=gm-almere&b-place=gm-utrecht&a-income=30&b-income=30"),
    ("map-region", "outcome=16-havo&a-place=gm-almere&b-place=gm-haarlem"),
    (
        "many",
        "a-income=30&b-income=80&a-neighbourhood=20&b-neighbourhood=70&a-group=turkey&b-group=none\
         &a-sex=male&b-sex=female&a-household=one-parent&b-household=two-parents",
    ),
    ("against", "a-income=30&b-income=60&a-neighbourhood=80&b-neighbourhood=30"),
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
            for (chart, figure) in support::figures(&library, &hexagons, &state(query, language)) {
                for (theme, tone) in [(Theme::LIGHT, "light"), (Theme::DARK, "dark")] {
                    for width in [320, 480, 720] {
                        let name = format!("{chart}-{view}-{}-{width}-{tone}.svg", language.key());
                        let drawing = svg::document(&figure, width, &theme);
                        fs::write(folder.join(name), drawing).expect("the file can be written");
                    }
                }
            }
        }
    }
}
