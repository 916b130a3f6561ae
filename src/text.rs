//! Everything the page says, in Dutch and in English, and how numbers are written in each.
//!
//! Words stand in structs with a field for each text, so a missing translation does not compile.

pub mod charts;
pub mod dutch;
pub mod embed;
pub mod english;
pub mod export;
pub mod factors;
pub mod facts;
#[cfg(feature = "program")]
pub mod lesson;
pub mod measures;
#[cfg(feature = "program")]
pub mod method;
pub mod number;
pub mod outcomes;
pub mod places;
pub mod privacy;
pub mod sentence;
pub mod words;

pub use words::Words;

/// A language of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Language {
    /// Dutch, the language the page opens in.
    Dutch,
    /// English.
    English,
}

impl Language {
    /// Both languages.
    pub const ALL: [Language; 2] = [Language::Dutch, Language::English];

    /// Name in addresses and in the `lang` attribute.
    pub const fn key(self) -> &'static str {
        match self {
            Language::Dutch => "nl",
            Language::English => "en",
        }
    }

    /// The language of this name, if there is one.
    pub fn from_key(key: &str) -> Option<Language> {
        Language::ALL.into_iter().find(|language| language.key() == key)
    }

    /// All words of the page in this language.
    pub const fn words(self) -> &'static Words {
        match self {
            Language::Dutch => &dutch::WORDS,
            Language::English => &english::WORDS,
        }
    }
}

/// A text in both languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bilingual {
    /// Dutch.
    pub dutch: &'static str,
    /// English.
    pub english: &'static str,
}

impl Bilingual {
    /// The text in a language.
    pub const fn in_language(&self, language: Language) -> &'static str {
        match language {
            Language::Dutch => self.dutch,
            Language::English => self.english,
        }
    }
}

/// Fills the places `{name}` of a text.
///
/// A value is put in once and not searched again, so nothing in a value is taken for a place.
pub fn fill(template: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::with_capacity(template.len() + 32);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let Some((name, after)) = after.split_once('}') else {
            filled.push('{');
            rest = after;
            continue;
        };
        if let Some((_, value)) = values.iter().find(|(key, _)| *key == name) {
            filled.push_str(value);
        }
        rest = after;
    }
    filled.push_str(rest);
    filled
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_fill_their_places_once() {
        let filled = fill("{a} and {b}", &[("a", "{b}"), ("b", "2")]);
        assert_eq!(filled, "{b} and 2");
        assert_eq!(fill("open { brace", &[]), "open { brace");
    }
}
