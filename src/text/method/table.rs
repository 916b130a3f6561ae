//! Captions, headings and fields of the tables of data and selection age.

use super::super::Bilingual;
use super::both;

/// An outcome in a table: {outcome}, {years}.
pub const OUTCOME_AT_AGE: Bilingual = both("{outcome} ({years} jaar)", "{outcome} (age {years})");

/// Caption.
pub const AGES_CAPTION: Bilingual =
    both("Leeftijden, geboortejaren en plaatsen", "Ages, birth years and places");
/// Headings.
pub const AGES_HEADERS: [Bilingual; 4] = [
    both("Leeftijd", "Age"),
    both("Geboren", "Born"),
    both("Uitkomsten", "Outcomes"),
    both("Plaatsen", "Places"),
];
/// Field: {count}.
pub const COUNTRY: Bilingual = both(
    "heel Nederland, {count} gemeenten en hun wijken",
    "the whole country, {count} municipalities and their wijken",
);
/// Field: {count}.
pub const REGION: Bilingual = both(
    "heel Nederland als geheel; plaatsen alleen in de Metropoolregio Amsterdam: {count} gemeenten, de gebieden van Amsterdam en enkele wijken",
    "the country as a whole; places in the Amsterdam metropolitan region alone: {count} municipalities, the gebieden of Amsterdam and some wijken",
);

/// Caption.
pub const OUTCOMES_CAPTION: Bilingual =
    both("Alle uitkomsten met hun definitie", "All outcomes with their definition");
/// Headings.
pub const OUTCOMES_HEADERS: [Bilingual; 4] = [
    both("Code", "Key"),
    both("Uitkomst", "Outcome"),
    both("Wat is geteld", "What was counted"),
    both("Eenheid", "Unit"),
];
/// Unit.
pub const PERCENT: Bilingual = both("van 100 kinderen", "of 100 children");
/// Unit.
pub const EURO_PER_YEAR: Bilingual = both("euro per jaar", "euros a year");
/// Unit.
pub const EURO_PER_HOUR: Bilingual = both("euro per uur", "euros an hour");
/// Unit.
pub const EURO: Bilingual = both("euro", "euros");

/// Caption.
pub const MULTIPLIERS_CAPTION: Bilingual = both(
    "De factor waarmee verschillen naar afkomst worden vermenigvuldigd, per selectieleeftijd",
    "The factor by which differences by background are multiplied, by selection age",
);
/// Headings before the ages.
pub const MULTIPLIERS_HEADERS: [Bilingual; 2] =
    [both("Welk onderzoek", "Which evidence"), both("Afname per jaar (k)", "Fall per year (k)")];
/// Row.
pub const NO_EFFECT: Bilingual = both("geen effect (onderkant)", "no effect (lower end)");
/// Row.
pub const CENTRAL: Bilingual = both("midden van de studies", "middle of the studies");
/// Row.
pub const FINLAND: Bilingual = both("Finland letterlijk genomen", "Finland at face value");
/// Row.
pub const HIGHEST: Bilingual = both("bovenkant", "upper end");
