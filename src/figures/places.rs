//! The figure of the map.

use crate::answer::{Answer, Library, Placed};
use crate::chart::notation::Notation;
use crate::chart::places::{MapCell, PlacesFigure};
use crate::chart::{Explanations, Side, Spread};
use crate::indicators::{Areas, Hexagon};
use crate::model::draws::Draws;
use crate::model::place::Coverage;
use crate::model::prediction::Prediction;
use crate::model::situation::{Neighbourhood, Situation};
use crate::state::{Choice, PlaceChoice, State};
use crate::text::charts as words;
use crate::text::{Bilingual, Language, fill, sentence};

use super::{born, outcome_words, published, told};

/// Builds the figure from the cells of the map, sorted by place; nothing until the list of places and
/// the figures of places are loaded.
pub fn build(
    library: &Library,
    state: &State,
    answer: &Answer,
    draws: &Draws,
    hexagons: &[(u16, Hexagon)],
) -> Option<PlacesFigure> {
    let language = state.language;
    let outcome = answer.outcome.outcome();
    let areas = library.areas.as_deref()?;
    let places = library.places[outcome.age.position()].as_deref()?;
    let model = &answer.model;
    let prediction = Prediction::new(model, answer.rule, draws);
    let notation = Notation { language, unit: outcome.unit };
    let in_region = model.places.coverage == Coverage::AmsterdamRegion;
    let municipalities = Side::ALL.map(|side| {
        let told = told(state, answer, side);
        municipality(areas, told.choice, told.placed)
    });
    let cell = |(position, cell): &(u16, Hexagon)| {
        let area = areas.get(*position)?;
        let figure = places.find(answer.outcome, *position).map(|place| {
            let neighbourhood = Neighbourhood::Place(std::rc::Rc::clone(place));
            let situation = Situation { neighbourhood, ..answer.a.0.clone() };
            // A's own place has the interval that stands above the charts.
            let estimate = if situation == answer.a.0 {
                answer.comparison.a
            } else {
                prediction.quick_estimate(&situation)
            };
            published(outcome.unit, estimate)
        });
        // Of an outcome published for the region alone the rest of the country is not missing.
        if figure.is_none() && in_region {
            return None;
        }
        let here = |side: &Side| municipalities[*side as usize] == Some(*position);
        Some(MapCell {
            id: area.id.clone(),
            name: area.name.clone(),
            cell: *cell,
            figure,
            sides: Side::ALL.into_iter().filter(here).collect(),
        })
    };
    let mut cells: Vec<MapCell> = hexagons.iter().filter_map(cell).collect();
    cells.sort_unstable_by(|left, right| left.name.cmp(&right.name).then(left.id.cmp(&right.id)));

    let say = |text: Bilingual| text.in_language(language);
    let who = who(library, state, answer);
    let mut notes = vec![fill(say(words::PLACES_WHO), &[("who", &who)])];
    notes.push(say(words::PLACES_NOTE).to_owned());
    if in_region {
        notes.push(say(words::PLACES_REGION).to_owned());
    }
    if cells.iter().any(|cell| cell.figure.is_none()) {
        notes.push(say(words::PLACES_MISSING_NOTE).to_owned());
    }
    let mut figure = PlacesFigure {
        notation,
        outcome: outcome_words(answer.outcome).name.in_language(language).to_owned(),
        who,
        cells,
        focus: None,
        notes,
        summary: String::new(),
        explanations: Explanations::default(),
    };
    figure.summary = summary(&figure);
    figure.explanations = explanations(&figure, answer);
    Some(figure)
}

/// The municipality on the map in which a side grows up.
fn municipality(areas: &Areas, choice: &Choice, placed: &Placed) -> Option<u16> {
    match (placed, &choice.place) {
        (Placed::Itself, PlaceChoice::Named(id)) => {
            areas.municipality_of(areas.position(id.as_str())?)
        }
        (Placed::Municipality(position), _) => Some(*position),
        _ => None,
    }
}

/// Whom the figures are about: A's circumstances without the neighbourhood.
fn who(library: &Library, state: &State, answer: &Answer) -> String {
    let language = state.language;
    let situation = &answer.a.0;
    let scale = library.model.scale(answer.outcome.outcome().age);
    let about = sentence::Who {
        parents_income: scale.income(situation.rank),
        place: None,
        neighbourhood: None,
        group: situation.group,
        sex: situation.sex,
        household: situation.household,
    };
    let who = sentence::who(language, &about);
    fill(words::PLACES_CHILDREN.in_language(language), &[("who", &who)])
}

fn count(figure: &PlacesFigure) -> usize {
    figure.cells.iter().filter(|cell| cell.figure.is_some()).count()
}

fn quarters(figure: &PlacesFigure) -> [String; 4] {
    let write = |value: f64| figure.notation.short(value);
    figure.quarters().unwrap_or([0.0; 4]).map(write)
}

fn summary(figure: &PlacesFigure) -> String {
    let notation = figure.notation;
    if count(figure) == 0 {
        return notation.say(words::PLACES_NONE).to_owned();
    }
    let [_, first, third, _] = quarters(figure);
    let number = figure.count_text(count(figure));
    let values = [
        ("outcome", &*figure.outcome),
        ("who", &*figure.who),
        ("count", &*number),
        ("first", &*first),
        ("third", &*third),
    ];
    notation.tell(words::PLACES_SUMMARY, &values)
}

fn explanations(figure: &PlacesFigure, answer: &Answer) -> Explanations {
    let notation = figure.notation;
    let language: Language = notation.language;
    let texts = outcome_words(answer.outcome);
    let shows = [
        ("definition", texts.definition.in_language(language)),
        ("born", &*born(language, answer.outcome)),
        ("who", &*figure.who),
    ];
    let mut see = if count(figure) == 0 {
        notation.say(words::PLACES_NONE).to_owned()
    } else {
        let [lowest, first, third, highest] = quarters(figure);
        let values =
            [("lowest", &*lowest), ("first", &*first), ("third", &*third), ("highest", &*highest)];
        notation.tell(words::PLACES_SEE, &values)
    };
    for cell in &figure.cells {
        let Some(Spread { value, .. }) = cell.figure else { continue };
        for side in &cell.sides {
            let value = notation.short(value);
            let values = [("side", side.letter()), ("place", &*cell.name), ("value", &*value)];
            see = format!("{see} {}", notation.tell(words::PLACES_SEE_SIDE, &values));
        }
    }
    Explanations {
        shows: notation.tell(words::PLACES_SHOWS, &shows),
        see,
        cause: notation.say(words::PLACES_CAUSE).to_owned(),
    }
}
