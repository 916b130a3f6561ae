//! What was published: outcomes, strata, cells and places, and how they are read and written.
//!
//! Pure Rust; knows nothing of the model, of words for readers or of a browser.

pub mod area;
pub mod cell;
pub mod countries;
pub mod hexagon;
pub mod letters;
pub mod outcome;
pub mod parents_education;
pub mod rank;
pub mod source;
pub mod stratum;

#[cfg(feature = "program")]
pub mod dataset;
#[cfg(feature = "program")]
pub mod exchange;
#[cfg(feature = "program")]
pub mod problem;
#[cfg(feature = "program")]
mod rows;
#[cfg(feature = "program")]
pub mod table;

pub use area::{Area, AreaLevel, Areas};
pub use cell::{Cell, QuantileBin};
pub use hexagon::Hexagon;
pub use outcome::{Age, OUTCOMES, Outcome, OutcomeIndex, Unit};
pub use rank::{IncomeScale, Percentile, Rank};
pub use stratum::{Group, Household, Sex, Stratum};
