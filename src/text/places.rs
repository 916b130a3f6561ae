//! Places in words: names for sentences, kinds, and what the place search says.

use crate::indicators::{Area, AreaLevel};

use super::{Bilingual, Language, fill};

/// Label of the search where it is the only way to choose a place.
pub const PLACE: Bilingual = Bilingual { dutch: "Plaats", english: "Place" };

/// The words about places in one language.
pub struct PlaceWords {
    /// Kind of place: {province}.
    pub municipality: &'static str,
    /// Kind of place, where the province is not known.
    pub municipality_alone: &'static str,
    /// Kind of place: {municipality}.
    pub wijk: &'static str,
    /// Kind of place, where the municipality is not known.
    pub wijk_alone: &'static str,
    /// Kind of place: {municipality}.
    pub gebied: &'static str,
    /// Kind of place: {first}, {last}, {municipality}.
    pub postcode: &'static str,
    /// Kind of place, where the municipality is not known: {first}, {last}.
    pub postcode_alone: &'static str,
    /// Kind of place.
    pub region: &'static str,
    /// Kind of place.
    pub country: &'static str,
    /// Tells namesakes in one municipality apart: {code}.
    pub code: &'static str,
    /// Name of a three-digit postcode in a sentence: {digits}.
    pub postcode_name: &'static str,
    /// Name of the region in a sentence.
    pub region_name: &'static str,
    /// Name of the country in a sentence.
    pub country_name: &'static str,
    /// By which other name a place was found: {name}.
    pub found_as: &'static str,
    /// Name of the list of places found.
    pub list: &'static str,
    /// How many places the list shows.
    pub one: &'static str,
    /// How many places the list shows: {n}.
    pub several: &'static str,
    /// How the list is used, for screen readers.
    pub help: &'static str,
}

/// The words in Dutch.
const DUTCH: PlaceWords = PlaceWords {
    municipality: "gemeente in {province}",
    municipality_alone: "gemeente",
    wijk: "wijk in {municipality}",
    wijk_alone: "wijk",
    gebied: "stadsgebied in {municipality}",
    postcode: "postcodes {first} tot en met {last}, in {municipality}",
    postcode_alone: "postcodes {first} tot en met {last}",
    region: "regio",
    country: "heel het land",
    code: "code {code}",
    postcode_name: "postcodegebied {digits}",
    region_name: "de metropoolregio Amsterdam",
    country_name: "Nederland",
    found_as: "gevonden als {name}",
    list: "Gevonden plaatsen",
    one: "1 plaats gevonden",
    several: "{n} plaatsen om uit te kiezen",
    help: "Typ een naam of postcode. Kies met de pijltjes omhoog en omlaag, en bevestig met Enter.",
};

/// The words in English.
const ENGLISH: PlaceWords = PlaceWords {
    municipality: "municipality in {province}",
    municipality_alone: "municipality",
    wijk: "district in {municipality}",
    wijk_alone: "district",
    gebied: "city area in {municipality}",
    postcode: "postcodes {first} to {last}, in {municipality}",
    postcode_alone: "postcodes {first} to {last}",
    region: "region",
    country: "the whole country",
    code: "code {code}",
    postcode_name: "postcode area {digits}",
    region_name: "the Amsterdam metropolitan area",
    country_name: "the Netherlands",
    found_as: "found as {name}",
    list: "Places found",
    one: "1 place found",
    several: "{n} places to choose from",
    help: "Type a name or postcode. Choose with the up and down arrows, and confirm with Enter.",
};

impl PlaceWords {
    /// The words in a language.
    pub const fn of(language: Language) -> &'static PlaceWords {
        match language {
            Language::Dutch => &DUTCH,
            Language::English => &ENGLISH,
        }
    }

    /// All texts with their names, for tests.
    pub fn entries(&self) -> Vec<(&'static str, &'static str)> {
        vec![
            ("municipality", self.municipality),
            ("municipality_alone", self.municipality_alone),
            ("wijk", self.wijk),
            ("wijk_alone", self.wijk_alone),
            ("gebied", self.gebied),
            ("postcode", self.postcode),
            ("postcode_alone", self.postcode_alone),
            ("region", self.region),
            ("country", self.country),
            ("code", self.code),
            ("postcode_name", self.postcode_name),
            ("region_name", self.region_name),
            ("country_name", self.country_name),
            ("found_as", self.found_as),
            ("list", self.list),
            ("one", self.one),
            ("several", self.several),
            ("help", self.help),
        ]
    }
}

/// The name of a place as it stands in a sentence: `Almere`, `postcodegebied 131`.
pub fn name(language: Language, area: &Area) -> String {
    let words = PlaceWords::of(language);
    match area.level {
        AreaLevel::Country => words.country_name.to_owned(),
        AreaLevel::Region => words.region_name.to_owned(),
        AreaLevel::Postcode => fill(words.postcode_name, &[("digits", digits(area))]),
        AreaLevel::Municipality | AreaLevel::Gebied | AreaLevel::Wijk => area.name.clone(),
    }
}

/// What kind of place it is and where: `wijk in Almere`.
///
/// `namesake`: whether another place of this name lies in the same municipality; then the official
/// code tells them apart.
pub fn kind(language: Language, area: &Area, namesake: bool) -> String {
    let words = PlaceWords::of(language);
    let (first, last) = (format!("{}0", digits(area)), format!("{}9", digits(area)));
    let template = match area.level {
        AreaLevel::Country => words.country,
        AreaLevel::Region => words.region,
        AreaLevel::Municipality if area.province.is_empty() => words.municipality_alone,
        AreaLevel::Municipality => words.municipality,
        AreaLevel::Gebied => words.gebied,
        AreaLevel::Wijk if area.municipality.is_empty() => words.wijk_alone,
        AreaLevel::Wijk => words.wijk,
        AreaLevel::Postcode if area.municipality.is_empty() => words.postcode_alone,
        AreaLevel::Postcode => words.postcode,
    };
    let values = [
        ("province", area.province.as_str()),
        ("municipality", area.municipality.as_str()),
        ("first", first.as_str()),
        ("last", last.as_str()),
    ];
    let kind = fill(template, &values);
    if namesake {
        let code = area.id.rsplit('-').next().unwrap_or_default();
        return format!("{kind}, {}", fill(words.code, &[("code", code)]));
    }
    kind
}

/// How many places the list shows.
pub fn count(language: Language, places: usize) -> String {
    let words = PlaceWords::of(language);
    match places {
        1 => words.one.to_owned(),
        _ => fill(words.several, &[("n", &places.to_string())]),
    }
}

/// The digits of a three-digit postcode: `131` of `131X`.
fn digits(area: &Area) -> &str {
    area.name.trim_end_matches('X')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn area(id: &str, name: &str, level: AreaLevel, municipality: &str) -> Area {
        let (municipality, province) = (municipality.to_owned(), "Flevoland".to_owned());
        Area { id: id.into(), name: name.into(), level, municipality, province, centre: None }
    }

    #[test]
    fn places_have_a_name_and_a_kind() {
        let almere = area("gm-almere", "Almere", AreaLevel::Municipality, "Almere");
        let filmwijk = area("wk-003418", "Filmwijk", AreaLevel::Wijk, "Almere");
        let postcode = area("pc3-131", "131X", AreaLevel::Postcode, "Almere");
        let unknown = area("pc3-138", "138X", AreaLevel::Postcode, "");
        let country = area("nl", "Nederland", AreaLevel::Country, "");
        for (language, area, named, kinded) in [
            (Language::Dutch, &almere, "Almere", "gemeente in Flevoland"),
            (Language::English, &filmwijk, "Filmwijk", "district in Almere"),
            (
                Language::Dutch,
                &postcode,
                "postcodegebied 131",
                "postcodes 1310 tot en met 1319, in Almere",
            ),
            (Language::English, &unknown, "postcode area 138", "postcodes 1380 to 1389"),
            (Language::English, &country, "the Netherlands", "the whole country"),
        ] {
            assert_eq!(name(language, area), named);
            assert_eq!(kind(language, area, false), kinded);
        }
        assert_eq!(kind(Language::Dutch, &filmwijk, true), "wijk in Almere, code 003418");
        assert_eq!(count(Language::Dutch, 1), "1 plaats gevonden");
        assert_eq!(count(Language::English, 8), "8 places to choose from");
    }

    #[test]
    fn both_languages_fill_the_same_places() {
        let places = |text: &str| {
            let inside = text.split('{').skip(1).filter_map(|rest| rest.split_once('}'));
            let mut names: Vec<String> = inside.map(|(name, _)| name.to_owned()).collect();
            names.sort_unstable();
            names
        };
        let [dutch, english] =
            Language::ALL.map(|language| PlaceWords::of(language).entries().into_iter());
        for ((name, dutch), (_, english)) in dutch.zip(english) {
            assert!(!dutch.is_empty() && !english.is_empty(), "{name}");
            assert_eq!(places(dutch), places(english), "{name}");
        }
    }
}
