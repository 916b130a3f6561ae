//! What holds for every situation, whatever the figures.

use std::path::Path;
use std::sync::LazyLock;

use kansenverkenner::indicators::{
    Group, Household, OUTCOMES, OutcomeIndex, Percentile, Rank, Sex,
};
use kansenverkenner::model::codec::{read_model, write_model};
use kansenverkenner::model::comparison::Comparison;
use kansenverkenner::model::draws::Draws;
use kansenverkenner::model::place::NeighbourhoodPercentile;
use kansenverkenner::model::prediction::Prediction;
use kansenverkenner::model::selection_age::{Evidence, SelectionAge};
use kansenverkenner::model::situation::{Neighbourhood, Rule, Situation};
use kansenverkenner::model::{Model, OutcomeModel};
use proptest::prelude::*;

static FILE: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("www/data/model.kansen");
    std::fs::read(file).expect("the shipped model")
});

thread_local! {
    static MODEL: Model = read_model(&FILE).expect("a good model");
    static DRAWS: Draws = Draws::new(60);
}

fn situation() -> impl Strategy<Value = Situation> {
    (1..=100_i64, 1..=99_i64, 0..7_usize, 0..3_usize, 0..3_usize).prop_map(
        |(income, percentile, group, sex, household)| Situation {
            rank: Percentile::clamped(income).rank(),
            neighbourhood: Neighbourhood::Percentile(NeighbourhoodPercentile::clamped(percentile)),
            group: Group::ALL[group],
            sex: Sex::ALL[sex],
            household: Household::ALL[household],
        },
    )
}

fn rule() -> impl Strategy<Value = Rule> {
    (10..=16_i64, 0..3_usize).prop_map(|(age, evidence)| Rule {
        selection_age: SelectionAge::clamped(age),
        evidence: Evidence::ALL[evidence],
    })
}

fn outcome() -> impl Strategy<Value = OutcomeIndex> {
    (0..OUTCOMES.len()).prop_map(|at| OutcomeIndex::from_position(at).expect("an outcome"))
}

fn with<Result>(
    outcome: OutcomeIndex,
    ask: impl FnOnce(&OutcomeModel, &Draws) -> Result,
) -> Result {
    MODEL.with(|model| {
        DRAWS.with(|draws| ask(model.outcome(outcome).expect("a whole model"), draws))
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn shapley_values_add_up_to_the_gap(
        index in outcome(), a in situation(), b in situation(), rule in rule()
    ) {
        let comparison = with(index, |model, draws| Comparison::new(model, &a, &b, rule, draws));
        let sum: f64 = comparison.contributions.iter().map(|one| one.estimate.value).sum();
        let size = comparison.a.value.abs() + comparison.b.value.abs();
        prop_assert!((sum - comparison.gap.value).abs() <= 1e-12 * size.max(1.0));
    }

    #[test]
    fn a_situation_has_no_gap_with_itself(index in outcome(), a in situation(), rule in rule()) {
        let comparison = with(index, |model, draws| Comparison::new(model, &a, &a, rule, draws));
        let gap = comparison.gap;
        prop_assert_eq!((gap.value, gap.interval.low, gap.interval.high), (0.0, 0.0, 0.0));
        prop_assert!(comparison.contributions.is_empty());
    }

    #[test]
    fn values_lie_in_their_interval_and_on_their_scale(
        index in outcome(), a in situation(), rule in rule()
    ) {
        let (exact, quick) = with(index, |model, draws| {
            let prediction = Prediction::new(model, rule, draws);
            (prediction.estimate(&a), prediction.quick_estimate(&a))
        });
        for estimate in [exact, quick] {
            prop_assert!(estimate.value.is_finite());
            prop_assert!(estimate.interval.low <= estimate.interval.high);
            if !index.outcome().unit.is_money() {
                prop_assert!((0.0..=1.0).contains(&estimate.value));
                prop_assert!(exact.interval.low >= 0.0 && exact.interval.high <= 1.0);
            }
        }
        prop_assert_eq!(exact.value, quick.value);
    }

    #[test]
    fn today_is_the_model_of_the_data(index in outcome(), a in situation(), evidence in 0..3_usize) {
        let rule = Rule { selection_age: SelectionAge::TODAY, evidence: Evidence::ALL[evidence] };
        let [chosen, today] =
            [rule, Rule::TODAY].map(|rule| with(index, |model, draws| Prediction::new(model, rule, draws).estimate(&a)));
        prop_assert_eq!(chosen, today);
    }

    #[test]
    fn outcomes_before_selection_do_not_move(a in situation(), rule in rule(), at in 0..13_usize) {
        let index = OutcomeIndex::from_position(at).expect("an outcome at 0 or 11");
        let [moved, today] =
            [rule, Rule::TODAY].map(|rule| with(index, |model, draws| Prediction::new(model, rule, draws).estimate(&a)));
        prop_assert_eq!(moved, today);
    }

    #[test]
    fn the_national_mean_stays_where_it_is(index in outcome(), rule in rule()) {
        let (mean, moved) = with(index, |model, draws| {
            let prediction = Prediction::new(model, rule, draws);
            let at = |step: u16| Rank::new((f64::from(step) + 0.5) / 200.0);
            let sum: f64 = (0..200).map(|step| prediction.value(&Situation::everyone_at(at(step)))).sum();
            (model.national_mean, sum / 200.0)
        });
        // A hundredth of a percentage point; of money a ten-thousandth of the mean.
        let allowed = if index.outcome().unit.is_money() { 1e-4 * mean } else { 1e-4 };
        prop_assert!((moved - mean).abs() < allowed);
    }

    #[test]
    fn an_altered_file_is_refused(at in any::<proptest::sample::Index>(), bit in 0..8_u8) {
        let mut file = FILE.clone();
        let at = at.index(file.len());
        file[at] ^= 1 << bit;
        prop_assert!(read_model(&file).is_err());
    }

    #[test]
    fn a_cut_file_is_refused(at in any::<proptest::sample::Index>()) {
        prop_assert!(read_model(&FILE[..at.index(FILE.len())]).is_err());
    }

    #[test]
    fn any_bytes_are_read_without_a_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        prop_assert!(read_model(&bytes).is_err());
    }
}

#[test]
fn the_file_reads_back_as_it_was_written() {
    let model = read_model(&FILE).expect("a good model");
    assert_eq!(write_model(&model), *FILE);
}
