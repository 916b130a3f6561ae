//! Which hexagon does each municipality get, at first?
//!
//! The cells that the equalised land covers well are candidates. Of all ways to give each municipality
//! a candidate of its own, the one with the least total cost is found exactly.
//!
//! # Source
//! Kuhn (1955) and Munkres (1957), the Hungarian method, in the crate `pathfinding`.

use std::collections::BTreeMap;

use pathfinding::kuhn_munkres::kuhn_munkres_min;
use pathfinding::matrix::Matrix;

use super::grid::HexagonCell;

/// A cell is a candidate when at least this share of it is land.
const LEAST_LAND: f64 = 0.15;
/// Cost of a cell without any land, in cells squared; one that is partly land costs the part that is
/// not.
const COST_OF_WATER: f64 = 3.0;
/// Costs are counted in whole thousandths of a cell squared.
const PRECISION: f64 = 1000.0;

/// Gives every municipality a cell of its own at the least total cost: the square of the distance to
/// its target plus the cost of water.
///
/// `targets`: cells east and south; `land_shares`: share of each cell that is land. Returns one cell
/// per target, or `None` when there are fewer candidates than targets.
pub fn assign(
    targets: &[(f64, f64)],
    land_shares: &BTreeMap<HexagonCell, f64>,
) -> Option<Vec<HexagonCell>> {
    let candidates: Vec<(HexagonCell, f64)> = land_shares
        .iter()
        .filter(|&(_, &share)| share >= LEAST_LAND)
        .map(|(&cell, &share)| (cell, share))
        .collect();
    if candidates.len() < targets.len() || targets.is_empty() {
        return None;
    }
    let costs = Matrix::from_fn(targets.len(), candidates.len(), |(target, candidate)| {
        let (east, south) = targets[target];
        let (cell, share) = candidates[candidate];
        let cost = cell.squared_distance_to(east, south) + COST_OF_WATER * (1.0 - share);
        (cost * PRECISION).round() as i64
    });
    let (_, chosen) = kuhn_munkres_min(&costs);
    Some(chosen.into_iter().map(|index| candidates[index].0).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sum_counts_not_the_first_come() {
        let west = HexagonCell { column: 0, row: 0 };
        let east = HexagonCell { column: 1, row: 0 };
        let shares = BTreeMap::from([(west, 1.0), (east, 1.0)]);
        // Both would rather have the western cell; the second has less to lose.
        let cells = assign(&[(-0.5, 0.0), (0.4, 0.0)], &shares);
        assert_eq!(cells, Some(vec![west, east]));
        assert_eq!(assign(&[(0.0, 0.0); 3], &shares), None);
    }
}
