//! How good predictions of held-out figures are: errors, the share of excess variance explained, and how
//! often the intervals hold what they should.

use crate::indicators::{Age, Group, OutcomeIndex};

use super::validation::{Draw, Prediction, TEST_OUTCOMES};

/// Errors of one outcome, in its unit: proportions or euros. Means are weighted by children.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Score {
    /// Which outcome.
    pub outcome: OutcomeIndex,
    /// Number of figures.
    pub cells: usize,
    /// Root mean squared error of the model.
    pub model: f64,
    /// The same of the national curve of all children.
    pub baseline: f64,
    /// What sampling alone gives: the floor.
    pub floor: f64,
}

impl Score {
    /// Scores the predictions of an outcome; nothing without any.
    pub fn new<'all>(
        outcome: OutcomeIndex,
        predictions: impl Iterator<Item = &'all Prediction>,
    ) -> Option<Score> {
        let (mut cells, mut children, mut sums) = (0, 0.0, [0.0; 3]);
        for seen in predictions.filter(|seen| seen.outcome == outcome) {
            let square = |value: f64| (seen.published - value) * (seen.published - value);
            cells += 1;
            children += seen.children;
            let terms = [square(seen.predicted), square(seen.baseline), seen.sampling];
            for (sum, term) in sums.iter_mut().zip(terms) {
                *sum += seen.children * term;
            }
        }
        let [model, baseline, floor] = sums.map(|sum| libm::sqrt(sum / children));
        (cells > 0).then_some(Score { outcome, cells, model, baseline, floor })
    }

    /// Share of excess variance explained: 0 as good as the national curve, 1 as good as sampling allows.
    /// Nothing where the national curve is as good as sampling allows.
    pub fn share(&self) -> Option<f64> {
        let square = |value: f64| value * value;
        let excess = square(self.baseline) - square(self.floor);
        (excess > 0.0).then(|| (square(self.baseline) - square(self.model)) / excess)
    }
}

/// Scores of one draw, by outcome; outcomes without figures are missing.
pub fn scores(draw: &Draw) -> Vec<Score> {
    OutcomeIndex::all().filter_map(|index| Score::new(index, draw.predictions.iter())).collect()
}

/// Mean share over the outcomes of the test; nothing if none of them has figures.
pub fn test_mean(scores: &[Score]) -> Option<f64> {
    let shares: Vec<f64> = scores
        .iter()
        .filter(|score| TEST_OUTCOMES.contains(&score.outcome.outcome().key))
        .filter_map(Score::share)
        .collect();
    (!shares.is_empty()).then(|| shares.iter().sum::<f64>() / shares.len() as f64)
}

/// How many figures lie inside their interval.
#[derive(Clone, Debug, PartialEq)]
pub struct Coverage {
    /// Which figures: `all`, the years of an age, or a group.
    pub of: String,
    /// Number of figures.
    pub cells: usize,
    /// Those inside.
    pub inside: usize,
}

impl Coverage {
    /// The share inside, 0 to 1.
    pub fn share(&self) -> f64 {
        self.inside as f64 / self.cells.max(1) as f64
    }
}

/// Calibration of the intervals: overall, by age, by group.
#[derive(Clone, Debug, PartialEq)]
pub struct Calibration {
    /// All figures.
    pub overall: Coverage,
    /// By age, youngest first.
    pub ages: Vec<Coverage>,
    /// By group, in their order; groups without figures are missing.
    pub groups: Vec<Coverage>,
}

impl Calibration {
    /// Counts over all draws.
    pub fn new(draws: &[Draw]) -> Calibration {
        let count = |of: &str, wanted: &dyn Fn(&Prediction) -> bool| {
            let all =
                || draws.iter().flat_map(|draw| &draw.predictions).filter(|seen| wanted(seen));
            let inside = all().filter(|seen| seen.is_inside()).count();
            Coverage { of: of.to_owned(), cells: all().count(), inside }
        };
        let ages = Age::ALL
            .iter()
            .map(|age| count(&age.years().to_string(), &|seen| seen.outcome.outcome().age == *age));
        let groups = Group::ALL
            .iter()
            .map(|group| count(group.key(), &|seen| seen.group == *group))
            .filter(|coverage| coverage.cells > 0);
        Calibration {
            overall: count("all", &|_| true),
            ages: ages.collect(),
            groups: groups.collect(),
        }
    }
}

/// A tenth of all predicted percentages, ordered by prediction.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tenth {
    /// Number of figures.
    pub cells: usize,
    /// Mean prediction, weighted by children, proportion.
    pub predicted: f64,
    /// Mean published figure, same.
    pub published: f64,
}

/// Tenths of the predicted percentages of all draws.
pub fn tenths(draws: &[Draw]) -> Vec<Tenth> {
    let mut percentages = percentages(draws);
    percentages.sort_by(|left, right| left.predicted.total_cmp(&right.predicted));
    let size = percentages.len().div_ceil(10).max(1);
    percentages
        .chunks(size)
        .map(|tenth| {
            let children: f64 = tenth.iter().map(|seen| seen.children).sum();
            let mean = |of: fn(&Prediction) -> f64| {
                tenth.iter().map(|seen| seen.children * of(seen)).sum::<f64>() / children
            };
            Tenth {
                cells: tenth.len(),
                predicted: mean(|seen| seen.predicted),
                published: mean(|seen| seen.published),
            }
        })
        .collect()
}

/// All predicted percentages.
pub fn percentages(draws: &[Draw]) -> Vec<&Prediction> {
    draws
        .iter()
        .flat_map(|draw| &draw.predictions)
        .filter(|seen| !seen.outcome.outcome().unit.is_money())
        .collect()
}

/// About so many of the predicted percentages, evenly spread over outcomes, places and draws: every so-manieth
/// of them, the first by half a step.
pub fn sample(draws: &[Draw], wanted: usize) -> Vec<&Prediction> {
    let all = percentages(draws);
    let step = (all.len() / wanted.max(1)).max(1);
    all.into_iter().skip(step / 2).step_by(step).take(wanted).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn prediction(published: f64, predicted: f64, baseline: f64) -> Prediction {
        Prediction {
            outcome: OutcomeIndex::START,
            area: None,
            group: Group::Any,
            children: 100.0,
            published,
            predicted,
            sd: 0.05,
            baseline,
            sampling: published * (1.0 - published) / 100.0,
        }
    }

    #[test]
    fn the_share_is_one_at_the_floor_and_zero_at_the_national_curve() {
        let national = [prediction(0.7, 0.5, 0.5), prediction(0.3, 0.4, 0.4)];
        let score = Score::new(OutcomeIndex::START, national.iter()).expect("a score");
        assert!((score.share().expect("a share")).abs() < 1e-12);
        let floor = libm::sqrt(0.7 * 0.3 / 100.0);
        let exact = [prediction(0.7, 0.7 - floor, 0.5), prediction(0.3, 0.3 + floor, 0.5)];
        let score = Score::new(OutcomeIndex::START, exact.iter()).expect("a score");
        assert!((score.share().expect("a share") - 1.0).abs() < 1e-12);
    }

    #[test]
    fn figures_inside_their_interval_are_counted() {
        let predictions = vec![prediction(0.5, 0.55, 0.4), prediction(0.5, 0.6, 0.4)];
        let draw = Draw { seed: 1, pairs: 1, predictions };
        let calibration = Calibration::new(&[draw]);
        assert_eq!((calibration.overall.inside, calibration.overall.cells), (1, 2));
        assert_eq!(calibration.groups.len(), 1);
    }
}
