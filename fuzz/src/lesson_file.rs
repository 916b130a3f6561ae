//! The plans of the lessons: refused with their reason, or a plan with steps for every activity and level.

use kansenverkenner::lesson::{Activity, Lessons, Level};
use kansenverkenner::model::codec::Kind;

use super::material::as_files;

/// Reads any bytes as the file of one language, and asks it for every plan.
pub fn check(bytes: &[u8]) {
    as_files(bytes, Kind::Lesson, |file| {
        let Ok(lessons) = Lessons::read(file) else { return };
        for activity in Activity::ALL {
            for level in Level::ALL {
                let plan = lessons.plan(activity, level).expect("a plan");
                assert!(!plan.steps.is_empty());
                assert!(usize::from(plan.minutes()) <= 255 * plan.steps.len());
            }
        }
    });
}
