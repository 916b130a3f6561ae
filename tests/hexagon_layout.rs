//! The map of hexagons: the kept file is what the program computes, and a Dutch reader knows it.
#![cfg(feature = "program")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::OnceLock;

use kansenverkenner::fit::hexagon::{
    HexagonCell, HexagonLayout, LayoutError, Municipality, layout, municipalities, write_csv,
};
use kansenverkenner::indicators::exchange;

const ISLANDS: [&str; 5] =
    ["gm-texel", "gm-vlieland", "gm-terschelling", "gm-ameland", "gm-schiermonnikoog"];
const ZEEUWS_VLAANDEREN: [&str; 3] = ["gm-sluis", "gm-terneuzen", "gm-hulst"];

fn data(file: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data").join(file)
}

fn published() -> &'static Vec<Municipality> {
    static PUBLISHED: OnceLock<Vec<Municipality>> = OnceLock::new();
    PUBLISHED.get_or_init(|| {
        let areas = exchange::read_areas(&data("areas.csv")).expect("data/areas.csv can be read");
        municipalities(&areas).expect("every municipality has a centre")
    })
}

fn computed() -> &'static HexagonLayout {
    static COMPUTED: OnceLock<HexagonLayout> = OnceLock::new();
    COMPUTED.get_or_init(|| layout(published()).expect("the municipalities can be laid out"))
}

/// The cell of every municipality by id.
fn cells() -> BTreeMap<&'static str, HexagonCell> {
    computed().cells.iter().map(|placed| (placed.id.as_str(), placed.cell)).collect()
}

fn is_island(id: &str) -> bool {
    ISLANDS.contains(&id)
}

/// Counts the pieces that hang together.
fn pieces(cells: &BTreeSet<HexagonCell>) -> usize {
    let mut left = cells.clone();
    let mut pieces = 0;
    while let Some(start) = left.pop_first() {
        pieces += 1;
        let mut waiting = vec![start];
        while let Some(cell) = waiting.pop() {
            waiting.extend(cell.around().into_iter().filter(|beside| left.remove(beside)));
        }
    }
    pieces
}

#[test]
fn every_municipality_has_one_cell_of_its_own() {
    let ids: Vec<&str> = published().iter().map(|municipality| municipality.id.as_str()).collect();
    let placed: Vec<&str> = computed().cells.iter().map(|placed| placed.id.as_str()).collect();
    assert_eq!(placed.len(), 342);
    assert_eq!(placed, ids, "the municipalities, sorted by id");
    let taken: BTreeSet<HexagonCell> = cells().into_values().collect();
    assert_eq!(taken.len(), 342);
    assert_eq!(taken.iter().map(|cell| cell.row).min(), Some(0));
    assert_eq!(taken.iter().map(|cell| cell.column).min(), Some(0));
}

#[test]
fn the_kept_file_is_what_the_program_computes() {
    let kept = std::fs::read_to_string(data("hexagons.csv")).expect("data/hexagons.csv is there");
    assert!(
        kept == write_csv(computed()),
        "data/hexagons.csv differs from the layout of data/areas.csv; run `kansen layout --data data`"
    );
}

#[test]
fn the_order_of_the_municipalities_does_not_matter() {
    let mut reversed = published().clone();
    reversed.reverse();
    assert_eq!(layout(&reversed).as_ref(), Ok(computed()));
}

#[test]
fn places_stay_near_and_neighbours_together() {
    let layout = computed();
    assert!(layout.mean_displacement_in_cells < 1.15, "{}", layout.mean_displacement_in_cells);
    assert!(layout.neighbours_kept > 0.80, "{}", layout.neighbours_kept);
    // A land of 342 areas has nearly three borders for each; fewer would mean that neighbours were
    // counted too sparingly.
    assert!(layout.neighbour_pairs > 800, "{}", layout.neighbour_pairs);
    assert!((10.0..12.0).contains(&layout.cell_width_in_km), "{}", layout.cell_width_in_km);
}

#[test]
fn the_wadden_islands_lie_apart_and_north() {
    let cells = cells();
    let mut previous: Option<HexagonCell> = None;
    for id in ISLANDS {
        let island = cells[id];
        for (&other, &cell) in cells.iter().filter(|(other, _)| **other != id) {
            assert!(!island.touches(cell), "{id} touches {other}");
            let in_its_columns = (cell.middle().0 - island.middle().0).abs() <= 1.0;
            if !is_island(other) && in_its_columns {
                assert!(island.row < cell.row, "{id} does not lie north of {other}");
            }
        }
        if let Some(west) = previous {
            assert!(west.middle().0 < island.middle().0, "{id} lies too far west");
            assert!(west.row >= island.row, "{id} lies too far south");
        }
        previous = Some(island);
    }
    let northernmost_of_friesland = published()
        .iter()
        .filter(|one| one.province == "Fryslân" && !is_island(&one.id))
        .map(|one| cells[one.id.as_str()].row)
        .min();
    for id in ["gm-terschelling", "gm-ameland", "gm-schiermonnikoog"] {
        assert!(Some(cells[id].row) < northernmost_of_friesland, "{id}");
    }
}

#[test]
fn the_mainland_of_each_province_hangs_together() {
    let cells = cells();
    let mut provinces: BTreeMap<(&str, bool), BTreeSet<HexagonCell>> = BTreeMap::new();
    for one in published().iter().filter(|one| !is_island(&one.id)) {
        // No Dutch land joins Zeeuws-Vlaanderen to the rest of Zeeland.
        let beyond_the_westerschelde = ZEEUWS_VLAANDEREN.contains(&one.id.as_str());
        let part = (one.province.as_str(), beyond_the_westerschelde);
        provinces.entry(part).or_default().insert(cells[one.id.as_str()]);
    }
    assert_eq!(provinces.len(), 13);
    for (part, cells) in &provinces {
        assert_eq!(pieces(cells), 1, "{part:?}");
    }
}

#[test]
fn water_stays_free() {
    let cells = cells();
    let province: BTreeMap<&str, &str> =
        published().iter().map(|one| (one.id.as_str(), one.province.as_str())).collect();
    let touch = |a: &str, b: &str| cells[a].touches(cells[b]);
    // IJsselmeer and Waddenzee between Noord-Holland and Friesland, the Westerschelde.
    for (&a, _) in province.iter().filter(|(_, name)| **name == "Noord-Holland") {
        for (&b, _) in province.iter().filter(|(_, name)| **name == "Fryslân") {
            assert!(!touch(a, b), "{a} touches {b}");
        }
    }
    for a in ZEEUWS_VLAANDEREN {
        for b in cells.keys().filter(|b| !ZEEUWS_VLAANDEREN.contains(b)) {
            assert!(!touch(a, b), "{a} touches {b}");
        }
    }
    for (a, b) in [
        ("gm-enkhuizen", "gm-lelystad"),
        ("gm-hoorn", "gm-lelystad"),
        ("gm-edam-volendam", "gm-almere"),
        ("gm-medemblik", "gm-sudwest-fryslan"),
        ("gm-goeree-overflakkee", "gm-schouwen-duiveland"),
    ] {
        assert!(!touch(a, b), "{a} touches {b}");
    }
    // From Enkhuizen eastward one looks over water.
    let enkhuizen = cells["gm-enkhuizen"];
    let taken: BTreeSet<HexagonCell> = cells.values().copied().collect();
    let beside = HexagonCell { column: enkhuizen.column + 1, row: enkhuizen.row };
    assert!(!taken.contains(&beside));
    // No hole inside the land: only the Oosterschelde is nearly closed in.
    for cell in taken.iter().flat_map(|cell| cell.around()).filter(|cell| !taken.contains(cell)) {
        let sides = cell.around().iter().filter(|side| taken.contains(side)).count();
        assert!(sides <= 5, "{cell:?}");
    }
}

#[test]
fn a_dutch_reader_finds_the_way() {
    let cells = cells();
    let at = |id: &str| {
        cells.get(id).unwrap_or_else(|| panic!("{id} is not among the municipalities")).middle()
    };
    let north = |a: &str, b: &str| assert!(at(a).1 < at(b).1, "{a} should lie north of {b}");
    let west = |a: &str, b: &str| assert!(at(a).0 < at(b).0, "{a} should lie west of {b}");

    north("gm-groningen", "gm-zwolle");
    west("gm-zwolle", "gm-groningen");
    north("gm-den-helder", "gm-alkmaar");
    north("gm-alkmaar", "gm-haarlem");
    north("gm-leeuwarden", "gm-heerenveen");
    north("gm-assen", "gm-emmen");
    north("gm-amsterdam", "gm-utrecht");
    north("gm-utrecht", "gm-s-hertogenbosch");
    north("gm-s-hertogenbosch", "gm-eindhoven");
    north("gm-venlo", "gm-roermond");
    north("gm-roermond", "gm-sittard-geleen");
    north("gm-sittard-geleen", "gm-maastricht");
    west("gm-haarlem", "gm-amsterdam");
    west("gm-amsterdam", "gm-almere");
    west("gm-almere", "gm-harderwijk");
    west("gm-den-haag", "gm-gouda");
    west("gm-gouda", "gm-utrecht");
    west("gm-utrecht", "gm-arnhem");
    west("gm-arnhem", "gm-winterswijk");
    west("gm-schiedam", "gm-rotterdam");
    west("gm-rotterdam", "gm-dordrecht");
    west("gm-breda", "gm-tilburg");
    west("gm-tilburg", "gm-eindhoven");
    west("gm-eindhoven", "gm-helmond");
    west("gm-deventer", "gm-enschede");
    west("gm-maastricht", "gm-heerlen");

    // Amsterdam lies between Haarlem and Almere.
    let (haarlem, amsterdam, almere) = (at("gm-haarlem"), at("gm-amsterdam"), at("gm-almere"));
    let towards_haarlem = (haarlem.0 - amsterdam.0, haarlem.1 - amsterdam.1);
    let towards_almere = (almere.0 - amsterdam.0, almere.1 - amsterdam.1);
    assert!(towards_haarlem.0 * towards_almere.0 + towards_haarlem.1 * towards_almere.1 < 0.0);

    // The corners of the country.
    let westernmost = cells.values().map(|cell| cell.middle().0).fold(f64::INFINITY, f64::min);
    for id in ["gm-vlissingen", "gm-veere", "gm-sluis"] {
        assert!(at(id).0 <= westernmost + 1.5, "{id} should lie in the west");
    }
    let last_row = cells.values().map(|cell| cell.row).max().expect("there are cells");
    for id in ["gm-maastricht", "gm-eijsden-margraten", "gm-vaals", "gm-gulpen-wittem"] {
        assert!(cells[id].row >= last_row - 1, "{id} should lie in the south");
    }
    let easternmost = cells.values().map(|cell| cell.middle().0).fold(0.0, f64::max);
    for id in ["gm-losser", "gm-oldambt", "gm-westerwolde"] {
        assert!(at(id).0 >= easternmost - 2.0, "{id} should lie in the east");
    }
}

#[test]
fn data_without_a_layout_are_refused() {
    let one = Municipality {
        id: "gm-utrecht".to_owned(),
        name: "Utrecht".to_owned(),
        province: "Utrecht".to_owned(),
        latitude: 52.09,
        longitude: 5.08,
    };
    let id = one.id.clone();
    assert_eq!(layout(&[]), Err(LayoutError::NoMainland));
    assert_eq!(layout(&[one.clone(), one.clone()]), Err(LayoutError::Twice { id: id.clone() }));
    let paris = Municipality { latitude: 48.86, longitude: 2.35, ..one.clone() };
    assert_eq!(layout(&[paris]), Err(LayoutError::OutsideTheNetherlands { id: id.clone() }));
    let nowhere = Municipality { latitude: f64::NAN, ..one.clone() };
    assert_eq!(layout(&[nowhere]), Err(LayoutError::OutsideTheNetherlands { id }));
    let same = Municipality { id: "gm-utrecht-again".to_owned(), ..one.clone() };
    assert!(matches!(layout(&[one, same]), Err(LayoutError::NoLand { .. })));
}
