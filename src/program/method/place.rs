//! The places in braces of the texts: the code's own constants and counts of the data, written in a
//! language.

use std::collections::BTreeMap;

use crate::fit::band;
use crate::fit::covariate::COVARIATES;
use crate::fit::hexagon::HexagonLayout;
use crate::fit::observation::EFFECTS;
use crate::fit::pooling::Settings;
use crate::fit::spline;
use crate::indicators::dataset::Dataset;
use crate::indicators::{
    Age, AreaLevel, Areas, Group, Household, IncomeScale, OUTCOMES, OutcomeIndex, Rank, Sex,
    Stratum,
};
use crate::model::OutcomeModel;
use crate::model::curve::BASIS;
use crate::model::draws::Draws;
use crate::model::interval::Interval;
use crate::model::selection_age::{Evidence, SelectionAge};
use crate::model::situation::Circumstance;
use crate::text::method::validation as words;
use crate::text::{Language, fill, number};

use super::{EXAMPLE_AGE, Material, outside};
use crate::method::Citation;

/// The municipality that weighs most in its region.
const AMSTERDAM: &str = "gm-amsterdam";

/// Values by the name of their place.
pub struct Places(BTreeMap<&'static str, String>);

impl Places {
    /// All values of the page.
    pub fn new(language: Language, material: &Material<'_>) -> Places {
        let decimal = |value: f64, decimals: usize| number::decimal(language, value, decimals);
        let whole = |value: usize| decimal(value as f64, 0);
        let mut places = BTreeMap::new();
        let mut put = |name: &'static str, value: String| {
            places.insert(name, value);
        };

        put("release", material.release().to_owned());
        put("year", material.release().split('-').next().unwrap_or_default().to_owned());
        put("day", Citation::DAY.to_owned());
        put("address", Citation::ADDRESS.to_owned());

        let dataset = material.dataset;
        put("cells", whole(dataset.cells().len()));
        put("strata", whole(dataset.strata().count()));
        put("places", whole(dataset.areas().len().saturating_sub(1)));
        put("outcomes", whole(OUTCOMES.len()));
        let of_map = |value: fn(&HexagonLayout) -> f64| material.map.map_or(f64::NAN, value);
        put("map_displacement", decimal(of_map(|map| map.mean_displacement_in_cells), 2));
        let kept = 100.0 * of_map(|map| map.neighbours_kept);
        put("map_kept", number::percent(language, kept, 0));
        put("municipalities_11", whole(municipalities(dataset, Age::Eleven).len()));
        for (name, age) in [
            ("amsterdam_11", Age::Eleven),
            ("amsterdam_16", Age::Sixteen),
            ("amsterdam_35", Age::ThirtyFive),
        ] {
            put(name, number::percent(language, 100.0 * share_of_amsterdam(dataset, age), 0));
        }
        for (name, group) in [("top_all", Group::All), ("top_turkey", Group::Turkey)] {
            put(name, number::parents_income(language, highest_income(dataset, group)));
        }
        let (from, to) = Age::Birth.birth_years();
        put("born_0", format!("{from}-{to}"));

        put("bins", IncomeScale::BINS.to_string());
        put("rank_low", decimal(Rank::RANGE.0, 3));
        put("rank_high", decimal(Rank::RANGE.1, 3));
        put("basis", BASIS.to_string());
        for (name, placement) in [
            ("placement_all", spline::PLACEMENT_OF_CURVE),
            ("placement_group", spline::PLACEMENT_OF_DEVIATION),
        ] {
            // From the logit scale to percentage points at 30%.
            put(name, decimal(100.0 * 0.3 * 0.7 * placement, 1));
        }
        put("band_tolerance", decimal(100.0 * band::TOLERANCE, 0));
        put("mean_ranks", OutcomeModel::MEAN_RANKS.to_string());
        put("circumstances", Circumstance::ALL.len().to_string());
        put("draws", whole(Draws::COUNT));
        put("draws_plain", Draws::COUNT.to_string());
        put("level", decimal(100.0 * Interval::LEVEL, 0));

        put("today", SelectionAge::TODAY.value().to_string());
        put("lowest", SelectionAge::LOWEST.to_string());
        put("highest", SelectionAge::HIGHEST.to_string());
        put("example_age", EXAMPLE_AGE.to_string());
        let central = Evidence::Central.fall_per_year();
        let fall = |probability: f64| Evidence::Central.fall_quantile(probability);
        let tail = 0.5 * (1.0 - Interval::LEVEL);
        put("k", decimal(central, 3));
        put("k_highest", decimal(fall(1.0), 2));
        put("k_finland", decimal(Evidence::Finland.fall_per_year(), 3));
        put("k_ratio", decimal(fall(1.0) / central, 1));
        put("k_5", decimal(fall(tail), 3));
        put("k_95", decimal(fall(1.0 - tail), 3));
        put("finland_before", decimal(0.30, 2));
        put("finland_after", decimal(0.23, 2));
        put("slope_outside", decimal(outside::SLOPE, 2));

        put("effects", EFFECTS.to_string());
        put("covariates", COVARIATES.to_string());
        let settings = Settings::default();
        put("range", decimal(settings.range, 0));
        put("rounds", settings.rounds.to_string());
        put("widening", decimal(settings.widening, 0));

        let seeds = material.validation.map_or_else(String::new, |validation| {
            let seeds: Vec<String> = validation.seeds.iter().map(u64::to_string).collect();
            let template = words::SEEDS.in_language(language);
            let cells = whole(validation.cells() as usize);
            let count = seeds.len().to_string();
            let values = [("count", &*count), ("seeds", &*seeds.join(", ")), ("cells", &*cells)];
            fill(template, &values)
        });
        put("seeds_sentence", seeds);
        Places(places)
    }

    /// Fills the places of a text.
    ///
    /// # Errors
    /// A sentence on a place that has no value.
    pub fn fill_plain(&self, text: &str) -> Result<String, String> {
        let mut values = Vec::new();
        let mut rest = text;
        while let Some((_, after)) = rest.split_once('{') {
            let (name, after) = after.split_once('}').ok_or("a place does not end")?;
            let value = self.0.get(name).ok_or_else(|| format!("nothing fills {{{name}}}"))?;
            values.push((name, value.as_str()));
            rest = after;
        }
        Ok(fill(text, &values).trim_end().to_owned())
    }
}

/// An outcome of an age that is published for most places.
fn outcome(age: Age) -> Option<OutcomeIndex> {
    let name = match age {
        Age::Birth => "sga",
        Age::Eleven => "vwo_test",
        Age::Sixteen => "havo",
        Age::TwentyOne => "hbo_followed",
        Age::ThirtyFive => "hbo_attained",
    };
    OutcomeIndex::from_name(age, name)
}

/// Children of a stratum, all of them or those of its published bins.
fn children(dataset: &Dataset, age: Age, area: u16) -> Option<f64> {
    let stratum = Stratum {
        outcome: outcome(age)?,
        area,
        group: Group::All,
        sex: Sex::All,
        household: Household::All,
    };
    let cells = dataset.stratum(&stratum)?;
    let of_bins = || cells.finest().iter().map(|cell| f64::from(cell.children)).sum();
    Some(cells.whole().map_or_else(of_bins, |whole| f64::from(whole.children)))
}

/// Municipalities with figures at an age, with their children.
pub fn municipalities(dataset: &Dataset, age: Age) -> Vec<(u16, f64)> {
    let areas = dataset.areas();
    (0..areas.len() as u16)
        .filter(|position| {
            areas.get(*position).is_some_and(|area| area.level == AreaLevel::Municipality)
        })
        .filter_map(|position| Some((position, children(dataset, age, position)?)))
        .collect()
}

fn share_of_amsterdam(dataset: &Dataset, age: Age) -> f64 {
    let municipalities = municipalities(dataset, age);
    let total: f64 = municipalities.iter().map(|(_, children)| children).sum();
    let amsterdam = dataset.areas().position(AMSTERDAM);
    let own = municipalities.iter().find(|(position, _)| Some(*position) == amsterdam);
    own.map_or(0.0, |(_, children)| children / total)
}

/// Mean income of the parents in the highest national bin of a group at 21, thousands of euros.
fn highest_income(dataset: &Dataset, group: Group) -> f64 {
    let found = || {
        let area = dataset.areas().position(Areas::COUNTRY)?;
        let (sex, household) = (Sex::All, Household::All);
        let stratum = Stratum { outcome: outcome(Age::TwentyOne)?, area, group, sex, household };
        Some(dataset.stratum(&stratum)?.finest().last()?.parents_income)
    };
    found().unwrap_or(0.0)
}
