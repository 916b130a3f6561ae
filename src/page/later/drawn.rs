//! A chart without a canvas: as SVG, in an address that an image can have.

use crate::chart::{Theme, svg};
use crate::page::canvas::Drawn;

/// Draws a chart as a picture.
pub const DRAWN: Drawn = Drawn(|figure, width, dark| {
    let theme = if dark { Theme::DARK } else { Theme::LIGHT };
    let svg = svg::document(&**figure, width, &theme);
    format!("data:image/svg+xml,{}", js_sys::encode_uri_component(&svg))
});
