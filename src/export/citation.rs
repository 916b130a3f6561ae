//! How to cite a chart or the whole site. The author is the project; whose figures they are is named.

use crate::text::{Language, export as words, fill};

use super::text::{LONGEST, LONGEST_ADDRESS, tame};

/// What figures rest on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// The model and the published figures that it was fitted to.
    Model,
    /// Published figures that are not in the model.
    Published,
    /// The comparison of countries.
    Countries,
}

/// What is cited, when and where.
pub struct Cited<'text> {
    /// Language of the citations.
    pub language: Language,
    /// Key and title of the chart; nothing for the site.
    pub chart: Option<(&'text str, &'text str)>,
    /// What its figures rest on.
    pub basis: Basis,
    /// Release of data and model, `YYYY-MM-DD`.
    pub release: &'text str,
    /// The day of access in words.
    pub day: &'text str,
    /// The day of access as `YYYY-MM-DD`.
    pub date: &'text str,
    /// Address of the view.
    pub address: &'text str,
}

/// A day in words: `22 november 2026`; `month` from 1 to 12.
pub fn day_in_words(language: Language, year: u32, month: u32, day: u32) -> String {
    let month = words::MONTHS.get(month.wrapping_sub(1) as usize);
    let month = month.map_or("", |month| month.in_language(language));
    format!("{day} {month} {year}")
}

/// A day as `YYYY-MM-DD`.
pub fn date(year: u32, month: u32, day: u32) -> String {
    format!("{year}-{month:02}-{day:02}")
}

/// The source line.
pub fn source_line(language: Language, basis: Basis, release: &str) -> String {
    let (line, made) = match basis {
        Basis::Model => (words::SOURCE, words::MADE_MODEL),
        Basis::Published => (words::SOURCE, words::MADE_CHART),
        Basis::Countries => (words::COUNTRIES_SOURCE, words::MADE_CHART),
    };
    let values = [("made", made.in_language(language)), ("release", release)];
    fill(line.in_language(language), &values)
}

impl Cited<'_> {
    /// Source line, plain text, APA and BibTeX: the name of each style, and the citation.
    pub fn all(&self) -> [(&'static str, String); 4] {
        let language = self.language;
        let (figures, basis) = match self.basis {
            Basis::Countries => (words::FIGURES_OF_OECD, words::BASED_ON_OECD),
            _ => (words::FIGURES_OF_DASHBOARDS, words::BASED_ON_DASHBOARDS),
        };
        let (plain, kind) = match self.chart {
            Some(_) => (words::PLAIN_CHART, words::KIND_CHART),
            None => (words::PLAIN_SITE, words::KIND_SITE),
        };
        let title = tame(self.title(), LONGEST);
        let address = tame(self.address, LONGEST_ADDRESS);
        let values = [
            ("title", &*title),
            ("release", self.release),
            ("year", self.year()),
            ("day", self.day),
            ("address", &*address),
            ("figures", figures.in_language(language)),
            ("basis", basis.in_language(language)),
            ("kind", kind.in_language(language)),
        ];
        let source = source_line(language, self.basis, self.release);
        let bibtex = self.bibtex(&title, &address, &source);
        [
            (words::SOURCE_LINE.in_language(language), source),
            (words::PLAIN.in_language(language), fill(plain.in_language(language), &values)),
            (words::APA, fill(words::APA_TEXT.in_language(language), &values)),
            (words::BIBTEX, bibtex),
        ]
    }

    fn title(&self) -> &str {
        self.chart.map_or(words::SITE_TITLE.in_language(self.language), |(_, title)| title)
    }

    fn year(&self) -> &str {
        self.release.split('-').next().unwrap_or_default()
    }

    fn bibtex(&self, title: &str, address: &str, note: &str) -> String {
        let mut key = String::from("kansenverkenner");
        for part in [self.chart.map_or("", |(key, _)| key), self.release] {
            for piece in part.split(|letter: char| !letter.is_ascii_alphanumeric()) {
                if !piece.is_empty() {
                    key.push('_');
                    key.push_str(piece);
                }
            }
        }
        let mut entry = format!("@misc{{{key}");
        let mut field = |name: &str, value: &str| {
            entry.push_str(",\n  ");
            entry.push_str(name);
            entry.push_str(" = {");
            entry.push_str(value);
            entry.push('}');
        };
        // In braces of its own it is a name that is not taken apart.
        field("author", "{Kansenverkenner}");
        field("title", &escaped(title));
        field("year", &escaped(self.year()));
        field("version", &escaped(self.release));
        field("url", &address_in_bibtex(address));
        field("urldate", self.date);
        field("note", &escaped(note));
        entry.push_str("\n}");
        entry
    }
}

/// A text in BibTeX. A brace behind a backslash would still count as a brace, so braces have names.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\\' => escaped.push_str("\\textbackslash{}"),
            '{' => escaped.push_str("\\textbraceleft{}"),
            '}' => escaped.push_str("\\textbraceright{}"),
            '~' => escaped.push_str("\\textasciitilde{}"),
            '^' => escaped.push_str("\\textasciicircum{}"),
            '&' | '%' | '$' | '#' | '_' => {
                escaped.push('\\');
                escaped.push(character);
            }
            character => escaped.push(character),
        }
    }
    escaped
}

/// An address in BibTeX, where it is read letter by letter: only what would end the field is written
/// as addresses write it.
fn address_in_bibtex(address: &str) -> String {
    let mut safe = String::with_capacity(address.len());
    for character in address.chars() {
        match character {
            '{' => safe.push_str("%7B"),
            '}' => safe.push_str("%7D"),
            '\\' => safe.push_str("%5C"),
            '"' => safe.push_str("%22"),
            ' ' => safe.push_str("%20"),
            character => safe.push(character),
        }
    }
    safe
}
