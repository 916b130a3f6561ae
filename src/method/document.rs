//! The parts of a document and how they are read from its file.

use crate::chart::notation::Notation;
use crate::chart::scatter::{ScatterFigure, ScatterPoint, ScatterWords, Tenth};
use crate::chart::table::{Explanations, Spread};
use crate::indicators::Unit;
use crate::model::codec::{CodecError, Reader};

use crate::text::Language;

use super::mathematics::Mathematics;

/// A section with a heading and an anchor that does not depend on the language.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// Name in links: small letters and hyphens.
    pub anchor: String,
    /// Heading.
    pub heading: String,
    /// What stands under it.
    pub blocks: Vec<Block>,
}

/// A piece of a section.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A heading of second rank.
    Heading(String),
    /// A paragraph.
    Text(Vec<Inline>),
    /// A list.
    List {
        /// Whether its order matters.
        numbered: bool,
        /// The points.
        points: Vec<Vec<Inline>>,
    },
    /// A formula.
    Formula(Formula),
    /// A table.
    Table(Table),
    /// The chart of predicted against published figures.
    Scatter(Box<ScatterFigure>),
    /// What a reader types or a program answers.
    Code(String),
    /// A way to cite.
    Citation(Citation),
    /// Works that the page refers to, with their anchors.
    Works(Vec<(String, Vec<Inline>)>),
}

/// A piece of a text.
#[derive(Clone, Debug, PartialEq)]
pub enum Inline {
    /// Plain words.
    Words(String),
    /// Words with stress.
    Stress(String),
    /// A name in the program or a file.
    Code(String),
    /// A link: its words and its address.
    Link(String, String),
    /// A symbol or a formula.
    Mathematics(Mathematics),
    /// Words that links lead to: the words and their anchor.
    Anchor(String, String),
}

/// A formula, what it says in words, and what its symbols are.
#[derive(Clone, Debug, PartialEq)]
pub struct Formula {
    /// The formula, one or more lines.
    pub lines: Vec<Mathematics>,
    /// What it says, for everyone.
    pub words: Vec<Inline>,
    /// Its symbols.
    pub symbols: Vec<(Mathematics, Vec<Inline>)>,
    /// Where it comes from.
    pub source: Vec<Inline>,
}

/// A table; the first column holds the headings of the rows.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// What the table holds.
    pub caption: String,
    /// Whether it opens only when a reader asks for it.
    pub folded: bool,
    /// Whether its fields are words, set to the left, and not numbers.
    pub wordy: bool,
    /// Headings of the columns.
    pub headers: Vec<String>,
    /// Rows, each as long as the headings.
    pub rows: Vec<Vec<Vec<Inline>>>,
}

/// A way to cite. The page fills in [`Citation::DAY`], [`Citation::DATE`] and [`Citation::ADDRESS`].
#[derive(Clone, Debug, PartialEq)]
pub struct Citation {
    /// Name of the style.
    pub style: String,
    /// The text.
    pub text: String,
}

impl Citation {
    /// Stands for the reader's day in words.
    pub const DAY: &'static str = "⟨day⟩";
    /// Stands for the reader's day as `2026-11-22`.
    pub const DATE: &'static str = "⟨date⟩";
    /// Stands for the address of the site.
    pub const ADDRESS: &'static str = "⟨address⟩";
}

fn text(reader: &mut Reader<'_>) -> Result<String, CodecError> {
    Ok(reader.letters()?.to_owned())
}

fn truth(reader: &mut Reader<'_>) -> Result<bool, CodecError> {
    match reader.byte()? {
        0 => Ok(false),
        1 => Ok(true),
        _ => Err(CodecError::Invalid),
    }
}

fn inlines(reader: &mut Reader<'_>) -> Result<Vec<Inline>, CodecError> {
    reader.list(Inline::read)
}

impl Section {
    /// Reads a section.
    ///
    /// # Errors
    /// Any of [`CodecError`].
    pub fn read(reader: &mut Reader<'_>) -> Result<Section, CodecError> {
        Ok(Section {
            anchor: text(reader)?,
            heading: text(reader)?,
            blocks: reader.list(Block::read)?,
        })
    }
}

impl Block {
    fn read(reader: &mut Reader<'_>) -> Result<Block, CodecError> {
        Ok(match reader.byte()? {
            0 => Block::Heading(text(reader)?),
            1 => Block::Text(inlines(reader)?),
            2 => Block::List { numbered: truth(reader)?, points: reader.list(inlines)? },
            3 => Block::Formula(Formula {
                lines: reader.list(Mathematics::read)?,
                words: inlines(reader)?,
                symbols: reader
                    .list(|reader| Ok((Mathematics::read(reader)?, inlines(reader)?)))?,
                source: inlines(reader)?,
            }),
            4 => Block::Table(Table {
                caption: text(reader)?,
                folded: truth(reader)?,
                wordy: truth(reader)?,
                headers: reader.list(text)?,
                rows: reader.list(|reader| reader.list(inlines))?,
            }),
            5 => Block::Scatter(Box::new(scatter(reader)?)),
            6 => Block::Code(text(reader)?),
            7 => Block::Citation(Citation { style: text(reader)?, text: text(reader)? }),
            8 => Block::Works(reader.list(|reader| Ok((text(reader)?, inlines(reader)?)))?),
            _ => return Err(CodecError::Invalid),
        })
    }
}

impl Inline {
    fn read(reader: &mut Reader<'_>) -> Result<Inline, CodecError> {
        Ok(match reader.byte()? {
            0 => Inline::Words(text(reader)?),
            1 => Inline::Stress(text(reader)?),
            2 => Inline::Code(text(reader)?),
            3 => Inline::Link(text(reader)?, text(reader)?),
            4 => Inline::Mathematics(Mathematics::read(reader)?),
            5 => Inline::Anchor(text(reader)?, text(reader)?),
            _ => return Err(CodecError::Invalid),
        })
    }
}

/// Steps of a percentage in the file: hundredths of a percentage point.
pub const PERCENT_STEPS: f64 = 100.0;

fn scatter(reader: &mut Reader<'_>) -> Result<ScatterFigure, CodecError> {
    let language = Language::from_key(reader.letters()?).ok_or(CodecError::Invalid)?;
    let percentage = |reader: &mut Reader<'_>| Ok(f64::from(reader.short()?) / PERCENT_STEPS);
    let words = ScatterWords {
        predicted: text(reader)?,
        published: text(reader)?,
        equal: text(reader)?,
        tenths: text(reader)?,
        caption: text(reader)?,
        headers: reader.list(text)?,
        children: text(reader)?,
    };
    Ok(ScatterFigure {
        notation: Notation { language, unit: Unit::Percent },
        words,
        summary: text(reader)?,
        notes: reader.list(text)?,
        points: reader.list(|reader| {
            Ok(ScatterPoint {
                name: text(reader)?,
                predicted: Spread {
                    value: percentage(reader)?,
                    low: percentage(reader)?,
                    high: percentage(reader)?,
                },
                published: percentage(reader)?,
                children: reader.count()?,
            })
        })?,
        tenths: reader.list(|reader| {
            Ok(Tenth {
                cells: reader.count()?,
                predicted: percentage(reader)?,
                published: percentage(reader)?,
            })
        })?,
        explanations: Explanations::default(),
    })
}
