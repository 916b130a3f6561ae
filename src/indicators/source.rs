//! Who published the figures and under which licence. Named wherever a figure is shown.

/// The published figures that everything rests on.
pub struct Source {
    /// Titles of the two dashboards.
    pub titles: [&'static str; 2],
    /// Publishers, in the same order.
    pub publishers: [&'static str; 2],
    /// Authors.
    pub authors: &'static str,
    /// Institutions of the authors.
    pub institutions: &'static str,
    /// Where the registers come from.
    pub registers: &'static str,
    /// State of the published tables.
    pub tables_of: &'static str,
    /// Licence of the figures and of everything derived from them.
    pub licence: &'static str,
}

/// The source of all published figures in the explorer.
pub const SOURCE: Source = Source {
    titles: ["Ongelijkheid in Amsterdam", "KansenKloof Nederland"],
    publishers: ["Kenniscentrum Ongelijkheid", "Netherlands Opportunity Lab"],
    authors: "Helen Lam, Bastian Ravesteijn, Coen van de Kraats and others",
    institutions: "Erasmus School of Economics, Vrije Universiteit Amsterdam",
    registers: "Statistics Netherlands (CBS)",
    tables_of: "2025-05",
    licence: "CC BY-NC-SA 4.0",
};
