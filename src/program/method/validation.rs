//! What `kansen validate` found, read from its file.

use serde_json::Value;

use crate::indicators::{Age, Group, OutcomeIndex};

/// The validation.
#[derive(Clone, Debug, PartialEq)]
pub struct Validation {
    /// The seeds by which cells were held out.
    pub seeds: Vec<u64>,
    /// Scores by outcome.
    pub outcomes: Vec<Score>,
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
    pub mean: f64,
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
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct HeldOut {
    /// Of which outcome.
    pub outcome: OutcomeIndex,
    /// What was predicted.
    pub predicted: f64,
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
        Ok(Validation {
            seeds,
            outcomes: each("outcomes")?.iter().map(score).collect::<Result<_, _>>()?,
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

fn score(value: &Value) -> Result<Score, String> {
    let outcome = outcome(value)?;
    Ok(Score {
        outcome,
        chosen: field(value, "chosen")?.as_bool().unwrap_or(false),
        cells: count(value, "cells")?,
        shares: list(value, "shares")?.iter().map(Value::as_f64).collect(),
        mean: number(value, "mean")?,
        model: number(value, "rmse")?,
        baseline: number(value, "baseline")?,
        floor: number(value, "floor")?,
    })
}

fn calibration(value: &Value) -> Result<Calibration, String> {
    let key = text(value, "key")?;
    let wrong = || format!("'{key}' is neither an age nor a group");
    let about = match text(value, "kind")? {
        "overall" => About::Overall,
        "age" => About::Age(key.parse().ok().and_then(Age::from_years).ok_or_else(wrong)?),
        "group" => About::Group(Group::from_key(key).ok_or_else(wrong)?),
        kind => return Err(format!("'{kind}' is no kind of calibration")),
    };
    Ok(Calibration { about, cells: count(value, "cells")?, inside: number(value, "inside")? })
}

fn held_out(value: &Value) -> Result<HeldOut, String> {
    Ok(HeldOut {
        outcome: outcome(value)?,
        predicted: number(value, "predicted")?,
        published: number(value, "published")?,
        children: count(value, "children")?,
    })
}

fn tenth(value: &Value) -> Result<TenthOfCells, String> {
    Ok(TenthOfCells {
        cells: count(value, "cells")?,
        predicted: number(value, "predicted")?,
        published: number(value, "published")?,
    })
}
