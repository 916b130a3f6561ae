//! The project's own tables, as `kansen fit` and `kansen publish` read them.

use kansenverkenner::indicators::{Age, Areas, table};

use super::exchange_table::expect_one_line;
use super::material::{few_areas, source};

thread_local! {
    static AREAS: Areas = few_areas();
}

/// Reads any text as cells and as figures by the parents' degree.
pub fn check(bytes: &[u8]) {
    let age = Age::ALL[bytes.len() % Age::ALL.len()];
    AREAS.with(|areas| {
        let (name, text) = source(bytes);
        match table::read_cells(&name, text, age, areas) {
            Ok(cells) => {
                for cell in &cells {
                    assert!(cell.children > 0 && cell.parents_income > 0.0);
                    let is_money = cell.stratum.outcome.outcome().unit.is_money();
                    assert!(is_money || (0.0..=1.0).contains(&cell.mean));
                    assert!(cell.mean.is_finite() && areas.get(cell.stratum.area).is_some());
                }
            }
            Err(problem) => expect_one_line(&problem.to_string()),
        }
        let (name, text) = source(bytes);
        match table::read_education(&name, text, areas) {
            Ok(education) => assert!(education.iter().all(|entry| entry.mean.is_finite())),
            Err(problem) => expect_one_line(&problem.to_string()),
        }
    });
}
