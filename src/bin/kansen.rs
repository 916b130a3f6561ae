//! The program `kansen`: published figures in, a fitted model out, and the same numbers as the page.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use kansenverkenner::indicators::problem::DataProblem;
use kansenverkenner::indicators::{exchange, table};
use kansenverkenner::model::codec;
use kansenverkenner::program::predict;
use kansenverkenner::program::publish::publish;

/// Imports published figures, fits the model, predicts and validates.
#[derive(Parser)]
#[command(version, about)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Reads published figures in the exchange layout and writes the project's own tables.
    Import {
        /// Folder with areas.csv and cells-ageNN.csv.gz.
        #[arg(long)]
        cells: PathBuf,
        /// Folder to write the tables to.
        #[arg(long)]
        out: PathBuf,
    },
    /// Fits the model to the project's tables and writes the file that the page loads.
    Fit {
        /// Folder with the project's tables.
        #[arg(long)]
        data: PathBuf,
        /// File to write.
        #[arg(long)]
        out: PathBuf,
        /// Date that names the release, YYYY-MM-DD.
        #[arg(long)]
        release: String,
    },
    /// Reads situations as CSV from standard input and writes them with the expected figure.
    Predict {
        /// The model file; the files of places are looked for beside it.
        #[arg(long)]
        model: PathBuf,
    },
    /// Writes the other files of the page: places, published figures, documents and method.
    Publish {
        /// Folder with the project's tables.
        #[arg(long)]
        data: PathBuf,
        /// Folder that the page loads from, with the model in it.
        #[arg(long)]
        out: PathBuf,
        /// File that `kansen validate` wrote.
        #[arg(long, default_value = "docs/validation.json")]
        validation: PathBuf,
    },
}

fn main() -> ExitCode {
    let result = match Arguments::parse().command {
        Command::Import { cells, out } => import(&cells, &out),
        Command::Fit { data, out, release } => fit(&data, &out, &release),
        Command::Predict { model } => predict(&model),
        Command::Publish { data, out, validation } => {
            publish(&data, &out, &validation, &mut |line| eprintln!("{line}"))
        }
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("kansen: {problem}");
            ExitCode::from(2)
        }
    }
}

fn import(cells: &Path, out: &Path) -> Result<(), DataProblem> {
    let dataset = exchange::read(cells, &mut |line| eprintln!("{line}"))?;
    table::write(&dataset, out)?;
    eprintln!(
        "{} cells of {} places written to {}",
        dataset.cells().len(),
        dataset.areas().len(),
        out.display()
    );
    Ok(())
}

fn fit(data: &Path, out: &Path, release: &str) -> Result<(), DataProblem> {
    let dataset = table::read(data)?;
    let model = kansenverkenner::fit::fit(&dataset, release, &mut |line| eprintln!("{line}"))
        .map_err(|reason| DataProblem::in_file(data, reason))?;
    table::write_whole(out, &codec::write_model(&model))
}

fn predict(model: &Path) -> Result<(), DataProblem> {
    let library = predict::load(model)?;
    let (input, output) = (std::io::stdin().lock(), std::io::stdout().lock());
    predict::predict(&library, input, output, &mut |line| eprintln!("{line}"))
}
