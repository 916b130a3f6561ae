//! Kansenverkenner: published indicators about children in the Netherlands, a model fitted to them,
//! charts of both, and the page that shows them.
//!
//! The modules from low to high; each imports only from those above it in this list
//! (`ARCHITECTURE.md` has the picture).

pub mod indicators;

pub mod search;

pub mod model;

#[cfg(feature = "program")]
pub mod fit;

pub mod lesson;

pub mod text;

pub mod chart;

pub mod state;

pub mod address;

pub mod embed_code;

pub mod embed_message;

pub mod answer;

pub mod context;

pub mod method;

pub mod figures;

pub mod export;

#[cfg(feature = "program")]
pub mod program;

#[cfg(feature = "module")]
pub mod script;

#[cfg(feature = "browser")]
pub mod page;
