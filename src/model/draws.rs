//! Draws from the posterior: standard normal values with a fixed seed, the same on every device.
//!
//! Each uncertain quantity behind the model has a column of its own. A column is a Latin hypercube
//! sample: the quantiles of the normal distribution in an order shuffled by the column's name, so a
//! thousand draws give marginal intervals nearly without sampling error.
//!
//! Source of the sampling: McKay, Beckman and Conover (1979), Technometrics 21(2): 239-245.

use std::cell::{OnceCell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use crate::indicators::{Group, Household, Sex};

use super::normal;
use super::sample::{BLOCK, Block, blocks_of};
use super::selection_age::Evidence;
use super::split_mix::{INCREMENT, mix};

/// Name of an uncertain quantity. Two situations that share a quantity share its draws.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Column {
    /// One column of the factor of a group's curve.
    Curve(Group, u8),
    /// The shift of a sex within a group: level 0, slope 1.
    Sex(Group, Sex, u8),
    /// The shift of a household within a group: level 0, slope 1.
    Household(Group, Household, u8),
    /// A place: level 0, slope 1.
    Place(u16, u8),
    /// What is particular to a group in a place.
    PlaceGroup(u16, Group),
    /// The size of the effect of selection age.
    SelectionAge,
}

impl Column {
    fn seed(self) -> u64 {
        let parts: [u64; 4] = match self {
            Column::Curve(group, factor) => [1, group as u64, u64::from(factor), 0],
            Column::Sex(group, sex, part) => [2, group as u64, sex as u64, u64::from(part)],
            Column::Household(group, household, part) => {
                [3, group as u64, household as u64, u64::from(part)]
            }
            Column::Place(area, part) => [4, u64::from(area), u64::from(part), 0],
            Column::PlaceGroup(area, group) => [5, u64::from(area), group as u64, 0],
            Column::SelectionAge => [6, 0, 0, 0],
        };
        parts.into_iter().fold(SEED, |seed, part| mix(seed ^ part.wrapping_mul(INCREMENT)))
    }
}

/// The seed of all draws of the project.
const SEED: u64 = 0x004B_414E_5345_4E21;
/// All draws, made when first asked for.
pub struct Draws {
    quantiles: Vec<f64>,
    columns: RefCell<BTreeMap<Column, Rc<[Block]>>>,
    falls: OnceCell<Rc<[Block]>>,
}

impl Draws {
    /// Number of draws that the page and the program take.
    pub const COUNT: usize = 1000;

    /// Columns kept before they are all forgotten, so that long use does not grow memory.
    const KEPT: usize = 256;

    /// So many draws; at least one.
    pub fn new(count: usize) -> Draws {
        let count = count.max(1);
        Draws {
            quantiles: probabilities(count).map(normal::quantile).collect(),
            columns: RefCell::new(BTreeMap::new()),
            falls: OnceCell::new(),
        }
    }

    /// Number of draws.
    pub fn count(&self) -> usize {
        self.quantiles.len()
    }

    /// Number of blocks that hold them.
    pub fn blocks(&self) -> usize {
        self.count().div_ceil(BLOCK)
    }

    /// The draws of a quantity: standard normal values.
    pub fn normal(&self, column: Column) -> Rc<[Block]> {
        if let Some(found) = self.columns.borrow().get(&column) {
            return Rc::clone(found);
        }
        let made: Rc<[Block]> = blocks_of(&shuffled(self.quantiles.clone(), column)).into();
        let mut columns = self.columns.borrow_mut();
        if columns.len() >= Draws::KEPT {
            columns.clear();
        }
        columns.insert(column, Rc::clone(&made));
        made
    }

    /// The draws of the fall of the gradient per year of later selection, in the central reading.
    pub fn falls(&self) -> Rc<[Block]> {
        let falls = self.falls.get_or_init(|| {
            let falls = probabilities(self.count()).map(|at| Evidence::Central.fall_quantile(at));
            blocks_of(&shuffled(falls.collect(), Column::SelectionAge)).into()
        });
        Rc::clone(falls)
    }
}

/// The probabilities in the middle of so many equal parts.
fn probabilities(count: usize) -> impl Iterator<Item = f64> {
    (0..count).map(move |draw| (draw as f64 + 0.5) / count as f64)
}

/// Values in the order of a column.
fn shuffled(mut values: Vec<f64>, column: Column) -> Vec<f64> {
    let mut state = column.seed();
    for last in (1..values.len()).rev() {
        state = state.wrapping_add(INCREMENT);
        // The bias of the remainder is below one part in 10^16.
        let chosen = (mix(state) % (last as u64 + 1)) as usize;
        values.swap(last, chosen);
    }
    values
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::sample::Sample;

    #[test]
    fn columns_are_standard_normal_repeatable_and_unrelated() {
        let draws = Draws::new(1000);
        let of = |draws: &Draws, factor| {
            let blocks = draws.normal(Column::Curve(Group::All, factor));
            Sample::new(blocks.to_vec(), draws.count()).values()
        };
        let (first, second) = (of(&draws, 0), of(&draws, 1));
        let product: f64 = first.iter().zip(second.iter()).map(|(x, y)| x * y).sum();
        let square: f64 = first.iter().map(|x| x * x).sum();
        assert!((square / 1000.0 - 1.0).abs() < 0.01);
        assert!((product / 1000.0).abs() < 0.1);
        assert_ne!(first, second);
        assert_eq!(first, of(&Draws::new(1000), 0));
    }
}
