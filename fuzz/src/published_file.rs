//! The published figures of a municipality: refused with their reason, or figures that can be drawn.

use std::rc::Rc;

use kansenverkenner::answer::Library;
use kansenverkenner::chart::Side;
use kansenverkenner::figures::gradient::PlaceCells;
use kansenverkenner::indicators::Areas;
use kansenverkenner::model::codec::Kind;
use kansenverkenner::model::published_places::PublishedPlaces;

use super::material::{as_files, few_areas, model, use_to_the_end, view};

thread_local! {
    static SOUND: (Library, Rc<Areas>) = (model(), Rc::new(few_areas()));
}

/// Reads any bytes as published figures, and uses them.
pub fn check(bytes: &[u8]) {
    SOUND.with(|(library, areas)| {
        as_files(bytes, Kind::Published, |file| {
            let Ok(published) = PublishedPlaces::read(file, areas) else { return };
            let again = PublishedPlaces::read(&published.write(areas), areas);
            assert_eq!(again.as_ref(), Ok(&published), "written and read again");
            let Some((stratum, gradient)) = published.strata().first() else { return };
            assert_eq!(published.find_stratum(stratum), Some(gradient));
            let cells = PlaceCells {
                side: Side::A,
                place: "A".to_owned(),
                group: stratum.group,
                cells: gradient.cells.clone(),
            };
            use_to_the_end(library, &view(stratum.outcome, bytes), &[cells], &[]);
        });
    });
}
