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

use plotters::coord::Shift;
use plotters::drawing::DrawingArea;
use plotters_backend::DrawingBackend;

pub use countries::CountriesFigure;
pub use decomposition::DecompositionFigure;
pub use gradient::GradientFigure;
pub use life_course::LifeCourseFigure;
pub use parents_education::ParentsEducationFigure;
pub use places::PlacesFigure;
pub use scatter::ScatterFigure;
pub use scene::{Drawn, Scene};
pub use selection_age::SelectionAgeFigure;
pub use table::{DataTable, Datum, Explanations, Mark, Spread, Table};
pub use theme::{Colour, Theme};

use pen::Pen;

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
#[derive(Clone, Debug, PartialEq)]
pub enum Figure {
    /// Outcome over parental income.
    Gradient(GradientFigure),
    /// A and B along the life course.
    LifeCourse(LifeCourseFigure),
    /// What the gap goes with.
    Decomposition(DecompositionFigure),
    /// The gap at other selection ages.
    SelectionAge(SelectionAgeFigure),
    /// Predicted against published figures.
    Scatter(ScatterFigure),
    /// The map of municipalities.
    Places(PlacesFigure),
    /// Published figures by the parents' highest degree.
    ParentsEducation(ParentsEducationFigure),
    /// Selection age and gradient by country.
    Countries(CountriesFigure),
}

/// Calls the same function of whichever figure it is.
macro_rules! each {
    ($figure:expr, $inner:ident => $call:expr) => {
        match $figure {
            Figure::Gradient($inner) => $call,
            Figure::LifeCourse($inner) => $call,
            Figure::Decomposition($inner) => $call,
            Figure::SelectionAge($inner) => $call,
            Figure::Scatter($inner) => $call,
            Figure::Places($inner) => $call,
            Figure::ParentsEducation($inner) => $call,
            Figure::Countries($inner) => $call,
        }
    };
}

impl Figure {
    /// The narrowest chart that is drawn, in pixels; narrower areas stay empty.
    pub const NARROWEST: u32 = 120;

    /// Width and height for a width, in pixels of the page.
    pub fn size(&self, width: u32, text_scale: TextScale) -> (u32, u32) {
        let zoom = text_scale.on(f64::from(width));
        let layout = (f64::from(width) / zoom) as u32;
        let height = each!(self, figure => figure.height(layout));
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
        if width >= f64::from(Figure::NARROWEST) && height >= f64::from(Figure::NARROWEST) {
            each!(self, figure => figure.draw(&pen));
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

    /// The chart's figures as tables for readers.
    pub fn tables(&self) -> Vec<Table> {
        each!(self, figure => figure.tables())
    }

    /// The chart's figures for a file.
    pub fn data(&self) -> DataTable {
        each!(self, figure => figure.data())
    }

    /// One sentence that says what the chart shows now.
    pub fn summary(&self) -> String {
        each!(self, figure => figure.summary.clone())
    }

    /// Sentences under the chart: how to read it, and why something is not there.
    pub fn notes(&self) -> &[String] {
        each!(self, figure => &figure.notes)
    }

    /// The three explanations.
    pub fn explanations(&self) -> &Explanations {
        each!(self, figure => &figure.explanations)
    }

    /// What stands at a place of a chart of this size, all in pixels of the layout.
    pub fn nearest(&self, width: f64, height: f64, x: f64, y: f64) -> Option<Mark> {
        each!(self, figure => figure.nearest((width, height), (x, y)))
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
