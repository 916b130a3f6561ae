//! Partial pooling: all places, groups and outcomes in one model, fitted by EM.
//!
//! On the scale of the link a figure of group `g` in a place at income rank `x` is the national curve of
//! the group plus `s_g0 + s_g1 (x - 1/2)`, plus scatter. The vector `s` of a wijk is that of its
//! municipality plus a deviation, that of a municipality that of its province plus what its covariates and
//! the map let expect plus a deviation, that of a province the country's mean plus a deviation. Deviations
//! are normal; their covariance over groups, outcomes and slopes says how much one group or outcome
//! reveals about another. Each round takes the posterior of all places exactly ([`super::gaussian`]) and
//! then estimates covariances, scatter and regression anew.
//!
//! # Source
//! Gelman and Hill (2007), chapters 12 and 13; EM as in Laird and Ware (1982). The number of rounds is
//! fixed: more of them fitted the figures at hand better and those held out worse.

use crate::indicators::{Age, Group, OUTCOMES};

use super::covariate;
use super::gaussian::{Belief, Column, Matrix, Message, positions};
use super::map;
use super::national::National;
use super::observation::{EFFECTS, Observation, group_and_outcome};
use super::regression::{self, Priors, Regression};
use super::response::{self, Response};
use super::scatter::Scatter;
use super::tree::{Level, Tree};
use super::variance::{self, Moments};

/// Choices that validation made.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Settings {
    /// Rounds of EM.
    pub rounds: usize,
    /// Variance of deviations before the first round, link scale squared.
    pub start: f64,
    /// Variance of the country's mean, fixed.
    pub country: f64,
    /// Places that the product form of a covariance counts for.
    pub prior_places: f64,
    /// Priors of the regression.
    pub priors: Priors,
    /// Range of the map in kilometres.
    pub range: f64,
    /// Number of centres of the map.
    pub centres: usize,
    /// Factor on the posterior variance of children without a parent born abroad at 11 and 16. Covariances
    /// are taken as known, but there they rest on the municipalities of one region, of which Amsterdam's
    /// children of this group do far better than other groups reveal; held-out figures asked for it.
    pub widening: f64,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings {
            rounds: 10,
            start: 0.03,
            country: 0.05,
            prior_places: 10.0,
            priors: Priors { covariate: 0.05, map: 1.0 },
            range: 20.0,
            centres: 80,
            widening: 2.0,
        }
    }
}

/// Variance of the scatter before the first round, link scale squared.
const START_SCATTER: f64 = 0.01;

/// Weight, as inverse variance, with which the offset of whole strata is pulled to that of its group.
const WHOLE_PRIOR: f64 = 200.0;

/// The fitted places.
#[derive(Clone, Debug)]
pub struct Pooled {
    /// Belief about the effects of each node of the tree, for the wanted entries and those with data.
    pub beliefs: Vec<Belief>,
    /// Variance of the scatter of cells about the lines.
    pub scatter: Scatter,
    /// Offset of cells that are a whole stratum, by outcome and group.
    pub whole: Vec<[f64; 7]>,
    /// Covariance of deviations, by level of the tree.
    pub covariances: Vec<Matrix>,
    /// What is expected of municipalities.
    pub regression: Regression,
    /// Posterior mean and variance of each observation's shift from its base.
    pub fitted: Vec<(f64, f64)>,
}

impl Pooled {
    /// The line at a figure of a wanted outcome and group: its value, and the variance of a cell about it
    /// that does not come from sampling (posterior and scatter); link scale.
    pub fn line(&self, seen: &Observation) -> (f64, f64) {
        let outcome = seen.outcome.position();
        let (shift, variance) = self.beliefs[seen.node].sum(&seen.terms());
        let whole = if seen.whole { self.whole[outcome][seen.group.position()] } else { 0.0 };
        (seen.base + shift + whole, variance + self.scatter.at(seen.outcome, seen.group))
    }
}

struct Fit<'data> {
    tree: &'data Tree,
    observations: &'data [Observation],
    national: &'data [National],
    settings: Settings,
    terms: Vec<Vec<(usize, f64)>>,
    of_node: Vec<Vec<usize>>,
    dims: Vec<Vec<usize>>,
    covariances: Vec<Matrix>,
    regression: Regression,
    scatter: Scatter,
    whole: Vec<[f64; 7]>,
    predictors: Vec<f64>,
}

/// Fits all places.
///
/// `national`: by outcome, in their order. `wanted`: by node of the tree, entries of the vector of effects
/// (increasing) that [`Pooled::beliefs`] must have beside those with data.
///
/// # Errors
/// A sentence if a covariance stops being positive definite.
pub fn pool(
    tree: &Tree,
    observations: &[Observation],
    national: &[National],
    settings: Settings,
    wanted: &[Vec<usize>],
) -> Result<Pooled, String> {
    let (covariates, features) = features(tree, observations, settings)?;
    let starts = [settings.country, settings.start / 3.0, settings.start, settings.start];
    let mut fit = Fit::new(tree, observations, national, settings);
    fit.covariances = starts.map(variance::start).to_vec();
    fit.regression = Regression::new(covariates, features);
    let wanted = fit.wanted(wanted);
    for _ in 1..settings.rounds {
        fit.round(None)?;
    }
    let (beliefs, fitted) = fit.round(Some(&wanted))?;
    Ok(fit.finish(beliefs, fitted))
}

/// Beliefs about the places of another tree, whose municipalities are the same, with variances and
/// regression as they were estimated.
///
/// # Errors
/// As [`pool`].
pub fn carry_over(
    pooled: &Pooled,
    tree: &Tree,
    observations: &[Observation],
    national: &[National],
    settings: Settings,
    wanted: &[Vec<usize>],
) -> Result<Pooled, String> {
    const ROUNDS: usize = 3;
    let (covariates, features) = features(tree, observations, settings)?;
    let mut fit = Fit::new(tree, observations, national, settings);
    fit.covariances.clone_from(&pooled.covariances);
    fit.regression = pooled.regression.moved(covariates, features);
    let wanted = fit.wanted(wanted);
    for round in 1.. {
        fit.scatter.clone_from(&pooled.scatter);
        fit.whole.clone_from(&pooled.whole);
        let (beliefs, fitted) = fit.round(Some(&wanted))?;
        if round == ROUNDS {
            return Ok(fit.finish(beliefs, fitted));
        }
    }
    Err("no round was made".to_owned())
}

type Rows = Vec<Vec<f64>>;

fn features(
    tree: &Tree,
    observations: &[Observation],
    settings: Settings,
) -> Result<(Rows, Rows), String> {
    let covariates = covariate::covariates(tree, observations).into_iter().map(Vec::from).collect();
    Ok((covariates, map::features(tree, settings.range, settings.centres)?))
}

/// Adds to each node what the nodes inside it have; sorts.
fn gather(tree: &Tree, dims: &mut [Vec<usize>]) {
    for node in (0..dims.len()).rev() {
        let mut own = std::mem::take(&mut dims[node]);
        own.sort_unstable();
        own.dedup();
        if let Some(parent) = tree.nodes()[node].parent {
            dims[parent].extend(&own);
        }
        dims[node] = own;
    }
}

/// The figure itself where it is neither rare nor nearly certain, so that the first round starts from the
/// data.
fn first_predictor(observation: &Observation) -> f64 {
    let unit = observation.outcome.outcome().unit;
    if unit.is_money() {
        return observation.base;
    }
    response::start(unit, observation.mean.clamp(0.02, 0.98), observation.children)
}

/// The belief with the variance that held-out figures asked for ([`Settings::widening`]).
fn widened(mut belief: Belief, settings: Settings) -> Belief {
    let root = libm::sqrt(settings.widening);
    let factor = |dim: &usize| {
        let (group, outcome) = group_and_outcome(*dim);
        let is_of_region = matches!(OUTCOMES[outcome].age, Age::Eleven | Age::Sixteen);
        if is_of_region && group + 1 == Group::None.position() { root } else { 1.0 }
    };
    let factors: Vec<f64> = belief.dims.iter().map(factor).collect();
    for (column, right) in factors.iter().enumerate() {
        for (row, left) in factors.iter().enumerate() {
            belief.covariance[(row, column)] *= left * right;
        }
    }
    belief
}

type Rounded = (Vec<Belief>, Vec<(f64, f64)>);

impl<'data> Fit<'data> {
    fn new(
        tree: &'data Tree,
        observations: &'data [Observation],
        national: &'data [National],
        settings: Settings,
    ) -> Fit<'data> {
        let mut of_node = vec![Vec::new(); tree.nodes().len()];
        for (position, observation) in observations.iter().enumerate() {
            of_node[observation.node].push(position);
        }
        let terms: Vec<_> = observations.iter().map(Observation::terms).collect();
        let own = |own: &Vec<usize>| {
            own.iter().flat_map(|&at| terms[at].iter().map(|(dim, _)| *dim)).collect()
        };
        let mut dims: Vec<Vec<usize>> = of_node.iter().map(own).collect();
        gather(tree, &mut dims);
        Fit {
            tree,
            observations,
            national,
            settings,
            terms,
            of_node,
            dims,
            covariances: Vec::new(),
            regression: Regression::new(Vec::new(), Vec::new()),
            scatter: Scatter::new(START_SCATTER),
            whole: vec![[0.0; 7]; OUTCOMES.len()],
            predictors: observations.iter().map(first_predictor).collect(),
        }
    }

    /// Entries with data and wanted ones, by node; a node has all that the nodes inside it have.
    fn wanted(&self, wanted: &[Vec<usize>]) -> Vec<Vec<usize>> {
        let mut all = self.dims.clone();
        for (all, wanted) in all.iter_mut().zip(wanted) {
            all.extend(wanted);
        }
        gather(self.tree, &mut all);
        all
    }

    fn finish(self, beliefs: Vec<Belief>, fitted: Vec<(f64, f64)>) -> Pooled {
        let Fit { scatter, whole, covariances, regression, settings, .. } = self;
        let beliefs = beliefs.into_iter().map(|belief| widened(belief, settings)).collect();
        Pooled { beliefs, scatter, whole, covariances, regression, fitted }
    }

    /// One round: posterior of all places, then covariances, scatter and regression. With `wanted` it is
    /// the last: beliefs are returned and nothing is estimated anew but the scatter.
    fn round(&mut self, wanted: Option<&[Vec<usize>]>) -> Result<Rounded, String> {
        let responses = self.responses();
        let messages = self.up(&responses)?;
        let nodes = self.tree.nodes();
        let mut beliefs: Vec<Belief> = Vec::with_capacity(nodes.len());
        let mut fitted = vec![(0.0, 0.0); self.observations.len()];
        let mut moments = vec![Moments::new(); Level::ALL.len()];
        let (nothing, certain) = (Column::zeros(EFFECTS), Belief::zero(EFFECTS));
        for (position, node) in nodes.iter().enumerate() {
            let covariance = &self.covariances[node.level.position()];
            let dims = wanted.unwrap_or(&self.dims)[position].clone();
            let around = node.parent.map_or(&certain, |parent| &beliefs[parent]);
            let message = &messages[position];
            let (belief, deviance) = if regression::applies(node.level) {
                let offset = self.regression.offset(position);
                if wanted.is_some() {
                    let mut around = around.clone();
                    around.covariance += self.regression.uncertainty(position, &around.dims);
                    around.descend(&offset, message, covariance, dims)
                } else {
                    around.descend(&offset, message, covariance, dims)
                }
            } else {
                around.descend(&nothing, message, covariance, dims)
            };
            for &seen in &self.of_node[position] {
                fitted[seen] = belief.sum(&self.terms[seen]);
            }
            moments[node.level.position()].add(&message.dims, &deviance);
            beliefs.push(belief);
        }
        if wanted.is_none() {
            let posterior = true;
            self.regression.update(
                self.tree,
                &messages,
                &beliefs,
                &self.covariances[Level::Municipality.position()],
                self.settings.priors,
                posterior,
            )?;
            self.estimate_covariances(&moments);
        }
        self.estimate_scatter(&responses, &fitted);
        Ok((beliefs, fitted))
    }

    /// Working values less base and whole-stratum offset, and their inverse variances with scatter.
    fn responses(&self) -> Vec<Response> {
        let of = |(seen, predictor): (&Observation, &f64)| {
            let outcome = seen.outcome.position();
            let unit = seen.outcome.outcome().unit;
            let Response { value, weight } =
                response::working(unit, *predictor, seen.mean, seen.children);
            let sampling = self.national[outcome].dispersion / weight;
            let offset = seen.base + self.whole_offset(seen);
            let scatter = self.scatter.at(seen.outcome, seen.group);
            Response { value: value - offset, weight: 1.0 / (sampling + scatter) }
        };
        self.observations.iter().zip(&self.predictors).map(of).collect()
    }

    fn whole_offset(&self, seen: &Observation) -> f64 {
        let of_outcome = &self.whole[seen.outcome.position()];
        if seen.whole { of_outcome[seen.group.position()] } else { 0.0 }
    }

    /// What the data of each node and all inside it say, passed through the covariance of its level.
    fn up(&self, responses: &[Response]) -> Result<Vec<Message>, String> {
        let nodes = self.tree.nodes();
        let mut totals: Vec<Message> =
            self.dims.iter().map(|dims| Message::unknown(dims.clone())).collect();
        for (position, node) in nodes.iter().enumerate().rev() {
            let mut total = std::mem::replace(&mut totals[position], Message::unknown(Vec::new()));
            for &seen in &self.of_node[position] {
                let Response { value, weight } = responses[seen];
                let terms = &self.terms[seen];
                let dims: Vec<usize> = terms.iter().map(|(dim, _)| *dim).collect();
                let at = positions(&dims, &total.dims);
                for (&row, (_, left)) in at.iter().zip(terms) {
                    total.potential[row] += weight * left * value;
                    for (&column, (_, right)) in at.iter().zip(terms) {
                        total.precision[(row, column)] += weight * left * right;
                    }
                }
            }
            let through = total.through(&self.covariances[node.level.position()])?;
            if let Some(parent) = node.parent {
                if regression::applies(node.level) {
                    totals[parent].add(&through.shifted(&self.regression.offset(position)));
                } else {
                    totals[parent].add(&through);
                }
            }
            totals[position] = through;
        }
        Ok(totals)
    }

    fn estimate_covariances(&mut self, moments: &[Moments]) {
        let [_, province, municipality, district] = Level::ALL.map(Level::position);
        for level in [municipality, district] {
            self.covariances[level] =
                moments[level].shrunk(&self.covariances[level], self.settings.prior_places);
        }
        // A dozen provinces cannot show a covariance of their own: only how large it is, in the form of
        // that of municipalities.
        let estimate = moments[province].covariance(&self.covariances[province]);
        let size = estimate.trace() / self.covariances[municipality].trace();
        self.covariances[province] = &self.covariances[municipality] * size;
    }

    /// Scatter by EM, offsets of whole strata by ridge regression, and new predictors.
    fn estimate_scatter(&mut self, responses: &[Response], fitted: &[(f64, f64)]) {
        let mut squares = Vec::with_capacity(self.observations.len());
        let mut whole = vec![[(0.0, 0.0); 7]; OUTCOMES.len()];
        for (at, seen) in self.observations.iter().enumerate() {
            let Response { value, weight } = responses[at];
            let (shift, variance) = fitted[at];
            let before = self.scatter.at(seen.outcome, seen.group);
            let pull = before * weight;
            let mean = pull * (value - shift);
            let square = mean * mean + before - before * pull + pull * pull * variance;
            squares.push((seen.outcome, seen.group, square));
            if seen.whole {
                let sums = &mut whole[seen.outcome.position()][seen.group.position()];
                sums.0 += weight * (value + self.whole_offset(seen) - shift);
                sums.1 += weight;
            }
        }
        self.scatter.update(&squares);
        for group in Group::ALL.map(Group::position) {
            let percentages = || (0..OUTCOMES.len()).filter(|at| !OUTCOMES[*at].unit.is_money());
            let sum: f64 = percentages().map(|outcome| whole[outcome][group].0).sum();
            let weight: f64 = percentages().map(|outcome| whole[outcome][group].1).sum();
            let usual = if weight > 0.0 { sum / weight } else { 0.0 };
            for outcome in 0..OUTCOMES.len() {
                let centre = if OUTCOMES[outcome].unit.is_money() { 0.0 } else { usual };
                let (sum, weight) = whole[outcome][group];
                self.whole[outcome][group] = (sum + WHOLE_PRIOR * centre) / (weight + WHOLE_PRIOR);
            }
        }
        for (at, seen) in self.observations.iter().enumerate() {
            self.predictors[at] = seen.base + fitted[at].0 + self.whole_offset(seen);
        }
    }
}
