//! What `kansen validate` found, read from its file.

use serde_json::Value;

use crate::chart::table::Spread;
use crate::indicators::{Age, Group, OutcomeIndex};

/// The validation.
#[derive(Clone, Debug, PartialEq)]
pub struct Validation {
    /// The seeds by which cells were held out.
    pub seeds: Vec<u64>,
    /// Scores by outcome.
    pub outcomes: Vec<Score>,
    /// Mean share over the chosen outcomes, by draw: those of the seeds, then further ones.
    pub means: Vec<f64>,
    /// How often the intervals hold.
    pub calibration: Vec<Calibration>,
    /// Some of the held-out percentages.
    pub points: Vec<HeldOut>,
    /// Means of tenths of all held-out percentages, by prediction.
    pub tenths: Vec<TenthOfCells>,
}

/// The score of an outcome.
#[derive(Clone, Debug, PartialEq)]
pub struct Score {
    /// Which outcome.
    pub outcome: OutcomeIndex,
    /// Whether it was chosen for the test beforehand.
    pub chosen: bool,
    /// Number of held-out figures, all seeds together.
    pub cells: u32,
    /// Share of excess variance explained, by seed; nothing where no figure was held out.
    pub shares: Vec<Option<f64>>,
    /// Mean over the seeds.
    pub mean: Option<f64>,
    /// Error of the model, published units.
    pub model: f64,
    /// Error of the national line of all children.
    pub baseline: f64,
    /// Error that chance alone gives.
    pub floor: f64,
}

/// What a row of the calibration is about.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum About {
    /// All figures.
    Overall,
    /// Those of an age.
    Age(Age),
    /// Those of a group.
    Group(Group),
}

/// How many figures fell inside their interval.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Calibration {
    /// Of which figures.
    pub about: About,
    /// Number of figures.
    pub cells: u32,
    /// Share inside the interval, 0 to 1.
    pub inside: f64,
}

/// A held-out percentage, 0 to 100.
#[derive(Clone, Debug, PartialEq)]
pub struct HeldOut {
    /// Of which outcome.
    pub outcome: OutcomeIndex,
    /// Id of the place.
    pub area: String,
    /// Which group.
    pub group: Group,
    /// What was predicted, with the interval of the figure, kept inside 0 and 100.
    pub predicted: Spread,
    /// What was published.
    pub published: f64,
    /// Number of children.
    pub children: u32,
}

/// A tenth of the held-out percentages.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TenthOfCells {
    /// Number of figures.
    pub cells: u32,
    /// Mean prediction, 0 to 100.
    pub predicted: f64,
    /// Mean published figure.
    pub published: f64,
}

impl Validation {
    /// Number of held-out figures.
    pub fn cells(&self) -> u32 {
        self.outcomes.iter().map(|score| score.cells).sum()
    }

    /// Reads the file that `kansen validate` writes.
    ///
    /// # Errors
    /// A sentence on what was expected.
    pub fn read(json: &str) -> Result<Validation, String> {
        let file: Value = serde_json::from_str(json).map_err(|error| error.to_string())?;
        let seeds = list(&file, "seeds")?
            .iter()
            .map(|seed| seed.as_u64().ok_or_else(|| "expected whole numbers as seeds".to_owned()))
            .collect::<Result<_, _>>()?;
        let each = |name: &str| list(&file, name);
        let chosen = each("test_outcomes")?;
        let mean = |draw: &Value| number(draw, "share");
        Ok(Validation {
            seeds,
            outcomes: each("outcomes")?
                .iter()
                .map(|value| score(value, chosen))
                .collect::<Result<_, _>>()?,
            means: each("draws")?
                .iter()
                .chain(each("further_draws")?)
                .map(mean)
                .collect::<Result<_, _>>()?,
            calibration: each("calibration")?.iter().map(calibration).collect::<Result<_, _>>()?,
            points: each("points")?.iter().map(held_out).collect::<Result<_, _>>()?,
            tenths: each("tenths")?.iter().map(tenth).collect::<Result<_, _>>()?,
        })
    }
}

fn field<'file>(value: &'file Value, name: &str) -> Result<&'file Value, String> {
    value.get(name).ok_or_else(|| format!("'{name}' is missing"))
}

fn list<'file>(value: &'file Value, name: &str) -> Result<&'file [Value], String> {
    let found = field(value, name)?.as_array();
    found.map(Vec::as_slice).ok_or_else(|| format!("expected a list as '{name}'"))
}

fn number(value: &Value, name: &str) -> Result<f64, String> {
    field(value, name)?.as_f64().ok_or_else(|| format!("expected a number as '{name}'"))
}

/// A proportion in percent, to a hundredth of a percentage point.
fn percentage(value: &Value, name: &str) -> Result<f64, String> {
    Ok((number(value, name)? * 1e4).round() / 100.0)
}

fn count(value: &Value, name: &str) -> Result<u32, String> {
    let found = field(value, name)?.as_f64().filter(|count| (0.0..4e9).contains(count));
    found.map(|count| count as u32).ok_or_else(|| format!("expected a count as '{name}'"))
}

fn text<'file>(value: &'file Value, name: &str) -> Result<&'file str, String> {
    field(value, name)?.as_str().ok_or_else(|| format!("expected a text as '{name}'"))
}

fn outcome(value: &Value) -> Result<OutcomeIndex, String> {
    let key = text(value, "outcome")?;
    OutcomeIndex::from_key(key).ok_or_else(|| format!("'{key}' is no outcome"))
}

fn group(value: &Value) -> Result<Group, String> {
    let key = text(value, "group")?;
    Group::from_key(key).ok_or_else(|| format!("'{key}' is no group"))
}

fn score(value: &Value, chosen: &[Value]) -> Result<Score, String> {
    let outcome = outcome(value)?;
    let unit = outcome.outcome().unit;
    let error = |name: &str| Ok::<_, String>(unit.to_published(number(value, name)?));
    Ok(Score {
        outcome,
        chosen: chosen.iter().any(|key| key.as_str() == Some(outcome.outcome().key)),
        cells: count(value, "cells")?,
        shares: list(value, "shares")?.iter().map(Value::as_f64).collect(),
        mean: field(value, "share")?.as_f64(),
        model: error("model")?,
        baseline: error("baseline")?,
        floor: error("floor")?,
    })
}

fn calibration(value: &Value) -> Result<Calibration, String> {
    let key = text(value, "of")?;
    let wrong = || format!("'{key}' is neither an age nor a group");
    let about = match text(value, "kind")? {
        "all" => About::Overall,
        "age" => About::Age(key.parse().ok().and_then(Age::from_years).ok_or_else(wrong)?),
        "group" => About::Group(Group::from_key(key).ok_or_else(wrong)?),
        kind => return Err(format!("'{kind}' is no kind of calibration")),
    };
    let cells = count(value, "cells")?;
    let inside = f64::from(count(value, "inside")?) / f64::from(cells.max(1));
    Ok(Calibration { about, cells, inside })
}

fn held_out(value: &Value) -> Result<HeldOut, String> {
    Ok(HeldOut {
        outcome: outcome(value)?,
        area: text(value, "area")?.to_owned(),
        group: group(value)?,
        predicted: Spread {
            value: percentage(value, "predicted")?,
            low: percentage(value, "low")?.max(0.0),
            high: percentage(value, "high")?.min(100.0),
        },
        published: percentage(value, "published")?,
        children: count(value, "children")?,
    })
}

fn tenth(value: &Value) -> Result<TenthOfCells, String> {
    Ok(TenthOfCells {
        cells: count(value, "cells")?,
        predicted: percentage(value, "predicted")?,
        published: percentage(value, "published")?,
    })
}
