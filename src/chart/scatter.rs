//! The chart of what the model predicted against what was published: a dot for each figure that the
//! fit had not seen, and the means of tenths of them.

use super::axis::{Axis, round_ticks};
use super::label::{self, Taken};
use super::notation::Notation;
use super::pen::{Anchor, Look, Pen, Point};
use super::table::{DataTable, Datum, Explanations, Mark, Spread, Table, nearest_of, whole};

/// A published figure and what was predicted for it, in the published unit.
#[derive(Clone, Debug, PartialEq)]
pub struct ScatterPoint {
    /// What it is: outcome, place and group.
    pub name: String,
    /// What was predicted, with the interval in which the published figure was expected.
    pub predicted: Spread,
    /// What was published.
    pub published: f64,
    /// Number of children.
    pub children: u32,
}

/// A tenth of the figures, by what was predicted for them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tenth {
    /// Number of figures.
    pub cells: u32,
    /// Mean of what was predicted.
    pub predicted: f64,
    /// Mean of what was published.
    pub published: f64,
}

/// The words of the chart.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ScatterWords {
    /// Name of the horizontal axis.
    pub predicted: String,
    /// Name of the vertical axis.
    pub published: String,
    /// Name of the line on which both are equal.
    pub equal: String,
    /// Name of the means of tenths.
    pub tenths: String,
    /// Caption of the table.
    pub caption: String,
    /// Headings of the table: tenth, figures, predicted, published, difference.
    pub headers: Vec<String>,
    /// Unit of the number of children, in what a pointer finds.
    pub children: String,
}

/// The figure of the chart.
#[derive(Clone, Debug, PartialEq)]
pub struct ScatterFigure {
    /// Language and unit of the figures.
    pub notation: Notation,
    /// Words.
    pub words: ScatterWords,
    /// Dots.
    pub points: Vec<ScatterPoint>,
    /// Means of tenths of all figures, not of the dots alone, from the lowest prediction.
    pub tenths: Vec<Tenth>,
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
}

impl Layout {
    fn at(&self, predicted: f64, published: f64) -> Point {
        (self.x.pixel(predicted), self.y.pixel(published))
    }
}

/// Radius of the means of tenths, pixels.
const TENTH: f64 = 5.0;

impl ScatterFigure {
    /// Height for a width, pixels: nearly a square.
    pub fn height(&self, width: u32) -> u32 {
        (width * 82 / 100).clamp(260, 520)
    }

    fn layout(&self, (width, height): (f64, f64)) -> Layout {
        let font = if width < 480.0 { 12.0 } else { 13.0 };
        let values = self.points.iter().flat_map(|point| [point.predicted.value, point.published]);
        let highest = values.filter(|value| value.is_finite()).fold(1.0, f64::max);
        let ticks = round_ticks(0.0, highest, 5);
        let widest = ticks
            .iter()
            .map(|tick| label::width(&self.notation.tick(*tick), font, false))
            .fold(0.0, f64::max);
        let ends = (ticks[0], ticks[ticks.len() - 1]);
        let (left, top) = (widest + 14.0, 2.2 * font);
        let bottom = height - (2.0 * font + 18.0);
        // Both axes have one scale, so that the line of equality runs at 45 degrees.
        let side = (bottom - top).min(width - left - 12.0).max(80.0);
        Layout {
            x: Axis::new(ends, (left, left + side)),
            y: Axis::new(ends, (bottom, bottom - side)),
            ticks,
            font,
        }
    }

    pub(super) fn draw(&self, pen: &Pen<'_>) {
        let layout = self.layout(pen.size());
        self.draw_axes(pen, &layout);
        let theme = pen.theme;
        for point in &self.points {
            // A dot of a large figure is larger: it says more.
            let radius = 0.9 + 0.5 * libm::log10(f64::from(point.children.clamp(10, 10_000)));
            let at = layout.at(point.predicted.value, point.published);
            pen.disc(at, radius, theme.a, 0.45);
        }
        let (start, end) = (layout.x.from, layout.x.to);
        pen.line(layout.at(start, start), layout.at(end, end), theme.ink, 1.2);
        for tenth in &self.tenths {
            let at = layout.at(tenth.predicted, tenth.published);
            pen.disc(at, TENTH + 1.5, theme.paper, 1.0);
            pen.disc(at, TENTH, theme.ink, 1.0);
        }
        self.draw_names(pen, &layout)
    }

    fn draw_axes(&self, pen: &Pen<'_>, layout: &Layout) {
        let Layout { x, y, font, .. } = *layout;
        let theme = pen.theme;
        let quiet = Look::plain(font, theme.quiet);
        for tick in &layout.ticks {
            let (across, down) = (y.pixel(*tick).round() + 0.5, x.pixel(*tick).round() + 0.5);
            let colour = if *tick == 0.0 { theme.quiet } else { theme.grid };
            pen.line((x.start, across), (x.end, across), colour, 1.0);
            pen.line((down, y.start), (down, y.end), colour, 1.0);
            let text = self.notation.tick(*tick);
            pen.text(&text, (x.start - 6.0, across), quiet.anchored(Anchor::End));
            pen.text(&text, (down, y.start + font), quiet.anchored(Anchor::Middle));
        }
        pen.text(&self.words.published, (0.0, 0.55 * font + 2.0), quiet);
        let below = y.start + 2.0 * font + 8.0;
        pen.text(&self.words.predicted, (x.end, below), quiet.anchored(Anchor::End))
    }

    /// Names beside the line and beside one of the tenths, where there is room.
    fn draw_names(&self, pen: &Pen<'_>, layout: &Layout) {
        let Layout { x, font, .. } = *layout;
        let mut taken = Taken::default();
        let mut write = |text: &str, from: Point, bold: bool| {
            let wide = label::width(text, font, bold);
            let space =
                [from.0 - 3.0, from.1 - 0.7 * font, from.0 + wide + 3.0, from.1 + 0.7 * font];
            if space[2] > pen.size().0 || !taken.take_if_free(space) {
                return;
            }
            let [left, top, right, bottom] = space;
            pen.block((left, top), (right, bottom), pen.theme.paper, 0.85);
            let look = Look::plain(font, pen.theme.ink);
            pen.text(text, from, if bold { look.bold() } else { look })
        };
        if let Some(tenth) = self.tenths.get(self.tenths.len() / 2) {
            let (left, top) = layout.at(tenth.predicted, tenth.published);
            write(&self.words.tenths, (left + 14.0, top + 1.6 * font), true);
        }
        let wide = label::width(&self.words.equal, font, false);
        let high = x.value(x.end - wide - 8.0).max(x.from);
        let (left, top) = layout.at(high, high);
        write(&self.words.equal, (left, top + 1.8 * font), false)
    }

    /// The means of tenths.
    pub(super) fn tables(&self) -> Vec<Table> {
        let language = self.notation.language;
        let row = |(position, tenth): (usize, &Tenth)| {
            vec![
                (position + 1).to_string(),
                whole(language, tenth.cells),
                self.notation.figure(tenth.predicted),
                self.notation.figure(tenth.published),
                self.notation.signed(tenth.published - tenth.predicted),
            ]
        };
        vec![Table {
            caption: self.words.caption.clone(),
            headers: self.words.headers.clone(),
            rows: self.tenths.iter().enumerate().map(row).collect(),
        }]
    }

    /// All dots.
    pub(super) fn data(&self) -> DataTable {
        let row = |point: &ScatterPoint| -> Vec<Datum> {
            let Spread { value, low, high } = point.predicted;
            vec![
                point.name.as_str().into(),
                value.into(),
                low.into(),
                high.into(),
                point.published.into(),
                point.children.into(),
            ]
        };
        DataTable {
            columns: vec!["figure", "predicted", "low", "high", "published", "children"],
            rows: self.points.iter().map(row).collect(),
        }
    }

    pub(super) fn nearest(&self, size: (f64, f64), at: Point) -> Option<Mark> {
        let layout = self.layout(size);
        let place = |point: &ScatterPoint| layout.at(point.predicted.value, point.published);
        let point = &self.points[nearest_of(self.points.iter().map(place), at, 12.0)?];
        let (x, y) = place(point);
        let children = whole(self.notation.language, point.children);
        let predicted = self.notation.figure(point.predicted.value);
        let range = self.notation.range(point.predicted);
        Some(Mark {
            x,
            y,
            title: point.name.clone(),
            value: format!("{}: {}", self.words.published, self.notation.figure(point.published)),
            details: vec![
                format!("{}: {predicted} ({range})", self.words.predicted),
                format!("{children} {}", self.words.children),
            ],
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::{Theme, svg};
    use crate::indicators::Unit;
    use crate::text::Language;

    fn figure() -> ScatterFigure {
        let point = |step: u8| {
            let value = f64::from(step);
            ScatterPoint {
                name: "Havo".to_owned(),
                predicted: Spread { value, low: value - 5.0, high: value + 5.0 },
                published: value + 2.0,
                children: 100 + u32::from(step),
            }
        };
        let tenth = |step: u8| Tenth {
            cells: 3,
            predicted: 10.0 * f64::from(step),
            published: 10.0 * f64::from(step) + 1.0,
        };
        ScatterFigure {
            notation: Notation { language: Language::Dutch, unit: Unit::Percent },
            words: ScatterWords::default(),
            points: (0..90).map(point).collect(),
            tenths: (0..10).map(tenth).collect(),
            notes: Vec::new(),
            summary: "Voorspeld en <gepubliceerd>".to_owned(),
            explanations: Explanations::default(),
        }
    }

    #[test]
    fn every_figure_is_a_dot_and_every_tenth_a_row() {
        let figure = figure();
        let drawing = svg::document(&figure, 640, &Theme::LIGHT);
        assert!(drawing.matches("<circle").count() >= 90 + 10);
        assert!(drawing.contains("&lt;gepubliceerd&gt;"));
        assert_eq!(figure.tables()[0].rows.len(), 10);
        assert_eq!(figure.tables()[0].rows[3][4], "+1,0");
        assert_eq!(figure.data().rows.len(), 90);
    }

    #[test]
    fn equal_values_lie_on_the_diagonal_and_a_pointer_finds_dots() {
        let figure = figure();
        for width in [320.0, 640.0, 1200.0] {
            let height = f64::from(figure.height(width as u32));
            let layout = figure.layout((width, height));
            let (left, top) = layout.at(50.0, 50.0);
            let (start, bottom) = layout.at(0.0, 0.0);
            assert!((left - start - (bottom - top)).abs() < 1e-9);
            assert!(layout.x.end <= width && layout.y.end >= 0.0);
            let at = layout.at(40.0, 42.0);
            let found = figure.nearest((width, height), at).expect("a dot");
            assert_eq!(found.title, "Havo");
        }
    }
}
