//! Draws the chart of the life course, in columns or in rows.

use crate::chart::pen::{Anchor, Look, Pen, Point};
use crate::chart::{Side, Theme, label};
use crate::text::{charts as words, fill, number};

use super::{BETWEEN, LINE, Layout, MARK};

impl super::LifeCourseFigure {
    pub(in crate::chart) fn draw(&self, pen: &Pen<'_>) {
        let layout = self.layout(pen.size());
        self.draw_axis(pen, &layout);
        if self.joined {
            for side in Side::ALL {
                let points: Vec<Point> = (0..self.stations.len())
                    .map(|n| layout.at(n, self.stations[n].results[side as usize].value))
                    .collect();
                let colour = side.colour(pen.theme);
                if side == Side::B {
                    pen.dashes(&points, (8.0, 5.0), colour, 1.8);
                } else {
                    pen.path(&points, colour, 1.8);
                }
            }
        }
        for position in 0..self.stations.len() {
            self.draw_station(pen, &layout, position);
        }
        if layout.columns { self.draw_columns(pen, &layout) } else { self.draw_rows(pen, &layout) }
    }

    fn draw_axis(&self, pen: &Pen<'_>, layout: &Layout) {
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
                pen.line((48.0, at), (pen.size().0 - 8.0, at), colour, 1.0);
                pen.text(&tick_text(*tick), (42.0, at), quiet.anchored(Anchor::End));
            }
            return pen.text(self.say(words::OF_CHILDREN), (0.0, 0.55 * font + 2.0), quiet);
        }
        let percents = self.stations.iter().filter(|station| !station.notation.unit.is_money());
        let rows = percents.count();
        let bottom = layout.percents_bottom;
        for tick in ticks.iter().filter(|_| rows > 0) {
            let at = layout.value.pixel(*tick).round() + 0.5;
            pen.line((at, 32.0), (at, bottom), theme.grid, 1.0);
            pen.text(&tick_text(*tick), (at, 24.0), quiet.anchored(Anchor::Middle));
        }
        let right = pen.size().0 - 1.0;
        pen.text(self.say(words::OF_CHILDREN), (0.0, 8.0), quiet);
        let end = quiet.anchored(Anchor::End);
        pen.text(self.say(words::LIFE_GAP), (right, 8.0), end);
        if self.has_money() {
            let lines = label::wrap(self.say(words::LIFE_OWN_SCALE), font, false, right);
            let at = bottom + 0.6 * BETWEEN - 0.5 * LINE * (lines.len().max(1) - 1) as f64;
            pen.lines(&lines, (0.0, at), LINE, quiet);
        }
    }

    /// The way between A and B, the margins and the marks.
    fn draw_station(&self, pen: &Pen<'_>, layout: &Layout, position: usize) {
        let station = &self.stations[position];
        let theme = pen.theme;
        let [a, b] = station.results;
        let points = [layout.at(position, a.value), layout.at(position, b.value)];
        if !layout.columns {
            let zero = layout.at(position, 0.0);
            if station.notation.unit.is_money() {
                pen.line((zero.0, zero.1 - 10.0), (zero.0, zero.1 + 10.0), theme.quiet, 1.0);
            }
            pen.line(zero, (layout.value.end, zero.1), theme.grid, 1.0);
        }
        let tone = theme.quiet.towards(theme.paper, 0.55);
        pen.line(points[0], points[1], tone, 3.0);
        for side in [Side::B, Side::A] {
            let colour = side.colour(theme);
            let (x, y) = self.mark_points(layout, position)[side as usize];
            for way in self.margin_reach(layout, position, side).into_iter().flatten() {
                let at = |along: f64, across: f64| {
                    if layout.columns { (x + across, y + along) } else { (x + along, y + across) }
                };
                pen.line(at(0.0, 0.0), at(way, 0.0), colour, 1.6);
                pen.line(at(way, -4.0), at(way, 4.0), colour, 1.6);
            }
        }
        let places = self.mark_points(layout, position);
        for side in [Side::B, Side::A] {
            pen.mark(side, places[side as usize], MARK);
        }
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

    fn draw_columns(&self, pen: &Pen<'_>, layout: &Layout) {
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
            .map(|station| label::wrap_evenly(&station.name, font, station.is_shown, step - 8.0))
            .collect();
        let most = names.iter().map(Vec::len).fold(0, usize::max).min(3);
        let gaps = bottom + 38.0 + 16.0 * most as f64 + 8.0;
        for (position, station) in self.stations.iter().enumerate() {
            let middle = layout.middles[position];
            let places = self.mark_points(layout, position);
            self.draw_values(pen, layout, position, places);
            let colour = if station.is_shown { theme.ink } else { theme.quiet };
            let look = Look { bold: station.is_shown, ..Look::plain(font, colour) };
            let look = look.anchored(Anchor::Middle);
            let years = fill(self.say(words::LIFE_YEARS), &[("years", &station.years.to_string())]);
            pen.text(&years, (middle, bottom + 15.0), Look { bold: true, ..look });
            for (line, text) in names[position].iter().take(3).enumerate() {
                pen.text(text, (middle, bottom + 33.0 + 16.0 * line as f64), look);
            }
            let look = self.gap_look(theme, font, position);
            let gap = station.notation.difference(station.gap.value.abs());
            pen.text(&gap, (middle, gaps), look.anchored(Anchor::Middle));
        }
        pen.text(self.say(words::LIFE_GAP), (0.0, gaps), Look::plain(font, theme.quiet))
    }

    /// The two figures of a column: over the upper mark and under the lower one.
    fn draw_values(&self, pen: &Pen<'_>, layout: &Layout, position: usize, places: [Point; 2]) {
        let station = &self.stations[position];
        let upper = if places[0].1 < places[1].1 { Side::A } else { Side::B };
        let names_top = layout.value.start;
        for side in Side::ALL {
            let text = station.notation.short(station.results[side as usize].value);
            let (x, y) = places[side as usize];
            let [to_low, to_high] = self.margin_reach(layout, position, side);
            let reach = if side == upper { to_high } else { to_low };
            let away = reach.map_or(MARK, f64::abs) + 0.5 * layout.font + 4.0;
            let middle = if side == upper { y - away } else { y + away };
            let half = 0.5 * label::width(&text, layout.font, true);
            // On the axis the figure goes beside its mark.
            let low = middle + 0.6 * layout.font > names_top;
            let other = places[1 - side as usize].0;
            let aside = if x < other { -(MARK + 5.0 + half) } else { MARK + 5.0 + half };
            let (x, middle) = if low { (x + aside, y) } else { (x, middle) };
            let edge = (x - half, middle - 0.5 * layout.font);
            let end = (x + half, middle + 0.5 * layout.font);
            pen.block(edge, end, pen.theme.paper, 0.85);
            let look = Look::plain(layout.font, side.colour(pen.theme)).bold();
            pen.text(&text, (x, middle), look.anchored(Anchor::Middle));
        }
    }

    fn draw_rows(&self, pen: &Pen<'_>, layout: &Layout) {
        let theme = pen.theme;
        let font = layout.font;
        let right = pen.size().0 - 1.0;
        for (position, station) in self.stations.iter().enumerate() {
            let middle = layout.middles[position];
            let colour = if station.is_shown { theme.ink } else { theme.quiet };
            let look = Look { bold: station.is_shown, ..Look::plain(font, colour) };
            let names = &layout.names[position];
            let above = middle - 28.0 - LINE * (names.len().max(1) - 1) as f64;
            for (line, text) in names.iter().enumerate() {
                let at = above + LINE * line as f64;
                let wide = label::width(text, font, station.is_shown);
                pen.block((0.0, at - 8.0), (wide, at + 8.0), theme.paper, 0.85);
                pen.text(text, (0.0, at), look);
            }
            let places = self.mark_points(layout, position);
            let left_side = if places[0].0 <= places[1].0 { Side::A } else { Side::B };
            let gap = station.notation.difference(station.gap.value.abs());
            let gap_look = self.gap_look(theme, font, position);
            let room = right - label::width(&gap, font, gap_look.bold) - 4.0;
            pen.text(&gap, (right, middle), gap_look.anchored(Anchor::End));
            // Where there is no room beside a mark its figure stands under it.
            let mut under: Vec<(String, Look)> = Vec::new();
            let mut wishes: Vec<(f64, f64)> = Vec::new();
            for side in Side::ALL {
                let (x, y) = places[side as usize];
                let text = station.notation.short(station.results[side as usize].value);
                let wide = label::width(&text, font, true);
                let look = Look::plain(font, side.colour(theme)).bold();
                // Beyond the end of the margin, on the side away from the other mark.
                let [to_low, to_high] = self.margin_reach(layout, position, side);
                let reach = if side == left_side { to_low } else { to_high };
                let away = reach.map_or(MARK, f64::abs) + 5.0;
                let from = if side == left_side { x - away - wide } else { x + away };
                if from < 0.0 || from + wide > room {
                    under.push((text, look.anchored(Anchor::Middle)));
                    wishes.push((x, wide + 10.0));
                    continue;
                }
                pen.block((from - 1.0, y - 7.0), (from + wide + 1.0, y + 7.0), theme.paper, 0.85);
                pen.text(&text, (from, y), look);
            }
            let middles = label::spread(&wishes, -5.0, room + 5.0);
            for ((text, look), x) in under.iter().zip(middles) {
                let (half, y) = (0.5 * label::width(text, font, true), middle + 17.0);
                pen.block((x - half, y - 7.0), (x + half, y + 7.0), theme.paper, 0.85);
                pen.text(text, (x, y), *look);
            }
        }
    }
}
