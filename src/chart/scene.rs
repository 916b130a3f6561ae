//! What a chart draws, shape by shape, in pixels; and how that is drawn on any plotters backend.
//!
//! Charts draw onto a scene and the scene onto a backend, so a canvas, a file and a test share one copy
//! of all drawing code, and a test can ask where every text stands.
//!
//! A backend counts in whole units. An area has `scale` units to a pixel, so lines are as fine as the
//! backend can make them.

use plotters::coord::Shift;
use plotters::drawing::{DrawingArea, DrawingAreaErrorKind};
use plotters::element::{Circle, PathElement, Polygon, Rectangle};
use plotters::style::{FontDesc, FontFamily, FontStyle, RGBAColor, ShapeStyle, TextStyle};
use plotters_backend::DrawingBackend;
use plotters_backend::text_anchor::{HPos, Pos, VPos};

use super::pen::{Anchor, Look, Point};
use super::theme::Colour;

/// The fonts of everything counted; a drawing program takes the first it knows. Those whose widths
/// [`super::label::width`] reckons with come first.
pub const FONT: &str =
    "\"Helvetica Neue\", Helvetica, Arial, \"Liberation Sans\", Roboto, system-ui, sans-serif";

/// What drawing gives: nothing, or the backend's own error.
pub type Drawn<DB> = Result<(), DrawingAreaErrorKind<<DB as DrawingBackend>::ErrorType>>;

/// One shape.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// A line through points.
    Path {
        /// At least two points.
        points: Vec<Point>,
        /// Colour.
        colour: Colour,
        /// Width of the line.
        width: f64,
    },
    /// A filled shape.
    Polygon {
        /// At least three corners.
        points: Vec<Point>,
        /// Colour.
        colour: Colour,
        /// How opaque, 0 to 1.
        alpha: f64,
    },
    /// A filled rectangle.
    Block {
        /// One corner.
        from: Point,
        /// The corner across.
        to: Point,
        /// Colour.
        colour: Colour,
        /// How opaque, 0 to 1.
        alpha: f64,
    },
    /// A filled circle.
    Disc {
        /// Its middle.
        centre: Point,
        /// Its radius.
        radius: f64,
        /// Colour.
        colour: Colour,
        /// How opaque, 0 to 1.
        alpha: f64,
    },
    /// An open circle.
    Ring {
        /// Its middle.
        centre: Point,
        /// Its radius.
        radius: f64,
        /// Colour.
        colour: Colour,
        /// Width of the line.
        width: f64,
    },
    /// A text, centred on the height of its point.
    Text {
        /// The text.
        text: String,
        /// Where it stands.
        at: Point,
        /// How it looks.
        look: Look,
    },
}

impl Shape {
    /// Makes everything so many times as large, then moves it.
    fn zoom_and_move(&mut self, zoom: f64, by: Point) {
        let further = |point: &mut Point| *point = (zoom * point.0 + by.0, zoom * point.1 + by.1);
        match self {
            Shape::Path { points, width, .. } => {
                points.iter_mut().for_each(further);
                *width *= zoom;
            }
            Shape::Polygon { points, .. } => points.iter_mut().for_each(further),
            Shape::Block { from, to, .. } => [from, to].into_iter().for_each(further),
            Shape::Disc { centre, radius, .. } => {
                further(centre);
                *radius *= zoom;
            }
            Shape::Ring { centre, radius, width, .. } => {
                further(centre);
                *radius *= zoom;
                *width *= zoom;
            }
            Shape::Text { at, look, .. } => {
                further(at);
                look.size *= zoom;
            }
        }
    }
}

/// The shapes of a chart, in the order in which they cover each other.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Scene {
    shapes: Vec<Shape>,
}

impl Scene {
    pub(super) fn add(&mut self, shape: Shape) {
        self.shapes.push(shape);
    }

    /// The same shapes, everything so many times as large.
    pub(super) fn zoomed(mut self, zoom: f64) -> Scene {
        if zoom != 1.0 {
            self.shapes.iter_mut().for_each(|shape| shape.zoom_and_move(zoom, (0.0, 0.0)));
        }
        self
    }

    /// The same shapes, so many pixels to the right and down.
    pub fn moved(mut self, by: Point) -> Scene {
        self.shapes.iter_mut().for_each(|shape| shape.zoom_and_move(1.0, by));
        self
    }

    /// Puts another scene on top of this one.
    pub fn cover(&mut self, mut other: Scene) {
        self.shapes.append(&mut other.shapes);
    }

    /// All shapes.
    pub fn shapes(&self) -> &[Shape] {
        &self.shapes
    }

    /// Draws all shapes on an area that has `scale` units to a pixel.
    ///
    /// # Errors
    /// Whatever the backend reports.
    pub fn draw<DB: DrawingBackend>(&self, area: &DrawingArea<DB, Shift>, scale: f64) -> Drawn<DB> {
        self.shapes.iter().try_for_each(|shape| draw_shape(area, Grain { scale }, shape))
    }
}

/// From pixels to the units of a backend.
#[derive(Clone, Copy)]
struct Grain {
    scale: f64,
}

impl Grain {
    fn length(self, length: f64) -> i32 {
        (length * self.scale).round() as i32
    }

    fn point(self, (x, y): Point) -> (i32, i32) {
        (self.length(x), self.length(y))
    }

    fn points(self, points: &[Point]) -> Vec<(i32, i32)> {
        points.iter().map(|point| self.point(*point)).collect()
    }

    fn filled(self, Colour(red, green, blue): Colour, alpha: f64) -> ShapeStyle {
        ShapeStyle { color: RGBAColor(red, green, blue, alpha), filled: true, stroke_width: 0 }
    }

    fn line(self, Colour(red, green, blue): Colour, width: f64) -> ShapeStyle {
        let stroke_width = self.length(width).max(1) as u32;
        ShapeStyle { color: RGBAColor(red, green, blue, 1.0), filled: false, stroke_width }
    }
}

fn draw_shape<DB: DrawingBackend>(
    area: &DrawingArea<DB, Shift>,
    grain: Grain,
    shape: &Shape,
) -> Drawn<DB> {
    match shape {
        Shape::Path { points, colour, width } => {
            area.draw(&PathElement::new(grain.points(points), grain.line(*colour, *width)))
        }
        Shape::Polygon { points, colour, alpha } => {
            area.draw(&Polygon::new(grain.points(points), grain.filled(*colour, *alpha)))
        }
        Shape::Block { from, to, colour, alpha } => {
            let corners = [grain.point(*from), grain.point(*to)];
            area.draw(&Rectangle::new(corners, grain.filled(*colour, *alpha)))
        }
        Shape::Disc { centre, radius, colour, alpha } => {
            let style = grain.filled(*colour, *alpha);
            area.draw(&Circle::new(grain.point(*centre), grain.length(*radius), style))
        }
        Shape::Ring { centre, radius, colour, width } => {
            let style = grain.line(*colour, *width);
            area.draw(&Circle::new(grain.point(*centre), grain.length(*radius), style))
        }
        Shape::Text { text, at, look } => {
            let weight = if look.bold { FontStyle::Bold } else { FontStyle::Normal };
            let horizontal = match look.anchor {
                Anchor::Start => HPos::Left,
                Anchor::Middle => HPos::Center,
                Anchor::End => HPos::Right,
            };
            let style = TextStyle {
                font: FontDesc::new(FontFamily::Name(FONT), look.size * grain.scale, weight),
                color: look.colour.with_alpha(1.0),
                pos: Pos::new(horizontal, VPos::Center),
            };
            area.draw_text(text, &style, grain.point(*at))
        }
    }
}
