//! The method page put together: its words, the constants of the code, the data, the fitted model and
//! the validation become a document in one language.

mod outside;
mod place;
mod table;
pub mod validation;

use std::path::Path;

use crate::answer::Library;
use crate::export::citation::{Basis, Cited};
use crate::fit::hexagon::HexagonLayout;
use crate::indicators::OutcomeIndex;
use crate::indicators::dataset::Dataset;
use crate::method::{
    Block, Citation, Formula, Inline, Labels, Mathematics, Method, Section, markup,
};
use crate::model::selection_age::SelectionAge;
use crate::state::State;
use crate::text::method::validation as words;
use crate::text::method::{
    self as text, FormulaWords, Piece, SECTIONS, SectionWords, Slot, studies, works,
};
use crate::text::{Bilingual, Language};

use super::predict;
use place::Places;
use validation::Validation;

/// What the page is made of beside its words.
pub struct Material<'data> {
    /// The published figures.
    pub dataset: &'data Dataset,
    /// The fitted model with its places; nothing before the first fit.
    pub library: Option<&'data Library>,
    /// The validation; nothing before it has run.
    pub validation: Option<&'data Validation>,
    /// The map of hexagons; nothing where the places have no centres.
    pub map: Option<&'data HexagonLayout>,
}

impl Material<'_> {
    fn release(&self) -> &str {
        self.library.map_or("", |library| library.model.release.as_str())
    }
}

/// Selection age of the example that a reader can check.
const EXAMPLE_AGE: u8 = 14;

/// Puts the page together.
///
/// # Errors
/// A sentence on a text whose marks are wrong or on an example that the program refuses.
pub fn method(language: Language, material: &Material<'_>) -> Result<Method, String> {
    let author = Author { language, material, places: Places::new(language, material) };
    let sections = SECTIONS.iter().map(|words| author.section(words)).collect::<Result<_, _>>()?;
    let labels = Labels {
        contents: author.plain(&text::CONTENTS)?,
        source: author.plain(&text::SOURCE)?,
        other_release: author.plain(&text::OTHER_RELEASE)?,
    };
    Ok(Method { release: material.release().to_owned(), labels, sections })
}

struct Author<'data> {
    language: Language,
    material: &'data Material<'data>,
    places: Places,
}

impl Author<'_> {
    fn section(&self, words: &SectionWords) -> Result<Section, String> {
        let mut blocks = Vec::new();
        for piece in words.pieces {
            self.piece(piece, &mut blocks)
                .map_err(|reason| format!("section {}: {reason}", words.anchor))?;
        }
        let heading = self.plain(&words.heading)?;
        Ok(Section { anchor: words.anchor.to_owned(), heading, blocks })
    }

    fn piece(&self, piece: &Piece, blocks: &mut Vec<Block>) -> Result<(), String> {
        let points = |numbered: bool, points: &[Bilingual]| {
            let points = points.iter().map(|point| self.rich(point)).collect::<Result<_, _>>()?;
            Ok::<_, String>(Block::List { numbered, points })
        };
        blocks.push(match piece {
            Piece::Heading(words) => Block::Heading(self.plain(words)?),
            Piece::Text(words) => Block::Text(self.rich(words)?),
            Piece::Points(words) => points(false, words)?,
            Piece::Steps(words) => points(true, words)?,
            Piece::Formula(words) => Block::Formula(self.formula(words)?),
            Piece::Slot(slot) => return self.slot(*slot, blocks),
        });
        Ok(())
    }

    fn formula(&self, words: &FormulaWords) -> Result<Formula, String> {
        let mathematics = |notation: &str| Mathematics::parse(&self.places.fill_plain(notation)?);
        Ok(Formula {
            lines: words.notation.split(';').map(mathematics).collect::<Result<_, _>>()?,
            words: self.rich(&words.words)?,
            symbols: words
                .symbols
                .iter()
                .map(|(symbol, words)| Ok((mathematics(symbol)?, self.rich(words)?)))
                .collect::<Result<_, String>>()?,
            source: self.rich(&words.source)?,
        })
    }

    fn slot(&self, slot: Slot, blocks: &mut Vec<Block>) -> Result<(), String> {
        let (language, material) = (self.language, self.material);
        match slot {
            Slot::Ages => blocks.push(Block::Table(table::ages(language, material.dataset))),
            Slot::Outcomes => blocks.push(Block::Table(table::outcomes(language))),
            Slot::Multipliers => blocks.push(Block::Table(table::multipliers(language))),
            Slot::Countries => blocks.push(Block::Table(table::comparisons(language))),
            Slot::Studies => blocks.push(Block::Table(self.studies())),
            Slot::Shares | Slot::Errors | Slot::Calibration | Slot::Scatter => {
                let Some(validation) = material.validation else {
                    if slot == Slot::Shares {
                        blocks.push(Block::Text(self.rich(&words::NO_RESULT)?));
                    }
                    return Ok(());
                };
                match slot {
                    Slot::Shares => {
                        blocks.push(Block::Table(table::shares(language, validation)));
                        blocks.push(Block::Text(self.rich(&words::SHARES_NOTE)?));
                        let further = table::further(language, validation);
                        blocks.extend(further.map(|text| Block::Text(vec![Inline::Words(text)])));
                    }
                    Slot::Errors => blocks.push(Block::Table(table::errors(language, validation))),
                    Slot::Calibration => {
                        blocks.push(Block::Table(table::calibration(language, validation)));
                    }
                    _ => {
                        let figure = table::scatter(language, material.dataset.areas(), validation);
                        blocks.push(Block::Scatter(Box::new(figure)));
                    }
                }
            }
            Slot::Outside => {
                if let Some(library) = material.library {
                    blocks.push(Block::Table(outside::table(language, &library.model)?));
                } else {
                    blocks.push(Block::Text(self.rich(&words::NO_RESULT)?));
                }
            }
            Slot::Citations => blocks.extend(self.citations()),
            Slot::Command => blocks.push(Block::Code(command())),
            Slot::Answer => {
                if let Some(library) = material.library {
                    blocks.push(Block::Code(answer(library)?));
                } else {
                    blocks.push(Block::Text(self.rich(&words::NO_RESULT)?));
                }
            }
            Slot::Works => blocks.push(Block::Works(works::LIST.iter().map(work).collect())),
        }
        Ok(())
    }

    /// The studies, each with an anchor in its first field.
    fn studies(&self) -> crate::method::Table {
        table::studies(self.language, studies::STUDIES)
    }

    fn citations(&self) -> Vec<Block> {
        let cited = Cited {
            language: self.language,
            chart: None,
            basis: Basis::Model,
            release: self.material.release(),
            day: Citation::DAY,
            date: Citation::DATE,
            address: Citation::ADDRESS,
        };
        let citation = |(style, text): (&str, String)| {
            Block::Citation(Citation { style: style.to_owned(), text })
        };
        cited.all().into_iter().map(citation).collect()
    }

    /// A text without marks, its places filled.
    fn plain(&self, words: &Bilingual) -> Result<String, String> {
        self.places.fill_plain(words.in_language(self.language))
    }

    /// A text with its marks, its places filled.
    fn rich(&self, words: &Bilingual) -> Result<Vec<Inline>, String> {
        markup::parse(&self.plain(words)?)
    }
}

fn work(work: &works::Work) -> (String, Vec<Inline>) {
    let mut words = vec![Inline::Words(work.reference.to_owned())];
    if let Some(address) = work.address {
        words.push(Inline::Words(" ".to_owned()));
        words.push(Inline::Link(address.to_owned(), address.to_owned()));
    }
    (format!("ref-{}", work.anchor), words)
}

/// The rows that the site opens with, with sorting as today and with later sorting.
fn example() -> String {
    let state = State::default();
    let outcome = OutcomeIndex::START.outcome();
    let mut rows = "age,outcome,area,group,sex,household,income_rank,selection_age\n".to_owned();
    for age in [SelectionAge::TODAY.value(), EXAMPLE_AGE] {
        for choice in [&state.a, &state.b] {
            rows.push_str(&format!(
                "{},{},nl,all,all,all,{},{age}\n",
                outcome.age.years(),
                outcome.name,
                choice.income.value()
            ));
        }
    }
    rows
}

/// What a reader types.
fn command() -> String {
    format!(
        "cargo run --release --no-default-features --features program --bin kansen -- \\\n  predict \
         --model www/data/model.kansen <<'END'\n{}END",
        example()
    )
}

/// What the program answers.
fn answer(library: &Library) -> Result<String, String> {
    let mut output = Vec::new();
    predict::predict(library, example().as_bytes(), &mut output, &mut |_| {})
        .map_err(|problem| problem.to_string())?;
    let text = String::from_utf8(output).map_err(|error| error.to_string())?;
    Ok(text.trim_end().to_owned())
}

/// Reads the validation beside the project's documents; nothing where it has not run yet.
///
/// # Errors
/// The file that is there and cannot be read.
pub fn read_validation(
    file: &Path,
) -> Result<Option<Validation>, crate::indicators::problem::DataProblem> {
    use crate::indicators::problem::DataProblem;
    if !file.exists() {
        return Ok(None);
    }
    let text = std::fs::read_to_string(file)
        .map_err(|error| DataProblem::in_file(file, format!("cannot be opened: {error}")))?;
    Validation::read(&text).map(Some).map_err(|reason| DataProblem::in_file(file, reason))
}
