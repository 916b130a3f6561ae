//! Where is land in the Netherlands, and where water?
//!
//! A coarse outline, good to about two kilometres: enough to know which squares of one kilometre are
//! land and to keep the IJsselmeer, the Westerschelde and the sea free of municipalities. The Wadden
//! islands are left out: none is large enough for a hexagon, and they get theirs separately.
//!
//! # Source
//! Mainland, Schouwen-Duiveland and Zeeuws-Vlaanderen: Natural Earth 4.1.0, 1:10m countries (public
//! domain, naturalearthdata.com), simplified to 1.6 km. IJsselmeer and Markermeer, which Natural
//! Earth counts as land: drawn by hand along their dikes and harbour towns (Den Oever, Kornwerderzand,
//! Stavoren, Lemmer, Urk, Lelystad, Muiden, Hoorn, Enkhuizen, Medemblik). Wadden Sea: by hand.

use super::projection::{Point, project};

// All outlines are rings of latitude and longitude in degrees.

/// The mainland with the isles of Zeeland that dams join to it.
#[rustfmt::skip]
const MAINLAND: [(f64, f64); 134] = [
    (53.24, 7.19), (52.97, 7.18), (52.82, 7.06), (52.65, 7.04), (52.63, 7.02), (52.64, 6.74),
    (52.62, 6.70), (52.56, 6.74), (52.54, 6.67), (52.46, 6.72), (52.43, 6.90), (52.45, 6.98),
    (52.37, 7.05), (52.23, 7.03), (52.05, 6.67), (51.96, 6.81), (51.90, 6.72), (51.88, 6.53),
    (51.85, 6.46), (51.86, 6.38), (51.83, 6.38), (51.82, 6.35), (51.87, 6.27), (51.90, 6.13),
    (51.89, 6.09), (51.84, 6.16), (51.85, 6.08), (51.82, 5.93), (51.78, 5.96), (51.73, 5.94),
    (51.72, 6.01), (51.66, 6.03), (51.64, 6.10), (51.60, 6.09), (51.51, 6.19), (51.46, 6.20),
    (51.35, 6.19), (51.21, 6.06), (51.17, 6.06), (51.18, 6.16), (51.16, 6.13), (51.15, 6.15),
    (51.03, 5.94), (51.04, 5.85), (50.97, 5.87), (50.97, 6.00), (50.93, 6.00), (50.91, 6.06),
    (50.85, 6.06), (50.79, 5.97), (50.75, 6.00), (50.75, 5.79), (50.77, 5.75), (50.75, 5.71),
    (50.80, 5.70), (50.83, 5.63), (50.96, 5.77), (50.96, 5.72), (51.10, 5.81), (51.10, 5.84),
    (51.16, 5.83), (51.21, 5.57), (51.29, 5.49), (51.26, 5.39), (51.26, 5.27), (51.26, 5.21),
    (51.31, 5.20), (51.31, 5.12), (51.38, 5.06), (51.44, 5.08), (51.48, 5.03), (51.39, 4.91),
    (51.41, 4.76), (51.41, 4.82), (51.48, 4.82), (51.50, 4.78), (51.42, 4.63), (51.42, 4.54),
    (51.47, 4.53), (51.48, 4.48), (51.44, 4.38), (51.36, 4.41), (51.35, 4.35), (51.37, 4.26),
    (51.42, 4.24), (51.41, 4.11), (51.46, 3.96), (51.40, 3.90), (51.39, 3.83), (51.45, 3.69),
    (51.46, 3.54), (51.55, 3.45), (51.60, 3.56), (51.61, 3.85), (51.57, 3.90), (51.55, 3.87),
    (51.53, 4.02), (51.45, 4.11), (51.45, 4.28), (51.51, 4.27), (51.53, 4.09), (51.59, 3.99),
    (51.61, 4.07), (51.59, 4.21), (51.65, 4.11), (51.68, 4.13), (51.69, 4.18), (51.72, 4.07),
    (51.80, 4.01), (51.79, 3.87), (51.82, 3.86), (51.85, 3.96), (51.84, 4.08), (51.89, 4.03),
    (51.99, 4.02), (52.01, 4.14), (52.34, 4.51), (52.97, 4.75), (52.97, 4.82), (52.93, 4.81),
    (52.90, 4.87), (52.95, 5.08), (53.10, 5.38), (53.22, 5.45), (53.30, 5.59), (53.41, 5.98),
    (53.40, 6.31), (53.44, 6.49), (53.45, 6.83), (53.43, 6.87), (53.35, 6.90), (53.31, 7.02),
    (53.31, 7.09), (53.27, 7.08),
];

#[rustfmt::skip]
const SCHOUWEN_DUIVELAND: [(f64, f64); 9] = [
    (51.69, 4.04), (51.67, 4.10), (51.64, 4.09), (51.62, 3.96), (51.70, 3.80), (51.68, 3.72),
    (51.73, 3.69), (51.75, 3.81), (51.74, 3.94),
];

#[rustfmt::skip]
const ZEEUWS_VLAANDEREN: [(f64, f64); 16] = [
    (51.38, 3.35), (51.42, 3.54), (51.34, 3.83), (51.37, 3.95), (51.41, 3.98), (51.36, 4.12),
    (51.37, 4.22), (51.33, 4.21), (51.21, 3.95), (51.20, 3.81), (51.26, 3.76), (51.29, 3.61),
    (51.28, 3.52), (51.24, 3.50), (51.25, 3.39), (51.29, 3.35),
];

/// The Westerschelde, five kilometres wide, would vanish between cells of
/// eleven; so Zeeuws-Vlaanderen is drawn this many kilometres further south.
const WESTERSCHELDE_WIDENED_BY: f64 = 9.0;

/// The shore of IJsselmeer and Markermeer, from Den Oever clockwise; the ring
/// is drawn a little beyond the Afsluitdijk so that no sliver of dike stays.
#[rustfmt::skip]
const IJSSELMEER: [(f64, f64); 33] = [
    (52.935, 5.03), (53.00, 5.08), (53.12, 5.36), (53.08, 5.40), (53.05, 5.40), (52.97, 5.42),
    (52.94, 5.40), (52.885, 5.36), (52.85, 5.48), (52.84, 5.69), (52.76, 5.58), (52.66, 5.59),
    (52.61, 5.62), (52.57, 5.52), (52.52, 5.43), (52.43, 5.27), (52.37, 5.13), (52.335, 5.06),
    (52.36, 5.01), (52.38, 4.99), (52.42, 5.07), (52.46, 5.05), (52.49, 5.08), (52.52, 5.08),
    (52.57, 5.07), (52.635, 5.06), (52.63, 5.14), (52.64, 5.22), (52.70, 5.30), (52.75, 5.22),
    (52.775, 5.12), (52.86, 5.13), (52.91, 5.07),
];

/// The Wadden Sea and its islands, north of the mainland's coast.
#[rustfmt::skip]
const WADDEN_SEA: [(f64, f64); 12] = [
    (52.98, 4.50), (52.985, 4.90), (53.00, 5.05), (53.13, 5.36), (53.24, 5.45), (53.33, 5.59),
    (53.42, 5.90), (53.42, 6.30), (53.46, 6.50), (53.60, 6.80), (53.70, 6.00), (53.40, 4.50),
];

/// The outline on the national grid, ready to be asked.
#[derive(Clone, Debug)]
pub struct Coast {
    land: Vec<Vec<Point>>,
    zeeuws_vlaanderen: Vec<Point>,
    ijsselmeer: Vec<Point>,
    wadden_sea: Vec<Point>,
}

impl Coast {
    /// Projects the outlines to the national grid.
    pub fn of_the_netherlands() -> Coast {
        let zeeuws_vlaanderen = projected(&ZEEUWS_VLAANDEREN);
        let shifted = zeeuws_vlaanderen
            .iter()
            .map(|corner| Point { x: corner.x, y: corner.y - WESTERSCHELDE_WIDENED_BY })
            .collect();
        let land = vec![projected(&MAINLAND), projected(&SCHOUWEN_DUIVELAND), shifted];
        Coast {
            land,
            zeeuws_vlaanderen,
            ijsselmeer: projected(&IJSSELMEER),
            wadden_sea: projected(&WADDEN_SEA),
        }
    }

    /// Tells whether this outline draws land at `point`; the Wadden islands are left out.
    pub fn is_land(&self, point: Point) -> bool {
        self.land.iter().any(|ring| contains(ring, point)) && !contains(&self.ijsselmeer, point)
    }

    /// Tells whether `point` lies in Zeeuws-Vlaanderen, the part of Zeeland south of the
    /// Westerschelde that no Dutch land joins to the rest.
    pub fn is_zeeuws_vlaanderen(&self, point: Point) -> bool {
        contains(&self.zeeuws_vlaanderen, point)
    }

    /// Moves `point` to where this outline draws it: Zeeuws-Vlaanderen lies further south than in
    /// truth, all else where it is.
    pub fn drawn(&self, point: Point) -> Point {
        if self.is_zeeuws_vlaanderen(point) {
            Point { x: point.x, y: point.y - WESTERSCHELDE_WIDENED_BY }
        } else {
            point
        }
    }

    /// Tells whether `point`, the centre of a municipality, lies among the
    /// Wadden islands.
    pub fn is_wadden_island(&self, point: Point) -> bool {
        contains(&self.wadden_sea, point)
    }
}

fn projected(ring: &[(f64, f64)]) -> Vec<Point> {
    ring.iter().map(|&(latitude, longitude)| project(latitude, longitude)).collect()
}

/// Tells whether a ring holds a point: a ray to the east crosses its sides an
/// odd number of times.
fn contains(ring: &[Point], point: Point) -> bool {
    let mut inside = false;
    let mut previous = match ring.last() {
        Some(&last) => last,
        None => return false,
    };
    for &corner in ring {
        if (corner.y > point.y) != (previous.y > point.y) {
            let share = (point.y - previous.y) / (corner.y - previous.y);
            if point.x < previous.x + share * (corner.x - previous.x) {
                inside = !inside;
            }
        }
        previous = corner;
    }
    inside
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn land_and_water_are_told_apart() {
        let coast = Coast::of_the_netherlands();
        let land = |latitude, longitude| coast.is_land(project(latitude, longitude));
        assert!(land(52.09, 5.12), "Utrecht");
        assert!(land(50.85, 5.70), "Maastricht");
        assert!(land(52.71, 5.75), "Emmeloord");
        assert!(land(51.50, 3.61), "Middelburg");
        assert!(land(51.25, 3.83), "Terneuzen as drawn");
        assert!(!land(51.37, 3.75), "Westerschelde as drawn");
        assert!(!land(52.80, 5.30), "IJsselmeer");
        assert!(!land(52.55, 5.20), "Markermeer");
        assert!(!land(53.25, 5.20), "Waddenzee");
        assert!(!land(52.50, 4.20), "North Sea");
        assert!(!land(52.50, 7.50), "Germany");
    }
}
