//! Hostile input: whatever stands in an address, a file, a table or a message, nothing breaks.
//!
//! `fuzz/src` says what must hold for each kind of input, and `make fuzz` looks for input for which it does
//! not. Here the same is held for all input that the fuzzer has kept, and for random changes of it.

#[path = "support/parameters.rs"]
mod parameters;
#[path = "../fuzz/src/lib.rs"]
mod properties;

use std::fs;
use std::path::{Path, PathBuf};

use proptest::prelude::*;
use proptest::sample::Index;

use parameters::PARAMETERS;
use properties::{TARGETS, address};

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(name)
}

/// The kept inputs of a kind, in the order of their names.
fn kept(name: &str) -> Vec<Vec<u8>> {
    let entries = fs::read_dir(folder(name)).unwrap_or_else(|_| panic!("no corpus of {name}"));
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.expect("a file").path()).collect();
    files.sort();
    files.into_iter().map(|file| fs::read(file).expect("a file of the corpus")).collect()
}

/// One change of an input: where, which, and with which bytes.
type Change = (Index, u8, Vec<u8>);

fn changed(mut input: Vec<u8>, changes: &[Change]) -> Vec<u8> {
    for (place, which, bytes) in changes {
        let at = place.index(input.len() + 1);
        let end = (at + bytes.len()).min(input.len());
        match which {
            0 => input.truncate(at),
            1 => drop(input.drain(at..end)),
            2 => drop(input.splice(at..at, bytes.iter().copied())),
            3 => {
                let again = input[at..end].to_vec();
                input.splice(at..at, again);
            }
            _ => input[at..end].copy_from_slice(&bytes[..end - at]),
        }
    }
    input
}

fn changes() -> impl Strategy<Value = Vec<Change>> {
    let bytes = prop_oneof![
        proptest::collection::vec(any::<u8>(), 1..9),
        prop_oneof![Just(0x00_u8), Just(0x7f), Just(0x80), Just(0xff)]
            .prop_flat_map(|byte| (1..9_usize).prop_map(move |count| vec![byte; count])),
    ];
    proptest::collection::vec((any::<Index>(), 0..8_u8, bytes), 0..5)
}

/// Holds a kind of input to what must hold, for so many changed inputs.
fn hold(name: &str, cases: u32) {
    let (_, check) = TARGETS.iter().find(|(target, _)| *target == name).expect("a kind of input");
    let kept = kept(name);
    for input in &kept {
        check(input);
    }
    let strategy = (any::<Index>(), changes());
    let config = ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(cases) };
    let mut runner = proptest::test_runner::TestRunner::new(config);
    let result = runner.run(&strategy, |(which, changes)| {
        check(&changed(which.get(&kept).clone(), &changes));
        Ok(())
    });
    result.unwrap_or_else(|error| panic!("{name}: {error}"));
}

macro_rules! hold {
    ($($name:ident $cases:literal)*) => {
        $(#[test]
        fn $name() {
            hold(stringify!($name), $cases);
        })*

        #[test]
        fn every_kind_of_input_is_held() {
            let held = [$(stringify!($name)),*];
            assert!(TARGETS.iter().map(|(name, _)| *name).eq(held));
            let manifest = include_str!("../fuzz/Cargo.toml");
            for name in held {
                assert!(manifest.contains(&format!("\nname = \"{name}\"\n")), "{name}");
                assert!(!kept(name).is_empty(), "{name}");
            }
        }
    };
}

hold! {
    address 4000
    area_list_file 400
    classroom 4000
    context_file 2000
    embed 2000
    exchange_table 2000
    export_text 100
    lesson_file 2000
    markup 2000
    method_file 400
    model_file 60
    place_search 200
    places_file 60
    predict_table 200
    project_table 2000
    published_file 60
}

/// What people, programs and attackers put where a value should stand.
const NASTY: [&str; 26] = [
    "",
    "0",
    "-1",
    "+14",
    "1e3",
    "٣",
    "NaN",
    "%",
    "%zz",
    "%00",
    "%ff%fe",
    "%F0%9F%98%80",
    "%2525",
    "++++",
    "\u{202e}abc\u{202c}",
    "e\u{301}\u{301}\u{301}",
    "\u{fdfd}",
    "\u{feff}\u{200b}",
    "👩‍👩‍👧‍👦",
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "javascript:alert(1)",
    "../../etc/passwd",
    "__proto__",
    "{names}",
    "gm-almere",
];

/// Names that no parameter has.
const OTHER_NAMES: [&str; 5] = ["", "A-INCOME", "a%2Dincome", "constructor", "utm_source"];

/// A random address: names in any order and number, with good, nasty, random and very long values.
fn any_address(stored: Vec<String>) -> impl Strategy<Value = String> {
    let values: Vec<String> = stored
        .iter()
        .flat_map(|address| address.split('&'))
        .filter_map(|pair| pair.split_once('='))
        .map(|(_, value)| value.to_owned())
        .collect();
    let value = prop_oneof![
        4 => proptest::sample::select(values),
        2 => proptest::sample::select(&NASTY[..]).prop_map(str::to_owned),
        1 => "[0-9]{1,4}",
        1 => "\\PC{0,12}",
        1 => "(%[0-9a-fA-F]{0,2}){1,8}",
    ];
    let value = (value, prop_oneof![30 => Just(1_usize), 1 => Just(2000)])
        .prop_map(|(value, times)| value.repeat(if value.len() < 8 { times } else { 1 }));
    let name = proptest::sample::select([&PARAMETERS[..], &OTHER_NAMES[..]].concat());
    let joint = proptest::sample::select(&["&", "&", "&", "&", "&&", ";", "#", "?"][..]);
    let pairs = proptest::collection::vec((name, value, joint), 0..12).prop_map(|pairs| {
        let pair = |(name, value, joint): (&str, String, &str)| format!("{name}={value}{joint}");
        pairs.into_iter().map(pair).collect::<String>()
    });
    let mutated = (proptest::sample::select(stored), changes()).prop_map(|(address, changes)| {
        String::from_utf8_lossy(&changed(address.into_bytes(), &changes)).into_owned()
    });
    let random = proptest::collection::vec(any::<u8>(), 0..40)
        .prop_map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
    prop_oneof![5 => pairs, 3 => mutated, 1 => random]
}

/// Random addresses that are decoded.
const ADDRESSES: u32 = 100_000;

#[test]
fn a_hundred_thousand_random_addresses_give_a_view() {
    let stored = kept("address").into_iter().filter_map(|one| String::from_utf8(one).ok());
    let config =
        ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(ADDRESSES) };
    let mut runner = proptest::test_runner::TestRunner::new(config);
    let result = runner.run(&any_address(stored.collect()), |text| {
        address::check(text.as_bytes());
        Ok(())
    });
    result.unwrap_or_else(|error| panic!("{error}"));
}
