//! Do the published figures agree with each other?
//!
//! Bins of a stratum must add up to the whole stratum, children without and with a parent born abroad to all
//! children, boys and girls to both. Where they do not, somebody should look: the fit goes on, and says so.

use crate::indicators::dataset::{Dataset, StratumCells};
use crate::indicators::{Group, Sex, Stratum, Unit};

/// Largest difference that the published figures show without anything being wrong: test results and
/// contracts are unknown for some children, so that bins weigh otherwise than the whole. Percentage
/// points.
const TOLERANCE: f64 = 2.0;

/// The same for amounts of money, percent.
const MONEY_TOLERANCE: f64 = 6.0;

/// Largest difference between numbers of children, percent.
const CHILDREN_TOLERANCE: f64 = 1.0;

/// A sentence for each stratum whose figures contradict each other, in the order of the strata.
pub fn contradictions(dataset: &Dataset) -> Vec<String> {
    let mut found = Vec::new();
    for cells in dataset.strata() {
        let stratum = *cells.stratum();
        let Some(whole) = cells.whole() else { continue };
        let whole = (f64::from(whole.children), whole.mean);
        let unit = stratum.outcome.outcome().unit;
        let mut check = |what: &str, parts: (f64, f64)| {
            if let Some(problem) = compare(unit, whole, parts) {
                found.push(format!("{}: {what} {problem}", name(dataset, &stratum)));
            }
        };
        let finest = cells.finest();
        if finest.len() > 1 && finest.len() == usize::from(finest[0].bin.of()) {
            let bins = finest.iter().map(|cell| (f64::from(cell.children), cell.mean));
            check("its income bins", total(bins));
        }
        let part = |part: Stratum| {
            let cells = dataset.stratum(&part)?;
            let whole = StratumCells::whole(&cells)?;
            Some((f64::from(whole.children), whole.mean))
        };
        let mut parts = |what: &str, one: Stratum, other: Stratum| {
            if let (Some(one), Some(other)) = (part(one), part(other)) {
                check(what, total([one, other].into_iter()));
            }
        };
        if stratum.group == Group::All {
            let of = |group| Stratum { group, ..stratum };
            parts("groups 'none' and 'any'", of(Group::None), of(Group::Any));
        }
        if stratum.sex == Sex::All {
            let of = |sex| Stratum { sex, ..stratum };
            parts("male and female", of(Sex::Male), of(Sex::Female));
        }
    }
    found
}

/// Number of children and their mean.
fn total(parts: impl Iterator<Item = (f64, f64)>) -> (f64, f64) {
    let (children, sum) = parts.fold((0.0, 0.0), |total, (children, mean)| {
        (total.0 + children, total.1 + children * mean)
    });
    (children, if children > 0.0 { sum / children } else { 0.0 })
}

fn compare(unit: Unit, whole: (f64, f64), parts: (f64, f64)) -> Option<String> {
    let apart = 100.0 * (parts.0 / whole.0 - 1.0);
    if apart.abs() > CHILDREN_TOLERANCE {
        return Some(format!("hold {:.0} children, the whole {:.0}", parts.0, whole.0));
    }
    let difference = 100.0 * (parts.1 - whole.1);
    let (difference, tolerance, scale) = if unit.is_money() {
        (difference / whole.1.abs().max(1.0), MONEY_TOLERANCE, "percent")
    } else {
        (difference, TOLERANCE, "percentage points")
    };
    (difference.abs() > tolerance)
        .then(|| format!("differ from the whole by {difference:+.2} {scale}"))
}

fn name(dataset: &Dataset, stratum: &Stratum) -> String {
    let area = dataset.areas().get(stratum.area).map_or("?", |area| area.id.as_str());
    format!(
        "{} {area} {} {} {}",
        stratum.outcome.outcome().key,
        stratum.group.key(),
        stratum.sex.key(),
        stratum.household.key()
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn differences_beyond_the_tolerance_are_named() {
        assert_eq!(compare(Unit::Percent, (1000.0, 0.5), (1000.0, 0.51)), None);
        let apart = compare(Unit::Percent, (1000.0, 0.5), (1000.0, 0.53)).unwrap_or_default();
        assert!(apart.contains("+3.00 percentage points"), "{apart}");
        let fewer = compare(Unit::Euro, (1000.0, 5e4), (900.0, 5e4)).unwrap_or_default();
        assert!(fewer.contains("hold 900 children"), "{fewer}");
    }
}
