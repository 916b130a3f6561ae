//! The plans of one activity.

use crate::lesson::{Activity, Level, Part};
use crate::text::Bilingual;

use super::{PlanText, StepText};

const fn both(dutch: &'static str, english: &'static str) -> Bilingual {
    Bilingual { dutch, english }
}

/// For vmbo, first years.
pub const VMBO: PlanText = PlanText {
    activity: Activity::Advice,
    level: Level::Vmbo,
    title: both("Les", "Lesson"),
    question: both("Vraag", "Question"),
    summary: both("Samenvatting", "Summary"),
    goals: &[],
    citizenship: &[],
    before: &[],
    avoid: &[],
    cards: &[],
    steps: &[StepText {
        title: both("Begin", "Begin"),
        minutes: 5,
        part: Part::Words,
        pupils: &[],
        teacher: &[],
        exchanges: &[],
    }],
    tasks: &[],
};

/// For havo and vwo, last years.
pub const HAVO_VWO: PlanText = PlanText { level: Level::HavoVwo, ..VMBO };
