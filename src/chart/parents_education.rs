//! The chart of published figures by the parents' highest degree: one row for each outcome, one mark
//! for each degree.

use crate::text::charts as words;
use crate::text::{Bilingual, number};

use super::Theme;
use super::axis::{Axis, round_ticks};
use super::label::{self, spread};
use super::notation::Notation;
use super::pen::{Anchor, Look, Pen, Point};
use super::table::{DataTable, Explanations, Mark, Table, nearest_of, whole};

/// One outcome.
#[derive(Clone, Debug, PartialEq)]
pub struct EducationRow {
    /// Name of the outcome in files.
    pub key: &'static str,
    /// Name of the outcome.
    pub name: String,
    /// Percentages for neither degree, hbo, university.
    pub values: [f64; 3],
    /// Number of children, in the same order.
    pub children: [u32; 3],
    /// Whether it is the outcome that the page shows, or the nearest to it.
    pub is_shown: bool,
}

/// The figure of the chart.
#[derive(Clone, Debug, PartialEq)]
pub struct ParentsEducationFigure {
    /// Language and unit of the figures.
    pub notation: Notation,
    /// Whom the figures are about.
    pub who: String,
    /// Name of the group in files.
    pub group: &'static str,
    /// Age, years.
    pub years: u8,
    /// One row for each outcome.
    pub rows: Vec<EducationRow>,
    /// Sentences under the chart.
    pub notes: Vec<String>,
    /// One sentence for who does not see the chart.
    pub summary: String,
    /// The three explanations.
    pub explanations: Explanations,
}

/// Names of the degrees in files, in the order of the values.
const DEGREES: [&str; 3] = ["neither", "hbo", "university"];
/// From the middle of a legend's mark to its name, and from a name to the next mark's middle, pixels:
/// a mark stands clearly nearer to its own name.
const TO_NAME: f64 = 11.0;
const TO_NEXT: f64 = 24.0;
/// From one line of a text to the next.
const LINE: f64 = 16.0;
/// From this width on names stand beside their rows.
const BESIDE: f64 = 560.0;

struct Layout {
    x: Axis,
    ticks: Vec<f64>,
    font: f64,
    beside: bool,
    names: f64,
    /// Whether the names of the degrees stand under each other, because a line does not hold them.
    stacked: bool,
    /// Upper edge of the first row.
    top: f64,
    /// The most lines of a name over its row.
    lines: usize,
}

impl Layout {
    fn row_height(&self) -> f64 {
        if self.beside { 30.0 } else { 44.0 + LINE * (self.lines.max(1) - 1) as f64 }
    }

    fn middle(&self, row: usize) -> f64 {
        let down = if self.beside { 15.0 } else { self.row_height() - 12.0 };
        self.top + row as f64 * self.row_height() + down
    }
}

impl ParentsEducationFigure {
    /// Height for a width, pixels.
    pub fn height(&self, width: u32) -> u32 {
        let layout = self.layout(f64::from(width));
        let height = layout.top + layout.row_height() * self.rows.len() as f64 + 40.0;
        (height.ceil() as u32).max(<dyn super::Figure>::NARROWEST)
    }

    fn say(&self, text: Bilingual) -> &'static str {
        self.notation.say(text)
    }

    fn degree(&self, position: usize) -> &'static str {
        self.say(words::DEGREES[position])
    }

    fn layout(&self, width: f64) -> Layout {
        let font = if width < 480.0 { 12.0 } else { 13.0 };
        let beside = width >= BESIDE;
        let highest = self.rows.iter().flat_map(|row| row.values).filter(|value| value.is_finite());
        let mut ticks = round_ticks(0.0, highest.fold(1.0, f64::max), 5);
        ticks.retain(|tick| *tick <= 100.0 + 1e-9);
        let names = if beside {
            let name = |row: &EducationRow| label::width(&row.name, font, true);
            self.rows.iter().map(name).fold(0.0, f64::max) + 18.0
        } else {
            0.0
        };
        let ends = (ticks[0], ticks[ticks.len() - 1]);
        let (left, right) = (names + 14.0, width - 22.0);
        let x = Axis::new(ends, (left, right.max(left + 40.0)));
        let stacked = self.legend(font).iter().sum::<f64>() > width;
        let top = if stacked { 10.0 + 3.0 * LINE } else { 46.0 };
        let lines = |row: &EducationRow| label::wrap(&row.name, font, row.is_shown, width).len();
        let lines = self.rows.iter().map(lines).fold(1, usize::max);
        Layout { x, ticks, font, beside, names, stacked, top, lines }
    }

    /// Lengths of the entries of the legend with the space around them, pixels.
    fn legend(&self, font: f64) -> [f64; 3] {
        [0, 1, 2].map(|degree| label::width(self.degree(degree), font, true) + TO_NAME + TO_NEXT)
    }

    pub(super) fn draw(&self, pen: &Pen<'_>) {
        let layout = self.layout(pen.size().0);
        let theme = pen.theme;
        let quiet = Look::plain(layout.font, theme.quiet);
        let bottom = layout.top + layout.row_height() * self.rows.len() as f64;
        let every = if layout.beside || layout.ticks.len() < 5 { 1 } else { 2 };
        for tick in layout.ticks.iter().step_by(every) {
            let at = layout.x.pixel(*tick).round() + 0.5;
            let colour = if *tick == 0.0 { theme.quiet } else { theme.grid };
            pen.line((at, layout.top - 6.0), (at, bottom), colour, 1.0);
            let text = self.notation.tick(*tick);
            pen.text(&text, (at, bottom + 12.0), quiet.anchored(Anchor::Middle));
        }
        pen.text(self.say(words::OF_CHILDREN), (layout.names, bottom + 29.0), quiet);
        for (position, row) in self.rows.iter().enumerate() {
            self.draw_row(pen, &layout, position, row);
        }
        self.draw_names(pen, &layout)
    }

    fn draw_row(&self, pen: &Pen<'_>, layout: &Layout, position: usize, row: &EducationRow) {
        let theme = pen.theme;
        let y = layout.middle(position);
        let pixels = row.values.map(|value| layout.x.pixel(value));
        let left = pixels.iter().copied().fold(f64::INFINITY, f64::min);
        let right = pixels.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        pen.line((left, y), (right, y), theme.quiet.towards(theme.paper, 0.5), 2.0);
        for (degree, x) in pixels.iter().enumerate() {
            draw_degree(pen, degree, (*x, y), theme);
        }
        let colour = if row.is_shown { theme.ink } else { theme.quiet };
        let look = Look { bold: row.is_shown, ..Look::plain(layout.font, colour) };
        if layout.beside {
            pen.text(&row.name, (0.0, y), look);
        } else {
            let lines = label::wrap(&row.name, layout.font, row.is_shown, pen.size().0);
            let above = y - 20.0 - LINE * (lines.len().max(1) - 1) as f64;
            for (line, text) in lines.iter().enumerate() {
                let at = above + LINE * line as f64;
                let wide = label::width(text, layout.font, row.is_shown);
                pen.block((0.0, at - 8.0), (wide, at + 8.0), theme.paper, 0.85);
                pen.text(text, (0.0, at), look);
            }
        }
        if !row.is_shown {
            return;
        }
        // Only the outcome on the page has its figures written out.
        let font = layout.font;
        let texts = row.values.map(|value| self.notation.short(value));
        let wide = |text: &str| label::width(text, font, true);
        let look = Look::plain(font, theme.ink).bold();
        let (low, high) = (lowest(&row.values), highest(&row.values));
        if left - 10.0 - wide(&texts[low]) >= layout.names {
            pen.text(&texts[low], (left - 9.0, y), look.anchored(Anchor::End));
        }
        if right + 10.0 + wide(&texts[high]) <= pen.size().0 {
            pen.text(&texts[high], (right + 9.0, y), look);
        }
    }

    /// The names of the degrees over the marks of the first row.
    fn draw_names(&self, pen: &Pen<'_>, layout: &Layout) {
        let Some(first) = self.rows.first() else { return };
        let font = layout.font;
        let look = Look::plain(font, pen.theme.ink).bold();
        if layout.stacked {
            for degree in 0..3 {
                let at = 10.0 + LINE * degree as f64;
                draw_degree(pen, degree, (7.0, at), pen.theme);
                pen.text(self.degree(degree), (7.0 + TO_NAME, at), look);
            }
            return;
        }
        let pixels = first.values.map(|value| layout.x.pixel(value));
        let lengths = self.legend(font);
        let wishes: Vec<(f64, f64)> = pixels.iter().copied().zip(lengths).collect();
        let middles = spread(&wishes, 0.0, pen.size().0);
        for degree in 0..3 {
            let from = middles[degree] - 0.5 * lengths[degree] + 0.5 * TO_NEXT;
            draw_degree(pen, degree, (from, 12.0), pen.theme);
            pen.text(self.degree(degree), (from + TO_NAME, 12.0), look);
            let (x, y) = (pixels[degree], layout.middle(0) - 7.0);
            // From under the name, as near to the mark in the row as it goes.
            let ends = (from, middles[degree] + 0.5 * lengths[degree] - 0.5 * TO_NEXT);
            let start = (x.clamp(ends.0, ends.1.max(ends.0)), 20.0);
            let turn = (x, 32.0);
            let more = LINE * (layout.lines - 1) as f64;
            let end = if layout.beside { y } else { y - 22.0 - more };
            if turn.1 < end {
                pen.path(&[start, turn, (x, end)], pen.theme.quiet, 0.9);
            }
        }
    }

    pub(super) fn nearest(&self, size: (f64, f64), at: Point) -> Option<Mark> {
        let layout = self.layout(size.0);
        let points: Vec<(usize, usize, Point)> = (0..self.rows.len())
            .flat_map(|row| [0, 1, 2].map(|degree| (row, degree)))
            .map(|(row, degree)| {
                let x = layout.x.pixel(self.rows[row].values[degree]);
                (row, degree, (x, layout.middle(row)))
            })
            .collect();
        let found = nearest_of(points.iter().map(|(_, _, point)| *point), at, 22.0)?;
        let (row, degree, (x, y)) = points[found];
        let row = &self.rows[row];
        let children = whole(self.notation.language, row.children[degree]);
        Some(Mark {
            x,
            y,
            title: row.name.clone(),
            value: self.notation.figure(row.values[degree]),
            details: vec![
                self.say(words::DEGREES_LONG[degree]).to_owned(),
                format!("{}, {}", self.who, self.say(words::COUNTRY)),
                self.notation.tell(words::CHILDREN, &[("n", &children)]),
                self.say(words::SOURCE).to_owned(),
            ],
        })
    }

    pub(super) fn tables(&self) -> Vec<Table> {
        let mut headers = vec![self.say(words::LIFE_OUTCOME).to_owned()];
        for degree in words::DEGREES_LONG {
            headers.push(self.say(degree).to_owned());
            headers.push(self.say(words::CHILDREN_HEADER).to_owned());
        }
        let language = self.notation.language;
        let rows = self.rows.iter().map(|row| {
            let mut fields = vec![row.name.clone()];
            for degree in 0..3 {
                // Published with two decimals.
                fields.push(number::percent(language, row.values[degree], 2));
                fields.push(whole(language, row.children[degree]));
            }
            fields
        });
        let values = [("who", self.who.as_str()), ("years", &*self.years.to_string())];
        vec![Table {
            caption: self.notation.tell(words::EDUCATION_TABLE, &values),
            headers,
            rows: rows.collect(),
        }]
    }

    pub(super) fn data(&self) -> DataTable {
        let columns =
            vec!["age", "outcome", "group", "parents_education", "value", "children", "unit"];
        let mut rows = Vec::new();
        for row in &self.rows {
            for (degree, name) in DEGREES.iter().enumerate() {
                rows.push(vec![
                    u32::from(self.years).into(),
                    row.key.into(),
                    self.group.into(),
                    (*name).into(),
                    row.values[degree].into(),
                    row.children[degree].into(),
                    self.notation.unit_name().into(),
                ]);
            }
        }
        DataTable { columns, rows }
    }
}

fn lowest(values: &[f64; 3]) -> usize {
    (0..3).min_by(|left, right| values[*left].total_cmp(&values[*right])).unwrap_or(0)
}

fn highest(values: &[f64; 3]) -> usize {
    (0..3).max_by(|left, right| values[*left].total_cmp(&values[*right])).unwrap_or(0)
}

/// The mark of a degree: open circle, diamond, filled circle.
fn draw_degree(pen: &Pen<'_>, degree: usize, (x, y): Point, theme: &Theme) {
    match degree {
        0 => {
            pen.disc((x, y), 5.0, theme.paper, 1.0);
            pen.ring((x, y), 4.6, theme.ink, 1.8)
        }
        1 => {
            let diamond =
                |reach: f64| [(x, y - reach), (x + reach, y), (x, y + reach), (x - reach, y)];
            pen.shape(&diamond(7.6), theme.paper, 1.0);
            pen.shape(&diamond(6.2), theme.quiet, 1.0)
        }
        _ => {
            pen.disc((x, y), 6.4, theme.paper, 1.0);
            pen.disc((x, y), 5.2, theme.ink, 1.0)
        }
    }
}
