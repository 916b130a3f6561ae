//! The draws of one figure, eight to a block, as the arithmetic on them goes.

use super::interval::Interval;
use super::lanes::Lanes;

/// Eight draws.
pub type Block = [Lanes; 4];

/// Number of draws in a block.
pub const BLOCK: usize = 8;

/// What becomes of each pair of a block.
#[inline(always)]
pub fn each(block: &Block, change: impl Fn(Lanes) -> Lanes) -> Block {
    // Taken apart by hand: a loop of four would go through memory where code is made small.
    let [a, b, c, d] = *block;
    [change(a), change(b), change(c), change(d)]
}

/// What becomes of each pair of two blocks.
#[inline(always)]
pub fn join(left: &Block, right: &Block, join: impl Fn(Lanes, Lanes) -> Lanes) -> Block {
    let ([a, b, c, d], [e, f, g, h]) = (*left, *right);
    [join(a, e), join(b, f), join(c, g), join(d, h)]
}

/// A block of the same value.
pub fn block_of(value: f64) -> Block {
    [Lanes::both(value); 4]
}

/// Values as blocks, the last one filled up with zeros.
pub fn blocks_of(values: &[f64]) -> Vec<Block> {
    let block = |part: &[f64]| {
        let at = |position: usize| part.get(position).copied().unwrap_or(0.0);
        std::array::from_fn(|pair| Lanes::new(at(2 * pair), at(2 * pair + 1)))
    };
    values.chunks(BLOCK).map(block).collect()
}

/// The draws of one figure: one value for each draw from the posterior.
#[derive(Clone, Debug)]
pub struct Sample {
    blocks: Vec<Block>,
    count: usize,
}

impl Sample {
    /// So many draws, from blocks that hold at least as many.
    pub fn new(blocks: Vec<Block>, count: usize) -> Sample {
        Sample { blocks, count }
    }

    /// One value for each draw.
    pub fn values(&self) -> Vec<f64> {
        let mut values = Vec::with_capacity(BLOCK * self.blocks.len());
        for pair in self.blocks.iter().flatten() {
            values.extend(pair.array());
        }
        values.truncate(self.count);
        values
    }

    /// The interval between the 5th and the 95th percentile.
    pub fn interval(&self) -> Interval {
        Interval::of_draws(&self.values())
    }

    /// As many draws, all zero.
    pub fn zero(&self) -> Sample {
        Sample { blocks: vec![block_of(0.0); self.blocks.len()], count: self.count }
    }

    /// Draw by draw this figure minus another.
    pub fn minus(&self, other: &Sample) -> Sample {
        let mut difference = self.zero();
        difference.add_change(1.0, other, self);
        difference
    }

    /// Adds so many times the difference of two figures, draw by draw.
    pub fn add_change(&mut self, times: f64, from: &Sample, to: &Sample) {
        let times = Lanes::both(times);
        for ((own, from), to) in self.blocks.iter_mut().zip(&from.blocks).zip(&to.blocks) {
            let change = join(to, from, |to, from| times * (to - from));
            *own = join(own, &change, |own, change| own + change);
        }
    }
}
