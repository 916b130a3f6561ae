//! The file with the places' posteriors: refused with its reason, or places that can be asked and drawn.

use std::rc::Rc;

use kansenverkenner::answer::Library;
use kansenverkenner::indicators::{AreaLevel, Areas, Hexagon};
use kansenverkenner::model::codec::Kind;
use kansenverkenner::model::places::{Places, outcomes_of};
use kansenverkenner::state::{PlaceChoice, PlaceId};

use super::material::{as_files, few_areas, model, use_to_the_end, view};

thread_local! {
    static SOUND: (Library, Rc<Areas>) = (model(), Rc::new(few_areas()));
}

/// Reads any bytes as places, and uses them.
pub fn check(bytes: &[u8]) {
    as_files(bytes, Kind::Places, |file| {
        let Ok(places) = Places::read(file) else { return };
        assert_eq!(Places::read(&places.write()).as_ref(), Ok(&places));
        let age = places.age;
        SOUND.with(|(model, areas)| {
            let mut library = Library { areas: Some(Rc::clone(areas)), ..model.clone() };
            library.places[age.position()] = Some(Rc::new(places));
            let outcome = outcomes_of(age).next().expect("every age has outcomes");
            let mut state = view(outcome, bytes);
            state.a.place = PlaceId::new("gm-almere").map_or(state.a.place, PlaceChoice::Named);
            state.b.place = PlaceId::new("pc3-131").map_or(state.b.place, PlaceChoice::Named);
            use_to_the_end(&library, &state, &[], &map_of(areas));
        });
    });
}

/// A map on which every municipality has a cell.
fn map_of(areas: &Areas) -> Vec<(u16, Hexagon)> {
    let is_municipality = |position: &u16| {
        areas.get(*position).is_some_and(|area| area.level == AreaLevel::Municipality)
    };
    let cell = |position: u16| (position, Hexagon { column: position as u8, row: 0 });
    (0..areas.len() as u16).filter(is_municipality).map(cell).collect()
}
