//! How do municipalities trade places so that neighbours, provinces and coasts come out right?
//!
//! The exact assignment knows distances only. Here municipalities trade places, or step to a free
//! cell, to lower the cost of the whole (see [`super::board`]). The search is simulated annealing: a
//! change for the worse is taken with a chance that sinks to zero.
//!
//! Draws come from a seed and the logarithm from `libm`, so the outcome is the same every time and on
//! every machine.
//!
//! # Source
//! Kirkpatrick, Gelatt and Vecchi (1983), "Optimization by simulated annealing", Science 220,
//! 671-680.

use super::board::{Board, Wishes};
use super::draws::Draws;
use super::grid::HexagonCell;

/// Trades that are considered.
const PROPOSALS: u32 = 6_000_000;
/// Mean rise of the cost that is accepted at first; it falls to zero in a straight line.
const FIRST_TEMPERATURE: f64 = 1.8;

/// An improved layout.
#[derive(Clone, Debug)]
pub struct Improvement {
    /// One cell per municipality.
    pub cells: Vec<HexagonCell>,
    /// Cost that remains, to compare seeds by.
    pub cost: f64,
    /// Pieces in which each province lies.
    pub pieces: Vec<usize>,
}

/// Improves an assignment of one cell to each municipality.
pub fn improve(cells: &[HexagonCell], wishes: &Wishes, seed: u64) -> Improvement {
    let mut board = Board::new(cells, wishes);
    let mut draws = Draws::new(seed);
    for proposal in 0..PROPOSALS {
        let left = 1.0 - f64::from(proposal) / f64::from(PROPOSALS);
        let mover = draws.below(cells.len());
        let from = board.place_of(mover);
        let to = if draws.below(2) == 0 {
            // Next to its own place ...
            board.beside(from, draws.below(6))
        } else {
            // ... or at or next to its target.
            let home = board.home_of(mover);
            match draws.below(7) {
                6 => Some(home),
                side => board.beside(home, side),
            }
        };
        // Accepting every rise below this draw is Metropolis's rule.
        let most = -libm::log(draws.share()) * FIRST_TEMPERATURE * left;
        if let Some(to) = to
            && to != from
        {
            board.try_trade(from, to, most);
        }
    }
    Improvement { cells: board.cells(), cost: board.cost(), pieces: board.pieces().to_vec() }
}
