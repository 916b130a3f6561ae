//! Draws the map and the distribution beneath it.

use crate::chart::pen::{Anchor, Look, Pen, Point};
use crate::chart::{Side, label};
use crate::text::charts as words;

use super::{Layout, MapCell, closed, corners, readable};

/// From this radius on cells have their figures written in them, pixels.
const FIGURES: f64 = 22.0;

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
            if layout.radius >= FIGURES {
                let text = self.notation.short(figure.value);
                if label::width(&text, 12.0, false) <= 1.66 * layout.radius {
                    let ink = readable(theme, colour);
                    let look = Look::plain(12.0, ink).anchored(Anchor::Middle);
                    pen.text(&text, middle, look);
                }
            }
        }
        self.draw_bars(pen, &layout);
        for cell in &self.cells {
            self.draw_sides(pen, &layout, cell);
        }
        if let Some(cell) = self.focus.and_then(|focus| self.cells.get(focus)) {
            let middle = layout.middle(cell.cell);
            for (reach, colour, width) in
                [(layout.radius + 1.5, theme.paper, 5.0), (layout.radius + 1.5, theme.ink, 2.4)]
            {
                pen.path(&closed(corners(middle, reach)), colour, width);
            }
        }
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
            // The letter stands on the upper corner, so the cell stays to be seen; where cells have
            // their figures written in them, far enough down to leave the neighbours' alone.
            let up = layout.radius + if layout.radius >= FIGURES { -3.0 } else { 7.0 };
            let away = 9.0 * (order as f64 - 0.5 * (cell.sides.len() as f64 - 1.0)) * 2.0;
            pen.mark(*side, (x + away, (y - up).max(10.0)), 8.0);
        }
    }

    /// How many municipalities have which figure; the tones of the bars are those of the map.
    fn draw_bars(&self, pen: &Pen<'_>, layout: &Layout) {
        let theme = pen.theme;
        let quiet = Look::plain(layout.font, theme.quiet);
        let (top, bottom) = layout.bars;
        let axis = &layout.value;
        pen.text(self.say(words::PLACES_BARS), (axis.start, top - 6.0), quiet);
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
            let from = axis.from + bar as f64 * width;
            let (left, right) = (axis.pixel(from), axis.pixel(from + width));
            let tall = room * f64::from(*number) / f64::from(highest);
            let colour = self.colour(layout, theme, from + 0.5 * width);
            pen.block((left + 0.5, bottom - tall), (right - 0.5, bottom), colour, 1.0);
        }
        pen.line((axis.start, bottom + 0.5), (axis.end, bottom + 0.5), theme.quiet, 1.0);
        // Where every label would not fit, every second one.
        let widest = layout
            .ticks
            .iter()
            .map(|tick| label::width(&self.notation.tick(*tick), layout.font, false));
        let widest = widest.fold(0.0, f64::max) + 8.0;
        let every = if widest * (spans as f64 + 1.0) > axis.end - axis.start { 2 } else { 1 };
        for (position, tick) in layout.ticks.iter().enumerate() {
            let at = axis.pixel(*tick);
            pen.line((at, bottom), (at, bottom + 4.0), theme.quiet, 1.0);
            if position % every == 0 {
                let look = quiet.anchored(Anchor::Middle);
                pen.text(&self.notation.tick(*tick), (at, bottom + 14.0), look);
            }
        }
        let name = self.say(words::axis_name(self.notation.unit));
        pen.text(name, (axis.start, bottom + 32.0), quiet);
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
