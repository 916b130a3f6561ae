//! Draws the chart of what the gap goes with.

use crate::chart::pen::{Anchor, Look, Pen, Point};
use crate::chart::{Side, label};
use crate::text::charts as words;

use super::{LINE, Layout, MARK, Row, Step};

impl super::DecompositionFigure {
    pub(in crate::chart) fn draw(&self, pen: &Pen<'_>) {
        let layout = self.layout(pen.size());
        self.draw_axis(pen, &layout);
        let levels = self.levels();
        let last = self.steps.len() + 1;
        // The way from A to B: a thin line that steps down from row to row.
        let mut way: Vec<Point> = vec![(layout.x.pixel(self.results[0].value), layout.middle(0))];
        for (row, (from, to)) in levels.iter().enumerate() {
            let y = layout.middle(row + 1);
            way.extend([(layout.x.pixel(*from), y), (layout.x.pixel(*to), y)]);
        }
        way.push((layout.x.pixel(self.results[1].value), layout.middle(last)));
        pen.path(&way, pen.theme.quiet, 1.0);
        let largest = self.largest();
        for (row, (step, (from, to))) in self.steps.iter().zip(&levels).enumerate() {
            let at = (*from, *to);
            self.draw_step(pen, &layout, row + 1, step, at, largest == Some(row));
        }
        for (side, row) in [(Side::A, 0), (Side::B, last)] {
            let result = self.results[side as usize];
            let at = (layout.x.pixel(result.value), layout.middle(row));
            pen.mark(side, at, MARK);
            let colour = side.colour(pen.theme);
            let text = self.notation.short(result.value);
            let look = Look::plain(layout.font + 2.0, colour).bold();
            let wide = label::width(&text, layout.font + 2.0, true);
            if at.0 + MARK + 6.0 + wide <= pen.size().0 {
                pen.text(&text, (at.0 + MARK + 6.0, at.1), look);
            } else {
                pen.text(&text, (at.0 - MARK - 6.0, at.1), look.anchored(Anchor::End));
            }
            let name = self.notation.tell(words::SITUATION, &[("side", side.letter())]);
            let middle = if layout.names.1 > 0.0 { at.1 } else { at.1 - 23.0 };
            let look = Look::plain(layout.font, colour).bold();
            self.name(pen, &name, (layout.names.0, middle), look);
        }
    }

    fn draw_axis(&self, pen: &Pen<'_>, layout: &Layout) {
        let quiet = Look::plain(layout.font, pen.theme.quiet);
        let (top, bottom) = (layout.top(), layout.bottom());
        for tick in &layout.ticks {
            let at = layout.x.pixel(*tick).round() + 0.5;
            pen.line((at, top), (at, bottom), pen.theme.grid, 1.0);
        }
        // Where not every figure has room, every second one.
        let text = |tick: &f64| self.notation.tick(*tick);
        let wide = |tick: &f64| label::width(&text(tick), layout.font, false) + 6.0;
        let room = |every: usize| {
            let apart = (layout.ticks.len() > every)
                .then(|| layout.x.pixel(layout.ticks[every]) - layout.x.pixel(layout.ticks[0]));
            apart.is_none_or(|apart| layout.ticks.iter().all(|tick| wide(tick) <= apart))
        };
        let every = (1..layout.ticks.len()).find(|every| room(*every)).unwrap_or(1);
        for tick in layout.ticks.iter().step_by(every) {
            let at = layout.x.pixel(*tick).round() + 0.5;
            pen.text(&text(tick), (at, top - 11.0), quiet.anchored(Anchor::Middle));
        }
        let wide = layout.title.iter().map(|line| label::width(line, layout.font, false));
        let from = layout.x.start.min(pen.size().0 - wide.fold(0.0, f64::max)).max(0.0);
        pen.lines(&layout.title, (from, 10.0), LINE, quiet)
    }

    fn draw_step(
        &self,
        pen: &Pen<'_>,
        layout: &Layout,
        row: usize,
        step: &Step,
        (from, to): (f64, f64),
        is_largest: bool,
    ) {
        let theme = pen.theme;
        let y = layout.middle(row);
        let (start, end) = (layout.x.pixel(from), layout.x.pixel(to));
        let beside = layout.names.1 > 0.0;
        let half = if beside { 9.0 } else { 8.0 };
        let tone = if is_largest { 0.25 } else { 0.55 };
        let colour = theme.ink.towards(theme.paper, tone);
        pen.block((start.min(end), y - half), (start.max(end), y + half), colour, 1.0);
        let (low, high) =
            (layout.x.pixel(from + step.share.low), layout.x.pixel(from + step.share.high));
        // Over the bar the whisker is seen by its edge of paper.
        pen.block((low - 1.0, y - 2.0), (high + 1.0, y + 2.0), theme.paper, 1.0);
        pen.line((low, y), (high, y), theme.ink, 1.5);
        for x in [low, high] {
            pen.line((x, y - 4.0), (x, y + 4.0), theme.ink, 1.5);
        }
        let text = self.notation.signed(step.share.value);
        let size = layout.font + 1.0;
        let look = Look::plain(size, theme.ink).bold();
        let wide = label::width(&text, size, true);
        let after = start.max(end).max(high) + 7.0;
        let before = start.min(end).min(low) - 7.0 - wide;
        let fits_after = after + wide <= pen.size().0;
        let fits_before = before >= layout.names.1 + if beside { 10.0 } else { 0.0 };
        let at = match (fits_before, fits_after) {
            (true, true) if step.share.value < 0.0 => before,
            (_, true) => after,
            (true, false) => before,
            (false, false) => (pen.size().0 - wide).max(0.0),
        };
        pen.text(&text, (at, y), look);
        let name = Look::plain(layout.font, theme.ink).bold();
        let change = Look::plain(12.0, theme.quiet);
        let left = layout.names.0;
        let Row { top, one_line, change: lines, .. } = &layout.rows[row];
        if beside {
            let at = y - 0.5 * LINE * lines.len() as f64;
            pen.text(step.name, (left, at), name);
            return pen.lines(lines, (left, at + LINE), LINE, change);
        }
        let at = top + 11.0;
        self.name(pen, step.name, (left, at), name);
        if *one_line {
            let from = left + label::width(step.name, layout.font, true) + 8.0;
            return self.name(pen, &step.change, (from, at), change);
        }
        for (line, text) in lines.iter().enumerate() {
            self.name(pen, text, (left, at + LINE * (line as f64 + 1.0)), change);
        }
    }

    /// A text over the lines of the grid.
    fn name(&self, pen: &Pen<'_>, text: &str, (x, y): Point, look: Look) {
        let right = x + label::width(text, look.size, look.bold) + 2.0;
        pen.block((x - 2.0, y - 8.0), (right, y + 8.0), pen.theme.paper, 0.85);
        pen.text(text, (x, y), look)
    }
}
