//! Estimation: from the published cells to the model. Native only; the page never imports it.
//!
//! In order: national curves and shifts ([`national`]); the figures of places against those curves
//! ([`observation`]); all places, groups and outcomes pooled in one model ([`pooling`]); and what of it
//! the model file holds ([`place`]). [`validation`] takes figures out and predicts them;
//! [`agreement`] looks for figures that contradict each other.

pub mod agreement;
pub mod band;
pub mod composition;
pub mod covariate;
pub mod gaussian;
pub mod hexagon;
pub mod map;
pub mod national;
pub mod observation;
pub mod place;
pub mod place_lines;
pub mod pooling;
pub mod regression;
pub mod report;
pub mod response;
pub mod scatter;
pub mod score;
pub mod shift;
pub mod spline;
pub mod summary;
pub mod tree;
pub mod validation;
pub mod variance;

use std::rc::Rc;

use crate::indicators::dataset::{Dataset, StratumCells};
use crate::indicators::{Age, Areas, Group, Household, OutcomeIndex, Sex, Stratum};
use crate::model::places::{Places, outcomes_of};
use crate::model::published::PublishedGradient;
use crate::model::{Model, OutcomeModel};

use national::National;
use pooling::Settings;
use summary::Summary;
use tree::{Districts, Tree};

/// Everything that the fit leaves behind.
pub struct Fit {
    /// What the page needs before a place is named.
    pub model: Model,
    /// The places' posteriors, one for each age.
    pub places: Vec<Places>,
    /// A line for each outcome.
    pub summary: Summary,
}

/// Fits all outcomes.
///
/// `release`: date of the fit, `YYYY-MM-DD`. `progress` is called with a line for each step, and for each
/// stratum whose figures contradict each other (at most ten of them).
///
/// # Errors
/// A sentence on what cannot be fitted and why.
pub fn fit(
    dataset: &Dataset,
    release: &str,
    progress: &mut dyn FnMut(&str),
) -> Result<Fit, String> {
    const SHOWN: usize = 10;
    let contradictions = agreement::contradictions(dataset);
    for contradiction in contradictions.iter().take(SHOWN) {
        progress(&format!("warning: {contradiction}"));
    }
    if contradictions.len() > SHOWN {
        progress(&format!(
            "warning: {} strata contradict each other, the first {SHOWN} are shown",
            contradictions.len()
        ));
    }
    let mut national = OutcomeIndex::all()
        .map(|index| National::fit(dataset, index))
        .collect::<Result<Vec<_>, _>>()?;
    progress(&format!("national curves and shifts of {} outcomes", national.len()));
    let settings = Settings::default();
    let tree = Tree::new(dataset.areas(), Districts::Wijken);
    let observations = observation::collect(dataset, &tree, &national);
    progress(&format!(
        "{} places, {} figures to pool",
        tree.nodes().iter().filter(|node| node.area.is_some()).count(),
        observations.len()
    ));
    let wanted = place_lines::wanted(dataset, &tree);
    let pooled = pooling::pool(&tree, &observations, &national, settings, &wanted)?;
    progress(&format!("places pooled in {} rounds", settings.rounds));
    let postcodes = Tree::new(dataset.areas(), Districts::Postcodes);
    let of_postcodes = observation::collect(dataset, &postcodes, &national);
    let wanted = place_lines::wanted(dataset, &postcodes);
    let carried =
        pooling::carry_over(&pooled, &postcodes, &of_postcodes, &national, settings, &wanted)?;
    progress("postcodes, with the same variances");
    let summary = Summary::new(&national, &observations, &tree, &pooled);
    let fitted = place_lines::fitted(
        dataset,
        &mut national,
        &observations,
        [(&tree, &pooled), (&postcodes, &carried)],
    );
    let scales = Age::ALL.map(|age| dataset.scale(age).clone());
    let (mut outcomes, mut posteriors) = (Vec::new(), Vec::new());
    for (national, (distribution, places)) in national.into_iter().zip(fitted) {
        let published = published(dataset, national.index)?;
        let national_mean = OutcomeModel::mean_of(national.index, &national.curves[0]);
        posteriors.push(places.into_iter().map(Rc::new).collect::<Vec<_>>());
        outcomes.push(Rc::new(OutcomeModel {
            index: national.index,
            curves: national.curves,
            shifts: national.shifts,
            places: distribution,
            published,
            national_mean,
        }));
    }
    let mut posteriors = posteriors.into_iter();
    // The outcomes stand in the order of their ages.
    let places = Age::ALL
        .map(|age| Places {
            release: release.to_owned(),
            age,
            outcomes: posteriors.by_ref().take(outcomes_of(age).count()).collect(),
        })
        .into();
    let model = Model { release: release.to_owned(), scales, outcomes };
    Ok(Fit { model, places, summary })
}

/// The national figures by group.
fn published(dataset: &Dataset, index: OutcomeIndex) -> Result<[PublishedGradient; 7], String> {
    let country = dataset.areas().position(Areas::COUNTRY).ok_or("the country is missing")?;
    Ok(Group::ALL.map(|group| {
        let stratum = Stratum {
            outcome: index,
            area: country,
            group,
            sex: Sex::All,
            household: Household::All,
        };
        let cells = dataset.stratum(&stratum);
        PublishedGradient::from_cells(cells.as_ref().map_or(&[], StratumCells::finest))
    }))
}
