//! The search over the list of places.

use std::rc::Rc;

use crate::indicators::{Area, Areas};
use crate::page::place_search::{PlaceFinder, Row};
use crate::search::{Found, Matched, PlaceIndex};
use crate::state::PlaceId;
use crate::text::places::{self, PlaceWords};
use crate::text::{Language, fill};

/// The list of places with an index over it.
pub struct ListFinder {
    areas: Rc<Areas>,
    index: PlaceIndex,
}

impl ListFinder {
    /// An index over a list.
    pub fn new(areas: Rc<Areas>) -> ListFinder {
        let index = PlaceIndex::new(&areas);
        ListFinder { areas, index }
    }
}

impl PlaceFinder for ListFinder {
    fn find(&self, text: &str, count: usize, language: Language) -> Vec<Row> {
        let found = self.index.search(text, count);
        let area_of = |found: &Found| self.areas.get(found.position);
        let all: Vec<&Area> = found.iter().filter_map(area_of).collect();
        let row = |found: &Found| {
            let area = area_of(found)?;
            let is_namesake = |other: &&&Area| {
                other.name == area.name
                    && other.municipality == area.municipality
                    && other.level == area.level
            };
            let mut kind = places::kind(language, area, all.iter().filter(is_namesake).count() > 1);
            if let Matched::OtherName(name) = found.matched {
                let found_as = fill(PlaceWords::of(language).found_as, &[("name", name)]);
                kind = format!("{kind}, {found_as}");
            }
            Some(Row { id: PlaceId::new(&area.id)?, name: places::name(language, area), kind })
        };
        found.iter().filter_map(row).collect()
    }
}
