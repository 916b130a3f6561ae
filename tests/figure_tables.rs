//! Tables, files and drawings of the charts hold the same figures; drawings never fail and stay
//! inside their edges, whatever a reader chooses.

mod support;

use std::path::Path;

use kansenverkenner::chart::pen::Anchor;
use kansenverkenner::chart::scene::{Scene, Shape};
use kansenverkenner::chart::table::whole;
use kansenverkenner::chart::{
    CountriesFigure, DataTable, Datum, DecompositionFigure, Figure, GradientFigure,
    LifeCourseFigure, ParentsEducationFigure, PlacesFigure, SelectionAgeFigure, Side, Spread,
    TextScale, Theme, label, svg,
};
use kansenverkenner::figures;
use kansenverkenner::figures::life_course::Thread;
use kansenverkenner::indicators::countries::COUNTRIES;
use kansenverkenner::indicators::dataset::ParentsEducation;
use kansenverkenner::indicators::parents_education::EducationFigures;
use kansenverkenner::indicators::{Areas, Group, Household, OutcomeIndex, Percentile, Sex};
use kansenverkenner::model::place::NeighbourhoodPercentile;
use kansenverkenner::model::selection_age::{Evidence, SelectionAge};
use kansenverkenner::model::situation::Rule;
use kansenverkenner::state::{Choice, PlaceChoice, PlaceId, State};
use kansenverkenner::text::Language;
use kansenverkenner::text::charts::{self as words, ALL, COUNTRY_NAMES};
use kansenverkenner::text::number;
use proptest::prelude::*;

fn numbers(data: &DataTable, column: &str) -> Vec<f64> {
    let position = data.columns.iter().position(|name| *name == column).expect(column);
    let number = |row: &Vec<Datum>| match &row[position] {
        Datum::Number(number) => Some(*number),
        _ => None,
    };
    data.rows.iter().filter_map(number).collect()
}

/// Text of the rows of all tables, field after field.
fn fields(figure: &dyn Figure) -> Vec<String> {
    figure.tables().into_iter().flat_map(|table| table.rows).flatten().collect()
}

fn views() -> Vec<State> {
    let queries = [
        "",
        "a-group=morocco&b-group=none&a-income=30&b-income=30&outcome=21-hbo_followed",
        "outcome=35-income&a-sex=female&b-sex=male&selection-age=15&evidence=finland",
        "outcome=0-sga&a-place=gm-plaats-03&b-neighbourhood=90",
    ];
    let decode = kansenverkenner::address::decode;
    queries
        .into_iter()
        .flat_map(|query| Language::ALL.map(|language| State { language, ..decode(query).state }))
        .collect()
}

#[test]
fn tables_hold_the_figures_of_the_drawing() {
    let (library, hexagons) = support::made_up();
    for state in views() {
        for (_, figure) in support::figures(&library, &hexagons, &state) {
            let fields = fields(&*figure);
            let data = figure.data();
            let has = |text: &String| {
                assert!(
                    fields.contains(text),
                    "{text} is not in the table of {}",
                    figure.summary()
                );
            };
            if let Some(gradient) = figure.as_kind::<GradientFigure>() {
                let notation = gradient.notation;
                for mark in &gradient.marks {
                    has(&notation.figure(mark.figure.value));
                    has(&notation.range(mark.figure));
                }
                for line in &gradient.lines {
                    for end in [line.points.first(), line.points.last()].into_iter().flatten() {
                        has(&notation.figure(end.figure.value));
                    }
                }
                for dot in &gradient.dots {
                    has(&notation.figure(dot.value));
                    has(&whole(notation.language, dot.children));
                }
                let lines = gradient.lines.iter().flat_map(|line| &line.points);
                let mut values: Vec<f64> = lines.map(|point| point.figure.value).collect();
                values.extend(gradient.marks.map(|mark| mark.figure.value));
                values.extend(gradient.dots.iter().map(|dot| dot.value));
                assert_eq!(numbers(&data, "value"), values);
            }
            if let Some(decomposition) = figure.as_kind::<DecompositionFigure>() {
                let notation = decomposition.notation;
                for step in &decomposition.steps {
                    has(&notation.signed(step.share.value));
                }
                let shares: f64 = decomposition.steps.iter().map(|step| step.share.value).sum();
                let gap = decomposition.gap.value;
                assert!((shares - gap).abs() <= 1e-9 * gap.abs().max(1.0));
                let [a, b] = decomposition.results;
                assert!((b.value - a.value - gap).abs() <= 1e-9 * gap.abs().max(1.0));
                let mut values = vec![a.value];
                values.extend(decomposition.steps.iter().map(|step| step.share.value));
                values.extend([b.value, gap]);
                assert_eq!(numbers(&data, "value"), values);
            }
            if let Some(ages) = figure.as_kind::<SelectionAgeFigure>() {
                for point in &ages.points {
                    has(&ages.notation.signed(point.central.value));
                    has(&ages.notation.signed(point.finland));
                }
                let values: Vec<f64> =
                    ages.points.iter().map(|point| point.central.value).collect();
                assert_eq!(numbers(&data, "gap_central"), values);
            }
            if let Some(course) = figure.as_kind::<LifeCourseFigure>() {
                let mut values = Vec::new();
                for station in &course.stations {
                    for result in station.results {
                        has(&station.notation.figure(result.value));
                        values.push(result.value);
                    }
                    has(&station.notation.signed(station.gap.value));
                    values.push(station.gap.value);
                }
                assert_eq!(numbers(&data, "value"), values);
            }
            if let Some(places) = figure.as_kind::<PlacesFigure>() {
                let figures = places.cells.iter().filter_map(|cell| cell.figure);
                let values: Vec<f64> = figures.map(|figure| figure.value).collect();
                values.iter().for_each(|value| has(&places.notation.figure(*value)));
                assert_eq!(numbers(&data, "value"), values);
                assert!(places.cells.is_sorted_by(|left, right| left.name < right.name));
            }
            if let Some(education) = figure.as_kind::<ParentsEducationFigure>() {
                let mut values = Vec::new();
                for row in &education.rows {
                    for (value, children) in row.values.iter().zip(row.children) {
                        has(&number::percent(state.language, *value, 2));
                        has(&whole(state.language, children));
                        values.push(*value);
                    }
                }
                assert_eq!(numbers(&data, "value"), values);
            }
            if let Some(countries) = figure.as_kind::<CountriesFigure>() {
                let gradients: Vec<f64> =
                    countries.countries.iter().map(|country| country.gradient).collect();
                for gradient in &gradients {
                    has(&number::decimal(state.language, *gradient, 1));
                }
                assert_eq!(numbers(&data, "maths_2003_points_per_escs_unit"), gradients);
            }
            for table in figure.tables() {
                assert!(!table.rows.is_empty() && !table.caption.is_empty());
                assert!(table.rows.iter().all(|row| row.len() == table.headers.len()));
            }
            assert!(data.rows.iter().all(|row| row.len() == data.columns.len()));
            let explanations = figure.explanations();
            for text in [&explanations.shows, &explanations.see, &explanations.cause] {
                assert!(text.ends_with('.') && !text.contains('{'), "{text}");
            }
            assert!(figure.notes().iter().all(|note| !note.contains('{')));
        }
    }
}

#[test]
fn the_gradient_agrees_with_the_answer() {
    let (library, _) = support::made_up();
    for state in views() {
        let (answer, draws) = support::answer(&library, &state);
        let figure = figures::gradient::build(&library, &state, &answer, &draws, &[]);
        let unit = answer.outcome.outcome().unit;
        let results = [answer.comparison.a, answer.comparison.b];
        for (side, (mark, result)) in Side::ALL.iter().zip(figure.marks.iter().zip(results)) {
            assert_eq!(mark.figure.value, unit.to_published(result.value));
            // The mark lies on its line.
            let line = figure.lines.iter().find(|line| line.side.is_none_or(|of| of == *side));
            let points = &line.expect("each side has a line").points;
            let here = points.iter().find(|point| point.percentile == mark.percentile);
            assert_eq!(here.map(|point| point.figure.value), Some(mark.figure.value));
        }
        let size = (480.0, f64::from(figure.height(480)));
        for percentile in 1..=100 {
            // Dragging to where a percentile is drawn gives that percentile.
            let x = pixel_of(&figure, size, f64::from(percentile));
            let back = figure.percentile_at(size, x);
            assert!((back - f64::from(percentile)).abs() < 0.01);
        }
        assert_eq!(figure.percentile_at(size, -1e9), 1.0);
        assert_eq!(figure.percentile_at(size, 1e9), 100.0);
        assert_eq!(figure.percentile_at(size, f64::NAN), 1.0);
    }
}

/// The pixel of a percentile, found by halving.
fn pixel_of(
    figure: &kansenverkenner::chart::GradientFigure,
    size: (f64, f64),
    percentile: f64,
) -> f64 {
    let (mut low, mut high) = (0.0, size.0);
    for _ in 0..60 {
        let middle = 0.5 * (low + high);
        if figure.percentile_at(size, middle) < percentile { low = middle } else { high = middle }
    }
    high
}

#[test]
fn every_municipality_is_reached_by_arrow_keys() {
    use kansenverkenner::chart::places::Direction;
    let (library, hexagons) = support::shipped_with_places();
    let state = kansenverkenner::address::decode("outcome=0-sga").state;
    let (answer, draws) = support::answer(&library, &state);
    let figure = figures::places::build(&library, &state, &answer, &draws, &hexagons)
        .expect("the map is loaded");
    let mut reached = vec![false; figure.cells.len()];
    let mut waiting = vec![figure.first_focus().expect("there are municipalities")];
    while let Some(position) = waiting.pop() {
        if std::mem::replace(&mut reached[position], true) {
            continue;
        }
        for direction in [Direction::Left, Direction::Right, Direction::Up, Direction::Down] {
            waiting.extend(figure.neighbour(position, direction));
        }
    }
    let missed: Vec<&str> = figure
        .cells
        .iter()
        .zip(&reached)
        .filter(|(_, reached)| !**reached)
        .map(|(cell, _)| cell.name.as_str())
        .collect();
    assert!(missed.is_empty(), "{missed:?}");
    // And a pointer finds each at its own place.
    let size = (720.0, f64::from(figure.height(720)));
    for position in 0..figure.cells.len() {
        let mark = figure.mark(size, position).expect("it is there");
        assert_eq!(figure.area_at(size, (mark.x, mark.y)), Some(position));
    }
}

#[test]
fn countries_are_those_of_the_table() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/countries.csv");
    let mut reader = csv::Reader::from_path(file).expect("the table is there");
    let rows: Vec<csv::StringRecord> =
        reader.records().collect::<Result<_, _>>().expect("the table is sound");
    assert_eq!(rows.len(), COUNTRIES.len());
    for ((row, country), names) in rows.iter().zip(&COUNTRIES).zip(&COUNTRY_NAMES) {
        assert_eq!(&row[0], country.key);
        assert_eq!((&row[1], &row[2]), (names.dutch, names.english));
        assert_eq!(row[3].parse(), Ok(country.selection_age));
        assert_eq!(row[4].parse(), Ok(country.gradient));
        assert_eq!(row[5].parse(), Ok(country.standard_error));
    }
}

#[test]
fn figures_by_degree_are_those_of_the_table() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let areas = kansenverkenner::indicators::exchange::read_areas(&folder.join("areas.csv"))
        .expect("places are there");
    let country = areas.position(Areas::COUNTRY).expect("the country is a place");
    let dataset = kansenverkenner::indicators::table::read(&folder).expect("the tables are sound");
    let national = dataset.education().iter().filter(|cell| cell.stratum.area == country);
    let mut found = 0;
    for cell in national {
        let stratum = cell.stratum;
        let key = stratum.outcome.outcome().key;
        let figures = EducationFigures::find(key, stratum.group).expect(key);
        let position = match cell.degree {
            ParentsEducation::Neither => 0,
            ParentsEducation::Hbo => 1,
            ParentsEducation::University => 2,
        };
        assert_eq!(figures.children[position], cell.children);
        assert!((figures.percentages()[position] - 100.0 * cell.mean).abs() < 1e-9);
        found += 1;
    }
    assert_eq!(found, 3 * kansenverkenner::indicators::parents_education::NATIONAL.len());
}

#[test]
fn texts_of_charts_have_no_loose_ends() {
    for (name, text) in ALL {
        for text in [text.dutch, text.english] {
            assert_eq!(text, text.trim(), "{name}");
            assert!(!text.contains("  "), "{name}");
        }
    }
}

fn place_choice() -> impl Strategy<Value = PlaceChoice> {
    prop_oneof![
        3 => Just(PlaceChoice::Percentile(NeighbourhoodPercentile::AVERAGE)),
        2 => (1..=99_i64).prop_map(|percentile| {
            PlaceChoice::Percentile(NeighbourhoodPercentile::clamped(percentile))
        }),
        2 => (1..=12_u8).prop_map(|town| {
            let id = format!("gm-plaats-{town:02}");
            PlaceChoice::Named(PlaceId::new(&id).expect("an id"))
        }),
        1 => Just(PlaceChoice::Named(PlaceId::new("nergens").expect("an id"))),
    ]
}

fn choice() -> impl Strategy<Value = Choice> {
    (
        prop_oneof![Just(1), Just(100), 1..=100_i64],
        place_choice(),
        proptest::sample::select(Group::ALL.to_vec()),
        proptest::sample::select(Sex::ALL.to_vec()),
        proptest::sample::select(Household::ALL.to_vec()),
    )
        .prop_map(|(income, place, group, sex, household)| Choice {
            income: Percentile::clamped(income),
            place,
            group,
            sex,
            household,
        })
}

fn state() -> impl Strategy<Value = State> {
    (
        0..27_usize,
        choice(),
        choice(),
        10..=16_i64,
        proptest::sample::select(Evidence::ALL.to_vec()),
        proptest::bool::weighted(0.1),
    )
        .prop_map(|(outcome, a, b, years, evidence, same)| State {
            outcome: OutcomeIndex::from_position(outcome).expect("27 outcomes"),
            b: if same { a.clone() } else { b },
            a,
            rule: Rule { selection_age: SelectionAge::clamped(years), evidence },
            ..State::default()
        })
}

/// A text of a drawing with the box it takes by its reckoned width: left, top, right, bottom.
type Placed = ([f64; 4], String);

/// How much of the smaller of two boxes lies under the other, 0 to 1.
fn overlap((one, _): &Placed, (other, _): &Placed) -> f64 {
    let wide = (one[2].min(other[2]) - one[0].max(other[0])).max(0.0);
    let tall = (one[3].min(other[3]) - one[1].max(other[1])).max(0.0);
    let area = |space: &[f64; 4]| (space[2] - space[0]) * (space[3] - space[1]);
    wide * tall / area(one).min(area(other)).max(1e-9)
}

fn texts(scene: &Scene) -> Vec<Placed> {
    let text = |shape: &Shape| {
        let Shape::Text { text, at: (x, y), look } = shape else { return None };
        assert!(look.size >= 10.0, "{text} is too small to read");
        let wide = label::width(text, look.size, look.bold);
        let left = match look.anchor {
            Anchor::Start => *x,
            Anchor::Middle => x - 0.5 * wide,
            Anchor::End => x - wide,
        };
        let tall = 0.4 * look.size;
        Some(([left, y - tall, left + wide, y + tall], text.clone()))
    };
    scene.shapes().iter().filter_map(text).collect()
}

/// Texts of a chart that lie over each other or are cut off, with texts so many times as large.
fn crowded(figure: &dyn Figure, width: u32, scale: f64) -> Vec<String> {
    let scale = TextScale::new(scale);
    let (wide, tall) = figure.size(width, scale);
    let (wide, tall) = (f64::from(wide), f64::from(tall));
    let placed = texts(&figure.scene((wide, tall), &Theme::LIGHT, scale));
    let mut problems = Vec::new();
    for (position, one) in placed.iter().enumerate() {
        for other in placed[..position].iter().filter(|other| overlap(one, other) >= 0.25) {
            problems.push(format!("\"{}\" over \"{}\"", one.1, other.1));
        }
        let ([left, top, right, bottom], text) = one;
        if *left < -1.0 || *right > wide + 1.0 || *top < -1.0 || *bottom > tall + 1.0 {
            problems.push(format!("\"{text}\" at {left:.0}–{right:.0}, {top:.0}–{bottom:.0}"));
        }
    }
    problems
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn drawings_never_fail_and_stay_inside(state in state()) {
        let (library, hexagons) = support::made_up();
        for language in Language::ALL {
            let state = State { language, ..state.clone() };
            let mut all = support::figures(&library, &hexagons, &state);
            for thread in Thread::ALL {
                let draws = kansenverkenner::model::draws::Draws::new(50);
                let course = figures::life_course::build(&library, &state, &draws, thread);
                all.push(("life-course", Box::new(course)));
            }
            for (chart, figure) in all {
                for width in [280, 560, 1000] {
                    let drawing = svg::document(&*figure, width, &Theme::LIGHT);
                    prop_assert!(!drawing.contains("NaN") && !drawing.contains("inf"), "{}", chart);
                    prop_assert!(drawing.ends_with("</svg>\n"));
                    for scale in [1.0, 1.5] {
                        let problems = crowded(&*figure, width, scale);
                        prop_assert!(
                            problems.is_empty(), "{chart} at {width}, texts {scale}: {problems:#?}"
                        );
                    }
                }
                // Sizes that no page has, and a pointer anywhere.
                for (width, height) in [(0.0, 0.0), (1.0, 900.0), (320.0, 1.0), (320.0, 400.0)] {
                    for at in [(0.0, 0.0), (150.0, 150.0), (-5.0, 1e6), (f64::NAN, 3.0)] {
                        figure.nearest((width, height), at);
                    }
                }
                for width in [0, 1, 121] {
                    svg::document(&*figure, width, &Theme::DARK);
                }
            }
        }
    }
}

#[test]
fn figures_of_parts_stand_clear_of_their_margins() {
    let (library, hexagons) = support::shipped_with_places();
    for (_, query) in support::VIEWS {
        let state = kansenverkenner::address::decode(query).state;
        for (chart, figure) in support::figures(&library, &hexagons, &state) {
            for width in [219, 328, 700, 900].into_iter().filter(|_| chart == "decomposition") {
                let size = (f64::from(width), f64::from(figure.size(width, TextScale::ONE).1));
                let scene = figure.scene(size, &Theme::LIGHT, TextScale::ONE);
                let signed = |text: &String| text.starts_with(['+', '\u{2212}']);
                for ([left, top, right, bottom], text) in texts(&scene) {
                    let crossed = scene.shapes().iter().any(|shape| match shape {
                        Shape::Path { points, .. } => points.windows(2).any(|pair| {
                            let (from, to) = (pair[0], pair[1]);
                            from.1 == to.1
                                && (top..bottom).contains(&from.1)
                                && from.0.min(to.0) < right
                                && left < from.0.max(to.0)
                        }),
                        _ => false,
                    });
                    assert!(!signed(&text) || !crossed, "{text} of {query} at {width}");
                }
            }
        }
    }
}

#[test]
fn the_map_names_both_sides_and_the_focus() {
    let (library, hexagons) = support::shipped_with_places();
    for (outcome, place) in [("16-havo", "Haarlemmermeer"), ("0-sga", "Maastricht")] {
        let query = format!("outcome={outcome}&a-place=gm-almere&b-place=gm-zandvoort");
        let state = kansenverkenner::address::decode(&query).state;
        let (answer, draws) = support::answer(&library, &state);
        let map = figures::places::build(&library, &state, &answer, &draws, &hexagons);
        let mut map = map.expect("the map is loaded");
        map.focus = map.cells.iter().position(|cell| cell.name == place);
        assert!(map.focus.is_some());
        let figure: &dyn Figure = &map;
        for width in [280, 328, 480, 700, 900] {
            assert_eq!(crowded(figure, width, 1.0), Vec::<String>::new());
            let size = (f64::from(width), f64::from(figure.size(width, TextScale::ONE).1));
            let scene = figure.scene(size, &Theme::DARK, TextScale::ONE);
            let written: String = texts(&scene).into_iter().map(|(_, text)| text).collect();
            for name in ["Almere", "Zandvoort", place] {
                // A long name may stand in two lines.
                let found = written.replace("-meer", "meer").contains(name);
                assert!(found, "{name} is not on the map of {outcome} at {width}");
            }
        }
    }
}

#[test]
fn ranges_never_break_at_their_dash() {
    let spread = Spread { value: 38.0, low: 35.5, high: 41.5 };
    let text = spread.range(|value| number::decimal(Language::Dutch, value, 1));
    assert_eq!(text, "35,5\u{2060}–\u{2060}41,5");
}

#[test]
fn intervals_with_a_minus_have_no_dash() {
    let spread = Spread { value: -1.0, low: -2.0, high: 1.0 };
    let text = spread.range(|value| number::decimal(Language::Dutch, value, 1));
    assert_eq!(text, "\u{2212}2,0 … 1,0");
}

/// The shipped figures have longer names of places and sides than the made-up ones.
#[test]
fn no_text_of_the_shipped_figures_is_cut_off_or_covered() {
    let (library, hexagons) = support::shipped_with_places();
    let mut problems = Vec::new();
    for (view, query) in support::VIEWS {
        for language in Language::ALL {
            let state = State { language, ..kansenverkenner::address::decode(query).state };
            for (chart, figure) in support::figures(&library, &hexagons, &state) {
                for width in [280, 328, 480, 560, 700, 900] {
                    for scale in [1.0, 1.5, 2.0] {
                        let key = language.key();
                        for problem in crowded(&*figure, width, scale) {
                            problems
                                .push(format!("{chart} {view} {key} {width} x{scale}: {problem}"));
                        }
                    }
                }
            }
        }
    }
    assert!(problems.is_empty(), "{}\n{}", problems.len(), problems.join("\n"));
}

#[test]
fn uncertain_ends_are_not_read_aloud_as_facts() {
    let (library, _) = support::shipped_with_places();
    let read = |query: &str| {
        let state = kansenverkenner::address::decode(query).state;
        let (answer, draws) = support::answer(&library, &state);
        figures::gradient::build(&library, &state, &answer, &draws, &[]).explanations.see
    };
    let has = |see: &str, text: kansenverkenner::text::Bilingual| see.contains(text.dutch);
    // The whole country: narrow bands from end to end.
    let sure = read("outcome=16-havo");
    assert!(sure.starts_with("Helemaal links") && sure.contains("Helemaal rechts"), "{sure}");
    assert!(!sure.contains("onzeker"), "{sure}");
    // Few parents of this group have high incomes: the line is read where dots end.
    let dots = read("outcome=35-homeowner&a-group=turkey&b-group=none");
    assert!(dots.starts_with("Helemaal links") && dots.contains("Bij de eerste stip van rechts"));
    assert!(has(&dots, words::GRADIENT_SEE_BEYOND), "{dots}");
    // No dots beside a line of a place: the sentence says that the end is uncertain.
    let place = read("outcome=35-homeowner&a-group=turkey&b-group=none&a-place=gm-almere");
    assert!(place.contains("de lijn van A is helemaal rechts heel onzeker"), "{place}");
}
