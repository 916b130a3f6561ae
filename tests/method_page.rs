//! The method page: complete in both languages, its numbers from the code, its links inside it.

#![cfg(feature = "program")]

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::OnceLock;

use kansenverkenner::fit::hexagon::{HexagonLayout, layout, municipalities};
use kansenverkenner::indicators::dataset::Dataset;
use kansenverkenner::indicators::table;
use kansenverkenner::method::{Block, Inline, Method};
use kansenverkenner::model::interval::Interval;
use kansenverkenner::model::selection_age::Evidence;
use kansenverkenner::program::method::validation::Validation;
use kansenverkenner::program::method::{Material, method};
use kansenverkenner::text::method::{Piece, SECTIONS, Slot, studies, works};
use kansenverkenner::text::{Bilingual, Language, number};

/// A validation as `kansen validate` writes it, with few figures.
const VALIDATION: &str = r#"{
  "pairs": 900,
  "seeds": [1, 2],
  "test_outcomes": ["11-vwo_test"],
  "draws": [
    {"seed": 1, "pairs": 180, "cells": 110, "share": 0.61},
    {"seed": 2, "pairs": 180, "cells": 100, "share": 0.49}
  ],
  "further_draws": [],
  "outcomes": [
    {"outcome": "0-sga", "shares": [0.2, null], "share": 0.2, "cells": 80,
     "model": 0.022, "baseline": 0.025, "floor": 0.02},
    {"outcome": "11-vwo_test", "shares": [0.61, 0.49], "share": 0.55, "cells": 120,
     "model": 0.042, "baseline": 0.063, "floor": 0.031},
    {"outcome": "35-income", "shares": [0.3, 0.1], "share": 0.2, "cells": 10,
     "model": 2412.5, "baseline": 3000.0, "floor": 2000.0}
  ],
  "level": 0.90,
  "calibration": [
    {"kind": "all", "of": "all", "cells": 210, "inside": 191},
    {"kind": "age", "of": "11", "cells": 125, "inside": 110},
    {"kind": "group", "of": "turkey", "cells": 30, "inside": 27}
  ],
  "tenths": [
    {"cells": 100, "predicted": 0.095, "published": 0.0975},
    {"cells": 100, "predicted": 0.2, "published": 0.185}
  ],
  "points": [
    {"outcome": "11-vwo_test", "area": "gm-almere", "group": "turkey", "children": 310,
     "predicted": 0.125, "published": 0.1425, "low": 0.1, "high": 0.15},
    {"outcome": "0-sga", "area": "gm-almere", "group": "any", "children": 120,
     "predicted": 0.095, "published": 0.0875, "low": 0.06, "high": 0.13}
  ]
}"#;

fn dataset() -> &'static Dataset {
    static DATASET: OnceLock<Dataset> = OnceLock::new();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    DATASET.get_or_init(|| table::read(&folder).expect("the project's tables"))
}

fn page(language: Language, validation: Option<&Validation>) -> Method {
    static MAP: OnceLock<HexagonLayout> = OnceLock::new();
    let map = MAP.get_or_init(|| {
        let municipalities = municipalities(dataset().areas()).expect("centres");
        layout(&municipalities).expect("a map")
    });
    let material = Material { dataset: dataset(), library: None, validation, map: Some(map) };
    method(language, &material).expect("the page")
}

/// All texts of the words, with the section they stand in.
fn texts() -> Vec<(&'static str, Bilingual)> {
    let sections = SECTIONS.iter().flat_map(|section| {
        let pieces = section.pieces.iter().flat_map(Piece::texts);
        [section.heading].into_iter().chain(pieces).map(|text| (section.anchor, text))
    });
    let studies = studies::STUDIES
        .iter()
        .flat_map(|study| [study.change, study.found, study.design].map(|text| (study.id, text)));
    sections.chain(studies).collect()
}

#[test]
fn every_section_says_something_in_both_languages() {
    for section in SECTIONS {
        assert!(!section.pieces.is_empty(), "{} is empty", section.anchor);
    }
    for (place, text) in texts() {
        for words in [text.dutch, text.english] {
            assert!(!words.trim().is_empty(), "a text of {place} is empty");
            assert_eq!(words, words.trim(), "{place}");
            assert!(!words.contains("  ") && !words.contains('\n'), "{place}: {words}");
        }
        // The name of a file of the code is the same in both.
        if !text.dutch.starts_with("Code: `") {
            assert_ne!(text.dutch, text.english, "{place}");
        }
    }
}

/// Numbers of a text without the marks that differ between languages. Formulas are left out, and decades:
/// `1970s` is `jaren zeventig`.
fn numbers(text: &str) -> BTreeSet<String> {
    let outside_formulas: String = text.split('$').step_by(2).collect();
    let decade = |word: &&str| !word.trim_end_matches(['.', ',', ':', ';', ')']).ends_with("0s");
    let outside_formulas: String =
        outside_formulas.split(' ').filter(decade).collect::<Vec<_>>().join(" ");
    outside_formulas
        .split(|mark: char| !mark.is_ascii_digit() && mark != ',' && mark != '.')
        .map(|number| number.chars().filter(char::is_ascii_digit).collect::<String>())
        .filter(|number| !number.is_empty())
        .collect()
}

#[test]
fn figures_agree_between_the_languages() {
    for (place, text) in texts() {
        assert_eq!(numbers(text.dutch), numbers(text.english), "{place}: {}", text.english);
    }
}

#[test]
fn constants_of_the_code_are_not_typed() {
    let fall = |value: f64, decimals| {
        Language::ALL.map(|language| number::decimal(language, value, decimals))
    };
    let constants = [
        fall(Evidence::Central.fall_per_year(), 3),
        fall(Evidence::Finland.fall_per_year(), 3),
        fall(Evidence::Central.fall_quantile(1.0), 2),
        fall(1000.0, 0),
    ];
    for (place, text) in texts() {
        for words in [text.dutch, text.english] {
            for constant in constants.iter().flatten() {
                // The bare number, not as a part of a longer one.
                let typed = words.split(constant.as_str()).collect::<Vec<_>>();
                let alone = typed.windows(2).any(|around| {
                    let digit = |mark: Option<char>| mark.is_some_and(|mark| mark.is_ascii_digit());
                    !digit(around[0].chars().last()) && !digit(around[1].chars().next())
                });
                assert!(!alone, "{place} has {constant} typed: {words}");
            }
            let level = format!("{:.0}%", 100.0 * Interval::LEVEL);
            assert!(!words.contains(&level), "{place} has {level} typed: {words}");
        }
    }
}

#[test]
fn every_slot_stands_in_one_place() {
    let mut found: Vec<Slot> = Vec::new();
    for piece in SECTIONS.iter().flat_map(|section| section.pieces) {
        if let Piece::Slot(slot) = piece {
            found.push(*slot);
        }
    }
    assert_eq!(found.len(), Slot::ALL.len());
    assert!(Slot::ALL.iter().all(|slot| found.contains(slot)));
}

fn inlines(block: &Block) -> Vec<&Inline> {
    match block {
        Block::Text(parts) => parts.iter().collect(),
        Block::List { points, .. } => points.iter().flatten().collect(),
        Block::Formula(formula) => {
            let symbols = formula.symbols.iter().flat_map(|(_, words)| words);
            formula.words.iter().chain(symbols).chain(&formula.source).collect()
        }
        Block::Table(table) => table.rows.iter().flatten().flatten().collect(),
        Block::Works(works) => works.iter().flat_map(|(_, words)| words).collect(),
        Block::Heading(_) | Block::Scatter(_) | Block::Code(_) | Block::Citation(_) => Vec::new(),
    }
}

#[test]
fn links_lead_somewhere() {
    let validation = Validation::read(VALIDATION).expect("a validation");
    for language in Language::ALL {
        let page = page(language, Some(&validation));
        let mut anchors: Vec<&str> =
            page.sections.iter().map(|section| section.anchor.as_str()).collect();
        let blocks = || page.sections.iter().flat_map(|section| &section.blocks);
        for block in blocks() {
            if let Block::Works(works) = block {
                anchors.extend(works.iter().map(|(anchor, _)| anchor.as_str()));
            }
            anchors.extend(inlines(block).into_iter().filter_map(|part| match part {
                Inline::Anchor(_, anchor) => Some(anchor.as_str()),
                _ => None,
            }));
        }
        let unique: BTreeSet<&str> = anchors.iter().copied().collect();
        assert_eq!(unique.len(), anchors.len(), "an anchor stands there twice");
        let kebab = |mark: char| mark.is_ascii_lowercase() || mark.is_ascii_digit() || mark == '-';
        assert!(anchors.iter().all(|anchor| anchor.chars().all(kebab)));
        for part in blocks().flat_map(inlines) {
            if let Inline::Link(words, address) = part {
                assert!(!words.is_empty());
                match address.strip_prefix('#') {
                    Some(anchor) => assert!(unique.contains(anchor), "nothing at {address}"),
                    None => assert!(address.starts_with("http"), "{address}"),
                }
            }
        }
    }
    // Every work is referred to.
    let all: String = texts().iter().map(|(_, text)| text.english).collect();
    let outside = |anchor: &str| all.contains(&format!("(#ref-{anchor})"));
    for work in works::LIST {
        assert!(outside(work.anchor), "nothing refers to {}", work.anchor);
    }
}

#[test]
fn the_file_holds_the_whole_page() {
    let validation = Validation::read(VALIDATION).expect("a validation");
    for language in Language::ALL {
        let page = page(language, Some(&validation));
        let file = page.write();
        let read = Method::read(&file).expect("its own file");
        assert!(read == page, "the file of {} holds another page", language.key());
        for length in (0..file.len()).step_by(997) {
            assert!(Method::read(&file[..length]).is_err());
        }
    }
}

#[test]
fn results_stand_on_the_page() {
    let validation = Validation::read(VALIDATION).expect("a validation");
    let with = page(Language::Dutch, Some(&validation));
    let section = |page: &Method, anchor: &str| {
        let found = page.sections.iter().find(|section| section.anchor == anchor);
        found.cloned().unwrap_or_else(|| panic!("no section {anchor}"))
    };
    let words = format!("{:?}", section(&with, "validation"));
    let expected =
        ["startgetallen 1, 2", "210 achtergehouden", "0,61", "4,20", "€\\u{a0}2.400", "88,0%"];
    for expected in expected {
        assert!(words.contains(expected), "{expected} is not on the page");
    }
    let scatter = section(&with, "validation").blocks.into_iter().find_map(|block| match block {
        Block::Scatter(figure) => Some(figure),
        _ => None,
    });
    let scatter = scatter.expect("a chart");
    assert_eq!(scatter.points.len(), 2);
    assert_eq!(scatter.points[1].published, 8.75);
    assert!(scatter.points[1].name.contains("Almere"), "{}", scatter.points[1].name);
    assert!(scatter.summary.contains("1,5 procentpunt"), "{}", scatter.summary);
    // Without results the page says so, and shows no empty tables.
    let without = section(&page(Language::Dutch, None), "validation");
    assert!(format!("{without:?}").contains("nog niet berekend"));
    assert!(!without.blocks.iter().any(|block| matches!(block, Block::Table(_))));
}

#[test]
fn a_validation_that_is_not_one_is_refused() {
    assert!(Validation::read("").is_err());
    assert!(Validation::read("{}").is_err());
    let other = VALIDATION.replace("11-vwo_test", "11-latin");
    assert_eq!(Validation::read(&other), Err("'11-latin' is no outcome".to_owned()));
    let other = VALIDATION.replace("\"model\": 0.042", "\"model\": \"large\"");
    assert_eq!(Validation::read(&other), Err("expected a number as 'model'".to_owned()));
}

#[test]
fn what_was_not_read_is_not_shown() {
    // Numbers and names that the evidence holds from memory alone.
    let all: Vec<Bilingual> = texts().into_iter().map(|(_, text)| text).collect();
    let references = studies::STUDIES.iter().map(|study| study.reference);
    for text in all.into_iter().chain(references) {
        for words in [text.dutch, text.english] {
            for unread in ["Lavrijsen", "Nicaise", "0,07", "0.07", "3,4%", "3.4%", "12%"] {
                assert!(!words.contains(unread), "{unread} in: {words}");
            }
        }
    }
}
