//! Words of a chart in another page, and of the dialog that makes one.

use super::Bilingual;

const fn both(dutch: &'static str, english: &'static str) -> Bilingual {
    Bilingual { dutch, english }
}

/// Link from an embed to the whole page.
pub const FULL_VIEW: Bilingual =
    both("Bekijk alles op Kansenverkenner", "See everything on Kansenverkenner");

/// After that link, for those who cannot see where it opens.
pub const NEW_TAB: Bilingual = both("(opent in een nieuw tabblad)", "(opens in a new tab)");

/// Source of a chart, short: {release}.
pub const SOURCE: Bilingual = both(
    "Bron: Ongelijkheid in Amsterdam en KansenKloof Nederland, op basis van CBS-microdata. Model: \
     Kansenverkenner, {release}. CC BY-NC-SA 4.0.",
    "Source: Ongelijkheid in Amsterdam and KansenKloof Nederland, based on microdata of Statistics \
     Netherlands. Model: Kansenverkenner, {release}. CC BY-NC-SA 4.0.",
);

/// What every chart without its page must still say.
pub const CAUTION: Bilingual = both(
    "Gemiddelden van groepen. Je ziet wat samengaat, niet wat de oorzaak is.",
    "Averages of groups. You see what goes together, not what causes what.",
);

/// Name of the group of controls.
pub const CHANGE: Bilingual = both("Verander de situaties", "Change the situations");

/// An address was written for figures that are not here yet: {asked}, {release}.
pub const RELEASE_LATER: Bilingual = both(
    "Deze link hoort bij de cijfers van {asked}. Je ziet hier nog die van {release}.",
    "This link belongs to the figures of {asked}. Here you still see those of {release}.",
);

/// Button that opens the dialog.
pub const OPEN: Bilingual = both("Zet in je artikel", "Embed");

/// Heading of the dialog: {chart}.
pub const HEADING: Bilingual = both("Zet in je artikel: {chart}", "Embed this chart: {chart}");

/// Under that heading.
pub const LEAD: Bilingual = both(
    "De grafiek begint met wat je nu ziet. Kies wat lezers mogen veranderen en kopieer de code.",
    "The chart starts with what you see now. Choose what readers may change, and copy the code.",
);

/// Button that closes the dialog.
pub const CLOSE: Bilingual = both("Sluiten", "Close");

/// Label of the choice between fixed and movable.
pub const MOVES: Bilingual = both("Vast of beweegbaar", "Fixed or movable");

/// Value: readers may change something.
pub const MOVABLE: Bilingual = both("lezers kunnen schuiven", "readers can move sliders");

/// Value: readers may change nothing.
pub const FIXED: Bilingual = both("vast beeld", "fixed");

/// Heading of the list of controls.
pub const CONTROLS: Bilingual = both("Wat lezers kunnen veranderen", "What readers can change");

/// A control.
pub const CONTROL_OUTCOME: Bilingual = both("waar je naar kijkt", "the outcome");
/// A control.
pub const CONTROL_INCOME: Bilingual = both("inkomen van de ouders", "parents’ income");
/// A control.
pub const CONTROL_NEIGHBOURHOOD: Bilingual = both("buurt of plaats", "neighbourhood or place");
/// A control.
pub const CONTROL_GROUP: Bilingual = both("migratieachtergrond", "migration background");
/// A control.
pub const CONTROL_SEX: Bilingual = both("jongens en meisjes", "boys and girls");
/// A control.
pub const CONTROL_HOUSEHOLD: Bilingual = both("één of twee ouders", "one or two parents");
/// A control.
pub const CONTROL_SELECTION_AGE: Bilingual = both("selectieleeftijd", "selection age");

/// Label of the choice of language.
pub const LANGUAGE: Bilingual = both("Taal", "Language");

/// The name of each language in itself.
pub const OWN_NAME: Bilingual = both("Nederlands", "English");

/// Label of the choice of colours.
pub const THEME: Bilingual = both("Kleuren", "Colours");
/// Value.
pub const THEME_SYSTEM: Bilingual =
    both("zoals de lezer het instelde", "as the reader’s device asks");
/// Value.
pub const THEME_LIGHT: Bilingual = both("altijd licht", "always light");
/// Value.
pub const THEME_DARK: Bilingual = both("altijd donker", "always dark");

/// Label of the own title: {count}.
pub const TITLE: Bilingual = both(
    "Eigen titel (mag leeg blijven, hoogstens {count} tekens)",
    "Your own title (may stay empty, at most {count} characters)",
);

/// Label of the width of the preview.
pub const WIDTH: Bilingual = both("Breedte van het voorbeeld", "Width of the preview");
/// Value.
pub const WIDTH_ARTICLE: Bilingual = both("artikel (640 pixels)", "article (640 pixels)");
/// Value.
pub const WIDTH_PHONE: Bilingual = both("telefoon (328 pixels)", "phone (328 pixels)");

/// Heading of the preview.
pub const PREVIEW: Bilingual = both("Voorbeeld", "Preview");

/// Heading of the form that follows the height.
pub const RESPONSIVE: Bilingual = both("Code die zich aanpast", "Code that adapts");
/// Under that heading.
pub const RESPONSIVE_NOTE: Bilingual = both(
    "Past de hoogte aan op elk scherm. Zonder het script blijft de grafiek gewoon staan.",
    "Fits its height to every screen. Without the script the chart still stands.",
);

/// Heading of the plain form.
pub const PLAIN: Bilingual = both("Code zonder script", "Code without a script");
/// Under that heading: {height}.
pub const PLAIN_NOTE: Bilingual = both(
    "Vaste hoogte van {height} pixels: die van het voorbeeld. Op een smaller scherm schuift de inhoud.",
    "Fixed height of {height} pixels: that of the preview. On a narrower screen the content scrolls.",
);

/// Button that copies a piece of code.
pub const COPY: Bilingual = both("Kopieer code", "Copy code");
/// Once it is copied.
pub const COPIED: Bilingual = both("Code gekopieerd", "Code copied");
/// Where the browser does not allow it; the code is selected then.
pub const COPY_BY_HAND: Bilingual = both(
    "Kopiëren mag hier niet vanzelf. De code is geselecteerd: kopieer met het toetsenbord.",
    "Copying is not allowed here. The code is selected: copy it with your keyboard.",
);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Language, fill};

    #[test]
    fn texts_with_places_name_the_same_ones() {
        let values =
            [("release", "R"), ("asked", "R"), ("chart", "R"), ("count", "R"), ("height", "R")];
        for (text, count) in
            [(SOURCE, 1), (RELEASE_LATER, 2), (HEADING, 1), (TITLE, 1), (PLAIN_NOTE, 1)]
        {
            for language in Language::ALL {
                let filled = fill(text.in_language(language), &values);
                assert_eq!(filled.matches('R').count(), count, "{filled}");
            }
        }
    }
}
