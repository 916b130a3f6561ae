//! A cell: one stratum and one income bin, with the published mean.

use super::Stratum;

/// An income bin of a stratum: bin `index` (1 = lowest incomes) out of `of` bins with equal numbers of
/// children.
///
/// Bins belong to their own stratum: the lowest fifth of one group is not the lowest fifth of another.
/// There is no order between bins of different strata, so the type has none; strata compare only
/// through the parents' income in euros.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct QuantileBin {
    index: u8,
    of: u8,
}

impl QuantileBin {
    /// The whole stratum.
    pub const WHOLE: QuantileBin = QuantileBin { index: 1, of: 1 };

    /// Bin `index` out of `of`; published partitions have 1, 5, 10 or 20 bins.
    pub fn new(index: u8, of: u8) -> Option<QuantileBin> {
        (matches!(of, 1 | 5 | 10 | 20) && (1..=of).contains(&index))
            .then_some(QuantileBin { index, of })
    }

    /// From percentiles of the stratum (0 to 100), such as 10 to 20.
    pub fn from_percentiles(lower: u8, upper: u8) -> Option<QuantileBin> {
        let width = upper.checked_sub(lower)?;
        if !matches!(width, 5 | 10 | 20 | 100) || upper > 100 || !lower.is_multiple_of(width) {
            return None;
        }
        QuantileBin::new(lower / width + 1, 100 / width)
    }

    /// 1 = the lowest incomes of the stratum.
    pub const fn index(self) -> u8 {
        self.index
    }

    /// Number of bins of the partition.
    pub const fn of(self) -> u8 {
        self.of
    }
}

/// One published figure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cell {
    /// Who and what.
    pub stratum: Stratum,
    /// Which part of the stratum's income distribution.
    pub bin: QuantileBin,
    /// Number of people the mean is taken over.
    pub children: u32,
    /// Proportion 0 to 1, or euros.
    pub mean: f64,
    /// Mean joint gross yearly income of the parents, thousands of euros.
    pub parents_income: f64,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bins_come_from_percentiles() {
        assert_eq!(QuantileBin::from_percentiles(0, 100), Some(QuantileBin::WHOLE));
        assert_eq!(QuantileBin::from_percentiles(95, 100), QuantileBin::new(20, 20));
        assert_eq!(QuantileBin::from_percentiles(10, 20), QuantileBin::new(2, 10));
        for (lower, upper) in [(5, 15), (20, 10), (0, 50), (100, 120)] {
            assert_eq!(QuantileBin::from_percentiles(lower, upper), None);
        }
    }
}
