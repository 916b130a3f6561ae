//! Shifts of the line for sex and number of parents: a level and a slope over income rank.

use crate::indicators::{Household, Rank, Sex};

/// A straight shift on the link scale: `intercept + slope (rank - 1/2)`, with its posterior.
#[derive(Clone, Copy, Debug, PartialEq, Default)]
pub struct Shift {
    /// Shift at rank 1/2.
    pub intercept: f64,
    /// Change of the shift from rank 0 to rank 1.
    pub slope: f64,
    /// Lower triangle of the Cholesky factor of the covariance of (intercept, slope):
    /// `[l11, l21, l22]`.
    pub factor: [f64; 3],
}

impl Shift {
    /// Posterior mean at a rank.
    pub fn value(&self, rank: Rank) -> f64 {
        self.intercept + self.slope * (rank.value() - 0.5)
    }

    /// Loadings on the two standard normal values behind the shift, at a rank.
    pub fn loadings(&self, rank: Rank) -> [f64; 2] {
        let centred = rank.value() - 0.5;
        let [l11, l21, l22] = self.factor;
        [l11 + l21 * centred, l22 * centred]
    }
}

/// The shifts of one group.
#[derive(Clone, Copy, Debug, PartialEq, Default)]
pub struct GroupShifts {
    /// Male, female.
    pub sex: [Shift; 2],
    /// One parent, two parents.
    pub household: [Shift; 2],
}

impl GroupShifts {
    /// The shift of a sex; none for everyone.
    pub fn of_sex(&self, sex: Sex) -> Option<&Shift> {
        self.sex.get(sex.position().checked_sub(1)?)
    }

    /// The shift of a household; none for everyone.
    pub fn of_household(&self, household: Household) -> Option<&Shift> {
        self.household.get(household.position().checked_sub(1)?)
    }
}
