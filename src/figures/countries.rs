//! The figure of selection age against social gradient, by country.

use crate::chart::Explanations;
use crate::chart::countries::{CountriesFigure, CountryPoint};
use crate::indicators::countries::{COUNTRIES, Country};
use crate::text::charts::{self as words, COUNTRY_NAMES};
use crate::text::{Bilingual, Language, fill, number};

/// Builds the figure, which depends on the language alone.
pub fn build(language: Language) -> CountriesFigure {
    let say = |text: Bilingual| text.in_language(language);
    let point = |(country, name): (&Country, &Bilingual)| CountryPoint {
        key: country.key,
        name: name.in_language(language),
        selection_age: country.selection_age,
        gradient: country.gradient,
        standard_error: country.standard_error,
        is_home: country.key == Country::NETHERLANDS,
    };
    let notes = [words::COUNTRIES_WARNING, words::COUNTRIES_HIDES, words::COUNTRIES_OTHER_MEANS];
    let mut figure = CountriesFigure {
        language,
        countries: COUNTRIES.iter().zip(&COUNTRY_NAMES).map(point).collect(),
        line: straight_line(&COUNTRIES),
        notes: notes.iter().map(|note| say(*note).to_owned()).collect(),
        summary: String::new(),
        explanations: Explanations::default(),
    };
    let write = |value: f64| number::decimal(language, value, 1);
    let home = figure.countries.iter().find(|country| country.is_home);
    let (gradient, age) =
        home.map_or((0.0, 0), |country| (country.gradient, country.selection_age));
    let (age, gradient) = (age.to_string(), write(gradient));
    let mut values = vec![("age", age), ("gradient", gradient)];
    if let Some((low, high)) = figure.extremes() {
        let (low, high) = (&figure.countries[low], &figure.countries[high]);
        values.extend([
            ("low_name", low.name.to_owned()),
            ("low", write(low.gradient)),
            ("low_age", low.selection_age.to_string()),
            ("high_name", high.name.to_owned()),
            ("high", write(high.gradient)),
            ("high_age", high.selection_age.to_string()),
        ]);
    }
    let values: Vec<(&str, &str)> =
        values.iter().map(|(name, value)| (*name, value.as_str())).collect();
    figure.summary = fill(say(words::COUNTRIES_SUMMARY), &values);
    figure.explanations = Explanations {
        shows: say(words::COUNTRIES_SHOWS).to_owned(),
        see: fill(say(words::COUNTRIES_SEE), &values),
        cause: say(words::COUNTRIES_CAUSE).to_owned(),
    };
    figure
}

/// Least squares without weights: gradient at age 0 and its change for each year.
fn straight_line(countries: &[Country]) -> (f64, f64) {
    let count = countries.len() as f64;
    let age = |country: &Country| f64::from(country.selection_age);
    let mean_age = countries.iter().map(age).sum::<f64>() / count;
    let mean = countries.iter().map(|country| country.gradient).sum::<f64>() / count;
    let along =
        countries.iter().map(|country| (age(country) - mean_age) * (country.gradient - mean));
    let around =
        countries.iter().map(|country| (age(country) - mean_age) * (age(country) - mean_age));
    let each_year = along.sum::<f64>() / around.sum::<f64>();
    (mean - each_year * mean_age, each_year)
}
