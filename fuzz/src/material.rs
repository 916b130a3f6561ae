//! What several kinds of input need: a sound model to ask, and sound headers around unsound contents.

use std::io::Read;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use kansenverkenner::answer::{Answer, Library};
use kansenverkenner::chart::{Figure, TextScale, Theme, svg};
use kansenverkenner::export::picture::CHART_WIDTH;
use kansenverkenner::figures;
use kansenverkenner::figures::gradient::PlaceCells;
use kansenverkenner::indicators::{Areas, Group, Hexagon, Household, OutcomeIndex, Sex, exchange};
use kansenverkenner::model::codec::{Kind, Writer, read_model};
use kansenverkenner::model::draws::Draws;
use kansenverkenner::model::interval::Estimate;
use kansenverkenner::model::place::NeighbourhoodPercentile;
use kansenverkenner::model::selection_age::{Evidence, SelectionAge};
use kansenverkenner::state::{PlaceChoice, State};

/// Length of what stands before the content of a file, bytes.
const HEADER: usize = 17;

/// Draws of a prediction: enough that all code runs, few enough to be quick.
const DRAWS: usize = 24;

/// Gives `read` the bytes as a file of a kind in two ways: as they are, and as the content of a file whose
/// length and checksum are right, which is what gets past the door.
pub fn as_files(bytes: &[u8], kind: Kind, read: impl Fn(&[u8])) {
    read(bytes);
    read(&with_header(bytes, kind));
}

/// A file with a sound header. Of bytes that start like a file its own header is left out.
fn with_header(bytes: &[u8], kind: Kind) -> Vec<u8> {
    let content = if bytes.starts_with(b"KANSEN") { bytes.get(HEADER..) } else { Some(bytes) };
    let mut writer = Writer::new();
    content.unwrap_or_default().iter().for_each(|byte| writer.byte(*byte));
    writer.finish(kind)
}

/// The model that the page loads.
pub fn model() -> Library {
    let file = include_bytes!("../../www/data/model.kansen");
    Library::new(Rc::new(read_model(file).expect("the model of the page is sound")))
}

/// The places that the page knows.
pub fn areas() -> Areas {
    let file: &[u8] = include_bytes!("../../data/areas.csv");
    exchange::read_areas_from(Path::new("areas.csv"), Box::new(file)).expect("places are sound")
}

/// A few of them: enough to be named, few enough to be quick.
pub fn few_areas() -> Areas {
    let all = areas().as_slice().to_vec();
    let kept = ["nl", "mra", "gm-almere", "gm-amsterdam", "gm-utrecht", "pc3-131", "wk-036300"];
    let few = all.into_iter().filter(|area| kept.contains(&area.id.as_str()));
    Areas::new(few.collect()).expect("ids are unique")
}

/// Text to be read as a file, and what problems call it.
pub fn source(bytes: &[u8]) -> (PathBuf, Box<dyn Read>) {
    (PathBuf::from("-"), Box::new(std::io::Cursor::new(bytes.to_vec())))
}

/// A view of an outcome; the numbers of `seed` choose everything else.
pub fn view(outcome: OutcomeIndex, seed: &[u8]) -> State {
    let at = |position: usize| usize::from(seed.get(position).copied().unwrap_or(0));
    let mut state = State { outcome, ..State::default() };
    state.rule.selection_age = SelectionAge::clamped(10 + (at(0) % 7) as i64);
    state.rule.evidence = Evidence::ALL[at(1) % 3];
    for (choice, from) in [(&mut state.a, 2), (&mut state.b, 6)] {
        choice.group = Group::ALL[at(from) % 7];
        choice.sex = Sex::ALL[at(from + 1) % 3];
        choice.household = Household::ALL[at(from + 2) % 3];
        let percentile = NeighbourhoodPercentile::clamped(at(from + 3) as i64);
        choice.place = PlaceChoice::Percentile(percentile);
    }
    state
}

/// Asks a library for everything that the page shows of a view, and draws it: whatever file a reader
/// accepted must be usable to the end.
pub fn use_to_the_end(
    library: &Library,
    state: &State,
    places: &[PlaceCells],
    hexagons: &[(u16, Hexagon)],
) {
    let draws = Draws::new(DRAWS);
    let Some(answer) = Answer::new(library, state, &draws) else { return };
    let comparison = &answer.comparison;
    for estimate in [&comparison.a, &comparison.b, &comparison.gap] {
        expect_figure(estimate);
    }
    comparison.contributions.iter().for_each(|one| expect_figure(&one.estimate));
    draw(&figures::gradient::build(library, state, &answer, &draws, places));
    draw(&figures::decomposition::build(library, state, &answer));
    draw(&figures::selection_age::build(state, &answer, &draws));
    if let Some(map) = figures::places::build(library, state, &answer, &draws, hexagons) {
        draw(&map);
    }
}

/// A figure that can be shown: numbers, in their order.
fn expect_figure(estimate: &Estimate) {
    let Estimate { value, interval } = estimate;
    assert!(value.is_finite(), "{estimate:?}");
    assert!(interval.low.is_finite() && interval.high.is_finite(), "{estimate:?}");
    assert!(interval.low <= interval.high, "{estimate:?}");
}

/// Draws a chart, its tables and its figures; the drawing must be well-formed XML.
pub fn draw(figure: &dyn Figure) {
    let size = figure.size(CHART_WIDTH, TextScale::ONE);
    let scene = figure.scene((f64::from(size.0), f64::from(size.1)), &Theme::LIGHT, TextScale::ONE);
    let drawing = svg::sheet(&scene, size, figure.summary(), None);
    roxmltree::Document::parse(&drawing).expect("well-formed XML");
    let data = figure.data();
    assert!(data.rows.iter().all(|row| row.len() == data.columns.len()));
    figure.tables();
    figure.nearest((f64::from(size.0), f64::from(size.1)), (0.5 * f64::from(size.0), 99.0));
}
