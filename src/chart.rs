//! Charts: figures with values, units and words but no pixels, and how each is drawn on any plotters
//! backend.
//!
//! A figure holds what `figures` put into it and nothing else: the drawing, the tables, the summary
//! and what a pointer finds all come from the same values.
//!
//! A chart is laid out in pixels of its own. Without larger texts they are pixels of the page; for
//! readers with a larger font each of them is [`TextScale::on`] pixels of the page, so that texts,
//! marks and lines grow together and one layout serves all.

pub mod axis;
pub mod countries;
pub mod decomposition;
pub mod gradient;
pub mod guess;
pub mod label;
pub mod life_course;
pub mod notation;
pub mod parents_education;
pub mod pen;
pub mod places;
pub mod scatter;
pub mod scene;
pub mod selection_age;
pub mod svg;
pub mod table;
pub mod theme;

use std::any::Any;
use std::ops::Deref;
use std::rc::Rc;

use plotters::coord::Shift;
use plotters::drawing::DrawingArea;
use plotters_backend::DrawingBackend;

pub use countries::CountriesFigure;
pub use decomposition::DecompositionFigure;
pub use gradient::GradientFigure;
pub use guess::GuessFigure;
pub use life_course::LifeCourseFigure;
pub use parents_education::ParentsEducationFigure;
pub use places::PlacesFigure;
pub use scatter::ScatterFigure;
pub use scene::{Drawn, Scene};
pub use selection_age::SelectionAgeFigure;
pub use table::{DataTable, Datum, Explanations, Mark, Spread, Table};
pub use theme::{Colour, Theme};

use pen::{Pen, Point};

/// One of the two situations, as charts draw them: A round and solid, B square and dashed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Side {
    /// Situation A.
    A,
    /// Situation B.
    B,
}

impl Side {
    /// Both sides.
    pub const ALL: [Side; 2] = [Side::A, Side::B];

    /// The letter on its mark.
    pub const fn letter(self) -> &'static str {
        match self {
            Side::A => "A",
            Side::B => "B",
        }
    }

    /// Its colour.
    pub const fn colour(self, theme: &Theme) -> Colour {
        match self {
            Side::A => theme.a,
            Side::B => theme.b,
        }
    }
}

/// How large the texts of a chart are: 1 draws most of them 13 pixels high, 2 twice as high.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TextScale(f64);

impl TextScale {
    /// Texts of the usual size.
    pub const ONE: TextScale = TextScale(1.0);

    /// The narrowest layout that texts may lead to, pixels: on a narrow page they grow no further.
    const NARROWEST_LAYOUT: f64 = 180.0;

    /// A scale, held between 1 and 2; what is no number becomes 1.
    pub fn new(scale: f64) -> TextScale {
        TextScale(if scale.is_nan() { 1.0 } else { scale.clamp(1.0, 2.0) })
    }

    /// The reader's scale for the font size of the page's root, pixels; 16 is usual.
    pub fn of_root(font_size: f64) -> TextScale {
        TextScale::new(font_size / 16.0)
    }

    /// Pixels of the page to a pixel of the layout, for a chart of a width in pixels of the page.
    pub fn on(self, width: f64) -> f64 {
        self.0.min(width / TextScale::NARROWEST_LAYOUT).max(1.0)
    }
}

impl Default for TextScale {
    fn default() -> TextScale {
        TextScale::ONE
    }
}

/// The figure of any chart.
///
/// A trait and not an enumeration, so that code which draws one chart does not bring all others with it:
/// the page fetches most charts only after its first view.
pub trait Figure {
    /// Height of the chart for a width, both in pixels of its layout.
    fn layout_height(&self, width: u32) -> u32;

    /// Draws the chart, without its paper.
    fn paint(&self, pen: &Pen<'_>);

    /// The chart's figures as tables for readers.
    fn tables(&self) -> Vec<Table>;

    /// The chart's figures for a file.
    fn data(&self) -> DataTable;

    /// One sentence that says what the chart shows now.
    fn summary(&self) -> &str;

    /// Sentences under the chart: how to read it, and why something is not there.
    fn notes(&self) -> &[String];

    /// The three explanations.
    fn explanations(&self) -> &Explanations;

    /// What stands at a place of a chart of this size, all in pixels of the layout.
    fn nearest(&self, size: Point, at: Point) -> Option<Mark>;

    /// The figure itself, for those who know its kind.
    fn as_any(&self) -> &dyn Any;

    /// Whether the other is the same chart of the same values.
    fn equals(&self, other: &dyn Figure) -> bool;
}

macro_rules! figures {
    ($($kind:ident),*) => {
        $(impl Figure for $kind {
            fn layout_height(&self, width: u32) -> u32 {
                self.height(width)
            }

            fn paint(&self, pen: &Pen<'_>) {
                self.draw(pen);
            }

            fn tables(&self) -> Vec<Table> {
                $kind::tables(self)
            }

            fn data(&self) -> DataTable {
                $kind::data(self)
            }

            fn summary(&self) -> &str {
                &self.summary
            }

            fn notes(&self) -> &[String] {
                &self.notes
            }

            fn explanations(&self) -> &Explanations {
                &self.explanations
            }

            fn nearest(&self, size: Point, at: Point) -> Option<Mark> {
                $kind::nearest(self, size, at)
            }

            fn as_any(&self) -> &dyn Any {
                self
            }

            fn equals(&self, other: &dyn Figure) -> bool {
                other.as_any().downcast_ref::<$kind>() == Some(self)
            }
        })*
    };
}

figures!(
    GradientFigure,
    LifeCourseFigure,
    DecompositionFigure,
    SelectionAgeFigure,
    ScatterFigure,
    PlacesFigure,
    ParentsEducationFigure,
    CountriesFigure,
    GuessFigure
);

/// A figure of any kind, shared.
#[derive(Clone)]
pub struct AnyFigure(Rc<dyn Figure>);

impl<Kind: Figure + 'static> From<Kind> for AnyFigure {
    fn from(figure: Kind) -> AnyFigure {
        AnyFigure(Rc::new(figure))
    }
}

impl Deref for AnyFigure {
    type Target = dyn Figure;

    fn deref(&self) -> &Self::Target {
        &*self.0
    }
}

impl PartialEq for AnyFigure {
    fn eq(&self, other: &AnyFigure) -> bool {
        Rc::ptr_eq(&self.0, &other.0) || self.0.equals(&**other)
    }
}

impl dyn Figure + '_ {
    /// The narrowest chart that is drawn, in pixels; narrower areas stay empty.
    pub const NARROWEST: u32 = 120;

    /// The figure as one of a kind, where it is of that kind.
    pub fn as_kind<Kind: Figure + 'static>(&self) -> Option<&Kind> {
        self.as_any().downcast_ref()
    }

    /// Width and height for a width, in pixels of the page.
    pub fn size(&self, width: u32, text_scale: TextScale) -> (u32, u32) {
        let zoom = text_scale.on(f64::from(width));
        let layout = (f64::from(width) / zoom) as u32;
        let height = self.layout_height(layout);
        (width, (f64::from(height) * zoom).ceil() as u32)
    }

    /// What the chart draws at a size in pixels of the page, with its paper.
    pub fn scene(
        &self,
        (width, height): (f64, f64),
        theme: &Theme,
        text_scale: TextScale,
    ) -> Scene {
        let zoom = text_scale.on(width);
        let (width, height) = (width / zoom, height / zoom);
        let pen = Pen::new((width, height), theme);
        pen.block((0.0, 0.0), (width, height), theme.paper, 1.0);
        let narrowest = f64::from(<dyn Figure>::NARROWEST);
        if width >= narrowest && height >= narrowest {
            self.paint(&pen);
        }
        pen.finish().zoomed(zoom)
    }

    /// Draws the chart over a whole area, with its paper. The area has `scale` units to a pixel of
    /// the page.
    ///
    /// # Errors
    /// Whatever the backend reports.
    pub fn draw<DB: DrawingBackend>(
        &self,
        area: &DrawingArea<DB, Shift>,
        theme: &Theme,
        scale: f64,
        text_scale: TextScale,
    ) -> Drawn<DB> {
        let scale = if scale > 0.0 { scale } else { 1.0 };
        let (width, height) = area.dim_in_pixel();
        let size = (f64::from(width) / scale, f64::from(height) / scale);
        self.scene(size, theme, text_scale).draw(area, scale)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_grow_as_far_as_the_chart_has_room() {
        assert_eq!(TextScale::of_root(16.0).on(900.0), 1.0);
        assert_eq!(TextScale::of_root(24.0).on(900.0), 1.5);
        assert_eq!(TextScale::new(9.0).on(900.0), 2.0);
        assert_eq!(TextScale::new(2.0).on(270.0), 1.5);
        for scale in [f64::NAN, -1.0, 0.5] {
            assert_eq!(TextScale::new(scale).on(900.0), 1.0);
        }
        assert_eq!(TextScale::new(2.0).on(10.0), 1.0);
    }
}
