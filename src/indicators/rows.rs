//! Reading rows of a CSV file, plain or gzip, with every problem named by file and row.

use std::fs::File;
use std::io::{BufReader, Read};
use std::path::{Path, PathBuf};
use std::str::FromStr;

use flate2::read::MultiGzDecoder;

use super::problem::DataProblem;

/// An open CSV file whose header holds the columns asked for.
pub struct Rows {
    file: PathBuf,
    reader: csv::Reader<Box<dyn Read>>,
    columns: Vec<usize>,
    record: csv::StringRecord,
}

/// One row; fields are asked for by their position in the list of wanted columns.
pub struct Row<'rows> {
    file: &'rows Path,
    line: u64,
    record: &'rows csv::StringRecord,
    columns: &'rows [usize],
    names: &'rows [&'static str],
}

/// Opens a file; what comes out of it is plain text also where it holds gzip, as its name then says.
///
/// # Errors
/// The file cannot be opened.
pub fn open(file: &Path) -> Result<Box<dyn Read>, DataProblem> {
    let opened = File::open(file)
        .map_err(|error| DataProblem::in_file(file, format!("cannot be opened: {error}")))?;
    let buffered = BufReader::with_capacity(1 << 16, opened);
    Ok(if file.extension().is_some_and(|extension| extension == "gz") {
        Box::new(MultiGzDecoder::new(buffered))
    } else {
        Box::new(buffered)
    })
}

impl Rows {
    /// Opens a file and finds the wanted columns in its header.
    ///
    /// # Errors
    /// The file cannot be opened, is empty, or misses a column.
    pub fn open(file: &Path, wanted: &[&'static str]) -> Result<Rows, DataProblem> {
        Rows::from_source(file, open(file)?, wanted)
    }

    /// Reads from any source; `file` is what problems call it.
    ///
    /// # Errors
    /// The source is empty, cannot be read, or misses a column.
    pub fn from_source(
        file: &Path,
        source: Box<dyn Read>,
        wanted: &[&'static str],
    ) -> Result<Rows, DataProblem> {
        let mut reader = csv::ReaderBuilder::new().from_reader(source);
        let header: Vec<String> = reader
            .headers()
            .map_err(|error| DataProblem::from_csv(file, &error))?
            .iter()
            .map(|name| name.trim_start_matches('\u{feff}').to_owned())
            .collect();
        if header.iter().all(String::is_empty) {
            let message = format!("is empty; expected a header with {}", wanted.join(", "));
            return Err(DataProblem::in_file(file, message));
        }
        let mut columns = Vec::with_capacity(wanted.len());
        for name in wanted {
            let Some(found) = header.iter().position(|column| column == name) else {
                return Err(DataProblem::in_row(
                    file,
                    1,
                    format!("the column '{name}' is missing"),
                ));
            };
            columns.push(found);
        }
        let record = csv::StringRecord::new();
        Ok(Rows { file: file.to_path_buf(), reader, columns, record })
    }

    /// Calls `take` with every row.
    ///
    /// # Errors
    /// The first problem of the file or of `take`.
    pub fn for_each(
        mut self,
        names: &[&'static str],
        mut take: impl FnMut(&Row<'_>) -> Result<(), DataProblem>,
    ) -> Result<(), DataProblem> {
        loop {
            let more = self
                .reader
                .read_record(&mut self.record)
                .map_err(|error| DataProblem::from_csv(&self.file, &error))?;
            if !more {
                return Ok(());
            }
            let line = self.record.position().map_or(0, csv::Position::line);
            let columns = &self.columns;
            take(&Row { file: &self.file, line, record: &self.record, columns, names })?;
        }
    }
}

impl Row<'_> {
    /// Line of the file, 1 = the header.
    pub const fn line(&self) -> u64 {
        self.line
    }

    /// The text of a wanted column.
    pub fn text(&self, column: usize) -> &str {
        self.columns.get(column).and_then(|found| self.record.get(*found)).unwrap_or("")
    }

    /// A number in a wanted column.
    ///
    /// # Errors
    /// The text is not a number of this type; infinite and not-a-number are refused by the caller's
    /// range check.
    pub fn number<T: FromStr>(&self, column: usize, expected: &str) -> Result<T, DataProblem> {
        self.text(column).parse().map_err(|_| self.unexpected(column, expected))
    }

    /// A value that a column's text names.
    ///
    /// # Errors
    /// The text names none.
    pub fn named<T>(
        &self,
        column: usize,
        from_key: impl Fn(&str) -> Option<T>,
        expected: &str,
    ) -> Result<T, DataProblem> {
        from_key(self.text(column)).ok_or_else(|| self.unexpected(column, expected))
    }

    /// The problem that a column holds something else than expected.
    pub fn unexpected(&self, column: usize, expected: &str) -> DataProblem {
        let name = self.names.get(column).copied().unwrap_or("?");
        let found: String = self.text(column).chars().take(40).collect();
        self.problem(format!("{name} is '{found}', expected {expected}"))
    }

    /// Any problem with this row.
    pub fn problem(&self, message: impl Into<String>) -> DataProblem {
        DataProblem::in_row(self.file, self.line, message)
    }
}
