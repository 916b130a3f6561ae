//! Charts: figures with values, units and words but no pixels, and how each is drawn on any plotters
//! backend.
//!
//! A figure holds what `figures` put into it and nothing else: the drawing, the tables, the summary
//! and what a pointer finds all come from the same values. Sizes are pixels of the page.

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

    /// Width and height for a width in pixels.
    pub fn size(&self, width: u32) -> (u32, u32) {
        (width, each!(self, figure => figure.height(width)))
    }

    /// What the chart draws at a size in pixels, with its paper.
    pub fn scene(&self, (width, height): (f64, f64), theme: &Theme) -> Scene {
        let pen = Pen::new((width, height), theme);
        pen.block((0.0, 0.0), (width, height), theme.paper, 1.0);
        if width >= f64::from(Figure::NARROWEST) && height >= f64::from(Figure::NARROWEST) {
            each!(self, figure => figure.draw(&pen));
        }
        pen.finish()
    }

    /// Draws the chart over a whole area, with its paper. The area has `scale` units to a pixel.
    ///
    /// # Errors
    /// Whatever the backend reports.
    pub fn draw<DB: DrawingBackend>(
        &self,
        area: &DrawingArea<DB, Shift>,
        theme: &Theme,
        scale: f64,
    ) -> Drawn<DB> {
        let scale = if scale > 0.0 { scale } else { 1.0 };
        let (width, height) = area.dim_in_pixel();
        let size = (f64::from(width) / scale, f64::from(height) / scale);
        self.scene(size, theme).draw(area, scale)
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

    /// What stands at a place of a chart of this size, all in pixels.
    pub fn nearest(&self, width: f64, height: f64, x: f64, y: f64) -> Option<Mark> {
        each!(self, figure => figure.nearest((width, height), (x, y)))
    }
}
