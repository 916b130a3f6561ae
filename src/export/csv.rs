//! The figures of a chart as CSV: one row for each value, as RFC 4180 writes it, in UTF-8 with decimal
//! points and without a byte order mark.
//!
//! Behind the columns of the chart stand title, interval, source, licence, release and address, the same
//! in every row: rows keep saying where they come from when they are sorted, filtered or pasted
//! elsewhere, and no program has to be told to skip lines.
//!
//! Numbers have all their digits, so they read back as the chart has them. A text that a spreadsheet
//! would take for a formula gets an apostrophe in front, which spreadsheets know as the mark of a text.

use crate::chart::Datum;
use crate::indicators::source::SOURCE;

use super::Export;
use super::text::{LONGEST, LONGEST_ADDRESS, tame};

/// Names of the columns that are the same in every row, behind those of the chart.
pub const ABOUT: [&str; 6] = ["chart", "interval", "source", "licence", "release", "address"];

/// What the columns `low_90` and `high_90` hold.
pub const INTERVAL: &str = "90%";

/// The file.
pub fn file(export: &Export<'_>) -> String {
    let data = export.data();
    let about = [
        &*export.title,
        if data.columns.contains(&"low_90") { INTERVAL } else { "" },
        &*export.source(),
        SOURCE.licence,
        export.release,
    ];
    let mut fixed = String::new();
    for text in about {
        fixed.push(',');
        push_text(&mut fixed, text, LONGEST);
    }
    fixed.push(',');
    push_text(&mut fixed, export.address, LONGEST_ADDRESS);
    let mut file = data.columns.join(",");
    for name in ABOUT {
        file.push(',');
        file.push_str(name);
    }
    file.push_str("\r\n");
    for row in &data.rows {
        for (column, datum) in row.iter().enumerate() {
            if column > 0 {
                file.push(',');
            }
            match datum {
                Datum::Text(text) => push_text(&mut file, text, LONGEST),
                Datum::Number(number) if number.is_finite() => file.push_str(&number.to_string()),
                Datum::Number(_) | Datum::Missing => {}
            }
        }
        file.push_str(&fixed);
        file.push_str("\r\n");
    }
    file
}

fn push_text(file: &mut String, text: &str, most: usize) {
    let mut text = tame(text, most);
    if starts_a_formula(&text) {
        text.insert(0, '\'');
    }
    if text.contains([',', '"', ';']) || text.starts_with(' ') || text.ends_with(' ') {
        file.push('"');
        file.push_str(&text.replace('"', "\"\""));
        file.push('"');
    } else {
        file.push_str(&text);
    }
}

/// Whether a spreadsheet would compute with it; some also read the wide forms of these signs.
fn starts_a_formula(text: &str) -> bool {
    text.trim_start()
        .starts_with(['=', '+', '-', '@', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}'])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn field(text: &str) -> String {
        let mut file = String::new();
        push_text(&mut file, text, LONGEST);
        file
    }

    #[test]
    fn texts_are_texts_in_every_spreadsheet() {
        assert_eq!(field("Den Haag"), "Den Haag");
        assert_eq!(field("a \"b\", c"), "\"a \"\"b\"\", c\"");
        assert_eq!(field("=HYPERLINK(\"http://a\")"), "\"'=HYPERLINK(\"\"http://a\"\")\"");
        for formula in ["+1", "-1", "@a", " =1", "\t=1", "\u{ff1d}1"] {
            assert!(field(formula).contains('\''), "{formula}");
        }
    }
}
