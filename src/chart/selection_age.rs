//! The chart of the gap at other selection ages: a fan of what studies find possible.

use plotters_backend::DrawingBackend;

use crate::text::charts as words;
use crate::text::{Bilingual, number};

use super::axis::{Axis, round_ticks};
use super::label::{self, Taken, spread};
use super::notation::Notation;
use super::pen::{Anchor, Drawn, Look, Pen, Point};
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
}

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
        Layout {
            x: Axis::new(span, (left + 8.0, (width - right).max(left + 48.0))),
            y: Axis::new(ends, (bottom, 2.6 * font)),
            ticks,
            font,
            narrow,
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

    pub(super) fn draw<DB: DrawingBackend>(&self, pen: &Pen<'_, DB>) -> Drawn<DB> {
        let layout = self.layout(pen.size());
        self.draw_axes(pen, &layout)?;
        self.draw_today(pen, &layout)?;
        let theme = pen.theme;
        let line = |gap: &dyn Fn(&AgePoint) -> f64| -> Vec<Point> {
            let at = |point: &AgePoint| layout.at(point.years, self.size(gap(point)));
            self.points.iter().map(at).collect()
        };
        let mut outline = line(&|point| point.central.high);
        outline.extend(line(&|point| point.central.low).into_iter().rev());
        let colour = if self.moves { theme.rule } else { theme.quiet };
        pen.shape(&outline, colour, theme.band)?;
        let none = line(&|point| point.none);
        let (finland, central) = (line(&|point| point.finland), line(&|point| point.central.value));
        if self.moves {
            pen.dashes(&none, (1.5, 4.0), theme.quiet, 1.6)?;
            pen.dashes(&finland, (6.0, 4.0), colour, 1.6)?;
        }
        pen.path(&central, colour, 2.4)?;
        for at in &central {
            pen.disc(*at, 2.4, colour, 1.0)?;
        }
        if self.moves {
            self.draw_names(pen, &layout)?;
        } else {
            self.draw_reason(pen, &layout)?;
        }
        self.draw_marks(pen, &layout)
    }

    fn draw_axes<DB: DrawingBackend>(&self, pen: &Pen<'_, DB>, layout: &Layout) -> Drawn<DB> {
        let Layout { x, y, font, .. } = *layout;
        let quiet = Look::plain(font, pen.theme.quiet);
        let left = x.start - 8.0;
        for tick in &layout.ticks {
            let at = y.pixel(*tick).round() + 0.5;
            let colour = if *tick == 0.0 { pen.theme.quiet } else { pen.theme.grid };
            pen.line((left, at), (x.end, at), colour, 1.0)?;
            pen.text(&self.tick(*tick), (left - 6.0, at), quiet.anchored(Anchor::End))?;
        }
        let name = if self.notation.unit.is_money() {
            words::SELECTION_AXIS_MONEY
        } else {
            words::SELECTION_AXIS
        };
        pen.text(self.say(name), (0.0, 0.55 * font + 2.0), quiet)?;
        let row = y.start + font + 2.0;
        for point in &self.points {
            let at = x.pixel(f64::from(point.years));
            let look = if point.years == self.today {
                Look::plain(font, pen.theme.ink).bold()
            } else {
                quiet
            };
            pen.text(&point.years.to_string(), (at, row), look.anchored(Anchor::Middle))?;
        }
        pen.text(self.say(words::SELECTION_YEARS), (left, row + font + 5.0), quiet)
    }

    /// The names of the lines at their ends.
    fn draw_names<DB: DrawingBackend>(&self, pen: &Pen<'_, DB>, layout: &Layout) -> Drawn<DB> {
        let Some(last) = self.points.last() else { return Ok(()) };
        let (quiet, rule) = (pen.theme.quiet, pen.theme.rule);
        let ends = [(last.none, quiet), (last.central.value, rule), (last.finland, rule)];
        let font = layout.font;
        let wishes = ends.map(|(gap, _)| (layout.y.pixel(self.size(gap)), font + 3.0));
        let middles = spread(&wishes, layout.y.end - font, layout.y.start);
        let names = names(layout.narrow);
        for (position, ((_, colour), middle)) in ends.iter().zip(middles).enumerate() {
            let look = Look { bold: position == 1, ..Look::plain(font, *colour) };
            pen.text(self.say(names[position]), (layout.x.end + 11.0, middle), look)?;
        }
        Ok(())
    }

    /// Why the line is flat.
    fn draw_reason<DB: DrawingBackend>(&self, pen: &Pen<'_, DB>, layout: &Layout) -> Drawn<DB> {
        let Some(first) = self.points.first() else { return Ok(()) };
        let font = layout.font;
        let room = layout.x.end - layout.x.start;
        let lines = label::wrap(self.say(words::SELECTION_BEFORE), font, false, room);
        let tall = (font + 4.0) * lines.len() as f64;
        let line = layout.y.pixel(self.size(first.central.value));
        // Under the line if there is room, else over it.
        let under = line + 36.0;
        // Above the axis stands the name of today.
        let floor = layout.y.start - 1.5 * font;
        // Low down the value stands over its mark, elsewhere under it.
        let over = if line > layout.y.start - 40.0 { 42.0 } else { 18.0 };
        let top = if under + tall < floor { under } else { line - over - tall };
        let edge = (layout.x.start - 2.0, top);
        pen.block(edge, (layout.x.end, top + tall), pen.theme.paper, 1.0)?;
        for (position, text) in lines.iter().enumerate() {
            let at = top + (position as f64 + 0.5) * (font + 4.0);
            pen.text(text, (layout.x.start, at), Look::plain(font, pen.theme.ink))?;
        }
        Ok(())
    }

    /// The line of today.
    fn draw_today<DB: DrawingBackend>(&self, pen: &Pen<'_, DB>, layout: &Layout) -> Drawn<DB> {
        let theme = pen.theme;
        let x = layout.x.pixel(f64::from(self.today));
        let line = [(x, layout.y.start), (x, layout.y.end)];
        pen.dashes(&line, (2.0, 3.0), theme.quiet, 1.0)?;
        let look = Look::plain(layout.font, theme.ink).bold();
        let at = (x + 5.0, layout.y.start - 0.8 * layout.font);
        pen.text(self.say(words::SELECTION_TODAY), at, look)
    }

    /// Today, and what was chosen.
    fn draw_marks<DB: DrawingBackend>(&self, pen: &Pen<'_, DB>, layout: &Layout) -> Drawn<DB> {
        let theme = pen.theme;
        let font = layout.font;
        let mut taken = Taken::default();
        let name = label::width(self.say(words::SELECTION_TODAY), font, true);
        let (left, bottom) = (layout.x.pixel(f64::from(self.today)) + 5.0, layout.y.start);
        taken.take([left, bottom - 1.4 * font, left + name, bottom]);
        let Some(today) = self.point(self.today) else { return Ok(()) };
        let at = layout.at(self.today, self.size(today.central.value));
        pen.disc(at, 5.5, theme.paper, 1.0)?;
        pen.ring(at, 4.6, theme.ink, 1.8)?;
        if self.chosen != self.today {
            let label = self.notation.difference(self.size(today.central.value));
            self.value(pen, &mut taken, at, &label, Look::plain(font, theme.ink), 0.0)?;
        }
        let (x, y) = layout.at(self.chosen, self.size(self.gap.value));
        let colour = if self.moves { theme.rule } else { theme.ink };
        let diamond = |reach: f64| [(x, y - reach), (x + reach, y), (x, y + reach), (x - reach, y)];
        pen.shape(&diamond(10.5), theme.paper, 1.0)?;
        pen.shape(&diamond(8.5), colour, 1.0)?;
        let label = self.notation.difference(self.size(self.gap.value));
        let look = Look::plain(font + 3.0, colour).bold();
        self.value(pen, &mut taken, (x, y), &label, look, 4.0)
    }

    /// A value under its point, or over it where that is taken.
    fn value<DB: DrawingBackend>(
        &self,
        pen: &Pen<'_, DB>,
        taken: &mut Taken,
        (x, y): Point,
        text: &str,
        look: Look,
        further: f64,
    ) -> Drawn<DB> {
        let half = 0.5 * label::width(text, look.size, look.bold) + 2.0;
        let away = look.size + 5.0 + further;
        // At the edge the names of the lines stand on the right.
        let layout = self.layout(pen.size());
        let x = x.min(layout.x.end + 6.0 - half).max(layout.x.start + half - 6.0);
        // Under its mark, over it, or beside it.
        for (x, at) in [(x, y + away), (x, y - away), (x + half + 14.0, y)] {
            let (top, bottom) = (at - 0.5 * look.size, at + 0.5 * look.size);
            let inside = top >= layout.y.end - 2.0
                && bottom < layout.y.start
                && x + half <= layout.x.end + 8.0;
            if inside && taken.take_if_free([x - half, top, x + half, bottom]) {
                pen.block((x - half, top), (x + half, bottom), pen.theme.paper, 0.75)?;
                return pen.text(text, (x, at), look.anchored(Anchor::Middle));
            }
        }
        Ok(())
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
