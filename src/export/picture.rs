//! A chart as a picture that stands by itself: title, situations, chart, how to read it, source and
//! address, in one scene. The SVG file and the canvas of the PNG file draw the same scene.
//!
//! Always in the colours for paper: pictures go into articles, slides and print.

use crate::chart::pen::{Look, Pen, Point};
use crate::chart::{Scene, TextScale, Theme, svg};

use super::Export;
use super::text::{LONGEST, LONGEST_ADDRESS, lines, tame};

/// Width of the chart in the picture, pixels.
pub const CHART_WIDTH: u32 = 720;

/// Room around everything, pixels.
pub const MARGIN: u32 = 24;

/// Pixels of a PNG file to a pixel of the picture.
pub const DENSITY: f64 = 2.0;

/// The colours of every picture.
pub const THEME: Theme = Theme::LIGHT;

/// The most characters of a note.
const LONGEST_NOTE: usize = 700;

/// A picture.
pub struct Picture {
    /// Everything that is drawn.
    pub scene: Scene,
    /// Width and height in pixels.
    pub size: (u32, u32),
    /// How far from the top the chart stands, pixels.
    pub chart_top: u32,
}

/// How a paragraph is set.
#[derive(Clone, Copy)]
struct Setting {
    look: Look,
    leading: f64,
    /// The most lines.
    count: usize,
}

/// A paragraph, broken into lines.
struct Paragraph {
    lines: Vec<String>,
    setting: Setting,
}

impl Paragraph {
    fn new(text: &str, most: usize, setting: Setting) -> Paragraph {
        let Look { size, bold, .. } = setting.look;
        let width = f64::from(CHART_WIDTH);
        let lines = lines(&tame(text, most), size, bold, width, setting.count);
        Paragraph { lines, setting }
    }

    fn height(&self) -> f64 {
        self.setting.leading * self.lines.len() as f64
    }

    fn draw(&self, pen: &Pen<'_>, (left, top): Point) {
        let middle = top + 0.5 * self.setting.leading;
        pen.lines(&self.lines, (left, middle), self.setting.leading, self.setting.look);
    }
}

/// Puts the picture of a chart together.
pub fn picture(export: &Export<'_>) -> Picture {
    let theme = THEME;
    let set = |size: f64, colour, leading: f64, count: usize| Setting {
        look: Look::plain(size, colour),
        leading,
        count,
    };
    let title = set(21.0, theme.ink, 27.0, 3);
    let title = Setting { look: title.look.bold(), ..title };
    let setting = set(13.0, theme.ink, 18.0, 4);
    let note = set(12.0, theme.quiet, 17.0, 8);
    let small = set(11.0, theme.quiet, 15.0, 8);

    let mut above = vec![Paragraph::new(&export.title, LONGEST, title)];
    above.extend(export.setting.iter().map(|line| Paragraph::new(line, LONGEST, setting)));
    let notes = export.figure.notes().iter();
    let below: Vec<Paragraph> =
        notes.map(|text| Paragraph::new(text, LONGEST_NOTE, note)).collect();
    // The source line names the release; the address brings readers back to this view.
    let last = [
        Paragraph::new(&export.source(), LONGEST, small),
        Paragraph::new(export.short_address, LONGEST_ADDRESS, small),
    ];

    let (width, chart_height) = export.figure.size(CHART_WIDTH, TextScale::ONE);
    let margin = f64::from(MARGIN);
    let height_of = |all: &[Paragraph]| all.iter().map(Paragraph::height).sum::<f64>();
    let chart_top = margin + height_of(&above) + 12.0;
    let notes_top = chart_top + f64::from(chart_height) + 12.0;
    let line_at = notes_top + height_of(&below) + 10.0;
    let bottom = line_at + 8.0 + height_of(&last) + 0.75 * margin;
    let size = (width + 2 * MARGIN, bottom.ceil() as u32);
    let right = f64::from(size.0);

    let pen = Pen::new((right, bottom.ceil()), &theme);
    pen.block((0.0, 0.0), (right, bottom.ceil()), theme.paper, 1.0);
    let stack = |paragraphs: &[Paragraph], mut top: f64| {
        for paragraph in paragraphs {
            paragraph.draw(&pen, (margin, top));
            top += paragraph.height();
        }
    };
    stack(&above, margin);
    stack(&below, notes_top);
    stack(&last, line_at + 8.0);
    pen.line((margin, line_at), (right - margin, line_at), theme.grid, 1.0);

    let mut scene = pen.finish();
    let chart_size = (f64::from(width), f64::from(chart_height));
    let chart = export.figure.scene(chart_size, &theme, TextScale::ONE);
    scene.cover(chart.moved((margin, chart_top)));
    Picture { scene, size, chart_top: chart_top as u32 }
}

/// The picture as an SVG document.
pub fn svg(export: &Export<'_>) -> String {
    let Picture { scene, size, .. } = picture(export);
    let summary = tame(export.figure.summary(), LONGEST_NOTE);
    svg::sheet(&scene, size, &tame(&export.title, LONGEST), Some(&summary))
}
