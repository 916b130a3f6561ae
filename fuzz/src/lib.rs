//! What must hold for every input from outside, whoever made it: one module for each kind of input.
//!
//! `check` takes any bytes and panics where something does not hold. The fuzzer (`make fuzz`) looks for bytes
//! that make it panic; `tests/hostile.rs` compiles the same modules and runs them on everything the fuzzer
//! has kept in `corpus/` and on random changes of it.

pub mod address;
pub mod area_list_file;
pub mod classroom;
pub mod context_file;
pub mod embed;
pub mod exchange_table;
pub mod export_text;
pub mod lesson_file;
pub mod markup;
pub mod material;
pub mod method_file;
pub mod model_file;
pub mod place_search;
pub mod places_file;
pub mod predict_table;
pub mod project_table;
pub mod published_file;

/// A kind of input: its name, that of its folder in `corpus/`, and what must hold.
pub type Target = (&'static str, fn(&[u8]));

/// All kinds of input.
pub const TARGETS: [Target; 16] = [
    ("address", address::check),
    ("area_list_file", area_list_file::check),
    ("classroom", classroom::check),
    ("context_file", context_file::check),
    ("embed", embed::check),
    ("exchange_table", exchange_table::check),
    ("export_text", export_text::check),
    ("lesson_file", lesson_file::check),
    ("markup", markup::check),
    ("method_file", method_file::check),
    ("model_file", model_file::check),
    ("place_search", place_search::check),
    ("places_file", places_file::check),
    ("predict_table", predict_table::check),
    ("project_table", project_table::check),
    ("published_file", published_file::check),
];
