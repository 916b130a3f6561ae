//! What several tests of charts need: a small made-up library that never changes, the one that the
//! page loads, and views of them.
#![allow(dead_code)]

use std::path::Path;
use std::rc::Rc;

use kansenverkenner::answer::{Answer, Library};
use kansenverkenner::chart::Figure;
use kansenverkenner::figures;
use kansenverkenner::figures::life_course::Thread;
use kansenverkenner::indicators::{
    Age, Area, AreaLevel, Areas, Group, Hexagon, IncomeScale, OutcomeIndex, Rank, Unit, exchange,
    hexagon,
};
use kansenverkenner::model::curve::{BASIS, Curve, basis};
use kansenverkenner::model::draws::Draws;
use kansenverkenner::model::place::{Coverage, Deviation, PlaceDistribution, PlacePosterior};
use kansenverkenner::model::places::{Places, outcomes_of};
use kansenverkenner::model::prediction::inverse_link;
use kansenverkenner::model::published::{PublishedCell, PublishedGradient};
use kansenverkenner::model::shift::{GroupShifts, Shift};
use kansenverkenner::model::{Model, OutcomeModel};
use kansenverkenner::state::State;

/// The library that the page loads.
pub fn shipped() -> Library {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("www/data/model.kansen");
    let bytes = std::fs::read(file).expect("the model file is there");
    let model = kansenverkenner::model::codec::read_model(&bytes).expect("the file is sound");
    Library::new(Rc::new(model))
}

/// The library that the page loads, with all its places, and the map.
pub fn shipped_with_places() -> (Library, Vec<(u16, Hexagon)>) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut library = shipped();
    library.places = Age::ALL.map(|age| {
        let name = format!("www/data/places-{:02}.kansen", age.years());
        let file = std::fs::read(root.join(name)).expect("the places are there");
        Some(Rc::new(Places::read(&file).expect("the file is sound")))
    });
    let areas = exchange::read_areas(&root.join("data/areas.csv")).expect("places are there");
    let hexagons = hexagon::read(&root.join("data/hexagons.csv"), &areas).expect("a map");
    library.areas = Some(Rc::new(areas));
    (library, hexagons)
}

/// A made-up library: smooth lines, a dozen places, no figure of any child.
pub fn made_up() -> (Library, Vec<(u16, Hexagon)>) {
    let incomes = std::array::from_fn(|bin| 12.0 * libm::exp(0.17 * bin as f64));
    let scale = IncomeScale::new(&incomes).expect("incomes rise");
    let outcomes = OutcomeIndex::all().map(|index| Rc::new(outcome(index, &scale))).collect();
    let model = Model {
        release: "2026-01-01".to_owned(),
        scales: std::array::from_fn(|_| scale.clone()),
        outcomes,
    };
    let areas = Rc::new(areas());
    let places = Age::ALL.map(|age| {
        let of_outcome = |_| (1..areas.len() as u16).map(|area| Rc::new(place(area))).collect();
        let outcomes = outcomes_of(age).map(of_outcome).collect();
        Some(Rc::new(Places { release: "2026-01-01".to_owned(), age, outcomes }))
    });
    let cell = |number: u16| Hexagon { column: (number % 4) as u8, row: (number / 4) as u8 };
    let hexagons = (1..areas.len() as u16).map(|area| (area, cell(area - 1))).collect();
    (Library { areas: Some(areas), places, ..Library::new(Rc::new(model)) }, hexagons)
}

/// A country and twelve municipalities.
fn areas() -> Areas {
    let country = Area {
        id: Areas::COUNTRY.to_owned(),
        name: "Nederland".to_owned(),
        level: AreaLevel::Country,
        municipality: String::new(),
        province: String::new(),
        centre: None,
    };
    let town = |number: usize| Area {
        id: format!("gm-plaats-{number:02}"),
        name: format!("Plaats {number}"),
        level: AreaLevel::Municipality,
        municipality: format!("Plaats {number}"),
        province: "Utrecht".to_owned(),
        centre: Some((52.0, 5.0)),
    };
    let all = std::iter::once(country).chain((1..=12).map(town)).collect();
    Areas::new(all).expect("ids are unique")
}

fn place(area: u16) -> PlacePosterior {
    let own = Deviation { mean: 0.02, shared: 0.01, sd: 0.05, ..Deviation::default() };
    PlacePosterior {
        area,
        intercept: 0.08 * (f64::from(area) - 6.0),
        slope: 0.02 * f64::from(area),
        factor: [0.06, 0.01, 0.08],
        deviations: [own; 7],
    }
}

fn outcome(index: OutcomeIndex, scale: &IncomeScale) -> OutcomeModel {
    let about = index.outcome();
    let unit = about.unit;
    let number = index.position() as f64;
    let middle = match unit {
        Unit::Percent => -0.4 + 0.05 * number,
        Unit::EuroPerYear => libm::log(38_000.0),
        Unit::EuroPerHour => libm::log(24.0),
        Unit::Euro => libm::log(60_000.0),
    };
    let steep = match (unit, about.hoped_for) {
        (Unit::Percent, true) => 2.0 + 0.03 * number,
        (Unit::Percent, false) => -0.8,
        _ => 0.7,
    };
    let curves = Group::ALL.map(|group| {
        let down = 0.07 * group.position() as f64;
        curve(middle - down, steep, 0.02 + 0.01 * group.position() as f64)
    });
    let level = |intercept: f64| Shift { intercept, slope: 0.1, factor: [0.01, 0.0, 0.02] };
    let shifts =
        GroupShifts { sex: [level(-0.15), level(0.15)], household: [level(-0.3), level(0.05)] };
    let published = Group::ALL.map(|group| {
        let of = if group.position() < 3 { 20 } else { 10 };
        let curve = &curves[group.position()];
        let cells = (1..=of).map(|bin| {
            let rank = (f64::from(bin) - 0.5) / f64::from(of);
            // Some groups have fewer high incomes than the country.
            let rank = Rank::new(rank * (1.0 - 0.05 * group.position() as f64));
            let wiggle = 1.0 + 0.03 * f64::from(i32::from(bin) % 3 - 1);
            PublishedCell {
                bin,
                children: 4000 + 10 * u32::from(bin),
                parents_income: scale.income(rank) as f32,
                mean: (inverse_link(unit, curve.value(rank)) * wiggle) as f32,
            }
        });
        PublishedGradient { of, cells: cells.collect() }
    });
    OutcomeModel {
        index,
        national_mean: OutcomeModel::mean_of(index, &curves[0]),
        curves,
        shifts: [shifts; 7],
        places: PlaceDistribution {
            coverage: if matches!(about.age.years(), 0 | 21) {
                Coverage::Country
            } else {
                Coverage::AmsterdamRegion
            },
            hoped_for: about.hoped_for,
            intercept_sd: 0.25,
            slope_on_intercept: -0.3,
        },
        published,
    }
}

/// A slightly bent line, whatever knots the model uses: each coefficient is the line's value at the
/// middle of the ranks on which it weighs.
fn curve(middle: f64, steep: f64, sd: f64) -> Curve {
    let (mut weights, mut ranks) = ([0.0; BASIS], [0.0; BASIS]);
    for step in 0..200 {
        let rank = Rank::new((f64::from(step) + 0.5) / 200.0);
        let (first, values) = basis(rank);
        for (position, value) in values.into_iter().enumerate() {
            weights[first + position] += value;
            ranks[first + position] += value * rank.value();
        }
    }
    let coefficients = std::array::from_fn(|position| {
        let at = ranks[position] / weights[position] - 0.5;
        middle + steep * (at + 0.4 * at * at * at)
    });
    Curve { coefficients, factor: vec![[sd; BASIS]] }
}

/// The answer to a view.
pub fn answer(library: &Library, state: &State) -> (Answer, Draws) {
    let draws = Draws::new(200);
    (Answer::new(library, state, &draws).expect("a whole model"), draws)
}

/// All charts of a view that can be drawn, each with its name.
pub fn figures(
    library: &Library,
    hexagons: &[(u16, Hexagon)],
    state: &State,
) -> Vec<(&'static str, Box<dyn Figure>)> {
    let (answer, draws) = answer(library, state);
    let thread = Thread::of(state.outcome);
    let gradient = figures::gradient::build(library, state, &answer, &draws, &[]);
    let course = figures::life_course::build(library, state, &draws, thread);
    let decomposition = figures::decomposition::build(library, state, &answer);
    let ages = figures::selection_age::build(state, &answer, &draws);
    let map = figures::places::build(library, state, &answer, &draws, hexagons);
    let education = figures::parents_education::build(state);
    let mut all: Vec<(&'static str, Box<dyn Figure>)> = vec![
        ("gradient", Box::new(gradient)),
        ("life-course", Box::new(course)),
        ("decomposition", Box::new(decomposition)),
        ("selection-age", Box::new(ages)),
        ("parents-education", Box::new(education)),
        ("countries", Box::new(figures::countries::build(state.language))),
    ];
    all.extend(map.map(|map| ("places", Box::new(map) as Box<dyn Figure>)));
    all
}

/// Views of the shipped figures that are worth a look.
pub const VIEWS: [(&str, &str); 16] = [
    ("start", ""),
    ("places", "a-group=turkey&b-group=none&a-place=gm-almere&b-place=gm-utrecht"),
    ("advice", "outcome=11-havo_final&a-place=gm-almere&b-place=gm-amsterdam"),
    ("region-money", "outcome=35-income&a-place=gm-almere&b-group=morocco"),
    (
        "opposite",
        "a-income=30&b-income=60&a-neighbourhood=80&b-neighbourhood=30&a-group=suriname\
         &b-group=turkey&a-sex=male&b-sex=female&a-household=two-parents&b-household=one-parent",
    ),
    ("map", "outcome=21-hbo_followed&a-place=gm-almere&b-place=gm-utrecht&a-income=30&b-income=30"),
    ("map-region", "outcome=16-havo&a-place=gm-almere&b-place=gm-haarlem"),
    (
        "many",
        "a-income=30&b-income=80&a-neighbourhood=20&b-neighbourhood=70&a-group=turkey&b-group=none\
         &a-sex=male&b-sex=female&a-household=one-parent&b-household=two-parents",
    ),
    ("against", "a-income=30&b-income=60&a-neighbourhood=80&b-neighbourhood=30"),
    ("two-lines", "a-group=morocco&b-group=none&a-income=30&b-income=30"),
    ("neighbourhood", "a-neighbourhood=10&b-neighbourhood=90&a-income=50&b-income=50"),
    ("income", "outcome=35-income&a-sex=female&b-sex=male"),
    ("wealth", "outcome=35-wealth&a-income=1&b-income=100"),
    ("birth", "outcome=0-sga"),
    ("later", "outcome=16-vwo&selection-age=16&a-income=5&b-income=95"),
    ("near", "a-income=50&b-income=52&outcome=21-high_school_attained"),
];

/// Holds a drawing against the one that is kept under a name, or keeps it where `KEEP_SNAPSHOTS` is set.
/// Returns where the new drawing lies if it is another.
pub fn changed_drawing(name: &str, drawing: &str) -> Option<String> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots").join(name);
    if std::env::var_os("KEEP_SNAPSHOTS").is_some() {
        std::fs::write(&file, drawing).expect("the snapshot can be written");
        return None;
    }
    if std::fs::read_to_string(&file).ok().as_deref() == Some(drawing) {
        return None;
    }
    let look = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&look, drawing).expect("the new drawing can be written");
    Some(look.display().to_string())
}
