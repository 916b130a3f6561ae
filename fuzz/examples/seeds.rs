//! Writes the inputs from which the fuzzer starts into `corpus/`: files of the project cut short, and texts as
//! readers, tables and pages hold them. `scripts/fuzz.sh seeds` runs it, where the form of a file changed.

use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use kansenverkenner::indicators::{
    Age, Group, Hexagon, Household, OutcomeIndex, Sex, Stratum, Unit,
};
use kansenverkenner::lesson::{Activity, Level};
use kansenverkenner::method::{Block, Citation, Formula, Inline, Mathematics, Method, Section};
use kansenverkenner::method::{Labels, Table, markup};
use kansenverkenner::model::area_list::AreaList;
use kansenverkenner::model::codec::{Kind, Writer, write_model};
use kansenverkenner::model::place::{Deviation, PlacePosterior};
use kansenverkenner::model::places::{Places, outcomes_of};
use kansenverkenner::model::published::{PublishedCell, PublishedGradient};
use kansenverkenner::model::published_places::PublishedPlaces;
use kansenverkenner_fuzz::material::{few_areas, model};

fn main() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus");
    let seeds: [(&str, Vec<Vec<u8>>); 16] = [
        ("address", addresses()),
        ("area_list_file", area_lists()),
        ("classroom", classrooms()),
        ("context_file", contexts()),
        (
            "embed",
            texts(&["https://example.org/?embed=gradient&a=1\nEen \"titel\" <b>", "\u{202e}"]),
        ),
        ("exchange_table", texts(&EXCHANGE)),
        (
            "export_text",
            texts(&["=1+1", "Wie krijgt \u{202e}kansen\u{202c}?\n\tEn nu", "&<a href=\"#\">"]),
        ),
        ("lesson_file", lessons()),
        ("markup", texts(&MARKUP)),
        ("method_file", methods()),
        ("model_file", models()),
        (
            "place_search",
            texts(&["1312 AB", "’s-Hertogenbosch", "alemre", "Noord West amsterdam", "ß ﷽ ｱ"]),
        ),
        ("places_file", places()),
        ("predict_table", texts(&PREDICT)),
        ("project_table", texts(&PROJECT)),
        ("published_file", published()),
    ];
    for (name, inputs) in seeds {
        let folder = corpus.join(name);
        fs::create_dir_all(&folder).expect("a folder for the corpus");
        for (number, input) in inputs.iter().enumerate() {
            let file: PathBuf = folder.join(format!("seed-{number:02}"));
            fs::write(&file, input).expect("a file of the corpus");
        }
    }
}

fn texts(texts: &[&str]) -> Vec<Vec<u8>> {
    texts.iter().map(|text| text.as_bytes().to_vec()).collect()
}

/// Every stored address of `tests/addresses`, a few to a file.
fn addresses() -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/addresses");
    let mut found = Vec::new();
    for file in fs::read_dir(folder).expect("stored addresses") {
        let text = fs::read_to_string(file.expect("a file").path()).expect("a text");
        let lines = text.lines().filter_map(|line| line.trim().strip_prefix("address"));
        found.extend(lines.map(|line| line.trim().as_bytes().to_vec()));
    }
    found.sort();
    found.dedup();
    found
}

const EXCHANGE: [&str; 3] = [
    "area,name,level,municipality,province,latitude,longitude\nnl,Nederland,country,,,,\n\
     gm-ede,\"Ede, en meer\",municipality,Ede,Gelderland,52.04,5.66\n",
    "age,outcome,area,group,sex,household,parents_education,lower,upper,n,mean,parents_income_keur\n\
     16,havo,nl,all,all,all,all,0,5,2000,31.25,12.5\n16,havo,nl,all,all,all,hbo,0,100,2000,31.25,\n\
     35,income,nl,turkey,male,one-parent,all,80,100,50,34000,99\n",
    "\u{feff}age,outcome\r\n\"\n",
];

const PROJECT: [&str; 2] = [
    "area,group,sex,household,of,bin,children,parents_income_keur,vmbo_gl,havo,vwo\n\
     nl,all,all,all,20,1,2000,12.5,10,31.25,\nnl,all,all,all,20,2,2000,14.5,,30,5\n",
    "outcome,area,group,parents_education,children,mean\n16-havo,nl,all,university,600,55.5\n",
];

const PREDICT: [&str; 3] = [
    "age,outcome,area,group,sex,household,income_rank\n16,havo,nl,all,all,all,20\n16,vwo,nl,turkey,male,one-parent,99.5\n",
    "age,outcome,area,group,sex,household,parents_income_keur,neighbourhood,selection_age,evidence\n\
     35,income,nl,none,female,two-parents,34.5,99,16,finland\n",
    "age,outcome,area,group,sex,household,income_rank\n16,havo,gm-almere,all,all,all,NaN\n",
];

const MARKUP: [&str; 4] = [
    "Zie *dit* en [dat](#dat), `kansen` en $p_[g, 1] = frac[1][1 + exp^[-x]]$.",
    "sqrt[a_i^2 + frac[1][2]] - ln x",
    "[[[[[[[[[[[[[[x]]]]]]]]]]]]]]",
    "a_b^c_d^e",
];

/// The page's model with one outcome, of each curve the first column and of each figure the first bins.
fn models() -> Vec<Vec<u8>> {
    let whole = model().model;
    let cut = |outcome: OutcomeIndex| {
        let mut part = (*whole).clone();
        part.outcomes.retain(|model| model.index == outcome);
        for model in &mut part.outcomes {
            let model = Rc::make_mut(model);
            model.curves.iter_mut().for_each(|curve| curve.factor.truncate(1));
            model.published.iter_mut().for_each(|figures| figures.cells.truncate(2));
        }
        write_model(&part)
    };
    let of_unit = |unit: Unit| OutcomeIndex::all().find(|index| index.outcome().unit == unit);
    let mut empty = (*whole).clone();
    empty.outcomes.clear();
    let mut files: Vec<Vec<u8>> = Vec::from([write_model(&empty), cut(OutcomeIndex::START)]);
    files.extend(of_unit(Unit::Euro).map(cut));
    files.extend(of_unit(Unit::EuroPerYear).map(cut));
    files
}

fn places() -> Vec<Vec<u8>> {
    let areas = few_areas();
    let own = Deviation { mean: 0.02, slope: 0.01, shared: 0.01, sd: 0.05 };
    let posterior = |id: &str| PlacePosterior {
        area: areas.position(id).expect("a place"),
        intercept: -0.2,
        slope: 0.1,
        factor: [0.06, 0.01, 0.08],
        deviations: [own, own, Deviation::default(), own, own, own, own],
    };
    let file = |age: Age| {
        let mut posteriors = Vec::from(["gm-almere", "gm-utrecht", "pc3-131"].map(posterior));
        posteriors.sort_by_key(|place| place.area);
        let shared: Vec<_> = posteriors.into_iter().map(Rc::new).collect();
        let outcomes = outcomes_of(age)
            .enumerate()
            .map(|(position, _)| if position == 0 { shared.clone() } else { Vec::new() });
        Places { release: "2026-11-22".to_owned(), age, outcomes: outcomes.collect() }.write()
    };
    Age::ALL.map(file).to_vec()
}

fn area_lists() -> Vec<Vec<u8>> {
    let areas = few_areas();
    let mut list = AreaList { areas, ..AreaList::default() };
    let municipalities = ["gm-almere", "gm-utrecht"].map(|id| list.areas.position(id));
    for position in municipalities.into_iter().flatten() {
        list.hexagons.push((position, Hexagon { column: position as u8, row: 3 }));
        list.add_published(position, Age::Sixteen);
    }
    list.hexagons.sort_unstable();
    Vec::from([list.write(), AreaList::default().write()])
}

fn published() -> Vec<Vec<u8>> {
    let areas = few_areas();
    let stratum = |outcome, group| Stratum {
        outcome,
        area: areas.position("gm-almere").expect("a place"),
        group,
        sex: Sex::All,
        household: Household::All,
    };
    let cells = |of: u8, mean: f32| {
        let cell = |bin| PublishedCell {
            bin,
            children: 900 - u32::from(bin),
            parents_income: 20.5 + f32::from(bin),
            mean,
        };
        PublishedGradient { of, cells: (1..=of.min(4)).map(cell).collect() }
    };
    let file = |age: Age, mean: f32| {
        let strata = outcomes_of(age).flat_map(|outcome| {
            let of_groups = [(Group::All, 5), (Group::Turkey, 1)];
            of_groups.map(|(group, of)| (stratum(outcome, group), cells(of, mean)))
        });
        PublishedPlaces::new(age, strata.take(4).collect()).expect("no stratum twice").write(&areas)
    };
    Vec::from([file(Age::Sixteen, 0.3125), file(Age::ThirtyFive, 1.0 / 3.0)])
}

fn contexts() -> Vec<Vec<u8>> {
    let mut writer = Writer::new();
    let texts = |writer: &mut Writer, count: usize| (0..count).for_each(|_| writer.text("Aé"));
    // A fact, then a measure: topics, stage, words and source.
    for stage in [0, 2] {
        writer.short(1);
        writer.short(2);
        writer.byte(1);
        writer.byte(11);
        writer.byte(stage);
        texts(&mut writer, 2);
    }
    texts(&mut writer, 1);
    // A card with a factor, and a link.
    writer.short(1);
    texts(&mut writer, 2);
    writer.short(1);
    texts(&mut writer, 1);
    writer.short(1);
    texts(&mut writer, 3);
    Vec::from([writer.finish(Kind::Context)])
}

fn methods() -> Vec<Vec<u8>> {
    let say = |text: &str| markup::parse(text).expect("marks");
    let formula = |text: &str| Mathematics::parse(text).expect("a formula");
    let blocks = Vec::from([
        Block::Heading("A".to_owned()),
        Block::Text(say(MARKUP[0])),
        Block::List { numbered: true, points: Vec::from([say("*a*")]) },
        Block::Formula(Formula {
            lines: Vec::from([formula(MARKUP[1])]),
            words: say("b"),
            symbols: Vec::from([(formula("a_b^c"), say("c"))]),
            source: say("d"),
        }),
        Block::Table(Table {
            caption: "e".to_owned(),
            folded: true,
            wordy: false,
            headers: Vec::from(["f".to_owned(), "g".to_owned()]),
            rows: Vec::from([Vec::from([say("h"), say("i")])]),
        }),
        Block::Code("j".to_owned()),
        Block::Citation(Citation { style: "k".to_owned(), text: Citation::DAY.to_owned() }),
        Block::Works(Vec::from([("l".to_owned(), Vec::from([Inline::Words("m".to_owned())]))])),
    ]);
    let text = || "n".to_owned();
    let method = |blocks: Vec<Block>| Method {
        release: "2026-11-22".to_owned(),
        labels: Labels { contents: text(), source: text(), other_release: text() },
        sections: Vec::from([Section { anchor: text(), heading: text(), blocks }]),
    };
    Vec::from([method(blocks).write(), chart_of_method()])
}

/// A method page with the chart alone: seven texts, a summary, notes, points and tenths.
fn chart_of_method() -> Vec<u8> {
    let mut writer = Writer::new();
    ["2026-11-22", "a", "b", "c"].into_iter().for_each(|text| writer.letters(text));
    writer.count(1);
    ["anchor", "heading"].into_iter().for_each(|text| writer.letters(text));
    writer.count(1);
    writer.byte(5);
    ["nl", "voorspeld", "gepubliceerd", "gelijk", "tienden", "bijschrift"]
        .into_iter()
        .for_each(|text| writer.letters(text));
    writer.count(2);
    ["kop", "kop"].into_iter().for_each(|text| writer.letters(text));
    ["kinderen", "samenvatting"].into_iter().for_each(|text| writer.letters(text));
    writer.count(1);
    writer.letters("noot");
    writer.count(2);
    for percentage in [3000, 7000] {
        writer.letters("punt");
        [percentage, percentage - 500, percentage + 500, percentage + 100]
            .into_iter()
            .for_each(|share| writer.short(share));
        writer.count(900);
    }
    writer.count(1);
    writer.count(20);
    writer.short(4000);
    writer.short(4100);
    writer.finish(Kind::Method)
}

fn lessons() -> Vec<Vec<u8>> {
    let mut writer = Writer::new();
    let nothing = |writer: &mut Writer, count: usize| (0..count).for_each(|_| writer.byte(0));
    nothing(&mut writer, kansenverkenner::text::lesson::WORDS.each().count());
    writer.byte((Activity::ALL.len() * Level::ALL.len()) as u8);
    for activity in 0..Activity::ALL.len() as u8 {
        for level in 0..Level::ALL.len() as u8 {
            writer.byte(activity);
            writer.byte(level);
            // Three texts, four lists, no cards; one step with one question, one task.
            nothing(&mut writer, 8);
            writer.byte(1);
            writer.letters("s");
            [5, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0].into_iter().for_each(|byte| writer.byte(byte));
        }
    }
    Vec::from([writer.finish(Kind::Lesson)])
}

fn classrooms() -> Vec<Vec<u8>> {
    let strokes = [5.0, 10.0, 95.0, 80.0, 50.0, -3.0, 20.0, f64::NAN, 1e300, f64::INFINITY];
    let numbers = strokes.iter().flat_map(|number| number.to_le_bytes()).collect();
    let until = 1_800_000_000_000_u64 + 1000;
    let kept = format!("1 {until} number,0,1,2,3,4,5,6,7,8,9 advice-1,1,2,3,999 place,0,0,7");
    Vec::from([numbers, kept.into_bytes()])
}
