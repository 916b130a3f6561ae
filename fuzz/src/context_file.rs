//! What the policy documents say: refused with its reason, or facts and measures for every view.

use kansenverkenner::context::Context;
use kansenverkenner::indicators::OutcomeIndex;
use kansenverkenner::model::codec::Kind;

use super::material::{as_files, view};

/// Reads any bytes as the file of one language, and uses it.
pub fn check(bytes: &[u8]) {
    as_files(bytes, Kind::Context, |file| {
        let Ok(context) = Context::read(file) else { return };
        for outcome in OutcomeIndex::all() {
            let state = view(outcome, bytes);
            assert!(context.facts_for(&state, 3).len() <= 3);
            assert!(context.measures_for(&state, 3).len() <= 3);
        }
    });
}
