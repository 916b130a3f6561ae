//! Finding a place by what a reader types: its name, its municipality or a postcode.
//!
//! Capitals, accents and punctuation do not matter; one or two typing errors are forgiven. Pure; knows
//! the list of places and nothing else.

mod other_names;
mod spelling;

use std::collections::BTreeMap;

use crate::indicators::letters::plain;
use crate::indicators::{AreaLevel, Areas};

use spelling::Spelling;

pub use other_names::OTHER_NAMES;

/// A place found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found {
    /// Position in the list of places.
    pub position: u16,
    /// What the query was found in.
    pub matched: Matched,
}

/// What a query was found in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Matched {
    /// The place's name.
    Name,
    /// Another name of the place, or the name of a town in it.
    OtherName(&'static str),
    /// The digits of a postcode.
    Postcode,
    /// The name of the municipality that the place lies in.
    Municipality,
    /// The name of the province.
    Province,
    /// Something spelled much like it.
    Similar,
}

/// The names of all places, ready to be searched.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct PlaceIndex {
    /// The different words of all names, sorted.
    words: Vec<Spelling>,
    /// In the order of the list of places.
    entries: Vec<Entry>,
    /// The different names of municipalities and provinces.
    surroundings: Vec<Vec<Name>>,
}

/// What is known of one place.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Entry {
    level: AreaLevel,
    /// Its own name first.
    names: Vec<Name>,
    /// Its municipality, as a position in `surroundings`.
    municipality: Option<usize>,
    /// Its province, likewise.
    province: Option<usize>,
    /// Where it stands among all places in the order of the alphabet.
    alphabetical: u16,
}

/// A name.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Name {
    /// Without spaces, so that a forgotten or an extra space does not matter.
    joined: Spelling,
    /// Positions in the index's words.
    words: Vec<usize>,
    /// As it is written, where it is not the name in the list.
    other: Option<&'static str>,
}

/// How well a place fits; the least is the best.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Rank {
    fit: Fit,
    /// Whether it was found by another name than the one that readers see.
    by_other_name: bool,
    /// Typing errors.
    edits: u8,
    level: u8,
    alphabetical: u16,
}

/// How a query fits a place, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    /// It is the name, or the name and the municipality.
    Exact,
    /// The name starts with it.
    Start,
    /// Words of the name, or of the name and the municipality, start with its words.
    Words,
    /// Words of the municipality start with its words.
    Municipality,
    /// As `Words`, but for typing errors.
    SimilarWords,
    /// Words of the province start with its words; municipalities only.
    Province,
    /// As `Municipality`, but for typing errors.
    SimilarMunicipality,
}

/// What a reader typed.
struct Query {
    words: Vec<Spelling>,
    joined: Spelling,
}

/// For each word of a query, how far each word of the index is from it.
type Distances = Vec<Vec<u8>>;

/// Distance of a word that is the query's word.
const SAME: u8 = 0;
/// Distance of a word that starts with the query's word; with typing errors it is larger by their number.
const STARTS: u8 = 1;
/// Distance of all other words.
const OTHER: u8 = u8::MAX;

impl PlaceIndex {
    /// Prepares the names of all places.
    pub fn new(areas: &Areas) -> PlaceIndex {
        Drafts::of(areas).finish()
    }

    /// The places that fit a query, best first, at most `limit`.
    ///
    /// A name that is the query stands before one that starts with it, that before one with a word that
    /// starts with it, then places in a municipality of that name, then what is spelled much like it.
    /// Among equals municipalities stand before districts and these before postcodes, each in the
    /// order of the alphabet. A municipality whose whole name is one typing error away is among the
    /// first five.
    pub fn search(&self, query: &str, limit: usize) -> Vec<Found> {
        let query = Query::new(query);
        if query.words.is_empty() || limit == 0 {
            return Vec::new();
        }
        let mut ranked = self.ranked(&query, &self.distances(&query, 0));
        if ranked.len() < limit {
            ranked = self.ranked(&query, &self.distances(&query, spelling::MOST_EDITS));
        }
        ranked.sort_unstable_by_key(|(rank, _)| *rank);
        self.bring_forward(&query, &mut ranked);
        ranked.into_iter().take(limit).map(|(_, found)| found).collect()
    }

    /// How far all words are from those of the query, with so many typing errors at most.
    fn distances(&self, query: &Query, most_edits: u8) -> Distances {
        let distance = |wanted: &Spelling, word: &Spelling| {
            if word.letters() == wanted.letters() {
                SAME
            } else if word.letters().starts_with(wanted.letters()) {
                STARTS
            } else {
                let edits = wanted.edits_from_start(word, wanted.forgiven().min(most_edits));
                edits.map_or(OTHER, |edits| STARTS + edits)
            }
        };
        let of_word = |wanted| self.words.iter().map(|word| distance(wanted, word)).collect();
        query.words.iter().map(of_word).collect()
    }

    fn ranked(&self, query: &Query, distances: &Distances) -> Vec<(Rank, Found)> {
        let fitting = |(position, entry): (usize, &Entry)| {
            let (rank, matched) = self.rank(query, distances, entry)?;
            Some((rank, Found { position: u16::try_from(position).ok()?, matched }))
        };
        self.entries.iter().enumerate().filter_map(fitting).collect()
    }

    fn rank(&self, query: &Query, distances: &Distances, entry: &Entry) -> Option<(Rank, Matched)> {
        let municipality = self.names_around(entry.municipality);
        let of_name = |name| self.fit(query, distances, name, municipality, entry.level);
        let best = entry.names.iter().filter_map(of_name).min_by_key(|(fit, edits, matched)| {
            (*fit, matches!(matched, Matched::OtherName(_)), *edits)
        });
        let (fit, edits, matched) = match best {
            Some(best) if best.0 < Fit::Province => best,
            other => {
                let of_province = entry.level == AreaLevel::Municipality
                    && self.names_around(entry.province).iter().any(|name| {
                        distances.iter().all(|distances| nearest(distances, &name.words) <= STARTS)
                    });
                if of_province { (Fit::Province, 0, Matched::Province) } else { other? }
            }
        };
        let rank = Rank {
            fit,
            by_other_name: matches!(matched, Matched::OtherName(_)),
            edits,
            level: level_order(entry.level),
            alphabetical: entry.alphabetical,
        };
        Some((rank, matched))
    }

    /// How a query fits one name of a place.
    fn fit(
        &self,
        query: &Query,
        distances: &Distances,
        name: &Name,
        municipality: &[Name],
        level: AreaLevel,
    ) -> Option<(Fit, u8, Matched)> {
        let matched = match name.other {
            Some(other) => Matched::OtherName(other),
            None if level == AreaLevel::Postcode => Matched::Postcode,
            None => Matched::Name,
        };
        let (joined, own) = (query.joined.letters(), name.joined.letters());
        let beside = |rest: Option<&[u8]>| {
            rest.is_some_and(|rest| municipality.iter().any(|name| name.joined.letters() == rest))
        };
        // A name in other letters is no start of anything.
        let is_whole = joined == own
            || !own.is_empty()
                && (beside(joined.strip_prefix(own)) || beside(joined.strip_suffix(own)));
        if is_whole {
            return Some((Fit::Exact, 0, matched));
        }
        if own.starts_with(joined) {
            return Some((Fit::Start, 0, matched));
        }
        let (mut edits, mut in_own_name) = (0, false);
        for distances in distances {
            let here = nearest(distances, &name.words);
            let around = municipality.iter().map(|name| nearest(distances, &name.words)).min();
            in_own_name |= here != OTHER && here <= around.unwrap_or(OTHER);
            let nearest = here.min(around.unwrap_or(OTHER));
            if nearest == OTHER {
                return None;
            }
            edits += nearest.saturating_sub(STARTS);
        }
        Some(match (in_own_name, edits) {
            (true, 0) => (Fit::Words, 0, matched),
            (false, 0) => (Fit::Municipality, 0, Matched::Municipality),
            (true, _) => (Fit::SimilarWords, edits, Matched::Similar),
            (false, _) => (Fit::SimilarMunicipality, edits, Matched::Similar),
        })
    }

    /// Brings municipalities whose whole name is one typing error away among the first five: what
    /// merely starts like a short query must not push them out of sight.
    fn bring_forward(&self, query: &Query, ranked: &mut Vec<(Rank, Found)>) {
        const FIRST: usize = 5;
        const MOST: usize = 3;
        let is_near = |entry: &Entry| {
            entry.level == AreaLevel::Municipality
                && entry.names.iter().any(|name| query.joined.edits(&name.joined, 1) == Some(1))
        };
        let mut near = Vec::new();
        for (position, entry) in self.entries.iter().enumerate().filter(|(_, entry)| is_near(entry))
        {
            let Ok(position) = u16::try_from(position) else { continue };
            let known = ranked.iter().find(|(_, found)| found.position == position);
            near.push(known.copied().unwrap_or_else(|| {
                let rank = Rank {
                    fit: Fit::SimilarWords,
                    by_other_name: false,
                    edits: 1,
                    level: level_order(entry.level),
                    alphabetical: entry.alphabetical,
                };
                (rank, Found { position, matched: Matched::Similar })
            }));
        }
        near.sort_unstable_by_key(|(rank, _)| *rank);
        near.truncate(MOST);
        let is_other = |(_, found): &(Rank, Found)| {
            near.iter().all(|(_, near)| near.position != found.position)
        };
        let others: Vec<_> = ranked.iter().copied().filter(is_other).collect();
        let split = others.len().min(FIRST - near.len());
        let mut first = others[..split].to_vec();
        first.append(&mut near);
        first.sort_unstable_by_key(|(rank, _)| *rank);
        first.extend(&others[split..]);
        *ranked = first;
    }

    fn names_around(&self, position: Option<usize>) -> &[Name] {
        position.and_then(|position| self.surroundings.get(position)).map_or(&[], Vec::as_slice)
    }
}

impl Query {
    /// Longest query that is looked at, in letters: longer than any name of a place with its
    /// municipality, so that a whole page of text pasted into the box costs nothing.
    const LONGEST: usize = 80;

    fn new(text: &str) -> Query {
        let start: String = text.chars().take(Query::LONGEST).collect();
        let mut words: Vec<String> = plain(&start).split_whitespace().map(str::to_owned).collect();
        // Of a whole postcode the first three digits name the place: 1312 AB lies in 131X.
        let mut position = 0;
        while position < words.len() {
            if let Some(district) = postcode_district(&words[position]) {
                words[position] = district;
                let is_rest = |word: &String| word.len() <= 2 && word.bytes().all(is_letter);
                if words.get(position + 1).is_some_and(is_rest) {
                    words.remove(position + 1);
                }
            }
            position += 1;
        }
        Query {
            joined: Spelling::new(&words.concat()),
            words: words.iter().map(|word| Spelling::new(word)).collect(),
        }
    }
}

/// `131x` for four digits with at most two letters after them.
fn postcode_district(word: &str) -> Option<String> {
    let (digits, letters) = word.split_at_checked(4)?;
    let is_postcode = digits.bytes().all(|byte| byte.is_ascii_digit())
        && letters.len() <= 2
        && letters.bytes().all(is_letter);
    is_postcode.then(|| format!("{}x", &digits[..3]))
}

fn is_letter(byte: u8) -> bool {
    byte.is_ascii_lowercase()
}

fn nearest(distances: &[u8], words: &[usize]) -> u8 {
    words.iter().filter_map(|word| distances.get(*word)).copied().min().unwrap_or(OTHER)
}

/// Larger places first.
const fn level_order(level: AreaLevel) -> u8 {
    match level {
        AreaLevel::Municipality => 0,
        AreaLevel::Country | AreaLevel::Region => 1,
        AreaLevel::Gebied => 2,
        AreaLevel::Wijk => 3,
        AreaLevel::Postcode => 4,
    }
}

/// An index in the making: names whose words are still text.
#[derive(Default)]
struct Drafts {
    entries: Vec<DraftEntry>,
    /// Names of municipalities and provinces, and their other names.
    surroundings: Vec<Vec<Draft>>,
    /// Where each stands in `surroundings`.
    municipalities: BTreeMap<String, usize>,
    provinces: BTreeMap<String, usize>,
}

/// A name in plain letters, and as it is written where it is another name.
type Draft = (String, Option<&'static str>);

struct DraftEntry {
    level: AreaLevel,
    names: Vec<Draft>,
    municipality: Option<usize>,
    province: Option<usize>,
}

impl Drafts {
    fn of(areas: &Areas) -> Drafts {
        let mut drafts = Drafts::default();
        for area in areas.as_slice() {
            let municipality = around(
                &mut drafts.municipalities,
                &mut drafts.surroundings,
                &area.municipality,
                |name| {
                    let id = format!("gm-{}", plain(name).replace(' ', "-"));
                    other_names::of_place(&id)
                },
            );
            let province = around(
                &mut drafts.provinces,
                &mut drafts.surroundings,
                &area.province,
                other_names::of_province,
            );
            let names = names_of(&area.name, other_names::of_place(&area.id));
            drafts.entries.push(DraftEntry { level: area.level, names, municipality, province });
        }
        drafts
    }

    fn finish(&self) -> PlaceIndex {
        let around = self.surroundings.iter().flatten();
        let all = self.entries.iter().flat_map(|entry| &entry.names).chain(around);
        let mut words: Vec<&str> = all.flat_map(|(plain, _)| plain.split(' ')).collect();
        words.sort_unstable();
        words.dedup();
        let name = |(plain, other): &Draft| Name {
            joined: Spelling::new(&plain.replace(' ', "")),
            words: plain.split(' ').filter_map(|word| words.binary_search(&word).ok()).collect(),
            other: *other,
        };
        let entry = |(entry, alphabetical): (&DraftEntry, u16)| Entry {
            level: entry.level,
            names: entry.names.iter().map(name).collect(),
            municipality: entry.municipality,
            province: entry.province,
            alphabetical,
        };
        PlaceIndex {
            entries: self.entries.iter().zip(self.alphabetical()).map(entry).collect(),
            surroundings: self
                .surroundings
                .iter()
                .map(|names| names.iter().map(name).collect())
                .collect(),
            words: words.iter().map(|word| Spelling::new(word)).collect(),
        }
    }

    /// Where each place stands in the order of the alphabet; places of one name by municipality.
    fn alphabetical(&self) -> Vec<u16> {
        let key = |position: &usize| {
            let entry = &self.entries[*position];
            let around = entry.municipality.map_or("", |place| own_name(&self.surroundings[place]));
            (own_name(&entry.names), around, *position)
        };
        let mut order: Vec<usize> = (0..self.entries.len()).collect();
        order.sort_unstable_by(|left, right| key(left).cmp(&key(right)));
        let mut alphabetical = vec![0; order.len()];
        for (rank, position) in order.into_iter().enumerate() {
            alphabetical[position] = u16::try_from(rank).unwrap_or(u16::MAX);
        }
        alphabetical
    }
}

/// Position of the names of a municipality or province among all surroundings.
fn around(
    known: &mut BTreeMap<String, usize>,
    surroundings: &mut Vec<Vec<Draft>>,
    name: &str,
    others: impl Fn(&str) -> &'static [&'static str],
) -> Option<usize> {
    if name.is_empty() {
        return None;
    }
    Some(known.get(name).copied().unwrap_or_else(|| {
        surroundings.push(names_of(name, others(name)));
        known.insert(name.to_owned(), surroundings.len() - 1);
        surroundings.len() - 1
    }))
}

/// A name in plain letters, with `st` written out and `sint` shortened, and the other names.
fn names_of(name: &str, others: &[&'static str]) -> Vec<Draft> {
    let own = plain(name);
    let swapped = |from: &str, to: &str| {
        let swap = |word| if word == from { to } else { word };
        let words: Vec<&str> = own.split(' ').map(swap).collect();
        let text = words.join(" ");
        (text != own).then_some((text, None))
    };
    let (long, short) = (swapped("st", "sint"), swapped("sint", "st"));
    let mut names = vec![(own, None)];
    names.extend(long.into_iter().chain(short));
    names.extend(others.iter().map(|other| (plain(other), Some(*other))));
    names
}

fn own_name(names: &[Draft]) -> &str {
    names.first().map_or("", |(plain, _)| plain)
}
