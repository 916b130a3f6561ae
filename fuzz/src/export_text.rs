//! Texts from outside in files that readers take away: shown as text, in their order, inside their place.

use kansenverkenner::answer::{Answer, Library};
use kansenverkenner::chart::svg::is_plain;
use kansenverkenner::chart::{SelectionAgeFigure, label};
use kansenverkenner::export::text::{LONGEST, lines, tame};
use kansenverkenner::export::{Export, csv as table, json, name, picture};
use kansenverkenner::figures::life_course::Thread;
use kansenverkenner::figures::selection_age;
use kansenverkenner::model::draws::Draws;
use kansenverkenner::state::{ChartKind, State};

use super::material::model;

thread_local! {
    static VIEW: (Library, State, Answer, SelectionAgeFigure) = {
        let (library, state, draws) = (model(), State::default(), Draws::new(24));
        let answer = Answer::new(&library, &state, &draws).expect("a whole model");
        let figure = selection_age::build(&state, &answer, &draws);
        (library, state, answer, figure)
    };
}

/// Puts any text wherever a file holds one.
pub fn check(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let most = 1 + bytes.len() % LONGEST;
    let tamed = tame(&text, most);
    assert!(tamed.chars().count() <= most && tamed.chars().all(is_plain));
    assert_eq!(tame(&tamed, most), tamed, "tame stays tame");
    let width = 40.0 + bytes.len() as f64;
    for line in lines(&tamed, 11.0, false, width, 5) {
        assert!(label::width(&line, 11.0, false) <= width + 11.0, "{line}");
    }
    let file_name = name::file(&[&text], "svg");
    let is_safe = |byte: u8| byte.is_ascii_alphanumeric() || b"-._".contains(&byte);
    assert!(file_name.bytes().all(is_safe) && !file_name.starts_with('.'), "{file_name}");
    VIEW.with(|(library, state, answer, figure)| {
        let mut figure = figure.clone();
        figure.summary = text.to_string();
        figure.notes = vec![text.to_string()];
        let view = (library, state, answer, Thread::HigherEducation);
        let mut export = Export::new(ChartKind::SelectionAge, &figure, view, [&text, &text]);
        export.title = text.to_string();
        expect_table(&table::file(&export));
        let document = picture::svg(&export);
        let document = roxmltree::Document::parse(&document).expect("well-formed XML");
        for node in document.descendants().filter(roxmltree::Node::is_element) {
            let name = node.tag_name().name();
            assert!(!["script", "a", "image", "use", "foreignObject"].contains(&name), "<{name}>");
            assert!(node.attributes().all(|attribute| !attribute.name().starts_with("on")));
        }
        let json = json::file(&export);
        assert!(!json.contains('<'), "{json}");
    });
}

/// A table whose rows are as long as its header, and no field of which a spreadsheet would compute.
fn expect_table(file: &str) {
    let mut reader = csv::Reader::from_reader(file.as_bytes());
    for row in reader.records() {
        for field in &row.expect("as long as the header") {
            let computes =
                field.trim_start().starts_with(['=', '+', '@', '\u{ff1d}', '\u{ff0b}', '\u{ff20}']);
            assert!(!computes, "{field}");
        }
    }
}
