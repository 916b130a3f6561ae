//! How long the fit takes on all data, how much memory it needs, and what twice and four times as many places
//! cost: the fit, the files that the page loads, and the answer to a view.
//!
//! More places: every municipality and everything inside it again under other names, with the same figures.
//! The country stays one. Prints a line for each size, that `tests/bench/run.mjs` reads.

use std::hint::black_box;
use std::io::Write as _;
use std::path::Path;
use std::process::ExitCode;
use std::rc::Rc;
use std::time::Instant;

use flate2::Compression;
use flate2::write::GzEncoder;
use kansenverkenner::fit;
use kansenverkenner::indicators::dataset::{Dataset, EducationCell};
use kansenverkenner::indicators::{
    Age, Area, AreaLevel, Areas, Cell, Group, Household, OutcomeIndex, Rank, Sex, table,
};
use kansenverkenner::model::area_list::AreaList;
use kansenverkenner::model::codec::write_model;
use kansenverkenner::model::comparison::Comparison;
use kansenverkenner::model::draws::Draws;
use kansenverkenner::model::situation::{Neighbourhood, Rule, Situation};

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
    let once = Fitted::new(&dataset)?;
    // Before the larger fits: the peak never falls.
    let memory = peak_memory();
    let doubled = doubled(&dataset, "copy")?;
    let twice = Fitted::new(&doubled)?;
    let times = twice.seconds / once.seconds;
    println!("fit, {} places: {:.1} s (at most {MOST_SECONDS:.0} s)", once.places, once.seconds);
    match memory {
        Some(memory) => {
            println!("fit, peak memory: {memory:.2} GiB (at most {MOST_MEMORY:.0} GiB)")
        }
        None => println!("fit, peak memory: this system does not say"),
    }
    println!(
        "fit, {} places: {:.1} s, {times:.2} times as long (at most {MOST_TIMES} times)",
        twice.places, twice.seconds
    );
    let four_times = Fitted::new(&self::doubled(&doubled, "other")?)?;
    for fitted in [&once, &twice, &four_times] {
        fitted.say();
    }
    let fits = memory.is_none_or(|memory| memory <= MOST_MEMORY);
    Ok(once.seconds <= MOST_SECONDS && fits && times <= MOST_TIMES)
}

/// What came of a fit.
struct Fitted {
    places: usize,
    seconds: f64,
    /// Sizes after gzip, bytes: the part of the model that the first view loads, the list of places, the
    /// largest file of places.
    sizes: [usize; 3],
    /// Median time of results, gap and Shapley values for two named places, milliseconds.
    answer: f64,
}

impl Fitted {
    fn new(dataset: &Dataset) -> Result<Fitted, String> {
        let start = Instant::now();
        let fitted = fit::fit(dataset, "2000-01-01", &mut |_| ())?;
        let seconds = start.elapsed().as_secs_f64();
        let list = AreaList { areas: dataset.areas().clone(), ..AreaList::default() };
        let places = fitted.places.iter().map(|places| packed(&places.write()));
        let sizes = [
            packed(&write_model(&fitted.model.part(Age::Sixteen))),
            packed(&list.write()),
            places.max().unwrap_or(0),
        ];
        let answer = answer(&fitted).ok_or("no model of two places")?;
        Ok(Fitted { places: dataset.areas().len(), seconds, sizes, answer })
    }

    fn say(&self) {
        let [part, list, places] = self.sizes;
        println!(
            "scale\t{}\t{:.1}\t{part}\t{list}\t{places}\t{:.3}",
            self.places, self.seconds, self.answer
        );
    }
}

/// Size after gzip, bytes.
fn packed(bytes: &[u8]) -> usize {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).and_then(|()| encoder.finish()).map_or(0, |packed| packed.len())
}

fn answer(fitted: &fit::Fit) -> Option<f64> {
    let index = OutcomeIndex::all().find(|index| index.outcome().age == Age::TwentyOne)?;
    let model = fitted.model.outcome(index)?;
    let places = &fitted.places[Age::TwentyOne.position()];
    let mut found = (0..u16::MAX).filter_map(|position| places.find(index, position));
    let mut situation = |percentile: f64, group, sex, household| {
        Some(Situation {
            rank: Rank::new(percentile / 100.0),
            neighbourhood: Neighbourhood::Place(Rc::clone(found.next()?)),
            group,
            sex,
            household,
        })
    };
    let a = situation(20.0, Group::Turkey, Sex::Male, Household::OneParent)?;
    let b = situation(80.0, Group::None, Sex::Female, Household::TwoParents)?;
    let draws = Draws::new(Draws::COUNT);
    let mut times: Vec<f64> = (0..200)
        .map(|_| {
            let start = Instant::now();
            black_box(Comparison::new(model, &a, &b, Rule::TODAY, &draws));
            1e3 * start.elapsed().as_secs_f64()
        })
        .collect();
    times.sort_unstable_by(f64::total_cmp);
    times.get(times.len() / 2).copied()
}

/// Largest memory of this process so far, GiB; Linux alone says so.
fn peak_memory() -> Option<f64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kibibytes: f64 = line.split_whitespace().next()?.parse().ok()?;
    Some(kibibytes / (1024.0 * 1024.0))
}

/// Every place twice, the second time with `mark` in its name.
fn doubled(dataset: &Dataset, mark: &str) -> Result<Dataset, String> {
    let areas = dataset.areas();
    let copy = |area: &Area| Area {
        id: id_of_copy(area, mark),
        name: name_of_copy(&area.name, mark),
        municipality: name_of_copy(&area.municipality, mark),
        ..area.clone()
    };
    let copies = areas.as_slice().iter().filter(|area| is_inside(area)).map(copy);
    let all = Areas::new(areas.as_slice().iter().cloned().chain(copies).collect())?;
    // Where an area of the list stands in the longer one: itself, and its copy.
    let moved = |position: u16| -> Vec<u16> {
        let Some(area) = areas.get(position) else { return Vec::new() };
        let copy = is_inside(area).then(|| all.position(&id_of_copy(area, mark))).flatten();
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

fn id_of_copy(area: &Area, mark: &str) -> String {
    format!("{}-{mark}", area.id)
}

fn name_of_copy(name: &str, mark: &str) -> String {
    if name.is_empty() { String::new() } else { format!("{name} ({mark})") }
}
