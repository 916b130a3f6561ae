//! How the page speaks: no label that the vocabulary avoids stands in any text for readers, and the
//! facts, measures and cards are complete in both languages.
//!
//! The scan reads the text files from disk: in Rust source the string literals, in anything else
//! the whole file. Terms match at the start of a word, whatever their case, hyphens or line breaks.

use kansenverkenner::text::Bilingual;
use kansenverkenner::text::factors::{LEVEL_CARDS, Level, OVERVIEW};
use kansenverkenner::text::facts::{Document, FACTS, Place, Topic, facts_about};
use kansenverkenner::text::measures::{LifeStage, MEASURES, MONITORS, measures_at};
use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Terms to avoid that share one swap.
struct Avoid {
    terms: &'static [&'static str],
    instead: &'static str,
}

const AVOID: &[Avoid] = &[
    Avoid {
        terms: &[
            "achterstandswijk",
            "achterstandsbuurt",
            "achterstandsgebied",
            "probleemwijk",
            "probleembuurt",
            "zwakke wijk",
            "zwakke buurt",
            "kansarme wijk",
            "kansarme buurt",
            "disadvantaged neighbourhood",
            "disadvantaged neighborhood",
            "disadvantaged area",
            "deprived neighbourhood",
            "deprived neighborhood",
            "deprived area",
            "problem neighbourhood",
            "problem neighborhood",
            "weak neighbourhood",
        ],
        instead: "buurt waar veel gezinnen weinig te besteden hebben / neighbourhood where many \
                  families have little to spend",
    },
    Avoid {
        terms: &[
            "achterstandskind",
            "achterstandsleerling",
            "achterstandsschool",
            "kansarm",
            "probleemkind",
            "probleemleerling",
            "zware problematiek",
            "disadvantaged child",
            "disadvantaged pupil",
            "disadvantaged student",
            "problem child",
            "problem pupil",
        ],
        instead: "kind dat (door omstandigheden of regels) minder kansen krijgt / child who is \
                  given fewer chances",
    },
    Avoid {
        terms: &[
            "zwak milieu",
            "zwakke milieu",
            "zwakker milieu",
            "lager milieu",
            "lagere milieu",
            "lagere klasse",
            "lower class",
            "underclass",
        ],
        instead: "gezinnen die weinig te besteden hebben / families with little to spend",
    },
    Avoid {
        terms: &["taalachterstand", "language deficit", "language deficiency", "language delay"],
        instead: "leert Nederlands naast een andere thuistaal / is learning Dutch beside another \
                  home language",
    },
    Avoid {
        terms: &[
            "laagopgeleid",
            "laag opgeleid",
            "lageropgeleid",
            "lager opgeleid",
            "low educated",
            "lower educated",
            "less educated",
            "poorly educated",
            "uneducated",
        ],
        instead: "praktisch opgeleide ouders; bij cijfers: ouders met hoogstens een mbo-2-diploma \
                  / practically educated parents; with figures: parents with at most mbo-2",
    },
    Avoid {
        terms: &[
            "hoogopgeleid",
            "hoog opgeleid",
            "hogeropgeleid",
            "hoger opgeleid",
            "highly educated",
            "high educated",
            "higher educated",
            "well educated",
        ],
        instead: "theoretisch opgeleide ouders; bij cijfers: exact diploma / theoretically \
                  educated parents; with figures: the exact diploma",
    },
    Avoid {
        terms: &[
            "niet betrokken ouders",
            "onwillige ouders",
            "uninvolved parent",
            "unwilling parent",
        ],
        instead: "ouders willen wel, maar missen tijd, geld, taal of informatie van school / \
                  parents want to, but lack time, money, language or information",
    },
    Avoid {
        terms: &["handelingsbekwaam"],
        instead: "samenwerken met ouders / work together with parents",
    },
    Avoid {
        terms: &[
            "allochtoon",
            "allochtone",
            "autochtoon",
            "autochtone",
            "niet westers",
            "non western",
        ],
        instead: "kind van wie een of beide ouders buiten Nederland zijn geboren / child with \
                  parent(s) born abroad",
    },
    Avoid {
        terms: &["minder begaafd", "niet vwo waardig", "less gifted", "less able pupil"],
        instead: "zelfde toetsscore, ander advies / same score, different advice",
    },
    Avoid {
        terms: &["onderpresteer", "underachiev"],
        instead: "leerling die nog niet laat zien / mag laten zien wat hij of zij kan / pupil who \
                  has not yet been able to show ability",
    },
    Avoid {
        terms: &[
            "risicoleerling",
            "risicokind",
            "risicobuurt",
            "risicowijk",
            "at risk pupil",
            "at risk child",
            "at risk area",
        ],
        instead: "leerling / buurt die extra middelen nodig heeft / pupil / area that needs more \
                  resources",
    },
    Avoid {
        terms: &[
            "uw kind",
            "jouw kind",
            "je kind",
            "jullie kind",
            "your child",
            "your son",
            "your daughter",
        ],
        instead: "gemiddelden van groepen: van 100 kinderen ... / averages of groups: of 100 \
                  children ...",
    },
    Avoid {
        terms: &[
            "ranglijst",
            "slechtste",
            "beste wijk",
            "beste buurt",
            "beste gemeente",
            "slechte wijk",
            "slechte buurt",
            "goede wijk",
            "goede buurt",
            "league table",
            "worst neighbourhood",
            "worst neighborhood",
            "worst area",
            "best neighbourhood",
            "best neighborhood",
            "best area",
            "bad neighbourhood",
            "bad neighborhood",
            "good neighbourhood",
            "good neighborhood",
        ],
        instead: "noem de plek en het cijfer, zonder volgorde / name the place and the figure, \
                  without a ranking",
    },
    Avoid {
        terms: &["dubbeltje", "rags to riches"],
        instead: "zeg wat een regel of omstandigheid doet / say what a rule or circumstance does",
    },
];

/// A term found in a text, and where.
#[derive(Debug, PartialEq)]
struct Finding {
    line: usize,
    term: &'static str,
    instead: &'static str,
}

/// Text as characters, each with the line it stands on.
type Located = Vec<(char, usize)>;

/// Returns each string literal as one located text; what stands outside strings is skipped.
///
/// Knows comments, raw strings, escapes, character literals and lifetimes. A backslash at the end
/// of a line joins the lines, as in Rust.
fn string_literals(source: &str) -> Vec<Located> {
    let characters: Located = source
        .lines()
        .enumerate()
        .flat_map(|(index, line)| {
            line.chars().chain(['\n']).map(move |character| (character, index + 1))
        })
        .collect();
    let at = |position: usize| characters.get(position).map_or('\0', |&(character, _)| character);
    let mut literals = Vec::new();
    let mut position = 0;
    while position < characters.len() {
        match at(position) {
            '/' if at(position + 1) == '/' => {
                while position < characters.len() && at(position) != '\n' {
                    position += 1;
                }
            }
            '/' if at(position + 1) == '*' => {
                position += 2;
                while position < characters.len() && (at(position), at(position + 1)) != ('*', '/')
                {
                    position += 1;
                }
                position += 2;
            }
            // A character literal, plain or escaped; otherwise a lifetime.
            '\'' if at(position + 1) == '\\' => {
                position += 3;
                while position < characters.len() && at(position) != '\'' {
                    position += 1;
                }
                position += 1;
            }
            '\'' if at(position + 2) == '\'' => position += 3,
            '"' => {
                let hashes = (0..position).rev().take_while(|&back| at(back) == '#').count();
                let raw = position > hashes && at(position - hashes - 1) == 'r';
                let (literal, end) = read_literal(&characters, position + 1, raw.then_some(hashes));
                literals.push(literal);
                position = end;
            }
            _ => position += 1,
        }
    }
    literals
}

/// Reads a literal from its first character; returns it and the position after its closing quote.
///
/// `raw`: number of hashes of a raw string, `None` for one with escapes.
fn read_literal(characters: &Located, start: usize, raw: Option<usize>) -> (Located, usize) {
    let mut literal = Located::new();
    let mut position = start;
    while let Some(&(character, line)) = characters.get(position) {
        let closes = |hashes: usize| {
            characters[position + 1..].iter().take(hashes).filter(|next| next.0 == '#').count()
                == hashes
        };
        match (character, raw) {
            ('"', None) => return (literal, position + 1),
            ('"', Some(hashes)) if closes(hashes) => return (literal, position + 1 + hashes),
            ('\\', None) => {
                position += 1;
                if characters.get(position).is_some_and(|next| next.0 == '\n') {
                    while characters.get(position).is_some_and(|next| next.0.is_whitespace()) {
                        position += 1;
                    }
                    continue;
                }
                literal.push((' ', line));
            }
            _ => literal.push((character, line)),
        }
        position += 1;
    }
    (literal, position)
}

/// Lowers case and makes hyphens, line breaks and runs of spaces one space.
fn plain(text: &Located) -> Located {
    let mut result = Located::new();
    for &(character, line) in text {
        if character.is_whitespace() || "-\u{2010}\u{2011}\u{2013}\u{a0}".contains(character) {
            if result.last().is_some_and(|last| last.0 != ' ') {
                result.push((' ', line));
            }
        } else {
            result.extend(character.to_lowercase().map(|lower| (lower, line)));
        }
    }
    result
}

/// Finds every avoided term at the start of a word.
fn findings_in(text: &Located) -> Vec<Finding> {
    let text = plain(text);
    let mut findings = Vec::new();
    for (start, &(_, line)) in text.iter().enumerate() {
        if start > 0 && text[start - 1].0.is_alphanumeric() {
            continue;
        }
        for avoid in AVOID {
            for &term in avoid.terms {
                let here = text[start..].iter().map(|&(character, _)| character);
                if term.chars().eq(here.take(term.chars().count())) {
                    findings.push(Finding { line, term, instead: avoid.instead });
                }
            }
        }
    }
    findings
}

/// Scans a Rust source: its string literals.
fn findings_in_source(source: &str) -> Vec<Finding> {
    string_literals(source).iter().flat_map(findings_in).collect()
}

/// Scans a file of words: all of it.
fn findings_in_prose(prose: &str) -> Vec<Finding> {
    let text = prose
        .lines()
        .enumerate()
        .flat_map(|(index, line)| {
            line.chars().chain(['\n']).map(move |character| (character, index + 1))
        })
        .collect();
    findings_in(&text)
}

/// Lists the files that hold words for readers.
fn text_files() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    let mut folders = vec![root.join("src/text")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("the text folder can be listed") {
            let path = entry.expect("an entry can be read").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                files.push(path);
            }
        }
    }
    files.extend(
        ["src/text.rs", "index.html"]
            .into_iter()
            .map(|name| root.join(name))
            .filter(|path| path.exists()),
    );
    files.sort();
    files
}

#[test]
fn no_text_for_readers_uses_an_avoided_term() {
    let files = text_files();
    assert!(files.len() >= 3, "the scan found only {} files", files.len());
    let mut report = Vec::new();
    for file in &files {
        let content = fs::read_to_string(file).expect("a text file is UTF-8");
        let findings = if file.extension().is_some_and(|extension| extension == "rs") {
            findings_in_source(&content)
        } else {
            findings_in_prose(&content)
        };
        for Finding { line, term, instead } in findings {
            report.push(format!("{}:{line}: \"{term}\"; write: {instead}", file.display()));
        }
    }
    assert!(report.is_empty(), "\n{}", report.join("\n"));
}

#[test]
fn the_scan_reads_every_word_of_the_facts() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/text/facts.rs");
    let literals: HashSet<String> = string_literals(&fs::read_to_string(path).expect("facts.rs"))
        .into_iter()
        .map(|literal| literal.into_iter().map(|(character, _)| character).collect())
        .collect();
    for fact in FACTS {
        assert!(literals.contains(fact.words.dutch), "not scanned: {}", fact.words.dutch);
        assert!(literals.contains(fact.words.english), "not scanned: {}", fact.words.english);
    }
}

#[test]
fn the_scan_finds_each_term_where_it_is_planted() {
    for avoid in AVOID {
        for &term in avoid.terms {
            let source =
                format!("const A: &str = \"Goed.\";\n\nconst B: &str = \"Een {term} hier.\";");
            let found = findings_in_source(&source);
            assert!(
                found.contains(&Finding { line: 3, term, instead: avoid.instead }),
                "{term} was not found in: {source}"
            );
        }
    }
}

#[test]
fn the_scan_sees_through_case_hyphens_and_line_breaks() {
    let terms = |source: &str| -> Vec<(usize, &str)> {
        findings_in_source(source).into_iter().map(|found| (found.line, found.term)).collect()
    };
    assert_eq!(terms("\"De Achterstandswijken van toen\""), [(1, "achterstandswijk")]);
    assert_eq!(terms("\"NIET-WESTERSE\""), [(1, "niet westers")]);
    assert_eq!(terms("\"niet-\n   westerse\""), [(1, "niet westers")]);
    assert_eq!(terms("\"is\n minder \\\n      begaafd\""), [(2, "minder begaafd")]);
    assert_eq!(terms("r#\"zegt \"kansarm\" kind\"#"), [(1, "kansarm")]);
    assert_eq!(terms("'\"'; let x: &'static str = \"your child\";"), [(1, "your child")]);
    assert_eq!(findings_in_prose("<p>\nYour  child</p>").len(), 1);
}

#[test]
fn the_scan_leaves_good_words_and_comments_alone() {
    for source in [
        "// achterstandswijk",
        "/* kansarm \" */ let a = \"kansen\";",
        "/// \"laagopgeleid\"\nfn a() {}",
        "let achterstandswijk = 1;",
        "\"hoger onderwijs, het beste, meejekinderen, praktisch opgeleid\"",
        "\"onderwijsachterstanden\"",
    ] {
        assert_eq!(findings_in_source(source), [], "in {source}");
    }
}

/// Every pair of words in the content, with a name for the message.
fn all_words() -> Vec<(String, &'static Bilingual)> {
    let facts = FACTS.iter().map(|fact| (fact.id.to_string(), &fact.words));
    let measures = MEASURES.iter().map(|measure| (measure.id.to_string(), &measure.words));
    let monitors = MONITORS.iter().map(|monitor| (monitor.name.to_string(), &monitor.what));
    let cards = LEVEL_CARDS.iter().flat_map(|card| {
        [(format!("{:?}", card.level), &card.explanation)]
            .into_iter()
            .chain(card.factors.iter().map(|factor| (format!("{:?} factor", card.level), factor)))
    });
    facts
        .chain(measures)
        .chain(monitors)
        .chain(cards)
        .chain([("overview".to_string(), &OVERVIEW)])
        .collect()
}

#[test]
fn words_are_there_in_two_different_languages() {
    for (name, words) in all_words() {
        assert!(!words.dutch.trim().is_empty(), "{name} has no Dutch");
        assert!(!words.english.trim().is_empty(), "{name} has no English");
        assert_ne!(words.dutch, words.english, "{name} is not translated");
        for text in [words.dutch, words.english] {
            assert_eq!(text, text.trim(), "{name} has loose spaces");
            assert!(!text.contains("  ") && !text.contains('\n'), "{name} has loose spaces");
        }
    }
}

/// Numbers as they stand in a text, without the marks that differ between the languages.
fn numbers(text: &str) -> Vec<String> {
    let mut found: Vec<String> = text
        .split(|character: char| !character.is_ascii_digit() && !".,".contains(character))
        .map(|number| number.trim_matches(|mark| ".,".contains(mark)).replace(['.', ','], ""))
        .filter(|number| !number.is_empty())
        .collect();
    found.sort();
    found.dedup();
    found
}

#[test]
fn figures_agree_between_the_languages() {
    // Small numbers may be a word in one language and a figure in the other.
    let large = |text: &str| -> Vec<String> {
        numbers(text).into_iter().filter(|number| number.len() >= 3).collect()
    };
    for fact in FACTS {
        assert_eq!(large(fact.words.dutch), large(fact.words.english), "{}", fact.id);
    }
    for measure in MEASURES {
        assert_eq!(large(measure.words.dutch), large(measure.words.english), "{}", measure.id);
    }
}

#[test]
fn facts_and_measures_are_short() {
    let facts = FACTS.iter().map(|fact| (fact.id, &fact.words));
    for (id, words) in facts.chain(MEASURES.iter().map(|measure| (measure.id, &measure.words))) {
        for text in [words.dutch, words.english] {
            let count = text.split_whitespace().count();
            assert!(count <= 36, "{id} has {count} words");
        }
    }
}

#[test]
fn ids_are_unique_and_in_kebab_case() {
    let facts = FACTS.iter().map(|fact| fact.id).collect::<Vec<_>>();
    let measures = MEASURES.iter().map(|measure| measure.id).collect::<Vec<_>>();
    for ids in [facts, measures] {
        let mut seen = HashSet::new();
        for id in ids {
            assert!(seen.insert(id), "{id} stands there twice");
            assert!(
                id.split('-').all(|part| {
                    !part.is_empty()
                        && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
                }),
                "{id} is not kebab-case"
            );
        }
    }
}

#[test]
fn there_are_facts_about_everything() {
    assert!(FACTS.len() >= 40, "only {} facts", FACTS.len());
    for topic in Topic::ALL {
        let count = facts_about(topic).count();
        assert!(count >= 3, "{topic:?} has {count} facts");
    }
    for fact in FACTS {
        let topics: HashSet<_> = fact.topics.iter().collect();
        assert!(!topics.is_empty(), "{} has no topic", fact.id);
        assert_eq!(topics.len(), fact.topics.len(), "{} names a topic twice", fact.id);
    }
}

#[test]
fn there_are_measures_for_every_stage() {
    assert!(MEASURES.len() >= 25, "only {} measures", MEASURES.len());
    for stage in LifeStage::ALL {
        assert!(measures_at(stage).count() >= 3, "{stage:?} has too few measures");
    }
    assert!(MEASURES.is_sorted_by_key(|measure| measure.stage as usize), "not in order of age");
    assert!(MEASURES.iter().all(|measure| !measure.topics.is_empty()));
}

#[test]
fn places_lie_within_the_documents() {
    let facts = FACTS.iter().map(|fact| (fact.id, fact.document, fact.place));
    let measures = MEASURES.iter().map(|measure| (measure.id, measure.document, measure.place));
    for (id, document, place) in facts.chain(measures) {
        let last = match document {
            Document::SerAdvice2021 => 114,
            Document::EducationCouncilsLetter2016 => 7,
            Document::MinistersActionPlan2016 => 24,
            Document::VerweyJonker2023 => 51,
            Document::OpportunityArticle2020 => 0,
        };
        match place {
            Place::Page(page) => assert!((1..=last).contains(&page), "{id} is on page {page}"),
            Place::Section(heading) => assert!(last == 0 && !heading.is_empty(), "{id}: {heading}"),
        }
    }
}

#[test]
fn opinions_from_interviews_say_that_they_are_not_representative() {
    let facts = FACTS.iter().map(|fact| (fact.id, fact.document, &fact.words));
    let measures = MEASURES.iter().map(|measure| (measure.id, measure.document, &measure.words));
    for (id, document, words) in facts.chain(measures) {
        if document == Document::VerweyJonker2023 && words.dutch.contains("2022") {
            let single_case = words.dutch.contains("één geïnterviewde");
            assert!(single_case || words.dutch.contains("niet representatief"), "{id} (Dutch)");
            assert!(single_case || words.english.contains("not representative"), "{id} (English)");
        }
    }
}

#[test]
fn cards_go_from_society_to_child() {
    let levels = LEVEL_CARDS.map(|card| card.level);
    let order = [Level::Society, Level::School, Level::Neighbourhood, Level::Family, Level::Child];
    assert_eq!(levels, order);
    for card in &LEVEL_CARDS {
        assert!((3..=4).contains(&card.factors.len()), "{:?}", card.level);
    }
}

#[test]
fn monitors_have_a_safe_address() {
    assert!(MONITORS.iter().all(|monitor| monitor.address.starts_with("https://")));
}
