//! Draws the chart over parental income.

use crate::chart::Side;
use crate::chart::label::{self, Taken, spread};
use crate::chart::pen::{Anchor, Look, Pen, Point};
use crate::text::{charts as words, number};

use super::{GradientDot, GradientLine, LINE, Layout, LinePoint, MARK};

impl super::GradientFigure {
    pub(in crate::chart) fn draw(&self, pen: &Pen<'_>) {
        let layout = self.layout(pen.size());
        self.draw_axes(pen, &layout);
        for line in &self.lines {
            self.draw_band(pen, &layout, line);
        }
        for dot in self.dots.iter().filter(|dot| dot.place.is_none()) {
            self.draw_dot(pen, &layout, dot);
        }
        for line in &self.lines {
            let points: Vec<Point> = line
                .points
                .iter()
                .map(|point| (layout.x.pixel(point.percentile), layout.y.pixel(point.figure.value)))
                .collect();
            let colour = self.line_colour(line.side, pen.theme);
            if line.side == Some(Side::B) {
                pen.dashes(&points, (9.0, 5.0), colour, 2.2);
            } else {
                pen.path(&points, colour, 2.2);
            }
            for end in [points.first(), points.last()].into_iter().flatten() {
                pen.disc(*end, 4.0, pen.theme.paper, 1.0);
                pen.ring(*end, 3.2, colour, 1.6);
            }
        }
        for dot in self.dots.iter().filter(|dot| dot.place.is_some()) {
            self.draw_dot(pen, &layout, dot);
        }
        self.draw_marks_and_labels(pen, &layout)
    }

    fn draw_axes(&self, pen: &Pen<'_>, layout: &Layout) {
        let Layout { x, y, font, .. } = *layout;
        let theme = pen.theme;
        let quiet = Look::plain(font, theme.quiet);
        let left = x.start - 6.0;
        for tick in &layout.ticks {
            let at = y.pixel(*tick).round() + 0.5;
            let zero = *tick == 0.0;
            let colour = if zero { theme.quiet } else { theme.grid };
            pen.line((left, at), (x.end, at), colour, 1.0);
            pen.text(&self.notation.tick(*tick), (left - 6.0, at), quiet.anchored(Anchor::End));
        }
        pen.lines(&layout.title, (0.0, 0.55 * font + 2.0), LINE, quiet);
        let (every, euros): (f64, &[f64]) = if layout.narrow {
            (20.0, &[10.0, 90.0, 50.0])
        } else {
            (10.0, &[10.0, 30.0, 50.0, 70.0, 90.0])
        };
        let middle = quiet.anchored(Anchor::Middle);
        let row = y.start + font;
        let crowded = x.pixel(1.0 + every) - x.pixel(1.0) < label::width("90", font, false) + 6.0;
        let every = if crowded { 2.0 * every } else { every };
        let mut percentile = 10.0;
        while percentile < 100.0 {
            let at = x.pixel(percentile);
            pen.line((at, y.start), (at, y.start + 4.0), theme.quiet, 1.0);
            let text = number::decimal(self.notation.language, percentile, 0);
            pen.text(&text, (at, row), middle);
            percentile += every;
        }
        let mut taken = Taken::default();
        for percentile in euros {
            let Some(income) = self.income_at(*percentile) else { continue };
            let text = number::parents_income(self.notation.language, income);
            let (at, half) = (x.pixel(*percentile), 0.5 * label::width(&text, font, false) + 3.0);
            if taken.take_if_free([at - half, 0.0, at + half, 1.0]) {
                pen.text(&text, (at, row + font + 3.0), middle);
            }
        }
        let (from, lines) = &layout.under;
        pen.lines(lines, (*from, row + 2.0 * font + 9.0), LINE, quiet)
    }

    fn income_at(&self, percentile: f64) -> Option<f64> {
        let points = &self.lines.first()?.points;
        points.iter().find(|point| point.percentile >= percentile).map(|point| point.income)
    }

    fn draw_band(&self, pen: &Pen<'_>, layout: &Layout, line: &GradientLine) {
        let at = |point: &LinePoint, value: f64| {
            (layout.x.pixel(point.percentile), layout.y.pixel(value))
        };
        let above = line.points.iter().map(|point| at(point, point.figure.high));
        let below = line.points.iter().rev().map(|point| at(point, point.figure.low));
        let outline: Vec<Point> = above.chain(below).collect();
        pen.shape(&outline, self.line_colour(line.side, pen.theme), pen.theme.band)
    }

    fn draw_dot(&self, pen: &Pen<'_>, layout: &Layout, dot: &GradientDot) {
        let at = (layout.x.pixel(dot.percentile), layout.y.pixel(dot.value));
        let colour = self.line_colour(dot.side, pen.theme);
        if dot.place.is_some() {
            pen.disc(at, 3.4, pen.theme.paper, 1.0);
            return pen.ring(at, 3.4, colour, 1.4);
        }
        // A tint instead of an opacity: dots that overlap each other or a line stay one tone.
        let tint = colour.towards(pen.theme.paper, 0.5);
        if dot.side == Some(Side::B) {
            return pen.block((at.0 - 3.4, at.1 - 3.4), (at.0 + 3.4, at.1 + 3.4), tint, 1.0);
        }
        pen.disc(at, 3.9, tint, 1.0)
    }

    fn draw_marks_and_labels(&self, pen: &Pen<'_>, layout: &Layout) {
        let marks = self.mark_points(layout);
        let mut taken = Taken::default();
        for (x, y) in marks {
            taken.take([x - MARK - 2.0, y - MARK - 2.0, x + MARK + 2.0, y + MARK + 2.0]);
        }
        let wide = layout.title.iter().map(|line| label::width(line, layout.font, false));
        let tall = LINE * layout.title.len() as f64;
        taken.take([0.0, 0.0, wide.fold(0.0, f64::max), tall + 1.0]);
        self.draw_ends(pen, layout, &mut taken);
        // B first, so that A lies on top where both stand at one point.
        for side in [Side::B, Side::A] {
            pen.mark(side, marks[side as usize], MARK);
        }
        for side in Side::ALL {
            let value = self.notation.short(self.marks[side as usize].figure.value);
            self.draw_mark_label(pen, layout, &mut taken, side, marks[side as usize], &value);
        }
        self.draw_dots_label(pen, layout, &mut taken)
    }

    fn draw_mark_label(
        &self,
        pen: &Pen<'_>,
        layout: &Layout,
        taken: &mut Taken,
        side: Side,
        (x, y): Point,
        value: &str,
    ) {
        let size = layout.font + 3.0;
        let half = 0.5 * label::width(value, size, true) + 2.0;
        let tall = 0.5 * size + 1.0;
        let (up, aside) = (MARK + tall + 2.0, MARK + half + 3.0);
        // Lines mostly rise: above on the left and below on the right they leave room.
        let wishes = [
            (x - 0.6 * aside, y - up),
            (x + 0.6 * aside, y + up),
            (x, y - up - 4.0),
            (x, y + up + 4.0),
            (x + half - MARK, y - up),
            (x - half + MARK, y + up),
            (x + aside, y),
            (x - aside, y),
        ];
        let inside = |(x, y): Point| {
            x - half >= layout.x.start - MARK - 1.0
                && x + half <= layout.x.end + 40.0
                && y - tall >= 0.0
                && y + tall <= layout.y.start
        };
        let space = |(x, y): Point| [x - half, y - tall, x + half, y + tall];
        let clear = |at: &Point| {
            inside(*at) && taken.is_free(space(*at)) && !self.meets_a_figure(layout, space(*at))
        };
        let free = |at: &Point| inside(*at) && taken.is_free(space(*at));
        let at = wishes.iter().find(|at| clear(at)).or_else(|| wishes.iter().find(|at| free(at)));
        let Some(at) = at.copied() else { return };
        taken.take(space(at));
        let [left, top, right, bottom] = space(at);
        pen.block((left, top + 2.0), (right, bottom - 2.0), pen.theme.paper, 0.8);
        let look = Look::plain(size, side.colour(pen.theme)).bold().anchored(Anchor::Middle);
        pen.text(value, at, look)
    }

    fn meets_a_figure(&self, layout: &Layout, [left, top, right, bottom]: [f64; 4]) -> bool {
        let points = self.lines.iter().flat_map(|line| &line.points);
        let points = points.map(|point| (point.percentile, point.figure.value));
        let dots = self.dots.iter().map(|dot| (dot.percentile, dot.value));
        points.chain(dots).any(|(percentile, value)| {
            let (x, y) = (layout.x.pixel(percentile), layout.y.pixel(value));
            (left..right).contains(&x) && (top..bottom).contains(&y)
        })
    }

    /// Values at both ends of each line, and its name at the right one.
    fn draw_ends(&self, pen: &Pen<'_>, layout: &Layout, taken: &mut Taken) {
        let Layout { x, y, font, .. } = *layout;
        let ends: Vec<(&GradientLine, &LinePoint, &LinePoint)> = self
            .lines
            .iter()
            .filter_map(|line| Some((line, line.points.first()?, line.points.last()?)))
            .collect();
        for (line, first, _) in &ends {
            let value = self.notation.short(first.figure.value);
            let wide = label::width(&value, font, true);
            let (left, middle) = (x.start - 4.0, y.pixel(first.figure.value));
            let space = |at: f64| [left, at - 0.55 * font, left + wide, at + 0.55 * font];
            let wishes = [middle + font + 1.0, middle - font - 1.0];
            let inside = |at: f64| at + 0.55 * font < y.start && at > y.end;
            let clear = |at: &&f64| {
                inside(**at)
                    && taken.is_free(space(**at))
                    && !self.meets_a_figure(layout, space(**at))
            };
            // Where no room is left the table has the value.
            if let Some(at) = wishes.iter().find(clear) {
                taken.take(space(*at));
                let colour = self.line_colour(line.side, pen.theme);
                pen.text(&value, (left, *at), Look::plain(font, colour).bold());
            }
        }
        let (_, height) = pen.size();
        let at_end = self.mark_points(layout).iter().any(|mark| mark.0 + MARK > x.end);
        let from = x.end + if at_end { MARK + 4.0 } else { 9.0 };
        let room = pen.size().0 - from;
        let leading = font + 2.0;
        let names: Vec<Vec<String>> = ends
            .iter()
            .map(|(line, _, _)| {
                let lines = label::wrap(&line.name, font, false, room);
                // On a phone a long name stands in the note under the chart instead.
                let most = if layout.narrow { 1 } else { 6 };
                let fits = |name: &String| label::width(name, font, false) <= room;
                if lines.len() > most || !lines.iter().all(fits) { Vec::new() } else { lines }
            })
            .collect();
        let wishes: Vec<(f64, f64)> = ends
            .iter()
            .zip(&names)
            .map(|((_, _, last), name)| {
                let tall = leading * (1.0 + name.len() as f64) + 4.0;
                // The value stands beside the end, the name beneath it.
                (y.pixel(last.figure.value) + 0.5 * (tall - leading), tall)
            })
            .collect();
        // A long name must not push its line's label under that of a lower line.
        let mut wishes = wishes;
        let mut order: Vec<usize> = (0..ends.len()).collect();
        order.sort_by(|left, right| {
            let value = |position: &usize| ends[*position].2.figure.value;
            value(right).total_cmp(&value(left))
        });
        for pair in order.windows(2) {
            wishes[pair[1]].0 = wishes[pair[1]].0.max(wishes[pair[0]].0 + 0.01);
        }
        let middles = spread(&wishes, 0.0, height - 2.0);
        for (position, (line, _, _)) in ends.iter().enumerate() {
            let colour = self.line_colour(line.side, pen.theme);
            let mut at = middles[position] - 0.5 * wishes[position].1 + 0.5 * leading;
            let text = self.end_text(line).unwrap_or_default();
            pen.text(&text, (from, at), Look::plain(font, colour).bold());
            let block = [from, at - 0.5 * leading, pen.size().0, at + 0.5 * leading];
            let lines = names[position].len() as f64;
            taken.take([block[0], block[1], block[2], block[3] + leading * lines]);
            for name in &names[position] {
                at += leading;
                pen.text(name, (from, at), Look::plain(font, colour));
            }
        }
    }

    /// Says once, beside a dot, what the dots are.
    fn draw_dots_label(&self, pen: &Pen<'_>, layout: &Layout, taken: &mut Taken) {
        let text = self.say(words::PUBLISHED_LABEL);
        let font = layout.font;
        let wide = label::width(text, font, false);
        let order = self.dots.iter().rev().skip(2).filter(|dot| dot.place.is_none());
        for dot in order {
            let at = (layout.x.pixel(dot.percentile), layout.y.pixel(dot.value));
            let middle = at.1 + 1.6 * font;
            let space = [at.0 + 4.0, middle - 0.5 * font, at.0 + 8.0 + wide, middle + 0.5 * font];
            let inside = space[2] <= layout.x.end && space[3] < layout.y.start - 2.0;
            if inside && taken.is_free(space) && !self.meets_a_figure(layout, space) {
                taken.take(space);
                let colour = pen.theme.quiet;
                pen.line((at.0 + 2.0, at.1 + 4.0), (at.0 + 6.0, middle - 0.4 * font), colour, 1.0);
                return pen.text(text, (at.0 + 8.0, middle), Look::plain(font, colour));
            }
        }
    }
}
