//! The published national figures of a group, which stand as dots beside the model's lines.

use crate::indicators::{Cell, Unit};

/// One published figure of a national stratum.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PublishedCell {
    /// Income bin of the stratum itself, 1 = lowest.
    pub bin: u8,
    /// Number of people.
    pub children: u32,
    /// Mean joint income of the parents, thousands of euros.
    pub parents_income: f32,
    /// Proportion or euros.
    pub mean: f32,
}

/// The finest published partition of one national stratum; empty where nothing was published.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PublishedGradient {
    /// Number of bins of the partition: 1, 5, 10 or 20; 0 where there is none.
    pub of: u8,
    /// The published bins, lowest first.
    pub cells: Vec<PublishedCell>,
}

/// No published figure is further from zero: euros, mostly.
pub const LARGEST: f32 = 1e7;

impl PublishedGradient {
    /// Whether every figure lies where a published one can: what is read from a file need not.
    pub fn is_sound(&self, unit: Unit) -> bool {
        let mean = if unit.is_money() { -LARGEST..=LARGEST } else { 0.0..=1.0 };
        self.cells
            .iter()
            .all(|cell| mean.contains(&cell.mean) && (0.001..=1e5).contains(&cell.parents_income))
    }

    /// From the cells of one partition of one stratum, lowest bin first.
    pub fn from_cells(cells: &[Cell]) -> PublishedGradient {
        let of = cells.first().map_or(0, |cell| cell.bin.of());
        let cells = cells
            .iter()
            .map(|cell| PublishedCell {
                bin: cell.bin.index(),
                children: cell.children,
                parents_income: cell.parents_income as f32,
                mean: cell.mean as f32,
            })
            .collect();
        PublishedGradient { of, cells }
    }
}
