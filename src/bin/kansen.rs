//! The program `kansen`: published figures in, a fitted model out, and the same numbers as the page.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use kansenverkenner::indicators::problem::DataProblem;
use kansenverkenner::indicators::{exchange, table};

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
}

fn main() -> ExitCode {
    let result = match Arguments::parse().command {
        Command::Import { cells, out } => import(&cells, &out),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("kansen: {problem}");
            ExitCode::from(2)
        }
    }
}

fn import(cells: &std::path::Path, out: &std::path::Path) -> Result<(), DataProblem> {
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
