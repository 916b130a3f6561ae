//! The figures of a chart as JSON: an object `about` that says what they are, and `rows`, each an object
//! with the columns of the CSV file. A field without a figure is `null`.

use crate::chart::Datum;
use crate::indicators::source::SOURCE;

use super::Export;
use super::csv::INTERVAL;
use super::text::{LONGEST, LONGEST_ADDRESS, tame};

/// The most characters of the sentence that says what the chart shows.
const LONGEST_SENTENCE: usize = 2000;

/// The file.
pub fn file(export: &Export<'_>) -> String {
    let data = export.data();
    let mut file = String::from("{\n  \"about\": {\n    \"chart\": ");
    push_text(&mut file, export.kind.key(), LONGEST);
    let interval = if data.columns.contains(&"low_90") { INTERVAL } else { "" };
    for (name, text, most) in [
        ("title", &*export.title, LONGEST),
        ("summary", export.figure.summary(), LONGEST_SENTENCE),
        ("language", export.language.key(), LONGEST),
        ("interval", interval, LONGEST),
        ("source", &*export.source(), LONGEST),
        ("licence", SOURCE.licence, LONGEST),
        ("release", export.release, LONGEST),
        ("address", export.address, LONGEST_ADDRESS),
    ] {
        file.push_str(",\n    \"");
        file.push_str(name);
        file.push_str("\": ");
        push_text(&mut file, text, most);
    }
    push_list(&mut file, "setting", &export.setting);
    push_list(&mut file, "notes", export.figure.notes());
    file.push_str("\n  },\n  \"rows\": [");
    for (position, row) in data.rows.iter().enumerate() {
        file.push_str(if position == 0 { "\n    {" } else { ",\n    {" });
        for (column, (name, datum)) in data.columns.iter().zip(row).enumerate() {
            file.push_str(if column == 0 { "\"" } else { ", \"" });
            file.push_str(name);
            file.push_str("\": ");
            match datum {
                Datum::Text(text) => push_text(&mut file, text, LONGEST),
                Datum::Number(number) if number.is_finite() => file.push_str(&number.to_string()),
                Datum::Number(_) | Datum::Missing => file.push_str("null"),
            }
        }
        file.push('}');
    }
    file.push_str("\n  ]\n}\n");
    file
}

fn push_list(file: &mut String, name: &str, texts: &[String]) {
    file.push_str(",\n    \"");
    file.push_str(name);
    file.push_str("\": [");
    for (position, text) in texts.iter().enumerate() {
        file.push_str(if position == 0 { "" } else { ", " });
        push_text(file, text, LONGEST_SENTENCE);
    }
    file.push(']');
}

/// A string of JSON. Control characters are gone already; `<` is written so that the file may stand
/// inside a page.
fn push_text(file: &mut String, text: &str, most: usize) {
    file.push('"');
    for character in tame(text, most).chars() {
        match character {
            '"' => file.push_str("\\\""),
            '\\' => file.push_str("\\\\"),
            '<' => file.push_str("\\u003c"),
            character => file.push(character),
        }
    }
    file.push('"');
}
