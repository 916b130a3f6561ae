//! A chart as a picture in the page's first HTML, before there is a canvas.

use yew::{AttrValue, Html, html};

use crate::chart::{AnyFigure, Colour, TextScale, Theme, svg};

/// Widths that are drawn, pixels, with the class of each; the style sheet shows the one that fits better.
const WIDTHS: [(u32, &str); 2] = [(328, "narrow"), (760, "wide")];

/// Colours that stand for the colours of the theme: the page's style sheet knows those, light or dark.
const STAND_IN: Theme = Theme {
    paper: Colour(0xf0, 0xf1, 0xf3),
    ink: Colour(0x01, 0x02, 0x03),
    quiet: Colour(0x11, 0x23, 0x35),
    grid: Colour(0x21, 0x44, 0x67),
    a: Colour(0x31, 0x65, 0x99),
    b: Colour(0x41, 0x86, 0xcb),
    rule: Colour(0x51, 0xa7, 0x0d),
    scale_from: Colour(0x61, 0xc8, 0x2f),
    scale_to: Colour(0x71, 0xe9, 0x51),
    ..Theme::LIGHT
};

/// The chart, at each width.
pub fn of(figure: &AnyFigure) -> Html {
    html! {
        <div class="drawing pictures">
            { for WIDTHS.into_iter().map(|(width, class)| {
                let (width, height) = figure.size(width, TextScale::ONE);
                let mut inside = String::new();
                svg::inside(&**figure, (width, height), &STAND_IN, &mut inside);
                let inside = Html::from_html_unchecked(AttrValue::from(in_theme(&inside)));
                html! {
                    <svg {class} viewBox={format!("0 0 {width} {height}")} role="img"
                        aria-label={figure.summary().to_owned()} stroke-linejoin="round">
                        {inside}
                    </svg>
                }
            }) }
        </div>
    }
}

/// Writes the custom properties of the style sheet in the place of the stand-ins.
fn in_theme(picture: &str) -> String {
    let paper = STAND_IN.paper;
    STAND_IN.properties().into_iter().fold(picture.to_owned(), |picture, (name, colour)| {
        // The only mixture on charts of the first view is half way to the paper. Of the paper with itself none is
        // written: a browser that mixes no colours would have no ground to draw on.
        let pale = format!("color-mix(in srgb, var(--{name}), var(--paper))");
        picture
            .replace(&colour.hex(), &format!("var(--{name})"))
            .replace(&colour.towards(paper, 0.5).hex(), &pale)
    })
}
