//! The page and its charts take their colours from one place.

use kansenverkenner::chart::Theme;

const STYLE: &str = include_str!("../www/style.css");

/// The value of a custom property in a part of the style sheet.
fn property(part: &str, name: &str) -> Option<String> {
    let (_, rest) = part.split_once(&format!("--{name}:"))?;
    Some(rest.split_once(';')?.0.trim().to_owned())
}

#[test]
fn the_style_sheet_has_the_colours_of_the_charts() {
    let (light, rest) = STYLE.split_once("@media (prefers-color-scheme: dark)").expect("dark");
    let (dark, rest) = rest.split_once("[data-theme=\"light\"]").expect("always light");
    let (always_light, always_dark) = rest.split_once("[data-theme=\"dark\"]").expect("and dark");
    for (part, theme) in [
        (light, Theme::LIGHT),
        (dark, Theme::DARK),
        (always_light, Theme::LIGHT),
        (always_dark, Theme::DARK),
    ] {
        for (name, colour) in theme.properties() {
            assert_eq!(property(part, name), Some(colour.hex()), "--{name}");
        }
    }
}
