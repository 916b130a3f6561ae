//! The files that the page loads when a reader turns to places, written from the project's tables.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::context::write as context;
use crate::indicators::dataset::Dataset;
use crate::indicators::problem::DataProblem;
use crate::indicators::{Age, Stratum, hexagon, table};
use crate::model::area_list::AreaList;
use crate::model::published::PublishedGradient;
use crate::model::published_places::PublishedPlaces;
use crate::text::Language;

/// File of the cells of the map, in the folder of the tables.
const HEXAGONS: &str = "hexagons.csv";

/// Writes the list of places and the published figures of every municipality.
///
/// `out`: the folder that the page loads from. `progress` is called with a line for each kind of file.
///
/// # Errors
/// The file that could not be read or written; figures that stand there twice.
pub fn publish(data: &Path, out: &Path, progress: &mut dyn FnMut(&str)) -> Result<(), DataProblem> {
    let dataset = table::read(data)?;
    let areas = dataset.areas();
    let map = data.join(HEXAGONS);
    let hexagons = if map.exists() { hexagon::read(&map, areas)? } else { Vec::new() };
    let list = AreaList { areas: areas.clone(), hexagons }.write();
    let files = files(&dataset).map_err(|stratum| {
        let id = areas.get(stratum.area).map_or("", |area| area.id.as_str());
        let message =
            format!("{}: figures of {id} stand there twice", stratum.outcome.outcome().key);
        DataProblem::in_file(data, message)
    })?;

    let folder = out.join(PublishedPlaces::FOLDER);
    fs::create_dir_all(&folder)
        .map_err(|error| DataProblem::in_file(&folder, format!("cannot be made: {error}")))?;
    table::write_whole(&out.join(AreaList::FILE), &list)?;
    progress(&format!("{}: {} places, {} bytes", AreaList::FILE, areas.len(), list.len()));
    for language in Language::ALL {
        let file = context::file(language);
        table::write_whole(&out.join(&file), &context::write(language))?;
        progress(&format!("{file}: what the policy documents say"));
    }
    let mut bytes = 0;
    for (name, published) in &files {
        let file = published.write(areas);
        bytes += file.len();
        table::write_whole(&folder.join(name), &file)?;
    }
    progress(&format!("{}: {} files, {bytes} bytes", PublishedPlaces::FOLDER, files.len()));
    remove_others(&folder, &files)
}

/// The published figures by the name of their file.
///
/// # Errors
/// The stratum that occurs twice.
pub fn files(dataset: &Dataset) -> Result<BTreeMap<String, PublishedPlaces>, Stratum> {
    let areas = dataset.areas();
    let count = areas.len() as u16;
    let keepers: Vec<Option<u16>> =
        (0..count).map(|position| PublishedPlaces::keeper(areas, position)).collect();
    let mut sorted: BTreeMap<(u16, Age), Vec<(Stratum, PublishedGradient)>> = BTreeMap::new();
    for cells in dataset.strata() {
        let stratum = *cells.stratum();
        let keeper = keepers.get(usize::from(stratum.area)).copied().flatten();
        let Some(keeper) = keeper else { continue };
        let gradient = PublishedGradient::from_cells(cells.finest());
        sorted
            .entry((keeper, stratum.outcome.outcome().age))
            .or_default()
            .push((stratum, gradient));
    }
    let mut files = BTreeMap::new();
    for ((keeper, age), strata) in sorted {
        if let Some(name) = PublishedPlaces::file(areas, keeper, age) {
            files.insert(name, PublishedPlaces::new(age, strata)?);
        }
    }
    Ok(files)
}

/// Removes what an earlier run left: files of municipalities that are no more.
fn remove_others(
    folder: &Path,
    files: &BTreeMap<String, PublishedPlaces>,
) -> Result<(), DataProblem> {
    let problem =
        |file: &Path, error| DataProblem::in_file(file, format!("cannot be removed: {error}"));
    let entries = fs::read_dir(folder).map_err(|error| problem(folder, error))?;
    for entry in entries.flatten() {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if name.ends_with(".kansen") && !files.contains_key(&*name) {
            fs::remove_file(entry.path()).map_err(|error| problem(&entry.path(), error))?;
        }
    }
    Ok(())
}
