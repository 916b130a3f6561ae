//! The place search: every place is found by its name, and slips of the hand are forgiven.

use std::collections::HashMap;
use std::path::Path;
use std::sync::OnceLock;
use std::time::Instant;

use kansenverkenner::indicators::exchange::read_areas;
use kansenverkenner::indicators::letters::plain;
use kansenverkenner::indicators::{Area, AreaLevel, Areas};
use kansenverkenner::search::{Found, Matched, OTHER_NAMES, PlaceIndex};
use proptest::prelude::*;

fn areas() -> &'static Areas {
    static AREAS: OnceLock<Areas> = OnceLock::new();
    AREAS.get_or_init(|| {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/areas.csv");
        read_areas(&file).expect("the list of places")
    })
}

fn index() -> &'static PlaceIndex {
    static INDEX: OnceLock<PlaceIndex> = OnceLock::new();
    INDEX.get_or_init(|| PlaceIndex::new(areas()))
}

fn ids(found: &[Found]) -> Vec<&'static str> {
    let id = |found: &Found| areas().get(found.position).map_or("", |area| area.id.as_str());
    found.iter().map(id).collect()
}

fn search(query: &str) -> Vec<&'static str> {
    ids(&index().search(query, 8))
}

fn municipalities() -> impl Iterator<Item = &'static Area> {
    areas().as_slice().iter().filter(|area| area.level == AreaLevel::Municipality)
}

#[test]
fn names_come_first_then_what_starts_so_then_what_lies_there() {
    let found = search("Almere");
    assert_eq!(found[0], "gm-almere");
    assert_eq!(search("almer")[0], "gm-almere");
    // "Centrum Almere Stad" has the word in its name, the others lie in Almere.
    assert_eq!(found[1], "wk-003417");
    let areas = areas();
    for id in &found[2..] {
        let area = areas.get(areas.position(id).expect("a place")).expect("a place");
        assert_eq!(area.municipality, "Almere", "{}", area.name);
    }
    let starts = search("am");
    assert_eq!(starts[..4], ["gm-ameland", "gm-amersfoort", "gm-amstelveen", "gm-amsterdam"]);
    assert!(starts[4..].iter().all(|id| id.starts_with("wk-")), "{starts:?}");
    // Of places of one kind the alphabet decides.
    let names: Vec<&str> = search("wa").into_iter().filter(|id| id.starts_with("gm-")).collect();
    assert!(names.len() > 3 && names.is_sorted(), "{names:?}");
}

#[test]
fn other_names_find_the_place() {
    for (query, id) in [
        ("Den Bosch", "gm-s-hertogenbosch"),
        ("s hertogenbosch", "gm-s-hertogenbosch"),
        ("’s-Hertogenbosch", "gm-s-hertogenbosch"),
        ("shertogenbosch", "gm-s-hertogenbosch"),
        ("hertogenbosch", "gm-s-hertogenbosch"),
        ("DENHAAG", "gm-den-haag"),
        ("'s-Gravenhage", "gm-den-haag"),
        ("the hague", "gm-den-haag"),
        ("zuidwest friesland", "gm-sudwest-fryslan"),
        ("SUDWEST FRYSLAN", "gm-sudwest-fryslan"),
        ("nijmegen", "gm-nijmegen"),
        ("Nymegen", "gm-nijmegen"),
        ("zaandam", "gm-zaanstad"),
        ("hellevoetsluis", "gm-voorne-aan-zee"),
        ("bergen nh", "gm-bergen-nh"),
        ("Bergen (L.)", "gm-bergen-l"),
        ("st michielsgestel", "gm-sint-michielsgestel"),
        ("sint annaparochie", "wk-194916"),
        ("mra", "mra"),
        ("netherlands", "nl"),
    ] {
        let found = search(query);
        assert_eq!(found.first(), Some(&id), "{query}: {found:?}");
    }
    let found = index().search("den bosch", 1);
    assert_eq!(found[0].matched, Matched::OtherName("Den Bosch"));
    // A district that is itself called so stands before the municipality that has such a town.
    assert_eq!(search("hoofddorp")[..2], ["wk-039401", "gm-haarlemmermeer"]);
}

#[test]
fn other_names_belong_to_places_of_the_list() {
    for (id, names) in OTHER_NAMES {
        assert!(areas().position(id).is_some(), "{id}");
        for name in *names {
            let found = search(name);
            assert!(found.contains(id), "{name}: {found:?}");
        }
    }
}

#[test]
fn a_province_finds_its_municipalities() {
    for query in ["friesland", "Fryslân", "fryslan"] {
        let found = index().search(query, 40);
        let leeuwarden = areas().position("gm-leeuwarden").expect("Leeuwarden");
        let found = found.iter().find(|found| found.position == leeuwarden);
        assert_eq!(found.map(|found| found.matched), Some(Matched::Province), "{query}");
    }
}

#[test]
fn digits_find_postcodes() {
    for query in [
        "131",
        "1312",
        "1312 AB",
        "1312ab",
        "1312 a",
        "131X",
        " 131x ",
        "almere 1312",
        "1312 AB Almere",
    ] {
        let found = index().search(query, 8);
        assert_eq!(ids(&found).first(), Some(&"pc3-131"), "{query}");
        assert_eq!(found[0].matched, Matched::Postcode, "{query}");
    }
    let found = search("13");
    assert_eq!(found[..3], ["pc3-131", "pc3-132", "pc3-133"]);
    assert!(search("000").is_empty());
    assert_eq!(search("wijk 00 zeewolde")[0], "wk-005000");
}

#[test]
fn name_and_municipality_together_name_one_place() {
    for area in areas().as_slice().iter().filter(|area| area.level != AreaLevel::Municipality) {
        for query in [
            format!("{} {}", area.name, area.municipality),
            format!("{}, {}", area.municipality, area.name),
        ] {
            let found = search(&query);
            let position = found.iter().position(|id| *id == area.id);
            assert!(position.is_some_and(|position| position < 3), "{query}: {found:?}");
        }
    }
}

#[test]
fn every_place_is_found_by_its_name() {
    let mut namesakes: HashMap<String, Vec<&Area>> = HashMap::new();
    for area in areas().as_slice() {
        namesakes.entry(plain(&area.name)).or_default().push(area);
    }
    for area in areas().as_slice() {
        let limit = namesakes[&plain(&area.name)].len() + 2;
        for query in [area.name.clone(), area.name.to_uppercase()] {
            // Before a place that is called exactly so stand only its namesakes, and places that
            // people call so.
            let found = ids(&index().search(&query, limit));
            assert!(found.contains(&area.id.as_str()), "{query}: {found:?}");
        }
    }
}

/// A word with one letter left out, and with two neighbours swapped.
fn slips(name: &str) -> Vec<String> {
    let letters: Vec<char> = name.chars().collect();
    let mut slips = Vec::new();
    for position in 0..letters.len() {
        let mut without = letters.clone();
        without.remove(position);
        slips.push(without.into_iter().collect());
        if position + 1 < letters.len() {
            let mut swapped = letters.clone();
            swapped.swap(position, position + 1);
            slips.push(swapped.into_iter().collect());
        }
    }
    slips
}

#[test]
fn municipalities_are_found_in_spite_of_one_slip() {
    let mut missed = Vec::new();
    let mut tried = 0;
    for area in municipalities() {
        for slip in slips(&area.name) {
            tried += 1;
            let found = ids(&index().search(&slip, 5));
            if !found.contains(&area.id.as_str()) {
                missed.push(format!("{} as {slip:?}: {found:?}", area.name));
            }
        }
    }
    assert!(missed.is_empty(), "{} of {tried}:\n{}", missed.len(), missed.join("\n"));
}

#[test]
fn two_slips_in_a_long_name_are_forgiven() {
    for (query, id) in [
        ("amstredm", "gm-amsterdam"),
        ("rotedram", "gm-rotterdam"),
        ("schiermonikog", "gm-schiermonnikoog"),
        ("hertogenbos", "gm-s-hertogenbosch"),
        ("gronigen", "gm-groningen"),
        ("tytjerksteradiel", "gm-tytsjerksteradiel"),
        ("bijlmr oost", "am-bijlmer-oost"),
        ("almrere filmwijk", "wk-003418"),
    ] {
        let found = search(query);
        assert_eq!(found.first(), Some(&id), "{query}: {found:?}");
    }
}

#[test]
fn nothing_is_found_for_nothing() {
    for query in ["", "   ", "-", "'", "qqqqqq", "مدينة"] {
        assert!(search(query).is_empty(), "{query:?}: {:?}", search(query));
    }
    assert!(index().search("almere", 0).is_empty());
    assert!(PlaceIndex::new(&Areas::default()).search("almere", 8).is_empty());
}

proptest! {
    #[test]
    fn no_text_is_too_strange(query in any::<String>(), limit in 0_usize..20) {
        let found = index().search(&query, limit);
        prop_assert!(found.len() <= limit);
    }

    #[test]
    fn pieces_of_names_never_panic(query in "[ 'a-zA-Z0-9âéú().,/&:-]{0,120}") {
        let found = index().search(&query, 8);
        let mut positions: Vec<u16> = found.iter().map(|found| found.position).collect();
        positions.sort_unstable();
        positions.dedup();
        prop_assert_eq!(positions.len(), found.len());
    }

    #[test]
    fn capitals_and_accents_do_not_matter(
        place in any::<prop::sample::Index>(),
        length in any::<prop::sample::Index>(),
    ) {
        let area = &areas().as_slice()[place.index(areas().len())];
        let letters: Vec<char> = area.name.chars().collect();
        let start: String = letters[..=length.index(letters.len())].iter().collect();
        let found = index().search(&start, 8);
        prop_assert_eq!(&index().search(&start.to_uppercase(), 8), &found);
        prop_assert_eq!(&index().search(&start.to_lowercase(), 8), &found);
        prop_assert_eq!(&index().search(&plain(&start), 8), &found);
    }
}

/// Fastest of five for each key pressed while all municipalities and every tenth other place are typed in full.
/// Run in a release build: `cargo test --release --test places_search -- --ignored --nocapture`.
#[test]
#[ignore = "a measurement"]
fn time_for_each_key() {
    let fastest = |work: &dyn Fn()| {
        let time = |_| {
            let started = Instant::now();
            work();
            started.elapsed()
        };
        (0..5).map(time).min().unwrap_or_default()
    };
    let build = fastest(&|| drop(std::hint::black_box(PlaceIndex::new(areas()))));
    println!("the index: {build:?}");
    let mut times = Vec::new();
    let others = areas().as_slice().iter().step_by(10);
    for area in municipalities().chain(others) {
        let letters: Vec<char> = format!("{} {}", area.name, area.municipality).chars().collect();
        for length in 1..=letters.len() {
            let query: String = letters[..length].iter().collect();
            let time = fastest(&|| drop(std::hint::black_box(index().search(&query, 8))));
            times.push((time, query));
        }
    }
    times.sort();
    let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize].0;
    println!(
        "{} keys: median {:?}, 95% {:?}, 99.9% {:?}",
        times.len(),
        at(0.5),
        at(0.95),
        at(0.999)
    );
    println!("slowest: {:?}", &times[times.len() - 3..]);
}
