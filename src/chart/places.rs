//! The map: municipalities as equal hexagons, each about where it lies, in one hue from light to dark,
//! and beneath it the same figures as a distribution, which is also the legend.
//!
//! Nothing is listed from high to low: tables are in the order of names.

mod drawing;

use crate::indicators::Hexagon;
use crate::text::{Bilingual, charts as words, number};

use super::axis::{Axis, round_ticks};
use super::notation::Notation;
use super::pen::Point;
use super::table::{DataTable, Datum, Explanations, Mark, Spread, Table};
use super::{Colour, Side, Theme, label};

/// One municipality.
#[derive(Clone, Debug, PartialEq)]
pub struct MapCell {
    /// Id of the place.
    pub id: String,
    /// Name of the place.
    pub name: String,
    /// Its cell of the map.
    pub cell: Hexagon,
    /// The modelled figure, in the unit of the published figures; nothing where none was published.
    pub figure: Option<Spread>,
    /// The sides that grow up here.
    pub sides: Vec<Side>,
}

/// Where an arrow key goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// To the west.
    Left,
    /// To the east.
    Right,
    /// To the north.
    Up,
    /// To the south.
    Down,
}

/// The figure of the chart.
#[derive(Clone, Debug, PartialEq)]
pub struct PlacesFigure {
    /// Language and unit of the figures.
    pub notation: Notation,
    /// Name of the outcome.
    pub outcome: String,
    /// Whom the figures are about.
    pub who: String,
    /// Municipalities in the order of their names.
    pub cells: Vec<MapCell>,
    /// The municipality that the keyboard or the pointer is on: position in `cells`.
    pub focus: Option<usize>,
    /// Sentences under the chart.
    pub notes: Vec<String>,
    /// One sentence for who does not see the chart.
    pub summary: String,
    /// The three explanations.
    pub explanations: Explanations,
}

/// The most tones that a reader can tell apart.
const TONES: usize = 7;
const BARS: f64 = 74.0;
/// From one line of a text to the next.
const LINE: f64 = 16.0;

struct Layout {
    /// Distance from the middle of a hexagon to its corners.
    radius: f64,
    origin: Point,
    map_bottom: f64,
    /// Scale of the figures under the bars.
    value: Axis,
    bars: (f64, f64),
    /// Lines of the name of the bars and of the unit under them.
    bars_name: Vec<String>,
    unit_name: Vec<String>,
    ticks: Vec<f64>,
    font: f64,
}

impl Layout {
    fn middle(&self, cell: Hexagon) -> Point {
        let (x, y) = unit_middle(cell);
        (self.origin.0 + x * self.radius, self.origin.1 + y * self.radius)
    }
}

/// The middle of a hexagon of radius 1: corners up and down, odd rows half a cell further east.
fn unit_middle(cell: Hexagon) -> Point {
    let shift = if cell.row % 2 == 1 { 0.5 } else { 0.0 };
    (3.0_f64.sqrt() * (f64::from(cell.column) + shift), 1.5 * f64::from(cell.row))
}

fn corners((x, y): Point, radius: f64) -> [Point; 6] {
    let (half, quarter) = (0.5 * 3.0_f64.sqrt() * radius, 0.5 * radius);
    [
        (x, y - radius),
        (x + half, y - quarter),
        (x + half, y + quarter),
        (x, y + radius),
        (x - half, y + quarter),
        (x - half, y - quarter),
    ]
}

impl PlacesFigure {
    /// Height for a width, pixels.
    pub fn height(&self, width: u32) -> u32 {
        let layout = self.layout_of(f64::from(width));
        (layout.bars.1 + 28.0 + LINE * layout.unit_name.len() as f64).ceil() as u32
    }

    fn say(&self, text: Bilingual) -> &'static str {
        self.notation.say(text)
    }

    /// Left, upper, right and lower end of the cells, in radii.
    fn bounds(&self) -> [f64; 4] {
        let mut bounds = [f64::INFINITY, f64::INFINITY, f64::NEG_INFINITY, f64::NEG_INFINITY];
        for cell in &self.cells {
            let (x, y) = unit_middle(cell.cell);
            let half = 0.5 * 3.0_f64.sqrt();
            bounds[0] = bounds[0].min(x - half);
            bounds[1] = bounds[1].min(y - 1.0);
            bounds[2] = bounds[2].max(x + half);
            bounds[3] = bounds[3].max(y + 1.0);
        }
        if self.cells.is_empty() { [0.0, 0.0, 1.0, 1.0] } else { bounds }
    }

    /// Lowest and highest figure.
    fn range(&self) -> Option<(f64, f64)> {
        let figures = self.cells.iter().filter_map(|cell| cell.figure);
        let values = figures.map(|figure| figure.value).filter(|value| value.is_finite());
        values.fold(None, |range, value| match range {
            None => Some((value, value)),
            Some((low, high)) => Some((low.min(value), high.max(value))),
        })
    }

    fn layout_of(&self, width: f64) -> Layout {
        let font = if width < 480.0 { 12.0 } else { 13.0 };
        let [left, top, right, bottom] = self.bounds();
        let (across, down) = (right - left, bottom - top);
        // Neither wider than the page nor so tall that the distribution leaves the screen.
        let most = (width - 4.0).min(600.0);
        let radius = (most / across).min(560.0 / down).clamp(3.0, 42.0);
        let margin = 0.5 * (width - across * radius);
        let map_top = 4.0;
        let origin = (margin - left * radius, map_top - top * radius);
        let map_bottom = map_top + down * radius;
        let (low, high) = self.range().unwrap_or((0.0, 1.0));
        let wished = if width < 480.0 { 5 } else { TONES };
        let mut ticks = round_ticks(low, high, wished);
        ticks.truncate(TONES + 1);
        let ends = (ticks[0], ticks[ticks.len() - 1]);
        let bars_name = label::wrap(self.say(words::PLACES_BARS), font, false, width - 16.0);
        let unit_name = self.say(words::axis_name(self.notation.unit));
        let unit_name = label::wrap(unit_name, font, false, width - 16.0);
        let bars_top = map_bottom + 26.0 + LINE * (bars_name.len().max(1) - 1) as f64;
        // Under a wide map the distribution is as wide as the map.
        let text = |tick: &f64| label::width(&self.notation.tick(*tick), font, false);
        let widest = ticks.iter().map(text).fold(0.0, f64::max);
        let side = (0.5 * (width - most)).max(0.0) + (0.5 * widest + 2.0).max(16.0);
        Layout {
            radius,
            origin,
            map_bottom,
            value: Axis::new(ends, (side, (width - side).max(side + 40.0))),
            bars: (bars_top, bars_top + BARS),
            bars_name,
            unit_name,
            ticks,
            font,
        }
    }

    /// Number of the tone of a figure, from 0.
    fn tone(&self, layout: &Layout, value: f64) -> usize {
        let above = layout.ticks.partition_point(|tick| *tick <= value);
        above.saturating_sub(1).min(layout.ticks.len().saturating_sub(2))
    }

    fn colour(&self, layout: &Layout, theme: &Theme, value: f64) -> Colour {
        let steps = layout.ticks.len().saturating_sub(2).max(1) as f64;
        let way = self.tone(layout, value) as f64 / steps;
        theme.scale_from.towards(theme.scale_to, way)
    }

    /// The municipality at a place of the chart: position in `cells`.
    pub fn area_at(&self, (width, _): (f64, f64), (x, y): Point) -> Option<usize> {
        let layout = self.layout_of(width);
        let distance = |cell: &MapCell| {
            let (left, top) = layout.middle(cell.cell);
            (left - x) * (left - x) + (top - y) * (top - y)
        };
        let found = (0..self.cells.len())
            .map(|position| (position, distance(&self.cells[position])))
            .min_by(|left, right| left.1.total_cmp(&right.1))?;
        // A small hexagon is hit a little around it too.
        let reach = layout.radius.max(8.0);
        (found.1 <= reach * reach).then_some(found.0)
    }

    /// The municipality that an arrow key goes to: position in `cells`. Every municipality can be
    /// reached; at the edge of the map it stays where it is.
    pub fn neighbour(&self, from: usize, direction: Direction) -> Option<usize> {
        let start = unit_middle(self.cells.get(from)?.cell);
        let cost = |position: usize| {
            let to = unit_middle(self.cells[position].cell);
            let (across, down) = (to.0 - start.0, to.1 - start.1);
            let (ahead, aside) = match direction {
                Direction::Left => (-across, down.abs()),
                Direction::Right => (across, down.abs()),
                Direction::Up => (-down, across.abs()),
                Direction::Down => (down, across.abs()),
            };
            // Sideways counts double, so keys keep to their row.
            (ahead > 0.1).then_some(ahead + 2.0 * aside)
        };
        let costs = (0..self.cells.len()).filter_map(|position| Some((position, cost(position)?)));
        let nearest = costs.min_by(|left, right| left.1.total_cmp(&right.1));
        Some(nearest.map_or(from, |(position, _)| position))
    }

    /// The municipality where the keyboard begins: A's, else B's, else the first.
    pub fn first_focus(&self) -> Option<usize> {
        let of = |side: Side| self.cells.iter().position(|cell| cell.sides.contains(&side));
        of(Side::A).or_else(|| of(Side::B)).or((!self.cells.is_empty()).then_some(0))
    }

    /// What the chart says about one municipality.
    pub fn mark(&self, (width, _): (f64, f64), position: usize) -> Option<Mark> {
        let layout = self.layout_of(width);
        let cell = self.cells.get(position)?;
        let (x, y) = layout.middle(cell.cell);
        let (value, mut details) = match cell.figure {
            None => (self.say(words::PLACES_MISSING).to_owned(), Vec::new()),
            Some(figure) => {
                let (low, high) =
                    (self.notation.figure(figure.low), self.notation.figure(figure.high));
                let details = vec![
                    self.notation.margin(low, high),
                    self.who.clone(),
                    self.say(words::MODELLED).to_owned(),
                ];
                (self.notation.figure(figure.value), details)
            }
        };
        details.retain(|detail| !detail.is_empty());
        Some(Mark { x, y, title: cell.name.clone(), value, details })
    }

    pub(super) fn nearest(&self, size: (f64, f64), at: Point) -> Option<Mark> {
        let layout = self.layout_of(size.0);
        if at.1 > layout.map_bottom + 8.0 {
            return None;
        }
        self.mark(size, self.area_at(size, at)?)
    }

    pub(super) fn tables(&self) -> Vec<Table> {
        let notation = self.notation;
        let headers = [words::PLACES_PLACE, words::FIGURE, words::MARGIN_HEADER];
        let rows = self.cells.iter().map(|cell| {
            let mut name = cell.name.clone();
            if !cell.sides.is_empty() {
                let letters: Vec<&str> = cell.sides.iter().map(|side| side.letter()).collect();
                name = format!("{name} ({})", letters.join(", "));
            }
            match cell.figure {
                Some(figure) => {
                    vec![name, notation.figure(figure.value), notation.range(figure)]
                }
                None => vec![name, self.say(words::PLACES_MISSING).to_owned(), String::new()],
            }
        });
        let values = [("outcome", self.outcome.as_str()), ("who", self.who.as_str())];
        vec![Table {
            caption: notation.tell(words::PLACES_TABLE, &values),
            headers: headers.iter().map(|header| self.say(*header).to_owned()).collect(),
            rows: rows.collect(),
        }]
    }

    pub(super) fn data(&self) -> DataTable {
        let columns = vec!["area", "name", "value", "low_90", "high_90", "situation", "unit"];
        let rows = self.cells.iter().map(|cell| {
            let letters: String = cell.sides.iter().map(|side| side.letter()).collect();
            let letters = (!letters.is_empty()).then_some(letters);
            vec![
                cell.id.as_str().into(),
                cell.name.as_str().into(),
                cell.figure.map(|figure| figure.value).into(),
                cell.figure.map(|figure| figure.low).into(),
                cell.figure.map(|figure| figure.high).into(),
                letters.as_deref().map_or(Datum::Missing, Datum::from),
                self.notation.unit_name().into(),
            ]
        });
        DataTable { columns, rows: rows.collect() }
    }

    /// Lowest figure, first and third quarter, highest figure.
    pub fn quarters(&self) -> Option<[f64; 4]> {
        let mut values: Vec<f64> =
            self.cells.iter().filter_map(|cell| cell.figure).map(|figure| figure.value).collect();
        values.sort_unstable_by(f64::total_cmp);
        let last = values.len().checked_sub(1)?;
        let at = |share: f64| values[(share * last as f64).round() as usize];
        Some([at(0.0), at(0.25), at(0.75), at(1.0)])
    }

    /// How a number of municipalities is written.
    pub fn count_text(&self, count: usize) -> String {
        number::decimal(self.notation.language, count as f64, 0)
    }
}

fn closed(corners: [Point; 6]) -> [Point; 7] {
    let [a, b, c, d, e, f] = corners;
    [a, b, c, d, e, f, a]
}

/// Black or white, whichever stands out more from a colour: on every colour that is at least 4.5 to 1.
pub(super) fn readable(on: Colour) -> Colour {
    // Relative luminance with the gamma of a square; black and white are equal where it is 0.21.
    let square = |channel: u8| f64::from(channel) * f64::from(channel) / (255.0 * 255.0);
    let light = 0.2126 * square(on.0) + 0.7152 * square(on.1) + 0.0722 * square(on.2);
    if light > 0.21 { Colour(0, 0, 0) } else { Colour(255, 255, 255) }
}
