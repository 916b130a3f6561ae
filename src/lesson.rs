//! The lesson: four activities for the classroom, each for two levels, as a plan that the page plays.
//!
//! Here is what a lesson is made of, how a drawn line is compared with the published one, and how a show
//! of hands is kept. The words stand in `text::lesson`; `kansen publish` writes them into a file for each
//! language, which the page fetches when a reader turns to a lesson.

pub mod activity;
pub mod guess;
pub mod plan;
pub mod tally;
pub mod words;

pub use activity::{Activity, Level, Part, Room};
pub use guess::Guess;
pub use plan::{Card, Exchange, Lessons, Plan, Step, Task};
pub use tally::{Question, Tally};
pub use words::Words;
