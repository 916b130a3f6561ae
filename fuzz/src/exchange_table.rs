//! Tables in the exchange layout, as `kansen import` reads them: refused with file, row and reason, or figures
//! inside their ranges.

use kansenverkenner::indicators::{Age, Areas, exchange};

use super::material::{few_areas, source};

thread_local! {
    static AREAS: Areas = few_areas();
}

/// Reads any text as places and as cells.
pub fn check(bytes: &[u8]) {
    let (name, text) = source(bytes);
    match exchange::read_areas_from(&name, text) {
        Ok(areas) => assert!(areas.as_slice().iter().all(|area| !area.id.is_empty())),
        Err(problem) => expect_one_line(&problem.to_string()),
    }
    let age = Age::ALL[bytes.len() % Age::ALL.len()];
    AREAS.with(|areas| {
        let (name, text) = source(bytes);
        match exchange::read_cells(&name, text, age, areas) {
            Ok((cells, education)) => {
                for cell in &cells {
                    assert_eq!(cell.stratum.outcome.outcome().age, age);
                    assert!(cell.children >= 50 && cell.parents_income > 0.0);
                    let is_money = cell.stratum.outcome.outcome().unit.is_money();
                    assert!(is_money || (0.0..=1.0).contains(&cell.mean));
                    assert!(cell.mean.is_finite() && areas.get(cell.stratum.area).is_some());
                }
                assert!(education.iter().all(|entry| entry.mean.is_finite()));
            }
            Err(problem) => expect_one_line(&problem.to_string()),
        }
    });
}

/// A problem is one line of a screen or two, whatever stood in the table.
pub fn expect_one_line(problem: &str) {
    assert!(!problem.contains(['\n', '\r']) && problem.chars().count() < 600, "{problem:?}");
}
