//! The fitted model: what it holds and what it says about a situation.
//!
//! Pure Rust for the program and the page alike. Every transcendental function comes from `libm`, so
//! both give the same bits. Estimation is in `fit`; here the estimates are only evaluated.

pub mod area_list;
pub mod codec;
pub mod comparison;
pub mod curve;
pub mod draws;
pub mod gradient;
pub mod interval;
pub mod lanes;
pub mod normal;
pub mod place;
pub mod places;
pub mod prediction;
pub mod published;
pub mod published_places;
pub mod sample;
pub mod selection_age;
pub mod shapley;
pub mod shift;
pub mod situation;
pub mod split_mix;

use std::rc::Rc;

use crate::indicators::{Age, Group, IncomeScale, OutcomeIndex, Rank};

use curve::Curve;
use place::PlaceDistribution;
use prediction::inverse_link;
use published::PublishedGradient;
use shift::GroupShifts;

/// Everything that is needed before a place is named, for all outcomes or, as a part, for some: a page
/// fetches the part that its view needs and the rest after that.
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    /// Date of the fit, `YYYY-MM-DD`; names the release of data and model in addresses and citations.
    pub release: String,
    /// National income scale of each age, in the order of [`Age::ALL`].
    pub scales: [IncomeScale; 5],
    /// One model for each outcome that it holds, in the order of [`crate::indicators::OUTCOMES`].
    pub outcomes: Vec<Rc<OutcomeModel>>,
}

impl Model {
    /// The file with the whole model.
    pub const FILE: &'static str = "model.kansen";

    /// The file with the outcomes of an age alone, such as `model-16.kansen`.
    pub fn part_file(age: Age) -> String {
        format!("model-{:02}.kansen", age.years())
    }

    /// The model of an outcome; nothing if this part does not hold it.
    pub fn outcome(&self, index: OutcomeIndex) -> Option<&Rc<OutcomeModel>> {
        let found = self.outcomes.binary_search_by_key(&index, |outcome| outcome.index).ok()?;
        self.outcomes.get(found)
    }

    /// Whether it holds every outcome.
    pub fn is_whole(&self) -> bool {
        OutcomeIndex::all().all(|index| self.outcome(index).is_some())
    }

    /// Whether it holds the outcomes of an age.
    pub fn holds(&self, age: Age) -> bool {
        self.outcomes.iter().any(|outcome| outcome.index.outcome().age == age)
    }

    /// The part that holds the outcomes of an age.
    pub fn part(&self, age: Age) -> Model {
        let mut part = self.clone();
        part.outcomes.retain(|outcome| outcome.index.outcome().age == age);
        part
    }

    /// Both parts together; nothing if they are of different releases, which never go into one view.
    pub fn joined(&self, other: &Model) -> Option<Model> {
        if self.release != other.release {
            return None;
        }
        let mut whole = self.clone();
        whole.outcomes.extend(other.outcomes.iter().cloned());
        whole.outcomes.sort_by_key(|outcome| outcome.index);
        whole.outcomes.dedup_by_key(|outcome| outcome.index);
        Some(whole)
    }

    /// The national income scale of an age.
    pub fn scale(&self, age: Age) -> &IncomeScale {
        &self.scales[age.position()]
    }
}

/// The model of one outcome, on the scale of its link: logit for percentages, log for money.
#[derive(Clone, Debug, PartialEq)]
pub struct OutcomeModel {
    /// Which outcome.
    pub index: OutcomeIndex,
    /// The curve over income rank of each group, in the order of [`Group::ALL`].
    pub curves: [Curve; 7],
    /// Shifts for sex and household within each group, same order.
    pub shifts: [GroupShifts; 7],
    /// How places differ.
    pub places: PlaceDistribution,
    /// The national figures by group and income bin, same order.
    pub published: [PublishedGradient; 7],
    /// Mean of the outcome over all children: the point that selection age leaves where it is.
    /// Proportion or euros.
    pub national_mean: f64,
}

impl OutcomeModel {
    /// Number of ranks over which the national mean is taken.
    pub const MEAN_RANKS: usize = 200;

    /// Mean over all ranks of the curve of all children; proportion or euros.
    pub fn mean_of(index: OutcomeIndex, everyone: &Curve) -> f64 {
        let unit = index.outcome().unit;
        let at = |step: usize| {
            let rank = Rank::new((step as f64 + 0.5) / OutcomeModel::MEAN_RANKS as f64);
            inverse_link(unit, everyone.value(rank))
        };
        (0..OutcomeModel::MEAN_RANKS).map(at).sum::<f64>() / OutcomeModel::MEAN_RANKS as f64
    }

    /// The curve of a group.
    pub fn curve(&self, group: Group) -> &Curve {
        &self.curves[group.position()]
    }

    /// The shifts of a group.
    pub fn shifts(&self, group: Group) -> &GroupShifts {
        &self.shifts[group.position()]
    }
}
