//! The Dutch texts of the lesson read easily: none is harder than B2, most are B1 or easier, and what
//! pupils of the vmbo read is never harder than B1. `support/readability.rs` has the measure.
//!
//! After a change of texts, write the report `docs/readability.md` anew:
//! `UPDATE_DOCS=1 cargo test --no-default-features --features program --test readability`.

#[path = "support/readability.rs"]
mod measure;

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use kansenverkenner::text::factors::LEVEL_CARDS;
use kansenverkenner::text::facts::FACTS;
use kansenverkenner::text::lesson::{PLANS, PlanText, WORDS};
use kansenverkenner::text::measures::MEASURES;
use kansenverkenner::text::method::{Piece, SECTIONS};
use kansenverkenner::text::outcomes::OUTCOME_WORDS;
use kansenverkenner::text::{Bilingual, Language};
use measure::{Counts, Level, sentences, syllables, words};

/// Texts of fewer words are labels: the formula means nothing on three words.
const LABEL: usize = 8;

/// No sentence of the lesson has more words.
const LONGEST_SENTENCE: usize = 20;

/// Which share of the lesson's units is B1 or easier, at least.
const MOST: f64 = 0.8;

/// What stands in the places, as long as what the page puts there.
const SAMPLES: [(&str, &str); 41] = [
    ("a", "45 van de 100"),
    ("a_income", "ongeveer € 41.000 per jaar"),
    ("address", ""),
    ("age", "14"),
    ("all", "10"),
    ("answer", "havo"),
    ("any", "10 van de 100"),
    ("b", "76 van de 100"),
    ("b_income", "ongeveer € 120.000 per jaar"),
    ("count", "5"),
    ("country_value", "45 van de 100"),
    ("definition", "zestienjarigen die havo of vwo volgen."),
    ("distance", "7,5 punten"),
    ("drawn", "60 van de 100"),
    ("from", "20"),
    ("gap", "31 punten"),
    ("gap_later", "29 punten"),
    ("high", "31 punten"),
    ("income", "ongeveer € 41.000 per jaar"),
    ("level", "vmbo"),
    ("low", "27 punten"),
    ("minutes", "5"),
    ("n", "12"),
    ("name", "Leerling K"),
    ("none", "16 van de 100"),
    ("number", "2"),
    ("outcome", "op havo of vwo"),
    ("place", "Almere"),
    ("place_value", "47 van de 100"),
    ("published", "45 van de 100"),
    ("release", "mei 2025"),
    ("seconds", "30"),
    ("site", "Kansenverkenner"),
    ("step", "2"),
    ("to", "40"),
    ("value", "45"),
    ("years", "14"),
    ("born_0", "2008 tot en met 2016"),
    ("rounds", "40"),
    ("share", "45%"),
    ("widening", "2"),
];

/// Texts that a reader meets together.
struct Unit {
    /// Activity, or what else it belongs to.
    part: String,
    /// For whom.
    level: &'static str,
    /// What kind of text.
    kind: &'static str,
    /// Where it stands.
    name: String,
    /// Its paragraphs, with samples in their places.
    paragraphs: Vec<String>,
}

impl Unit {
    fn counts(&self) -> Counts {
        Counts::of(self.paragraphs.iter().map(String::as_str))
    }

    fn score(&self) -> f64 {
        self.counts().score()
    }

    fn reads_as(&self) -> Level {
        Level::of(self.score())
    }

    /// The unit with what makes it hard: its longest sentence and longest words.
    fn described(&self) -> String {
        let all: Vec<&str> = self.paragraphs.iter().flat_map(|text| sentences(text)).collect();
        let longest = all.iter().max_by_key(|sentence| words(sentence).count()).unwrap_or(&"");
        let mut longest_words: Vec<&str> =
            all.iter().flat_map(|sentence| words(sentence)).collect();
        longest_words.sort_by_key(|word| Reverse(syllables(word)));
        longest_words.dedup();
        longest_words.truncate(5);
        format!(
            "{} {} {} “{}”: {:.0}, {:?}\n    longest sentence: {}\n    longest words: {}",
            self.part,
            self.level,
            self.kind,
            self.name,
            self.score(),
            self.reads_as(),
            longest.trim(),
            longest_words.join(", ")
        )
    }
}

/// The Dutch text with samples in its places; a place without one is read as its name.
fn filled(text: &Bilingual) -> String {
    let mut filled = text.dutch.to_owned();
    while let Some((before, rest)) = filled.split_once('{') {
        let (name, after) = rest.split_once('}').unwrap_or((rest, ""));
        let sample =
            SAMPLES.iter().find(|(place, _)| *place == name).map_or(name, |(_, sample)| sample);
        filled = [before, sample, after].concat();
    }
    filled
}

fn all_filled(texts: &[Bilingual]) -> Vec<String> {
    texts.iter().map(filled).collect()
}

/// Every unit of a plan.
fn units_of(plan: &PlanText) -> Vec<Unit> {
    let mut units = Vec::new();
    let mut add = |kind: &'static str, name: &str, paragraphs: Vec<String>| {
        if !paragraphs.is_empty() {
            units.push(Unit {
                part: plan.activity.key().to_owned(),
                level: plan.level.key(),
                kind,
                name: name.to_owned(),
                paragraphs,
            });
        }
    };
    let titles = [&plan.title].into_iter().chain(plan.steps.iter().map(|step| &step.title));
    add("titles", "titles", titles.map(filled).collect());
    add("summary", "summary", all_filled(&[plan.question, plan.summary]));
    add("preparation", "goals", all_filled(plan.goals));
    add("preparation", "citizenship", all_filled(plan.citizenship));
    add("preparation", "before", all_filled(plan.before));
    add("preparation", "avoid", all_filled(plan.avoid));
    for card in plan.cards {
        add("cards", card.name.dutch, all_filled(&[card.text]));
    }
    for step in plan.steps {
        add("pupils", step.title.dutch, all_filled(step.pupils));
        add("teacher", step.title.dutch, all_filled(step.teacher));
        for exchange in step.exchanges {
            let texts = [exchange.ask].into_iter().chain(exchange.likely.iter().copied());
            add("questions", exchange.ask.dutch, texts.map(|text| filled(&text)).collect());
        }
    }
    for task in plan.tasks {
        add("tasks", task.prompt.dutch, all_filled(&[task.prompt]));
        add("answers", task.prompt.dutch, all_filled(task.answer));
    }
    units
}

/// The words around the activities: a text of its own where it is long enough, labels by screen.
fn units_of_words() -> Vec<Unit> {
    let mut units = Vec::new();
    let mut labels: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for (name, text) in WORDS.named() {
        let text = filled(text);
        if words(&text).count() >= LABEL {
            units.push(Unit {
                part: "page".to_owned(),
                level: "both",
                kind: "texts",
                name: name.to_owned(),
                paragraphs: vec![text],
            });
        } else {
            labels.entry(screen(name)).or_default().push(text);
        }
    }
    units.extend(labels.into_iter().map(|(screen, paragraphs)| Unit {
        part: "page".to_owned(),
        level: "both",
        kind: "labels",
        name: screen.to_owned(),
        paragraphs,
    }));
    units
}

/// Which labels a reader sees together.
fn screen(name: &str) -> &'static str {
    match name.split('_').next().unwrap_or(name) {
        "draw" | "line" | "axis" | "compare" | "column" | "points" | "table" => "drawing",
        "hand" | "hands" | "answer" | "advice" | "pupils" => "hands",
        "sheet" | "sheets" | "print" | "task" | "back" => "sheets",
        "prepare" => "preparing",
        "rule" | "place" => "rules and places",
        "timer" | "step" | "previous" | "next" | "projector" | "minutes" => "playing",
        _ => "overview and teacher",
    }
}

/// Every unit of the lesson.
fn units() -> Vec<Unit> {
    PLANS.iter().flat_map(|plan| units_of(plan)).chain(units_of_words()).collect()
}

/// Other Dutch texts of the page, reported beside those of the lesson.
fn other_units() -> Vec<Unit> {
    let unit = |part: &str, name: &str, paragraphs: Vec<String>| Unit {
        part: part.to_owned(),
        level: "all",
        kind: "texts",
        name: name.to_owned(),
        paragraphs,
    };
    let page = Language::Dutch.words().entries().into_iter().filter_map(|(name, text)| {
        let text = filled(&Bilingual { dutch: text, english: text });
        (words(&text).count() >= LABEL).then(|| unit("first page", name, vec![text]))
    });
    let facts = FACTS.iter().map(|fact| unit("facts", fact.id, all_filled(&[fact.words])));
    let measures =
        MEASURES.iter().map(|measure| unit("measures", measure.id, all_filled(&[measure.words])));
    let cards = LEVEL_CARDS.iter().map(|card| {
        unit("five levels", &format!("{:?}", card.level), all_filled(&[card.explanation]))
    });
    let outcomes = OUTCOME_WORDS
        .iter()
        .map(|outcome| unit("definitions", outcome.name.dutch, all_filled(&[outcome.definition])));
    let method = SECTIONS.iter().map(|section| {
        let paragraphs = section.pieces.iter().flat_map(|piece| match piece {
            Piece::Text(text) => vec![filled(text)],
            Piece::Points(points) | Piece::Steps(points) => all_filled(points),
            _ => Vec::new(),
        });
        unit("method page", section.heading.dutch, paragraphs.collect())
    });
    page.chain(facts)
        .chain(measures)
        .chain(cards)
        .chain(outcomes)
        .chain(method)
        .filter(|unit| unit.counts().words > 0)
        .collect()
}

/// The middle score; of an even number the lower of the two.
fn median(units: &[&Unit]) -> f64 {
    let mut scores: Vec<f64> = units.iter().map(|unit| unit.score()).collect();
    scores.sort_by(f64::total_cmp);
    scores[(scores.len() - 1) / 2]
}

/// The units of a row of the report, and what the row says of them.
fn row(units: &[&Unit]) -> String {
    let share = |level| {
        let count = units.iter().filter(|unit| unit.reads_as() == level).count();
        format!("{:.0}%", 100.0 * count as f64 / units.len() as f64)
    };
    let hardest = units
        .iter()
        .min_by(|left, right| left.score().total_cmp(&right.score()))
        .expect("a row has units");
    let words: usize = units.iter().map(|unit| unit.counts().words).sum();
    format!(
        "{} | {words} | {:.0} | {} | {} | {} | {} | {} ({:.0})",
        units.len(),
        median(units),
        share(Level::A2),
        share(Level::B1),
        share(Level::B2),
        share(Level::C1),
        hardest.name.replace('|', "/"),
        hardest.score()
    )
}

/// Rows of the report: the units that share a key, in the order of their first.
fn rows<'units>(
    units: &'units [Unit],
    key: impl Fn(&'units Unit) -> String,
) -> Vec<(String, Vec<&'units Unit>)> {
    let mut rows: Vec<(String, Vec<&Unit>)> = Vec::new();
    for unit in units {
        let name = key(unit);
        match rows.iter_mut().find(|(other, _)| *other == name) {
            Some((_, units)) => units.push(unit),
            None => rows.push((name, vec![unit])),
        }
    }
    rows
}

const INTRODUCTION: &str = "\
# Readability of the Dutch texts

Written by the test `readability`; do not edit by hand. After a change of texts:
`UPDATE_DOCS=1 cargo test --no-default-features --features program --test readability`.

## The measure

Score = 206.835 − 0.93 × words per sentence − 77 × syllables per word: the reading ease of Flesch, fitted to
Dutch by W. H. Douma (1960). Formula and table of scores as quoted in the DBNL, `_taa014197701_01`, part 89 (1977).

| score | Douma | read here as |
| ---: | --- | --- |
| 80 and more | easy, very easy | A2 |
| 60 to 80 | normal, fairly easy | B1 |
| 45 to 60 | fairly hard | B2 |
| below 45 | hard, very hard | C1 |

- What is counted follows Flesch, *How to Write Plain English* (1979): a figure with its signs is a word of one
  syllable. Stricter than Flesch: colons, semicolons and dashes end no sentence, and abbreviations have the syllables
  with which they are spoken (vwo has three).
- A unit is what is read together: what pupils see at a step, what the teacher does there, a question with its
  likely answers, a task, an answer, a card, a list of the preparation. Labels of fewer than eight words are taken
  together by screen. Places for figures hold samples as long as what the page puts there.
- The test fails if a unit, or a paragraph of eight words or more, is harder than B2, if less than 80% of the units
  are B1 or easier, if what vmbo pupils read is harder than B1, or if a sentence has more than 20 words.

What it cannot say:

- The formula sees lengths. It does not see whether a word is known, whether a text hangs together, or whether
  it interests anyone.
- The levels of the European framework describe readers of a second language. No formula was fitted to them, and that
  Douma's bands are called A2 to C1 is a choice of this project. Carel Jansen, “Taalniveau B1: de nieuwste kleren van
  de keizer” (*Onze Taal* 2013, 2/3), tells why such labels deserve doubt.
- On short texts one long word moves the score a lot.
- No pupil has been asked yet. That counts for more than any score.
";

#[test]
fn the_report_is_that_of_the_texts() {
    let units = units();
    let mut report = INTRODUCTION.to_owned();
    let easy = units.iter().filter(|unit| unit.reads_as() <= Level::B1).count();
    let all: Vec<&Unit> = units.iter().collect();
    write!(
        report,
        "\n## The lesson\n\n{} units, {:.0}% of them B1 or easier; median score {:.0}.\n\n\
         | activity | level | kind | units | words | median | A2 | B1 | B2 | C1 | hardest |\n\
         | --- | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |\n",
        units.len(),
        100.0 * easy as f64 / units.len() as f64,
        median(&all)
    )
    .expect("text");
    for (name, units) in
        rows(&units, |unit| format!("{} | {} | {}", unit.part, unit.level, unit.kind))
    {
        writeln!(report, "| {name} | {} |", row(&units)).expect("text");
    }
    report.push_str(
        "\n## Other texts of the site\n\nFor comparison; nothing fails on them.\n\n\
         | texts | units | words | median | A2 | B1 | B2 | C1 | hardest |\n\
         | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |\n",
    );
    let others = other_units();
    for (name, units) in rows(&others, |unit| unit.part.clone()) {
        writeln!(report, "| {name} | {} |", row(&units)).expect("text");
    }
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/readability.md");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        fs::write(&file, &report).expect("the report can be written");
    }
    let kept = fs::read_to_string(&file).unwrap_or_default();
    assert!(
        kept == report,
        "docs/readability.md is not that of the texts; write it anew with UPDATE_DOCS=1 (head of this file)"
    );
}

#[test]
fn no_text_is_harder_than_b2_and_most_are_b1_or_easier() {
    let units = units();
    let mut hard: Vec<String> =
        units.iter().filter(|unit| unit.reads_as() > Level::B2).map(Unit::described).collect();
    for unit in &units {
        for text in &unit.paragraphs {
            let counts = Counts::of([text.as_str()]);
            if counts.words >= LABEL && Level::of(counts.score()) > Level::B2 {
                hard.push(format!("{}, {:.0}: {text}", unit.name, counts.score()));
            }
        }
    }
    assert!(hard.is_empty(), "harder than B2:\n{}", hard.join("\n"));
    let mut above: Vec<&Unit> = units.iter().filter(|unit| unit.reads_as() > Level::B1).collect();
    above.sort_by(|left, right| left.score().total_cmp(&right.score()));
    let described: Vec<String> = above.iter().map(|unit| unit.described()).collect();
    let share = 1.0 - above.len() as f64 / units.len() as f64;
    assert!(share >= MOST, "only {share:.2} is B1 or easier:\n{}", described.join("\n"));
}

#[test]
fn vmbo_pupils_read_nothing_harder_than_b1() {
    let for_pupils = ["pupils", "cards", "tasks", "summary"];
    let hard: Vec<String> = units()
        .iter()
        .filter(|unit| unit.level == "vmbo" && for_pupils.contains(&unit.kind))
        .filter(|unit| unit.reads_as() > Level::B1)
        .map(Unit::described)
        .collect();
    assert!(hard.is_empty(), "{}", hard.join("\n"));
}

#[test]
fn no_sentence_is_long() {
    let mut long = Vec::new();
    for unit in units() {
        for sentence in unit.paragraphs.iter().flat_map(|text| sentences(text)) {
            let count = words(sentence).count();
            if count > LONGEST_SENTENCE {
                long.push(format!("{count} words, {}: {}", unit.name, sentence.trim()));
            }
        }
    }
    assert!(long.is_empty(), "{}", long.join("\n"));
}

#[test]
fn syllables_are_those_that_are_spoken() {
    for (word, count) in [
        ("kind", 1),
        ("één", 1),
        ("vóór", 1),
        ("jou", 1),
        ("leeuw", 1),
        ("nieuw", 1),
        ("mooi", 1),
        ("groei", 1),
        ("jij", 1),
        ("team", 1),
        ("school", 1),
        ("kansen", 2),
        ("ouders", 2),
        ("onderwijs", 3),
        ("zoals", 2),
        ("zoiets", 2),
        ("vrije", 2),
        ("bijles", 2),
        ("reizen", 2),
        ("niveau", 2),
        ("systeem", 2),
        ("quiz", 1),
        ("yoga", 2),
        ("lyceum", 3),
        ("museum", 3),
        ("groeien", 2),
        ("draaien", 2),
        ("buien", 2),
        ("theater", 3),
        ("video", 3),
        ("chaos", 2),
        ("reactie", 3),
        ("situatie", 4),
        ("sociaal", 3),
        ("officieel", 4),
        ("januari", 4),
        ("station", 3),
        ("familie", 3),
        ("bijvoorbeeld", 3),
        ("gelijkwaardigheid", 5),
        ("solidariteit", 5),
        ("geïnteresseerd", 5),
        ("coördinatie", 5),
        ("reünie", 3),
        ("beïnvloeden", 4),
        ("ideeën", 3),
        ("categorieën", 5),
        ("Roemenië", 4),
        ("diploma’s", 3),
        ("mbo’ers", 4),
        ("’s", 1),
        ("vmbo", 4),
        ("vmbo-t", 5),
        ("vwo-advies", 5),
        ("havo", 2),
        ("mbo-2-diploma", 1),
        ("K", 1),
        ("16e", 1),
        ("41.000", 1),
        ("2023-2024", 1),
        ("‘Geluk.’", 2),
    ] {
        assert_eq!(syllables(word), count, "{word}");
    }
}

#[test]
fn sentences_end_where_a_reader_stops() {
    let split = |text: &str| -> Vec<String> {
        sentences(text).into_iter().map(|sentence| sentence.trim().to_owned()).collect()
    };
    assert_eq!(split("Teken. Kijk! Klopt het?"), ["Teken.", "Kijk!", "Klopt het?"]);
    assert_eq!(split("‘Geluk.’ Een goed begin."), ["‘Geluk.’", "Een goed begin."]);
    assert_eq!(split("Ongeveer € 41.000 per jaar."), ["Ongeveer € 41.000 per jaar."]);
    assert_eq!(
        split("Voor: wie snel leert; de rest niet."),
        ["Voor: wie snel leert; de rest niet."]
    );
    assert_eq!(
        words("Dat is € 41.000 – of meer.").collect::<Vec<_>>(),
        ["Dat", "is", "41.000", "of", "meer."]
    );
}

#[test]
fn the_score_is_that_of_the_formula() {
    // A paragraph ends a sentence.
    let counts = Counts::of(["De klas raadt een getal. Kijk of je goed", "raadt."]);
    assert_eq!(counts, Counts { words: 10, sentences: 3, syllables: 11 });
    let expected = 206.835 - 0.93 * 10.0 / 3.0 - 77.0 * 11.0 / 10.0;
    assert!((counts.score() - expected).abs() < 1e-9);
    let levels = [80.0, 79.9, 60.0, 59.9, 45.0, 44.9, -20.0].map(Level::of);
    let expected = [Level::A2, Level::B1, Level::B1, Level::B2, Level::B2, Level::C1, Level::C1];
    assert_eq!(levels, expected);
}

#[test]
fn a_hard_text_is_found_hard() {
    // A sentence as a ministry would write it, and as it would be said to a pupil.
    let hard = "De verantwoordelijkheid voor de implementatie van kansengelijkheidsbevorderende \
                beleidsmaatregelen berust bij de desbetreffende onderwijsinstellingen.";
    let easy = "Elke school moet zelf zorgen voor gelijke kansen.";
    assert_eq!(Level::of(Counts::of([hard]).score()), Level::C1);
    assert!(Level::of(Counts::of([easy]).score()) <= Level::B1);
}
