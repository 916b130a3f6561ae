//! What a reader types to find a place: at most so many places, each of the list and none twice.

use kansenverkenner::indicators::Areas;
use kansenverkenner::search::PlaceIndex;

use super::material::areas;

thread_local! {
    static PLACES: (Areas, PlaceIndex) = {
        let areas = areas();
        let index = PlaceIndex::new(&areas);
        (areas, index)
    };
}

/// Searches for any text.
pub fn check(bytes: &[u8]) {
    let query = String::from_utf8_lossy(bytes);
    PLACES.with(|(areas, index)| {
        let found = index.search(&query, 10);
        assert!(found.len() <= 10);
        let mut positions: Vec<u16> = found.iter().map(|found| found.position).collect();
        assert!(positions.iter().all(|position| areas.get(*position).is_some()));
        positions.sort_unstable();
        positions.dedup();
        assert_eq!(positions.len(), found.len(), "{query:?}");
    });
}
