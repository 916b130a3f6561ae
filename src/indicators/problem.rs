//! What is wrong with a file, said in one line: which file, which row, what was expected.

use std::fmt;
use std::path::{Path, PathBuf};

/// A problem with data from outside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DataProblem {
    /// The file; `-` is standard input.
    pub file: PathBuf,
    /// Line of the file, 1 = the header, where the problem belongs to a line.
    pub row: Option<u64>,
    /// What was found and what was expected.
    pub message: String,
}

impl DataProblem {
    /// A problem with a whole file.
    pub fn in_file(file: &Path, message: impl Into<String>) -> DataProblem {
        DataProblem { file: file.to_path_buf(), row: None, message: message.into() }
    }

    /// A problem with one row.
    pub fn in_row(file: &Path, row: u64, message: impl Into<String>) -> DataProblem {
        DataProblem { file: file.to_path_buf(), row: Some(row), message: message.into() }
    }

    /// A problem that the CSV library found, with the row it names.
    pub fn from_csv(file: &Path, error: &csv::Error) -> DataProblem {
        let row = error.position().map(csv::Position::line);
        let message = match error.kind() {
            csv::ErrorKind::UnequalLengths { expected_len, len, .. } => {
                format!("expected {expected_len} columns, found {len}")
            }
            csv::ErrorKind::Utf8 { .. } => "expected text in UTF-8".to_owned(),
            csv::ErrorKind::Io(error) => format!("cannot be read to the end: {error}"),
            _ => error.to_string(),
        };
        DataProblem { file: file.to_path_buf(), row, message }
    }
}

impl fmt::Display for DataProblem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}", self.file.display())?;
        if let Some(row) = self.row {
            write!(formatter, ", row {row}")?;
        }
        // One problem is one line, whatever a file puts into the message.
        write!(formatter, ": {}", self.message.replace(['\n', '\r'], " "))
    }
}

impl std::error::Error for DataProblem {}
