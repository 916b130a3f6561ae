//! Situations as `kansen predict` reads them: the first bad row is named, or every row has its figure.

use std::rc::Rc;

use kansenverkenner::answer::Library;
use kansenverkenner::program::predict::predict;

use super::exchange_table::expect_one_line;
use super::material::{few_areas, model};

thread_local! {
    static LIBRARY: Library = Library { areas: Some(Rc::new(few_areas())), ..model() };
}

/// Rows that are answered; more of them show nothing new.
const MOST_ROWS: usize = 6;

/// Reads any text as a table of situations, and what came of it as a table.
pub fn check(bytes: &[u8]) {
    let lines: Vec<&[u8]> = bytes.split_inclusive(|byte| *byte == b'\n').collect();
    let input = lines[..lines.len().min(1 + MOST_ROWS)].concat();
    let mut output = Vec::new();
    let answered = LIBRARY.with(|library| {
        predict(library, &*input, &mut output, &mut |warning| expect_one_line(warning))
    });
    if let Err(problem) = answered {
        assert!(output.is_empty(), "nothing is written then");
        expect_one_line(&problem.to_string());
        return;
    }
    let mut rows = csv::Reader::from_reader(&*output);
    for row in rows.records() {
        let row = row.expect("a table");
        let figures: Vec<f64> =
            row.iter().rev().take(3).map(|field| field.parse().expect("a number")).collect();
        assert!(figures.iter().all(|figure| figure.is_finite()), "{row:?}");
        assert!(figures[1] <= figures[0], "{row:?}");
    }
}
