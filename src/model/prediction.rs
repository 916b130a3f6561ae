//! The expected figure of one situation: its value and its draws.

use std::cell::Cell;
use std::rc::Rc;

use crate::indicators::{Group, Household, Rank, Sex, Unit};

use super::OutcomeModel;
use super::curve::Covariance;
use super::draws::{Column, Draws};
use super::interval::{Estimate, Interval};
use super::lanes::Lanes;
use super::normal;
use super::sample::{Block, Sample, block_of, each, join};
use super::selection_age::{self, Evidence, SelectionAge, multiplier, turn};
use super::shift::Shift;
use super::situation::{Neighbourhood, Rule, Situation};

/// From the link scale to a proportion (inverse logit) or to euros (exponential).
pub fn inverse_link(unit: Unit, predictor: f64) -> f64 {
    if unit.is_money() { libm::exp(predictor) } else { 1.0 / (1.0 + libm::exp(-predictor)) }
}

/// Half of the way from the link scale, two at a time: what the draws of a line and its mean multiply to.
/// Odds against, or euros.
#[inline(always)]
fn factor(unit: Unit, predictor: Lanes) -> Lanes {
    if unit.is_money() { predictor.exp() } else { (Lanes::both(0.0) - predictor).exp() }
}

/// The other half: a proportion, or euros.
#[inline(always)]
fn of_factor(unit: Unit, factor: Lanes) -> Lanes {
    let one = Lanes::both(1.0);
    if unit.is_money() { factor } else { one / (one + factor) }
}

/// The factor by which selection age turns the lines of one outcome: its value and its draws.
#[derive(Clone, Debug)]
pub struct Turning {
    /// Factor at the point value of the evidence; 1 where selection age moves nothing.
    pub multiplier: f64,
    /// Factor in each draw; empty where it is the same in all.
    draws: Vec<Block>,
    /// The 5th and 95th percentile of the factor.
    pub interval: Interval,
}

impl Turning {
    /// The turning of an outcome under a rule.
    pub fn new(model: &OutcomeModel, rule: Rule, draws: &Draws) -> Turning {
        let age = rule.selection_age;
        if !selection_age::moves(model.index.outcome().age) || age == SelectionAge::TODAY {
            return Turning::fixed(1.0);
        }
        let point = multiplier(age, rule.evidence.fall_per_year());
        if rule.evidence != Evidence::Central {
            return Turning::fixed(point);
        }
        let at = |probability: f64| multiplier(age, rule.evidence.fall_quantile(probability));
        let (first, last) = (at(0.05), at(0.95));
        let years = f64::from(SelectionAge::TODAY.value()) - f64::from(age.value());
        let of_draws = |falls: &Block| each(falls, |fall| (fall * Lanes::both(years)).exp());
        Turning {
            multiplier: point,
            draws: draws.falls().iter().map(of_draws).collect(),
            interval: Interval { low: first.min(last), high: first.max(last) },
        }
    }

    fn fixed(multiplier: f64) -> Turning {
        let interval = Interval { low: multiplier, high: multiplier };
        Turning { multiplier, draws: Vec::new(), interval }
    }
}

/// What one model says under one rule.
pub struct Prediction<'model> {
    model: &'model OutcomeModel,
    draws: &'model Draws,
    turning: Turning,
    /// The covariance asked for last: points of a line, and places of a map, mostly share it.
    covariance: Cell<Option<(Group, Covariance)>>,
}

impl<'model> Prediction<'model> {
    /// Prepares a model for questions under a rule.
    pub fn new(model: &'model OutcomeModel, rule: Rule, draws: &'model Draws) -> Self {
        let turning = Turning::new(model, rule, draws);
        Prediction { model, draws, turning, covariance: Cell::new(None) }
    }

    /// The factor by which selection age turns the lines.
    pub fn turning(&self) -> &Turning {
        &self.turning
    }

    /// The model behind the prediction.
    pub fn model(&self) -> &'model OutcomeModel {
        self.model
    }

    fn unit(&self) -> Unit {
        self.model.index.outcome().unit
    }

    /// Expected figure at the posterior mean; proportion or euros.
    pub fn value(&self, situation: &Situation) -> f64 {
        let mean = Lanes::both(mean(self.model, situation));
        self.figures(mean, Lanes::both(self.turning.multiplier)).array()[0]
    }

    #[inline(always)]
    fn figures(&self, predictor: Lanes, multiplier: Lanes) -> Lanes {
        let value = of_factor(self.unit(), factor(self.unit(), predictor));
        turn(self.unit(), self.model.national_mean, multiplier, value)
    }

    /// Expected figure in each draw; proportion or euros.
    pub fn draws(&self, situation: &Situation) -> Sample {
        self.draws_with(&mut Sums::new(self), situation)
    }

    /// The same, for one of several situations that have circumstances in common.
    pub fn draws_with(&self, sums: &mut Sums<'_>, situation: &Situation) -> Sample {
        let (unit, national_mean) = (self.unit(), self.model.national_mean);
        let middle = factor(unit, Lanes::both(mean(self.model, situation)));
        let factors = sums.factors(situation);
        let plain = factors.iter().map(|block| each(block, |own| of_factor(unit, middle * own)));
        let blocks = if self.turning.draws.is_empty() {
            let multiplier = Lanes::both(self.turning.multiplier);
            let turned = |value| turn(unit, national_mean, multiplier, value);
            plain.map(|block| each(&block, turned)).collect()
        } else {
            let turned = |multiplier, value| turn(unit, national_mean, multiplier, value);
            plain.zip(&self.turning.draws).map(|(block, by)| join(by, &block, turned)).collect()
        };
        Sample::new(blocks, self.draws.count())
    }

    /// Expected figure with its interval; proportion or euros.
    pub fn estimate(&self, situation: &Situation) -> Estimate {
        Estimate { value: self.value(situation), interval: self.draws(situation).interval() }
    }

    /// Expected figure with its interval, without draws.
    ///
    /// Exact where the multiplier is certain, since the link rises. Elsewhere the distances to the ends
    /// that come from the line and from the multiplier add as independent errors do, in squares.
    pub fn quick_estimate(&self, situation: &Situation) -> Estimate {
        let mean = mean(self.model, situation);
        // `sqrt` gives the same bits natively and in WebAssembly; that of `libm` is not the processor's own.
        let reach = normal::QUANTILE_95 * self.variance(situation).sqrt();
        let point = Lanes::both(self.turning.multiplier);
        let [value, _] = self.figures(Lanes::both(mean), point).array();
        let line = self.figures(Lanes::new(mean - reach, mean + reach), point).array();
        let (mut below, mut above) = (value - line[0], line[1] - value);
        let Interval { low, high } = self.turning.interval;
        if low != high {
            let ends = self.figures(Lanes::both(mean), Lanes::new(low, high)).array();
            let add = |x: f64, y: f64| (x * x + y * y).sqrt();
            below = add(below, (value - ends[0].min(ends[1])).max(0.0));
            above = add(above, (ends[0].max(ends[1]) - value).max(0.0));
        }
        Estimate { value, interval: Interval { low: value - below, high: value + above } }
    }

    /// Posterior variance of the mean, link scale.
    fn variance(&self, situation: &Situation) -> f64 {
        let (rank, group) = (situation.rank, situation.group);
        let mut variance = self.variance_of_curve(group, rank);
        let mut add = |loading: f64| variance += loading * loading;
        for shift in shifts(self.model, situation) {
            shift.loadings(rank).into_iter().for_each(&mut add);
        }
        if let Neighbourhood::Place(place) = &situation.neighbourhood {
            place.loadings(group, rank).into_iter().for_each(&mut add);
        }
        variance
    }

    fn variance_of_curve(&self, group: Group, rank: Rank) -> f64 {
        let known = self.covariance.get().filter(|(of, _)| *of == group);
        if let Some(variance) = known.and_then(|(_, covariance)| covariance.variance(rank)) {
            return variance;
        }
        let covariance = Covariance::around(self.model.curve(group), rank);
        self.covariance.set(Some((group, covariance)));
        covariance.variance(rank).unwrap_or(0.0)
    }
}

/// A situation on the link scale: the posterior mean of curve, shifts and neighbourhood together.
fn mean(model: &OutcomeModel, situation: &Situation) -> f64 {
    let (rank, group) = (situation.rank, situation.group);
    let mut mean = model.curve(group).value(rank);
    for shift in shifts(model, situation) {
        mean += shift.value(rank);
    }
    mean + match &situation.neighbourhood {
        Neighbourhood::Percentile(percentile) => model.places.shift(*percentile, rank),
        Neighbourhood::Place(place) => place.shift(group, rank),
    }
}

/// The shifts for sex and household that a situation has.
fn shifts<'model>(
    model: &'model OutcomeModel,
    situation: &Situation,
) -> impl Iterator<Item = &'model Shift> + use<'model> {
    let shifts = model.shifts(situation.group);
    let (sex, household) = (situation.sex, situation.household);
    shifts.of_sex(sex).into_iter().chain(shifts.of_household(household))
}

/// What draws add to the posterior mean on the link scale: loadings times independent standard normal
/// values. Situations that share circumstances share their sums.
pub struct Sums<'model> {
    model: &'model OutcomeModel,
    draws: &'model Draws,
    known: Vec<(Shared, Rc<[Block]>)>,
    factors: Vec<(Shared, Rc<[Block]>)>,
}

/// The circumstances whose draws are added up first.
#[derive(Clone, Copy, PartialEq)]
struct Shared {
    rank: Rank,
    group: Group,
    sex: Sex,
    household: Household,
}

impl<'model> Sums<'model> {
    /// No sums yet.
    pub fn new(prediction: &Prediction<'model>) -> Sums<'model> {
        Sums {
            model: prediction.model,
            draws: prediction.draws,
            known: Vec::new(),
            factors: Vec::new(),
        }
    }

    /// What each draw multiplies the figure by, on the scale of [`factor`].
    fn factors(&mut self, situation: &Situation) -> Rc<[Block]> {
        let Situation { rank, group, sex, household, .. } = *situation;
        let shared = Shared { rank, group, sex, household };
        let unit = self.model.index.outcome().unit;
        let of = |sum: &[Block]| sum.iter().map(|sum| each(sum, |sum| factor(unit, sum))).collect();
        if let Neighbourhood::Place(place) = &situation.neighbourhood {
            let [level, slope, own] = place.loadings(group, rank);
            let columns = [
                (Column::Place(place.area, 0), level),
                (Column::Place(place.area, 1), slope),
                (Column::PlaceGroup(place.area, group), own),
            ];
            let sum = self.shared(shared);
            return of(&self.added(Some(&sum), &columns));
        }
        if let Some((_, known)) = self.factors.iter().find(|(known, _)| *known == shared) {
            return Rc::clone(known);
        }
        let made: Rc<[Block]> = of(&self.shared(shared));
        self.factors.push((shared, Rc::clone(&made)));
        made
    }

    fn shared(&mut self, shared: Shared) -> Rc<[Block]> {
        if let Some((_, known)) = self.known.iter().find(|(known, _)| *known == shared) {
            return Rc::clone(known);
        }
        let Shared { rank, group, sex, household } = shared;
        let shifts = self.model.shifts(group);
        let sum = if let Some(shift) = shifts.of_household(household) {
            let rest = self.shared(Shared { household: Household::All, ..shared });
            let [level, slope] = shift.loadings(rank);
            let column = |part| Column::Household(group, household, part);
            self.added(Some(&rest), &[(column(0), level), (column(1), slope)])
        } else if let Some(shift) = shifts.of_sex(sex) {
            let rest = self.shared(Shared { sex: Sex::All, ..shared });
            let [level, slope] = shift.loadings(rank);
            let column = |part| Column::Sex(group, sex, part);
            self.added(Some(&rest), &[(column(0), level), (column(1), slope)])
        } else {
            let loadings = self.model.curve(group).loadings(rank).enumerate();
            let column = |factor| Column::Curve(group, factor as u8);
            let columns: Vec<(Column, f64)> =
                loadings.map(|(factor, loading)| (column(factor), loading)).collect();
            self.added(None, &columns)
        };
        self.known.push((shared, Rc::clone(&sum)));
        sum
    }

    /// A sum with columns of draws added to it, or those columns alone.
    fn added(&self, sum: Option<&[Block]>, columns: &[(Column, f64)]) -> Rc<[Block]> {
        let columns: Vec<(Lanes, Rc<[Block]>)> = columns
            .iter()
            .filter(|(_, loading)| *loading != 0.0)
            .map(|(column, loading)| (Lanes::both(*loading), self.draws.normal(*column)))
            .collect();
        let zero = block_of(0.0);
        let block = |position: usize| {
            let start = sum.and_then(|sum| sum.get(position)).unwrap_or(&zero);
            let add = |sum: Block, (loading, column): &(Lanes, Rc<[Block]>)| {
                column.get(position).map_or(sum, |z| join(&sum, z, |sum, z| sum + *loading * z))
            };
            columns.iter().fold(*start, add)
        };
        (0..self.draws.blocks()).map(block).collect()
    }
}
