//! The words of the method page: what the data are, every formula with its source, the validation, the
//! studies on selection age, the limits, how to cite and how to check a number.
//!
//! Texts carry the marks of `method::markup` (`*stress*`, `[words](address)`, a name between back
//! quotes, `$formula$`) and places in braces that `program::method` fills with the code's own constants
//! and with results. They are used by `kansen publish` alone, so the page does not carry them in its
//! code.

pub mod data;
pub mod limits;
pub mod line;
pub mod place;
pub mod scenario;
pub mod studies;
pub mod table;
pub mod uncertainty;
pub mod using;
pub mod validation;
pub mod works;

use super::Bilingual;

/// A section of the page.
#[derive(Clone, Copy, Debug)]
pub struct SectionWords {
    /// Name in links, the same in both languages; never changed once published.
    pub anchor: &'static str,
    /// Heading.
    pub heading: Bilingual,
    /// What stands under it.
    pub pieces: &'static [Piece],
}

/// A piece of a section.
#[derive(Clone, Copy, Debug)]
pub enum Piece {
    /// A heading of second rank.
    Heading(Bilingual),
    /// A paragraph.
    Text(Bilingual),
    /// Points in no order.
    Points(&'static [Bilingual]),
    /// Points in an order.
    Steps(&'static [Bilingual]),
    /// A formula.
    Formula(FormulaWords),
    /// Something made of numbers, a list or a reader's own day.
    Slot(Slot),
}

/// A formula and its words.
#[derive(Clone, Copy, Debug)]
pub struct FormulaWords {
    /// The formula, in the notation of `method::mathematics`; semicolons stand between its lines.
    pub notation: &'static str,
    /// What it says, for everyone.
    pub words: Bilingual,
    /// Its symbols, in the same notation.
    pub symbols: &'static [(&'static str, Bilingual)],
    /// Where it comes from.
    pub source: Bilingual,
}

/// What is put in where the texts leave room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slot {
    /// The ages, their cohorts and places.
    Ages,
    /// All outcomes with their definitions.
    Outcomes,
    /// The factor of selection age by reading and age.
    Multipliers,
    /// What a comparison of countries gives.
    Countries,
    /// The studies on selection age.
    Studies,
    /// Share of excess variance explained, by outcome and seed.
    Shares,
    /// Errors by outcome.
    Errors,
    /// How often the intervals hold.
    Calibration,
    /// Predicted against published figures.
    Scatter,
    /// The model beside figures that nobody fitted.
    Outside,
    /// Ways to cite.
    Citations,
    /// What to type to check a number.
    Command,
    /// What the program answers.
    Answer,
    /// Works referred to.
    Works,
}

impl Slot {
    /// All of them.
    pub const ALL: [Slot; 14] = [
        Slot::Ages,
        Slot::Outcomes,
        Slot::Multipliers,
        Slot::Countries,
        Slot::Studies,
        Slot::Shares,
        Slot::Errors,
        Slot::Calibration,
        Slot::Scatter,
        Slot::Outside,
        Slot::Citations,
        Slot::Command,
        Slot::Answer,
        Slot::Works,
    ];
}

/// All sections in their order.
pub const SECTIONS: &[SectionWords] = &[
    data::IN_SHORT,
    data::DATA,
    line::RANK,
    line::LINES,
    place::PLACES,
    uncertainty::GAP,
    uncertainty::UNCERTAINTY,
    scenario::SELECTION_AGE,
    validation::VALIDATION,
    validation::OUTSIDE,
    limits::MEANING,
    limits::LIMITS,
    using::CITE,
    using::CHECK,
    using::LICENCE,
    works::WORKS,
];

/// Heading of the table of contents.
pub const CONTENTS: Bilingual = both("Op deze pagina", "On this page");
/// Before the source of a formula.
pub const SOURCE: Bilingual = both("Bron:", "Source:");
/// Where the page computes with another release than this text's: {release}.
pub const OTHER_RELEASE: Bilingual = both(
    "Deze tekst hoort bij uitgave {release}; de site rekent nu met een andere.",
    "This text belongs to release {release}; the site now computes with another one.",
);
/// A text in both languages.
const fn both(dutch: &'static str, english: &'static str) -> Bilingual {
    Bilingual { dutch, english }
}

impl Piece {
    /// All texts of the piece.
    pub fn texts(&self) -> Vec<Bilingual> {
        match self {
            Piece::Heading(text) | Piece::Text(text) => vec![*text],
            Piece::Points(points) | Piece::Steps(points) => points.to_vec(),
            Piece::Formula(formula) => {
                let symbols = formula.symbols.iter().map(|(_, words)| *words);
                [formula.words, formula.source].into_iter().chain(symbols).collect()
            }
            Piece::Slot(_) => Vec::new(),
        }
    }
}
