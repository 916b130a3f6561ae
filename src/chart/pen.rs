//! Drawing in pixels of the page on any plotters backend.
//!
//! A backend counts in whole units. The pen takes pixels with decimals and an area that has `scale`
//! units to a pixel, so lines are as fine as the backend can make them.

use plotters::coord::Shift;
use plotters::drawing::{DrawingArea, DrawingAreaErrorKind};
use plotters::element::{Circle, PathElement, Polygon, Rectangle};
use plotters::style::{FontDesc, FontFamily, FontStyle, RGBAColor, ShapeStyle, TextStyle};
use plotters_backend::DrawingBackend;
use plotters_backend::text_anchor::{HPos, Pos, VPos};

use super::theme::{Colour, Theme};

/// The fonts of everything counted; a drawing program takes the first it knows.
pub const FONT: &str =
    "system-ui, -apple-system, \"Segoe UI\", Roboto, \"Liberation Sans\", Arial, sans-serif";

/// What drawing gives: nothing, or the backend's own error.
pub type Drawn<DB> = Result<(), DrawingAreaErrorKind<<DB as DrawingBackend>::ErrorType>>;

/// A point in pixels of the page, from the upper left corner.
pub type Point = (f64, f64);

/// Which side of a text stands at its point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// The text starts there.
    Start,
    /// The text lies around it.
    Middle,
    /// The text ends there.
    End,
}

/// How a text looks. Texts are centred on the height of their point.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Look {
    /// Height of the font in pixels.
    pub size: f64,
    /// Colour.
    pub colour: Colour,
    /// Whether it is bold.
    pub bold: bool,
    /// Which side stands at the point.
    pub anchor: Anchor,
}

impl Look {
    /// A plain text that starts at its point.
    pub fn plain(size: f64, colour: Colour) -> Look {
        Look { size, colour, bold: false, anchor: Anchor::Start }
    }

    /// The same in bold.
    pub fn bold(self) -> Look {
        Look { bold: true, ..self }
    }

    /// The same with another anchor.
    pub fn anchored(self, anchor: Anchor) -> Look {
        Look { anchor, ..self }
    }
}

/// Draws on one area in one theme.
pub struct Pen<'area, DB: DrawingBackend> {
    area: &'area DrawingArea<DB, Shift>,
    scale: f64,
    /// The colours to draw with.
    pub theme: &'area Theme,
}

impl<'area, DB: DrawingBackend> Pen<'area, DB> {
    /// A pen for an area with `scale` units to a pixel.
    pub fn new(area: &'area DrawingArea<DB, Shift>, theme: &'area Theme, scale: f64) -> Self {
        Pen { area, scale: if scale > 0.0 { scale } else { 1.0 }, theme }
    }

    /// Width and height in pixels.
    pub fn size(&self) -> (f64, f64) {
        let (width, height) = self.area.dim_in_pixel();
        (f64::from(width) / self.scale, f64::from(height) / self.scale)
    }

    fn unit(&self, (x, y): Point) -> (i32, i32) {
        ((x * self.scale).round() as i32, (y * self.scale).round() as i32)
    }

    fn style(&self, colour: Colour, alpha: f64, width: f64) -> ShapeStyle {
        let Colour(red, green, blue) = colour;
        ShapeStyle {
            color: RGBAColor(red, green, blue, alpha),
            filled: width <= 0.0,
            stroke_width: (width * self.scale).round().max(1.0) as u32,
        }
    }

    /// A line through points.
    pub fn path(&self, points: &[Point], colour: Colour, width: f64) -> Drawn<DB> {
        if points.len() < 2 {
            return Ok(());
        }
        let points: Vec<_> = points.iter().map(|point| self.unit(*point)).collect();
        self.area.draw(&PathElement::new(points, self.style(colour, 1.0, width)))
    }

    /// A straight line.
    pub fn line(&self, from: Point, to: Point, colour: Colour, width: f64) -> Drawn<DB> {
        self.path(&[from, to], colour, width)
    }

    /// A line through points in dashes: so many pixels drawn, so many left out.
    pub fn dashes(
        &self,
        points: &[Point],
        (drawn, left_out): (f64, f64),
        colour: Colour,
        width: f64,
    ) -> Drawn<DB> {
        let mut dash: Vec<Point> = Vec::new();
        let (mut drawing, mut rest) = (true, drawn);
        dash.extend(points.first());
        for pair in points.windows(2) {
            let (mut from, to) = (pair[0], pair[1]);
            let mut length = libm::hypot(to.0 - from.0, to.1 - from.1);
            while length > rest {
                let way = rest / length;
                from = (from.0 + way * (to.0 - from.0), from.1 + way * (to.1 - from.1));
                length -= rest;
                if drawing {
                    dash.push(from);
                    self.path(&dash, colour, width)?;
                }
                drawing = !drawing;
                rest = if drawing { drawn } else { left_out };
                dash.clear();
                dash.push(from);
            }
            rest -= length;
            dash.push(to);
        }
        if drawing { self.path(&dash, colour, width) } else { Ok(()) }
    }

    /// A filled shape.
    pub fn shape(&self, points: &[Point], colour: Colour, alpha: f64) -> Drawn<DB> {
        if points.len() < 3 {
            return Ok(());
        }
        let points: Vec<_> = points.iter().map(|point| self.unit(*point)).collect();
        self.area.draw(&Polygon::new(points, self.style(colour, alpha, 0.0)))
    }

    /// A filled rectangle between two corners.
    pub fn block(&self, from: Point, to: Point, colour: Colour, alpha: f64) -> Drawn<DB> {
        let corners = [self.unit(from), self.unit(to)];
        self.area.draw(&Rectangle::new(corners, self.style(colour, alpha, 0.0)))
    }

    /// A filled circle.
    pub fn disc(&self, centre: Point, radius: f64, colour: Colour, alpha: f64) -> Drawn<DB> {
        let radius = (radius * self.scale).round() as i32;
        self.area.draw(&Circle::new(self.unit(centre), radius, self.style(colour, alpha, 0.0)))
    }

    /// An open circle.
    pub fn ring(&self, centre: Point, radius: f64, colour: Colour, width: f64) -> Drawn<DB> {
        let radius = (radius * self.scale).round() as i32;
        self.area.draw(&Circle::new(self.unit(centre), radius, self.style(colour, 1.0, width)))
    }

    /// A text.
    pub fn text(&self, text: &str, at: Point, look: Look) -> Drawn<DB> {
        if text.is_empty() {
            return Ok(());
        }
        let weight = if look.bold { FontStyle::Bold } else { FontStyle::Normal };
        let horizontal = match look.anchor {
            Anchor::Start => HPos::Left,
            Anchor::Middle => HPos::Center,
            Anchor::End => HPos::Right,
        };
        let style = TextStyle {
            font: FontDesc::new(FontFamily::Name(FONT), look.size * self.scale, weight),
            color: look.colour.with_alpha(1.0),
            pos: Pos::new(horizontal, VPos::Center),
        };
        self.area.draw_text(text, &style, self.unit(at))
    }

    /// The mark of a side: a round one with an A or a square one with a B.
    pub fn mark(&self, side: super::Side, at: Point, radius: f64) -> Drawn<DB> {
        let theme = self.theme;
        let colour = side.colour(theme);
        let halo = radius + 1.5;
        match side {
            super::Side::A => {
                self.disc(at, halo, theme.paper, 1.0)?;
                self.disc(at, radius, colour, 1.0)?;
            }
            super::Side::B => {
                let corners =
                    |reach: f64| ((at.0 - reach, at.1 - reach), (at.0 + reach, at.1 + reach));
                // A square looks larger than a circle as wide.
                let (from, to) = corners(0.9 * radius + 1.5);
                self.block(from, to, theme.paper, 1.0)?;
                let (from, to) = corners(0.9 * radius);
                self.block(from, to, colour, 1.0)?;
            }
        }
        if radius < 8.0 {
            return Ok(());
        }
        let look = Look::plain(1.3 * radius, theme.paper).bold().anchored(Anchor::Middle);
        self.text(side.letter(), at, look)
    }
}
