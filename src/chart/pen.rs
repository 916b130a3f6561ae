//! Drawing in pixels of the page: what charts draw with. Nothing is drawn yet, only noted in a scene.

use std::cell::RefCell;

use super::scene::{Scene, Shape};
use super::theme::{Colour, Theme};

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

/// Draws in pixels, onto a scene.
pub struct Pen<'theme> {
    scene: RefCell<Scene>,
    size: (f64, f64),
    /// The colours to draw with.
    pub theme: &'theme Theme,
}

impl<'theme> Pen<'theme> {
    /// A pen for a chart of a width and height in pixels.
    pub fn new(size: (f64, f64), theme: &'theme Theme) -> Self {
        Pen { scene: RefCell::new(Scene::default()), size, theme }
    }

    /// What was drawn.
    pub fn finish(self) -> Scene {
        self.scene.into_inner()
    }

    /// Width and height in pixels.
    pub fn size(&self) -> (f64, f64) {
        self.size
    }

    fn add(&self, shape: Shape) {
        self.scene.borrow_mut().add(shape);
    }

    /// A line through points.
    pub fn path(&self, points: &[Point], colour: Colour, width: f64) {
        if points.len() >= 2 {
            self.add(Shape::Path { points: points.to_vec(), colour, width });
        }
    }

    /// A straight line.
    pub fn line(&self, from: Point, to: Point, colour: Colour, width: f64) {
        self.path(&[from, to], colour, width);
    }

    /// A line through points in dashes: so many pixels drawn, so many left out.
    pub fn dashes(
        &self,
        points: &[Point],
        (drawn, left_out): (f64, f64),
        colour: Colour,
        width: f64,
    ) {
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
                    self.path(&dash, colour, width);
                }
                drawing = !drawing;
                rest = if drawing { drawn } else { left_out };
                dash.clear();
                dash.push(from);
            }
            rest -= length;
            dash.push(to);
        }
        if drawing {
            self.path(&dash, colour, width);
        }
    }

    /// A filled shape.
    pub fn shape(&self, points: &[Point], colour: Colour, alpha: f64) {
        if points.len() >= 3 {
            self.add(Shape::Polygon { points: points.to_vec(), colour, alpha });
        }
    }

    /// A filled rectangle between two corners.
    pub fn block(&self, from: Point, to: Point, colour: Colour, alpha: f64) {
        self.add(Shape::Block { from, to, colour, alpha });
    }

    /// A filled circle.
    pub fn disc(&self, centre: Point, radius: f64, colour: Colour, alpha: f64) {
        self.add(Shape::Disc { centre, radius, colour, alpha });
    }

    /// An open circle.
    pub fn ring(&self, centre: Point, radius: f64, colour: Colour, width: f64) {
        self.add(Shape::Ring { centre, radius, colour, width });
    }

    /// A text.
    pub fn text(&self, text: &str, at: Point, look: Look) {
        if !text.is_empty() {
            self.add(Shape::Text { text: text.to_owned(), at, look });
        }
    }

    /// Lines of a text under each other: the middle of the first, and the way to the next.
    pub fn lines(&self, lines: &[String], (x, first): Point, leading: f64, look: Look) {
        for (line, text) in lines.iter().enumerate() {
            self.text(text, (x, first + leading * line as f64), look);
        }
    }

    /// The mark of a side: a round one with an A or a square one with a B.
    pub fn mark(&self, side: super::Side, at: Point, radius: f64) {
        let theme = self.theme;
        let colour = side.colour(theme);
        let halo = radius + 1.5;
        match side {
            super::Side::A => {
                self.disc(at, halo, theme.paper, 1.0);
                self.disc(at, radius, colour, 1.0);
            }
            super::Side::B => {
                let corners =
                    |reach: f64| ((at.0 - reach, at.1 - reach), (at.0 + reach, at.1 + reach));
                // A square looks larger than a circle as wide.
                let (from, to) = corners(0.9 * radius + 1.5);
                self.block(from, to, theme.paper, 1.0);
                let (from, to) = corners(0.9 * radius);
                self.block(from, to, colour, 1.0);
            }
        }
        if radius < 8.0 {
            return;
        }
        let look = Look::plain(1.3 * radius, theme.paper).bold().anchored(Anchor::Middle);
        self.text(side.letter(), at, look)
    }
}
