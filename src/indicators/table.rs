//! The project's own tables under `data/`: reading and writing. `data/README.md` documents the layout.
//!
//! Children and incomes of a cell are the same for every outcome of an age, so a row holds one bin of
//! one stratum with a column for each outcome; an empty field was not published.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Read, Write};
use std::path::Path;

use flate2::{Compression, GzBuilder};

use super::dataset::{Dataset, EducationCell, ParentsEducation};
use super::exchange::{in_range, read_areas};
use super::problem::DataProblem;
use super::rows::{Rows, open};
use super::{Age, Areas, Cell, Group, Household, Outcome, OutcomeIndex, QuantileBin, Sex, Stratum};

const KEY_COLUMNS: [&str; 8] =
    ["area", "group", "sex", "household", "of", "bin", "children", "parents_income_keur"];

const EDUCATION_COLUMNS: [&str; 6] =
    ["outcome", "area", "group", "parents_education", "children", "mean"];

const EDUCATION_FILE: &str = "parents-education.csv.gz";

fn cells_file(age: Age) -> String {
    format!("cells-{:02}.csv.gz", age.years())
}

fn outcomes_of(age: Age) -> Vec<OutcomeIndex> {
    OutcomeIndex::all().filter(|index| index.outcome().age == age).collect()
}

/// Writes all tables into a folder; a file is complete or not there.
///
/// # Errors
/// The file that could not be written.
pub fn write(dataset: &Dataset, folder: &Path) -> Result<(), DataProblem> {
    fs::create_dir_all(folder)
        .map_err(|error| DataProblem::in_file(folder, format!("cannot be made: {error}")))?;
    write_whole(&folder.join("areas.csv"), areas_text(dataset.areas()).as_bytes())?;
    for age in Age::ALL {
        let file = folder.join(cells_file(age));
        write_whole(&file, &gzip(&file, cells_text(dataset, age).as_bytes())?)?;
    }
    let file = folder.join(EDUCATION_FILE);
    write_whole(&file, &gzip(&file, education_text(dataset).as_bytes())?)
}

/// Reads all tables of a folder.
///
/// # Errors
/// The first file and row that is not as the layout says.
pub fn read(folder: &Path) -> Result<Dataset, DataProblem> {
    let areas = read_areas(&folder.join("areas.csv"))?;
    let mut cells = Vec::new();
    for age in Age::ALL {
        let file = folder.join(cells_file(age));
        cells.extend(read_cells(&file, open(&file)?, age, &areas)?);
    }
    let file = folder.join(EDUCATION_FILE);
    let education = read_education(&file, open(&file)?, &areas)?;
    Dataset::new(areas, cells, education).map_err(|message| DataProblem::in_file(folder, message))
}

/// Writes a file under a name of its own and then moves it to its place, so that it is never half there.
///
/// # Errors
/// The file that could not be written.
pub fn write_whole(file: &Path, bytes: &[u8]) -> Result<(), DataProblem> {
    let mut unfinished = file.as_os_str().to_owned();
    unfinished.push(".unfinished");
    let unfinished = Path::new(&unfinished);
    fs::write(unfinished, bytes).and_then(|()| fs::rename(unfinished, file)).map_err(|error| {
        // Nothing more can be done about a left-over than to try.
        let _ = fs::remove_file(unfinished);
        DataProblem::in_file(file, format!("cannot be written: {error}"))
    })
}

fn gzip(file: &Path, text: &[u8]) -> Result<Vec<u8>, DataProblem> {
    // No time and no name in the header: the same figures give the same bytes.
    let mut encoder = GzBuilder::new().mtime(0).write(Vec::new(), Compression::best());
    encoder
        .write_all(text)
        .and_then(|()| encoder.finish())
        .map_err(|error| DataProblem::in_file(file, format!("cannot be compressed: {error}")))
}

fn areas_text(areas: &Areas) -> String {
    let mut text = String::from("area,name,level,municipality,province,latitude,longitude\n");
    for area in areas.as_slice() {
        let (latitude, longitude) = area.centre.map_or((String::new(), String::new()), |centre| {
            (format!("{:.3}", centre.0), format!("{:.3}", centre.1))
        });
        let fields = [&area.id, &area.name, area.level.key(), &area.municipality, &area.province];
        for field in fields {
            push_field(&mut text, field);
            text.push(',');
        }
        text.push_str(&format!("{latitude},{longitude}\n"));
    }
    text
}

fn push_field(text: &mut String, field: &str) {
    if field.contains([',', '"', '\n']) {
        text.push('"');
        text.push_str(&field.replace('"', "\"\""));
        text.push('"');
    } else {
        text.push_str(field);
    }
}

/// Figures as published: percent with up to four decimals, euros likewise.
fn published_text(outcome: &Outcome, mean: f64) -> String {
    let rounded = (outcome.unit.to_published(mean) * 1e4).round() / 1e4;
    format!("{rounded}")
}

fn cells_text(dataset: &Dataset, age: Age) -> String {
    let outcomes = outcomes_of(age);
    type Key = (u16, Group, Sex, Household, u8, u8);
    type Figures = (u32, f64, Vec<String>);
    let mut rows: BTreeMap<Key, Figures> = BTreeMap::new();
    for cell in dataset.cells() {
        let Some(column) = outcomes.iter().position(|outcome| *outcome == cell.stratum.outcome)
        else {
            continue;
        };
        let stratum = &cell.stratum;
        let key = (
            stratum.area,
            stratum.group,
            stratum.sex,
            stratum.household,
            cell.bin.of(),
            cell.bin.index(),
        );
        let row = rows.entry(key).or_insert_with(|| {
            (cell.children, cell.parents_income, vec![String::new(); outcomes.len()])
        });
        row.2[column] = published_text(stratum.outcome.outcome(), cell.mean);
    }
    let mut text = KEY_COLUMNS.join(",");
    for outcome in &outcomes {
        text.push(',');
        text.push_str(outcome.outcome().name);
    }
    text.push('\n');
    for ((area, group, sex, household, of, bin), (children, income, figures)) in rows {
        let id = dataset.areas().get(area).map_or("", |area| area.id.as_str());
        let key = [id, group.key(), sex.key(), household.key()].join(",");
        text.push_str(&format!("{key},{of},{bin},{children},{income},{}\n", figures.join(",")));
    }
    text
}

fn education_text(dataset: &Dataset) -> String {
    let mut text = EDUCATION_COLUMNS.join(",");
    text.push('\n');
    for entry in dataset.education() {
        let outcome = entry.stratum.outcome.outcome();
        let id = dataset.areas().get(entry.stratum.area).map_or("", |area| area.id.as_str());
        let key = [outcome.key, id, entry.stratum.group.key(), entry.degree.key()].join(",");
        let mean = published_text(outcome, entry.mean);
        text.push_str(&format!("{key},{},{mean}\n", entry.children));
    }
    text
}

/// Reads the cells of one age from any source; `file` is what problems call it.
///
/// # Errors
/// The first row that is not as the layout says.
pub fn read_cells(
    file: &Path,
    source: Box<dyn Read>,
    age: Age,
    areas: &Areas,
) -> Result<Vec<Cell>, DataProblem> {
    let mut cells = Vec::new();
    let outcomes = outcomes_of(age);
    let mut wanted = KEY_COLUMNS.to_vec();
    wanted.extend(outcomes.iter().map(|index| index.outcome().name));
    let mut previous = None;
    Rows::from_source(file, source, &wanted)?.for_each(&wanted, |row| {
        let area = row.named(0, |id| areas.position(id), "a place of areas.csv")?;
        let group = row.named(1, Group::from_key, "a migration background")?;
        let sex = row.named(2, Sex::from_key, "all, male or female")?;
        let household = row.named(3, Household::from_key, "all, one-parent or two-parents")?;
        let of = row.number(4, "1, 5, 10 or 20 bins")?;
        let bin = QuantileBin::new(row.number(5, "the number of a bin")?, of)
            .ok_or_else(|| row.unexpected(5, "a bin of 1, 5, 10 or 20"))?;
        let children: u32 = row.number(6, "a number of people")?;
        if children == 0 {
            return Err(row.unexpected(6, "a number of people, at least 1"));
        }
        let parents_income = in_range(row, 7, 0.001..=1e5, "an income in thousands of euros")?;
        let key = (area, group, sex, household, of, bin.index());
        if previous.is_some_and(|previous| previous >= key) {
            return Err(row.problem("this cell stands there twice or out of order"));
        }
        previous = Some(key);
        for (position, outcome) in outcomes.iter().enumerate() {
            let column = KEY_COLUMNS.len() + position;
            if row.text(column).is_empty() {
                continue;
            }
            let unit = outcome.outcome().unit;
            let published = if unit.is_money() {
                in_range(row, column, -1e7..=1e7, "an amount in euros")?
            } else {
                in_range(row, column, 0.0..=100.0, "a percentage 0 to 100")?
            };
            let stratum = Stratum { outcome: *outcome, area, group, sex, household };
            let mean = unit.from_published(published);
            cells.push(Cell { stratum, bin, children, mean, parents_income });
        }
        Ok(())
    })?;
    if previous.is_none() {
        return Err(DataProblem::in_file(file, "holds no cells"));
    }
    Ok(cells)
}

/// Reads the figures by the parents' degree from any source; `file` is what problems call it.
///
/// # Errors
/// The first row that is not as the layout says.
pub fn read_education(
    file: &Path,
    source: Box<dyn Read>,
    areas: &Areas,
) -> Result<Vec<EducationCell>, DataProblem> {
    let mut education = Vec::new();
    Rows::from_source(file, source, &EDUCATION_COLUMNS)?.for_each(&EDUCATION_COLUMNS, |row| {
        let outcome = row.named(0, OutcomeIndex::from_key, "an outcome")?;
        let stratum = Stratum {
            outcome,
            area: row.named(1, |id| areas.position(id), "a place of areas.csv")?,
            group: row.named(2, Group::from_key, "a migration background")?,
            sex: Sex::All,
            household: Household::All,
        };
        let degree = row
            .named(3, ParentsEducation::from_key, "university, hbo or neither")?
            .ok_or_else(|| row.unexpected(3, "university, hbo or neither"))?;
        let children = row.number(4, "a number of people")?;
        let mean = in_range(row, 5, 0.0..=100.0, "a percentage 0 to 100")?;
        let mean = outcome.outcome().unit.from_published(mean);
        education.push(EducationCell { stratum, degree, children, mean });
        Ok(())
    })?;
    Ok(education)
}
