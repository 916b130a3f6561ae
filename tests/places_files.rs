//! The files that the page loads when a reader turns to places: they hold what the tables hold, and
//! bytes that are something else are refused.

use std::path::Path;
use std::process::Command;
use std::sync::OnceLock;
use std::{env, fs};

use kansenverkenner::indicators::dataset::Dataset;
use kansenverkenner::indicators::letters::plain;
use kansenverkenner::indicators::{
    Age, Area, AreaLevel, Areas, Group, Hexagon, Household, OutcomeIndex, Sex, Stratum, Unit, table,
};
use kansenverkenner::model::area_list::AreaList;
use kansenverkenner::model::codec::{CodecError, Kind, Reader, Writer};
use kansenverkenner::model::published::{PublishedCell, PublishedGradient};
use kansenverkenner::model::published_places::PublishedPlaces;
use kansenverkenner::program::publish;
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::sample::select;

fn data() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/data"))
}

fn dataset() -> &'static Dataset {
    static DATASET: OnceLock<Dataset> = OnceLock::new();
    DATASET.get_or_init(|| table::read(data()).expect("the project's tables"))
}

/// A cell of the map for each municipality, whatever the map of the project looks like.
fn hexagons(areas: &Areas) -> Vec<(u16, Hexagon)> {
    let municipalities = areas
        .as_slice()
        .iter()
        .filter(|area| area.level == AreaLevel::Municipality)
        .filter_map(|area| areas.position(&area.id));
    municipalities
        .enumerate()
        .map(|(count, position)| {
            (position, Hexagon { column: (count % 20) as u8, row: (count / 20) as u8 })
        })
        .collect()
}

fn without_centres(areas: &Areas) -> Areas {
    let areas = areas.as_slice().iter().map(|area| Area { centre: None, ..area.clone() });
    Areas::new(areas.collect()).expect("ids as before")
}

fn list_file() -> Vec<u8> {
    let areas = dataset().areas();
    AreaList { areas: areas.clone(), hexagons: hexagons(areas), published: Vec::new() }.write()
}

#[test]
fn the_list_of_places_comes_back_whole() {
    let areas = dataset().areas();
    let file = list_file();
    let read = AreaList::read(&file).expect("a list of places");
    assert_eq!(read.areas, without_centres(areas));
    assert_eq!(read.hexagons, hexagons(areas));
    let almere = areas.position("gm-almere").expect("Almere");
    assert!(read.hexagon(almere).is_some());
    assert_eq!(read.hexagon(areas.position("mra").expect("the region")), None);
    assert!(file.len() < 32_000, "{} bytes", file.len());
}

#[test]
fn every_place_can_stand_in_an_address() {
    for area in dataset().areas().as_slice() {
        assert!(kansenverkenner::state::PlaceId::new(&area.id).is_some(), "{}", area.id);
    }
}

#[test]
fn published_figures_come_back_as_the_tables_hold_them() {
    let data = dataset();
    let areas = data.areas();
    let files = publish::files(data).expect("no stratum twice");
    let mut strata = 0;
    for (name, published) in &files {
        let read =
            PublishedPlaces::read(&published.write(areas), areas).expect("published figures");
        assert_eq!(&read, published, "{name}");
        strata += read.strata().len();
    }
    assert_eq!(strata, data.strata().count());
}

#[test]
fn only_files_that_are_there_are_asked_for() {
    let data = dataset();
    let areas = data.areas();
    let files = publish::files(data).expect("no stratum twice");
    let list =
        AreaList::read(&publish::area_list(areas, Vec::new(), &files).write()).expect("a list");
    let mut named = std::collections::BTreeSet::new();
    for position in 0..areas.len() as u16 {
        for age in Age::ALL {
            if let Some(name) = list.published_file(position, age) {
                assert!(files.contains_key(&name), "{name} is not published");
                named.insert(name);
            }
        }
    }
    assert_eq!(named.len(), files.len(), "every file goes by the name of a place");
    // Figures at eleven are published for the region of Amsterdam alone.
    let groningen = areas.position("gm-groningen").expect("a place");
    assert_eq!(list.published_file(groningen, Age::Eleven), None);
    assert!(list.published_file(groningen, Age::TwentyOne).is_some());
}

#[test]
fn a_place_is_found_in_the_file_of_its_municipality() {
    let data = dataset();
    let areas = data.areas();
    let files = publish::files(data).expect("no stratum twice");
    let file_of = |id: &str, age| {
        let position = areas.position(id).expect("a place");
        (position, PublishedPlaces::file(areas, position, age).expect("a file"))
    };
    // A municipality, a wijk, a gebied, a postcode, a wijk of a municipality that is no more, a
    // postcode without a municipality, the region and the country.
    for (id, file) in [
        ("gm-almere", "gm-almere-21.kansen"),
        ("wk-003402", "gm-almere-21.kansen"),
        ("am-osdorp", "gm-amsterdam-21.kansen"),
        ("pc3-131", "gm-almere-21.kansen"),
        ("wk-053000", "nl-21.kansen"),
        ("pc3-138", "nl-21.kansen"),
        ("mra", "nl-21.kansen"),
        ("nl", "nl-21.kansen"),
    ] {
        assert_eq!(file_of(id, Age::TwentyOne).1, file, "{id}");
    }
    assert_eq!(PublishedPlaces::file(areas, u16::MAX, Age::Birth), None);

    let outcome = OutcomeIndex::from_key("21-hbo_followed").expect("an outcome");
    let (almere, file) = file_of("gm-almere", Age::TwentyOne);
    let found = files[&file].find(outcome, almere, Group::Any).expect("published for Almere");
    let stratum = Stratum {
        outcome,
        area: almere,
        group: Group::Any,
        sex: Sex::All,
        household: Household::All,
    };
    let cells = data.stratum(&stratum).expect("in the tables").finest();
    assert_eq!(found, &PublishedGradient::from_cells(cells));
    // Another age's file holds nothing of it.
    let (_, file) = file_of("gm-almere", Age::Birth);
    assert_eq!(files[&file].find(outcome, almere, Group::Any), None);
}

#[test]
fn figures_of_a_place_that_the_list_does_not_hold_stay_out() {
    let areas = dataset().areas();
    let files = publish::files(dataset()).expect("no stratum twice");
    let published = &files["gm-almere-21.kansen"];
    let almere = areas.position("gm-almere").expect("Almere");
    let wijken = areas.as_slice().iter().filter(|area| area.level != AreaLevel::Municipality);
    let fewer = Areas::new(wijken.cloned().collect()).expect("ids as before");
    let read = PublishedPlaces::read(&published.write(areas), &fewer).expect("published figures");
    let elsewhere = published.strata().iter().filter(|(stratum, _)| stratum.area != almere);
    assert_eq!(read.strata().len(), elsewhere.count());
    for (stratum, gradient) in read.strata() {
        let id = &fewer.get(stratum.area).expect("a place").id;
        let before = Stratum { area: areas.position(id).expect("a place"), ..*stratum };
        assert_eq!(published.find_stratum(&before), Some(gradient));
    }
}

#[test]
fn cut_and_altered_files_are_refused() {
    let areas = dataset().areas();
    let files = publish::files(dataset()).expect("no stratum twice");
    let list = list_file();
    let published = files["gm-urk-21.kansen"].write(areas);
    for length in 0..list.len() {
        assert!(AreaList::read(&list[..length]).is_err(), "list cut after {length} bytes");
    }
    for length in 0..published.len() {
        assert!(PublishedPlaces::read(&published[..length], areas).is_err());
    }
    for position in 0..published.len() {
        let mut altered = published.clone();
        altered[position] ^= 1 << (position % 8);
        assert!(PublishedPlaces::read(&altered, areas).is_err(), "byte {position}");
    }
    for position in (0..list.len()).step_by(7) {
        let mut altered = list.clone();
        altered[position] ^= 1 << (position % 8);
        assert!(AreaList::read(&altered).is_err(), "byte {position}");
    }
    assert_eq!(AreaList::read(&published), Err(CodecError::OtherKind));
    assert_eq!(AreaList::read(&list[..list.len() - 1]), Err(CodecError::Truncated));
}

/// Content with a right header, so that the reader behind it is reached.
fn wrapped(content: &[u8], kind: Kind) -> Vec<u8> {
    let mut writer = Writer::new();
    content.iter().for_each(|byte| writer.byte(*byte));
    writer.finish(kind)
}

/// The content of a file without its header of 17 bytes.
fn content(file: &[u8]) -> Vec<u8> {
    file[17..].to_vec()
}

fn any_area() -> impl Strategy<Value = Area> {
    let names = prop_oneof![
        "[A-Z][a-z]{2,8}",
        Just("Almere".to_owned()),
        Just("'s-Hertogenbosch".to_owned()),
        "[0-9]{3}X",
        // A place without a name is no place: an empty name stands for "in no municipality".
        any::<String>().prop_filter("a name", |name| !name.is_empty()),
    ];
    let level = select(AreaLevel::ALL.to_vec());
    let id =
        prop_oneof!["wk-[0-9]{6}", "pc3-[0-9]{3}", "[a-z]{2}-[a-zé-]{0,9}", Just(String::new())];
    (names.clone(), names, level, id, "[A-C]?").prop_map(|(name, around, level, id, province)| {
        let id = match level {
            AreaLevel::Municipality if !id.is_empty() => {
                format!("gm-{}", plain(&name).replace(' ', "-"))
            }
            _ => id,
        };
        let municipality = if level == AreaLevel::Municipality { name.clone() } else { around };
        Area { id, name, level, municipality, province, centre: None }
    })
}

fn any_areas() -> impl Strategy<Value = Areas> {
    vec(any_area(), 0..40).prop_map(|mut areas| {
        areas.sort_by(|left, right| left.id.cmp(&right.id));
        areas.dedup_by(|left, right| left.id == right.id);
        Areas::new(areas).expect("each id once")
    })
}

fn any_gradient() -> impl Strategy<Value = PublishedGradient> {
    let figure = || {
        prop_oneof![
            (0_u16..=10_000).prop_map(|hundredths| (f64::from(hundredths) / 1e4) as f32),
            (-30_000_i32..3_000_000).prop_map(|euros| euros as f32),
            0.0..1.0_f32,
            any::<f32>().prop_filter("finite", |figure| figure.is_finite()),
        ]
    };
    select(vec![1_u8, 5, 10, 20]).prop_flat_map(move |of| {
        let bins = btree_map(1..=of, (any::<u32>(), figure(), figure()), 1..=usize::from(of));
        bins.prop_map(move |bins| {
            let cell = |(bin, (children, parents_income, mean))| PublishedCell {
                bin,
                children,
                parents_income,
                mean,
            };
            PublishedGradient { of, cells: bins.into_iter().map(cell).collect() }
        })
    })
}

fn any_published() -> impl Strategy<Value = PublishedPlaces> {
    let almere = dataset().areas().position("gm-almere").expect("Almere");
    let stratum = (
        0..OutcomeIndex::all().count(),
        almere..almere + 3,
        select(Group::ALL.to_vec()),
        select(Sex::ALL.to_vec()),
        select(Household::ALL.to_vec()),
    )
        .prop_map(|(outcome, area, group, sex, household)| Stratum {
            outcome: OutcomeIndex::from_position(outcome).expect("below the number of outcomes"),
            area,
            group,
            sex,
            household,
        });
    (select(Age::ALL.to_vec()), btree_map(stratum, any_gradient(), 0..30)).prop_map(
        |(age, strata)| {
            let sound = |(stratum, gradient): (Stratum, PublishedGradient)| {
                (stratum, inside_their_ranges(stratum.outcome.outcome().unit, gradient))
            };
            let strata = strata.into_iter().map(sound).collect();
            PublishedPlaces::new(age, strata).expect("each stratum once")
        },
    )
}

/// Figures as they could be published: others are refused.
fn inside_their_ranges(unit: Unit, mut gradient: PublishedGradient) -> PublishedGradient {
    for cell in &mut gradient.cells {
        cell.parents_income = cell.parents_income.abs().clamp(0.001, 1e5);
        cell.mean =
            if unit.is_money() { cell.mean.clamp(-1e7, 1e7) } else { cell.mean.abs() % 1.0 };
    }
    gradient
}

#[test]
fn figures_that_nobody_could_publish_are_refused() {
    let areas = dataset().areas();
    let stratum = Stratum {
        outcome: OutcomeIndex::START,
        area: areas.position("gm-almere").expect("Almere"),
        group: Group::All,
        sex: Sex::All,
        household: Household::All,
    };
    let age = stratum.outcome.outcome().age;
    let read = |parents_income: f32, mean: f32| {
        let cells = vec![PublishedCell { bin: 1, children: 900, parents_income, mean }];
        let gradient = PublishedGradient { of: 1, cells };
        let file = PublishedPlaces::new(age, vec![(stratum, gradient)]).expect("one stratum");
        PublishedPlaces::read(&file.write(areas), areas).is_ok()
    };
    assert!(read(30.0, 0.4));
    for (parents_income, mean) in [(30.0, 40.0), (30.0, -0.1), (0.0, 0.4), (1e9, 0.4)] {
        assert!(!read(parents_income, mean), "{parents_income}, {mean}");
    }
}

proptest! {
    #[test]
    fn numbers_come_back(counts in vec(any::<u32>(), 0..20), signed in vec(any::<i32>(), 0..20)) {
        let mut writer = Writer::new();
        counts.iter().for_each(|count| writer.count(*count));
        signed.iter().for_each(|number| writer.signed(*number));
        let file = writer.finish(Kind::Areas);
        let mut reader = Reader::open(&file, Kind::Areas).expect("a file");
        for count in counts {
            prop_assert_eq!(reader.count(), Ok(count));
        }
        for number in signed {
            prop_assert_eq!(reader.signed(), Ok(number));
        }
        prop_assert_eq!(reader.end(), Ok(()));
    }

    #[test]
    fn any_list_of_places_comes_back(areas in any_areas(), ages in vec(0_u8..32, 0..20)) {
        let published = (0..areas.len()).map(|at| ages.get(at).copied().unwrap_or(0)).collect();
        let list = AreaList { hexagons: hexagons(&areas), areas, published };
        prop_assert_eq!(AreaList::read(&list.write()), Ok(list));
    }

    #[test]
    fn any_published_figures_come_back(published in any_published()) {
        let areas = dataset().areas();
        prop_assert_eq!(PublishedPlaces::read(&published.write(areas), areas), Ok(published));
    }

    #[test]
    fn nonsense_is_refused(bytes in vec(any::<u8>(), 0..300)) {
        prop_assert!(AreaList::read(&bytes).is_err());
        prop_assert!(PublishedPlaces::read(&bytes, dataset().areas()).is_err());
    }

    #[test]
    fn nonsense_behind_a_right_header_never_panics(bytes in vec(any::<u8>(), 0..300)) {
        let _ = AreaList::read(&wrapped(&bytes, Kind::Areas));
        let _ = PublishedPlaces::read(&wrapped(&bytes, Kind::Published), dataset().areas());
    }

    #[test]
    fn altered_content_behind_a_right_header_never_panics(
        changes in vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
        cut in any::<prop::sample::Index>(),
        is_cut in any::<bool>(),
    ) {
        static LIST: OnceLock<Vec<u8>> = OnceLock::new();
        static PUBLISHED: OnceLock<Vec<u8>> = OnceLock::new();
        let areas = dataset().areas();
        let list = LIST.get_or_init(|| content(&list_file()));
        let published = PUBLISHED.get_or_init(|| {
            let files = publish::files(dataset()).expect("no stratum twice");
            content(&files["gm-urk-21.kansen"].write(areas))
        });
        let altered = |content: &[u8]| {
            let mut content = content.to_vec();
            for (place, value) in &changes {
                let place = place.index(content.len());
                content[place] = *value;
            }
            if is_cut {
                content.truncate(cut.index(content.len()));
            }
            content
        };
        let _ = AreaList::read(&wrapped(&altered(list), Kind::Areas));
        let _ = PublishedPlaces::read(&wrapped(&altered(published), Kind::Published), areas);
    }
}

/// A folder of this test's own, empty.
fn folder(name: &str) -> std::path::PathBuf {
    let folder = env::temp_dir().join(format!("kansen-places-{}-{name}", std::process::id()));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder");
    folder
}

#[test]
fn the_program_writes_the_files_and_removes_old_ones() {
    let out = folder("publish");
    let published = out.join(PublishedPlaces::FOLDER);
    fs::create_dir_all(&published).expect("a folder");
    fs::write(published.join("gm-brielle-21.kansen"), "old").expect("a file");
    fs::write(published.join("notes.txt"), "mine").expect("a file");
    let run = Command::new(env!("CARGO_BIN_EXE_kansen"))
        .args(["publish", "--data"])
        .arg(data())
        .arg("--out")
        .arg(&out)
        .output()
        .expect("the program runs");
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    let areas = AreaList::read(&fs::read(out.join(AreaList::FILE)).expect("the list"))
        .expect("a list of places")
        .areas;
    let file = fs::read(published.join("gm-almere-21.kansen")).expect("Almere's figures");
    let read = PublishedPlaces::read(&file, &areas).expect("published figures");
    let files = publish::files(dataset()).expect("no stratum twice");
    assert_eq!(read, files["gm-almere-21.kansen"]);
    assert!(!published.join("gm-brielle-21.kansen").exists());
    assert!(published.join("notes.txt").exists());
    let _ = fs::remove_dir_all(&out);
}

#[test]
fn the_program_says_in_one_line_what_is_wrong() {
    let (tables, out) = (folder("tables"), folder("nothing"));
    let run = || {
        let run = Command::new(env!("CARGO_BIN_EXE_kansen"))
            .args(["publish", "--data"])
            .arg(&tables)
            .arg("--out")
            .arg(&out)
            .output()
            .expect("the program runs");
        let said = String::from_utf8_lossy(&run.stderr).into_owned();
        assert_eq!(run.status.code(), Some(2), "{said}");
        assert_eq!(said.lines().count(), 1, "{said}");
        assert_eq!(fs::read_dir(&out).expect("a folder").count(), 0);
        said
    };
    assert!(run().contains("areas.csv: cannot be opened"));
    for file in fs::read_dir(data()).expect("the tables").flatten() {
        fs::copy(file.path(), tables.join(file.file_name())).expect("a copy");
    }
    for (rows, expected) in [
        ("area,column\n", "row 1: the column 'row' is missing"),
        (
            "area,column,row\ngm-nowhere,1,1\n",
            "row 2: area is 'gm-nowhere', expected a municipality",
        ),
        ("area,column,row\nwk-003402,1,1\n", "row 2: area is 'wk-003402', expected a municipality"),
        ("area,column,row\ngm-almere,-1,1\n", "row 2: column is '-1', expected a column 0 to 255"),
        ("area,column,row\ngm-almere,1,1\ngm-urk,1,1\n", "row 3: this municipality or this cell"),
        ("area,column,row\ngm-almere,1\n", "row 2: expected 3 columns, found 2"),
    ] {
        fs::write(tables.join("hexagons.csv"), rows).expect("a file");
        let said = run();
        assert!(said.contains("hexagons.csv") && said.contains(expected), "{said}");
    }
    let _ = fs::remove_dir_all(&tables);
    let _ = fs::remove_dir_all(&out);
}
