//! Texts for files: made harmless, and broken into lines wherever they must be.

use crate::chart::label;
use crate::chart::svg::is_plain;

/// The most characters of a title or a line in a file.
pub const LONGEST: usize = 300;

/// The most characters of an address; a longer one would not open everywhere.
pub const LONGEST_ADDRESS: usize = 2000;

/// A text without control characters and without marks that turn the order of reading around, cut
/// after so many characters. Every other text stays as it is.
pub fn tame(text: &str, most: usize) -> String {
    let mut tamed: String =
        text.chars().filter(|character| is_plain(*character)).take(most + 1).collect();
    if let Some((end, _)) = tamed.char_indices().nth(most) {
        tamed.truncate(end);
        tamed.pop();
        tamed.push('…');
    }
    tamed
}

/// Breaks a text into lines no wider than `most` pixels: at spaces, and inside words that are wider
/// than a line, as addresses are. No more than so many lines; the last then ends in an ellipsis.
pub fn lines(text: &str, size: f64, bold: bool, most: f64, count: usize) -> Vec<String> {
    let mut broken: Vec<String> = Vec::new();
    for line in label::wrap(text, size, bold, most) {
        let mut rest = line.as_str();
        while label::width(rest, size, bold) > most {
            let end = fitting(rest, size, bold, most);
            broken.push(rest[..end].to_owned());
            rest = &rest[end..];
        }
        broken.push(rest.to_owned());
    }
    if broken.len() > count {
        broken.truncate(count);
        if let Some(last) = broken.last_mut() {
            last.pop();
            last.push('…');
        }
    }
    broken
}

/// How many bytes of a word fit into a line, at least its first character; rather up to a mark that
/// joins the parts of an address.
fn fitting(word: &str, size: f64, bold: bool, most: f64) -> usize {
    let (mut end, mut joint, mut width) = (0, 0, 0.0);
    for (start, character) in word.char_indices() {
        let mut letters = [0; 4];
        width += label::width(character.encode_utf8(&mut letters), size, bold);
        if width > most && end > 0 {
            break;
        }
        end = start + character.len_utf8();
        if matches!(character, '&' | '?' | '/') {
            joint = end;
        }
    }
    if joint > end / 2 { joint } else { end }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn ordinary_texts_stay_as_they_are() {
        for text in ["", "’s-Hertogenbosch: € 34.000, 28,1–30,4", "28,1\u{2060}–\u{2060}30,4"]
        {
            assert_eq!(tame(text, LONGEST), text);
        }
        assert_eq!(tame("a\u{202e}b\u{0}c\nd", 9), "abcd");
        assert_eq!(tame("abcdef", 4), "abc…");
    }

    #[test]
    fn an_address_breaks_at_its_joints() {
        let address = "https://example.org/?a-income=20&a-neighbourhood=50&a-group=all&a-sex=all";
        let broken = lines(address, 11.0, false, 200.0, 9);
        assert_eq!(broken.concat(), address);
        assert!(broken.len() > 1 && broken[0].ends_with('&'));
    }

    proptest! {
        #[test]
        fn lines_are_never_wider_than_their_room(text in ".{0,300}", most in 40.0..400.0_f64) {
            let broken = lines(&text, 11.0, false, most, 5);
            prop_assert!(broken.len() <= 5);
            for line in &broken {
                prop_assert!(label::width(line, 11.0, false) <= most + 11.0);
            }
        }

        #[test]
        fn tamed_texts_are_short_and_plain(text in any::<String>(), most in 1..50_usize) {
            let tamed = tame(&text, most);
            prop_assert!(tamed.chars().count() <= most);
            prop_assert!(tamed.chars().all(is_plain));
        }
    }
}
