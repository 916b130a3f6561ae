//! `kansen predict`: rows of situations in, the same rows with the expected figure out.

use std::fs;
use std::io::{Read, Write};
use std::path::Path;
use std::rc::Rc;

use crate::answer::{Library, Placed};
use crate::indicators::problem::DataProblem;
use crate::indicators::{Age, Areas, Group, Household, OutcomeIndex, Rank, Sex};
use crate::model::area_list::AreaList;
use crate::model::codec::{CodecError, read_model};
use crate::model::draws::Draws;
use crate::model::place::NeighbourhoodPercentile;
use crate::model::places::Places;
use crate::model::prediction::Prediction;
use crate::model::selection_age::{Evidence, SelectionAge};
use crate::model::situation::{Neighbourhood, Rule, Situation};
use crate::state::PlaceId;

/// Columns that every row must have.
const REQUIRED: [&str; 6] = ["age", "outcome", "area", "group", "sex", "household"];

/// Loads the model file and, from its folder, the list of places and the files of places that are there.
///
/// # Errors
/// The file that cannot be read and why.
pub fn load(model_file: &Path) -> Result<Library, DataProblem> {
    let folder = model_file.parent().unwrap_or_else(|| Path::new("."));
    let model = read(model_file, read_model)?;
    let mut library = Library::new(Rc::new(model));
    let areas = folder.join("areas.kansen");
    if areas.exists() {
        library.areas =
            Some(Rc::new(read(&areas, |bytes| AreaList::read(bytes).map(|list| list.areas))?));
    }
    for age in Age::ALL {
        let file = folder.join(format!("places-{:02}.kansen", age.years()));
        if file.exists() {
            library.places[age.position()] = Some(Rc::new(read(&file, Places::read)?));
        }
    }
    Ok(library)
}

fn read<Content>(
    file: &Path,
    decode: impl Fn(&[u8]) -> Result<Content, CodecError>,
) -> Result<Content, DataProblem> {
    let bytes = fs::read(file)
        .map_err(|error| DataProblem::in_file(file, format!("cannot be opened: {error}")))?;
    decode(&bytes).map_err(|error| DataProblem::in_file(file, error.to_string()))
}

/// One question: a situation under a rule.
struct Question {
    outcome: OutcomeIndex,
    situation: Situation,
    rule: Rule,
}

/// Answers every row of `input` into `output`. Figures are in the published unit (percent or euros) with
/// all their digits; `low` and `high` hold the 90% interval of the expected figure. `warn` is called with
/// a line for each row where something else stands for the place asked for.
///
/// # Errors
/// The first row that is not as expected; nothing is written then.
pub fn predict(
    library: &Library,
    input: impl Read,
    output: impl Write,
    warn: &mut dyn FnMut(&str),
) -> Result<(), DataProblem> {
    let name = Path::new("-");
    let draws = Draws::new(Draws::COUNT);
    let mut reader = csv::Reader::from_reader(input);
    let header = reader.headers().map_err(|error| DataProblem::from_csv(name, &error))?.clone();
    if header.is_empty() {
        return Err(DataProblem::in_file(name, "is empty; expected a header and rows"));
    }
    for column in REQUIRED {
        if !header.iter().any(|found| found == column) {
            let message = format!("the column '{column}' is missing");
            return Err(DataProblem::in_row(name, 1, message));
        }
    }
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|error| DataProblem::from_csv(name, &error))?;
        let line = record.position().map_or(0, csv::Position::line);
        let fields = Fields { header: &header, record: &record };
        let question = ask(library, &fields, &mut |said| warn(&format!("row {line}: {said}")))
            .map_err(|message| DataProblem::in_row(name, line, message))?;
        let model = library.model.outcome(question.outcome).ok_or_else(|| {
            let key = question.outcome.outcome().key;
            DataProblem::in_row(name, line, format!("the model file does not hold {key}"))
        })?;
        let estimate = Prediction::new(model, question.rule, &draws).estimate(&question.situation);
        let unit = question.outcome.outcome().unit;
        let estimate = estimate.map(|value| unit.to_published(value));
        let mut row: Vec<String> = record.iter().map(str::to_owned).collect();
        for figure in [estimate.value, estimate.interval.low, estimate.interval.high] {
            row.push(figure.to_string());
        }
        rows.push(row);
    }
    let mut writer = csv::Writer::from_writer(output);
    let write = |writer: &mut csv::Writer<_>, row: Vec<String>| {
        writer.write_record(row).map_err(|error| DataProblem::from_csv(name, &error))
    };
    let added = ["mean", "low", "high"];
    write(&mut writer, header.iter().chain(added).map(str::to_owned).collect())?;
    for row in rows {
        write(&mut writer, row)?;
    }
    writer
        .flush()
        .map_err(|error| DataProblem::in_file(name, format!("cannot be written: {error}")))
}

/// The fields of one row by their column's name.
struct Fields<'row> {
    header: &'row csv::StringRecord,
    record: &'row csv::StringRecord,
}

impl Fields<'_> {
    /// The text of a column; empty where the column is missing.
    fn text(&self, column: &str) -> &str {
        let found = self.header.iter().position(|name| name == column);
        found.and_then(|position| self.record.get(position)).unwrap_or("").trim()
    }

    fn named<Value>(
        &self,
        column: &str,
        read: impl Fn(&str) -> Option<Value>,
        expected: &str,
    ) -> Result<Value, String> {
        let text = self.text(column);
        let shown: String = text.chars().take(40).collect();
        read(text).ok_or_else(|| format!("{column} is '{shown}', expected {expected}"))
    }
}

/// A number inside a range, or nothing for an empty field.
fn optional(fields: &Fields<'_>, column: &str, low: f64, high: f64) -> Result<Option<f64>, String> {
    if fields.text(column).is_empty() {
        return Ok(None);
    }
    let expected = format!("a number from {low} to {high}");
    let read = |text: &str| text.parse::<f64>().ok().filter(|number| (low..=high).contains(number));
    fields.named(column, read, &expected).map(Some)
}

fn ask(
    library: &Library,
    fields: &Fields<'_>,
    warn: &mut dyn FnMut(&str),
) -> Result<Question, String> {
    let years = |text: &str| text.parse().ok().and_then(Age::from_years);
    let age = fields.named("age", years, "0, 11, 16, 21 or 35")?;
    let outcome = fields.named(
        "outcome",
        |text| OutcomeIndex::from_name(age, text),
        "an outcome of that age",
    )?;
    let income = optional(fields, "parents_income_keur", 0.001, 1e6)?;
    let rank = match (optional(fields, "income_rank", 0.0, 100.0)?, income) {
        (Some(rank), None) => Rank::new(rank / 100.0),
        (None, Some(income)) => library.model.scale(age).rank(income),
        (Some(_), Some(_)) => {
            return Err("expected income_rank or parents_income_keur, found both".to_owned());
        }
        (None, None) => return Err("expected income_rank or parents_income_keur".to_owned()),
    };
    let situation = Situation {
        rank,
        neighbourhood: neighbourhood(library, fields, outcome, warn)?,
        group: fields.named("group", Group::from_key, "a migration background")?,
        sex: fields.named("sex", Sex::from_key, "all, male or female")?,
        household: fields.named(
            "household",
            Household::from_key,
            "all, one-parent or two-parents",
        )?,
    };
    let selection_age = match fields.text("selection_age") {
        "" => SelectionAge::TODAY,
        _ => fields.named(
            "selection_age",
            |text| text.parse().ok().and_then(SelectionAge::new),
            "a whole number from 10 to 16",
        )?,
    };
    let evidence = match fields.text("evidence") {
        "" => Evidence::Central,
        _ => fields.named("evidence", Evidence::from_key, "central, finland or none")?,
    };
    Ok(Question { outcome, situation, rule: Rule { selection_age, evidence } })
}

fn neighbourhood(
    library: &Library,
    fields: &Fields<'_>,
    outcome: OutcomeIndex,
    warn: &mut dyn FnMut(&str),
) -> Result<Neighbourhood, String> {
    let area = fields.text("area");
    let percentile = match fields.text("neighbourhood") {
        "" => None,
        _ => Some(fields.named(
            "neighbourhood",
            |text| text.parse().ok().and_then(NeighbourhoodPercentile::new),
            "a whole number from 1 to 99",
        )?),
    };
    if area == Areas::COUNTRY {
        let percentile = percentile.unwrap_or(NeighbourhoodPercentile::AVERAGE);
        return Ok(Neighbourhood::Percentile(percentile));
    }
    if percentile.is_some() {
        return Err("expected a neighbourhood or an area other than nl, found both".to_owned());
    }
    let id = fields.named("area", PlaceId::new, "the id of a place, such as gm-almere")?;
    let (placed, found) = library.place(&id, outcome);
    match placed {
        Placed::Unknown => return Err(format!("area is '{area}', expected a place of areas.csv")),
        Placed::Loading => {
            return Err(format!(
                "area is '{area}', but the files of places are not beside the model"
            ));
        }
        Placed::Municipality(_) => {
            warn(&format!(
                "{area} has no figures for this outcome; its municipality stands for it"
            ));
        }
        Placed::Average => {
            warn(&format!("{area} has no figures for this outcome; the average stands for it"));
        }
        Placed::Itself | Placed::Percentile => {}
    }
    let average = Neighbourhood::Percentile(NeighbourhoodPercentile::AVERAGE);
    Ok(found.map_or(average, Neighbourhood::Place))
}
