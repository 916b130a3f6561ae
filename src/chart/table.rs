//! What stands beside a drawing: tables for readers, figures for files, explanations, and what a
//! pointer finds.

use crate::text::Language;
use crate::text::number;

/// A table for readers: numbers written in their language, with the same values as the chart.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Table {
    /// What the table holds.
    pub caption: String,
    /// Headings of the columns; the first column holds the headings of the rows.
    pub headers: Vec<String>,
    /// Rows, each as long as the headings.
    pub rows: Vec<Vec<String>>,
}

/// One field of a table of figures.
#[derive(Clone, Debug, PartialEq)]
pub enum Datum {
    /// A word or a name.
    Text(String),
    /// A number, not rounded.
    Number(f64),
    /// Nothing.
    Missing,
}

impl From<f64> for Datum {
    fn from(number: f64) -> Datum {
        Datum::Number(number)
    }
}

impl From<u32> for Datum {
    fn from(number: u32) -> Datum {
        Datum::Number(f64::from(number))
    }
}

impl From<&str> for Datum {
    fn from(text: &str) -> Datum {
        Datum::Text(text.to_owned())
    }
}

impl<T: Into<Datum>> From<Option<T>> for Datum {
    fn from(value: Option<T>) -> Datum {
        value.map_or(Datum::Missing, Into::into)
    }
}

/// The figures of a chart for a file: one row for each value, with names that do not depend on the
/// language.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DataTable {
    /// Names of the columns.
    pub columns: Vec<&'static str>,
    /// Rows, each as long as the columns.
    pub rows: Vec<Vec<Datum>>,
}

/// A value with its 90% interval, in the unit of the published figures.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spread {
    /// The value.
    pub value: f64,
    /// Lower end.
    pub low: f64,
    /// Upper end.
    pub high: f64,
}

impl Spread {
    /// The interval in the words of a table: `28,1–30,4`, never broken at its dash.
    pub fn range(&self, write: impl Fn(f64) -> String) -> String {
        let (low, high) = (write(self.low), write(self.high));
        // After a minus sign a dash would be taken for another one.
        if self.low < 0.0 || self.high < 0.0 {
            format!("{low} … {high}")
        } else {
            // With word joiners around the dash a range stays in one line.
            format!("{low}\u{2060}–\u{2060}{high}")
        }
    }
}

/// The three explanations that stand with each chart.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Explanations {
    /// What does this show: definition of the outcome, who was counted and when.
    pub shows: String,
    /// What do I see: the chart's ends read aloud.
    pub see: String,
    /// Is this a cause.
    pub cause: String,
}

/// What stands under a pointer, for a tooltip.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// Where it stands in the chart, pixels.
    pub x: f64,
    /// Where it stands in the chart, pixels.
    pub y: f64,
    /// What it is.
    pub title: String,
    /// Its figure.
    pub value: String,
    /// Interval, number of children, source: one line each.
    pub details: Vec<String>,
}

/// The nearest of some points to a place, no further than `reach` pixels away: its position.
pub fn nearest_of(
    points: impl IntoIterator<Item = (f64, f64)>,
    (x, y): (f64, f64),
    reach: f64,
) -> Option<usize> {
    let distance = |(left, top): (f64, f64)| (left - x) * (left - x) + (top - y) * (top - y);
    points
        .into_iter()
        .map(distance)
        .enumerate()
        .filter(|(_, squared)| *squared <= reach * reach)
        .min_by(|left, right| left.1.total_cmp(&right.1))
        .map(|(position, _)| position)
}

/// A number of children as a reader reads it.
pub fn whole(language: Language, number: u32) -> String {
    number::decimal(language, f64::from(number), 0)
}
