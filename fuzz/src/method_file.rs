//! The method page: refused with its reason, or a document whose chart can be drawn.

use kansenverkenner::method::{Block, Method};
use kansenverkenner::model::codec::Kind;

use super::material::{as_files, draw};

/// Reads any bytes as the file of one language, and uses it.
pub fn check(bytes: &[u8]) {
    as_files(bytes, Kind::Method, |file| {
        let Ok(method) = Method::read(file) else { return };
        for block in method.sections.iter().flat_map(|section| &section.blocks) {
            if let Block::Scatter(figure) = block {
                draw(&**figure);
            }
        }
    });
}
