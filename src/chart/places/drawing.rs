//! Draws the map and the distribution beneath it.

use crate::chart::label::{self, Taken};
use crate::chart::pen::{Anchor, Look, Pen, Point};
use crate::chart::{Colour, Side};

use super::{LINE, Layout, MapCell, closed, corners, readable};

/// From this radius on cells have their figures written in them, pixels.
const FIGURES: f64 = 22.0;
/// From this radius on they have their names too, where those fit.
const NAMES: f64 = 30.0;
/// From this radius on some names stand over their cells to find one's way, pixels; the cells of a map
/// of the whole country are smaller.
const LANDMARKS: f64 = 12.0;
/// The largest municipalities of the Amsterdam region.
const LARGEST: [&str; 3] = ["gm-amsterdam", "gm-almere", "gm-haarlem"];
/// Words at the end of names of municipalities that are written as one: `Haarlemmermeer`.
const LAST_WORDS: [&str; 2] = ["daal", "meer"];
/// Height of the names in cells: the smallest that is easily read, pixels.
const NAME: f64 = 10.5;

impl super::PlacesFigure {
    pub(in crate::chart) fn draw(&self, pen: &Pen<'_>) {
        let layout = self.layout_of(pen.size().0);
        let theme = pen.theme;
        let inner = layout.radius - 0.6_f64.min(0.1 * layout.radius);
        for cell in &self.cells {
            let middle = layout.middle(cell.cell);
            let Some(figure) = cell.figure else {
                self.draw_missing(pen, middle, inner);
                continue;
            };
            let colour = self.colour(&layout, theme, figure.value);
            pen.shape(&corners(middle, inner), colour, 1.0);
        }
        self.draw_bars(pen, &layout);
        for cell in &self.cells {
            self.draw_sides(pen, &layout, cell);
        }
        let focus = self.focus.and_then(|focus| self.cells.get(focus));
        if let Some(cell) = focus {
            let middle = layout.middle(cell.cell);
            for (reach, colour, width) in
                [(layout.radius + 1.5, theme.paper, 5.0), (layout.radius + 1.5, theme.ink, 2.4)]
            {
                pen.path(&closed(corners(middle, reach)), colour, width);
            }
        }
        let taken = self.draw_names(pen, &layout, focus);
        for cell in &self.cells {
            self.draw_figure(pen, &layout, &taken, cell);
        }
    }

    /// The name of a cell in lines that fit into it; nothing where they do not.
    fn name_inside(layout: &Layout, cell: &MapCell) -> Option<Vec<String>> {
        if layout.radius < NAMES || cell.figure.is_none() {
            return None;
        }
        let room = 1.64 * layout.radius;
        // A double name may break after its hyphen, a long one before its last word.
        let mut parts = cell.name.replace('-', "- ");
        let long = label::width(&cell.name, NAME, false) > room;
        let ending = LAST_WORDS.iter().find(|word| long && cell.name.ends_with(**word));
        if let Some(ending) = ending {
            parts.insert_str(parts.len() - ending.len(), "- ");
        }
        let lines = label::wrap(&parts, NAME, false, room);
        let lines: Vec<String> = lines.iter().map(|line| line.replace("- ", "-")).collect();
        let fits = |line: &String| label::width(line, NAME, false) <= room;
        (lines.len() <= 2 && lines.iter().all(fits)).then_some(lines)
    }

    /// The figure in a cell, and its name where both have room.
    fn draw_figure(&self, pen: &Pen<'_>, layout: &Layout, taken: &Taken, cell: &MapCell) {
        let Some(figure) = cell.figure.filter(|_| layout.radius >= FIGURES) else { return };
        let ink = readable(self.colour(layout, pen.theme, figure.value));
        let (x, y) = layout.middle(cell.cell);
        let look = |size: f64| Look::plain(size, ink).anchored(Anchor::Middle);
        // A named side's or focus's label may lie over a neighbour: then the neighbour keeps quiet.
        let free = |text: &str, size: f64, at: f64| {
            let half = 0.5 * label::width(text, size, false);
            taken.is_free([x - half, at - 0.5 * size, x + half, at + 0.5 * size])
        };
        let lines = Self::name_inside(layout, cell).unwrap_or_default();
        let tall = NAME + 1.5;
        // With a mark on the upper corner the texts stand a little lower.
        let down = if cell.sides.is_empty() { 0.0 } else { 3.0 };
        let first = y + down - 0.5 * tall * lines.len() as f64;
        for (line, text) in lines.iter().enumerate() {
            let at = first + tall * line as f64;
            if free(text, NAME, at) {
                pen.text(text, (x, at), look(NAME));
            }
        }
        let text = self.notation.short(figure.value);
        let at = if lines.is_empty() { y } else { first + tall * lines.len() as f64 + 1.0 };
        if label::width(&text, 12.0, false) <= 1.66 * layout.radius && free(&text, 12.0, at) {
            pen.text(&text, (x, at), look(12.0));
        }
    }

    /// Names A's, B's and the focused municipality beside their marks, where their cells do not hold
    /// them. Returns the boxes that names and marks take.
    fn draw_names(&self, pen: &Pen<'_>, layout: &Layout, focus: Option<&MapCell>) -> Taken {
        let theme = pen.theme;
        let mut taken = Taken::default();
        for cell in &self.cells {
            for place in 0..cell.sides.len() {
                let (x, y) = mark_point(layout, cell, place);
                taken.take([x - 9.0, y - 9.0, x + 9.0, y + 9.0]);
            }
        }
        let chosen = self.cells.iter().filter(|cell| !cell.sides.is_empty());
        let chosen = chosen.map(|cell| (cell, cell.sides[0].colour(theme)));
        let focused = focus.filter(|cell| cell.sides.is_empty()).map(|cell| (cell, theme.ink));
        for (cell, colour) in chosen.chain(focused) {
            if Self::name_inside(layout, cell).is_none() {
                draw_name(pen, layout, &mut taken, cell, colour);
            }
        }
        if (LANDMARKS..NAMES).contains(&layout.radius) {
            for cell in self.cells.iter().filter(|cell| LARGEST.contains(&cell.id.as_str())) {
                let is_named = !cell.sides.is_empty() || focus.is_some_and(|focus| focus == cell);
                if !is_named {
                    draw_landmark(pen, layout, &mut taken, &cell.name, layout.middle(cell.cell));
                }
            }
        }
        taken
    }

    /// A cell without a figure: an outline with a stroke through it.
    fn draw_missing(&self, pen: &Pen<'_>, middle: Point, radius: f64) {
        let colour = pen.theme.quiet.towards(pen.theme.paper, 0.5);
        pen.path(&closed(corners(middle, radius - 0.8)), colour, 0.8);
        let reach = 0.4 * radius;
        let (x, y) = middle;
        pen.line((x - reach, y + reach), (x + reach, y - reach), colour, 0.8)
    }

    fn draw_sides(&self, pen: &Pen<'_>, layout: &Layout, cell: &MapCell) {
        let (x, y) = layout.middle(cell.cell);
        for (order, side) in cell.sides.iter().enumerate() {
            let colour = side.colour(pen.theme);
            let reach = layout.radius + 1.0 + 3.0 * order as f64;
            pen.path(&closed(corners((x, y), reach + 1.6)), pen.theme.paper, 2.0);
            pen.path(&closed(corners((x, y), reach)), colour, 2.4);
            pen.mark(*side, mark_point(layout, cell, order), 8.0);
        }
    }

    /// How many municipalities have which figure; the tones of the bars are those of the map.
    fn draw_bars(&self, pen: &Pen<'_>, layout: &Layout) {
        let theme = pen.theme;
        let quiet = Look::plain(layout.font, theme.quiet);
        let (top, bottom) = layout.bars;
        let axis = &layout.value;
        let from = |lines: &[String]| {
            let wide = lines.iter().map(|line| label::width(line, layout.font, false));
            axis.start.min(pen.size().0 - wide.fold(0.0, f64::max)).max(0.0)
        };
        let lines = &layout.bars_name;
        let first = top - 6.0 - LINE * (lines.len().max(1) - 1) as f64;
        pen.lines(lines, (from(lines), first), LINE, quiet);
        let spans = layout.ticks.len() - 1;
        // Whole bars within each tone, none thinner than five pixels.
        let per_tone = (((axis.end - axis.start) / spans as f64 / 6.0) as usize).clamp(1, 6);
        let count = spans * per_tone;
        let mut bars = vec![0_u32; count];
        let width = (axis.to - axis.from) / count as f64;
        for figure in self.cells.iter().filter_map(|cell| cell.figure) {
            let bar = ((figure.value - axis.from) / width) as usize;
            bars[bar.min(count - 1)] += 1;
        }
        let highest = bars.iter().copied().max().unwrap_or(0).max(1);
        let room = bottom - top - 20.0;
        for (bar, number) in bars.iter().enumerate().filter(|(_, number)| **number > 0) {
            let start = axis.from + bar as f64 * width;
            let (left, right) = (axis.pixel(start), axis.pixel(start + width));
            let tall = room * f64::from(*number) / f64::from(highest);
            let colour = self.colour(layout, theme, start + 0.5 * width);
            pen.block((left + 0.5, bottom - tall), (right - 0.5, bottom), colour, 1.0);
        }
        pen.line((axis.start, bottom + 0.5), (axis.end, bottom + 0.5), theme.quiet, 1.0);
        // Where every label would not fit, every second one, or fewer.
        let widest = layout
            .ticks
            .iter()
            .map(|tick| label::width(&self.notation.tick(*tick), layout.font, false));
        let widest = widest.fold(0.0, f64::max) + 8.0;
        let apart = (axis.end - axis.start) / spans.max(1) as f64;
        let every = ((widest / apart).ceil() as usize).max(1);
        for (position, tick) in layout.ticks.iter().enumerate() {
            let at = axis.pixel(*tick);
            pen.line((at, bottom), (at, bottom + 4.0), theme.quiet, 1.0);
            if position % every == 0 {
                let look = quiet.anchored(Anchor::Middle);
                pen.text(&self.notation.tick(*tick), (at, bottom + 14.0), look);
            }
        }
        let lines = &layout.unit_name;
        pen.lines(lines, (from(lines), bottom + 32.0), LINE, quiet);
        let mut marks: Vec<(Side, f64)> = Vec::new();
        for cell in &self.cells {
            let Some(figure) = cell.figure else { continue };
            marks.extend(cell.sides.iter().map(|side| (*side, axis.pixel(figure.value))));
        }
        let wishes: Vec<(f64, f64)> = marks.iter().map(|(_, at)| (*at, 18.0)).collect();
        let middles = label::spread(&wishes, 0.0, pen.size().0);
        for ((side, at), middle) in marks.into_iter().zip(middles) {
            pen.line((at, top + 20.0), (at, bottom), side.colour(theme), 1.6);
            pen.line((middle, top + 12.0), (at, top + 20.0), side.colour(theme), 1.6);
            pen.mark(side, (middle, top + 12.0), 8.0);
        }
        if let Some(figure) = self.focus.and_then(|focus| self.cells.get(focus)?.figure) {
            let at = axis.pixel(figure.value);
            pen.line((at, top + 14.0), (at, bottom), theme.ink, 2.0);
        }
    }
}

/// Where the letter of one of a cell's sides stands: on the upper corner, so the cell stays to be seen;
/// where cells have their figures written in them, far enough down to leave the neighbours' alone.
fn mark_point(layout: &Layout, cell: &MapCell, place: usize) -> Point {
    let (x, y) = layout.middle(cell.cell);
    let up = layout.radius + if layout.radius >= FIGURES { -3.0 } else { 7.0 };
    let away = 18.0 * (place as f64 - 0.5 * (cell.sides.len() as f64 - 1.0));
    (x + away, (y - up).max(10.0))
}

/// A name over its own cell, wider than the cell.
fn draw_landmark(pen: &Pen<'_>, layout: &Layout, taken: &mut Taken, name: &str, (x, y): Point) {
    let half = 0.5 * label::width(name, layout.font, false) + 2.0;
    let x = x.min(pen.size().0 - half).max(half);
    let [left, top, right, bottom] = [x - half, y - 7.0, x + half, y + 7.0];
    if taken.take_if_free([left, top, right, bottom]) {
        pen.block((left, top), (right, bottom), pen.theme.paper, 0.8);
        let look = Look::plain(layout.font, pen.theme.ink).anchored(Anchor::Middle);
        pen.text(name, (x, y), look);
    }
}

/// A name beside its mark: on the right or the left of the letters, under the cell or over it.
fn draw_name(pen: &Pen<'_>, layout: &Layout, taken: &mut Taken, cell: &MapCell, colour: Colour) {
    let (x, y) = layout.middle(cell.cell);
    let size = layout.font + 1.0;
    let wide = label::width(&cell.name, size, true);
    let count = cell.sides.len();
    let marks = if count == 0 { 0.0 } else { 9.0 * count as f64 + 3.0 };
    let beside = if count == 0 { layout.radius + 6.0 } else { marks };
    let level = if count == 0 { y } else { mark_point(layout, cell, 0).1 };
    let away = layout.radius + 0.5 * size + 4.0;
    let over = if count == 0 { y - away } else { level - 10.0 - 0.5 * size };
    let (least, most) = (2.0, (pen.size().0 - wide - 2.0).max(2.0));
    let centred = (x - 0.5 * wide).clamp(least, most);
    let wishes =
        [(x + beside, level), (x - beside - wide, level), (centred, y + away), (centred, over)];
    let space = |(left, middle): Point| {
        [left - 3.0, middle - 0.5 * size - 1.0, left + wide + 3.0, middle + 0.5 * size + 1.0]
    };
    let fits = |at: &&Point| {
        let [left, top, right, bottom] = space(**at);
        left >= -2.0
            && right <= pen.size().0 + 2.0
            && top >= 0.0
            && bottom <= layout.map_bottom + 8.0
            && taken.is_free(space(**at))
    };
    let Some(at) = wishes.iter().find(fits).copied() else { return };
    let [left, top, right, bottom] = space(at);
    taken.take([left, top, right, bottom]);
    pen.block((left, top), (right, bottom), pen.theme.paper, 0.88);
    pen.text(&cell.name, at, Look::plain(size, colour).bold())
}
