//! Where is the centre of a municipality, to a reader?
//!
//! The data give the middle of its area. That is where people look for it, with one exception.

use super::Municipality;

/// Centres that replace the middle of the area: id, latitude, longitude in degrees.
///
/// Rotterdam's harbour reaches 40 kilometres into the sea, so the middle of its area lies west of
/// Vlaardingen and Schiedam; nobody looks for the city there. Its town hall instead (Coolsingel).
const TOWN_HALLS: [(&str, f64, f64); 1] = [("gm-rotterdam", 51.92, 4.48)];

/// Returns latitude and longitude of the centre in degrees.
pub fn centre(municipality: &Municipality) -> (f64, f64) {
    TOWN_HALLS
        .iter()
        .find(|(id, _, _)| *id == municipality.id)
        .map_or((municipality.latitude, municipality.longitude), |&(_, latitude, longitude)| {
            (latitude, longitude)
        })
}
