//! The file of the lesson, in one language, written from the words in `text::lesson`.

use crate::lesson::{Activity, Level, Part, Room};
use crate::model::codec::{Kind, Writer};
use crate::text::lesson::{PLANS, PlanText, StepText, TaskText, WORDS};
use crate::text::{Bilingual, Language};

/// The file of a language.
pub fn write(language: Language) -> Vec<u8> {
    let mut pen = Pen { writer: Writer::new(), language };
    WORDS.each().for_each(|text| pen.text(text));
    pen.list(&PLANS, |pen, plan| pen.plan(plan));
    pen.writer.finish(Kind::Lesson)
}

/// Writes texts of one language.
struct Pen {
    writer: Writer,
    language: Language,
}

impl Pen {
    fn text(&mut self, text: &Bilingual) {
        self.writer.letters(text.in_language(self.language));
    }

    fn list<Item>(&mut self, items: &[Item], write: impl Fn(&mut Pen, &Item)) {
        self.writer.count(items.len() as u32);
        items.iter().for_each(|item| write(self, item));
    }

    fn texts(&mut self, texts: &[Bilingual]) {
        self.list(texts, |pen, text| pen.text(text));
    }

    fn one_of<Item: PartialEq>(&mut self, items: &[Item], item: &Item) {
        let position = items.iter().position(|other| other == item);
        self.writer.byte(position.map_or(u8::MAX, |position| position as u8));
    }

    fn plan(&mut self, plan: &PlanText) {
        self.one_of(&Activity::ALL, &plan.activity);
        self.one_of(&Level::ALL, &plan.level);
        [&plan.title, &plan.question, &plan.summary].into_iter().for_each(|text| self.text(text));
        [plan.goals, plan.citizenship, plan.before, plan.avoid]
            .into_iter()
            .for_each(|texts| self.texts(texts));
        self.list(plan.cards, |pen, card| {
            pen.text(&card.name);
            pen.text(&card.text);
        });
        self.list(plan.steps, Pen::step);
        self.list(plan.tasks, Pen::task);
    }

    fn step(&mut self, step: &StepText) {
        self.text(&step.title);
        self.writer.byte(step.minutes);
        self.one_of(&Part::ALL, &step.part);
        self.texts(step.pupils);
        self.texts(step.teacher);
        self.list(step.exchanges, |pen, exchange| {
            pen.text(&exchange.ask);
            pen.texts(exchange.likely);
        });
    }

    fn task(&mut self, task: &TaskText) {
        self.text(&task.prompt);
        self.one_of(&Room::ALL, &task.room);
        self.texts(task.answer);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lesson::Lessons;

    #[test]
    fn the_file_reads_back_as_it_was_written() {
        for language in Language::ALL {
            let lessons = Lessons::read(&write(language)).expect("its own file");
            let words: Vec<&String> = lessons.words.each().collect();
            for (read, written) in words.iter().zip(WORDS.each()) {
                assert_eq!(*read, written.in_language(language));
            }
            for written in PLANS {
                let plan = lessons.plan(written.activity, written.level).expect("every plan");
                assert_eq!(plan.title, written.title.in_language(language));
                assert_eq!(plan.cards.len(), written.cards.len());
                assert_eq!(plan.tasks.len(), written.tasks.len());
                for (read, written) in plan.steps.iter().zip(written.steps) {
                    assert_eq!((read.part, read.minutes), (written.part, written.minutes));
                    assert_eq!(read.pupils.len(), written.pupils.len());
                    assert_eq!(read.exchanges.len(), written.exchanges.len());
                }
            }
        }
    }

    #[test]
    fn a_cut_file_is_refused() {
        let file = write(Language::Dutch);
        for length in (0..file.len()).step_by(997) {
            assert!(Lessons::read(&file[..length]).is_err());
        }
    }
}
