//! What JavaScript gets back; `www/kansen.d.ts` describes the same objects.

use serde::Serialize;

use crate::indicators::{Area, Group, Unit};
use crate::model::OutcomeModel;
use crate::model::interval::{Estimate, Interval};
use crate::model::place::Coverage;
use crate::model::selection_age::moves;
use crate::state::{Choice, PlaceChoice};
use crate::text::Bilingual;
use crate::text::outcomes::words_of;

use super::{Asked, Told};

/// A text in both languages.
#[derive(Serialize)]
struct Words {
    nl: &'static str,
    en: &'static str,
}

impl From<Bilingual> for Words {
    fn from(words: Bilingual) -> Words {
        Words { nl: words.dutch, en: words.english }
    }
}

/// Name of a unit.
const fn unit_key(unit: Unit) -> &'static str {
    match unit {
        Unit::Percent => "percent",
        Unit::EuroPerYear => "euro-per-year",
        Unit::EuroPerHour => "euro-per-hour",
        Unit::Euro => "euro",
    }
}

/// Children in the national figures of a group; nothing where none were published.
fn children(model: &OutcomeModel, group: Group) -> Option<u32> {
    let cells = &model.published[group.position()].cells;
    (!cells.is_empty()).then(|| cells.iter().map(|cell| cell.children).sum())
}

/// Children by group.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Children {
    all: Option<u32>,
    none: Option<u32>,
    any: Option<u32>,
    turkey: Option<u32>,
    morocco: Option<u32>,
    suriname: Option<u32>,
    dutch_caribbean: Option<u32>,
}

/// One outcome.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct OutcomeResult {
    key: &'static str,
    age: u8,
    name: Words,
    definition: Words,
    unit: &'static str,
    hoped_for: bool,
    born: [u16; 2],
    moves_with_selection_age: bool,
    places: &'static str,
    mean: f64,
    n: Children,
}

impl OutcomeResult {
    /// The outcome of a model.
    pub fn new(model: &OutcomeModel) -> OutcomeResult {
        let outcome = model.index.outcome();
        let words = words_of(model.index);
        let (first, last) = outcome.age.birth_years();
        let n = |group| children(model, group);
        OutcomeResult {
            key: outcome.key,
            age: outcome.age.years(),
            name: words.name.into(),
            definition: words.definition.into(),
            unit: unit_key(outcome.unit),
            hoped_for: outcome.hoped_for,
            born: [first, last],
            moves_with_selection_age: moves(outcome.age),
            places: match model.places.coverage {
                Coverage::Country => "country",
                Coverage::AmsterdamRegion => "amsterdam-region",
            },
            mean: outcome.unit.to_published(model.national_mean),
            n: Children {
                all: n(Group::All),
                none: n(Group::None),
                any: n(Group::Any),
                turkey: n(Group::Turkey),
                morocco: n(Group::Morocco),
                suriname: n(Group::Suriname),
                dutch_caribbean: n(Group::DutchCaribbean),
            },
        }
    }
}

/// One place.
#[derive(Serialize)]
pub struct AreaResult<'list> {
    id: &'list str,
    name: &'list str,
    kind: &'static str,
    municipality: Option<&'list str>,
    province: Option<&'list str>,
}

impl AreaResult<'_> {
    /// A place of the list.
    pub fn new(area: &Area) -> AreaResult<'_> {
        fn named(text: &str) -> Option<&str> {
            (!text.is_empty()).then_some(text)
        }
        AreaResult {
            id: &area.id,
            name: &area.name,
            kind: area.level.key(),
            municipality: named(&area.municipality),
            province: named(&area.province),
        }
    }
}

/// A figure with its interval, in published units.
#[derive(Clone, Copy, Serialize)]
pub struct Spread {
    value: f64,
    low: f64,
    high: f64,
}

impl Asked {
    /// An estimate in published units.
    pub fn spread(&self, estimate: Estimate) -> Spread {
        let unit = self.outcome.outcome().unit;
        let estimate = estimate.map(|value| unit.to_published(value));
        Spread { value: estimate.value, low: estimate.interval.low, high: estimate.interval.high }
    }
}

/// What every figure carries with it.
#[derive(Serialize)]
struct About {
    level: f64,
    unit: &'static str,
    outcome: &'static str,
    age: u8,
    release: String,
}

impl About {
    fn new(asked: &Asked, release: &str) -> About {
        let outcome = asked.outcome.outcome();
        About {
            level: Interval::LEVEL,
            unit: unit_key(outcome.unit),
            outcome: outcome.key,
            age: outcome.age.years(),
            release: release.to_owned(),
        }
    }
}

/// A situation with every field; exactly one of neighbourhood and place is there.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct SituationResult {
    outcome: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    income: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    neighbourhood: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    place: Option<String>,
    group: &'static str,
    sex: &'static str,
    household: &'static str,
    selection_age: u8,
    evidence: &'static str,
}

impl SituationResult {
    fn new(asked: &Asked, choice: &Choice) -> SituationResult {
        let (neighbourhood, place) = match &choice.place {
            PlaceChoice::Percentile(percentile) => (Some(percentile.value()), None),
            PlaceChoice::Named(id) => (None, Some(id.as_str().to_owned())),
        };
        SituationResult {
            outcome: asked.outcome.outcome().key,
            income: Some(choice.income.value()),
            neighbourhood,
            place,
            group: choice.group.key(),
            sex: choice.sex.key(),
            household: choice.household.key(),
            selection_age: asked.rule.selection_age.value(),
            evidence: asked.rule.evidence.key(),
        }
    }
}

/// The expected figure of a situation.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PredictionResult {
    #[serde(flatten)]
    spread: Spread,
    #[serde(flatten)]
    about: About,
    n: Option<u32>,
    parents_income: f64,
    place_used: Option<String>,
    situation: SituationResult,
}

impl PredictionResult {
    /// From a figure and what stands for the place asked for.
    pub fn new(
        asked: &Asked,
        told: &Told<'_>,
        release: &str,
        spread: Spread,
        parents_income: f64,
        place_used: Option<String>,
    ) -> PredictionResult {
        PredictionResult {
            spread,
            about: About::new(asked, release),
            n: children(&asked.model, told.situation.group),
            parents_income,
            place_used,
            situation: SituationResult::new(asked, &told.question.choice),
        }
    }
}

/// The gap between two situations, B minus A.
#[derive(Serialize)]
pub struct GapResult {
    #[serde(flatten)]
    spread: Spread,
    #[serde(flatten)]
    about: About,
    a: PredictionResult,
    b: PredictionResult,
}

impl GapResult {
    /// From the gap and both figures.
    pub fn new(
        asked: &Asked,
        release: &str,
        spread: Spread,
        a: PredictionResult,
        b: PredictionResult,
    ) -> GapResult {
        GapResult { spread, about: About::new(asked, release), a, b }
    }
}

/// What of a gap goes with one circumstance.
#[derive(Serialize)]
pub struct PartResult {
    /// Which circumstance.
    pub circumstance: &'static str,
    /// Its share, B minus A.
    #[serde(flatten)]
    pub spread: Spread,
}

/// A gap and its parts.
#[derive(Serialize)]
pub struct DecompositionResult {
    /// The gap itself.
    #[serde(flatten)]
    pub gap: GapResult,
    /// One part for each circumstance in which A and B differ.
    pub parts: Vec<PartResult>,
}

/// One point of a curve.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PointResult {
    /// Percentile of parental income.
    pub income: u8,
    /// Euros a year at that percentile.
    pub parents_income: f64,
    /// The expected figure.
    #[serde(flatten)]
    pub spread: Spread,
}

/// The expected figure over parental income.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CurveResult {
    #[serde(flatten)]
    about: About,
    n: Option<u32>,
    place_used: Option<String>,
    situation: SituationResult,
    points: Vec<PointResult>,
}

impl CurveResult {
    /// From the points; the situation is told without the income that the curve runs over.
    pub fn new(
        asked: &Asked,
        told: &Told<'_>,
        release: &str,
        place_used: Option<String>,
        points: Vec<PointResult>,
    ) -> CurveResult {
        let situation = SituationResult::new(asked, &told.question.choice);
        CurveResult {
            about: About::new(asked, release),
            n: children(&asked.model, told.situation.group),
            place_used,
            situation: SituationResult { income: None, ..situation },
            points,
        }
    }
}
