//! The expected figure of one situation: its value and its draws.

use crate::indicators::{Household, Sex, Unit};

use super::OutcomeModel;
use super::draws::{Column, Draws};
use super::interval::{Estimate, Interval};
use super::normal;
use super::selection_age::{self, SelectionAge, multiplier, turn};
use super::situation::{Neighbourhood, Rule, Situation};

/// From the link scale to a proportion (inverse logit) or to euros (exponential).
pub fn inverse_link(unit: Unit, predictor: f64) -> f64 {
    if unit.is_money() { libm::exp(predictor) } else { 1.0 / (1.0 + libm::exp(-predictor)) }
}

/// A situation on the link scale: normal, as a mean and loadings on independent standard normal values.
#[derive(Clone, Debug, PartialEq)]
pub struct LinearPredictor {
    /// Posterior mean.
    pub mean: f64,
    /// Loadings by the quantity they load on.
    pub loadings: Vec<(Column, f64)>,
}

impl LinearPredictor {
    /// Adds up curve, shifts and neighbourhood.
    pub fn new(model: &OutcomeModel, situation: &Situation) -> LinearPredictor {
        let (rank, group) = (situation.rank, situation.group);
        let curve = model.curve(group);
        let mut mean = curve.value(rank);
        let mut loadings: Vec<(Column, f64)> = curve
            .loadings(rank)
            .enumerate()
            .map(|(factor, loading)| (Column::Curve(group, factor as u8), loading))
            .collect();
        if let Some(shift) = model.shifts(group).of_sex(situation.sex) {
            let sex: Sex = situation.sex;
            mean += shift.value(rank);
            let [level, slope] = shift.loadings(rank);
            loadings.push((Column::Sex(group, sex, 0), level));
            loadings.push((Column::Sex(group, sex, 1), slope));
        }
        if let Some(shift) = model.shifts(group).of_household(situation.household) {
            let household: Household = situation.household;
            mean += shift.value(rank);
            let [level, slope] = shift.loadings(rank);
            loadings.push((Column::Household(group, household, 0), level));
            loadings.push((Column::Household(group, household, 1), slope));
        }
        match &situation.neighbourhood {
            Neighbourhood::Percentile(percentile) => mean += model.places.shift(*percentile, rank),
            Neighbourhood::Place(place) => {
                mean += place.shift(group, rank);
                let [level, slope, own] = place.loadings(group, rank);
                loadings.push((Column::Place(place.area, 0), level));
                loadings.push((Column::Place(place.area, 1), slope));
                loadings.push((Column::PlaceGroup(place.area, group), own));
            }
        }
        loadings.retain(|(_, loading)| *loading != 0.0);
        LinearPredictor { mean, loadings }
    }

    /// Posterior standard deviation, link scale.
    pub fn sd(&self) -> f64 {
        libm::sqrt(self.loadings.iter().map(|(_, loading)| loading * loading).sum())
    }

    /// One value for each draw, link scale.
    pub fn draws(&self, draws: &Draws) -> Vec<f64> {
        let mut values = vec![self.mean; draws.count()];
        for (column, loading) in &self.loadings {
            let column = draws.normal(*column);
            for (value, z) in values.iter_mut().zip(column.iter()) {
                *value += loading * z;
            }
        }
        values
    }
}

/// The factor by which selection age turns the lines of one outcome: its value and its draws.
#[derive(Clone, Debug, PartialEq)]
pub struct Turning {
    /// Factor at the point value of the evidence; 1 where selection age moves nothing.
    pub multiplier: f64,
    /// Factor in each draw; empty where it is the same in all.
    draws: Vec<f64>,
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
        let at = |probability: f64| multiplier(age, rule.evidence.fall_quantile(probability));
        let point = multiplier(age, rule.evidence.fall_per_year());
        let (first, last) = (at(0.05), at(0.95));
        if first == last {
            return Turning::fixed(point);
        }
        let column = draws.normal(Column::SelectionAge);
        Turning {
            multiplier: point,
            draws: column.iter().map(|z| at(normal::cumulative(*z))).collect(),
            interval: Interval { low: first.min(last), high: first.max(last) },
        }
    }

    fn fixed(multiplier: f64) -> Turning {
        let interval = Interval { low: multiplier, high: multiplier };
        Turning { multiplier, draws: Vec::new(), interval }
    }

    fn of_draw(&self, draw: usize) -> f64 {
        self.draws.get(draw).copied().unwrap_or(self.multiplier)
    }
}

/// What one model says under one rule.
pub struct Prediction<'model> {
    model: &'model OutcomeModel,
    draws: &'model Draws,
    turning: Turning,
}

impl<'model> Prediction<'model> {
    /// Prepares a model for questions under a rule.
    pub fn new(model: &'model OutcomeModel, rule: Rule, draws: &'model Draws) -> Self {
        Prediction { model, draws, turning: Turning::new(model, rule, draws) }
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
        let predictor = LinearPredictor::new(self.model, situation);
        self.turned(predictor.mean, self.turning.multiplier)
    }

    fn turned(&self, predictor: f64, multiplier: f64) -> f64 {
        let value = inverse_link(self.unit(), predictor);
        turn(self.unit(), self.model.national_mean, multiplier, value)
    }

    /// Expected figure in each draw; proportion or euros.
    pub fn draws(&self, situation: &Situation) -> Vec<f64> {
        let mut values = LinearPredictor::new(self.model, situation).draws(self.draws);
        for (draw, value) in values.iter_mut().enumerate() {
            *value = self.turned(*value, self.turning.of_draw(draw));
        }
        values
    }

    /// Expected figure with its interval; proportion or euros.
    pub fn estimate(&self, situation: &Situation) -> Estimate {
        let interval = Interval::of_draws(&mut self.draws(situation));
        Estimate { value: self.value(situation), interval }
    }

    /// Expected figure with its interval, without draws.
    ///
    /// Exact where the multiplier is certain, since the link rises. Elsewhere the distances to the ends
    /// that come from the line and from the multiplier add as independent errors do, in squares.
    pub fn quick_estimate(&self, situation: &Situation) -> Estimate {
        let predictor = LinearPredictor::new(self.model, situation);
        let reach = normal::quantile(0.5 + 0.5 * Interval::LEVEL) * predictor.sd();
        let at = |predictor, multiplier| self.turned(predictor, multiplier);
        let point = self.turning.multiplier;
        let value = at(predictor.mean, point);
        let line = Interval {
            low: at(predictor.mean - reach, point),
            high: at(predictor.mean + reach, point),
        };
        let ends = [self.turning.interval.low, self.turning.interval.high]
            .map(|multiplier| at(predictor.mean, multiplier));
        let below = value - ends[0].min(ends[1]);
        let above = ends[0].max(ends[1]) - value;
        let add = |x: f64, y: f64| libm::sqrt(x * x + y * y);
        let interval = Interval {
            low: value - add(value - line.low, below.max(0.0)),
            high: value + add(line.high - value, above.max(0.0)),
        };
        Estimate { value, interval }
    }
}
