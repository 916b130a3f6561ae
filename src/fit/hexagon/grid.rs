//! How do hexagons lie, and which of them touch?
//!
//! Pointy-topped hexagons in rows; row 0 is the northernmost, column 0 the
//! westernmost, and odd rows are shifted half a cell to the east ("odd-r" in
//! Amit Patel's account of hexagonal grids, redblobgames.com/grids/hexagons).
//! Lengths are in cells: 1 is the distance between the middles of two cells
//! that touch, which is also the width of a cell; rows lie `sqrt(3)/2` apart.

/// A place in the grid of hexagons.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HexagonCell {
    /// Cells from the west.
    pub column: i16,
    /// Rows from the north.
    pub row: i16,
}

/// Distance between two rows, in cells: the square root of 3/4.
pub const ROW_HEIGHT: f64 = 0.866_025_403_784_438_6;

impl HexagonCell {
    /// Returns the middle of the cell: cells east and cells *south* of the
    /// middle of cell (0, 0), as on a screen.
    pub fn middle(self) -> (f64, f64) {
        let shift = if self.row.rem_euclid(2) == 1 { 0.5 } else { 0.0 };
        (f64::from(self.column) + shift, f64::from(self.row) * ROW_HEIGHT)
    }

    /// Returns the six cells that touch this one, from the east
    /// counterclockwise.
    pub fn around(self) -> [HexagonCell; 6] {
        let odd = self.row.rem_euclid(2);
        let at = |columns: i16, rows: i16| HexagonCell {
            column: self.column + columns,
            row: self.row + rows,
        };
        [at(1, 0), at(odd, -1), at(odd - 1, -1), at(-1, 0), at(odd - 1, 1), at(odd, 1)]
    }

    /// Counts the steps from cell to touching cell between this and `other`.
    pub fn steps_to(self, other: HexagonCell) -> i32 {
        let (a, b) = (self.axial(), other.axial());
        let (q, r) = (a.0 - b.0, a.1 - b.1);
        (q.abs() + r.abs() + (q + r).abs()) / 2
    }

    /// Tells whether this and `other` share a side.
    pub fn touches(self, other: HexagonCell) -> bool {
        self.steps_to(other) == 1
    }

    /// Returns the cell in which a point lies, given in cells east and south
    /// of the middle of cell (0, 0).
    pub fn at(east: f64, south: f64) -> HexagonCell {
        let row = (south / ROW_HEIGHT).round() as i16;
        let mut best = HexagonCell { column: 0, row };
        let mut least = f64::INFINITY;
        for row in row - 1..=row + 1 {
            let shift = if row.rem_euclid(2) == 1 { 0.5 } else { 0.0 };
            let cell = HexagonCell { column: (east - shift).round() as i16, row };
            let distance = cell.squared_distance_to(east, south);
            if distance < least {
                least = distance;
                best = cell;
            }
        }
        best
    }

    /// Returns the square of the distance from the middle of the cell to a
    /// point, in cells squared.
    pub fn squared_distance_to(self, east: f64, south: f64) -> f64 {
        let (x, y) = self.middle();
        (x - east) * (x - east) + (y - south) * (y - south)
    }

    fn axial(self) -> (i32, i32) {
        let row = i32::from(self.row);
        (i32::from(self.column) - (row - row.rem_euclid(2)) / 2, row)
    }
}

/// Moves cells as a whole until the northernmost row and the westernmost column are 0.
pub fn from_the_corner(cells: &[HexagonCell]) -> Vec<HexagonCell> {
    let north = cells.iter().map(|cell| cell.row).min().unwrap_or(0);
    // Odd rows are the shifted ones: a move by an odd number of rows goes half a cell east as well.
    let shift = if north.rem_euclid(2) == 1 { 0.5 } else { 0.0 };
    let moved: Vec<HexagonCell> = cells
        .iter()
        .map(|cell| {
            let (east, south) = cell.middle();
            HexagonCell::at(east + shift, south - f64::from(north) * ROW_HEIGHT)
        })
        .collect();
    let west = moved.iter().map(|cell| cell.column).min().unwrap_or(0);
    moved.iter().map(|cell| HexagonCell { column: cell.column - west, row: cell.row }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_that_touch_lie_one_apart() {
        for row in -3..4 {
            let cell = HexagonCell { column: 2, row };
            let (x, y) = cell.middle();
            for other in cell.around() {
                assert!(cell.touches(other), "{cell:?} {other:?}");
                assert!((other.squared_distance_to(x, y) - 1.0).abs() < 1e-12);
            }
            assert_eq!(HexagonCell::at(x + 0.4, y), cell);
            assert_eq!(HexagonCell::at(x, y - 0.5), cell);
        }
    }

    #[test]
    fn a_move_to_the_corner_keeps_who_touches_whom() {
        let middle = HexagonCell { column: 5, row: 8 };
        let mut cells = vec![middle];
        cells.extend(middle.around());
        let moved = from_the_corner(&cells);
        assert!(moved.iter().all(|cell| (0..=2).contains(&cell.column)));
        assert!(moved.iter().all(|cell| (0..=2).contains(&cell.row)));
        assert!(moved[1..].iter().all(|cell| cell.touches(moved[0])));
        assert!(moved[1].column > moved[0].column && moved[1].row == moved[0].row);
    }
}
