//! The shipped model against the published figures.
#![cfg(feature = "program")]

use std::path::Path;
use std::sync::LazyLock;

use kansenverkenner::indicators::dataset::Dataset;
use kansenverkenner::indicators::{
    Age, Areas, Cell, Group, Household, OutcomeIndex, Sex, Stratum, table,
};
use kansenverkenner::model::Model;
use kansenverkenner::model::codec::read_model;
use kansenverkenner::model::draws::Draws;
use kansenverkenner::model::prediction::Prediction;
use kansenverkenner::model::situation::{Rule, Situation};

static DATA: LazyLock<Dataset> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    table::read(&folder).expect("the project's own tables")
});

fn model() -> Model {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("www/data/model.kansen");
    read_model(&std::fs::read(file).expect("the shipped model")).expect("a good model")
}

const OUTCOMES: [&str; 3] = ["11-havo_final", "16-havo", "21-hbo_followed"];

fn outcome(key: &str) -> OutcomeIndex {
    OutcomeIndex::from_key(key).expect("an outcome")
}

/// The 20 national bins of a group.
fn national(outcome: OutcomeIndex, group: Group) -> &'static [Cell] {
    let area = DATA.areas().position(Areas::COUNTRY).expect("the country");
    let (sex, household) = (Sex::All, Household::All);
    let stratum = Stratum { outcome, area, group, sex, household };
    let cells = DATA.stratum(&stratum).expect("published nationally").finest();
    assert_eq!(cells.len(), 20);
    cells
}

/// The model at the national rank of a bin's mean income.
fn modelled(model: &Model, cell: &Cell) -> f64 {
    let draws = Draws::new(1);
    let outcome = cell.stratum.outcome;
    let rank = DATA.scale(outcome.outcome().age).rank(cell.parents_income);
    let situation = Situation { group: cell.stratum.group, ..Situation::everyone_at(rank) };
    Prediction::new(model.outcome(outcome).expect("a whole model"), Rule::TODAY, &draws)
        .value(&situation)
}

#[test]
fn large_groups_lie_within_one_and_a_half_points_of_every_bin() {
    let model = model();
    for key in OUTCOMES {
        for group in [Group::All, Group::None, Group::Any] {
            for cell in national(outcome(key), group) {
                let error = 100.0 * (modelled(&model, cell) - cell.mean).abs();
                assert!(error <= 1.5, "{key}, {group:?}, bin {}: {error:.2}", cell.bin.index());
            }
        }
    }
}

#[test]
fn groups_of_origin_lie_within_three_standard_errors_of_every_bin() {
    let model = model();
    for key in OUTCOMES {
        for group in [Group::Turkey, Group::Morocco, Group::Suriname] {
            for cell in national(outcome(key), group) {
                let variance = cell.mean * (1.0 - cell.mean) / f64::from(cell.children);
                let errors = (modelled(&model, cell) - cell.mean).abs() / variance.sqrt();
                assert!(errors <= 3.0, "{key}, {group:?}, bin {}: {errors:.2}", cell.bin.index());
            }
        }
    }
}

/// The trap: the highest twentieth of one group is not the highest twentieth of the country. At 21 its
/// parents earn 290 thousand euros among all children and 139 thousand in the Turkish group.
#[test]
fn groups_are_compared_at_equal_euros() {
    let outcome = outcome("21-hbo_followed");
    let everyone = &national(outcome, Group::All)[19];
    let turkey = &national(outcome, Group::Turkey)[19];
    assert_eq!(everyone.parents_income.round(), 290.0);
    assert_eq!(turkey.parents_income.round(), 139.0);
    let scale = DATA.scale(Age::TwentyOne);
    assert!((scale.rank(everyone.parents_income).value() - 0.975).abs() < 1e-9);
    assert!(scale.rank(turkey.parents_income).value() < 0.87);

    // Placed by euros the model agrees with the bin; placed by the bin's label it would not.
    let model = model();
    let by_euros = (modelled(&model, turkey) - turkey.mean).abs();
    let label = Cell { parents_income: everyone.parents_income, ..*turkey };
    let by_label = (modelled(&model, &label) - turkey.mean).abs();
    let standard_error = (turkey.mean * (1.0 - turkey.mean) / f64::from(turkey.children)).sqrt();
    assert!(by_euros < 3.0 * standard_error);
    assert!(by_label > 3.0 * standard_error);
}

#[test]
fn partitions_agree_and_groups_mix_to_everyone() {
    let country = DATA.areas().position(Areas::COUNTRY).expect("the country");
    let mut checked = 0;
    for cells in DATA
        .strata()
        .filter(|cells| cells.stratum().area == country && cells.stratum().is_everyone_of_group())
    {
        let (Some(whole), finest) = (cells.whole(), cells.finest()) else { continue };
        if finest.len() != usize::from(finest[0].bin.of())
            || cells.stratum().outcome.outcome().unit.is_money()
        {
            continue;
        }
        let children: f64 = finest.iter().map(|cell| f64::from(cell.children)).sum();
        let mean =
            finest.iter().map(|cell| f64::from(cell.children) * cell.mean).sum::<f64>() / children;
        // As published they agree to 0.02 points at birth, 16 and 21, and to 0.3 points elsewhere.
        assert!(100.0 * (mean - whole.mean).abs() < 0.35, "{:?}", cells.stratum());
        checked += 1;
    }
    assert!(checked > 100);

    for index in OutcomeIndex::all().filter(|index| !index.outcome().unit.is_money()) {
        let whole = |group| {
            let (sex, household) = (Sex::All, Household::All);
            let stratum = Stratum { outcome: index, area: country, group, sex, household };
            *DATA
                .stratum(&stratum)
                .and_then(|cells| cells.whole().copied())
                .as_ref()
                .expect("whole")
        };
        let [all, none, any] = [Group::All, Group::None, Group::Any].map(whole);
        let weights = (f64::from(none.children), f64::from(any.children));
        let mixed = (weights.0 * none.mean + weights.1 * any.mean) / (weights.0 + weights.1);
        assert!(100.0 * (mixed - all.mean).abs() < 0.15, "{}: {mixed}", index.outcome().key);
    }
}
