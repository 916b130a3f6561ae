//! The code that puts a chart into somebody else's page: text for people to copy.

use crate::state::ChartKind;

/// Name of the script that follows the height, beside the page.
pub const SCRIPT: &str = "embed.js";

/// Attribute by which the script knows the frames that are its own.
pub const MARK: &str = "data-kansen";

/// A frame around a chart.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame<'text> {
    /// Its whole address.
    pub address: &'text str,
    /// What a screen reader says of it.
    pub title: &'text str,
    /// Language of that title.
    pub language: &'text str,
    /// Pixels.
    pub height: u32,
}

/// A frame of a fixed height, without a script.
pub fn plain(frame: &Frame<'_>) -> String {
    iframe(frame, "")
}

/// A frame that follows its content's height, with the script that makes it do so. `site`: address of the
/// folder that the page stands in, with a slash at its end.
pub fn responsive(frame: &Frame<'_>, site: &str) -> String {
    let site = escaped(site);
    let frame = iframe(frame, &format!(" {MARK}"));
    format!("{frame}\n<script async src=\"{site}{SCRIPT}\"></script>")
}

fn iframe(frame: &Frame<'_>, mark: &str) -> String {
    let (address, title) = (escaped(frame.address), escaped(frame.title));
    let (language, height) = (escaped(frame.language), frame.height);
    // `frameborder` and not `style`: strict pages forbid styles in markup.
    format!(
        "<iframe{mark} src=\"{address}\" title=\"{title}\" lang=\"{language}\" width=\"100%\" \
         height=\"{height}\" frameborder=\"0\" loading=\"lazy\"></iframe>"
    )
}

/// A text as the value of an attribute between double quotes.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + 16);
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            other => escaped.push(other),
        }
    }
    escaped
}

/// The height of a chart with its usual controls in an article, pixels, until it has been measured.
pub const fn usual_height(chart: ChartKind) -> u32 {
    match chart {
        ChartKind::Gradient => 1040,
        ChartKind::LifeCourse => 940,
        ChartKind::Decomposition => 700,
        ChartKind::SelectionAge => 1120,
        ChartKind::Places => 1140,
        ChartKind::ParentsEducation => 960,
        ChartKind::Countries => 900,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_title_or_an_address_ends_its_attribute() {
        let frame = Frame {
            address: "https://example.org/?a=1&b=\"><script>",
            title: "\"><script>alert('x')</script>",
            language: "nl",
            height: 600,
        };
        for code in [plain(&frame), responsive(&frame, "https://example.org/")] {
            let (tag, rest) = code.split_once('>').expect("a tag");
            assert_eq!(tag.matches('"').count(), 14, "{tag}");
            assert!(!tag.contains("<script") && rest.starts_with("</iframe>"), "{code}");
        }
        assert!(plain(&frame).contains("&amp;b=&quot;&gt;&lt;script&gt;\""));
    }

    #[test]
    fn only_the_responsive_form_has_the_script() {
        let frame = Frame { address: "a", title: "b", language: "en", height: 1 };
        assert!(!plain(&frame).contains("<script") && !plain(&frame).contains(MARK));
        let code = responsive(&frame, "https://example.org/kansen/");
        assert!(
            code.contains("src=\"https://example.org/kansen/embed.js\"") && code.contains(MARK)
        );
    }
}
