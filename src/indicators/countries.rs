//! Selection age and the social gradient by country, for the comparison that stands beside the slider.
//!
//! Selection age: OECD, PISA 2009 Results, volume IV, table IV.3.2a, "first age of selection in the
//! education system". Gradient: own calculation from the student file of PISA 2003, mathematics: points
//! per unit of the index of economic, social and cultural status (ESCS), first plausible value, final
//! student weight, standard error clustered by school. The OECD's own figures use five plausible values
//! and differ by a few tenths. France has no selection age in the table and is left out. A comparison of
//! countries, not of rules: a single age hides a lot, and countries differ in much else.
//!
//! A test holds the table to `data/countries.csv`.

/// One country.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Country {
    /// Name in files.
    pub key: &'static str,
    /// Age at which pupils are first sorted into school tracks or types, 2009.
    pub selection_age: u8,
    /// Points in mathematics per unit of ESCS, PISA 2003.
    pub gradient: f64,
    /// Standard error of the gradient.
    pub standard_error: f64,
}

impl Country {
    /// Key of the Netherlands.
    pub const NETHERLANDS: &'static str = "netherlands";
}

const fn country(
    key: &'static str,
    selection_age: u8,
    gradient: f64,
    standard_error: f64,
) -> Country {
    Country { key, selection_age, gradient, standard_error }
}

/// All countries with both figures, by selection age and then by name.
pub const COUNTRIES: [Country; 29] = [
    country("austria", 10, 43.8, 2.5),
    country("germany", 10, 46.8, 2.0),
    country("czech-republic", 11, 50.6, 2.6),
    country("hungary", 11, 54.9, 2.8),
    country("slovak-republic", 11, 51.7, 2.3),
    country("turkey", 11, 45.4, 5.3),
    country("belgium", 12, 55.2, 2.2),
    country("netherlands", 12, 44.8, 2.7),
    country("switzerland", 12, 47.1, 2.5),
    country("luxembourg", 13, 34.9, 3.0),
    country("italy", 14, 34.8, 2.3),
    country("korea", 14, 40.4, 3.1),
    country("greece", 15, 38.4, 2.5),
    country("ireland", 15, 38.9, 1.9),
    country("japan", 15, 46.5, 4.4),
    country("mexico", 15, 29.6, 1.8),
    country("portugal", 15, 28.9, 1.5),
    country("australia", 16, 42.4, 2.2),
    country("canada", 16, 34.8, 1.3),
    country("denmark", 16, 43.4, 1.8),
    country("finland", 16, 32.9, 1.4),
    country("iceland", 16, 29.1, 2.0),
    country("new-zealand", 16, 43.4, 1.7),
    country("norway", 16, 44.4, 1.8),
    country("poland", 16, 44.7, 1.8),
    country("spain", 16, 32.8, 1.6),
    country("sweden", 16, 42.9, 1.8),
    country("united-kingdom", 16, 45.6, 1.9),
    country("united-states", 16, 45.5, 1.7),
];
