//! Estimation: from the published cells to the model. Native only; the page never imports it.

pub mod hexagon;
pub mod national;
pub mod spline;

use crate::indicators::OutcomeIndex;
use crate::indicators::dataset::Dataset;
use crate::model::Model;

/// Fits all outcomes.
///
/// `release`: date of the fit, `YYYY-MM-DD`. `progress` is called with a line for each outcome.
///
/// # Errors
/// A sentence on the outcome that cannot be fitted and why.
pub fn fit(
    dataset: &Dataset,
    release: &str,
    progress: &mut dyn FnMut(&str),
) -> Result<Model, String> {
    let mut outcomes = Vec::new();
    for index in OutcomeIndex::all() {
        outcomes.push(national::fit(dataset, index)?);
        progress(&format!("{}: fitted", index.outcome().key));
    }
    let scales = crate::indicators::Age::ALL.map(|age| dataset.scale(age).clone());
    Ok(Model { release: release.to_owned(), scales, outcomes })
}
