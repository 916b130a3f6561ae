//! Where do the Wadden islands lie?
//!
//! Each gets a cell of its own in the sea that touches neither the mainland nor another island, north
//! of all mainland nearby, from west to east in their true order. Of all such ways the one is taken
//! that displaces them least and keeps the true steps from island to island best (both in squared
//! cells, with equal weight).

use std::collections::BTreeSet;

use super::grid::HexagonCell;

/// Cells tried for each island, the nearest first.
const TRIED: usize = 40;

/// Finds a cell for each island.
///
/// `targets`: cells east and south, from west to east; `mainland`: the cells
/// that are taken. Returns one cell per island in the same order, or `None`
/// when they do not fit.
pub fn place(targets: &[(f64, f64)], mainland: &BTreeSet<HexagonCell>) -> Option<Vec<HexagonCell>> {
    let options: Vec<Vec<(HexagonCell, f64)>> =
        targets.iter().map(|&target| options(target, mainland)).collect();
    let mut best = None;
    search(targets, &options, &mut Vec::new(), 0.0, &mut best);
    best.map(|(cells, _)| cells)
}

fn options((east, south): (f64, f64), mainland: &BTreeSet<HexagonCell>) -> Vec<(HexagonCell, f64)> {
    let middle = HexagonCell::at(east, south);
    let mut cells = Vec::new();
    for row in middle.row - 8..=middle.row + 8 {
        for column in middle.column - 8..=middle.column + 8 {
            let cell = HexagonCell { column, row };
            let free = !mainland.contains(&cell)
                && cell.around().iter().all(|side| !mainland.contains(side));
            if free && lies_north(cell, mainland) {
                cells.push((cell, cell.squared_distance_to(east, south)));
            }
        }
    }
    cells.sort_by(|a, b| a.1.total_cmp(&b.1).then(a.0.cmp(&b.0)));
    cells.truncate(TRIED);
    cells
}

/// Tells whether all mainland in the columns around the cell lies south of it.
fn lies_north(cell: HexagonCell, mainland: &BTreeSet<HexagonCell>) -> bool {
    mainland
        .iter()
        .filter(|other| (other.column - cell.column).abs() <= 1)
        .all(|other| other.row > cell.row)
}

type Best = Option<(Vec<HexagonCell>, f64)>;

fn search(
    targets: &[(f64, f64)],
    options: &[Vec<(HexagonCell, f64)>],
    chosen: &mut Vec<HexagonCell>,
    cost: f64,
    best: &mut Best,
) {
    if best.as_ref().is_some_and(|(_, least)| cost >= *least) {
        return;
    }
    let Some(next) = options.get(chosen.len()) else {
        *best = Some((chosen.clone(), cost));
        return;
    };
    for &(cell, more) in next {
        let apart = chosen.iter().all(|other| other.steps_to(cell) >= 2);
        let eastward = chosen.last().is_none_or(|last| last.middle().0 < cell.middle().0);
        if apart && eastward {
            let bend = chosen.last().map_or(0.0, |last| {
                let (from, to) = (targets[chosen.len() - 1], targets[chosen.len()]);
                let (x, y) = (cell.middle().0 - last.middle().0, cell.middle().1 - last.middle().1);
                let (wrong_x, wrong_y) = (x - (to.0 - from.0), y - (to.1 - from.1));
                wrong_x * wrong_x + wrong_y * wrong_y
            });
            chosen.push(cell);
            search(targets, options, chosen, cost + more + bend, best);
            chosen.pop();
        }
    }
}
