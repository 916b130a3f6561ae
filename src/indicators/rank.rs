//! Income rank: where parents stand in the national distribution of the cohort, and the euros of it.
//!
//! Source of the mapping: the 20 national bins of each age. The mean income of bin `j` stands at rank
//! `(j - 0.5) / 20`; between bins the rank is linear in the logarithm of income.

/// National rank of the parents' joint income within the cohort, 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Rank(f64);

impl Rank {
    /// The lowest and the highest rank that the model speaks of.
    pub const RANGE: (f64, f64) = (0.005, 0.995);

    /// Clamps to [`Rank::RANGE`]; not-a-number becomes the middle.
    pub fn new(rank: f64) -> Rank {
        if rank.is_nan() {
            return Rank(0.5);
        }
        Rank(rank.clamp(Rank::RANGE.0, Rank::RANGE.1))
    }

    /// The rank, 0.005 to 0.995.
    pub const fn value(self) -> f64 {
        self.0
    }
}

/// A percentile of parental income as a reader chooses it: 1 to 100.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Percentile(u8);

impl Percentile {
    /// A percentile, if it is 1 to 100.
    pub fn new(percentile: u8) -> Option<Percentile> {
        (1..=100).contains(&percentile).then_some(Percentile(percentile))
    }

    /// The nearest percentile.
    pub fn clamped(percentile: i64) -> Percentile {
        Percentile(percentile.clamp(1, 100) as u8)
    }

    /// 1 to 100.
    pub const fn value(self) -> u8 {
        self.0
    }

    /// The rank at this percentile.
    pub fn rank(self) -> Rank {
        Rank::new(f64::from(self.0) / 100.0)
    }
}

/// The national distribution of parental income of one cohort: rank to euros and back.
#[derive(Clone, Debug, PartialEq)]
pub struct IncomeScale {
    /// Natural logarithms of the mean incomes of the 20 national bins, thousands of euros, increasing.
    logarithms: [f64; IncomeScale::BINS],
}

impl IncomeScale {
    /// Number of national bins.
    pub const BINS: usize = 20;

    /// From the mean incomes of the 20 national bins, thousands of euros, lowest first.
    ///
    /// Returns nothing if they are not positive and increasing.
    pub fn new(incomes: &[f64; IncomeScale::BINS]) -> Option<IncomeScale> {
        let increasing = incomes.windows(2).all(|pair| pair[0] < pair[1]);
        (incomes[0] > 0.0 && increasing && incomes[IncomeScale::BINS - 1].is_finite())
            .then(|| IncomeScale { logarithms: incomes.map(libm::log) })
    }

    /// Rank of the middle of national bin `position`, counted from 0.
    pub fn bin_rank(position: usize) -> Rank {
        Rank::new((position as f64 + 0.5) / IncomeScale::BINS as f64)
    }

    /// Mean incomes of the bins, thousands of euros.
    pub fn bin_incomes(&self) -> [f64; IncomeScale::BINS] {
        self.logarithms.map(libm::exp)
    }

    /// Rank of an income in thousands of euros. Outside the outer bins the outer slope goes on, up to
    /// the ends of [`Rank::RANGE`].
    pub fn rank(&self, income: f64) -> Rank {
        if income.is_nan() || income <= 0.0 {
            return Rank::new(0.0);
        }
        let logarithm = libm::log(income);
        let above = self.logarithms.partition_point(|bin| *bin <= logarithm);
        let right = above.clamp(1, IncomeScale::BINS - 1);
        let (start, end) = (self.logarithms[right - 1], self.logarithms[right]);
        let bins = right as f64 - 0.5 + (logarithm - start) / (end - start);
        Rank::new(bins / IncomeScale::BINS as f64)
    }

    /// Income in thousands of euros at a rank: the inverse of [`IncomeScale::rank`].
    pub fn income(&self, rank: Rank) -> f64 {
        let bins = rank.value() * IncomeScale::BINS as f64 - 0.5;
        let left = (libm::floor(bins).max(0.0) as usize).min(IncomeScale::BINS - 2);
        let (start, end) = (self.logarithms[left], self.logarithms[left + 1]);
        libm::exp(start + (bins - left as f64) * (end - start))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scale() -> IncomeScale {
        let incomes = std::array::from_fn(|bin| 15.0 * libm::exp(0.15 * bin as f64));
        IncomeScale::new(&incomes).expect("increasing incomes")
    }

    #[test]
    fn bin_means_stand_at_bin_middles() {
        let scale = scale();
        for (bin, income) in scale.bin_incomes().into_iter().enumerate() {
            let expected = (bin as f64 + 0.5) / 20.0;
            assert!((scale.rank(income).value() - expected).abs() < 1e-12);
        }
    }

    #[test]
    fn rank_and_income_are_inverse_inside_the_range() {
        let scale = scale();
        for percentile in 1..100 {
            let rank = Rank::new(f64::from(percentile) / 100.0);
            assert!((scale.rank(scale.income(rank)).value() - rank.value()).abs() < 1e-12);
        }
    }

    #[test]
    fn ranks_stay_inside_the_range() {
        let scale = scale();
        assert_eq!(scale.rank(0.0).value(), 0.005);
        assert_eq!(scale.rank(-3.0).value(), 0.005);
        assert_eq!(scale.rank(1e9).value(), 0.995);
        assert_eq!(scale.rank(f64::NAN).value(), 0.005);
    }
}
