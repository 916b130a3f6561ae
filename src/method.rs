//! The method page as a document: sections of texts, formulas, tables and one chart, in one language.
//!
//! Words and numbers are put together once, by `kansen publish`, from the words in `text`, the code's
//! own constants, the fitted model and the validation. The page loads the result from a file of its own
//! for each language and only shows it.

pub mod document;
pub mod mathematics;

#[cfg(feature = "program")]
pub mod markup;

#[cfg(feature = "program")]
pub mod write;

use crate::model::codec::{CodecError, Kind, Reader};

pub use document::{Block, Citation, Formula, Inline, Section, Table};
pub use mathematics::Mathematics;

/// The page in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Method {
    /// Release of data and model that its numbers belong to.
    pub release: String,
    /// Words around the sections.
    pub labels: Labels,
    /// Sections in their order.
    pub sections: Vec<Section>,
}

/// Words around the sections.
#[derive(Clone, Debug, PartialEq)]
pub struct Labels {
    /// Heading of the table of contents.
    pub contents: String,
    /// Before the source of a formula.
    pub source: String,
    /// Where the page computes with another release than the document's.
    pub other_release: String,
}

impl Method {
    /// Name of the file of a language, given its key.
    pub fn file(language: &str) -> String {
        format!("method-{language}.kansen")
    }

    /// Reads the file of one language.
    ///
    /// # Errors
    /// Any of [`CodecError`]; never a panic, whatever the bytes.
    pub fn read(file: &[u8]) -> Result<Method, CodecError> {
        let mut reader = Reader::open(file, Kind::Method)?;
        let release = reader.letters()?.to_owned();
        let letters = |reader: &mut Reader<'_>| Ok(reader.letters()?.to_owned());
        let labels = Labels {
            contents: letters(&mut reader)?,
            source: letters(&mut reader)?,
            other_release: letters(&mut reader)?,
        };
        let sections = reader.list(Section::read)?;
        reader.end()?;
        Ok(Method { release, labels, sections })
    }
}
