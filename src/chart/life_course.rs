//! The chart of A and B along the life course: where the gap opens.
//!
//! Stations that measure the same thing at several ages are joined by lines, from left to right where
//! there is room and from top to bottom where there is not. Stations that measure different things
//! stand in rows without lines, amounts of money each on a scale of its own.

mod drawing;

use crate::text::{Bilingual, Language, charts as words, fill};

use super::axis::Axis;
use super::notation::Notation;
use super::pen::Point;
use super::table::{DataTable, Explanations, Mark, Spread, Table, nearest_of};
use super::{Side, label};

/// One outcome at one age.
#[derive(Clone, Debug, PartialEq)]
pub struct Station {
    /// Name of the outcome in files.
    pub key: &'static str,
    /// Age, years.
    pub years: u8,
    /// Name of the outcome.
    pub name: String,
    /// Language and unit of the figures.
    pub notation: Notation,
    /// A's and B's figures, in the unit of the published figures.
    pub results: [Spread; 2],
    /// B minus A.
    pub gap: Spread,
    /// First and last year of birth of those counted.
    pub born: (u16, u16),
    /// Whether it is the outcome that the page shows.
    pub is_shown: bool,
}

/// The figure of the chart.
#[derive(Clone, Debug, PartialEq)]
pub struct LifeCourseFigure {
    /// Language of the words.
    pub language: Language,
    /// Name of the thread.
    pub thread: String,
    /// Whether the stations measure the same thing at several ages.
    pub joined: bool,
    /// The stations, along the life course.
    pub stations: Vec<Station>,
    /// Sentences under the chart.
    pub notes: Vec<String>,
    /// One sentence for who does not see the chart.
    pub summary: String,
    /// The three explanations.
    pub explanations: Explanations,
}

const MARK: f64 = 8.0;
/// How far the end of a margin must stand out from its mark to be drawn, pixels.
const SEEN: f64 = 4.0;
/// From this width on joined stations stand beside each other.
const BESIDE: f64 = 560.0;
const ROW: f64 = 60.0;
/// From one line of a name to the next.
const LINE: f64 = 16.0;
/// Room under the rows of percentages before those of money.
const BETWEEN: f64 = 30.0;

struct Layout {
    /// The scale of percentages.
    value: Axis,
    columns: bool,
    font: f64,
    /// Middles of the stations: from the left where they are columns, else from the top.
    middles: Vec<f64>,
    /// The scale of each station.
    scales: Vec<Axis>,
    /// Names of the stations in lines, where they are rows.
    names: Vec<Vec<String>>,
    /// Lower end of the rows of percentages.
    percents_bottom: f64,
    /// Lower end of the last row.
    bottom: f64,
}

impl Layout {
    fn at(&self, station: usize, value: f64) -> Point {
        let (along, across) = (self.middles[station], self.scales[station].pixel(value));
        if self.columns { (along, across) } else { (across, along) }
    }
}

impl LifeCourseFigure {
    /// Height for a width, pixels.
    pub fn height(&self, width: u32) -> u32 {
        let wide = f64::from(width);
        if self.in_columns(wide) {
            return (230 + width * 24 / 100).clamp(380, 470);
        }
        (self.layout((wide, 0.0)).bottom + 4.0) as u32
    }

    fn in_columns(&self, width: f64) -> bool {
        self.joined && width >= BESIDE
    }

    fn has_money(&self) -> bool {
        self.stations.iter().any(|station| station.notation.unit.is_money())
    }

    fn say(&self, text: Bilingual) -> &'static str {
        text.in_language(self.language)
    }

    fn layout(&self, (width, height): (f64, f64)) -> Layout {
        let columns = self.in_columns(width);
        let font = if width < 480.0 { 12.0 } else { 13.0 };
        if columns {
            let value = Axis::new((0.0, 100.0), (height - 112.0, 2.4 * font));
            let (left, right) = (54.0, width - 8.0);
            let step = (right - left) / self.stations.len().max(1) as f64;
            let middles = (0..self.stations.len()).map(|n| left + step * (n as f64 + 0.5));
            return Layout {
                value,
                columns,
                font,
                middles: middles.collect(),
                scales: vec![value; self.stations.len()],
                names: Vec::new(),
                percents_bottom: value.start,
                bottom: height,
            };
        }
        // Room for the gaps on the right.
        let gap = |station: &Station| {
            label::width(&station.notation.difference(station.gap.value.abs()), font, true)
        };
        let gaps = self.stations.iter().map(gap).fold(44.0, f64::max);
        let right = (width - gaps - 18.0).max(60.0);
        let value = Axis::new((0.0, 100.0), (14.0, right));
        let mut top = 36.0;
        let (mut middles, mut scales) = (Vec::new(), Vec::new());
        let mut before_money = true;
        let mut percents_bottom = top;
        let mut names = Vec::new();
        for station in &self.stations {
            if station.notation.unit.is_money() {
                if before_money {
                    top += BETWEEN;
                    before_money = false;
                }
                let highest = station.results.iter().map(|result| result.high).fold(0.0, f64::max);
                let lowest = station.results.iter().map(|result| result.low).fold(0.0, f64::min);
                // The far end leaves room for the figure beside the mark.
                scales.push(Axis::new((lowest, 1.35 * highest.max(1.0)), (14.0, right)));
            } else {
                scales.push(value);
            }
            let years = [("years", &*station.years.to_string())];
            let name = format!("{} · {}", fill(self.say(words::LIFE_YEARS), &years), station.name);
            let lines = label::wrap(&name, font, station.is_shown, width);
            let more = LINE * (lines.len().max(1) - 1) as f64;
            middles.push(top + 40.0 + more);
            top += ROW + more;
            names.push(lines);
            if before_money {
                percents_bottom = top;
            }
        }
        Layout { value, columns, font, middles, scales, names, percents_bottom, bottom: top }
    }

    /// Where the two marks of a station stand: beside each other where they would hide each other.
    fn mark_points(&self, layout: &Layout, position: usize) -> [Point; 2] {
        let [mut a, mut b] =
            self.stations[position].results.map(|result| layout.at(position, result.value));
        let apart = 2.0 * MARK + 1.0;
        let away = if layout.columns { (b.1 - a.1).abs() } else { (b.0 - a.0).abs() };
        if away < apart {
            if layout.columns {
                // Beside each other, so that their heights stay right.
                (a.0, b.0) = (a.0 - 0.5 * apart, b.0 + 0.5 * apart);
            } else {
                let way = 0.5 * (apart - away) * if b.0 < a.0 { -1.0 } else { 1.0 };
                (a.0, b.0) = (a.0 - way, b.0 + way);
            }
        }
        [a, b]
    }

    /// The ends of a margin along the axis of values, as ways from the middle of its mark in pixels: to
    /// the lower figures and to the higher ones. Nothing where the mark hides that end.
    fn margin_reach(&self, layout: &Layout, position: usize, side: Side) -> [Option<f64>; 2] {
        let result = self.stations[position].results[side as usize];
        let mark = self.mark_points(layout, position)[side as usize];
        let middle = if layout.columns { mark.1 } else { mark.0 };
        [result.low, result.high].map(|end| {
            let way = layout.scales[position].pixel(end) - middle;
            (way.abs() >= MARK + SEEN).then_some(way)
        })
    }

    /// Whether the chart shows any margin at a width: most are smaller than the marks.
    pub fn shows_margins(&self, width: u32) -> bool {
        let layout = self.layout((f64::from(width), f64::from(self.height(width))));
        let reach = |position| Side::ALL.map(|side| self.margin_reach(&layout, position, side));
        (0..self.stations.len())
            .any(|position| reach(position).iter().flatten().any(Option::is_some))
    }

    /// Positions of the smallest and the largest gap between percentages.
    pub fn extremes(&self) -> Option<(usize, usize)> {
        let gaps = || {
            let stations = self.stations.iter().enumerate();
            let percents = stations.filter(|(_, station)| !station.notation.unit.is_money());
            percents.map(|(position, station)| (position, station.gap.value.abs()))
        };
        let order = |left: &(usize, f64), right: &(usize, f64)| left.1.total_cmp(&right.1);
        Some((gaps().min_by(order)?.0, gaps().max_by(order)?.0))
    }

    pub(super) fn nearest(&self, size: (f64, f64), at: Point) -> Option<Mark> {
        let layout = self.layout(size);
        let points: Vec<(usize, Side, Point)> = (0..self.stations.len())
            .flat_map(|position| {
                let places = self.mark_points(&layout, position);
                Side::ALL.map(|side| (position, side, places[side as usize]))
            })
            .collect();
        let found = nearest_of(points.iter().map(|(_, _, point)| *point), at, 40.0)?;
        let (position, side, (x, y)) = points[found];
        let station = &self.stations[position];
        let notation = station.notation;
        let result = station.results[side as usize];
        let (from, to) = (station.born.0.to_string(), station.born.1.to_string());
        Some(Mark {
            x,
            y,
            title: format!("{} · {}", side.letter(), station.name),
            value: notation.figure(result.value),
            details: vec![
                notation.margin(notation.figure(result.low), notation.figure(result.high)),
                notation.tell(words::BORN, &[("from", &from), ("to", &to)]),
                self.say(words::MODELLED).to_owned(),
            ],
        })
    }

    pub(super) fn tables(&self) -> Vec<Table> {
        let headers = [
            self.say(words::LIFE_AGE).to_owned(),
            self.say(words::LIFE_OUTCOME).to_owned(),
            "A".to_owned(),
            self.say(words::MARGIN_HEADER).to_owned(),
            "B".to_owned(),
            self.say(words::MARGIN_HEADER).to_owned(),
            self.language.words().gap.to_owned(),
            self.say(words::MARGIN_HEADER).to_owned(),
            self.say(words::LIFE_BORN).to_owned(),
        ];
        let rows = self.stations.iter().map(|station| {
            let notation = station.notation;
            let [a, b] = station.results;
            vec![
                station.years.to_string(),
                station.name.clone(),
                notation.figure(a.value),
                notation.range(a),
                notation.figure(b.value),
                notation.range(b),
                notation.signed(station.gap.value),
                station.gap.range(|value| notation.difference(value)),
                format!("{}–{}", station.born.0, station.born.1),
            ]
        });
        vec![Table {
            caption: fill(self.say(words::LIFE_TABLE), &[("thread", &self.thread)]),
            headers: headers.into(),
            rows: rows.collect(),
        }]
    }

    pub(super) fn data(&self) -> DataTable {
        let columns = vec![
            "age",
            "outcome",
            "quantity",
            "value",
            "low_90",
            "high_90",
            "unit",
            "born_from",
            "born_to",
        ];
        let mut rows = Vec::new();
        for station in &self.stations {
            let [a, b] = station.results;
            let unit = station.notation.unit_name();
            let gap_unit = station.notation.difference_unit_name();
            for (quantity, figure, unit) in
                [("A", a, unit), ("B", b, unit), ("B-A", station.gap, gap_unit)]
            {
                rows.push(vec![
                    u32::from(station.years).into(),
                    station.key.into(),
                    quantity.into(),
                    figure.value.into(),
                    figure.low.into(),
                    figure.high.into(),
                    unit.into(),
                    u32::from(station.born.0).into(),
                    u32::from(station.born.1).into(),
                ]);
            }
        }
        DataTable { columns, rows }
    }
}
