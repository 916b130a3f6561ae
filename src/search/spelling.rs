//! How many typing errors lie between two words.
//!
//! Counts letters left out, letters too many, wrong letters and neighbours that changed places (the
//! optimal string alignment distance, Damerau 1964).

/// Most typing errors that are ever forgiven in a word.
pub const MOST_EDITS: u8 = 2;

/// A word in the letters a to z and digits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spelling {
    letters: Box<[u8]>,
    /// Which letters occur, a bit for each; all digits share one.
    kinds: u32,
}

/// The bit for digits.
const DIGITS: u32 = 1 << 26;

/// Rows of the table of distances: long enough for all names, and no memory to ask for.
const ROW: usize = 96;

impl Spelling {
    /// A word in plain letters (see [`crate::indicators::letters::plain`]).
    pub fn new(word: &str) -> Spelling {
        let bit = |letter: &u8| match letter {
            b'a'..=b'z' => 1_u32 << (letter - b'a'),
            _ => DIGITS,
        };
        let kinds = word.as_bytes().iter().map(bit).fold(0, |kinds, bit| kinds | bit);
        Spelling { letters: word.as_bytes().into(), kinds }
    }

    /// The letters.
    pub fn letters(&self) -> &[u8] {
        &self.letters
    }

    /// How many typing errors are forgiven in a word of this length: in short words few, or everything
    /// would look like everything; in numbers none.
    pub fn forgiven(&self) -> u8 {
        match self.letters.len() {
            _ if self.kinds & DIGITS != 0 => 0,
            0..=2 => 0,
            3..=5 => 1,
            _ => MOST_EDITS,
        }
    }

    /// Typing errors between this word and another, if there are at most `most`.
    pub fn edits(&self, other: &Spelling, most: u8) -> Option<u8> {
        let missing = (other.kinds & !self.kinds).count_ones();
        if missing > u32::from(most) || self.letters.len() + usize::from(most) < other.letters.len()
        {
            return None;
        }
        self.fewest(other, most, false)
    }

    /// Typing errors between this word and the start of another, if there are at most `most`.
    pub fn edits_from_start(&self, other: &Spelling, most: u8) -> Option<u8> {
        if most == 0 {
            return other.letters.starts_with(&self.letters).then_some(0);
        }
        self.fewest(other, most, true)
    }

    fn fewest(&self, other: &Spelling, most: u8, start_is_enough: bool) -> Option<u8> {
        let extra = (self.kinds & !other.kinds).count_ones();
        let (own, other) = (&self.letters, &other.letters);
        if extra > u32::from(most) || own.len() > other.len() + usize::from(most) {
            return None;
        }
        // Letters further away than `most` cannot belong to a cheap alignment.
        let other = &other[..other.len().min(own.len() + usize::from(most))];
        if own.len() >= ROW || other.len() >= ROW {
            return None;
        }
        let mut before_last = [0_u8; ROW];
        let mut last: [u8; ROW] = std::array::from_fn(|column| column as u8);
        for (row, letter) in own.iter().enumerate() {
            let mut next = [0_u8; ROW];
            next[0] = row as u8 + 1;
            let mut least = next[0];
            for (column, other_letter) in other.iter().enumerate() {
                let wrong = u8::from(letter != other_letter);
                let mut fewest =
                    (last[column] + wrong).min(last[column + 1] + 1).min(next[column] + 1);
                let swapped = row > 0
                    && column > 0
                    && *letter == other[column - 1]
                    && own[row - 1] == *other_letter;
                if swapped {
                    fewest = fewest.min(before_last[column - 1] + 1);
                }
                next[column + 1] = fewest;
                least = least.min(fewest);
            }
            // A swap reaches back over one row, so one row above the limit is not the end yet.
            if least > most + 1 {
                return None;
            }
            (before_last, last) = (last, next);
        }
        let ends = &last[..=other.len()];
        let fewest =
            if start_is_enough { ends.iter().min().copied() } else { ends.last().copied() };
        fewest.filter(|edits| *edits <= most)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edits(left: &str, right: &str) -> Option<u8> {
        Spelling::new(left).edits(&Spelling::new(right), MOST_EDITS)
    }

    #[test]
    fn typing_errors_are_counted() {
        for (left, right, expected) in [
            ("almere", "almere", Some(0)),
            ("almre", "almere", Some(1)),
            ("almeere", "almere", Some(1)),
            ("almare", "almere", Some(1)),
            ("alemre", "almere", Some(1)),
            ("amlree", "almere", Some(2)),
            ("almelo", "almere", Some(2)),
            ("arnhem", "almere", None),
            ("", "ab", Some(2)),
            ("ab", "", Some(2)),
            ("", "", Some(0)),
        ] {
            assert_eq!(edits(left, right), expected, "{left}, {right}");
            assert_eq!(edits(right, left), expected, "{right}, {left}");
        }
    }

    #[test]
    fn the_start_of_a_word_is_enough() {
        let start = |left: &str, right: &str| {
            Spelling::new(left).edits_from_start(&Spelling::new(right), MOST_EDITS)
        };
        assert_eq!(start("amstred", "amsterdam"), Some(1));
        assert_eq!(start("amster", "amsterdam"), Some(0));
        assert_eq!(start("msterdam", "amsterdam"), Some(1));
        assert_eq!(start("rotter", "amsterdam"), None);
        assert_eq!(start("amsterdam", "amster"), None);
    }

    #[test]
    fn words_too_long_for_the_table_are_nothing() {
        let long = "a".repeat(ROW);
        assert_eq!(edits(&long, &long), None);
    }
}
