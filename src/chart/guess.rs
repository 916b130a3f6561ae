//! The chart of a lesson: a line that pupils draw, and the published figures once they may be seen.
//!
//! Its plot has fixed distances from the edges, so that controls can lie exactly above the points.

use super::axis::{Axis, round_ticks};
use super::label;
use super::notation::Notation;
use super::pen::{Anchor, Look, Pen, Point};
use super::table::{DataTable, Datum, Explanations, Mark, Table, nearest_of};
use super::theme::Colour;
use crate::indicators::Unit;
use crate::lesson::guess::PERCENTILES;
use crate::text::number;

/// Distances of the plot from the left, upper, right and lower edge, pixels of the layout. The style sheet
/// has them too, for the controls above the points.
pub const EDGES: (f64, f64, f64, f64) = (64.0, 40.0, 16.0, 48.0);

/// A published figure.
#[derive(Clone, Debug, PartialEq)]
pub struct GuessDot {
    /// Percentile of the parents' income, 0 to 100.
    pub percentile: f64,
    /// Parents' mean income, in words.
    pub income: String,
    /// The figure, in its published unit.
    pub value: f64,
    /// What the drawn line has there; nothing where it is not complete.
    pub drawn: Option<f64>,
}

/// The words of the chart.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GuessWords {
    /// Name of the drawn line.
    pub drawn: String,
    /// Name of the published figures.
    pub published: String,
    /// Name of the axis of incomes.
    pub income: String,
    /// Its left end.
    pub low: String,
    /// Its right end.
    pub high: String,
    /// Name of the axis of values.
    pub value: String,
    /// Headings of the table: income, drawn, published.
    pub headers: [String; 3],
}

/// The figure of the chart; values in the unit of the published figures.
#[derive(Clone, Debug, PartialEq)]
pub struct GuessFigure {
    /// Language and unit of the figures.
    pub notation: Notation,
    /// Name of the outcome.
    pub outcome: String,
    /// Words.
    pub words: GuessWords,
    /// The lowest and the highest value that can be drawn.
    pub range: (f64, f64),
    /// The drawn value at each of [`PERCENTILES`], where there is one.
    pub drawn: [Option<f64>; PERCENTILES.len()],
    /// The two incomes that the texts around the chart name: percentile, and the amount in words.
    pub incomes: [(f64, String); 2],
    /// Published figures, from the lowest income; none while they are not to be seen.
    pub published: Vec<GuessDot>,
    /// One sentence for who does not see the chart.
    pub summary: String,
    /// Sentences under the chart.
    pub notes: Vec<String>,
    /// The three explanations.
    pub explanations: Explanations,
}

struct Layout {
    x: Axis,
    y: Axis,
    ticks: Vec<f64>,
    font: f64,
}

impl GuessFigure {
    /// Height for a width, pixels.
    pub fn height(&self, width: u32) -> u32 {
        (180 + width * 30 / 100).clamp(280, 460)
    }

    /// The lowest and the highest value that can be drawn for published figures: all percentages, or
    /// amounts from zero to well above the highest.
    pub fn range_for(notation: Notation, published: impl Iterator<Item = f64>) -> (f64, f64) {
        if !notation.unit.is_money() {
            return (0.0, 100.0);
        }
        let (lowest, highest) = published
            .filter(|value| value.is_finite())
            .fold((0.0, 1.0), |(low, high): (f64, f64), value| (low.min(value), high.max(value)));
        let ticks = round_ticks(lowest * 1.3, highest * 1.3, 5);
        (ticks[0], ticks[ticks.len() - 1])
    }

    fn layout(&self, (width, height): (f64, f64)) -> Layout {
        let (left, top, right, bottom) = EDGES;
        let ticks = round_ticks(self.range.0, self.range.1, 5);
        Layout {
            x: Axis::new((0.0, 100.0), (left, (width - right).max(left + 1.0))),
            y: Axis::new(self.range, ((height - bottom).max(top + 1.0), top)),
            ticks,
            font: 13.0,
        }
    }

    pub(super) fn draw(&self, pen: &Pen<'_>) {
        let layout = self.layout(pen.size());
        self.draw_axes(pen, &layout);
        self.draw_published(pen, &layout);
        self.draw_drawn(pen, &layout)
    }

    fn draw_axes(&self, pen: &Pen<'_>, layout: &Layout) {
        let Layout { x, y, font, .. } = *layout;
        let theme = pen.theme;
        let quiet = Look::plain(font, theme.quiet);
        for tick in layout.ticks.iter().filter(|tick| within(**tick, self.range)) {
            let at = y.pixel(*tick).round() + 0.5;
            let colour = if *tick == 0.0 { theme.quiet } else { theme.grid };
            pen.line((x.start, at), (x.end, at), colour, 1.0);
            // The name of the axis says of how many.
            let text = match self.notation.unit {
                Unit::Percent => number::decimal(self.notation.language, *tick, 0),
                _ => self.notation.tick(*tick),
            };
            pen.text(&text, (x.start - 6.0, at), quiet.anchored(Anchor::End));
        }
        for percentile in PERCENTILES {
            let at = x.pixel(f64::from(percentile)).round() + 0.5;
            pen.line((at, y.start), (at, y.end), theme.grid, 1.0);
        }
        let row = y.start + 1.4 * font;
        self.draw_incomes(pen, layout, row);
        let row = row + 1.2 * font;
        pen.text(&self.words.low, (x.start, row), quiet);
        pen.text(&self.words.high, (x.end, row), quiet.anchored(Anchor::End));
        let middle = 0.5 * (x.start + x.end);
        pen.text(&self.words.income, (middle, row), quiet.anchored(Anchor::Middle));
        let lines = label::wrap(&self.words.value, font, false, pen.size().0);
        for (line, text) in lines.iter().take(2).enumerate() {
            pen.text(text, (0.0, (0.7 + 1.15 * line as f64) * font), quiet)
        }
    }

    /// The amounts that the texts name, below their places. Two that would touch stand away from each other.
    fn draw_incomes(&self, pen: &Pen<'_>, layout: &Layout, row: f64) {
        let Layout { x, y, font, .. } = *layout;
        let [left, right] = match &self.incomes {
            [a, b] if a.0 <= b.0 => [a, b],
            [a, b] => [b, a],
        };
        let look = Look::plain(font, pen.theme.ink);
        let wide = |amount: &str| label::width(amount, font, false);
        let room = x.pixel(right.0) - x.pixel(left.0) - 0.5 * (wide(&left.1) + wide(&right.1));
        // How far each is moved outwards.
        let shift = (0.5 * (font - room)).max(0.0);
        for ((percentile, amount), shift) in [(left, -shift), (right, shift)] {
            let at = x.pixel(*percentile);
            pen.line((at, y.start), (at, y.start + 0.4 * font), pen.theme.ink, 1.0);
            let half = 0.5 * wide(amount);
            let middle = (at + shift).max(x.start - EDGES.0 + half).min(x.end + EDGES.2 - half);
            pen.text(amount, (middle, row), look.anchored(Anchor::Middle));
            if left.0 == right.0 {
                return;
            }
        }
    }

    fn draw_published(&self, pen: &Pen<'_>, layout: &Layout) {
        let colour = pen.theme.a;
        let points: Vec<Point> = self.published.iter().map(|dot| layout.at(dot)).collect();
        pen.path(&points, colour, 2.2);
        for at in &points {
            pen.disc(*at, 4.2, pen.theme.paper, 1.0);
            pen.disc(*at, 3.4, colour, 1.0);
        }
        self.name(pen, layout, &self.words.published, points.last().copied(), colour)
    }

    fn draw_drawn(&self, pen: &Pen<'_>, layout: &Layout) {
        let colour = pen.theme.b;
        let points = PERCENTILES.iter().zip(self.drawn);
        let points: Vec<Option<Point>> = points
            .map(|(percentile, value)| {
                Some((layout.x.pixel(f64::from(*percentile)), layout.y.pixel(value?)))
            })
            .collect();
        // Where a point is missing the line has a gap.
        for stretch in points.split(Option::is_none) {
            let stretch: Vec<Point> = stretch.iter().copied().flatten().collect();
            pen.dashes(&stretch, (9.0, 5.0), colour, 2.2);
        }
        for (x, y) in points.iter().flatten() {
            let corners = |reach: f64| ((x - reach, y - reach), (x + reach, y + reach));
            let (from, to) = corners(6.0);
            pen.block(from, to, pen.theme.paper, 1.0);
            let (from, to) = corners(4.6);
            pen.block(from, to, colour, 1.0);
        }
        // Alone, the line needs no name.
        if !self.published.is_empty() {
            let first = points.iter().flatten().next().copied();
            self.name(pen, layout, &self.words.drawn, first, colour)
        }
    }

    /// A line's name beside one of its ends, inside the plot.
    fn name(&self, pen: &Pen<'_>, layout: &Layout, name: &str, at: Option<Point>, colour: Colour) {
        let Some((x, y)) = at else { return };
        let wide = label::width(name, layout.font, true);
        let left = (x - 0.5 * wide).max(layout.x.start + 4.0).min(layout.x.end - wide - 4.0);
        let above = y - 1.4 * layout.font;
        let middle = if above > layout.y.end { above } else { y + 1.4 * layout.font };
        let half = 0.6 * layout.font;
        let (from, to) = ((left - 2.0, middle - half), (left + wide + 2.0, middle + half));
        pen.block(from, to, pen.theme.paper, 0.85);
        pen.text(name, (left, middle), Look::plain(layout.font, colour).bold())
    }

    /// Every published figure with what was drawn there; while there is none, the drawn points.
    pub(super) fn tables(&self) -> Vec<Table> {
        let write = |value: Option<f64>| {
            value.map_or_else(String::new, |value| self.notation.figure(value))
        };
        let rows = self
            .published
            .iter()
            .map(|dot| vec![dot.income.clone(), write(dot.drawn), write(Some(dot.value))])
            .collect();
        vec![Table { caption: self.outcome.clone(), headers: self.words.headers.to_vec(), rows }]
    }

    pub(super) fn data(&self) -> DataTable {
        let row = |dot: &GuessDot| -> Vec<Datum> {
            vec![dot.percentile.into(), dot.drawn.into(), dot.value.into()]
        };
        DataTable {
            columns: vec!["percentile", "drawn", "published"],
            rows: self.published.iter().map(row).collect(),
        }
    }

    pub(super) fn nearest(&self, size: (f64, f64), at: Point) -> Option<Mark> {
        let layout = self.layout(size);
        let places = self.published.iter().map(|dot| layout.at(dot));
        let dot = &self.published[nearest_of(places, at, 16.0)?];
        let (x, y) = layout.at(dot);
        let drawn =
            dot.drawn.map(|value| format!("{}: {}", self.words.drawn, self.notation.figure(value)));
        Some(Mark {
            x,
            y,
            title: dot.income.clone(),
            value: self.notation.figure(dot.value),
            details: drawn.into_iter().collect(),
        })
    }
}

impl Layout {
    fn at(&self, dot: &GuessDot) -> Point {
        (self.x.pixel(dot.percentile), self.y.pixel(dot.value))
    }
}

fn within(value: f64, (low, high): (f64, f64)) -> bool {
    (low..=high).contains(&value)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::{Theme, svg};
    use crate::text::Language;

    fn figure(published: bool) -> GuessFigure {
        let dot = |place: u8| GuessDot {
            percentile: 5.0 * f64::from(place) + 2.5,
            income: format!("€ {place}.000"),
            value: 20.0 + 3.0 * f64::from(place),
            drawn: Some(40.0),
        };
        let mut drawn = [Some(40.0); PERCENTILES.len()];
        drawn[4] = None;
        GuessFigure {
            notation: Notation { language: Language::Dutch, unit: Unit::Percent },
            outcome: "Havo of vwo".to_owned(),
            words: GuessWords { drawn: "getekend".to_owned(), ..GuessWords::default() },
            range: (0.0, 100.0),
            drawn,
            incomes: [(20.0, "€ 28.000".to_owned()), (80.0, "€ 99.000".to_owned())],
            published: if published { (0..20).map(dot).collect() } else { Vec::new() },
            summary: "Getekend en <gepubliceerd>".to_owned(),
            notes: Vec::new(),
            explanations: Explanations::default(),
        }
    }

    #[test]
    fn what_is_published_is_not_in_the_drawing_before_it_may_be_seen() {
        let before = svg::document(&figure(false), 640, &Theme::LIGHT);
        assert!(!before.contains("<circle") && !before.contains("getekend"));
        let after = svg::document(&figure(true), 640, &Theme::LIGHT);
        assert!(after.matches("<circle").count() >= 20 && after.contains("getekend"));
        assert_eq!(figure(true).tables()[0].rows.len(), 20);
    }

    #[test]
    fn the_amounts_of_the_texts_stand_under_the_plot_apart_from_each_other() {
        let at = |percentiles: [f64; 2]| {
            let mut figure = figure(false);
            (figure.incomes[0].0, figure.incomes[1].0) = (percentiles[0], percentiles[1]);
            let drawing = svg::document(&figure, 300, &Theme::LIGHT);
            let place = |amount: &str| -> f64 {
                let (before, _) = drawing.split_once(amount).expect("the amount");
                let (_, x) = before.rsplit_once(" x=\"").expect("a place");
                x.split_once('"').expect("a number").0.parse().expect("a number")
            };
            (place("€ 28.000"), place("€ 99.000"))
        };
        let (left, right) = at([50.0, 51.0]);
        assert!(right - left >= 50.0, "{left} and {right}");
        let (left, right) = at([51.0, 50.0]);
        assert!(left - right >= 50.0, "{left} and {right}");
        let (left, right) = at([1.0, 100.0]);
        assert!(left >= 20.0 && right <= 280.0, "{left} and {right}");
    }

    #[test]
    fn points_stand_in_the_middle_of_ten_equal_columns_at_every_size() {
        for width in [280.0, 640.0, 1200.0] {
            let height = f64::from(figure(true).height(width as u32));
            let layout = figure(true).layout((width, height));
            let plot = layout.x.end - layout.x.start;
            for (column, percentile) in PERCENTILES.iter().enumerate() {
                let middle = layout.x.start + plot * (column as f64 + 0.5) / 10.0;
                assert!((layout.x.pixel(f64::from(*percentile)) - middle).abs() < 1e-9);
            }
            assert_eq!((layout.y.end, height - layout.y.start), (EDGES.1, EDGES.3));
        }
    }

    #[test]
    fn amounts_have_room_above_the_highest() {
        let notation = Notation { language: Language::Dutch, unit: Unit::EuroPerYear };
        let (low, high) = GuessFigure::range_for(notation, [20_000.0, 60_000.0].into_iter());
        assert_eq!(low, 0.0);
        assert!(high >= 70_000.0);
    }
}
