//! How far the intervals of the page lie from those of a hundred thousand draws, and what they cost.
//!
//! The page takes a thousand draws for results and gap, and for the band of a line the distance that the
//! posterior variance gives, without draws.

use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use kansenverkenner::indicators::{Group, Household, OutcomeIndex, Rank, Sex};
use kansenverkenner::model::Model;
use kansenverkenner::model::codec::read_model;
use kansenverkenner::model::comparison::Comparison;
use kansenverkenner::model::draws::Draws;
use kansenverkenner::model::interval::Interval;
use kansenverkenner::model::place::NeighbourhoodPercentile;
use kansenverkenner::model::prediction::Prediction;
use kansenverkenner::model::selection_age::{Evidence, SelectionAge};
use kansenverkenner::model::situation::{Neighbourhood, Rule, Situation};

const SITUATIONS: usize = 200;
const MANY: usize = 100_000;

fn main() -> ExitCode {
    match measure() {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("bench draws: {reason}");
            ExitCode::from(2)
        }
    }
}

fn measure() -> Result<(), String> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("www/data").join(Model::FILE);
    let bytes = std::fs::read(&file).map_err(|error| format!("{}: {error}", file.display()))?;
    let model = read_model(&bytes).map_err(|error| format!("{}: {error}", file.display()))?;
    let (few, many) = (Draws::new(Draws::COUNT), Draws::new(MANY));
    let percentages: Vec<OutcomeIndex> =
        OutcomeIndex::all().filter(|index| !index.outcome().unit.is_money()).collect();
    let mut choose = chooser();
    let (mut by_draws, mut by_variance, mut of_gap) = (Vec::new(), Vec::new(), Vec::new());
    let mut seconds = 0.0;
    for _ in 0..SITUATIONS {
        let index = percentages[choose(percentages.len())];
        let outcome = model.outcome(index).ok_or("a part of the model")?;
        let rule = Rule {
            selection_age: SelectionAge::all().nth(choose(7)).unwrap_or(SelectionAge::TODAY),
            evidence: Evidence::Central,
        };
        let (a, b) = (situation(&mut choose), situation(&mut choose));
        let exact = Prediction::new(outcome, rule, &many);
        let reference = exact.draws(&a).interval();
        let page = Prediction::new(outcome, rule, &few);
        by_draws.push(distance(page.estimate(&a).interval, reference));
        by_variance.push(distance(page.quick_estimate(&a).interval, reference));
        let start = Instant::now();
        let gap = Comparison::new(outcome, &a, &b, rule, &few).gap.interval;
        seconds += start.elapsed().as_secs_f64();
        let reference = Comparison::new(outcome, &a, &b, rule, &many).gap.interval;
        of_gap.push(distance(gap, reference));
    }
    println!(
        "ends of 90% intervals against {MANY} draws, {SITUATIONS} situations, percentage points:"
    );
    say("  results, a thousand draws", &mut by_draws);
    say("  gap, a thousand draws", &mut of_gap);
    say("  band of a line, without draws", &mut by_variance);
    println!(
        "results, gap and Shapley values of one view: {:.2} ms natively",
        1000.0 * seconds / SITUATIONS as f64
    );
    Ok(())
}

/// A generator with a fixed seed (the multiplier is Knuth's, MMIX): a number below the one asked for.
fn chooser() -> impl FnMut(usize) -> usize {
    let mut state = 2026_u64;
    move |count| {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % count
    }
}

fn situation(choose: &mut impl FnMut(usize) -> usize) -> Situation {
    let percentile = NeighbourhoodPercentile::new(1 + choose(99) as u8);
    Situation {
        rank: Rank::new((1 + choose(99)) as f64 / 100.0),
        neighbourhood: Neighbourhood::Percentile(
            percentile.unwrap_or(NeighbourhoodPercentile::AVERAGE),
        ),
        group: Group::ALL[choose(7)],
        sex: Sex::ALL[choose(3)],
        household: Household::ALL[choose(3)],
    }
}

/// Larger of the distances between the ends, percentage points.
fn distance(interval: Interval, reference: Interval) -> f64 {
    100.0 * (interval.low - reference.low).abs().max((interval.high - reference.high).abs())
}

fn say(what: &str, distances: &mut [f64]) {
    distances.sort_unstable_by(f64::total_cmp);
    let at = |share: f64| distances[((distances.len() - 1) as f64 * share) as usize];
    println!("{what}: median {:.3}, 95% {:.3}, largest {:.3}", at(0.5), at(0.95), at(1.0));
}
