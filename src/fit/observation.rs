//! The figures that the places' lines are fitted to.
//!
//! For each place, outcome and group the finest published partition. Figures of *all* children are used
//! where those of children without a parent born abroad are not published: elsewhere the same children
//! would count twice. They enter as the mixture that they are ([`super::national::National::mixture`]).

use crate::indicators::dataset::Dataset;
use crate::indicators::{
    Group, Household, OUTCOMES, OutcomeIndex, QuantileBin, Rank, Sex, Stratum,
};

use super::composition::Share;
use super::national::National;
use super::tree::Tree;

/// Groups with lines of their own in a place: all of [`Group::ALL`] but the first.
pub const GROUPS: usize = 6;

/// Length of the vector of effects of a place: level and slope of each outcome of each group.
pub const EFFECTS: usize = GROUPS * OUTCOMES.len() * 2;

/// Position of the level of a group's outcome in the vector of effects; the slope follows it.
///
/// `group`: position in [`Group::ALL`] less one.
pub const fn effect(group: usize, outcome: usize) -> usize {
    (group * OUTCOMES.len() + outcome) * 2
}

/// The group and the outcome of an entry of the vector of effects: the inverse of [`effect`].
pub const fn group_and_outcome(entry: usize) -> (usize, usize) {
    (entry / 2 / OUTCOMES.len(), entry / 2 % OUTCOMES.len())
}

/// One published figure of one place.
#[derive(Clone, Debug, PartialEq)]
pub struct Observation {
    /// Position of the place in the tree.
    pub node: usize,
    /// Which outcome.
    pub outcome: OutcomeIndex,
    /// Which group.
    pub group: Group,
    /// Income rank of the cell.
    pub rank: Rank,
    /// Number of children.
    pub children: f64,
    /// Proportion or euros.
    pub mean: f64,
    /// What the national curves say, link scale; for all children, with the composition of the place.
    pub base: f64,
    /// Levels in the vector of effects that move the figure, with their weights.
    pub lines: Vec<(usize, f64)>,
    /// Whether the cell is the whole stratum, so that its mean income stands for a wide range.
    pub whole: bool,
}

impl Observation {
    /// Entries of the vector of effects and their weights: levels, and slopes times `rank - 1/2`.
    pub fn terms(&self) -> Vec<(usize, f64)> {
        let centred = self.rank.value() - 0.5;
        let both =
            |&(level, weight): &(usize, f64)| [(level, weight), (level + 1, weight * centred)];
        self.lines.iter().flat_map(both).collect()
    }
}

/// Collects the figures of all places in the tree, sorted by outcome, place and group.
pub fn collect(dataset: &Dataset, tree: &Tree, national: &[National]) -> Vec<Observation> {
    let mut observations = Vec::new();
    for cells in dataset.strata() {
        let stratum = cells.stratum();
        let Some(node) = tree.of_area(stratum.area).filter(|_| stratum.is_everyone_of_group())
        else {
            continue;
        };
        let own = national.get(stratum.outcome.position());
        let Some(national) = own else { continue };
        let group = stratum.group;
        let share = if group == Group::All {
            let none = Stratum { group: Group::None, ..*stratum };
            if dataset.stratum(&none).is_some() {
                continue;
            }
            Some(share_of(dataset, national, stratum.area))
        } else {
            None
        };
        let scale = dataset.scale(stratum.outcome.outcome().age);
        for cell in cells.finest() {
            let rank = scale.rank(cell.parents_income);
            let (base, lines) = match &share {
                None => {
                    let level = effect(group.position() - 1, stratum.outcome.position());
                    (national.at(group, rank), vec![(level, 1.0)])
                }
                Some(share) => {
                    let lines = [Group::None, Group::Any].map(|group| national.at(group, rank));
                    let mixture = national.mixture(share, rank, lines[0], lines[1]);
                    let level = |group: usize| effect(group, stratum.outcome.position());
                    let [none, any] = mixture.weights;
                    (mixture.value, vec![(level(0), none), (level(1), any)])
                }
            };
            observations.push(Observation {
                node,
                outcome: stratum.outcome,
                group,
                rank,
                children: f64::from(cell.children),
                mean: cell.mean,
                base,
                lines,
                whole: cell.bin == QuantileBin::WHOLE,
            });
        }
    }
    observations
}

/// Share of children with a parent born abroad in a place, from the published numbers of children.
///
/// Where neither group's number is published in a wijk, its municipality's share by income serves; in a
/// municipality it then has fewer than fifty such children, and half of that is taken.
pub fn share_of(dataset: &Dataset, national: &National, area: u16) -> Share {
    const TYPICAL_UNPUBLISHED: f64 = 25.0;
    let stratum = |group| Stratum {
        outcome: national.index,
        area,
        group,
        sex: Sex::All,
        household: Household::All,
    };
    let whole = |group| {
        let cells = dataset.stratum(&stratum(group))?;
        Some(f64::from(cells.whole()?.children))
    };
    let Some(all) = dataset.stratum(&stratum(Group::All)) else { return national.share };
    let scale = dataset.scale(national.index.outcome().age);
    let children: Vec<_> = all
        .finest()
        .iter()
        .map(|cell| (scale.rank(cell.parents_income), f64::from(cell.children)))
        .collect();
    let total: f64 = children.iter().map(|(_, number)| number).sum();
    let any = whole(Group::Any).or_else(|| Some(total - whole(Group::None)?));
    let around = dataset.areas().municipality_of(area).filter(|around| *around != area);
    match (any, around) {
        (Some(any), _) => national.share.in_place(&children, any / total),
        (None, Some(around)) => share_of(dataset, national, around),
        (None, None) => {
            let usual: f64 =
                children.iter().map(|(rank, number)| number * national.share.at(*rank)).sum();
            national.share.in_place(&children, usual.min(TYPICAL_UNPUBLISHED) / total)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_effect_belongs_to_its_group_and_outcome() {
        for group in 0..GROUPS {
            for outcome in 0..OUTCOMES.len() {
                for entry in [effect(group, outcome), effect(group, outcome) + 1] {
                    assert_eq!(group_and_outcome(entry), (group, outcome));
                }
            }
        }
    }
}
