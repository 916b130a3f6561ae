//! The chart of what the gap goes with: from A's figure to B's in steps, one for each circumstance in
//! which they differ.

mod drawing;

use crate::text::{Bilingual, charts as words};

use super::axis::{Axis, round_ticks};
use super::notation::Notation;
use super::pen::Point;
use super::table::{DataTable, Datum, Explanations, Mark, Spread, Table};
use super::{Side, label};

/// The share of the gap that goes with one circumstance.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// Name of the circumstance in files.
    pub key: &'static str,
    /// Name of the circumstance, with a capital.
    pub name: &'static str,
    /// Name of the circumstance inside a sentence.
    pub name_in_sentence: &'static str,
    /// What it is in A and what in B.
    pub change: String,
    /// The share, B minus A.
    pub share: Spread,
}

/// The figure of the chart; values in the unit of the published figures.
#[derive(Clone, Debug, PartialEq)]
pub struct DecompositionFigure {
    /// Language and unit of the figures.
    pub notation: Notation,
    /// Name of the outcome.
    pub outcome: String,
    /// A's and B's figures.
    pub results: [Spread; 2],
    /// B minus A.
    pub gap: Spread,
    /// The shares, which add up to the gap; none where A and B do not differ.
    pub steps: Vec<Step>,
    /// Sentences under the chart.
    pub notes: Vec<String>,
    /// One sentence for who does not see the chart.
    pub summary: String,
    /// The three explanations.
    pub explanations: Explanations,
}

const MARK: f64 = 10.0;

struct Layout {
    x: Axis,
    ticks: Vec<f64>,
    font: f64,
    /// Lines of the name of the axis.
    title: Vec<String>,
    /// Left edge and width of the names; no width where they stand over their bars.
    names: (f64, f64),
    /// A's row, those of the steps, B's.
    rows: Vec<Row>,
}

impl Layout {
    /// The middle of a row's bar.
    fn middle(&self, row: usize) -> f64 {
        self.rows[row].bar
    }

    /// Upper edge of the first row.
    fn top(&self) -> f64 {
        self.rows.first().map_or(0.0, |row| row.top)
    }

    /// Lower edge of the last row.
    fn bottom(&self) -> f64 {
        self.rows.last().map_or(0.0, |row| row.bottom)
    }
}

/// From this width on names stand beside their bars.
const BESIDE: f64 = 520.0;
/// From one line of a name to the next.
const LINE: f64 = 16.0;

/// One row: where it stands and how its texts are set, pixels.
struct Row {
    top: f64,
    /// The middle of its bar.
    bar: f64,
    bottom: f64,
    /// Whether what changes stands in the line of the name.
    one_line: bool,
    /// What changes, in lines.
    change: Vec<String>,
}

impl DecompositionFigure {
    /// Height for a width, pixels.
    pub fn height(&self, width: u32) -> u32 {
        let layout = self.layout((f64::from(width), 0.0));
        (layout.bottom() + BOTTOM).ceil() as u32
    }

    /// The rows below a height: in a wide chart as tall as each other, in a narrow one as tall as
    /// their texts.
    fn rows(&self, width: f64, font: f64, names: f64, from: f64) -> Vec<Row> {
        let mut top = from;
        let mut add = |change: Vec<String>, one_line: bool| {
            let lines = if one_line { 0.0 } else { change.len() as f64 };
            let (bar, tall) = if names > 0.0 {
                // Name and change stand around the middle of the bar.
                let tall = 54.0 + LINE * (lines - 2.0).max(0.0);
                (0.5 * tall, tall)
            } else {
                let bar = 34.0 + LINE * lines;
                (bar, bar + 16.0)
            };
            let row = Row { top, bar: top + bar, bottom: top + tall, one_line, change };
            top = row.bottom;
            row
        };
        let mut rows = vec![add(Vec::new(), false)];
        for step in &self.steps {
            let name = label::width(step.name, font, true);
            let fits = name + 8.0 + label::width(&step.change, 12.0, false) <= width;
            let room = if names > 0.0 { names } else { width };
            let change = label::wrap(&step.change, 12.0, false, room);
            rows.push(add(change, names == 0.0 && fits));
        }
        rows.push(add(Vec::new(), false));
        rows
    }

    fn say(&self, text: Bilingual) -> &'static str {
        self.notation.say(text)
    }

    /// Where each step begins and ends.
    fn levels(&self) -> Vec<(f64, f64)> {
        let mut level = self.results[0].value;
        self.steps
            .iter()
            .map(|step| {
                let from = level;
                level += step.share.value;
                (from, level)
            })
            .collect()
    }

    fn layout(&self, (width, _): (f64, f64)) -> Layout {
        let beside = width >= BESIDE;
        let font = if width < 480.0 { 12.0 } else { 13.0 };
        let mut ends: Vec<f64> = self.results.iter().map(|result| result.value).collect();
        for ((from, _), step) in self.levels().iter().zip(&self.steps) {
            ends.extend([from + step.share.low, from + step.share.high]);
        }
        let ends = ends.into_iter().filter(|end| end.is_finite());
        let (low, high) = ends.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), end| {
            (low.min(end), high.max(end))
        });
        let (low, high) = if low <= high { (low, high) } else { (0.0, 1.0) };
        // Without some room a small gap would look large.
        let least = if self.notation.unit.is_money() { 0.2 * high.abs() } else { 10.0 };
        let missing = (least - (high - low)).max(0.0);
        let mut ticks = round_ticks(
            (low - 0.5 * missing).max(low.min(0.0)),
            high + 0.5 * missing,
            if beside { 5 } else { 4 },
        );
        if !self.notation.unit.is_money() {
            ticks.retain(|tick| (-1e-9..=100.0 + 1e-9).contains(tick));
        }
        if ticks.len() < 2 {
            ticks = round_ticks(low - 1.0, high + 1.0, 4);
        }
        let names = if beside {
            let texts = self.steps.iter().flat_map(|step| {
                [label::width(step.name, font, true), label::width(&step.change, 12.0, false)]
            });
            (0.0, texts.fold(150.0, f64::max).min(0.3 * width))
        } else {
            (0.0, 0.0)
        };
        // A margin may reach further than percentages can.
        let span = (ticks[0].min(low), ticks[ticks.len() - 1].max(high));
        // Room for a figure beside the bars.
        let shares = self.steps.iter().map(|step| self.notation.signed(step.share.value));
        let results = self.results.iter().map(|result| self.notation.short(result.value));
        let figures = shares.chain(results).map(|text| label::width(&text, font + 2.0, true));
        let figure = figures.fold(40.0, f64::max);
        let tick_width = |tick: &f64| label::width(&self.notation.tick(*tick), font, false);
        let widest_tick = ticks.iter().map(tick_width).fold(0.0, f64::max);
        let mut margin = (0.5 * widest_tick + 1.0).max(16.0);
        if beside && self.steps.iter().any(|step| step.share.value < 0.0) {
            // The figure of a part that goes down stands on the left.
            margin = margin.max(figure);
        }
        let left = names.1 + if beside { 24.0 } else { 0.0 } + margin;
        let right = (width - figure - 12.0).max(left + 40.0);
        let title = self.say(words::axis_name(self.notation.unit));
        let title = label::wrap(title, font, false, width);
        let from = 10.0 + LINE * title.len() as f64 + LINE;
        let rows = self.rows(width, font, names.1, from);
        Layout { x: Axis::new(span, (left, right)), ticks, font, title, names, rows }
    }

    /// Position of the step with the largest share.
    fn largest(&self) -> Option<usize> {
        let size = |step: &Step| step.share.value.abs();
        let order = |left: &usize, right: &usize| {
            size(&self.steps[*left]).total_cmp(&size(&self.steps[*right]))
        };
        // Of equal ones the first.
        (0..self.steps.len()).rev().max_by(order)
    }

    pub(super) fn nearest(&self, size: (f64, f64), (x, y): Point) -> Option<Mark> {
        let layout = self.layout(size);
        if x < 0.0 || x > size.0 {
            return None;
        }
        let row = layout.rows.iter().position(|row| row.top <= y && y < row.bottom)?;
        let last = self.steps.len() + 1;
        let side = match row {
            0 => Some(Side::A),
            row if row == last => Some(Side::B),
            _ => None,
        };
        let at = layout.middle(row);
        if let Some(side) = side {
            let result = self.results[side as usize];
            let (low, high) = (self.notation.figure(result.low), self.notation.figure(result.high));
            return Some(Mark {
                x: layout.x.pixel(result.value),
                y: at,
                title: self.notation.tell(words::SITUATION, &[("side", side.letter())]),
                value: self.notation.figure(result.value),
                details: vec![
                    self.notation.margin(low, high),
                    self.say(words::MODELLED).to_owned(),
                ],
            });
        }
        let step = self.steps.get(row.checked_sub(1)?)?;
        let (from, to) = self.levels()[row - 1];
        let share = step.share;
        let (low, high) = (self.notation.signed(share.low), self.notation.signed(share.high));
        Some(Mark {
            x: layout.x.pixel(0.5 * (from + to)),
            y: at,
            title: step.name.to_owned(),
            value: self.notation.signed(share.value),
            details: vec![
                self.notation.margin(low, high),
                step.change.clone(),
                self.say(words::MODELLED).to_owned(),
            ],
        })
    }

    pub(super) fn tables(&self) -> Vec<Table> {
        let notation = self.notation;
        let mut rows = Vec::with_capacity(self.steps.len() + 3);
        let result = |side: Side| {
            let figure = self.results[side as usize];
            vec![
                notation.tell(words::SITUATION, &[("side", side.letter())]),
                notation.figure(figure.value),
                notation.range(figure),
            ]
        };
        let share = |name: &str, share: Spread| {
            let range = share.range(|value| notation.difference(value));
            vec![name.to_owned(), notation.signed(share.value), range]
        };
        rows.push(result(Side::A));
        rows.extend(self.steps.iter().map(|step| share(step.name, step.share)));
        rows.push(result(Side::B));
        rows.push(share(notation.language.words().gap, self.gap));
        let headers = [words::DECOMPOSITION_PART, words::FIGURE, words::MARGIN_HEADER];
        vec![Table {
            caption: notation.tell(words::DECOMPOSITION_TABLE, &[("outcome", &self.outcome)]),
            headers: headers.iter().map(|header| self.say(*header).to_owned()).collect(),
            rows,
        }]
    }

    pub(super) fn data(&self) -> DataTable {
        let columns = vec!["kind", "part", "change", "value", "low_90", "high_90", "unit"];
        let row = |kind: &str, part: &str, change: Datum, figure: Spread, unit: &str| {
            vec![
                kind.into(),
                part.into(),
                change,
                figure.value.into(),
                figure.low.into(),
                figure.high.into(),
                unit.into(),
            ]
        };
        let (unit, points) = (self.notation.unit_name(), self.notation.difference_unit_name());
        let [a, b] = self.results;
        let mut rows = vec![row("situation", "A", Datum::Missing, a, unit)];
        for step in &self.steps {
            rows.push(row("share", step.key, step.change.as_str().into(), step.share, points));
        }
        rows.push(row("situation", "B", Datum::Missing, b, unit));
        rows.push(row("gap", "B-A", Datum::Missing, self.gap, points));
        DataTable { columns, rows }
    }
}

/// Room under the rows.
const BOTTOM: f64 = 6.0;
