//! The model beside figures that nobody fitted.
//!
//! Source of the figures: Ravesteijn (2024), abstract of a seminar at the Tinbergen Institute.

use crate::indicators::{IncomeScale, OutcomeIndex, Rank};
use crate::method::{Inline, Table};
use crate::model::draws::Draws;
use crate::model::interval::Interval;
use crate::model::normal;
use crate::model::prediction::Prediction;
use crate::model::situation::{Rule, Situation};
use crate::model::{Model, OutcomeModel};
use crate::text::method::validation as words;
use crate::text::outcomes::words_of;
use crate::text::{Bilingual, Language, fill, number};

/// Slope of the children's rank on the parents' rank.
pub const SLOPE: f64 = 0.28;

/// How many times as often children of parents at the 90th percentile have an outcome as children of
/// parents at the 10th.
const RATIOS: [(&str, f64); 3] =
    [("11-vwo_test", 4.96), ("21-uni_followed", 4.51), ("0-sga", 0.58)];

/// The ranks compared.
const ENDS: [f64; 2] = [0.1, 0.9];

/// The outcome whose line is compared with the slope of ranks.
const INCOME: &str = "35-income";

/// Number of ranks over which the line of incomes is taken.
const RANKS: usize = 100;

/// The table.
///
/// # Errors
/// A sentence if an outcome of the comparison is no more.
pub fn table(language: Language, model: &Model) -> Result<Table, String> {
    let say = |words: &Bilingual| words.in_language(language).to_owned();
    let decimal = |value: f64, decimals: usize| number::decimal(language, value, decimals);
    let tell = |template: &Bilingual, values: &[(&str, &str)]| {
        fill(template.in_language(language), values)
    };
    let outcome = |key: &str| OutcomeIndex::from_key(key).ok_or(format!("there is no {key}"));
    let mut rows: Vec<[String; 4]> = Vec::new();
    for (key, times) in RATIOS {
        let index = outcome(key)?;
        let ratio = ratio(held(model, index)?);
        let percent = |value: f64| number::percent(language, 100.0 * value, 1);
        let in_words = |value: f64| tell(&words::TIMES, &[("times", &decimal(value, 2))]);
        let note = [
            ("low", &*percent(ratio.ends[0])),
            ("high", &*percent(ratio.ends[1])),
            ("interval_low", &*decimal(ratio.interval.low, 2)),
            ("interval_high", &*decimal(ratio.interval.high, 2)),
        ];
        rows.push([
            tell(&words::RATIO, &[("outcome", words_of(index).name.in_language(language))]),
            in_words(times),
            in_words(ratio.value),
            tell(&words::RATIO_NOTE, &note),
        ]);
    }
    let income = held(model, outcome(INCOME)?)?;
    let line = line(income);
    let note = spread_for(&line, SLOPE).map_or_else(
        || say(&words::SLOPE_IMPOSSIBLE),
        |spread| {
            let values = [
                ("slope", &*decimal(SLOPE, 2)),
                ("spread", &*decimal(spread, 2)),
                ("low", &*decimal(libm::exp(-spread), 2)),
                ("high", &*decimal(libm::exp(spread), 1)),
            ];
            tell(&words::SLOPE_NOTE, &values)
        },
    );
    rows.push([say(&words::SLOPE), decimal(SLOPE, 2), say(&words::SLOPE_MODEL), note]);
    let bins = IncomeScale::BINS.to_string();
    rows.push([
        say(&words::ELASTICITY),
        say(&words::NO_SOURCE),
        decimal(elasticity(model, income), 2),
        tell(&words::ELASTICITY_NOTE, &[("bins", &bins)]),
    ]);
    let field = |text: String| vec![Inline::Words(text)];
    Ok(Table {
        caption: say(&words::OUTSIDE_CAPTION),
        folded: false,
        wordy: true,
        headers: words::OUTSIDE_HEADERS.iter().map(say).collect(),
        rows: rows.into_iter().map(|row| row.map(field).into()).collect(),
    })
}

/// The model of an outcome.
///
/// # Errors
/// The outcome that the file of the model does not hold.
fn held(model: &Model, index: OutcomeIndex) -> Result<&OutcomeModel, String> {
    let found = model.outcome(index).map(AsRef::as_ref);
    found.ok_or_else(|| format!("the model does not hold {}", index.outcome().key))
}

struct Ratio {
    /// The outcome at both ranks.
    ends: [f64; 2],
    value: f64,
    interval: Interval,
}

/// The outcome of all children at the higher rank over that at the lower one.
fn ratio(model: &OutcomeModel) -> Ratio {
    let draws = Draws::new(Draws::COUNT);
    let prediction = Prediction::new(model, Rule::TODAY, &draws);
    let situations = ENDS.map(|rank| Situation::everyone_at(Rank::new(rank)));
    let ends = [prediction.value(&situations[0]), prediction.value(&situations[1])];
    let [low, high] = [0, 1].map(|end: usize| prediction.draws(&situations[end]).values());
    let ratios: Vec<f64> = high.iter().zip(&low).map(|(high, low)| high / low).collect();
    Ratio { ends, value: ends[1] / ends[0], interval: Interval::of_draws(&ratios) }
}

/// Logarithms of an amount at equally spaced ranks.
fn line(model: &OutcomeModel) -> Vec<f64> {
    let draws = Draws::new(1);
    let prediction = Prediction::new(model, Rule::TODAY, &draws);
    let value = |step: usize| {
        prediction.value(&Situation::everyone_at(Rank::new((step as f64 + 0.5) / RANKS as f64)))
    };
    (0..RANKS).map(|step| libm::log(value(step))).collect()
}

/// Slope over the parents' rank of the expected rank of children, if amounts are lognormal around the
/// line with this standard deviation of their logarithm.
fn slope(line: &[f64], spread: f64) -> f64 {
    let count = line.len() as f64;
    let (mut product, mut square) = (0.0, 0.0);
    for (step, own) in line.iter().enumerate() {
        let above = |other: &f64| normal::cumulative((own - other) / (spread * libm::sqrt(2.0)));
        let expected = line.iter().map(above).sum::<f64>() / count;
        let centred = (step as f64 + 0.5) / count - 0.5;
        product += centred * expected;
        square += centred * centred;
    }
    product / square
}

/// The spread at which the line has a slope; nothing where none between 0.01 and 10 gives it.
fn spread_for(line: &[f64], wanted: f64) -> Option<f64> {
    let (mut low, mut high) = (0.01, 10.0);
    // The wider the spread, the flatter the slope.
    if slope(line, low) < wanted || slope(line, high) > wanted {
        return None;
    }
    for _ in 0..60 {
        let middle = 0.5 * (low + high);
        if slope(line, middle) > wanted { low = middle } else { high = middle }
    }
    Some(0.5 * (low + high))
}

/// Slope of the logarithm of an amount over the logarithm of the parents' income, by least squares over
/// the national bins.
fn elasticity(model: &Model, outcome: &OutcomeModel) -> f64 {
    let draws = Draws::new(1);
    let prediction = Prediction::new(outcome, Rule::TODAY, &draws);
    let scale = model.scale(outcome.index.outcome().age);
    let points: Vec<(f64, f64)> = scale
        .bin_incomes()
        .into_iter()
        .map(|income| {
            let situation = Situation::everyone_at(scale.rank(income));
            (libm::log(income), libm::log(prediction.value(&situation)))
        })
        .collect();
    let count = points.len() as f64;
    let mean = |of: fn(&(f64, f64)) -> f64| points.iter().map(of).sum::<f64>() / count;
    let (middle, level) = (mean(|point| point.0), mean(|point| point.1));
    let product: f64 = points.iter().map(|(x, y)| (x - middle) * (y - level)).sum();
    let square: f64 = points.iter().map(|(x, _)| (x - middle) * (x - middle)).sum();
    product / square
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wider_spread_makes_a_flatter_slope() {
        let line: Vec<f64> = (0..RANKS).map(|step| 0.8 * step as f64 / RANKS as f64).collect();
        assert!(slope(&line, 0.01) > 0.99);
        assert!(slope(&line, 0.3) > slope(&line, 0.6));
        let spread = spread_for(&line, 0.28).expect("a spread");
        assert!((slope(&line, spread) - 0.28).abs() < 1e-9);
        // Without any slope in the line no spread gives one.
        assert_eq!(spread_for(&[1.0; RANKS], 0.28), None);
    }

    #[test]
    fn a_normal_pair_has_the_slope_that_theory_gives() {
        // Logarithms of both incomes bivariate normal with correlation r: the correlation of ranks is
        // 6/pi arcsin(r/2).
        let correlation = 0.3_f64;
        let line: Vec<f64> = (0..RANKS)
            .map(|step| correlation * normal::quantile((step as f64 + 0.5) / RANKS as f64))
            .collect();
        let expected = 6.0 / std::f64::consts::PI * libm::asin(correlation / 2.0);
        let found = slope(&line, libm::sqrt(1.0 - correlation * correlation));
        assert!((found - expected).abs() < 0.002, "{found} for {expected}");
    }
}
