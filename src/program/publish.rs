//! The files that the page loads when a reader turns to places, written from the project's tables.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::context::write as context;
use crate::fit::hexagon::{LayoutError, layout, municipalities};
use crate::indicators::dataset::Dataset;
use crate::indicators::problem::DataProblem;
use crate::indicators::{Age, Areas, Hexagon, Stratum, hexagon, table};
use crate::lesson::Lessons;
use crate::method::Method;
use crate::model::Model;
use crate::model::area_list::AreaList;
use crate::model::codec::write_model;
use crate::model::published::PublishedGradient;
use crate::model::published_places::PublishedPlaces;
use crate::text::Language;

use super::method::{self, Material};
use super::{lesson, predict};

/// File of the cells of the map, in the folder of the tables.
const HEXAGONS: &str = "hexagons.csv";

/// Writes the list of places, the published figures of every municipality, what the documents say, the lesson and
/// the method page.
///
/// `out`: the folder that the page loads from, with the model in it. `validation`: what `kansen validate`
/// wrote; the method page says so where it is missing. `progress` is called with a line for each kind of file.
///
/// # Errors
/// The file that could not be read or written; figures that stand there twice.
pub fn publish(
    data: &Path,
    out: &Path,
    validation: &Path,
    progress: &mut dyn FnMut(&str),
) -> Result<(), DataProblem> {
    let dataset = table::read(data)?;
    let areas = dataset.areas();
    let map = data.join(HEXAGONS);
    let hexagons = if map.exists() { hexagon::read(&map, areas)? } else { Vec::new() };
    let files = files(&dataset).map_err(|stratum| {
        let id = areas.get(stratum.area).map_or("", |area| area.id.as_str());
        let message =
            format!("{}: figures of {id} stand there twice", stratum.outcome.outcome().key);
        DataProblem::in_file(data, message)
    })?;

    let list = area_list(areas, hexagons, &files).write();

    let folder = out.join(PublishedPlaces::FOLDER);
    fs::create_dir_all(&folder)
        .map_err(|error| DataProblem::in_file(&folder, format!("cannot be made: {error}")))?;
    table::write_whole(&out.join(AreaList::FILE), &list)?;
    progress(&format!("{}: {} places, {} bytes", AreaList::FILE, areas.len(), list.len()));
    for language in Language::ALL {
        let file = context::file(language);
        table::write_whole(&out.join(&file), &context::write(language))?;
        progress(&format!("{file}: what the policy documents say"));
        let (file, lessons) = (Lessons::file(language.key()), lesson::write(language));
        table::write_whole(&out.join(&file), &lessons)?;
        progress(&format!("{file}: the lesson, {} bytes", lessons.len()));
    }
    let file = out.join(Model::FILE);
    let library = if file.exists() { Some(predict::load(&file)?) } else { None };
    if let Some(library) = &library {
        publish_parts(&library.model, out, progress)?;
    }
    let validation = method::read_validation(validation)?;
    let problem = |error: &LayoutError| DataProblem::in_file(data, error.to_string());
    let map = layout(&municipalities(areas).map_err(|error| problem(&error))?);
    let map = map.map_err(|error| problem(&error))?;
    let material = Material {
        dataset: &dataset,
        library: library.as_ref(),
        validation: validation.as_ref(),
        map: Some(&map),
    };
    publish_method(&material, out, progress)?;
    let mut bytes = 0;
    for (name, published) in &files {
        let file = published.write(areas);
        bytes += file.len();
        table::write_whole(&folder.join(name), &file)?;
    }
    progress(&format!("{}: {} files, {bytes} bytes", PublishedPlaces::FOLDER, files.len()));
    remove_others(&folder, &files)
}

/// The list of places, each with the ages at which a file of published figures goes by its name.
pub fn area_list(
    areas: &Areas,
    hexagons: Vec<(u16, Hexagon)>,
    files: &BTreeMap<String, PublishedPlaces>,
) -> AreaList {
    let mut list = AreaList { areas: areas.clone(), hexagons, ..AreaList::default() };
    for position in 0..areas.len() as u16 {
        let of_place = |age: &Age| {
            PublishedPlaces::file(areas, position, *age)
                .is_some_and(|name| files.contains_key(&name))
        };
        if PublishedPlaces::keeper(areas, position) == Some(position) {
            Age::ALL.into_iter().filter(of_place).for_each(|age| list.add_published(position, age));
        }
    }
    list
}

/// Writes the model in parts, one for each age: a page fetches the one that its view needs first.
fn publish_parts(
    model: &Model,
    out: &Path,
    progress: &mut dyn FnMut(&str),
) -> Result<(), DataProblem> {
    for age in Age::ALL {
        let (name, file) = (Model::part_file(age), write_model(&model.part(age)));
        table::write_whole(&out.join(&name), &file)?;
        progress(&format!("{name}: {} bytes", file.len()));
    }
    Ok(())
}

/// Writes the method page in every language.
fn publish_method(
    material: &Material<'_>,
    out: &Path,
    progress: &mut dyn FnMut(&str),
) -> Result<(), DataProblem> {
    for language in Language::ALL {
        let file = out.join(Method::file(language.key()));
        let written = method::method(language, material)
            .map_err(|reason| DataProblem::in_file(&file, reason))?
            .write();
        table::write_whole(&file, &written)?;
        let missing = |there: bool, what| if there { "" } else { what };
        progress(&format!(
            "{}: the method, {} bytes{}{}",
            Method::file(language.key()),
            written.len(),
            missing(material.library.is_some(), ", without a model"),
            missing(material.validation.is_some(), ", without a validation")
        ));
    }
    Ok(())
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
