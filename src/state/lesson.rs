//! What a lesson shows: which activity, for whom, which of its steps, and in which form.

use crate::indicators::OutcomeIndex;
use crate::lesson::{Activity, Level};
use crate::model::selection_age::moves;

/// A sheet to print.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Sheet {
    /// For pupils.
    Worksheet,
    /// The worksheet with answers.
    Answers,
    /// For the teacher.
    Notes,
}

impl Sheet {
    /// All sheets.
    pub const ALL: [Sheet; 3] = [Sheet::Worksheet, Sheet::Answers, Sheet::Notes];

    /// Name in addresses.
    pub const fn key(self) -> &'static str {
        match self {
            Sheet::Worksheet => "worksheet",
            Sheet::Answers => "answers",
            Sheet::Notes => "notes",
        }
    }

    /// The sheet of this name, if there is one.
    pub fn from_key(key: &str) -> Option<Sheet> {
        Sheet::ALL.into_iter().find(|sheet| sheet.key() == key)
    }
}

/// The steps of an activity that take part. An activity has at most nine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Steps(u16);

impl Steps {
    /// Every step.
    pub const ALL: Steps = Steps((1 << Steps::MOST) - 1);

    /// Most steps of an activity.
    pub const MOST: u8 = 9;

    /// Whether a step takes part, counted from 0.
    pub const fn holds(self, step: u8) -> bool {
        step < Steps::MOST && self.0 & (1 << step) != 0
    }

    /// The steps with one more, or one fewer. At least one stays.
    pub fn toggled(self, step: u8) -> Steps {
        if step >= Steps::MOST {
            return self;
        }
        let next = self.0 ^ (1 << step);
        if next == 0 { self } else { Steps(next) }
    }

    /// The digits of the steps, counted from 1, such as `134`.
    pub fn text(self) -> String {
        let steps = (0..Steps::MOST).filter(|step| self.holds(*step));
        steps.map(|step| char::from(b'1' + step)).collect()
    }

    /// Reads digits in rising order.
    pub fn from_text(text: &str) -> Option<Steps> {
        let mut steps = 0;
        for byte in text.bytes() {
            let step = byte.checked_sub(b'1').filter(|step| *step < Steps::MOST)?;
            // A step that stands there twice, or behind a later one, is a slip of the pen.
            if steps >> step != 0 {
                return None;
            }
            steps |= 1 << step;
        }
        (steps != 0).then_some(Steps(steps))
    }

    /// Those of so many steps that take part, counted from 0; all of them if none would.
    pub fn of(self, count: usize) -> Vec<u8> {
        let all = || 0..count.min(usize::from(Steps::MOST)) as u8;
        let taken: Vec<u8> = all().filter(|step| self.holds(*step)).collect();
        if taken.is_empty() { all().collect() } else { taken }
    }
}

impl Default for Steps {
    fn default() -> Steps {
        Steps::ALL
    }
}

/// What a lesson shows, beside its step.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Lesson {
    /// The activity; nothing while one is chosen.
    pub activity: Option<Activity>,
    /// For whom.
    pub level: Level,
    /// The steps that take part.
    pub steps: Steps,
    /// The sheet shown in the place of the steps.
    pub sheet: Option<Sheet>,
    /// Whether what is for the teacher stands beside the steps.
    pub teacher: bool,
    /// Whether everything is large, for a digital board.
    pub large: bool,
}

impl Lesson {
    /// The outcome that the activity is about, where `chosen` is the reader's.
    pub fn outcome(&self, chosen: OutcomeIndex) -> OutcomeIndex {
        match self.activity {
            Some(Activity::Advice) => OutcomeIndex::from_key("11-under_advice").unwrap_or(chosen),
            // The rule moves only what is measured after selection.
            Some(Activity::Rules) if !moves(chosen.outcome().age) => OutcomeIndex::START,
            _ => chosen,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_read_back() {
        for text in ["1", "134", "9", "123456789"] {
            assert_eq!(Steps::from_text(text).map(Steps::text).as_deref(), Some(text));
        }
        for text in ["", "0", "31", "11", "12a", "1 2", "é"] {
            assert_eq!(Steps::from_text(text), None, "{text:?}");
        }
        assert_eq!(Steps::from_text("123456789"), Some(Steps::ALL));
    }

    #[test]
    fn a_lesson_always_has_a_step() {
        let only = Steps::from_text("2").expect("a step");
        assert_eq!(only.toggled(1), only);
        assert_eq!(only.toggled(2).of(5), [1, 2]);
        assert_eq!(Steps::from_text("9").expect("a step").of(3), [0, 1, 2]);
    }

    #[test]
    fn an_activity_is_about_an_outcome_that_fits() {
        let birth = OutcomeIndex::from_key("0-sga").expect("an outcome");
        let about =
            |activity| Lesson { activity: Some(activity), ..Lesson::default() }.outcome(birth);
        assert_eq!(about(Activity::Rules), OutcomeIndex::START);
        assert_eq!(about(Activity::Advice).outcome().key, "11-under_advice");
        assert_eq!(about(Activity::Guess), birth);
    }
}
