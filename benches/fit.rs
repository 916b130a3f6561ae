//! How long the fit takes on all data, how much memory it needs, and what twice as many places cost.
//!
//! Twice as many places: every municipality and everything inside it a second time under another name, with
//! the same figures. The country stays one.

use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use kansenverkenner::fit;
use kansenverkenner::indicators::dataset::{Dataset, EducationCell};
use kansenverkenner::indicators::{Area, AreaLevel, Areas, Cell, table};

/// Longest time for all data, seconds.
const MOST_SECONDS: f64 = 60.0;
/// Largest memory for all data, GiB.
const MOST_MEMORY: f64 = 2.0;
/// Most that twice as many places may cost, times.
const MOST_TIMES: f64 = 2.2;

fn main() -> ExitCode {
    match measure() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(reason) => {
            eprintln!("bench fit: {reason}");
            ExitCode::from(2)
        }
    }
}

/// Prints the numbers; says whether all are within their limits.
fn measure() -> Result<bool, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let dataset = table::read(&folder).map_err(|problem| problem.to_string())?;
    let once = seconds(&dataset)?;
    // Before the larger fit: the peak never falls.
    let memory = peak_memory();
    let doubled = doubled(&dataset)?;
    let twice = seconds(&doubled)?;
    let times = twice / once;
    println!("fit, {} places: {once:.1} s (at most {MOST_SECONDS:.0} s)", dataset.areas().len());
    match memory {
        Some(memory) => {
            println!("fit, peak memory: {memory:.2} GiB (at most {MOST_MEMORY:.0} GiB)")
        }
        None => println!("fit, peak memory: this system does not say"),
    }
    println!(
        "fit, {} places: {twice:.1} s, {times:.2} times as long (at most {MOST_TIMES} times)",
        doubled.areas().len()
    );
    let fits = memory.is_none_or(|memory| memory <= MOST_MEMORY);
    Ok(once <= MOST_SECONDS && fits && times <= MOST_TIMES)
}

fn seconds(dataset: &Dataset) -> Result<f64, String> {
    let start = Instant::now();
    fit::fit(dataset, "2000-01-01", &mut |_| ())?;
    Ok(start.elapsed().as_secs_f64())
}

/// Largest memory of this process so far, GiB; Linux alone says so.
fn peak_memory() -> Option<f64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kibibytes: f64 = line.split_whitespace().next()?.parse().ok()?;
    Some(kibibytes / (1024.0 * 1024.0))
}

fn doubled(dataset: &Dataset) -> Result<Dataset, String> {
    let areas = dataset.areas();
    let copy = |area: &Area| Area {
        id: id_of_copy(area),
        name: name_of_copy(&area.name),
        municipality: name_of_copy(&area.municipality),
        ..area.clone()
    };
    let copies = areas.as_slice().iter().filter(|area| is_inside(area)).map(copy);
    let all = Areas::new(areas.as_slice().iter().cloned().chain(copies).collect())?;
    // Where an area of the list stands in the longer one: itself, and its copy.
    let moved = |position: u16| -> Vec<u16> {
        let Some(area) = areas.get(position) else { return Vec::new() };
        let copy = is_inside(area).then(|| all.position(&id_of_copy(area))).flatten();
        all.position(&area.id).into_iter().chain(copy).collect()
    };
    let mut cells: Vec<Cell> = Vec::new();
    for cell in dataset.cells() {
        for area in moved(cell.stratum.area) {
            let mut cell = *cell;
            cell.stratum.area = area;
            cells.push(cell);
        }
    }
    let mut education: Vec<EducationCell> = Vec::new();
    for cell in dataset.education() {
        for area in moved(cell.stratum.area) {
            let mut cell = *cell;
            cell.stratum.area = area;
            education.push(cell);
        }
    }
    Dataset::new(all, cells, education)
}

fn is_inside(area: &Area) -> bool {
    !matches!(area.level, AreaLevel::Country | AreaLevel::Region)
}

fn id_of_copy(area: &Area) -> String {
    format!("{}-copy", area.id)
}

fn name_of_copy(name: &str) -> String {
    if name.is_empty() { String::new() } else { format!("{name} (copy)") }
}
