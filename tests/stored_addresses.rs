//! Addresses of earlier versions of the page: each still means what it meant.
//!
//! `tests/addresses/*.txt` hold one file for each version that added something to the addresses. A line is
//! an address; the two lines under it are all that it means, as `Extent::Everything` writes it, and the names
//! of the parameters that were refused. Lines of these files are only ever added. Where a meaning must change,
//! a migration in `src/address.rs` keeps the old one, and these files stay as they are.

#[path = "support/parameters.rs"]
mod parameters;

use kansenverkenner::address::{Extent, decode, encode};
use std::fs;
use std::path::Path;

use parameters::PARAMETERS;

/// An address with what it meant when it was written down.
struct Stored {
    line: usize,
    file: String,
    address: String,
    meaning: String,
    refused: String,
}

fn stored() -> Vec<Stored> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/addresses");
    let files = fs::read_dir(&folder).expect("the folder of addresses");
    let mut found = Vec::new();
    for file in files.map(|file| file.expect("a file").path()) {
        let text = fs::read_to_string(&file).expect("a text");
        let lines: Vec<(usize, &str)> = text
            .lines()
            .enumerate()
            .map(|(number, line)| (number + 1, line.trim()))
            .filter(|(_, line)| !line.is_empty() && !line.starts_with('#'))
            .collect();
        for lines in lines.chunks(3) {
            let [(line, address), (_, meaning), (_, refused)] = lines else {
                panic!("{}: an address without its meaning at the end", file.display());
            };
            let after = |line: &str, mark: &str| {
                line.strip_prefix(mark)
                    .unwrap_or_else(|| panic!("no {mark} in {line}"))
                    .trim()
                    .to_owned()
            };
            found.push(Stored {
                line: *line,
                file: file.display().to_string(),
                address: expanded(&after(address, "address")),
                meaning: expanded(&after(meaning, "means")),
                refused: after(refused, "refused"),
            });
        }
    }
    found
}

/// Writes `{a*300}` out: three hundred times the letter.
fn expanded(text: &str) -> String {
    let Some((before, rest)) = text.split_once("{a*") else { return text.to_owned() };
    let (count, after) = rest.split_once('}').expect("a closing brace");
    let count: usize = count.parse().expect("a number");
    format!("{before}{}{}", "a".repeat(count), expanded(after))
}

#[test]
fn every_stored_address_means_what_it_meant() {
    let mut changed = Vec::new();
    for Stored { line, file, address, meaning, refused } in stored() {
        let decoded = decode(&address);
        let now = encode(&decoded.state, Extent::Everything);
        // Later versions may have more to say; what was said stays.
        let stays = meaning.split('&').all(|pair| now.split('&').any(|other| other == pair));
        let same = decode(&meaning).state == decoded.state;
        let now_refused = decoded.refused.join(" ");
        if !stays || !same || now_refused != refused {
            changed.push(format!(
                "{file}, line {line}\naddress {address}\nmeans {now}\nrefused {now_refused}"
            ));
        }
    }
    assert!(changed.is_empty(), "{} changed:\n{}", changed.len(), changed.join("\n"));
}

#[test]
fn fifty_are_stored_and_name_every_parameter() {
    let stored = stored();
    assert!(stored.len() >= 50, "{}", stored.len());
    for name in PARAMETERS {
        let named = |stored: &Stored| {
            let query = stored.address.trim_start_matches('?');
            query.split('&').any(|pair| pair.split('=').next() == Some(name))
        };
        assert!(stored.iter().any(named), "{name}");
    }
}
