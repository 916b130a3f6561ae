//! Charts as SVG text: for files, for the page before WebAssembly has arrived, and for tests.
//!
//! A plotters backend of its own, because the one that plotters ships shrinks its texts and places
//! them in units of the font's small letters, which drawing programs read each in their own way. Here
//! a text has its size in pixels and its baseline as a number, and nothing needs a style sheet.

use std::convert::Infallible;
use std::fmt::Write as _;

use plotters::drawing::IntoDrawingArea;
use plotters_backend::text_anchor::{HPos, VPos};
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind,
    FontStyle,
};

use super::scene::{FONT, Scene};
use super::theme::Theme;
use super::{Figure, TextScale};

/// Units to a pixel: two decimals are kept, which is finer than any screen or printer.
const SCALE: i32 = 20;

/// A backend that writes the inside of an `<svg>`.
struct Svg<'text> {
    text: &'text mut String,
    size: (u32, u32),
}

/// Draws a figure as a complete SVG document, `width` pixels wide, on the paper of its theme.
pub fn document(figure: &dyn Figure, width: u32, theme: &Theme) -> String {
    let (width, height) = figure.size(width, TextScale::ONE);
    let scene = figure.scene((f64::from(width), f64::from(height)), theme, TextScale::ONE);
    sheet(&scene, (width, height), figure.summary(), None)
}

/// Draws a scene as a complete SVG document of this size in pixels, with a title and a description for
/// those who do not see it.
pub fn sheet(
    scene: &Scene,
    (width, height): (u32, u32),
    title: &str,
    description: Option<&str>,
) -> String {
    let mut text = String::with_capacity(16_384);
    let _ = write!(
        text,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
         viewBox=\"0 0 {width} {height}\" role=\"img\" font-family=\"{}\" \
         stroke-linejoin=\"round\">\n<title>{}</title>\n",
        Escaped(FONT),
        Escaped(title)
    );
    if let Some(description) = description {
        let _ = writeln!(text, "<desc>{}</desc>", Escaped(description));
    }
    let size = (width * SCALE as u32, height * SCALE as u32);
    let area = Svg { text: &mut text, size }.into_drawing_area();
    // The backend never fails.
    let _ = scene.draw(&area, f64::from(SCALE));
    drop(area);
    text.push_str("</svg>\n");
    text
}

/// Draws a figure as the elements inside an `<svg>` of this size in pixels, without the paper's
/// surroundings: for a larger picture that has a title and a source of its own.
pub fn inside(figure: &dyn Figure, (width, height): (u32, u32), theme: &Theme, text: &mut String) {
    let size = (width * SCALE as u32, height * SCALE as u32);
    let area = Svg { text, size }.into_drawing_area();
    // The backend never fails.
    let _ = figure.draw(&area, theme, f64::from(SCALE), TextScale::ONE);
}

/// A text as XML and HTML write it.
pub fn escaped(text: &str) -> String {
    Escaped(text).to_string()
}

/// A text without anything that an XML reader would take for markup.
struct Escaped<'text>(&'text str);

impl std::fmt::Display for Escaped<'_> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.chars().try_for_each(|character| match character {
            '&' => formatter.write_str("&amp;"),
            '<' => formatter.write_str("&lt;"),
            '>' => formatter.write_str("&gt;"),
            '"' => formatter.write_str("&quot;"),
            '\'' => formatter.write_str("&#39;"),
            character if !is_plain(character) => formatter.write_str(" "),
            character => write!(formatter, "{character}"),
        })
    }
}

/// Neither a control character nor another one that XML 1.0 does not know, nor a mark that turns the
/// order of reading around.
pub fn is_plain(character: char) -> bool {
    !character.is_control()
        && !matches!(character,
            '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
            | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{fffe}' | '\u{ffff}')
}

/// A number of units in pixels, with as few decimals as it needs.
struct Pixels(i32);

impl std::fmt::Display for Pixels {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let hundredths = i64::from(self.0) * (100 / i64::from(SCALE));
        let sign = if hundredths < 0 { "-" } else { "" };
        let (whole, rest) = (hundredths.abs() / 100, hundredths.abs() % 100);
        match (rest, rest % 10) {
            (0, _) => write!(formatter, "{sign}{whole}"),
            (_, 0) => write!(formatter, "{sign}{whole}.{}", rest / 10),
            _ => write!(formatter, "{sign}{whole}.{rest:02}"),
        }
    }
}

impl Svg<'_> {
    fn paint(&mut self, kind: &str, colour: BackendColor) {
        let (red, green, blue) = colour.rgb;
        let _ = write!(self.text, " {kind}=\"#{red:02x}{green:02x}{blue:02x}\"");
        if colour.alpha < 1.0 {
            let _ = write!(self.text, " {kind}-opacity=\"{:.2}\"", colour.alpha);
        }
    }

    fn stroke<S: BackendStyle>(&mut self, style: &S) {
        self.text.push_str(" fill=\"none\"");
        self.paint("stroke", style.color());
        let width = i32::try_from(style.stroke_width()).unwrap_or(SCALE);
        let _ = write!(self.text, " stroke-width=\"{}\"", Pixels(width));
    }

    fn fill_or_stroke<S: BackendStyle>(&mut self, style: &S, fill: bool) {
        if fill {
            self.paint("fill", style.color());
        } else {
            self.stroke(style);
        }
        self.text.push_str("/>\n");
    }

    fn points(&mut self, points: impl IntoIterator<Item = BackendCoord>) {
        self.text.push_str(" points=\"");
        for (position, (x, y)) in points.into_iter().enumerate() {
            let gap = if position == 0 { "" } else { " " };
            let _ = write!(self.text, "{gap}{},{}", Pixels(x), Pixels(y));
        }
        self.text.push('"');
    }
}

type Written = Result<(), DrawingErrorKind<Infallible>>;

impl DrawingBackend for Svg<'_> {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> Written {
        Ok(())
    }

    fn present(&mut self) -> Written {
        Ok(())
    }

    fn draw_pixel(&mut self, point: BackendCoord, colour: BackendColor) -> Written {
        self.draw_rect(point, (point.0 + 1, point.1 + 1), &colour, true)
    }

    fn draw_line<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
    ) -> Written {
        self.draw_path([from, to], style)
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
        fill: bool,
    ) -> Written {
        let (left, top) = (from.0.min(to.0), from.1.min(to.1));
        let _ = write!(
            self.text,
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"",
            Pixels(left),
            Pixels(top),
            Pixels((from.0 - to.0).abs()),
            Pixels((from.1 - to.1).abs())
        );
        self.fill_or_stroke(style, fill);
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Written {
        self.text.push_str("<polyline");
        self.points(path);
        self.stroke(style);
        self.text.push_str("/>\n");
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        centre: BackendCoord,
        radius: u32,
        style: &S,
        fill: bool,
    ) -> Written {
        let radius = i32::try_from(radius).unwrap_or(SCALE);
        let _ = write!(
            self.text,
            "<circle cx=\"{}\" cy=\"{}\" r=\"{}\"",
            Pixels(centre.0),
            Pixels(centre.1),
            Pixels(radius)
        );
        self.fill_or_stroke(style, fill);
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Written {
        self.text.push_str("<polygon");
        self.points(path);
        self.paint("fill", style.color());
        self.text.push_str("/>\n");
        Ok(())
    }

    fn draw_text<S: BackendTextStyle>(
        &mut self,
        text: &str,
        style: &S,
        at: BackendCoord,
    ) -> Written {
        // The baseline lies about a third of the size below the middle of capitals and figures.
        let drop = match style.anchor().v_pos {
            VPos::Top => 0.82,
            VPos::Center => 0.35,
            VPos::Bottom => -0.2,
        };
        let baseline = at.1 + (drop * style.size()).round() as i32;
        let anchor = match style.anchor().h_pos {
            HPos::Left => "",
            HPos::Center => " text-anchor=\"middle\"",
            HPos::Right => " text-anchor=\"end\"",
        };
        let weight = match style.style() {
            FontStyle::Bold => " font-weight=\"bold\"",
            _ => "",
        };
        let _ = write!(
            self.text,
            "<text x=\"{}\" y=\"{}\" font-size=\"{}\"{anchor}{weight}",
            Pixels(at.0),
            Pixels(baseline),
            Pixels(style.size().round() as i32)
        );
        self.paint("fill", style.color());
        let _ = writeln!(self.text, ">{}</text>", Escaped(text));
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pixels_have_no_more_decimals_than_they_need() {
        let texts: Vec<String> =
            [0, 20, 21, 30, -5, -40].map(|units| Pixels(units).to_string()).into();
        assert_eq!(texts, ["0", "1", "1.05", "1.5", "-0.25", "-2"]);
    }

    #[test]
    fn markup_in_a_text_is_text() {
        assert_eq!(
            Escaped("<script>\"a\" & 'b'\u{0}\u{ffff}").to_string(),
            "&lt;script&gt;&quot;a&quot; &amp; &#39;b&#39;  "
        );
    }
}
