//! The file of a model: refused with its reason, or a model that answers and can be drawn.

use std::rc::Rc;

use kansenverkenner::answer::Library;
use kansenverkenner::model::codec::{Kind, read_model, write_model};

use super::material::{as_files, use_to_the_end, view};

/// Reads any bytes as a model, and uses it.
pub fn check(bytes: &[u8]) {
    as_files(bytes, Kind::Model, |file| {
        let Ok(model) = read_model(file) else { return };
        let again = read_model(&write_model(&model));
        assert_eq!(again.as_ref(), Ok(&model), "written and read again");
        assert!(model.joined(&model).is_some_and(|whole| whole == model));
        let first = model.outcomes.first().map(|outcome| outcome.index);
        let library = Library::new(Rc::new(model));
        if let Some(outcome) = first {
            use_to_the_end(&library, &view(outcome, bytes), &[], &[]);
        }
    });
}
