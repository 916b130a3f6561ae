//! The chart of A and B along the life course: where the gap opens.
//!
//! Stations that measure the same thing at several ages are joined by lines, from left to right where
//! there is room and from top to bottom where there is not. Stations that measure different things
//! stand in rows without lines, amounts of money each on a scale of its own.

use plotters_backend::DrawingBackend;

use crate::text::charts as words;
use crate::text::{Bilingual, Language, fill, number};

use super::axis::Axis;
use super::label;
use super::notation::Notation;
use super::pen::{Anchor, Drawn, Look, Pen, Point};
use super::table::{DataTable, Explanations, Mark, Spread, Table, nearest_of};
use super::{Side, Theme};

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
/// From this width on joined stations stand beside each other.
const BESIDE: f64 = 560.0;
const ROW: f64 = 60.0;
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
        let mut height = 36.0 + ROW * self.stations.len() as f64 + 4.0;
        if self.has_money() {
            height += BETWEEN;
        }
        height as u32
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
            };
        }
        let right = (width - 62.0).max(60.0);
        let value = Axis::new((0.0, 100.0), (14.0, right));
        let mut top = 36.0;
        let (mut middles, mut scales) = (Vec::new(), Vec::new());
        let mut before_money = true;
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
            middles.push(top + 40.0);
            top += ROW;
        }
        Layout { value, columns, font, middles, scales }
    }

    pub(super) fn draw<DB: DrawingBackend>(&self, pen: &Pen<'_, DB>) -> Drawn<DB> {
        let layout = self.layout(pen.size());
        self.draw_axis(pen, &layout)?;
        if self.joined {
            for side in Side::ALL {
                let points: Vec<Point> = (0..self.stations.len())
                    .map(|n| layout.at(n, self.stations[n].results[side as usize].value))
                    .collect();
                let colour = side.colour(pen.theme);
                if side == Side::B {
                    pen.dashes(&points, (8.0, 5.0), colour, 1.8)?;
                } else {
                    pen.path(&points, colour, 1.8)?;
                }
            }
        }
        for position in 0..self.stations.len() {
            self.draw_station(pen, &layout, position)?;
        }
        if layout.columns { self.draw_columns(pen, &layout) } else { self.draw_rows(pen, &layout) }
    }

    fn draw_axis<DB: DrawingBackend>(&self, pen: &Pen<'_, DB>, layout: &Layout) -> Drawn<DB> {
        let theme = pen.theme;
        let font = layout.font;
        let quiet = Look::plain(font, theme.quiet);
        let ticks: &[f64] = if layout.columns || pen.size().0 >= 480.0 {
            &[0.0, 25.0, 50.0, 75.0, 100.0]
        } else {
            &[0.0, 50.0, 100.0]
        };
        let tick_text = |tick: f64| number::percent(self.language, tick, 0);
        if layout.columns {
            for tick in ticks {
                let at = layout.value.pixel(*tick).round() + 0.5;
                let colour = if *tick == 0.0 { theme.quiet } else { theme.grid };
                pen.line((48.0, at), (pen.size().0 - 8.0, at), colour, 1.0)?;
                pen.text(&tick_text(*tick), (42.0, at), quiet.anchored(Anchor::End))?;
            }
            return pen.text(self.say(words::OF_CHILDREN), (0.0, 0.55 * font + 2.0), quiet);
        }
        let percents = self.stations.iter().filter(|station| !station.notation.unit.is_money());
        let rows = percents.count();
        let bottom = 36.0 + ROW * rows as f64;
        for tick in ticks.iter().filter(|_| rows > 0) {
            let at = layout.value.pixel(*tick).round() + 0.5;
            pen.line((at, 32.0), (at, bottom), theme.grid, 1.0)?;
            pen.text(&tick_text(*tick), (at, 24.0), quiet.anchored(Anchor::Middle))?;
        }
        let right = pen.size().0 - 1.0;
        pen.text(self.say(words::OF_CHILDREN), (0.0, 8.0), quiet)?;
        let end = quiet.anchored(Anchor::End);
        pen.text(&self.language.words().gap.to_lowercase(), (right, 8.0), end)?;
        if self.has_money() {
            let at = bottom + 0.6 * BETWEEN;
            pen.text(self.say(words::LIFE_OWN_SCALE), (0.0, at), quiet)?;
        }
        Ok(())
    }

    /// The way between A and B, the margins and the marks.
    fn draw_station<DB: DrawingBackend>(
        &self,
        pen: &Pen<'_, DB>,
        layout: &Layout,
        position: usize,
    ) -> Drawn<DB> {
        let station = &self.stations[position];
        let theme = pen.theme;
        let [a, b] = station.results;
        let points = [layout.at(position, a.value), layout.at(position, b.value)];
        if !layout.columns {
            let zero = layout.at(position, 0.0);
            if station.notation.unit.is_money() {
                pen.line((zero.0, zero.1 - 10.0), (zero.0, zero.1 + 10.0), theme.quiet, 1.0)?;
            }
            pen.line(zero, (layout.value.end, zero.1), theme.grid, 1.0)?;
        }
        let tone = theme.quiet.towards(theme.paper, 0.55);
        pen.line(points[0], points[1], tone, 3.0)?;
        for side in [Side::B, Side::A] {
            let result = station.results[side as usize];
            let (low, high) = (layout.at(position, result.low), layout.at(position, result.high));
            let colour = side.colour(theme);
            pen.line(low, high, colour, 1.4)?;
            for end in [low, high] {
                let (from, to) = if layout.columns {
                    ((end.0 - 4.0, end.1), (end.0 + 4.0, end.1))
                } else {
                    ((end.0, end.1 - 4.0), (end.0, end.1 + 4.0))
                };
                pen.line(from, to, colour, 1.4)?;
            }
        }
        let places = self.mark_points(layout, position);
        for side in [Side::B, Side::A] {
            pen.mark(side, places[side as usize], MARK)?;
        }
        Ok(())
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

    fn gap_look(&self, theme: &Theme, font: f64, position: usize) -> Look {
        let is_extreme =
            self.extremes().is_some_and(|(least, most)| position == least || position == most);
        if is_extreme {
            Look::plain(font, theme.ink).bold()
        } else {
            Look::plain(font, theme.quiet)
        }
    }

    fn draw_columns<DB: DrawingBackend>(&self, pen: &Pen<'_, DB>, layout: &Layout) -> Drawn<DB> {
        let theme = pen.theme;
        let font = layout.font;
        let bottom = layout.value.start;
        let step = match layout.middles.as_slice() {
            [first, second, ..] => second - first,
            _ => pen.size().0,
        };
        let names: Vec<Vec<String>> = self
            .stations
            .iter()
            .map(|station| label::wrap(&station.name, font, station.is_shown, step - 8.0))
            .collect();
        let most = names.iter().map(Vec::len).fold(0, usize::max).min(3);
        let gaps = bottom + 38.0 + 16.0 * most as f64 + 8.0;
        for (position, station) in self.stations.iter().enumerate() {
            let middle = layout.middles[position];
            let places = self.mark_points(layout, position);
            self.draw_values(pen, layout, position, places)?;
            let colour = if station.is_shown { theme.ink } else { theme.quiet };
            let look = Look { bold: station.is_shown, ..Look::plain(font, colour) };
            let look = look.anchored(Anchor::Middle);
            let years = fill(self.say(words::LIFE_YEARS), &[("years", &station.years.to_string())]);
            pen.text(&years, (middle, bottom + 15.0), Look { bold: true, ..look })?;
            for (line, text) in names[position].iter().take(3).enumerate() {
                pen.text(text, (middle, bottom + 33.0 + 16.0 * line as f64), look)?;
            }
            let look = self.gap_look(theme, font, position);
            let gap = station.notation.difference(station.gap.value.abs());
            pen.text(&gap, (middle, gaps), look.anchored(Anchor::Middle))?;
        }
        let name = self.language.words().gap.to_lowercase();
        pen.text(&name, (0.0, gaps), Look::plain(font, theme.quiet))
    }

    /// The two figures of a column: over the upper mark and under the lower one.
    fn draw_values<DB: DrawingBackend>(
        &self,
        pen: &Pen<'_, DB>,
        layout: &Layout,
        position: usize,
        places: [Point; 2],
    ) -> Drawn<DB> {
        let station = &self.stations[position];
        let upper = if places[0].1 < places[1].1 { Side::A } else { Side::B };
        for side in Side::ALL {
            let text = station.notation.short(station.results[side as usize].value);
            let (x, y) = places[side as usize];
            let away = MARK + 0.5 * layout.font + 4.0;
            let middle = if side == upper { y - away } else { y + away };
            let half = 0.5 * label::width(&text, layout.font, true);
            // On the axis the figure goes beside its mark.
            let low = middle + 0.6 * layout.font > layout.value.start;
            let other = places[1 - side as usize].0;
            let aside = if x < other { -(MARK + 5.0 + half) } else { MARK + 5.0 + half };
            let (x, middle) = if low { (x + aside, y) } else { (x, middle) };
            let edge = (x - half, middle - 0.5 * layout.font);
            let end = (x + half, middle + 0.5 * layout.font);
            pen.block(edge, end, pen.theme.paper, 0.85)?;
            let look = Look::plain(layout.font, side.colour(pen.theme)).bold();
            pen.text(&text, (x, middle), look.anchored(Anchor::Middle))?;
        }
        Ok(())
    }

    fn draw_rows<DB: DrawingBackend>(&self, pen: &Pen<'_, DB>, layout: &Layout) -> Drawn<DB> {
        let theme = pen.theme;
        let font = layout.font;
        let right = pen.size().0 - 1.0;
        for (position, station) in self.stations.iter().enumerate() {
            let middle = layout.middles[position];
            let years = fill(self.say(words::LIFE_YEARS), &[("years", &station.years.to_string())]);
            let colour = if station.is_shown { theme.ink } else { theme.quiet };
            let look = Look { bold: station.is_shown, ..Look::plain(font, colour) };
            let text = format!("{years} · {}", station.name);
            let above = middle - 28.0;
            let wide = label::width(&text, font, station.is_shown);
            pen.block((0.0, above - 8.0), (wide, above + 8.0), theme.paper, 0.85)?;
            pen.text(&text, (0.0, above), look)?;
            let places = self.mark_points(layout, position);
            let left_side = if places[0].0 <= places[1].0 { Side::A } else { Side::B };
            for side in Side::ALL {
                let (x, y) = places[side as usize];
                let text = station.notation.short(station.results[side as usize].value);
                let wide = label::width(&text, font, true);
                let look = Look::plain(font, side.colour(theme)).bold();
                let away = MARK + 5.0;
                let fits_left = x - away - wide >= 0.0;
                let to_the_left = side == left_side && fits_left;
                let (from, to) = if to_the_left {
                    (x - away - wide, x - away)
                } else {
                    (x + away, x + away + wide)
                };
                // Where the left mark has no room on its left, its figure stands under it.
                if side == left_side && !fits_left {
                    let gap = (places[0].0 - places[1].0).abs();
                    if gap < 2.0 * away + wide + 4.0 {
                        pen.text(&text, (0.0, y + 17.0), look)?;
                        continue;
                    }
                }
                pen.block((from - 1.0, y - 7.0), (to + 1.0, y + 7.0), theme.paper, 0.85)?;
                pen.text(&text, (from, y), look)?;
            }
            let look = self.gap_look(theme, font, position);
            let gap = station.notation.difference(station.gap.value.abs());
            pen.text(&gap, (right, middle), look.anchored(Anchor::End))?;
        }
        Ok(())
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
