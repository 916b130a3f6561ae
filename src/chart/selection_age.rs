//! The chart of the gap at other selection ages: a fan of what studies find possible.

mod drawing;

use crate::text::{Bilingual, charts as words, number};

use super::axis::{Axis, round_ticks};
use super::label;
use super::notation::Notation;
use super::pen::Point;
use super::table::{DataTable, Explanations, Mark, Spread, Table, nearest_of};

/// The gap at one selection age.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AgePoint {
    /// Selection age, years.
    pub years: u8,
    /// The gap by the middle of the studies, with the range of the studies and of the estimate.
    pub central: Spread,
    /// The gap if Finland's reform is taken at face value.
    pub finland: f64,
    /// The gap if selection age has no effect.
    pub none: f64,
}

/// Which line of the fan a reader has chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// The middle of the studies.
    Central,
    /// Finland at face value.
    Finland,
    /// No effect.
    None,
}

/// The figure of the chart; gaps B minus A in the unit of the published figures.
#[derive(Clone, Debug, PartialEq)]
pub struct SelectionAgeFigure {
    /// Language and unit of the figures.
    pub notation: Notation,
    /// Name of the outcome.
    pub outcome: String,
    /// Whether the outcome is measured after selection and so moves with it.
    pub moves: bool,
    /// The gap at each selection age, from the lowest.
    pub points: Vec<AgePoint>,
    /// The age of today.
    pub today: u8,
    /// The age chosen.
    pub chosen: u8,
    /// The reading chosen.
    pub reading: Reading,
    /// The gap at what was chosen, as it stands above the chart.
    pub gap: Spread,
    /// Sentences under the chart.
    pub notes: Vec<String>,
    /// One sentence for who does not see the chart.
    pub summary: String,
    /// The three explanations.
    pub explanations: Explanations,
}

struct Layout {
    x: Axis,
    y: Axis,
    ticks: Vec<f64>,
    font: f64,
    narrow: bool,
    /// Lines of the name of the vertical axis.
    title: Vec<String>,
}

/// From one line of the name of the axis to the next.
const LINE: f64 = 16.0;

impl Layout {
    fn at(&self, years: u8, gap: f64) -> Point {
        (self.x.pixel(f64::from(years)), self.y.pixel(gap))
    }
}

impl SelectionAgeFigure {
    /// Height for a width, pixels.
    pub fn height(&self, width: u32) -> u32 {
        (180 + width * 28 / 100).clamp(260, 400)
    }

    fn say(&self, text: Bilingual) -> &'static str {
        self.notation.say(text)
    }

    /// A value as it is drawn: gaps in which A is above B are drawn upwards too.
    fn size(&self, gap: f64) -> f64 {
        if self.gap.value < 0.0 { -gap } else { gap }
    }

    fn layout(&self, (width, height): (f64, f64)) -> Layout {
        let narrow = width < 480.0;
        let font = if narrow { 12.0 } else { 13.0 };
        let (mut low, mut high) = (0.0_f64, 0.0_f64);
        for point in &self.points {
            let Spread { low: from, high: to, .. } = point.central;
            for value in [from, to, point.finland, point.none].map(|value| self.size(value)) {
                if value.is_finite() {
                    (low, high) = (low.min(value), high.max(value));
                }
            }
        }
        // A gap of nothing at all still needs an axis.
        let least = if self.notation.unit.is_money() { 100.0 } else { 1.0 };
        let ticks = round_ticks(low, high.max(least), 5);
        let tick_width = |tick: &f64| label::width(&self.tick(*tick), font, false);
        let left = ticks.iter().map(tick_width).fold(0.0, f64::max) + 12.0;
        let name_width = |name: &Bilingual| label::width(self.say(*name), font, true);
        let right = if self.moves {
            names(narrow).iter().map(name_width).fold(0.0, f64::max) + 14.0
        } else {
            16.0
        };
        let years = |point: Option<&AgePoint>| point.map_or(0.0, |point| f64::from(point.years));
        let span = (years(self.points.first()), years(self.points.last()));
        let ends = (ticks[0], ticks[ticks.len() - 1]);
        let bottom = height - 2.4 * font - 12.0;
        let title = if self.notation.unit.is_money() {
            words::SELECTION_AXIS_MONEY
        } else {
            words::SELECTION_AXIS
        };
        let title = label::wrap(self.say(title), font, false, width);
        let top = 2.6 * font + LINE * (title.len().max(1) - 1) as f64;
        Layout {
            x: Axis::new(span, (left + 8.0, (width - right).max(left + 48.0))),
            y: Axis::new(ends, (bottom, top)),
            ticks,
            font,
            narrow,
            title,
        }
    }

    fn tick(&self, value: f64) -> String {
        if self.notation.unit.is_money() {
            return self.notation.tick(value);
        }
        let whole = (value - value.round()).abs() < 1e-9;
        number::decimal(self.notation.language, value, usize::from(!whole))
    }

    fn point(&self, years: u8) -> Option<&AgePoint> {
        self.points.iter().find(|point| point.years == years)
    }

    /// The selection age nearest to a pixel, for who drags the mark.
    pub fn age_at(&self, size: (f64, f64), x: f64) -> Option<u8> {
        let layout = self.layout(size);
        let away = |point: &&AgePoint| (layout.x.pixel(f64::from(point.years)) - x).abs();
        let nearest = |left: &&AgePoint, right: &&AgePoint| away(left).total_cmp(&away(right));
        self.points.iter().min_by(nearest).map(|point| point.years)
    }

    pub(super) fn nearest(&self, size: (f64, f64), at: Point) -> Option<Mark> {
        let layout = self.layout(size);
        let point_at = |point: &AgePoint| layout.at(point.years, self.size(point.central.value));
        let columns = self.points.iter().map(|point| (point_at(point).0, at.1));
        let point = &self.points[nearest_of(columns, at, 40.0)?];
        let (x, y) = point_at(point);
        let notation = self.notation;
        let years = [("years", &*point.years.to_string())];
        let mut details = Vec::new();
        let gap = |value: f64| notation.difference(self.size(value));
        let ends = (self.size(point.central.low), self.size(point.central.high));
        let (low, high) = (ends.0.min(ends.1), ends.0.max(ends.1));
        details.push(notation.margin(notation.difference(low), notation.difference(high)));
        if self.moves && point.years != self.today {
            for (name, value) in
                [(words::SELECTION_FINLAND, point.finland), (words::SELECTION_NONE, point.none)]
            {
                details.push(format!("{}: {}", self.say(name), gap(value)));
            }
        }
        details.push(self.say(words::SELECTION_SOURCE).to_owned());
        Some(Mark {
            x,
            y,
            title: notation.tell(words::SELECTION_AT, &years),
            value: gap(point.central.value),
            details,
        })
    }

    pub(super) fn tables(&self) -> Vec<Table> {
        let notation = self.notation;
        let headers = [
            words::SELECTION_YEARS,
            words::SELECTION_CENTRAL,
            words::MARGIN_HEADER,
            words::SELECTION_FINLAND,
            words::SELECTION_NONE,
        ];
        let rows = self.points.iter().map(|point| {
            let mut years = point.years.to_string();
            if point.years == self.today {
                years = format!("{years} ({})", self.say(words::SELECTION_TODAY));
            }
            vec![
                years,
                notation.signed(point.central.value),
                point.central.range(|value| notation.difference(value)),
                notation.signed(point.finland),
                notation.signed(point.none),
            ]
        });
        vec![Table {
            caption: notation.tell(words::SELECTION_TABLE, &[("outcome", &self.outcome)]),
            headers: headers.iter().map(|header| self.say(*header).to_owned()).collect(),
            rows: rows.collect(),
        }]
    }

    pub(super) fn data(&self) -> DataTable {
        let columns = vec![
            "selection_age",
            "gap_central",
            "low_90",
            "high_90",
            "gap_finland",
            "gap_no_effect",
            "unit",
        ];
        let unit = self.notation.difference_unit_name();
        let rows = self.points.iter().map(|point| {
            vec![
                u32::from(point.years).into(),
                point.central.value.into(),
                point.central.low.into(),
                point.central.high.into(),
                point.finland.into(),
                point.none.into(),
                unit.into(),
            ]
        });
        DataTable { columns, rows: rows.collect() }
    }
}

/// Names of the lines of no effect, the middle and Finland.
const fn names(narrow: bool) -> [Bilingual; 3] {
    if narrow {
        [words::SELECTION_NONE, words::SELECTION_CENTRAL_SHORT, words::SELECTION_FINLAND_SHORT]
    } else {
        [words::SELECTION_NONE, words::SELECTION_CENTRAL, words::SELECTION_FINLAND]
    }
}
