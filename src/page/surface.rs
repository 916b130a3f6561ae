//! A plotters backend that draws on a canvas with as few calls as it can.
//!
//! Each call from WebAssembly into the browser costs more than the arithmetic of a whole line, and each colour
//! and font is parsed anew. So colours, widths and fonts are told only when they change, and opaque shapes of
//! one kind that follow each other become one path: the dots of a line, the dashes of another, the grid.

use std::convert::Infallible;

use plotters_backend::text_anchor::HPos;
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind,
    FontStyle,
};
use web_sys::CanvasRenderingContext2d;

/// What drawing gives: a canvas reports nothing.
type Drawn = Result<(), DrawingErrorKind<Infallible>>;

/// A canvas to draw on. What was drawn last stands there once the surface is gone.
pub struct Surface {
    context: CanvasRenderingContext2d,
    size: (u32, u32),
    /// The path that later shapes may still join.
    open: Option<Paint>,
    fill: Option<Rgba>,
    line: Option<(Rgba, u32)>,
    font: Option<(f64, bool)>,
    align: Option<&'static str>,
}

/// How a path is painted.
#[derive(Clone, Copy, PartialEq)]
enum Paint {
    Fill(Rgba),
    Line(Rgba, u32),
}

/// Red, green, blue and opacity.
type Rgba = [u8; 4];

const OPAQUE: u8 = 255;

fn rgba(colour: BackendColor) -> Rgba {
    let (red, green, blue) = colour.rgb;
    [red, green, blue, (f64::from(OPAQUE) * colour.alpha).round() as u8]
}

impl Surface {
    /// The surface of a canvas of this size.
    pub fn new(context: CanvasRenderingContext2d, size: (u32, u32)) -> Surface {
        context.set_text_baseline("middle");
        Surface { context, size, open: None, fill: None, line: None, font: None, align: None }
    }

    /// Paints the open path.
    fn close(&mut self) {
        match self.open.take() {
            Some(Paint::Fill(_)) => self.context.fill(),
            Some(Paint::Line(..)) => self.context.stroke(),
            None => {}
        }
    }

    /// Begins a path, or goes on with the open one where that looks the same.
    fn begin(&mut self, paint: Paint) {
        let (Paint::Fill(colour) | Paint::Line(colour, _)) = paint;
        // Where shapes overlap, two that shine through are darker than one path of both.
        if colour[3] == OPAQUE && self.open == Some(paint) {
            return;
        }
        self.close();
        match paint {
            Paint::Fill(colour) => self.fill_with(colour),
            Paint::Line(colour, width) => {
                if self.line != Some((colour, width)) {
                    self.context.set_stroke_style_str(&hex(colour));
                    self.context.set_line_width(f64::from(width));
                    self.line = Some((colour, width));
                }
            }
        }
        self.context.begin_path();
        self.open = Some(paint);
    }

    fn fill_with(&mut self, colour: Rgba) {
        if self.fill != Some(colour) {
            self.context.set_fill_style_str(&hex(colour));
            self.fill = Some(colour);
        }
    }

    fn trace(&self, path: impl IntoIterator<Item = BackendCoord>) {
        for (position, (x, y)) in path.into_iter().enumerate() {
            let (x, y) = (f64::from(x), f64::from(y));
            if position == 0 {
                self.context.move_to(x, y);
            } else {
                self.context.line_to(x, y);
            }
        }
    }
}

impl Drop for Surface {
    fn drop(&mut self) {
        self.close();
    }
}

/// A colour as a canvas takes it, `#rrggbbaa`.
fn hex(colour: Rgba) -> String {
    let digit = |value: u8| char::from(if value < 10 { b'0' + value } else { b'a' + value - 10 });
    let mut text = String::with_capacity(9);
    text.push('#');
    for byte in colour {
        text.push(digit(byte >> 4));
        text.push(digit(byte & 15));
    }
    text
}

impl DrawingBackend for Surface {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        self.close();
        Ok(())
    }

    fn draw_pixel(&mut self, (x, y): BackendCoord, colour: BackendColor) -> Drawn {
        self.draw_rect((x, y), (x + 1, y + 1), &colour, true)
    }

    fn draw_line<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
    ) -> Drawn {
        self.draw_path([from, to], style)
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        (left, top): BackendCoord,
        (right, bottom): BackendCoord,
        style: &S,
        fill: bool,
    ) -> Drawn {
        if fill {
            self.begin(Paint::Fill(rgba(style.color())));
            // All go round the same way, or two that overlap would leave a hole.
            let (x, y) = (left.min(right), top.min(bottom));
            let [x, y] = [x, y].map(f64::from);
            let [width, height] = [left.abs_diff(right), top.abs_diff(bottom)].map(f64::from);
            self.context.rect(x, y, width, height);
            return Ok(());
        }
        let corners = [(left, top), (right, top), (right, bottom), (left, bottom), (left, top)];
        self.draw_path(corners, style)
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Drawn {
        self.begin(Paint::Line(rgba(style.color()), style.stroke_width()));
        self.trace(path);
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        corners: I,
        style: &S,
    ) -> Drawn {
        self.begin(Paint::Fill(rgba(style.color())));
        self.trace(corners);
        self.context.close_path();
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        (x, y): BackendCoord,
        radius: u32,
        style: &S,
        fill: bool,
    ) -> Drawn {
        let colour = rgba(style.color());
        self.begin(if fill {
            Paint::Fill(colour)
        } else {
            Paint::Line(colour, style.stroke_width())
        });
        let (x, y, radius) = (f64::from(x), f64::from(y), f64::from(radius));
        // Or a line would lead there from the circle before it.
        self.context.move_to(x + radius, y);
        // Fails for a negative radius alone.
        let _ = self.context.arc(x, y, radius, 0.0, std::f64::consts::TAU);
        Ok(())
    }

    fn draw_text<S: BackendTextStyle>(
        &mut self,
        text: &str,
        style: &S,
        (x, y): BackendCoord,
    ) -> Drawn {
        self.close();
        self.fill_with(rgba(style.color()));
        let font = (style.size(), matches!(style.style(), FontStyle::Bold));
        if self.font != Some(font) {
            let weight = if font.1 { "bold" } else { "normal" };
            self.context.set_font(&format!("{weight} {}px {}", font.0, style.family().as_str()));
            self.font = Some(font);
        }
        let align = match style.anchor().h_pos {
            HPos::Left => "start",
            HPos::Right => "end",
            HPos::Center => "center",
        };
        if self.align != Some(align) {
            self.context.set_text_align(align);
            self.align = Some(align);
        }
        // Fails for no text that a string can hold.
        let _ = self.context.fill_text(text, f64::from(x), f64::from(y));
        Ok(())
    }
}
