//! Writes the page's first view as HTML, for `scripts/finish-site.mjs` to put into the site.
//!
//!     prerender MODEL FOLDER
//!
//! reads a model file and writes `first-nl.html` and `first-en.html` into the folder.

use std::error::Error;
use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};

use kansenverkenner::page::first_view;
use kansenverkenner::text::Language;

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [model, folder] = arguments.as_slice() else {
        eprintln!("usage: prerender MODEL FOLDER");
        return ExitCode::from(2);
    };
    match write(Path::new(model), Path::new(folder)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: the first view of {model} could not be written to {folder}: {error}");
            ExitCode::FAILURE
        }
    }
}

fn write(model: &Path, folder: &Path) -> Result<(), Box<dyn Error>> {
    let model = fs::read(model)?;
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    for language in Language::ALL {
        let tasks = tokio::task::LocalSet::new();
        let html = tasks.block_on(&runtime, first_view::render(language, &model))?;
        fs::write(folder.join(format!("first-{}.html", language.key())), html)?;
    }
    Ok(())
}
