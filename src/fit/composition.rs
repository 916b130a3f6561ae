//! Who lives in a place: the share of children with a parent born abroad, by income rank.
//!
//! Nationally the share follows from the incomes of both groups' bins. A place moves it, on the logit
//! scale, so far that the published numbers of children come out.

use crate::indicators::{Cell, IncomeScale, Rank};

/// Share of children with a parent born abroad: logit quadratic in `rank - 1/2`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Share {
    terms: [f64; 3],
}

impl Share {
    /// From the national bins of the two groups that together are all children.
    ///
    /// Each bin holds an equal part of its group, so the bins' ranks give the group's distribution over
    /// ranks; the share in each national twentieth is fitted by a few rounds of weighted least squares.
    /// Returns nothing if either group has fewer than five bins.
    pub fn new(scale: &IncomeScale, none: &[Cell], any: &[Cell]) -> Option<Share> {
        let (none, any) = (counts(scale, none)?, counts(scale, any)?);
        let mut terms = [0.0; 3];
        for _ in 0..20 {
            let mut gram = nalgebra::Matrix3::zeros();
            let mut moment = nalgebra::Vector3::zeros();
            for bin in 0..IncomeScale::BINS {
                let children = none[bin] + any[bin];
                if children <= 0.0 {
                    continue;
                }
                let rank = IncomeScale::bin_rank(bin);
                let share = Share { terms }.at(rank);
                let row = nalgebra::Vector3::from(powers(rank));
                let spread = share * (1.0 - share);
                let predictor = row.dot(&nalgebra::Vector3::from(terms));
                let value = predictor + (any[bin] / children - share) / spread;
                gram += row * row.transpose() * (children * spread);
                moment += row * (children * spread * value);
            }
            terms = gram.cholesky()?.solve(&moment).into();
        }
        Some(Share { terms })
    }

    /// The share at a rank, 0 to 1.
    pub fn at(&self, rank: Rank) -> f64 {
        let predictor: f64 =
            powers(rank).iter().zip(self.terms).map(|(power, term)| power * term).sum();
        (1.0 / (1.0 + libm::exp(-predictor))).clamp(1e-4, 1.0 - 1e-4)
    }

    /// The share in a place where `part` (0 to 1) of its children have a parent born abroad.
    ///
    /// `children`: income rank and number of the place's children, all groups together.
    pub fn in_place(&self, children: &[(Rank, f64)], part: f64) -> Share {
        let total: f64 = children.iter().map(|(_, number)| number).sum();
        let moved = |shift: f64| {
            let [level, slope, curvature] = self.terms;
            Share { terms: [level + shift, slope, curvature] }
        };
        let (mut low, mut high) = (-8.0, 8.0);
        for _ in 0..50 {
            let middle = 0.5 * (low + high);
            let share = moved(middle);
            let any: f64 = children.iter().map(|(rank, number)| number * share.at(*rank)).sum();
            if any < part * total { low = middle } else { high = middle }
        }
        moved(0.5 * (low + high))
    }
}

fn powers(rank: Rank) -> [f64; 3] {
    let centred = rank.value() - 0.5;
    [1.0, centred, centred * centred]
}

/// Children of a group in each national twentieth of income: straight lines between the middles of the
/// group's own bins.
fn counts(scale: &IncomeScale, cells: &[Cell]) -> Option<[f64; IncomeScale::BINS]> {
    if cells.len() < 5 {
        return None;
    }
    let children: f64 = cells.iter().map(|cell| f64::from(cell.children)).sum();
    let mut below = 0.0;
    let mut points = vec![(0.0, 0.0)];
    for cell in cells {
        let number = f64::from(cell.children);
        points.push((scale.rank(cell.parents_income).value(), below + 0.5 * number));
        below += number;
    }
    points.push((1.0, children));
    let number_below = |rank: f64| {
        let right = points.partition_point(|point| point.0 <= rank).clamp(1, points.len() - 1);
        let (start, end) = (points[right - 1], points[right]);
        let width = (end.0 - start.0).max(1e-9);
        start.1 + (end.1 - start.1) * ((rank - start.0) / width).clamp(0.0, 1.0)
    };
    Some(std::array::from_fn(|bin| {
        let edge = |bin: usize| number_below(bin as f64 / IncomeScale::BINS as f64);
        (edge(bin + 1) - edge(bin)).max(0.0)
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_gets_the_share_it_has() {
        let national = Share { terms: [-1.0, -2.0, 0.5] };
        let children: Vec<(Rank, f64)> =
            (1..10).map(|tenth| (Rank::new(f64::from(tenth) / 10.0), 100.0)).collect();
        for part in [0.02, 0.3, 0.9] {
            let share = national.in_place(&children, part);
            let any: f64 = children.iter().map(|(rank, number)| number * share.at(*rank)).sum();
            assert!((any / 900.0 - part).abs() < 1e-6);
        }
    }
}
