//! The page: components, effects, and everything that needs a browser.

mod app;
mod canvas;
mod chart_card;
mod choice;
mod context;
mod controls;
mod dom;
mod footer;
mod header;
mod history;
mod load;
mod measure;
mod media;
mod method;
mod nearness;
mod notice;
pub mod paint;
mod people;
mod place_control;
pub mod place_search;
mod rest;
mod result;
mod share;
mod shelf;
mod slider;
mod spoken;
mod steps;
mod store;
mod surface;

pub use app::App;
