//! The list of places: refused with its reason, or places that can be searched and whose files have names.

use kansenverkenner::indicators::Age;
use kansenverkenner::model::area_list::AreaList;
use kansenverkenner::model::codec::Kind;
use kansenverkenner::search::PlaceIndex;

use super::material::as_files;

/// Reads any bytes as a list of places, and uses it.
pub fn check(bytes: &[u8]) {
    as_files(bytes, Kind::Areas, |file| {
        let Ok(list) = AreaList::read(file) else { return };
        let areas = &list.areas;
        assert!(areas.len() <= usize::from(u16::MAX));
        let index = PlaceIndex::new(areas);
        for position in (0..areas.len() as u16).take(20) {
            let area = areas.get(position).expect("a place at every position");
            assert_eq!(areas.position(&area.id), Some(position));
            for found in index.search(&area.name, 10) {
                assert!(areas.get(found.position).is_some());
            }
            list.hexagon(position);
            for age in Age::ALL {
                list.published_file(position, age);
            }
        }
    });
}
