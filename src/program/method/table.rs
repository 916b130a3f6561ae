//! The tables and the chart of the page.

use crate::chart::notation::Notation;
use crate::chart::scatter::{ScatterFigure, ScatterPoint, ScatterWords, Tenth};
use crate::chart::table::Explanations;
use crate::indicators::dataset::Dataset;
use crate::indicators::{Age, Areas, OutcomeIndex, Unit};
use crate::method::{Inline, Table};
use crate::model::interval::Interval;
use crate::model::places::outcomes_of;
use crate::model::selection_age::{Evidence, SelectionAge, multiplier};
use crate::text::method::studies::{
    CAPTION, COMPARISON_CAPTION, COMPARISON_HEADERS, COMPARISONS, Comparison, HEADERS, Study,
};
use crate::text::method::table as table_words;
use crate::text::method::validation as words;
use crate::text::outcomes::{age_heading, words_of};
use crate::text::sentence::group_name;
use crate::text::{Bilingual, Language, fill, number};

use super::place::municipalities;
use super::validation::{About, HeldOut, Validation};

fn plain(text: impl Into<String>) -> Vec<Inline> {
    vec![Inline::Words(text.into())]
}

fn texts(language: Language, words: &[Bilingual]) -> Vec<String> {
    words.iter().map(|text| text.in_language(language).to_owned()).collect()
}

fn unfolded(caption: &Bilingual, language: Language) -> Table {
    Table {
        caption: caption.in_language(language).to_owned(),
        folded: false,
        wordy: false,
        headers: Vec::new(),
        rows: Vec::new(),
    }
}

fn outcome_name(language: Language, outcome: OutcomeIndex) -> String {
    let name = words_of(outcome).name.in_language(language);
    let years = outcome.outcome().age.years().to_string();
    let template = table_words::OUTCOME_AT_AGE.in_language(language);
    fill(template, &[("outcome", name), ("years", &years)])
}

/// The ages with their cohorts and places.
pub fn ages(language: Language, dataset: &Dataset) -> Table {
    let row = |age: Age| {
        let (from, to) = age.birth_years();
        let found = municipalities(dataset, age).len();
        let everywhere = matches!(age, Age::Birth | Age::TwentyOne);
        let where_ = if everywhere { table_words::COUNTRY } else { table_words::REGION };
        let found = number::decimal(language, found as f64, 0);
        vec![
            plain(age_heading(age).in_language(language)),
            plain(format!("{from}-{to}")),
            plain(outcomes_of(age).count().to_string()),
            plain(fill(where_.in_language(language), &[("count", &found)])),
        ]
    };
    Table {
        headers: texts(language, &table_words::AGES_HEADERS),
        rows: Age::ALL.into_iter().map(row).collect(),
        wordy: true,
        ..unfolded(&table_words::AGES_CAPTION, language)
    }
}

/// All outcomes with their definitions.
pub fn outcomes(language: Language) -> Table {
    let row = |index: OutcomeIndex| {
        let outcome = index.outcome();
        let texts = words_of(index);
        let unit = match outcome.unit {
            Unit::Percent => table_words::PERCENT,
            Unit::EuroPerYear => table_words::EURO_PER_YEAR,
            Unit::EuroPerHour => table_words::EURO_PER_HOUR,
            Unit::Euro => table_words::EURO,
        };
        vec![
            vec![Inline::Code(outcome.key.to_owned())],
            plain(texts.name.in_language(language)),
            plain(texts.definition.in_language(language)),
            plain(unit.in_language(language)),
        ]
    };
    Table {
        headers: texts(language, &table_words::OUTCOMES_HEADERS),
        rows: OutcomeIndex::all().map(row).collect(),
        wordy: true,
        folded: true,
        ..unfolded(&table_words::OUTCOMES_CAPTION, language)
    }
}

/// The factor of selection age by reading and age.
pub fn multipliers(language: Language) -> Table {
    let mut headers = texts(language, &table_words::MULTIPLIERS_HEADERS);
    headers.extend(SelectionAge::all().map(|age| age.value().to_string()));
    let highest = Evidence::Central.fall_quantile(1.0);
    let readings = [
        (table_words::NO_EFFECT, Evidence::None.fall_per_year()),
        (table_words::CENTRAL, Evidence::Central.fall_per_year()),
        (table_words::FINLAND, Evidence::Finland.fall_per_year()),
        (table_words::HIGHEST, highest),
    ];
    let row = |(name, fall): &(Bilingual, f64)| {
        let factors = SelectionAge::all()
            .map(|age| plain(number::decimal(language, multiplier(age, *fall), 2)));
        [plain(name.in_language(language)), plain(number::decimal(language, *fall, 3))]
            .into_iter()
            .chain(factors)
            .collect()
    };
    Table {
        headers,
        rows: readings.iter().map(row).collect(),
        ..unfolded(&table_words::MULTIPLIERS_CAPTION, language)
    }
}

/// What a comparison of countries gives.
pub fn comparisons(language: Language) -> Table {
    let decimal = |value: f64| number::decimal(language, value, 3);
    let range = |ends: [f64; 2]| plain(format!("{}–{}", decimal(ends[0]), decimal(ends[1])));
    let row = |comparison: &Comparison| {
        vec![
            plain(comparison.what.in_language(language)),
            plain(comparison.countries.to_string()),
            plain(number::percent(language, comparison.per_year, 1)),
            plain(decimal(comparison.at_sixteen)),
            range(comparison.interval),
            range(comparison.leaving_out),
        ]
    };
    Table {
        headers: texts(language, &COMPARISON_HEADERS),
        rows: COMPARISONS.iter().map(row).collect(),
        ..unfolded(&COMPARISON_CAPTION, language)
    }
}

/// The studies. The field of a study's number is its anchor too.
pub fn studies(language: Language, studies: &[Study]) -> Table {
    let row = |study: &Study| {
        let reference = study.reference.in_language(language);
        let reference = match study.address {
            Some(address) => vec![Inline::Link(reference.to_owned(), address.to_owned())],
            None => plain(reference),
        };
        let say = |text: &Bilingual| plain(text.in_language(language));
        vec![
            vec![Inline::Anchor(study.id.to_owned(), format!("study-{}", study.id.to_lowercase()))],
            reference,
            say(&study.country),
            say(&study.change),
            say(&study.found),
            say(&study.design),
        ]
    };
    Table {
        headers: texts(language, &HEADERS),
        rows: studies.iter().map(row).collect(),
        wordy: true,
        ..unfolded(&CAPTION, language)
    }
}

/// Share of excess variance explained, by outcome and seed; percentages alone, for amounts of money have no
/// floor that is known beforehand.
pub fn shares(language: Language, validation: &Validation) -> Table {
    let decimal = |value: f64| plain(number::decimal(language, value, 2));
    let mut headers = vec![words::OUTCOME.in_language(language).to_owned()];
    headers.extend(
        validation
            .seeds
            .iter()
            .map(|seed| fill(words::SEED.in_language(language), &[("seed", &seed.to_string())])),
    );
    headers.push(words::MEAN.in_language(language).to_owned());
    let mut rows: Vec<Vec<Vec<Inline>>> = validation
        .outcomes
        .iter()
        .filter(|score| !score.outcome.outcome().unit.is_money())
        .map(|score| {
            let star = if score.chosen { " *" } else { "" };
            let name = plain(format!("{}{star}", outcome_name(language, score.outcome)));
            let shares = score.shares.iter().map(|share| share.map_or_else(|| plain("–"), decimal));
            let mean = score.mean.map_or_else(|| plain("–"), decimal);
            [name].into_iter().chain(shares).chain([mean]).collect()
        })
        .collect();
    let chosen: Vec<_> = validation.outcomes.iter().filter(|score| score.chosen).collect();
    if !chosen.is_empty() {
        let count = chosen.len().to_string();
        let name = fill(words::MEAN_OF_TEST.in_language(language), &[("count", &count)]);
        let mean = |values: Vec<f64>| {
            let count = values.len();
            if count == 0 {
                plain("–")
            } else {
                decimal(values.iter().sum::<f64>() / count as f64)
            }
        };
        let of_seed = |seed: usize| {
            chosen.iter().filter_map(|score| score.shares.get(seed).copied().flatten()).collect()
        };
        let mut row = vec![plain(name)];
        row.extend((0..validation.seeds.len()).map(|seed| mean(of_seed(seed))));
        row.push(mean(chosen.iter().filter_map(|score| score.mean).collect()));
        rows.push(row);
    }
    Table { headers, rows, ..unfolded(&words::SHARES_CAPTION, language) }
}

/// How the score varies over draws; nothing where there are too few to say.
pub fn further(language: Language, validation: &Validation) -> Option<String> {
    const LEAST: usize = 10;
    let mut means = validation.means.clone();
    if means.len() < LEAST {
        return None;
    }
    means.sort_by(f64::total_cmp);
    let at = |part: f64| means[((means.len() - 1) as f64 * part).round() as usize];
    let decimal = |value: f64| number::decimal(language, value, 2);
    let values = [
        ("draws", &*means.len().to_string()),
        ("mean", &*decimal(means.iter().sum::<f64>() / means.len() as f64)),
        ("low", &*decimal(at(0.1))),
        ("high", &*decimal(at(0.9))),
    ];
    Some(fill(words::FURTHER.in_language(language), &values))
}

/// Errors by outcome.
pub fn errors(language: Language, validation: &Validation) -> Table {
    let row = |score: &super::validation::Score| {
        let unit = score.outcome.outcome().unit;
        let points = |value: f64| {
            plain(match unit {
                Unit::Percent => number::decimal(language, value, 2),
                _ => number::figure(language, unit, value),
            })
        };
        vec![
            plain(outcome_name(language, score.outcome)),
            plain(number::decimal(language, f64::from(score.cells), 0)),
            points(score.model),
            points(score.baseline),
            points(score.floor),
        ]
    };
    let mut headers = vec![words::OUTCOME.in_language(language).to_owned()];
    headers.extend(texts(language, &words::ERRORS_HEADERS));
    Table {
        headers,
        rows: validation.outcomes.iter().map(row).collect(),
        ..unfolded(&words::ERRORS_CAPTION, language)
    }
}

/// How often the intervals hold.
pub fn calibration(language: Language, validation: &Validation) -> Table {
    let row = |calibration: &super::validation::Calibration| {
        let name = match calibration.about {
            About::Overall => words::OVERALL.in_language(language).to_owned(),
            About::Age(age) => {
                let years = age.years().to_string();
                fill(words::AGE.in_language(language), &[("years", &years)])
            }
            About::Group(group) => group_name(language, group).to_owned(),
        };
        vec![
            plain(name),
            plain(number::decimal(language, f64::from(calibration.cells), 0)),
            plain(number::percent(language, 100.0 * calibration.inside, 1)),
        ]
    };
    let level = number::decimal(language, 100.0 * Interval::LEVEL, 0);
    Table {
        caption: fill(words::CALIBRATION_CAPTION.in_language(language), &[("level", &level)]),
        headers: texts(language, &words::CALIBRATION_HEADERS),
        rows: validation.calibration.iter().map(row).collect(),
        ..unfolded(&words::CALIBRATION_CAPTION, language)
    }
}

/// Predicted against published figures. `areas`: for the names of places.
pub fn scatter(language: Language, areas: &Areas, validation: &Validation) -> ScatterFigure {
    let say = |text: &Bilingual| text.in_language(language).to_owned();
    let whole = |value: f64| number::decimal(language, value, 0);
    let name = |point: &HeldOut| {
        let area = areas.position(&point.area).and_then(|position| areas.get(position));
        let place = area.map_or(point.area.as_str(), |area| area.name.as_str());
        let (outcome, group) =
            (outcome_name(language, point.outcome), group_name(language, point.group));
        format!("{outcome}, {place}, {group}")
    };
    let points = validation.points.iter().map(|point| ScatterPoint {
        name: name(point),
        predicted: point.predicted,
        published: point.published,
        children: point.children,
    });
    let tenths = validation.tenths.iter().map(|tenth| Tenth {
        cells: tenth.cells,
        predicted: tenth.predicted,
        published: tenth.published,
    });
    let distances = validation.tenths.iter().map(|tenth| (tenth.predicted - tenth.published).abs());
    let worst = number::decimal(language, distances.fold(0.0, f64::max), 1);
    let cells: u32 = validation.tenths.iter().map(|tenth| tenth.cells).sum();
    let note =
        [("shown", &*whole(validation.points.len() as f64)), ("cells", &*whole(f64::from(cells)))];
    ScatterFigure {
        notation: Notation { language, unit: Unit::Percent },
        words: ScatterWords {
            predicted: say(&words::PREDICTED),
            published: say(&words::PUBLISHED),
            equal: say(&words::EQUAL),
            tenths: say(&words::TENTHS),
            caption: say(&words::TENTHS_CAPTION),
            headers: texts(language, &words::TENTHS_HEADERS),
            children: say(&words::CHILDREN),
        },
        points: points.collect(),
        tenths: tenths.collect(),
        notes: vec![fill(words::SCATTER_NOTE.in_language(language), &note)],
        summary: fill(words::SCATTER_SUMMARY.in_language(language), &[("worst", &worst)]),
        explanations: Explanations::default(),
    }
}
