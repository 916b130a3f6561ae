//! How should a municipality lie as seen from another?

use super::grid::ROW_HEIGHT;
use super::projection::Point;
use super::territory::Territory;

/// How another municipality should lie as seen from this one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tie {
    /// Index of the other.
    pub other: usize,
    /// Where the other should lie, in cells to the east.
    pub east: f64,
    /// Where the other should lie, in cells to the south.
    pub south: f64,
    /// Whether there is water between the two, so that their cells should not touch.
    pub across_water: bool,
}

/// Lists the ties of each municipality.
///
/// Neighbours should lie one cell apart in their true direction; those that see each other across
/// water as far apart as they are, and at least so far that a free cell lies between.
///
/// `centres`: the true centres; `cell_width` in kilometres.
pub fn ties(centres: &[Point], territory: &Territory, cell_width: f64) -> Vec<Vec<Tie>> {
    let mut ties = vec![Vec::new(); centres.len()];
    let mut tie = |one: usize, other: usize, across_water: bool| {
        let (from, to) = (centres[one], centres[other]);
        let length = from.squared_distance(to).sqrt();
        let wanted =
            if across_water { f64::max(length / cell_width, 2.0 * ROW_HEIGHT) } else { 1.0 };
        ties[one].push(Tie {
            other,
            east: (to.x - from.x) / length * wanted,
            south: (from.y - to.y) / length * wanted,
            across_water,
        });
    };
    let pairs = territory.neighbours.iter().map(|&pair| (pair, false));
    let sights = territory.across_water.iter().map(|&pair| (pair, true));
    for ((one, other), across_water) in pairs.chain(sights) {
        tie(one, other, across_water);
        tie(other, one, across_water);
    }
    ties
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbours_lie_one_cell_apart_and_shores_two_rows() {
        let centres =
            [Point { x: 0.0, y: 0.0 }, Point { x: 30.0, y: 0.0 }, Point { x: 0.0, y: 5.0 }];
        let territory =
            Territory { lands: Vec::new(), neighbours: vec![(0, 1)], across_water: vec![(0, 2)] };
        let ties = ties(&centres, &territory, 10.0);
        assert_eq!(ties[0][0], Tie { other: 1, east: 1.0, south: 0.0, across_water: false });
        assert_eq!(ties[1][0], Tie { other: 0, east: -1.0, south: 0.0, across_water: false });
        assert!((ties[0][1].south + 2.0 * ROW_HEIGHT).abs() < 1e-12);
        assert!(ties[0][1].across_water);
    }
}
