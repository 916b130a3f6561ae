//! Draws the chart of the gap at other selection ages.

use crate::chart::label::{self, Taken, spread};
use crate::chart::pen::{Anchor, Look, Pen, Point};
use crate::text::charts as words;

use super::{AgePoint, LINE, Layout, names};

impl super::SelectionAgeFigure {
    pub(in crate::chart) fn draw(&self, pen: &Pen<'_>) {
        let layout = self.layout(pen.size());
        self.draw_axes(pen, &layout);
        self.draw_today(pen, &layout);
        let theme = pen.theme;
        let line = |gap: &dyn Fn(&AgePoint) -> f64| -> Vec<Point> {
            let at = |point: &AgePoint| layout.at(point.years, self.size(gap(point)));
            self.points.iter().map(at).collect()
        };
        let mut outline = line(&|point| point.central.high);
        outline.extend(line(&|point| point.central.low).into_iter().rev());
        let colour = if self.moves { theme.rule } else { theme.quiet };
        pen.shape(&outline, colour, theme.band);
        let none = line(&|point| point.none);
        let (finland, central) = (line(&|point| point.finland), line(&|point| point.central.value));
        if self.moves {
            pen.dashes(&none, (1.5, 4.0), theme.quiet, 1.6);
            pen.dashes(&finland, (6.0, 4.0), colour, 1.6);
        }
        pen.path(&central, colour, 2.4);
        for at in &central {
            pen.disc(*at, 2.4, colour, 1.0);
        }
        if self.moves {
            self.draw_names(pen, &layout);
        }
        let taken = self.draw_marks(pen, &layout);
        if !self.moves {
            self.draw_reason(pen, &layout, taken);
        }
    }

    fn draw_axes(&self, pen: &Pen<'_>, layout: &Layout) {
        let Layout { x, y, font, .. } = *layout;
        let quiet = Look::plain(font, pen.theme.quiet);
        let left = x.start - 8.0;
        for tick in &layout.ticks {
            let at = y.pixel(*tick).round() + 0.5;
            let colour = if *tick == 0.0 { pen.theme.quiet } else { pen.theme.grid };
            pen.line((left, at), (x.end, at), colour, 1.0);
            pen.text(&self.tick(*tick), (left - 6.0, at), quiet.anchored(Anchor::End));
        }
        pen.lines(&layout.title, (0.0, 0.55 * font + 2.0), LINE, quiet);
        let row = y.start + font + 2.0;
        let apart = (x.end - x.start) / self.points.len().saturating_sub(1).max(1) as f64;
        // Where not every age has room, every second one, today's among them.
        let every = if apart < label::width("16", font, true) + 4.0 { 2 } else { 1 };
        for point in &self.points {
            if point.years.abs_diff(self.today) % every != 0 {
                continue;
            }
            let at = x.pixel(f64::from(point.years));
            let look = if point.years == self.today {
                Look::plain(font, pen.theme.ink).bold()
            } else {
                quiet
            };
            pen.text(&point.years.to_string(), (at, row), look.anchored(Anchor::Middle));
        }
        pen.text(self.say(words::SELECTION_YEARS), (left, row + font + 5.0), quiet)
    }

    /// The names of the lines at their ends.
    fn draw_names(&self, pen: &Pen<'_>, layout: &Layout) {
        let Some(last) = self.points.last() else { return };
        let (quiet, rule) = (pen.theme.quiet, pen.theme.rule);
        let ends = [(last.none, quiet), (last.central.value, rule), (last.finland, rule)];
        let font = layout.font;
        let wishes = ends.map(|(gap, _)| (layout.y.pixel(self.size(gap)), font + 3.0));
        let middles = spread(&wishes, layout.y.end - font, layout.y.start);
        let names = names(layout.narrow);
        for (position, ((_, colour), middle)) in ends.iter().zip(middles).enumerate() {
            let look = Look { bold: position == 1, ..Look::plain(font, *colour) };
            pen.text(self.say(names[position]), (layout.x.end + 11.0, middle), look);
        }
    }

    /// Why the line is flat.
    fn draw_reason(&self, pen: &Pen<'_>, layout: &Layout, taken: Taken) {
        let Some(first) = self.points.first() else { return };
        let font = layout.font;
        // Lines of more than about seventy letters are hard to read.
        let room = (layout.x.end - layout.x.start).min(36.0 * font);
        let lines = label::wrap_evenly(self.say(words::SELECTION_BEFORE), font, false, room);
        let tall = (font + 4.0) * lines.len() as f64;
        let gaps =
            [first.central.low, first.central.high].map(|gap| layout.y.pixel(self.size(gap)));
        let (upper, lower) = (gaps[0].min(gaps[1]), gaps[0].max(gaps[1]));
        // Under the band or over it, clear of the values. The name of today stands above the axis.
        let floor = layout.y.start - 1.5 * font - tall;
        let under = [10.0, 26.0, 36.0].map(|away| lower + away);
        let over = [10.0, 26.0, 36.0].map(|away| upper - away - tall);
        let fits = |top: &f64| {
            let (left, right) = (layout.x.start - 2.0, layout.x.end);
            *top <= floor
                && *top >= layout.y.end - 0.5 * font
                && taken.is_free([left, *top - 4.0, right, *top + tall + 4.0])
        };
        // Where it does not fit, the note under the chart has it.
        let Some(top) = under.into_iter().chain(over).find(fits) else { return };
        let edge = (layout.x.start - 2.0, top);
        let wide = lines.iter().map(|line| label::width(line, font, false)).fold(0.0, f64::max);
        let end = (layout.x.start + wide + 2.0).min(layout.x.end);
        pen.block(edge, (end, top + tall), pen.theme.paper, 1.0);
        for (position, text) in lines.iter().enumerate() {
            let at = top + (position as f64 + 0.5) * (font + 4.0);
            pen.text(text, (layout.x.start, at), Look::plain(font, pen.theme.ink));
        }
    }

    /// The line of today.
    fn draw_today(&self, pen: &Pen<'_>, layout: &Layout) {
        let theme = pen.theme;
        let x = layout.x.pixel(f64::from(self.today));
        let line = [(x, layout.y.start), (x, layout.y.end)];
        pen.dashes(&line, (2.0, 3.0), theme.quiet, 1.0);
        let look = Look::plain(layout.font, theme.ink).bold();
        let at = (x + 5.0, layout.y.start - 0.8 * layout.font);
        pen.text(self.say(words::SELECTION_TODAY), at, look)
    }

    /// Today, and what was chosen. Returns the boxes that their values take.
    fn draw_marks(&self, pen: &Pen<'_>, layout: &Layout) -> Taken {
        let theme = pen.theme;
        let font = layout.font;
        let mut taken = Taken::default();
        let name = label::width(self.say(words::SELECTION_TODAY), font, true);
        let (left, bottom) = (layout.x.pixel(f64::from(self.today)) + 5.0, layout.y.start);
        taken.take([left, bottom - 1.4 * font, left + name, bottom]);
        let Some(today) = self.point(self.today) else { return taken };
        let at = layout.at(self.today, self.size(today.central.value));
        pen.disc(at, 5.5, theme.paper, 1.0);
        pen.ring(at, 4.6, theme.ink, 1.8);
        if self.chosen != self.today {
            let label = self.notation.difference(self.size(today.central.value));
            self.value(pen, &mut taken, at, &label, Look::plain(font, theme.ink), 0.0);
        }
        let (x, y) = layout.at(self.chosen, self.size(self.gap.value));
        let colour = if self.moves { theme.rule } else { theme.ink };
        let diamond = |reach: f64| [(x, y - reach), (x + reach, y), (x, y + reach), (x - reach, y)];
        pen.shape(&diamond(10.5), theme.paper, 1.0);
        pen.shape(&diamond(8.5), colour, 1.0);
        let label = self.notation.difference(self.size(self.gap.value));
        let look = Look::plain(font + 3.0, colour).bold();
        self.value(pen, &mut taken, (x, y), &label, look, 4.0);
        taken.take([x - 9.0, y - 9.0, x + 9.0, y + 9.0]);
        taken
    }

    /// A value under its point, or over it where that is taken.
    fn value(
        &self,
        pen: &Pen<'_>,
        taken: &mut Taken,
        (x, y): Point,
        text: &str,
        look: Look,
        further: f64,
    ) {
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
                pen.block((x - half, top), (x + half, bottom), pen.theme.paper, 0.75);
                return pen.text(text, (x, at), look.anchored(Anchor::Middle));
            }
        }
    }
}
