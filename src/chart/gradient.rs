//! The chart of an outcome over parental income: lines with bands, published dots, A and B as marks.

mod drawing;

use crate::indicators::Unit;
use crate::text::{Bilingual, charts as words, fill, number};

use super::axis::{Axis, round_ticks};
use super::label;
use super::notation::Notation;
use super::pen::Point;
use super::table::{DataTable, Datum, Explanations, Mark, Spread, Table, nearest_of, whole};
use super::{Colour, Side, Theme};

/// One point of a line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LinePoint {
    /// Percentile of the parents' income, 1 to 100.
    pub percentile: f64,
    /// Parents' income, thousands of euros.
    pub income: f64,
    /// The figure with its interval.
    pub figure: Spread,
}

/// The line of the other circumstances of one side, or of both.
#[derive(Clone, Debug, PartialEq)]
pub struct GradientLine {
    /// Whose line it is; nothing where A and B share it.
    pub side: Option<Side>,
    /// Whom it is about, in a few words.
    pub name: String,
    /// Points, from the lowest income; at least two.
    pub points: Vec<LinePoint>,
}

/// A published figure.
#[derive(Clone, Debug, PartialEq)]
pub struct GradientDot {
    /// Beside whose line it stands; nothing where A and B share it.
    pub side: Option<Side>,
    /// Where the parents stand in the country, 1 to 100.
    pub percentile: f64,
    /// Parents' mean income, thousands of euros.
    pub income: f64,
    /// The figure.
    pub value: f64,
    /// Number of people.
    pub children: u32,
    /// Whom it is about.
    pub who: String,
    /// Name of the place; nothing for the whole country.
    pub place: Option<String>,
}

/// The mark of one side on its line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GradientMark {
    /// Percentile of the parents' income, 1 to 100.
    pub percentile: f64,
    /// Parents' income, thousands of euros.
    pub income: f64,
    /// The figure with its interval.
    pub figure: Spread,
}

/// The figure of the chart; values in the unit of the published figures.
#[derive(Clone, Debug, PartialEq)]
pub struct GradientFigure {
    /// Language and unit of the figures.
    pub notation: Notation,
    /// Name of the outcome.
    pub outcome: String,
    /// One line that A and B share, or A's and B's.
    pub lines: Vec<GradientLine>,
    /// Published figures.
    pub dots: Vec<GradientDot>,
    /// A's and B's marks.
    pub marks: [GradientMark; 2],
    /// Sentences under the chart.
    pub notes: Vec<String>,
    /// One sentence for who does not see the chart.
    pub summary: String,
    /// The three explanations.
    pub explanations: Explanations,
}

/// Radius of A's and B's marks, pixels.
const MARK: f64 = 10.0;
/// How far from a mark a finger still takes hold of it, pixels.
const GRIP: f64 = 26.0;

/// Where everything stands at a size.
struct Layout {
    x: Axis,
    y: Axis,
    ticks: Vec<f64>,
    narrow: bool,
    font: f64,
    /// Lines of the name of the vertical axis.
    title: Vec<String>,
    /// Left edge and lines of the name of the axis of incomes.
    under: (f64, Vec<String>),
}

/// From one line of the name of an axis to the next.
const LINE: f64 = 15.0;

impl GradientFigure {
    /// Height for a width, pixels.
    pub fn height(&self, width: u32) -> u32 {
        (200 + width * 34 / 100).clamp(300, 500)
    }

    fn say(&self, text: Bilingual) -> &'static str {
        self.notation.say(text)
    }

    /// The lowest and the highest value that the chart must hold.
    fn range(&self) -> (f64, f64) {
        let ends = self.lines.iter().flat_map(|line| &line.points);
        let ends = ends.flat_map(|point| [point.figure.low, point.figure.high]);
        let dots = self.dots.iter().map(|dot| dot.value);
        let (mut low, mut high) = (0.0_f64, 0.0_f64);
        for value in ends.chain(dots).filter(|value| value.is_finite()) {
            (low, high) = (low.min(value), high.max(value));
        }
        (low, high)
    }

    fn layout(&self, (width, height): (f64, f64)) -> Layout {
        let narrow = width < 480.0;
        let font = if narrow { 12.0 } else { 13.0 };
        let (low, high) = self.range();
        let mut ticks = round_ticks(low, high, if narrow { 4 } else { 5 });
        if self.notation.unit == Unit::Percent {
            ticks.retain(|tick| *tick <= 100.0 + 1e-9);
        }
        let widest = ticks
            .iter()
            .map(|tick| label::width(&self.notation.tick(*tick), font, false))
            .fold(0.0, f64::max);
        let end_labels = self.lines.iter().filter_map(|line| self.end_text(line));
        let end_labels = end_labels.map(|text| label::width(&text, font, true) + 16.0);
        let least = if narrow { 52.0 } else { (0.2 * width).clamp(104.0, 150.0) };
        let right = end_labels.fold(least, f64::max);
        let left = widest + 10.0;
        let ends = (ticks.first().copied().unwrap_or(0.0), ticks.last().copied().unwrap_or(1.0));
        let x = Axis::new((1.0, 100.0), (left + 6.0, (width - right).max(left + 40.0)));
        let room = x.end - x.start + 6.0;
        let name = self.say(words::GRADIENT_AXIS);
        let fits = label::width(name, font, false) <= room;
        let name = if fits { name } else { self.say(words::GRADIENT_AXIS_SHORT) };
        // Where even the short name is wider than the plot it may stand under the labels too.
        let from = if label::width(name, font, false) <= room { left } else { 0.0 };
        let under = label::wrap(name, font, false, width - from);
        let title = label::wrap(self.say(words::axis_name(self.notation.unit)), font, false, width);
        let more = |lines: &[String]| LINE * (lines.len().max(1) - 1) as f64;
        let bottom = height - (3.0 * font + 22.0) - more(&under);
        let top = 2.5 * font + more(&title);
        let y = Axis::new(ends, (bottom, top));
        Layout { x, y, ticks, narrow, font, title, under: (from, under) }
    }

    /// The percentile at a pixel, 1 to 100, not rounded: where a dragged mark goes.
    pub fn percentile_at(&self, (width, height): (f64, f64), x: f64) -> f64 {
        let value = self.layout((width, height)).x.value(x);
        if value.is_finite() { value.clamp(1.0, 100.0) } else { 1.0 }
    }

    /// The side whose mark a pointer at a place takes hold of.
    pub fn mark_at(&self, size: (f64, f64), at: Point) -> Option<Side> {
        let layout = self.layout(size);
        nearest_of(self.mark_points(&layout), at, GRIP).map(|position| Side::ALL[position])
    }

    /// Where A's and B's marks stand, pixels, and what the mark of each says.
    pub fn grips(&self, size: (f64, f64)) -> [(Point, String); 2] {
        let points = self.mark_points(&self.layout(size));
        [0, 1].map(|position| {
            let mark = &self.marks[position];
            let place = self.place_text(mark.percentile, mark.income);
            let figure = self.notation.figure(mark.figure.value);
            (points[position], format!("{place}: {figure}"))
        })
    }

    /// Where parents stand: their percentile, and their income, given in thousands of euros.
    fn place_text(&self, percentile: f64, income: f64) -> String {
        let percentile = number::decimal(self.notation.language, percentile, 0);
        let euros = number::parents_income(self.notation.language, income);
        let place = [("percentile", percentile.as_str()), ("euros", euros.as_str())];
        fill(self.say(words::GRADIENT_POINT), &place)
    }

    /// Name of a side's mark.
    pub fn grip_name(&self, side: Side) -> String {
        fill(self.say(words::GRADIENT_GRIP), &[("side", side.letter())])
    }

    /// Where the marks stand: at their values, or just beside them where they would hide each other.
    fn mark_points(&self, layout: &Layout) -> [Point; 2] {
        let at = |mark: &GradientMark| {
            (layout.x.pixel(mark.percentile), layout.y.pixel(mark.figure.value))
        };
        let (mut a, mut b) = (at(&self.marks[0]), at(&self.marks[1]));
        let (aside, apart) = ((b.0 - a.0).abs(), 2.0 * MARK + 1.0);
        if aside < apart && (b.1 - a.1).abs() < apart {
            let way = 0.5 * (apart - aside) * if b.0 < a.0 { -1.0 } else { 1.0 };
            (a.0, b.0) = (a.0 - way, b.0 + way);
        }
        // Beyond the ends of the axis there is no income.
        let over =
            (a.0.max(b.0) - layout.x.end).max(0.0) + (a.0.min(b.0) - layout.x.start).min(0.0);
        (a.0, b.0) = (a.0 - over, b.0 - over);
        [a, b]
    }

    fn line_colour(&self, side: Option<Side>, theme: &Theme) -> Colour {
        side.map_or(theme.ink, |side| side.colour(theme))
    }

    /// What stands at the right end of a line.
    fn end_text(&self, line: &GradientLine) -> Option<String> {
        let value = self.notation.short(line.points.last()?.figure.value);
        Some(match line.side {
            Some(side) => format!("{} {value}", side.letter()),
            None => value,
        })
    }

    pub(super) fn nearest(&self, size: (f64, f64), at: Point) -> Option<Mark> {
        let layout = self.layout(size);
        let marks = self.mark_points(&layout);
        if let Some(position) = nearest_of(marks, at, MARK + 6.0) {
            let side = Side::ALL[position];
            let mark = &self.marks[position];
            let title = fill(self.say(words::SITUATION), &[("side", side.letter())]);
            return Some(self.tooltip(
                marks[position],
                title,
                mark.percentile,
                mark.income,
                mark.figure,
            ));
        }
        let dot_point =
            |dot: &GradientDot| (layout.x.pixel(dot.percentile), layout.y.pixel(dot.value));
        if let Some(position) = nearest_of(self.dots.iter().map(dot_point), at, 12.0) {
            let dot = &self.dots[position];
            let place = dot.place.as_deref().unwrap_or(self.say(words::COUNTRY));
            let children = whole(self.notation.language, dot.children);
            let euros = number::parents_income(self.notation.language, dot.income);
            let (x, y) = dot_point(dot);
            return Some(Mark {
                x,
                y,
                title: self.say(words::PUBLISHED).to_owned(),
                value: self.notation.figure(dot.value),
                details: vec![
                    format!("{}, {place}", dot.who),
                    fill(self.say(words::CHILDREN), &[("n", &children)]),
                    fill(self.say(words::GRADIENT_EUROS), &[("euros", &euros)]),
                    self.say(words::SOURCE).to_owned(),
                ],
            });
        }
        let line_points =
            self.lines.iter().flat_map(|line| line.points.iter().map(move |point| (line, point)));
        let all: Vec<_> = line_points.collect();
        let pixels = all.iter().map(|(_, point)| {
            (layout.x.pixel(point.percentile), layout.y.pixel(point.figure.value))
        });
        // Along the line the pointer may be anywhere; off the line 30 pixels.
        let near = all
            .iter()
            .zip(pixels)
            .map(|((line, point), pixel)| {
                let aside = (pixel.0 - at.0).abs();
                (*line, *point, pixel, 4.0 * aside + (pixel.1 - at.1).abs())
            })
            .min_by(|left, right| left.3.total_cmp(&right.3))?;
        let (line, point, pixel, _) = near;
        if (pixel.1 - at.1).abs() > 30.0 || (pixel.0 - at.0).abs() > 12.0 {
            return None;
        }
        let title = self.line_title(line);
        Some(self.tooltip(pixel, title, point.percentile, point.income, point.figure))
    }

    fn line_title(&self, line: &GradientLine) -> String {
        match line.side {
            Some(side) => {
                let values = [("side", side.letter()), ("name", line.name.as_str())];
                fill(self.say(words::GRADIENT_LINE), &values)
            }
            None => line.name.clone(),
        }
    }

    fn tooltip(
        &self,
        (x, y): Point,
        title: String,
        percentile: f64,
        income: f64,
        figure: Spread,
    ) -> Mark {
        let (low, high) = (self.notation.figure(figure.low), self.notation.figure(figure.high));
        Mark {
            x,
            y,
            title,
            value: self.notation.figure(figure.value),
            details: vec![
                fill(self.say(words::MARGIN), &[("low", &low), ("high", &high)]),
                self.place_text(percentile, income),
                self.say(words::MODELLED).to_owned(),
            ],
        }
    }

    /// Percentiles that the table shows: 1, every tenth, and those of A and B.
    fn table_percentiles(&self) -> Vec<f64> {
        let mut percentiles: Vec<f64> =
            (0..=10).map(|ten| (10.0 * f64::from(ten)).max(1.0)).collect();
        percentiles.extend(self.marks.iter().map(|mark| mark.percentile));
        percentiles.sort_unstable_by(f64::total_cmp);
        percentiles.dedup();
        percentiles
    }

    pub(super) fn tables(&self) -> Vec<Table> {
        let outcome = [("outcome", self.outcome.as_str())];
        let mut headers = vec![
            self.say(words::GRADIENT_PERCENTILE).to_owned(),
            self.say(words::GRADIENT_INCOME).to_owned(),
        ];
        for line in &self.lines {
            headers.push(self.line_title(line));
            headers.push(self.say(words::MARGIN_HEADER).to_owned());
        }
        let rows = self.table_percentiles().into_iter().filter_map(|percentile| {
            let at = |line: &GradientLine| {
                line.points.iter().find(|point| point.percentile == percentile).copied()
            };
            let first = at(self.lines.first()?)?;
            let here = self.marks.iter().zip(Side::ALL);
            let here: Vec<&str> = here
                .filter(|(mark, _)| mark.percentile == percentile)
                .map(|(_, side)| side.letter())
                .collect();
            let mut place = number::decimal(self.notation.language, percentile, 0);
            if !here.is_empty() {
                place = format!("{place} ({})", here.join(", "));
            }
            let mut row = vec![place, number::parents_income(self.notation.language, first.income)];
            for line in &self.lines {
                // At a mark the table has the mark's interval, which stands above the chart too.
                let mark = self.marks.iter().zip(Side::ALL).find(|(mark, side)| {
                    mark.percentile == percentile && line.side.is_none_or(|of| of == *side)
                });
                let figure = mark.map_or(at(line)?.figure, |(mark, _)| mark.figure);
                row.push(self.notation.figure(figure.value));
                row.push(self.notation.range(figure));
            }
            Some(row)
        });
        let lines = Table {
            caption: fill(self.say(words::GRADIENT_TABLE), &outcome),
            rows: rows.collect(),
            headers,
        };
        if self.dots.is_empty() {
            return vec![lines];
        }
        let headers =
            [words::GRADIENT_WHO, words::GRADIENT_INCOME, words::FIGURE, words::CHILDREN_HEADER];
        let rows = self.dots.iter().map(|dot| {
            let place = dot.place.as_deref().unwrap_or(self.say(words::COUNTRY));
            vec![
                format!("{}, {place}", dot.who),
                number::parents_income(self.notation.language, dot.income),
                self.notation.figure(dot.value),
                whole(self.notation.language, dot.children),
            ]
        });
        let dots = Table {
            caption: fill(self.say(words::GRADIENT_DOTS), &outcome),
            rows: rows.collect(),
            headers: headers.iter().map(|header| self.say(*header).to_owned()).collect(),
        };
        vec![lines, dots]
    }

    pub(super) fn data(&self) -> DataTable {
        let columns = vec![
            "kind",
            "situation",
            "who",
            "income_percentile",
            "parents_income_eur",
            "value",
            "low_90",
            "high_90",
            "children",
            "unit",
        ];
        let unit = self.notation.unit_name();
        let letter = |side: Option<Side>| side.map_or("both", Side::letter);
        let mut rows: Vec<Vec<Datum>> = Vec::new();
        let mut modelled =
            |kind: &str, side: &str, who: &str, percentile: f64, income: f64, figure: Spread| {
                rows.push(vec![
                    kind.into(),
                    side.into(),
                    who.into(),
                    percentile.into(),
                    (income * 1000.0).into(),
                    figure.value.into(),
                    figure.low.into(),
                    figure.high.into(),
                    Datum::Missing,
                    unit.into(),
                ]);
            };
        for line in &self.lines {
            for point in &line.points {
                let side = letter(line.side);
                modelled("line", side, &line.name, point.percentile, point.income, point.figure);
            }
        }
        for (mark, side) in self.marks.iter().zip(Side::ALL) {
            let line = self.lines.iter().find(|line| line.side.is_none_or(|of| of == side));
            let who = line.map_or("", |line| line.name.as_str());
            modelled("situation", side.letter(), who, mark.percentile, mark.income, mark.figure);
        }
        for dot in &self.dots {
            let place = dot.place.as_deref().unwrap_or(self.say(words::COUNTRY));
            rows.push(vec![
                "published".into(),
                letter(dot.side).into(),
                format!("{}, {place}", dot.who).as_str().into(),
                dot.percentile.into(),
                (dot.income * 1000.0).into(),
                dot.value.into(),
                Datum::Missing,
                Datum::Missing,
                dot.children.into(),
                unit.into(),
            ]);
        }
        DataTable { columns, rows }
    }
}
