//! Scatter of cells about their lines beyond what sampling explains (over-dispersion).
//!
//! Its variance on the link scale is that of the outcome times a factor of the group. Estimated by EM: the
//! mean posterior square of the cells' deviations.
//!
//! # Source
//! Over-dispersion as a random effect of the cell: Gelman and Hill (2007), section 6.2.

use crate::indicators::{Group, OUTCOMES, Outcome, OutcomeIndex};

/// Variance of the scatter by outcome and group.
#[derive(Clone, Debug, PartialEq)]
pub struct Scatter {
    outcomes: Vec<f64>,
    groups: [f64; 7],
}

impl Scatter {
    /// The same variance for all percentages, and a tenth of it for money.
    pub fn new(variance: f64) -> Scatter {
        let of =
            |outcome: &Outcome| if outcome.unit.is_money() { 0.1 * variance } else { variance };
        Scatter { outcomes: OUTCOMES.iter().map(of).collect(), groups: [1.0; 7] }
    }

    /// Variance of the scatter of an outcome's cells of a group, link scale squared.
    pub fn at(&self, outcome: OutcomeIndex, group: Group) -> f64 {
        self.outcomes[outcome.position()] * self.groups[group.position()]
    }

    /// Variance of the scatter of an outcome, over all groups.
    pub fn of_outcome(&self, outcome: OutcomeIndex) -> f64 {
        self.outcomes[outcome.position()]
    }

    /// Estimates all variances anew from the posterior mean squares of the cells' deviations: first the
    /// groups' factors given the outcomes, then the outcomes given those.
    pub fn update(&mut self, squares: &[(OutcomeIndex, Group, f64)]) {
        // Cells that a factor of 1 counts for.
        const PRIOR_CELLS: f64 = 50.0;
        let mut groups = [(PRIOR_CELLS, PRIOR_CELLS); 7];
        for (outcome, group, square) in squares {
            let sums = &mut groups[group.position()];
            sums.0 += square / self.outcomes[outcome.position()];
            sums.1 += 1.0;
        }
        self.groups = groups.map(|(sum, cells)| sum / cells);
        let mut outcomes = vec![(0.0, 0.0); OUTCOMES.len()];
        for (outcome, group, square) in squares {
            let sums = &mut outcomes[outcome.position()];
            sums.0 += square / self.groups[group.position()];
            sums.1 += 1.0;
        }
        for (variance, (sum, cells)) in self.outcomes.iter_mut().zip(outcomes) {
            if cells > 0.0 {
                *variance = sum / cells;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn factors_of_groups_and_variances_of_outcomes_come_apart() {
        let mut squares = Vec::new();
        for outcome in OutcomeIndex::all().take(6) {
            for (group, factor) in [(Group::None, 1.0), (Group::Turkey, 3.0)] {
                let variance = 0.01 * (1.0 + outcome.position() as f64);
                squares.extend((0..20_000).map(|_| (outcome, group, variance * factor)));
            }
        }
        let mut scatter = Scatter::new(0.02);
        (0..50).for_each(|_| scatter.update(&squares));
        let first = OutcomeIndex::all().next().expect("an outcome");
        assert!((scatter.at(first, Group::Turkey) / 0.03 - 1.0).abs() < 0.02);
        assert!((scatter.at(first, Group::None) / 0.01 - 1.0).abs() < 0.02);
    }
}
