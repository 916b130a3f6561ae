//! How true is a layout to the map?

use super::frame::Frame;
use super::grid::HexagonCell;
use super::projection::Point;

/// Measures how far the cells lie from the places, in cells, averaged over the municipalities.
///
/// `centres`: the true centres, in the order of `cells`. The layout may first be slid as a whole to
/// where it fits best on average; it is neither turned nor stretched.
pub fn mean_displacement(cells: &[HexagonCell], centres: &[Point], frame: &Frame) -> f64 {
    let count = cells.len() as f64;
    let steps: Vec<(f64, f64)> = cells
        .iter()
        .zip(centres)
        .map(|(cell, &centre)| {
            let (x, y) = cell.middle();
            let (east, south) = frame.in_cells(centre);
            (x - east, y - south)
        })
        .collect();
    let mean_x = steps.iter().map(|step| step.0).sum::<f64>() / count;
    let mean_y = steps.iter().map(|step| step.1).sum::<f64>() / count;
    steps
        .iter()
        .map(|(x, y)| ((x - mean_x) * (x - mean_x) + (y - mean_y) * (y - mean_y)).sqrt())
        .sum::<f64>()
        / count
}

/// Returns the share, 0 to 1, of pairs of neighbours whose cells touch; 1 if there are no pairs.
pub fn neighbours_kept(cells: &[HexagonCell], neighbours: &[(usize, usize)]) -> f64 {
    if neighbours.is_empty() {
        return 1.0;
    }
    let kept = neighbours.iter().filter(|(a, b)| cells[*a].touches(cells[*b])).count();
    kept as f64 / neighbours.len() as f64
}
