//! What a reader takes away: pictures, figures, citations and names of files, of every chart in both
//! languages, and with hostile texts in every place that could hold one.

mod support;

use kansenverkenner::address::{self, Extent};
use kansenverkenner::chart::scene::Shape;
use kansenverkenner::chart::{DataTable, Datum, PlacesFigure, TextScale};
use kansenverkenner::export::citation::{Basis, Cited};
use kansenverkenner::export::text::{LONGEST, tame};
use kansenverkenner::export::{self, Export, citation, csv, json, name, picture};
use kansenverkenner::figures::life_course::Thread;
use kansenverkenner::indicators::source::SOURCE;
use kansenverkenner::state::{ChartKind, State};
use kansenverkenner::text::{Language, export as words};
use proptest::prelude::*;
use roxmltree::Document;

const SITE: &str = "https://example.org/kansen/";

const QUERIES: [&str; 5] = [
    "",
    "a-group=morocco&b-group=none&a-income=30&b-income=30&outcome=21-hbo_followed",
    "outcome=35-income&a-sex=female&b-sex=male&selection-age=15&evidence=finland",
    "outcome=0-sga&a-place=gm-plaats-03&b-neighbourhood=90",
    "outcome=11-havo_final&a-place=gm-plaats-03&b-place=gm-plaats-04&a-group=turkey&b-group=turkey\
     &a-household=one-parent&b-household=two-parents&a-sex=male&b-sex=female&selection-age=10",
];

/// Calls `look` with every chart of every view in both languages.
fn each(mut look: impl FnMut(&Export<'_>)) {
    let (library, hexagons) = support::made_up();
    for query in QUERIES {
        for language in Language::ALL {
            let state = State { language, ..address::decode(query).state };
            let (answer, _) = support::answer(&library, &state);
            let of_files = export::view(&state, &library.model.release);
            let [long, short] = [Extent::Everything, Extent::Changes]
                .map(|extent| format!("{SITE}?{}", address::encode(&of_files, extent)));
            for (name, figure) in support::figures(&library, &hexagons, &state) {
                let kind = ChartKind::from_key(name).expect("a chart of the page");
                let view = (&library, &state, &answer, Thread::of(state.outcome));
                look(&Export::new(kind, &*figure, view, [&long, &short]));
            }
        }
    }
}

/// One chart with texts from outside in every place that takes some.
fn hostile(text: &str, look: impl FnOnce(&Export<'_>)) {
    let (library, hexagons) = support::made_up();
    let state = State::default();
    let (answer, _) = support::answer(&library, &state);
    let figures = support::figures(&library, &hexagons, &state);
    let map = figures.iter().find_map(|(_, figure)| figure.as_kind::<PlacesFigure>());
    let mut map = map.expect("a map").clone();
    map.cells[0].name = text.to_owned();
    map.cells[1].id = text.to_owned();
    map.summary = text.to_owned();
    map.notes.push(text.to_owned());
    let address = format!("{SITE}{text}");
    let view = (&library, &state, &answer, Thread::HigherEducation);
    let mut export = Export::new(ChartKind::Places, &map, view, [&address, &address]);
    export.title = text.to_owned();
    export.setting.push(text.to_owned());
    look(&export);
}

/// Every text of a picture, line after line.
fn texts<'document>(document: &'document Document<'_>) -> Vec<&'document str> {
    let texts = document.descendants().filter(|node| node.has_tag_name("text"));
    texts.filter_map(|node| node.text()).collect()
}

/// Only shapes and texts, and nothing that a drawing program would not know or a browser would run.
fn assert_plain(document: &Document<'_>) {
    const ELEMENTS: [&str; 8] =
        ["svg", "title", "desc", "rect", "polyline", "polygon", "circle", "text"];
    for node in document.descendants().filter(roxmltree::Node::is_element) {
        let name = node.tag_name().name();
        assert!(ELEMENTS.contains(&name), "<{name}>");
        for attribute in node.attributes() {
            let name = attribute.name();
            let known = !name.starts_with("on") && !["href", "style", "class"].contains(&name);
            assert!(known, "{name}");
        }
    }
}

fn without_spaces(text: &str) -> String {
    text.chars().filter(|character| !character.is_whitespace()).collect()
}

#[test]
fn pictures_carry_every_word_that_they_need() {
    each(|export| {
        let drawing = picture::svg(export);
        let document = Document::parse(&drawing).expect("well-formed XML");
        assert_plain(&document);
        let said = texts(&document);
        let whole = without_spaces(&said.concat());
        let mut wanted =
            vec![export.title.clone(), export.source(), export.short_address.to_owned()];
        wanted.extend(export.setting.iter().cloned());
        wanted.extend(export.figure.notes().iter().cloned());
        for text in &wanted {
            assert!(whole.contains(&without_spaces(text)), "{text} is missing: {said:#?}");
        }
        assert!(export.source().contains(export.release));
        assert!(export.short_address.contains("release=2026-01-01"));
        let top = document.root_element();
        assert_eq!(
            top.attribute("font-family").map(|fonts| fonts.ends_with("sans-serif")),
            Some(true)
        );
        let child =
            |name| top.children().find(|node| node.has_tag_name(name)).and_then(|node| node.text());
        assert_eq!(child("title"), Some(&*export.title));
        assert_eq!(child("desc"), Some(export.figure.summary()));
        for text in document.descendants().filter(|node| node.has_tag_name("text")) {
            assert!(text.attribute("font-size").is_some() && text.attribute("fill").is_some());
        }
    });
}

#[test]
fn the_picture_holds_the_chart_as_it_is() {
    each(|export| {
        let made = picture::picture(export);
        let size = export.figure.size(picture::CHART_WIDTH, TextScale::ONE);
        let size = (f64::from(size.0), f64::from(size.1));
        let chart = export.figure.scene(size, &picture::THEME, TextScale::ONE);
        let by = (f64::from(picture::MARGIN), f64::from(made.chart_top));
        assert!(made.scene.shapes().ends_with(chart.moved(by).shapes()));
        // Nothing stands outside the picture.
        let (width, height) = (f64::from(made.size.0), f64::from(made.size.1));
        for shape in made.scene.shapes() {
            if let Shape::Text { text, at: (x, y), look } = shape {
                let half = 0.5 * look.size;
                assert!(*x >= 0.0 && *x <= width && *y >= half && *y + half <= height, "{text}");
            }
        }
    });
}

/// What a reader of the file should find in a field.
fn plain(text: &str) -> String {
    tame(text, LONGEST)
}

/// The fields of a CSV file as its columns have them.
fn read_csv(file: &str) -> (Vec<String>, Vec<Vec<String>>) {
    let mut reader = ::csv::ReaderBuilder::new().from_reader(file.as_bytes());
    let owned = |record: &::csv::StringRecord| record.iter().map(str::to_owned).collect();
    let columns = owned(reader.headers().expect("a header"));
    let rows =
        reader.records().map(|row| owned(&row.expect("a row as long as the others"))).collect();
    (columns, rows)
}

fn assert_csv_holds(file: &str, data: &DataTable) {
    let (columns, rows) = read_csv(file);
    assert_eq!(columns[..data.columns.len()], data.columns[..]);
    assert_eq!(columns[data.columns.len()..], csv::ABOUT);
    assert_eq!(rows.len(), data.rows.len());
    for (row, data) in rows.iter().zip(&data.rows) {
        for (field, datum) in row.iter().zip(data) {
            match datum {
                Datum::Number(number) => {
                    let read: f64 = field.parse().expect("a number");
                    assert_eq!(read.to_bits(), number.to_bits());
                }
                Datum::Text(text) => {
                    let text = plain(text);
                    let without = field.strip_prefix('\'').unwrap_or(field);
                    assert!(*field == text || without == text, "{field} is not {text}");
                    // A spreadsheet that opens it computes nothing.
                    assert!(!field.trim_start().starts_with(['=', '+', '-', '@']), "{field}");
                }
                Datum::Missing => assert_eq!(field, ""),
            }
        }
    }
}

fn assert_json_holds(file: &str, data: &DataTable) -> serde_json::Value {
    let read: serde_json::Value = serde_json::from_str(file).expect("JSON");
    let rows = read["rows"].as_array().expect("rows");
    assert_eq!(rows.len(), data.rows.len());
    for (row, data_row) in rows.iter().zip(&data.rows) {
        assert_eq!(row.as_object().map(serde_json::Map::len), Some(data.columns.len()));
        for (column, datum) in data.columns.iter().zip(data_row) {
            match datum {
                // This reader of JSON is off by a last binary digit now and then.
                Datum::Number(number) => {
                    let read = row[column].as_f64().expect("a number");
                    assert!(
                        (read - number).abs() <= 1e-15 * number.abs(),
                        "{read} is not {number}"
                    );
                }
                Datum::Text(text) => assert_eq!(row[column].as_str(), Some(&*plain(text))),
                Datum::Missing => assert!(row[column].is_null()),
            }
        }
    }
    read
}

#[test]
fn files_read_back_as_the_figures_of_the_chart() {
    each(|export| {
        let data = export.data();
        let file = csv::file(export);
        assert!(file.ends_with("\r\n") && !file.replace("\r\n", "").contains(['\r', '\n']));
        assert_csv_holds(&file, &data);
        let (columns, rows) = read_csv(&file);
        let field = |name: &str| {
            let position = columns.iter().position(|column| column == name).expect("a column");
            rows[0][position].as_str()
        };
        assert_eq!(field("chart"), export.title);
        assert_eq!(field("source"), export.source());
        assert_eq!(field("licence"), SOURCE.licence);
        assert_eq!(field("release"), "2026-01-01");
        assert_eq!(field("address"), export.address);
        let has_interval = data.columns.contains(&"low_90");
        assert_eq!(field("interval"), if has_interval { "90%" } else { "" });
        let names_unit = |name: &&str| *name == "unit" || name.contains("_per_");
        assert!(data.columns.iter().any(names_unit), "{:?}", data.columns);

        let read = assert_json_holds(&json::file(export), &data);
        let about = &read["about"];
        assert_eq!(about["chart"], export.kind.key());
        assert_eq!(about["title"], export.title);
        assert_eq!(about["address"], export.address);
        assert_eq!(about["source"], export.source());
        assert_eq!(about["summary"], export.figure.summary());
        assert_eq!(about["notes"].as_array().map(Vec::len), Some(export.figure.notes().len()));
    });
}

#[test]
fn the_address_in_files_leads_back_to_the_view() {
    let state =
        address::decode("outcome=16-vwo&a-place=gm-almere&view=method&embed=gradient").state;
    let of_files = export::view(&state, "2026-01-01");
    for extent in [Extent::Everything, Extent::Changes] {
        let back = address::decode(&address::encode(&of_files, extent)).state;
        assert_eq!((&back.a, &back.b, back.outcome), (&state.a, &state.b, state.outcome));
        assert_eq!(back.release.as_deref(), Some("2026-01-01"));
        assert_eq!((back.embed, back.view.key()), (None, "explore"));
    }
}

#[test]
fn names_of_files_say_what_is_in_them() {
    let mut names = std::collections::BTreeSet::new();
    each(|export| {
        names.insert(export.file_name("svg"));
    });
    for wanted in [
        "kansenverkenner-inkomenslijn-16-havo-2026-01-01.svg",
        "kansenverkenner-income-line-21-hbo-followed-2026-01-01.svg",
        "kansenverkenner-kaart-0-sga-2026-01-01.svg",
        "kansenverkenner-landen-2026-01-01.svg",
    ] {
        assert!(names.contains(wanted), "{wanted} is not in {names:#?}");
    }
    assert!(names.iter().all(|name| name.is_ascii() && name.len() <= name::LONGEST + 4));
}

/// The fields of a BibTeX entry: balanced braces, one entry, and nothing behind it.
fn read_bibtex(entry: &str) -> Vec<(String, String)> {
    let body = entry.strip_prefix("@misc{").and_then(|rest| rest.strip_suffix("\n}"));
    let (key, mut rest) = body.expect("an entry").split_once(",\n  ").expect("a key");
    assert!(key.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_'), "{key}");
    let mut fields = Vec::new();
    loop {
        let (name, value) = rest.split_once(" = {").expect("a field");
        let mut depth = 1;
        let end = value.char_indices().find(|(_, character)| {
            depth += match character {
                '{' => 1,
                '}' => -1,
                _ => 0,
            };
            depth == 0
        });
        let (end, _) = end.expect("the braces of a field are balanced");
        fields.push((name.to_owned(), value[..end].to_owned()));
        match value[end + 1..].strip_prefix(",\n  ") {
            Some(next) => rest = next,
            None => {
                assert_eq!(&value[end + 1..], "");
                return fields;
            }
        }
    }
}

fn cited<'text>(language: Language, title: &'text str, address: &'text str) -> Cited<'text> {
    Cited {
        language,
        chart: Some(("life-course", title)),
        basis: Basis::Model,
        release: "2026-11-22",
        day: "1 mei 2027",
        date: "2027-05-01",
        address,
    }
}

#[test]
fn citations_name_release_day_and_address() {
    each(|export| {
        let day = citation::day_in_words(export.language, 2027, 5, 1);
        let date = citation::date(2027, 5, 1);
        let cited = Cited {
            language: export.language,
            chart: Some((export.kind.key(), &export.title)),
            basis: export.basis(),
            release: export.release,
            day: &day,
            date: &date,
            address: export.address,
        };
        let [(_, source), (_, plain), (_, apa), (_, bibtex)] = cited.all();
        assert_eq!(source, export.source());
        for text in [&plain, &apa] {
            for wanted in [&*export.title, export.release, &*day, export.address] {
                assert!(text.contains(wanted), "{wanted} is not in {text}");
            }
        }
        let of_oecd = export.kind == ChartKind::Countries;
        for text in [&source, &plain, &apa] {
            assert!(!text.contains('{'));
            assert_eq!(text.contains("PISA"), of_oecd, "{text}");
            assert_eq!(text.contains("Ravesteijn"), !of_oecd, "{text}");
        }
        let fields = read_bibtex(&bibtex);
        let field =
            |name: &str| fields.iter().find(|(field, _)| field == name).map(|(_, value)| &**value);
        assert_eq!(field("author"), Some("{Kansenverkenner}"));
        assert_eq!(field("version"), Some("2026-01-01"));
        assert_eq!(field("year"), Some("2026"));
        assert_eq!(field("urldate"), Some("2027-05-01"));
        assert_eq!(field("url"), Some(export.address));
    });
    assert_eq!(citation::day_in_words(Language::Dutch, 2026, 11, 22), "22 november 2026");
    assert_eq!(citation::day_in_words(Language::English, 2026, 13, 1), "1  2026");
}

#[test]
fn bibtex_reads_signs_as_signs() {
    let [.., (_, entry)] =
        cited(Language::English, "50% & {#_$~^\\}", "https://a/?b=1%20&c_d").all();
    assert!(entry.contains(
        "50\\% \\& \\textbraceleft{}\\#\\_\\$\\textasciitilde{}\\textasciicircum{}\\textbackslash{}\
         \\textbraceright{}"
    ));
    assert!(entry.contains("url = {https://a/?b=1%20&c_d}"));
    assert!(entry.starts_with("@misc{kansenverkenner_life_course_2026_11_22,\n"));
}

#[test]
fn every_chart_has_a_name_for_files_of_its_own() {
    for language in Language::ALL {
        let names: std::collections::BTreeSet<&str> =
            words::FILE_NAMES.iter().map(|name| name.in_language(language)).collect();
        assert_eq!(names.len(), ChartKind::ALL.len());
    }
}

/// Texts that would be markup, formulas, paths or another order of reading if they were let.
fn attacks() -> impl Strategy<Value = String> {
    let known = prop::sample::select(vec![
        "<script>alert(1)</script>",
        "]]><image href=\"x\" onerror=\"alert(1)\"/>",
        "\"'><svg onload=alert(1)>",
        "&lt;&#x3c;&amp;",
        "=HYPERLINK(\"http://example.org\",\"a\")",
        "+1-1@SUM(1)",
        "\r\n=1,2\r\n",
        "\u{202e}gnp.exe\u{2066}\u{200f}",
        "../../..\\con\0.svg",
        "} } @misc{x, author = {y",
        "\u{0}\u{8}\u{1b}\u{fffe}\u{ffff}\u{2028}",
    ]);
    let piece = prop_oneof![known.prop_map(str::to_owned), any::<String>()];
    prop_oneof![
        proptest::collection::vec(piece, 1..4).prop_map(|pieces| pieces.concat()),
        "[a-z<>&\"' ]{1,9}".prop_map(|text| text.repeat(10_000 / text.len())),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn hostile_texts_stay_texts(text in attacks()) {
        hostile(&text, |export| {
            let drawing = picture::svg(export);
            let document = Document::parse(&drawing).expect("well-formed XML");
            assert_plain(&document);
            assert_eq!(
                document.root_element().children().find(|node| node.has_tag_name("title"))
                    .and_then(|node| node.text()).unwrap_or_default(),
                tame(&text, LONGEST)
            );
            for said in texts(&document) {
                assert_eq!(tame(said, usize::MAX - 1), said);
            }
            // The picture does not grow without end.
            assert!(picture::picture(export).size.1 < 1600);
            assert_csv_holds(&csv::file(export), &export.data());
            let file = json::file(export);
            assert_json_holds(&file, &export.data());
            assert!(!file.contains("</"));
            for ending in ["svg", "png", "csv", "json"] {
                let name = export.file_name(ending);
                assert_eq!(name, format!("kansenverkenner-kaart-16-havo-2026-01-01.{ending}"));
            }
        });
        for (_, citation) in cited(Language::Dutch, &text, &text).all() {
            assert!(citation.chars().all(|character| character == '\n' || !character.is_control()));
        }
        let [.., (_, entry)] = cited(Language::Dutch, &text, &text).all();
        assert_eq!(read_bibtex(&entry).len(), 7);
    }
}
