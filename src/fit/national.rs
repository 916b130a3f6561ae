//! The national curves of one outcome, group by group, and the shifts for sex and household.

use crate::indicators::dataset::{Dataset, StratumCells};
use crate::indicators::{Areas, Cell, Group, Household, OutcomeIndex, Rank, Sex, Stratum, Unit};
use crate::model::curve::Curve;
use crate::model::prediction::inverse_link;
use crate::model::shift::GroupShifts;

use super::composition::Share;
use super::shift;
use super::spline::{self, Fitted, Point};

/// What the national figures say about one outcome.
#[derive(Clone, Debug)]
pub struct National {
    /// Which outcome.
    pub index: OutcomeIndex,
    /// Curves in the order of [`Group::ALL`]. A group without national figures has the curve of all
    /// children with a parent born abroad.
    pub curves: [Curve; 7],
    /// Effective degrees of freedom of each curve; 0 without national figures.
    pub freedom: [f64; 7],
    /// Shifts for sex and household, same order.
    pub shifts: [GroupShifts; 7],
    /// Variance of a cell's mean times children, in squares of the mean, for money; 1 for percentages.
    pub dispersion: f64,
    /// Share of children with a parent born abroad.
    pub share: Share,
}

impl National {
    /// Fits one outcome.
    ///
    /// # Errors
    /// A sentence on what is missing.
    pub fn fit(dataset: &Dataset, index: OutcomeIndex) -> Result<National, String> {
        let key = index.outcome().key;
        let unit = index.outcome().unit;
        let country = dataset.areas().position(Areas::COUNTRY).ok_or("the country is missing")?;
        let cells = |group, sex, household| {
            let stratum = Stratum { outcome: index, area: country, group, sex, household };
            dataset.stratum(&stratum).as_ref().map(StratumCells::finest)
        };
        let everyone = |group| cells(group, Sex::All, Household::All);
        let mut everyone_fit: Option<Fitted> = None;
        let mut curves: Vec<Curve> = Vec::new();
        let mut freedom = [0.0; 7];
        let mut scatter: Vec<f64> = Vec::new();
        for group in Group::ALL {
            let Some(cells) = everyone(group).filter(|cells| cells.len() >= 5) else {
                let any = curves.get(Group::Any.position());
                curves.push(any.cloned().ok_or_else(|| {
                    format!("{key}: no national income bins for group '{}'", group.key())
                })?);
                continue;
            };
            let fitted = spline::fit(unit, &points(dataset, index, cells), everyone_fit.as_ref())
                .map_err(|reason| format!("{key}, group '{}': {reason}", group.key()))?;
            freedom[group.position()] = fitted.freedom;
            scatter.push(fitted.dispersion);
            curves.push(fitted.curve.clone());
            everyone_fit.get_or_insert(fitted);
        }
        // The median over groups: a curve that misses one group's turns must not pass for chance.
        let dispersion = if unit.is_money() { median(&mut scatter).unwrap_or(1.0) } else { 1.0 };
        let scale = dataset.scale(index.outcome().age);
        let parts = everyone(Group::None).zip(everyone(Group::Any));
        let share = parts
            .and_then(|(none, any)| Share::new(scale, none, any))
            .ok_or_else(|| format!("{key}: no national income bins by migration background"))?;
        let shifts = shift::fit_all(unit, dispersion, &curves, |group, sex, household| {
            cells(group, sex, household).map(|cells| points(dataset, index, cells))
        });
        let curves = curves.try_into().map_err(|_| "there are seven groups")?;
        Ok(National { index, curves, freedom, shifts, dispersion, share })
    }

    /// Percent or money.
    pub fn unit(&self) -> Unit {
        self.index.outcome().unit
    }

    /// The curve of a group at a rank, link scale.
    pub fn at(&self, group: Group, rank: Rank) -> f64 {
        self.curves[group.position()].value(rank)
    }

    /// The line of all children as a mixture of those without and with a parent born abroad: its value
    /// at a rank and the weights with which shifts of the two move it, all on the link scale.
    ///
    /// `share`: of children with a parent born abroad. `none`, `any`: the two lines. Where all three are the
    /// national ones the value is the national curve of all children exactly; elsewhere the same small
    /// correction applies.
    pub fn mixture(&self, share: &Share, rank: Rank, none: f64, any: f64) -> Mixture {
        let national =
            self.mix(self.share.at(rank), self.at(Group::None, rank), self.at(Group::Any, rank));
        let mixed = self.mix(share.at(rank), none, any);
        let value = mixed.value + self.at(Group::All, rank) - national.value;
        Mixture { value, ..mixed }
    }

    fn mix(&self, share: f64, none: f64, any: f64) -> Mixture {
        let unit = self.unit();
        let [none, any] = [none, any].map(|line| inverse_link(unit, line));
        let mean = (1.0 - share) * none + share * any;
        if unit.is_money() {
            let weights = [(1.0 - share) * none / mean, share * any / mean];
            return Mixture { value: libm::log(mean), weights };
        }
        let spread = |mean: f64| (mean * (1.0 - mean)).max(1e-9);
        let weights =
            [(1.0 - share) * spread(none) / spread(mean), share * spread(any) / spread(mean)];
        Mixture { value: libm::log(mean / (1.0 - mean)), weights }
    }
}

/// The middle value, or the mean of the two in the middle.
fn median(values: &mut [f64]) -> Option<f64> {
    values.sort_by(f64::total_cmp);
    let upper = values.get(values.len() / 2)?;
    let lower = values.get(values.len().saturating_sub(1) / 2)?;
    Some(0.5 * (lower + upper))
}

/// See [`National::mixture`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mixture {
    /// Value of the line of all children.
    pub value: f64,
    /// Its change with the line of children without and with a parent born abroad.
    pub weights: [f64; 2],
}

/// Cells as points of a curve.
pub fn points(dataset: &Dataset, index: OutcomeIndex, cells: &[Cell]) -> Vec<Point> {
    let scale = dataset.scale(index.outcome().age);
    let point = |cell: &Cell| Point {
        rank: scale.rank(cell.parents_income),
        mean: cell.mean,
        children: f64::from(cell.children),
    };
    cells.iter().map(point).collect()
}
