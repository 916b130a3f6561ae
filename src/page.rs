//! The page: components, effects, and everything that needs a browser.

mod app;
mod canvas;
mod chart_card;
mod choice;
mod clipboard;
mod controls;
mod dom;
mod embed;
mod explorer;
#[cfg(feature = "prerender")]
pub mod first_view;
mod footer;
mod frame;
mod framed;
mod gradient_card;
mod header;
mod history;
pub mod later;
mod lesson;
mod link;
mod load;
mod measure;
mod media;
mod nearness;
mod notice;
pub mod paint;
mod part;
mod people;
mod picture;
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
mod styled;
mod surface;
mod takeover;

pub use app::App;
pub use takeover::mount;
