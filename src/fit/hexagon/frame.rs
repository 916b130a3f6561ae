//! How does the grid of hexagons lie over the flat map?

use std::collections::BTreeMap;

use super::grid::{HexagonCell, ROW_HEIGHT};
use super::projection::Point;

/// Positions of the grid that are tried, per cell and direction.
const PHASES: usize = 8;

/// The grid of hexagons laid over the flat map.
#[derive(Clone, Copy, Debug)]
pub struct Frame {
    /// Middle of cell (0, 0), kilometres on the national grid.
    pub origin: Point,
    /// Width of a cell in kilometres.
    pub cell_width: f64,
}

impl Frame {
    /// Lays the grid so that as much land as possible falls into as many cells as there are
    /// municipalities; a cell is as large as the mean of their lands.
    ///
    /// `lands`: the equalised lands, one point per square kilometre there was; not all empty.
    pub fn over(lands: &[Vec<Point>]) -> Frame {
        let count = lands.iter().filter(|land| !land.is_empty()).count();
        let north_west = Point { x: 0.0, y: 640.0 };
        let area: usize = lands.iter().map(Vec::len).sum();
        let cell_width = (area as f64 / count as f64 / ROW_HEIGHT).sqrt();
        let mut best = Frame { origin: north_west, cell_width };
        let mut most = 0.0;
        for down in 0..2 * PHASES {
            for right in 0..PHASES {
                let frame = Frame {
                    origin: Point {
                        x: north_west.x + cell_width * right as f64 / PHASES as f64,
                        y: north_west.y - cell_width * ROW_HEIGHT * down as f64 / PHASES as f64,
                    },
                    cell_width,
                };
                let mut shares: Vec<f64> = frame.land_shares(lands).into_values().collect();
                shares.sort_unstable_by(|a, b| b.total_cmp(a));
                let covered: f64 = shares.iter().take(count).sum();
                if covered > most {
                    most = covered;
                    best = frame;
                }
            }
        }
        best
    }

    /// Returns cells east and cells south of the middle of cell (0, 0).
    pub fn in_cells(&self, point: Point) -> (f64, f64) {
        ((point.x - self.origin.x) / self.cell_width, (self.origin.y - point.y) / self.cell_width)
    }

    /// Returns the share of each cell that is land: `lands` are the equalised lands of the
    /// municipalities, each of which weighs one cell.
    pub fn land_shares(&self, lands: &[Vec<Point>]) -> BTreeMap<HexagonCell, f64> {
        let mut shares = BTreeMap::new();
        for land in lands {
            for &point in land {
                let (east, south) = self.in_cells(point);
                *shares.entry(HexagonCell::at(east, south)).or_insert(0.0) +=
                    1.0 / land.len() as f64;
            }
        }
        for share in shares.values_mut() {
            *share = f64::min(*share, 1.0);
        }
        shares
    }
}
