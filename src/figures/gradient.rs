//! The figure of the chart over parental income.

use crate::answer::{Answer, Library};
use crate::chart::gradient::{GradientDot, GradientFigure, GradientLine, GradientMark, LinePoint};
use crate::chart::notation::Notation;
use crate::chart::{Explanations, Side, Spread};
use crate::indicators::{Group, Household, Sex, Unit};
use crate::model::draws::Draws;
use crate::model::gradient::gradient;
use crate::model::place::NeighbourhoodPercentile;
use crate::model::prediction::Prediction;
use crate::model::published::PublishedCell;
use crate::model::selection_age::{SelectionAge, moves};
use crate::model::situation::{Neighbourhood, Situation};
use crate::state::State;
use crate::text::charts as words;
use crate::text::{Bilingual, fill, sentence};

use super::{Told, born, euros, in_words, line_name, outcome_words, published, told};

/// Published figures of a chosen place, once loaded.
#[derive(Clone, Debug, PartialEq)]
pub struct PlaceCells {
    /// The side that chose the place.
    pub side: Side,
    /// Name of the place.
    pub place: String,
    /// The group the figures are of.
    pub group: Group,
    /// The finest published partition.
    pub cells: Vec<PublishedCell>,
}

/// Builds the figure. `places`: published figures of chosen places, where they are at hand.
pub fn build(
    library: &Library,
    state: &State,
    answer: &Answer,
    draws: &Draws,
    places: &[PlaceCells],
) -> GradientFigure {
    let language = state.language;
    let say = |text: Bilingual| text.in_language(language);
    let index = answer.outcome;
    let (model, outcome) = (&*answer.model, index.outcome());
    let unit = outcome.unit;
    let prediction = Prediction::new(model, answer.rule, draws);
    let shared = same_line(&answer.a.0, &answer.b.0);
    let sides: &[Option<Side>] = if shared { &[None] } else { &[Some(Side::A), Some(Side::B)] };

    let scale = library.model.scale(outcome.age);
    let line = |side: &Option<Side>| {
        let told = told(state, answer, side.unwrap_or(Side::A));
        let points = gradient(&prediction, told.situation).into_iter().enumerate();
        let points = points.map(|(position, point)| LinePoint {
            percentile: position as f64 + 1.0,
            income: scale.income(point.rank),
            figure: published(unit, point.estimate),
        });
        GradientLine {
            side: *side,
            name: line_name(library, language, &told),
            points: points.collect(),
        }
    };
    let lines: Vec<GradientLine> = sides.iter().map(line).collect();

    let dot = |side: Option<Side>, who: &str, place: Option<&str>, cell: &PublishedCell| {
        let income = f64::from(cell.parents_income);
        GradientDot {
            side,
            percentile: 100.0 * scale.rank(income).value(),
            income,
            value: unit.to_published(f64::from(cell.mean)),
            children: cell.children,
            who: who.to_owned(),
            place: place.map(str::to_owned),
        }
    };
    let mut dots = Vec::new();
    let mut notes =
        vec![lines_note(language, state, shared, &lines), say(words::GRADIENT_BAND).to_owned()];
    let mut without: Vec<Side> = Vec::new();
    for side in sides {
        let told = told(state, answer, side.unwrap_or(Side::A));
        let who =
            words::group_line(language, told.situation.group).unwrap_or(say(words::LINE_EVERYONE));
        if !is_published(&told) {
            // The dots of its place have a note of their own.
            let has_place = places
                .iter()
                .any(|cells| side.is_none_or(|side| side == cells.side) && !cells.cells.is_empty());
            if !has_place {
                without.extend(side.map_or(Side::ALL.to_vec(), |side| vec![side]));
            }
            continue;
        }
        let cells = &model.published[told.situation.group.position()].cells;
        if cells.is_empty() {
            notes.push(fill(say(words::GRADIENT_NONE_PUBLISHED), &[("name", who)]));
        }
        dots.extend(cells.iter().map(|cell| dot(*side, who, None, cell)));
    }
    if !without.is_empty() {
        let letters: Vec<&str> = without.into_iter().map(Side::letter).collect();
        let letters = letters.join(&format!(" {} ", language.words().and));
        notes.push(fill(say(words::GRADIENT_NO_DOTS), &[("side", &letters)]));
    }
    if !dots.is_empty() {
        notes.push(say(words::GRADIENT_DOTS_NOTE).to_owned());
    }
    for cells in places {
        let side = (!shared).then_some(cells.side);
        let who = words::group_line(language, cells.group).unwrap_or(say(words::LINE_EVERYONE));
        dots.extend(cells.cells.iter().map(|cell| dot(side, who, Some(&cells.place), cell)));
        notes.push(fill(say(words::GRADIENT_PLACE_DOTS), &[("place", &cells.place)]));
    }
    let turned = answer.rule.selection_age != SelectionAge::TODAY && moves(outcome.age);
    if turned && !dots.is_empty() {
        notes.push(say(words::GRADIENT_TODAY).to_owned());
    }

    let marks = Side::ALL.map(|side| {
        let told = told(state, answer, side);
        let estimate = match side {
            Side::A => answer.comparison.a,
            Side::B => answer.comparison.b,
        };
        GradientMark {
            percentile: f64::from(told.choice.income.value()),
            income: scale.income(told.situation.rank),
            figure: published(unit, estimate),
        }
    });
    let name = outcome_words(index).name.in_language(language);
    let summary = fill(
        say(words::GRADIENT_SUMMARY),
        &[
            ("outcome", name),
            ("pa", &state.a.income.value().to_string()),
            ("va", &in_words(language, unit, marks[0].figure.value)),
            ("pb", &state.b.income.value().to_string()),
            ("vb", &in_words(language, unit, marks[1].figure.value)),
        ],
    );
    let explanations = explanations(state, answer, &lines, &dots);
    GradientFigure {
        notation: Notation { language, unit },
        outcome: name.to_owned(),
        lines,
        dots,
        marks,
        notes,
        summary,
        explanations,
    }
}

/// Whether A and B have all circumstances in common but income.
fn same_line(a: &Situation, b: &Situation) -> bool {
    a.at(b.rank) == *b
}

/// Whether the published national figures are of these circumstances.
fn is_published(told: &Told<'_>) -> bool {
    let average = Neighbourhood::Percentile(NeighbourhoodPercentile::AVERAGE);
    let situation = told.situation;
    situation.neighbourhood == average
        && situation.sex == Sex::All
        && situation.household == Household::All
}

fn lines_note(
    language: crate::text::Language,
    state: &State,
    shared: bool,
    lines: &[GradientLine],
) -> String {
    let say = |text: Bilingual| text.in_language(language);
    match lines {
        [a, b] if !shared => {
            fill(say(words::GRADIENT_TWO_LINES), &[("a", &a.name), ("b", &b.name)])
        }
        _ if state.a.income == state.b.income => say(words::GRADIENT_SAME).to_owned(),
        _ => say(words::GRADIENT_ONE_LINE).to_owned(),
    }
}

/// How wide the 90% interval of a percentage may be to be read aloud, percentage points.
const READABLE_POINTS: f64 = 20.0;
/// How wide that of an amount may be, as a share of the amount.
const READABLE_SHARE: f64 = 1.0 / 3.0;

fn is_readable(unit: Unit, figure: Spread) -> bool {
    let most = if unit.is_money() { READABLE_SHARE * figure.value.abs() } else { READABLE_POINTS };
    figure.high - figure.low <= most
}

/// A point of a line that is read aloud.
struct Read<'line> {
    point: &'line LinePoint,
    /// Where it stands, inside a sentence.
    place: Bilingual,
    /// Whether the line goes on beyond it, too uncertain to be read.
    goes_on: bool,
    /// Whether it is uncertain itself, for want of a published figure near which the line is not.
    is_uncertain: bool,
}

/// The points at which a line is read aloud: its ends, or where an end is too uncertain the line's
/// outermost published figure on that side.
fn read_ends<'line>(
    unit: Unit,
    line: &'line GradientLine,
    dots: &[GradientDot],
) -> Option<[Read<'line>; 2]> {
    let of_line = || dots.iter().filter(|dot| dot.side.is_none() || dot.side == line.side);
    let percentiles = || of_line().map(|dot| dot.percentile);
    let at = |percentile: f64| {
        let away = |point: &&LinePoint| (point.percentile - percentile).abs();
        line.points.iter().min_by(|left, right| away(left).total_cmp(&away(right)))
    };
    let read = |end: &'line LinePoint, far: Bilingual, dot: Option<f64>, beside: Bilingual| {
        let (goes_on, is_uncertain) = (false, false);
        if is_readable(unit, end.figure) {
            return Read { point: end, place: far, goes_on, is_uncertain };
        }
        match dot.and_then(at).filter(|point| is_readable(unit, point.figure)) {
            Some(point) => Read { point, place: beside, goes_on: true, is_uncertain },
            None => Read { point: end, place: far, goes_on, is_uncertain: true },
        }
    };
    let (left, right) = (line.points.first()?, line.points.last()?);
    let (lowest, highest) =
        (percentiles().min_by(f64::total_cmp), percentiles().max_by(f64::total_cmp));
    Some([
        read(left, words::GRADIENT_FAR_LEFT, lowest, words::GRADIENT_FIRST_DOT),
        read(right, words::GRADIENT_FAR_RIGHT, highest, words::GRADIENT_LAST_DOT),
    ])
}

/// A text with a capital first letter.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        std::iter::once(first.to_ascii_uppercase()).chain(letters).collect()
    })
}

fn explanations(
    state: &State,
    answer: &Answer,
    lines: &[GradientLine],
    dots: &[GradientDot],
) -> Explanations {
    let language = state.language;
    let say = |text: Bilingual| text.in_language(language);
    let texts = outcome_words(answer.outcome);
    let unit = answer.outcome.outcome().unit;
    let shows = fill(
        say(words::GRADIENT_SHOWS),
        &[
            ("definition", texts.definition.in_language(language)),
            ("born", &born(language, answer.outcome)),
        ],
    );
    let count = |read: &Read<'_>| sentence::count(language, unit, read.point.figure.value);
    let mut sentences = Vec::new();
    let ends: Vec<[Read<'_>; 2]> =
        lines.iter().filter_map(|line| read_ends(unit, line, dots)).collect();
    if let Some([left, right]) = ends.first() {
        let predicate = fill(texts.predicate.in_language(language), &[("n", &count(left))]);
        let template =
            if unit.is_money() { words::GRADIENT_SEE_MONEY } else { words::GRADIENT_SEE };
        let values = [
            ("left", &*capital(say(left.place))),
            ("left_euros", &euros(language, left.point.income)),
            ("predicate", &predicate),
            ("right", &capital(say(right.place))),
            ("right_euros", &euros(language, right.point.income)),
            ("right_count", &count(right)),
        ];
        sentences.push(fill(say(template), &values));
    }
    if let Some([left, right]) = ends.get(1) {
        let values = [
            ("left", say(left.place)),
            ("left_count", &count(left)),
            ("right", say(right.place)),
            ("right_count", &count(right)),
        ];
        sentences.push(fill(say(words::GRADIENT_SEE_SECOND), &values));
    }
    for (line, ends) in lines.iter().zip(&ends) {
        let name = line.side.map_or_else(
            || say(words::GRADIENT_THE_LINE).to_owned(),
            |side| fill(say(words::GRADIENT_LINE_OF), &[("side", side.letter())]),
        );
        let places: Vec<&str> =
            ends.iter().filter(|end| end.is_uncertain).map(|end| say(end.place)).collect();
        if !places.is_empty() {
            let places = places.join(&format!(" {} ", language.words().and));
            let values = [("line", &*name), ("where", &*places)];
            sentences.push(fill(say(words::GRADIENT_SEE_UNCERTAIN), &values));
        }
    }
    if ends.iter().flatten().any(|end| end.goes_on) {
        sentences.push(say(words::GRADIENT_SEE_BEYOND).to_owned());
    }
    let see = sentences.join(" ");
    Explanations { shows, see, cause: say(words::GRADIENT_CAUSE).to_owned() }
}
