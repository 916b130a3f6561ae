//! Reading the exchange layout: one row a cell, one file an age, all partitions of a stratum.
//!
//! Of each stratum the finest published partition is kept and, as a check on it, the whole stratum;
//! coarser partitions are the same children once more.

use std::collections::HashMap;
use std::io::Read;
use std::path::Path;

use super::dataset::{Dataset, EducationCell, ParentsEducation};
use super::problem::DataProblem;
use super::rows::{Row, Rows, open};
use super::{
    Age, Area, AreaLevel, Areas, Cell, Group, Household, OutcomeIndex, QuantileBin, Sex, Stratum,
};

const AREA_COLUMNS: [&str; 7] =
    ["area", "name", "level", "municipality", "province", "latitude", "longitude"];

const CELL_COLUMNS: [&str; 12] = [
    "age",
    "outcome",
    "area",
    "group",
    "sex",
    "household",
    "parents_education",
    "lower",
    "upper",
    "n",
    "mean",
    "parents_income_keur",
];

/// Smallest number of people that the publishers allow in a cell.
const SMALLEST_CELL: u32 = 50;

/// Reads `areas.csv` and the five files of cells of a folder.
///
/// `progress` is called with a line for each file read.
///
/// # Errors
/// The first file and row that is not as the layout says.
pub fn read(folder: &Path, progress: &mut dyn FnMut(&str)) -> Result<Dataset, DataProblem> {
    let areas = read_areas(&folder.join("areas.csv"))?;
    let mut cells = Vec::new();
    let mut education = Vec::new();
    for age in Age::ALL {
        let name = format!("cells-age{:02}.csv.gz", age.years());
        let before = cells.len();
        let file = folder.join(&name);
        let (found, of_degrees) = read_cells(&file, open(&file)?, age, &areas)?;
        cells.extend(found);
        education.extend(of_degrees);
        progress(&format!("{name}: {} cells kept", cells.len() - before));
    }
    Dataset::new(areas, cells, education).map_err(|message| DataProblem::in_file(folder, message))
}

/// Reads a list of places, in the exchange layout or in the project's own (they agree).
///
/// # Errors
/// The first row that is not as the layout says.
pub fn read_areas(file: &Path) -> Result<Areas, DataProblem> {
    read_areas_from(file, open(file)?)
}

/// Reads a list of places from any source; `file` is what problems call it.
///
/// # Errors
/// The first row that is not as the layout says.
pub fn read_areas_from(file: &Path, source: Box<dyn Read>) -> Result<Areas, DataProblem> {
    let mut areas = Vec::new();
    Rows::from_source(file, source, &AREA_COLUMNS)?.for_each(&AREA_COLUMNS, |row| {
        let level_name = |key: &str| match key {
            "area" => Some(AreaLevel::Region),
            other => AreaLevel::from_key(other),
        };
        let level =
            row.named(2, level_name, "country, region, municipality, gebied, wijk or postcode3")?;
        let centre = if row.text(5).is_empty() && row.text(6).is_empty() {
            None
        } else {
            Some((
                in_range(row, 5, 50.0..=54.0, "a latitude in the Netherlands")?,
                in_range(row, 6, 3.0..=8.0, "a longitude in the Netherlands")?,
            ))
        };
        if row.text(0).is_empty() {
            return Err(row.unexpected(0, "the id of a place"));
        }
        areas.push(Area {
            id: row.text(0).to_owned(),
            name: row.text(1).to_owned(),
            level,
            municipality: row.text(3).to_owned(),
            province: row.text(4).to_owned(),
            centre,
        });
        Ok(())
    })?;
    if areas.is_empty() {
        return Err(DataProblem::in_file(file, "holds no places"));
    }
    Areas::new(areas)
        .map_err(|id| DataProblem::in_file(file, format!("the place '{id}' stands there twice")))
}

/// A number of a row inside a range.
pub(crate) fn in_range(
    row: &Row<'_>,
    column: usize,
    range: std::ops::RangeInclusive<f64>,
    expected: &str,
) -> Result<f64, DataProblem> {
    let number: f64 = row.number(column, expected)?;
    // Also refuses not-a-number, which no range contains.
    if range.contains(&number) { Ok(number) } else { Err(row.unexpected(column, expected)) }
}

/// Every cell of a stratum, whatever its partition.
type Partitions = HashMap<Stratum, Vec<(Cell, u64)>>;

/// Reads the cells of one age from any source; `file` is what problems call it.
///
/// # Errors
/// The first row that is not as the layout says.
pub fn read_cells(
    file: &Path,
    source: Box<dyn Read>,
    age: Age,
    areas: &Areas,
) -> Result<(Vec<Cell>, Vec<EducationCell>), DataProblem> {
    let (mut cells, mut education) = (Vec::new(), Vec::new());
    let mut partitions = Partitions::new();
    let mut rows = 0_u64;
    Rows::from_source(file, source, &CELL_COLUMNS)?.for_each(&CELL_COLUMNS, |row| {
        rows += 1;
        let found: u8 = row.number(0, "an age in years")?;
        if found != age.years() {
            return Err(row.unexpected(0, &age.years().to_string()));
        }
        // Outcomes that say little about opportunity are published too; they stay out.
        let Some(outcome) = OutcomeIndex::from_name(age, row.text(1)) else {
            return Ok(());
        };
        let Some(degree) = ParentsEducation::from_key(row.text(6)) else {
            return Err(row.unexpected(6, "all, university, hbo or neither"));
        };
        let (stratum, bin) = (read_stratum(row, outcome, areas)?, read_bin(row)?);
        let (children, mean) = read_figure(row, outcome)?;
        if let Some(degree) = degree {
            if bin == QuantileBin::WHOLE && stratum.is_everyone_of_group() {
                education.push(EducationCell { stratum, degree, children, mean });
            }
            return Ok(());
        }
        let parents_income = in_range(row, 11, 0.001..=1e5, "an income in thousands of euros")?;
        let cell = Cell { stratum, bin, children, mean, parents_income };
        partitions.entry(stratum).or_default().push((cell, row.line()));
        Ok(())
    })?;
    if rows == 0 {
        return Err(DataProblem::in_file(file, "holds no cells"));
    }
    for mut published in partitions.into_values() {
        published.sort_by_key(|(cell, _)| (cell.bin.of(), cell.bin.index()));
        if let Some(pair) = published.windows(2).find(|pair| pair[0].0.bin == pair[1].0.bin) {
            let message = format!("the same cell stands in row {} too", pair[0].1.min(pair[1].1));
            return Err(DataProblem::in_row(file, pair[0].1.max(pair[1].1), message));
        }
        let finest = published.iter().map(|(cell, _)| cell.bin.of()).max().unwrap_or(1);
        let kept = published.iter().map(|(cell, _)| cell);
        cells.extend(kept.filter(|cell| matches!(cell.bin.of(), of if of == finest || of == 1)));
    }
    Ok((cells, education))
}

fn read_stratum(
    row: &Row<'_>,
    outcome: OutcomeIndex,
    areas: &Areas,
) -> Result<Stratum, DataProblem> {
    Ok(Stratum {
        outcome,
        area: row.named(2, |id| areas.position(id), "a place of areas.csv")?,
        group: row.named(3, Group::from_key, "a migration background")?,
        sex: row.named(4, Sex::from_key, "all, male or female")?,
        household: row.named(5, Household::from_key, "all, one-parent or two-parents")?,
    })
}

fn read_bin(row: &Row<'_>) -> Result<QuantileBin, DataProblem> {
    let lower = row.number(7, "a percentile 0 to 95")?;
    let upper = row.number(8, "a percentile 5 to 100")?;
    QuantileBin::from_percentiles(lower, upper)
        .ok_or_else(|| row.unexpected(8, "the end of a bin of 5, 10, 20 or 100 percentiles"))
}

/// Number of people, and the mean as a proportion or in euros.
fn read_figure(row: &Row<'_>, outcome: OutcomeIndex) -> Result<(u32, f64), DataProblem> {
    let expected = format!("a number of people, at least {SMALLEST_CELL}");
    let children: u32 = row.number(9, &expected)?;
    if children < SMALLEST_CELL {
        return Err(row.unexpected(9, &expected));
    }
    let unit = outcome.outcome().unit;
    let (range, expected) = if unit.is_money() {
        (-1e7..=1e7, "an amount in euros")
    } else {
        (0.0..=100.0, "a percentage 0 to 100")
    };
    Ok((children, unit.from_published(in_range(row, 10, range, expected)?)))
}
