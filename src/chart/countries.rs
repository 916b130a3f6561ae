//! The chart of selection age against social gradient, by country.

use crate::text::charts as words;
use crate::text::{Bilingual, Language, number};

use super::axis::{Axis, round_ticks};
use super::label::{self, Taken};
use super::pen::{Anchor, Look, Pen, Point};
use super::table::{DataTable, Explanations, Mark, Table, nearest_of};

/// One country.
#[derive(Clone, Debug, PartialEq)]
pub struct CountryPoint {
    /// Name in files.
    pub key: &'static str,
    /// Name.
    pub name: &'static str,
    /// Selection age, years.
    pub selection_age: u8,
    /// Points in mathematics per unit of ESCS.
    pub gradient: f64,
    /// Standard error.
    pub standard_error: f64,
    /// Whether it is the Netherlands.
    pub is_home: bool,
}

/// The figure of the chart.
#[derive(Clone, Debug, PartialEq)]
pub struct CountriesFigure {
    /// Language of the words.
    pub language: Language,
    /// Countries, by selection age and then by name.
    pub countries: Vec<CountryPoint>,
    /// The straight line through the countries: gradient at age 0 and change for each year.
    pub line: (f64, f64),
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
    /// Lines of the name of the vertical axis.
    title: Vec<String>,
    points: Vec<Point>,
}

/// Half-width of the normal distribution that holds 90%.
const NINETY: f64 = 1.645;

impl CountriesFigure {
    /// Height for a width, pixels.
    pub fn height(&self, width: u32) -> u32 {
        (230 + width * 30 / 100).clamp(310, 460)
    }

    fn say(&self, text: Bilingual) -> &'static str {
        text.in_language(self.language)
    }

    fn write(&self, value: f64) -> String {
        number::decimal(self.language, value, 1)
    }

    fn layout(&self, (width, height): (f64, f64)) -> Layout {
        let narrow = width < 480.0;
        let font = if narrow { 12.0 } else { 13.0 };
        let title = label::wrap(self.say(words::COUNTRIES_AXIS), font, false, width);
        let ends = |country: &CountryPoint| {
            let reach = NINETY * country.standard_error;
            [country.gradient - reach, country.gradient + reach]
        };
        let all = self.countries.iter().flat_map(ends).filter(|value| value.is_finite());
        let (low, high) = all.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), value| {
            (low.min(value), high.max(value))
        });
        let ticks = round_ticks(low, high, 4);
        let ages = self.countries.iter().map(|country| f64::from(country.selection_age));
        let first = ages.clone().fold(f64::INFINITY, f64::min);
        let last = ages.fold(f64::NEG_INFINITY, f64::max);
        let bottom = height - 2.4 * font - 14.0;
        let x = Axis::new((first - 0.5, last + 0.55), (34.0, width - 6.0));
        let y = Axis::new(
            (ticks[0], ticks[ticks.len() - 1]),
            (bottom, (font + 2.0) * title.len() as f64 + font),
        );
        let mut points = vec![(0.0, 0.0); self.countries.len()];
        // Countries of one age stand beside each other, in the order of their gradients.
        let mut order: Vec<usize> = (0..self.countries.len()).collect();
        order.sort_unstable_by(|left, right| {
            let key = |position: &usize| self.countries[*position].selection_age;
            let gradient = |position: &usize| self.countries[*position].gradient;
            key(left)
                .cmp(&key(right))
                .then(gradient(left).total_cmp(&gradient(right)))
                .then(left.cmp(right))
        });
        let same_age = |left: &usize, right: &usize| {
            self.countries[*left].selection_age == self.countries[*right].selection_age
        };
        for of_age in order.chunk_by(same_age) {
            for (place, position) in of_age.iter().enumerate() {
                let country = &self.countries[*position];
                // Every third one in the middle, so that neighbours in height stand apart.
                let lane = if of_age.len() == 1 { 0.0 } else { [0.0, -1.0, 1.0][place % 3] };
                let reach = if of_age.len() > 4 { 0.3 } else { 0.2 };
                let age = f64::from(country.selection_age) + reach * lane;
                points[*position] = (x.pixel(age), y.pixel(country.gradient));
            }
        }
        Layout { x, y, ticks, font, narrow, title, points }
    }

    pub(super) fn draw(&self, pen: &Pen<'_>) {
        let layout = self.layout(pen.size());
        let Layout { x, y, font, .. } = layout;
        let theme = pen.theme;
        let quiet = Look::plain(font, theme.quiet);
        for tick in &layout.ticks {
            let at = y.pixel(*tick).round() + 0.5;
            pen.line((x.start, at), (x.end, at), theme.grid, 1.0);
            let text = number::decimal(self.language, *tick, 0);
            pen.text(&text, (x.start - 6.0, at), quiet.anchored(Anchor::End));
        }
        pen.lines(&layout.title, (0.0, 0.55 * font + 2.0), font + 2.0, quiet);
        let mut ages: Vec<u8> =
            self.countries.iter().map(|country| country.selection_age).collect();
        ages.dedup();
        let row = y.start + font + 4.0;
        for age in ages {
            let at = x.pixel(f64::from(age));
            pen.text(&age.to_string(), (at, row), quiet.anchored(Anchor::Middle));
        }
        pen.text(self.say(words::SELECTION_YEARS), (x.start, row + font + 5.0), quiet);
        let (at_zero, each_year) = self.line;
        let on_line = |age: f64| (x.pixel(age), y.pixel(at_zero + each_year * age));
        let (from, to) = (x.from + 0.3, x.to - 0.3);
        pen.dashes(&[on_line(from), on_line(to)], (5.0, 4.0), theme.quiet, 1.2);
        self.draw_countries(pen, &layout)
    }

    fn draw_countries(&self, pen: &Pen<'_>, layout: &Layout) {
        let theme = pen.theme;
        let mut taken = Taken::default();
        for (country, (x, y)) in self.countries.iter().zip(&layout.points) {
            let reach = NINETY * country.standard_error;
            let (low, high) = (
                layout.y.pixel(country.gradient - reach),
                layout.y.pixel(country.gradient + reach),
            );
            let colour =
                if country.is_home { theme.rule } else { theme.quiet.towards(theme.paper, 0.45) };
            pen.line((*x, low), (*x, high), colour, if country.is_home { 1.8 } else { 1.0 });
            taken.take([x - 5.0, y - 5.0, x + 5.0, y + 5.0]);
        }
        for (country, at) in self.countries.iter().zip(&layout.points) {
            if country.is_home {
                continue;
            }
            pen.disc(*at, 4.6, theme.paper, 1.0);
            pen.disc(*at, 3.6, theme.quiet, 1.0);
        }
        let home = self.countries.iter().zip(&layout.points).find(|(country, _)| country.is_home);
        if let Some((_, at)) = home {
            pen.disc(*at, 8.0, theme.paper, 1.0);
            pen.disc(*at, 6.6, theme.rule, 1.0);
        }
        // The Netherlands first, then those that the text speaks of, then whoever fits.
        let mut order: Vec<usize> = (0..self.countries.len()).collect();
        order.sort_unstable_by_key(|position| {
            (!self.countries[*position].is_home, !self.is_spoken_of(*position), *position)
        });
        for position in order {
            let country = &self.countries[position];
            let spoken_of = country.is_home || self.is_spoken_of(position);
            // On a phone names of all would lie over each other's margins: the table has them.
            if layout.narrow && !spoken_of {
                continue;
            }
            let look = if country.is_home {
                Look::plain(layout.font + 1.0, theme.rule).bold()
            } else {
                Look::plain(12.0, theme.ink)
            };
            self.draw_name(pen, layout, &mut taken, position, look, spoken_of);
        }
    }

    /// Whether the text names a country, or it stands for what the text is about: the ends that are
    /// read aloud, Finland, whose reform the slider's range rests on, and Germany, which selects
    /// earliest of the large neighbours.
    fn is_spoken_of(&self, position: usize) -> bool {
        let is_end = self.extremes().is_some_and(|(low, high)| position == low || position == high);
        is_end || matches!(self.countries[position].key, "finland" | "germany")
    }

    fn draw_name(
        &self,
        pen: &Pen<'_>,
        layout: &Layout,
        taken: &mut Taken,
        position: usize,
        look: Look,
        spoken_of: bool,
    ) {
        let (country, (x, y)) = (&self.countries[position], layout.points[position]);
        let wide = label::width(country.name, look.size, look.bold);
        let tall = 0.5 * look.size;
        let away = if country.is_home { 11.0 } else { 8.0 };
        let centred = (x - 0.5 * wide).min(pen.size().0 - wide).max(layout.x.start + 3.0);
        let step = away + tall;
        // Right, left, over, under; then further over and under, with a line to the dot.
        let near = [(x + away, y), (x - away - wide, y), (centred, y - step), (centred, y + step)];
        let far = (2..=5).flat_map(|times| {
            let way = 1.2 * step * f64::from(times);
            [(centred, y + way), (centred, y - way)]
        });
        // Over and under a dot a name may be taken for another's: for few names alone.
        let wishes: Vec<Point> =
            if spoken_of { near.into_iter().chain(far).collect() } else { near[..2].to_vec() };
        let space =
            |(left, middle): Point| [left - 2.0, middle - tall, left + wide + 2.0, middle + tall];
        let inside = |at: &&Point| {
            let [left, top, right, bottom] = space(**at);
            left >= layout.x.start
                && right <= pen.size().0 + 2.0
                && top >= layout.y.end - 8.0
                && bottom <= layout.y.start
        };
        // A line to a name further off must not pass over another dot.
        let reached = |at: &Point| {
            let (from, to) = (y.min(at.1), y.max(at.1));
            let others = layout.points.iter().enumerate().filter(|(other, _)| *other != position);
            (from - to).abs() <= 1.5 * step
                || others
                    .into_iter()
                    .all(|(_, (left, top))| (left - x).abs() > 5.0 || !(from..to).contains(top))
        };
        let free = |at: &&Point| inside(at) && reached(at) && taken.is_free(space(**at));
        // Over or under its dot a name must not stand beside another one, or it seems to be that one's.
        let own = |at: &Point| {
            let [left, top, right, bottom] = space(*at);
            (at.1 - y).abs() < 1.0 || taken.is_free([left - 9.0, top, right + 9.0, bottom])
        };
        let clear = |at: &&Point| {
            free(at) && own(at) && !self.meets_a_margin(layout, position, space(**at))
        };
        let near_and_far = if country.is_home { &wishes[..near.len()] } else { &wishes[..] };
        let at = near_and_far.iter().find(clear);
        let at = at.or_else(|| wishes.iter().find(free).filter(|_| spoken_of));
        let Some((left, middle)) = at.copied() else { return };
        taken.take(space((left, middle)));
        let apart = (middle - y).abs();
        if apart > 1.5 * step {
            let way = (middle - y) / apart;
            let (from, to) = ((x, y + way * away), (x, middle - way * tall));
            pen.line(from, to, pen.theme.ink, 1.0);
        }
        let edge = (left - 1.0, middle - tall);
        pen.block(edge, (left + wide + 1.0, middle + tall), pen.theme.paper, 0.7);
        pen.text(country.name, (left, middle), look.anchored(Anchor::Start))
    }

    /// Whether a box lies over the margin of another country.
    fn meets_a_margin(&self, layout: &Layout, own: usize, space: [f64; 4]) -> bool {
        let [left, top, right, bottom] = space;
        let others = self.countries.iter().zip(&layout.points).enumerate();
        others.filter(|(position, _)| *position != own).any(|(_, (country, (x, _)))| {
            let reach = NINETY * country.standard_error;
            let high = layout.y.pixel(country.gradient + reach);
            let low = layout.y.pixel(country.gradient - reach);
            (left..right).contains(x) && high < bottom && top < low
        })
    }

    /// Positions of the lowest and the highest gradient.
    pub fn extremes(&self) -> Option<(usize, usize)> {
        let order = |left: &usize, right: &usize| {
            self.countries[*left].gradient.total_cmp(&self.countries[*right].gradient)
        };
        let all = || 0..self.countries.len();
        Some((all().min_by(order)?, all().max_by(order)?))
    }

    pub(super) fn nearest(&self, size: (f64, f64), at: Point) -> Option<Mark> {
        let layout = self.layout(size);
        let position = nearest_of(layout.points.iter().copied(), at, 20.0)?;
        let country = &self.countries[position];
        let (x, y) = layout.points[position];
        let reach = NINETY * country.standard_error;
        let (low, high) =
            (self.write(country.gradient - reach), self.write(country.gradient + reach));
        let age = country.selection_age.to_string();
        let tell =
            |text: Bilingual, values: &[(&str, &str)]| crate::text::fill(self.say(text), values);
        Some(Mark {
            x,
            y,
            title: country.name.to_owned(),
            value: tell(words::COUNTRIES_POINTS, &[("n", &self.write(country.gradient))]),
            details: vec![
                tell(words::MARGIN, &[("low", &low), ("high", &high)]),
                tell(words::SELECTION_AT, &[("years", &age)]),
                self.say(words::COUNTRIES_SOURCE).to_owned(),
            ],
        })
    }

    pub(super) fn tables(&self) -> Vec<Table> {
        let headers = [
            words::COUNTRIES_COUNTRY,
            words::SELECTION_YEARS,
            words::COUNTRIES_GRADIENT,
            words::COUNTRIES_ERROR,
        ];
        let rows = self.countries.iter().map(|country| {
            vec![
                country.name.to_owned(),
                country.selection_age.to_string(),
                self.write(country.gradient),
                self.write(country.standard_error),
            ]
        });
        vec![Table {
            caption: self.say(words::COUNTRIES_TABLE).to_owned(),
            headers: headers.iter().map(|header| self.say(*header).to_owned()).collect(),
            rows: rows.collect(),
        }]
    }

    pub(super) fn data(&self) -> DataTable {
        let columns = vec![
            "country",
            "selection_age_2009",
            "maths_2003_points_per_escs_unit",
            "standard_error",
        ];
        let rows = self.countries.iter().map(|country| {
            vec![
                country.key.into(),
                u32::from(country.selection_age).into(),
                country.gradient.into(),
                country.standard_error.into(),
            ]
        });
        DataTable { columns, rows: rows.collect() }
    }
}
