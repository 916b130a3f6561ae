//! The program `kansen`: published figures in, a fitted model out, and the same numbers as the page.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

use clap::{Parser, Subcommand};
use kansenverkenner::fit::hexagon;
use kansenverkenner::fit::pooling::Settings;
use kansenverkenner::fit::report::Report;
use kansenverkenner::fit::score::{scores, test_mean};
use kansenverkenner::fit::validation::Validation;
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
        /// Date that names the release, YYYY-MM-DD; today if left out.
        #[arg(long, value_parser = date)]
        release: Option<String>,
    },
    /// Places the municipalities on hexagons and writes hexagons.csv beside the tables.
    Layout {
        /// Folder with the project's tables.
        #[arg(long)]
        data: PathBuf,
    },
    /// Predicts cells that the model did not see, and writes how well: as text, Markdown and JSON.
    Validate {
        /// Folder with the project's tables.
        #[arg(long)]
        data: PathBuf,
        /// Folder to write validation.md and validation.json to.
        #[arg(long, default_value = "docs")]
        out: PathBuf,
        /// Seeds, each of which holds out another fifth of the places' groups.
        #[arg(long, value_delimiter = ',', default_values_t = [1, 2, 3])]
        seeds: Vec<u64>,
        /// Further seeds, of which the mean alone is reported.
        #[arg(long, value_delimiter = ',', default_value = "4,5,6,7,8,9,10,11,12")]
        further: Vec<u64>,
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
        Command::Fit { data, out, release } => {
            fit(&data, &out, &release.unwrap_or_else(|| today(SystemTime::now())))
        }
        Command::Layout { data } => layout(&data),
        Command::Validate { data, out, seeds, further } => validate(&data, &out, &seeds, &further),
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

/// A date as it was given, if it is one by its form.
fn date(text: &str) -> Result<String, String> {
    let form = |(at, letter): (usize, char)| match at {
        4 | 7 => letter == '-',
        _ => letter.is_ascii_digit(),
    };
    if text.len() == 10 && text.chars().enumerate().all(form) {
        Ok(text.to_owned())
    } else {
        Err("expected a date such as 2030-01-31".to_owned())
    }
}

/// The date of a moment, in UTC.
///
/// # Source
/// Richards (2013), in Urban and Seidelmann (eds), Explanatory Supplement to the Astronomical Almanac,
/// section 15.11.3: the Gregorian date of a Julian day.
fn today(moment: SystemTime) -> String {
    /// Julian day of 1970-01-01.
    const EPOCH: i64 = 2_440_588;
    let seconds = moment.duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    let day = EPOCH + (seconds / 86_400) as i64;
    let f = day + 1401 + (((4 * day + 274_277) / 146_097) * 3) / 4 - 38;
    let e = 4 * f + 3;
    let h = 5 * ((e % 1461) / 4) + 2;
    let (day, month) = ((h % 153) / 5 + 1, (h / 153 + 2) % 12 + 1);
    let year = e / 1461 - 4716 + (14 - month) / 12;
    format!("{year:04}-{month:02}-{day:02}")
}

fn fit(data: &Path, out: &Path, release: &str) -> Result<(), DataProblem> {
    let dataset = table::read(data)?;
    let fitted = kansenverkenner::fit::fit(&dataset, release, &mut |line| eprintln!("{line}"))
        .map_err(|reason| DataProblem::in_file(data, reason))?;
    println!("{}", fitted.summary);
    table::write_whole(out, &codec::write_model(&fitted.model))?;
    let folder = out.parent().unwrap_or_else(|| Path::new("."));
    for places in &fitted.places {
        let file = folder.join(format!("places-{:02}.kansen", places.age.years()));
        table::write_whole(&file, &places.write())?;
    }
    Ok(())
}

fn layout(data: &Path) -> Result<(), DataProblem> {
    let areas = exchange::read_areas(&data.join("areas.csv"))?;
    let layout = hexagon::municipalities(&areas)
        .and_then(|municipalities| hexagon::layout(&municipalities))
        .map_err(|error| DataProblem::in_file(data, error.to_string()))?;
    println!(
        "mean displacement {:.2} cells, {:.1}% of {} pairs of neighbours kept",
        layout.mean_displacement_in_cells,
        100.0 * layout.neighbours_kept,
        layout.neighbour_pairs
    );
    table::write_whole(&data.join("hexagons.csv"), hexagon::write_csv(&layout).as_bytes())
}

fn validate(data: &Path, out: &Path, seeds: &[u64], further: &[u64]) -> Result<(), DataProblem> {
    let problem = |reason: String| DataProblem::in_file(data, reason);
    let dataset = table::read(data)?;
    let validation = Validation::new(&dataset).map_err(problem)?;
    let draw = |seed: &u64| {
        let drawn = validation.draw(*seed, Settings::default()).map_err(problem)?;
        eprintln!("seed {seed}: predicted what the model had not seen");
        Ok(drawn)
    };
    let draws = seeds.iter().map(draw).collect::<Result<Vec<_>, DataProblem>>()?;
    let further = further
        .iter()
        .map(|seed| Ok((*seed, test_mean(&scores(&draw(seed)?)).unwrap_or(f64::NAN))))
        .collect::<Result<Vec<_>, DataProblem>>()?;
    let report = Report { pairs: validation.pairs(), draws, further };
    let markdown = report.markdown();
    println!("{markdown}");
    table::write_whole(&out.join("validation.md"), markdown.as_bytes())?;
    table::write_whole(&out.join("validation.json"), report.json(dataset.areas()).as_bytes())
}

fn predict(model: &Path) -> Result<(), DataProblem> {
    let library = predict::load(model)?;
    let (input, output) = (std::io::stdin().lock(), std::io::stdout().lock());
    predict::predict(&library, input, output, &mut |line| eprintln!("{line}"))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn days_have_their_dates() {
        for (days, expected) in
            [(0, "1970-01-01"), (59, "1970-03-01"), (11_016, "2000-02-29"), (20_779, "2026-11-22")]
        {
            assert_eq!(today(UNIX_EPOCH + Duration::from_secs(days * 86_400 + 100)), expected);
        }
    }

    #[test]
    fn a_release_is_a_date() {
        assert_eq!(date("2026-11-22"), Ok("2026-11-22".to_owned()));
        for text in ["", "today", "2026-1-22", "22-11-2026", "2026-11-222"] {
            assert!(date(text).is_err(), "{text}");
        }
    }
}
