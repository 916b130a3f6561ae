//! What the model costs natively: one prediction, its draws, the band of a line, and a whole comparison with
//! the Shapley values of five circumstances. Prints a line for each, that `tests/bench/run.mjs` reads.

use std::hint::black_box;
use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use kansenverkenner::indicators::{Group, Household, OutcomeIndex, Rank, Sex};
use kansenverkenner::model::Model;
use kansenverkenner::model::codec::read_model;
use kansenverkenner::model::comparison::Comparison;
use kansenverkenner::model::draws::Draws;
use kansenverkenner::model::gradient::gradient;
use kansenverkenner::model::place::NeighbourhoodPercentile;
use kansenverkenner::model::prediction::Prediction;
use kansenverkenner::model::selection_age::{Evidence, SelectionAge};
use kansenverkenner::model::situation::{Neighbourhood, Rule, Situation};

const ROUNDS: usize = 500;

fn main() -> ExitCode {
    match measure() {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("bench model: {reason}");
            ExitCode::from(2)
        }
    }
}

fn measure() -> Result<(), String> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("www/data").join(Model::FILE);
    let bytes = std::fs::read(&file).map_err(|error| format!("{}: {error}", file.display()))?;
    let model = read_model(&bytes).map_err(|error| format!("{}: {error}", file.display()))?;
    let havo = OutcomeIndex::from_key("16-havo");
    let outcome = havo.and_then(|index| model.outcome(index)).ok_or("16-havo is not there")?;
    let rule = Rule { selection_age: SelectionAge::clamped(14), evidence: Evidence::Central };
    let draws = Draws::new(Draws::COUNT);
    let a = situation(20, 20, Group::Turkey, Sex::Male, Household::OneParent);
    let b = situation(80, 80, Group::None, Sex::Female, Household::TwoParents);
    say("reading the model file", || read_model(&bytes).is_ok());
    let prediction = Prediction::new(outcome, rule, &draws);
    say("one prediction", || prediction.value(&a));
    say("one prediction with 1,000 draws and its interval", || prediction.estimate(&a));
    say("line and band at 100 ranks", || gradient(&prediction, &a));
    say("both results, gap and Shapley values of five circumstances", || {
        Comparison::new(outcome, &a, &b, rule, &draws)
    });
    Ok(())
}

fn situation(
    percentile: u8,
    neighbourhood: i64,
    group: Group,
    sex: Sex,
    household: Household,
) -> Situation {
    Situation {
        rank: Rank::new(f64::from(percentile) / 100.0),
        neighbourhood: Neighbourhood::Percentile(NeighbourhoodPercentile::clamped(neighbourhood)),
        group,
        sex,
        household,
    }
}

fn say<Found>(what: &str, work: impl Fn() -> Found) {
    let mut times: Vec<f64> = (0..ROUNDS)
        .map(|_| {
            let start = Instant::now();
            black_box(work());
            1e6 * start.elapsed().as_secs_f64()
        })
        .collect();
    times.sort_unstable_by(f64::total_cmp);
    let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize];
    println!("native\t{what}\t{:.1}\t{:.1}", at(0.5), at(0.95));
}
