//! The colours of the charts: the only ones they use. The style sheet carries the same values as
//! custom properties.
//!
//! A and B differ in hue, in lightness, in the shape of their marks and in the kind of their lines;
//! no red stands against green. Every colour of a line reaches a contrast of 3 on the paper and every
//! colour of a text 4.5 (WCAG 2.2, success criteria 1.4.3 and 1.4.11); the tests below hold them to it.

use plotters_backend::BackendColor;

/// A colour: red, green, blue, 0 to 255 each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Colour(pub u8, pub u8, pub u8);

impl Colour {
    /// The colour so much of the way towards another one: 0 is this one, 1 the other.
    pub fn towards(self, other: Colour, way: f64) -> Colour {
        let way = way.clamp(0.0, 1.0);
        let mix = |from: u8, to: u8| {
            (f64::from(from) + way * (f64::from(to) - f64::from(from))).round() as u8
        };
        Colour(mix(self.0, other.0), mix(self.1, other.1), mix(self.2, other.2))
    }

    /// The colour as a style sheet writes it, `#rrggbb`.
    pub fn hex(self) -> String {
        format!("#{:02x}{:02x}{:02x}", self.0, self.1, self.2)
    }

    pub(super) fn with_alpha(self, alpha: f64) -> BackendColor {
        BackendColor { alpha, rgb: (self.0, self.1, self.2) }
    }
}

/// The colours of one theme.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Theme {
    /// What everything stands on.
    pub paper: Colour,
    /// Text, and the lines that matter.
    pub ink: Colour,
    /// Text and lines of second rank.
    pub quiet: Colour,
    /// Grid lines, hardly there.
    pub grid: Colour,
    /// Situation A.
    pub a: Colour,
    /// Situation B.
    pub b: Colour,
    /// The rule that holds for everyone.
    pub rule: Colour,
    /// The light end of the scale of the map.
    pub scale_from: Colour,
    /// The dark end of the scale of the map; in the dark theme the light one.
    pub scale_to: Colour,
    /// How opaque the band of an interval is.
    pub band: f64,
}

impl Theme {
    /// Ink on warm white.
    pub const LIGHT: Theme = Theme {
        paper: Colour(0xfc, 0xfa, 0xf6),
        ink: Colour(0x21, 0x1d, 0x18),
        quiet: Colour(0x6b, 0x63, 0x59),
        grid: Colour(0xe4, 0xde, 0xd4),
        a: Colour(0x1c, 0x4b, 0x9b),
        b: Colour(0xa8, 0x5c, 0x00),
        rule: Colour(0x6d, 0x52, 0x97),
        scale_from: Colour(0xe6, 0xe6, 0xe2),
        scale_to: Colour(0x33, 0x42, 0x4e),
        band: 0.16,
    };

    /// Light on warm black.
    pub const DARK: Theme = Theme {
        paper: Colour(0x1a, 0x18, 0x15),
        ink: Colour(0xef, 0xea, 0xe1),
        quiet: Colour(0xa9, 0xa1, 0x95),
        grid: Colour(0x38, 0x34, 0x2e),
        a: Colour(0x8f, 0xb6, 0xf5),
        b: Colour(0xf2, 0xb3, 0x57),
        rule: Colour(0xbf, 0xa6, 0xe8),
        scale_from: Colour(0x2f, 0x33, 0x36),
        scale_to: Colour(0xcf, 0xdb, 0xe3),
        band: 0.22,
    };

    /// Both themes.
    pub const ALL: [Theme; 2] = [Theme::LIGHT, Theme::DARK];

    /// The colours with the names of their custom properties, without the two hyphens.
    pub fn properties(&self) -> [(&'static str, Colour); 9] {
        [
            ("paper", self.paper),
            ("ink", self.ink),
            ("quiet", self.quiet),
            ("grid", self.grid),
            ("a", self.a),
            ("b", self.b),
            ("rule", self.rule),
            ("scale-from", self.scale_from),
            ("scale-to", self.scale_to),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Relative luminance as WCAG 2.2 defines it.
    fn luminance(colour: Colour) -> f64 {
        let linear = |channel: u8| {
            let share = f64::from(channel) / 255.0;
            if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(colour.0) + 0.7152 * linear(colour.1) + 0.0722 * linear(colour.2)
    }

    fn contrast(one: Colour, other: Colour) -> f64 {
        let (one, other) = (luminance(one), luminance(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    #[test]
    fn texts_and_lines_stand_out_from_the_paper() {
        for theme in Theme::ALL {
            for (name, colour) in theme.properties() {
                let found = contrast(colour, theme.paper);
                let wanted = match name {
                    "ink" | "quiet" | "a" | "b" | "rule" => 4.5,
                    "scale-to" => 3.0,
                    _ => continue,
                };
                assert!(found >= wanted, "{name} {}: {found:.2}", colour.hex());
            }
        }
    }

    #[test]
    fn text_stays_readable_on_every_tone() {
        for theme in Theme::ALL {
            for step in 0..=100 {
                let tone = theme.scale_from.towards(theme.scale_to, f64::from(step) / 100.0);
                let found = contrast(super::super::places::readable(tone), tone);
                assert!(found >= 4.5, "{}: {found:.2}", tone.hex());
            }
        }
    }

    #[test]
    fn text_stays_readable_on_a_band() {
        for theme in Theme::ALL {
            for colour in [theme.a, theme.b, theme.rule, theme.quiet] {
                let band = theme.paper.towards(colour, theme.band);
                assert!(contrast(theme.ink, band) >= 7.0);
                assert!(contrast(colour, band) >= 3.0, "{}", colour.hex());
            }
        }
    }
}
