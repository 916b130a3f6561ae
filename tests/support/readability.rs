//! How easily a Dutch text reads, by the formula of Flesch as W. H. Douma fitted it to Dutch in 1960:
//!
//! ```text
//! score = 206.835 - 0.93 * words per sentence - 77 * syllables per word
//! ```
//!
//! - Formula and Douma's table of scores: as quoted in the DBNL's volume `_taa014197701_01` (1977), part 89,
//!   which writes 0.77 times the syllables per hundred words.
//! - What to count: Flesch, *How to Write Plain English* (1979), chapter 2. A figure with its signs (16,
//!   41.000, 16e, 2023-2024) is a word of one syllable.
//!
//! Where this counts otherwise than Flesch, it makes a text harder, never easier: colons, semicolons and
//! dashes end no sentence, and abbreviations have the syllables with which they are spoken.

/// A text's words, sentences and syllables.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Counts {
    /// Words.
    pub words: usize,
    /// Sentences.
    pub sentences: usize,
    /// Syllables.
    pub syllables: usize,
}

impl Counts {
    /// Counts paragraphs, each of which ends a sentence.
    pub fn of<'text>(paragraphs: impl IntoIterator<Item = &'text str>) -> Counts {
        let mut counts = Counts::default();
        for sentence in paragraphs.into_iter().flat_map(sentences) {
            let before = counts.words;
            for word in words(sentence) {
                counts.words += 1;
                counts.syllables += syllables(word);
            }
            counts.sentences += usize::from(counts.words > before);
        }
        counts
    }

    /// The score of Flesch and Douma: the higher, the easier.
    pub fn score(self) -> f64 {
        let words = self.words as f64;
        206.835
            - 0.93 * words / self.sentences.max(1) as f64
            - 77.0 * self.syllables as f64 / words.max(1.0)
    }
}

/// A level of reading, as the scores are read here.
///
/// Douma's table calls 80 and more easy, 60 to 80 fairly easy to normal, 45 to 60 fairly hard, and less
/// than 45 hard. That these bands are called A2, B1, B2 and C1 is this project's own reading: the European
/// framework describes readers of a second language, and no formula was fitted to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// 80 and more.
    A2,
    /// 60 to 80.
    B1,
    /// 45 to 60.
    B2,
    /// Less than 45.
    C1,
}

impl Level {
    /// The level of a score.
    pub fn of(score: f64) -> Level {
        match score {
            80.0.. => Level::A2,
            60.0.. => Level::B1,
            45.0.. => Level::B2,
            _ => Level::C1,
        }
    }
}

/// The sentences of a paragraph.
pub fn sentences(paragraph: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut ended = false;
    for (position, character) in paragraph.char_indices() {
        match character {
            '.' | '!' | '?' => ended = true,
            // What closes a quotation belongs to the sentence in it.
            '’' | '”' | ')' if ended => {}
            _ if ended && character.is_whitespace() => {
                found.push(&paragraph[start..position]);
                (start, ended) = (position, false);
            }
            // A full stop inside a number or an abbreviation.
            _ => ended = false,
        }
    }
    found.push(&paragraph[start..]);
    found
}

/// The words of a sentence: what stands between spaces and holds a letter or a digit. A sign alone, such
/// as that of the euro, belongs to its figure.
pub fn words(sentence: &str) -> impl Iterator<Item = &str> {
    sentence.split_whitespace().filter(|word| word.contains(char::is_alphanumeric))
}

/// The syllables of a word as it is spoken, at least one.
pub fn syllables(word: &str) -> usize {
    if word.contains(|character: char| character.is_ascii_digit()) {
        return 1;
    }
    let parts = word.split(|character: char| !character.is_alphabetic() && character != '’');
    parts.filter(|part| !part.is_empty()).map(joined_syllables).sum::<usize>().max(1)
}

/// The syllables of what stands between hyphens. What follows an apostrophe has only those of its
/// vowels: “diploma’s”, “mbo’er”.
fn joined_syllables(part: &str) -> usize {
    match part.split_once('’') {
        Some((before, after)) => joined_syllables(before) + nuclei(&after.to_lowercase()),
        None if part.is_empty() => 0,
        None => part_syllables(part),
    }
}

/// Words from elsewhere, whose letters do not tell.
const EXCEPTIONS: [(&str, usize); 6] =
    [("coach", 1), ("deadline", 2), ("online", 2), ("site", 1), ("team", 1), ("website", 2)];

/// Abbreviations spoken as letters although they hold a vowel.
const LETTERS: [&str; 7] = ["hbo", "mbo", "pdf", "qr", "slo", "vmbo", "vwo"];

/// The syllables of letters alone.
fn part_syllables(part: &str) -> usize {
    let lower = part.to_lowercase();
    if let Some((_, syllables)) = EXCEPTIONS.iter().find(|(exception, _)| *exception == lower) {
        return *syllables;
    }
    let letters = lower.chars().count();
    if LETTERS.contains(&lower.as_str()) {
        return letters;
    }
    match nuclei(&lower) {
        // Letters alone are spoken one by one: “K”, “t”.
        0 => letters,
        nuclei => nuclei,
    }
}

/// Vowels that are written with several letters and spoken in one syllable, the longest first.
const TOGETHER: [&str; 24] = [
    "aai", "eau", "eeu", "ieu", "oei", "ooi", "aa", "ai", "au", "ay", "ee", "ei", "eu", "ey", "ie",
    "ij", "oe", "oi", "oo", "ou", "oy", "ui", "uu", "uy",
];

/// How many syllables the vowels of a word in small letters make.
fn nuclei(word: &str) -> usize {
    // A diaeresis starts a syllable; an accent changes none.
    let mut plain = String::with_capacity(word.len() + 4);
    for character in word.chars() {
        match character {
            'ä' => plain.push_str("|a"),
            'ë' => plain.push_str("|e"),
            'ï' => plain.push_str("|i"),
            'ö' => plain.push_str("|o"),
            'ü' => plain.push_str("|u"),
            'á' | 'à' | 'â' => plain.push('a'),
            'é' | 'è' | 'ê' => plain.push('e'),
            'í' | 'ì' | 'î' => plain.push('i'),
            'ó' | 'ò' | 'ô' => plain.push('o'),
            'ú' | 'ù' | 'û' => plain.push('u'),
            other => plain.push(other),
        }
    }
    let vowel = |character: char| "aeiouy".contains(character);
    let mut count = 0;
    let mut rest = plain.as_str();
    // “Yoga” begins with a consonant.
    if let Some(after) = rest.strip_prefix('y')
        && after.starts_with(vowel)
    {
        rest = after;
    }
    while let Some(first) = rest.chars().next() {
        if let Some(after) = rest.strip_prefix("qu") {
            rest = after;
        } else if rest == "eum" || rest == "eums" {
            // Lyceum, museum.
            return count + 2;
        } else if let Some(together) = TOGETHER.iter().find(|vowels| rest.starts_with(**vowels)) {
            count += 1;
            rest = &rest[together.len()..];
        } else {
            count += usize::from(vowel(first));
            rest = &rest[first.len_utf8()..];
        }
    }
    count
}
