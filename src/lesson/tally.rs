//! A show of hands: how many in the class chose each answer. Numbers only, never who.

use std::fmt::Write as _;

/// A question that a class answers with a show of hands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Question {
    /// Of 100 children: in which ten lies the published figure.
    Number,
    /// The advice for a described pupil, counted from 0.
    Advice(u8),
    /// The selection age, before the discussion.
    AgeBefore,
    /// The selection age, after the discussion.
    AgeAfter,
    /// A place below, about as, or above the country.
    Place,
}

/// The described pupils that a class can give advice to.
pub const PUPILS: u8 = 4;

impl Question {
    /// All questions; their order is that of the stored text.
    pub const ALL: [Question; 8] = [
        Question::Number,
        Question::Advice(0),
        Question::Advice(1),
        Question::Advice(2),
        Question::Advice(3),
        Question::AgeBefore,
        Question::AgeAfter,
        Question::Place,
    ];

    /// How many answers there are to choose from.
    pub const fn answers(self) -> usize {
        match self {
            Question::Number => 10,
            Question::Advice(_) => 4,
            Question::AgeBefore | Question::AgeAfter => 7,
            Question::Place => 3,
        }
    }

    /// Name in the stored text and in tests.
    pub const fn key(self) -> &'static str {
        match self {
            Question::Number => "number",
            Question::Advice(0) => "advice-1",
            Question::Advice(1) => "advice-2",
            Question::Advice(2) => "advice-3",
            Question::Advice(_) => "advice-4",
            Question::AgeBefore => "age-before",
            Question::AgeAfter => "age-after",
            Question::Place => "place",
        }
    }
}

/// Most hands for one answer: more than any school has pupils in a room.
pub const MOST: u16 = 999;

/// How long a tally is kept, milliseconds: a day.
pub const KEPT: f64 = 24.0 * 60.0 * 60.0 * 1000.0;

/// The hands of one class.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    counts: Vec<(Question, Vec<u16>)>,
}

impl Tally {
    /// Hands for each answer of a question.
    pub fn counts(&self, question: Question) -> Vec<u16> {
        let found = self.counts.iter().find(|(of, _)| *of == question);
        found.map_or_else(|| vec![0; question.answers()], |(_, counts)| counts.clone())
    }

    /// All hands for a question.
    pub fn total(&self, question: Question) -> u32 {
        self.counts(question).into_iter().map(u32::from).sum()
    }

    /// Whether no hand was counted.
    pub fn is_empty(&self) -> bool {
        self.counts.iter().all(|(_, counts)| counts.iter().all(|count| *count == 0))
    }

    /// The tally with so many hands more, or fewer, for an answer; held between 0 and [`MOST`]. An answer
    /// that does not exist leaves it as it is.
    pub fn changed(&self, question: Question, answer: usize, by: i16) -> Tally {
        let mut counts = self.counts(question);
        let Some(count) = counts.get_mut(answer) else { return self.clone() };
        *count = count.saturating_add_signed(by).min(MOST);
        let mut next = self.clone();
        next.counts.retain(|(of, _)| *of != question);
        next.counts.push((question, counts));
        next
    }

    /// The text to keep on the device. `until`: when it is to be forgotten, milliseconds since 1970.
    pub fn to_text(&self, until: f64) -> String {
        let mut text = format!("{FORMAT} {until:.0}");
        for question in Question::ALL {
            let counts = self.counts(question);
            if counts.iter().any(|count| *count > 0) {
                // Writing into a text cannot fail.
                let _ = write!(text, " {}", question.key());
                for count in counts {
                    let _ = write!(text, ",{count}");
                }
            }
        }
        text
    }

    /// Reads a kept text, and until when it counts. Nothing where it is too old, from a clock that was
    /// set back by more than a day, or not a text of [`Tally::to_text`]. `now`: milliseconds since 1970.
    pub fn from_text(text: &str, now: f64) -> Option<(Tally, f64)> {
        let mut words = text.split(' ');
        if words.next() != Some(FORMAT) {
            return None;
        }
        let until = milliseconds(words.next()?)?;
        if now >= until || until - now > KEPT {
            return None;
        }
        let mut tally = Tally::default();
        for word in words {
            let mut parts = word.split(',');
            let key = parts.next()?;
            let question = Question::ALL.into_iter().find(|question| question.key() == key)?;
            let counts: Option<Vec<u16>> = parts.map(hands).collect();
            let counts = counts.filter(|counts| counts.len() == question.answers())?;
            if tally.counts.iter().any(|(of, _)| *of == question) {
                return None;
            }
            tally.counts.push((question, counts));
        }
        Some((tally, until))
    }
}

/// Version of the stored text.
const FORMAT: &str = "1";

fn hands(text: &str) -> Option<u16> {
    digits(text, 3)?.parse().ok()
}

/// Whole milliseconds; an integer, since parsing decimals would put tables of 20 kB into the download.
fn milliseconds(text: &str) -> Option<f64> {
    let whole: u64 = digits(text, 15)?.parse().ok()?;
    Some(whole as f64)
}

fn digits(text: &str, most: usize) -> Option<&str> {
    let good = (1..=most).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    good.then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: f64 = 1.8e12;

    #[test]
    fn hands_are_counted_and_read_back_until_a_day_has_gone() {
        let tally = Tally::default()
            .changed(Question::Number, 4, 1)
            .changed(Question::Number, 4, 1)
            .changed(Question::Advice(3), 0, 1)
            .changed(Question::Advice(3), 0, -5);
        assert_eq!(tally.counts(Question::Number)[4], 2);
        assert_eq!(tally.total(Question::Advice(3)), 0);
        let text = tally.to_text(NOW + KEPT);
        let (read, until) = Tally::from_text(&text, NOW + 1.0).expect("kept for a day");
        assert_eq!(until, NOW + KEPT);
        for question in Question::ALL {
            assert_eq!(read.counts(question), tally.counts(question));
        }
        assert_eq!(Tally::from_text(&text, NOW + KEPT), None);
        assert_eq!(Tally::from_text(&text, NOW - 1.0), None, "the clock was set back");
    }

    #[test]
    fn other_texts_are_no_tally() {
        let good = format!("1 {:.0} place,1,2,3", NOW + 5.0);
        assert!(Tally::from_text(&good, NOW).is_some());
        for text in [
            "",
            "1",
            "2 1800000000005 place,1,2,3",
            "1 x place,1,2,3",
            "1 1800000000005 place,1,2",
            "1 1800000000005 place,1,2,3,4",
            "1 1800000000005 place,1,2,-3",
            "1 1800000000005 place,1,2,1000",
            "1 1800000000005 other,1,2,3",
            "1 1800000000005 place,1,2,3 place,1,2,3",
        ] {
            assert_eq!(Tally::from_text(text, NOW), None, "{text:?}");
        }
    }

    #[test]
    fn no_answer_grows_without_end() {
        let tally =
            (0..2000).fold(Tally::default(), |tally, _| tally.changed(Question::Place, 1, 1));
        assert_eq!(tally.counts(Question::Place)[1], MOST);
        assert_eq!(tally.changed(Question::Place, 3, 1), tally);
    }
}
