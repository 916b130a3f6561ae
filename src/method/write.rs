//! Writing the file of a document; the page only reads it.

use crate::chart::ScatterFigure;
use crate::model::codec::{Kind, Writer};

use super::document::PERCENT_STEPS;
use super::{Block, Inline, Method, Section};

impl Method {
    /// The file.
    pub fn write(&self) -> Vec<u8> {
        let mut writer = Writer::new();
        writer.letters(&self.release);
        let labels = &self.labels;
        for text in [&labels.contents, &labels.source, &labels.other_release] {
            writer.letters(text);
        }
        list(&mut writer, &self.sections, section);
        writer.finish(Kind::Method)
    }
}

fn list<Item>(writer: &mut Writer, items: &[Item], write: impl Fn(&mut Writer, &Item)) {
    writer.count(items.len() as u32);
    items.iter().for_each(|item| write(writer, item));
}

fn letters(writer: &mut Writer, text: impl AsRef<str>) {
    writer.letters(text.as_ref());
}

fn inlines(writer: &mut Writer, parts: &[Inline]) {
    list(writer, parts, inline);
}

fn section(writer: &mut Writer, section: &Section) {
    letters(writer, &section.anchor);
    letters(writer, &section.heading);
    list(writer, &section.blocks, block);
}

fn block(writer: &mut Writer, block: &Block) {
    match block {
        Block::Heading(text) => {
            writer.byte(0);
            letters(writer, text);
        }
        Block::Text(parts) => {
            writer.byte(1);
            inlines(writer, parts);
        }
        Block::List { numbered, points } => {
            writer.byte(2);
            writer.byte(u8::from(*numbered));
            list(writer, points, |writer, point| inlines(writer, point));
        }
        Block::Formula(formula) => {
            writer.byte(3);
            list(writer, &formula.lines, |writer, line| line.write(writer));
            inlines(writer, &formula.words);
            list(writer, &formula.symbols, |writer, (symbol, words)| {
                symbol.write(writer);
                inlines(writer, words);
            });
            inlines(writer, &formula.source);
        }
        Block::Table(table) => {
            writer.byte(4);
            letters(writer, &table.caption);
            writer.byte(u8::from(table.folded));
            writer.byte(u8::from(table.wordy));
            list(writer, &table.headers, |writer, header| letters(writer, header));
            list(writer, &table.rows, |writer, row| {
                list(writer, row, |writer, field| inlines(writer, field));
            });
        }
        Block::Scatter(figure) => {
            writer.byte(5);
            scatter(writer, figure);
        }
        Block::Code(text) => {
            writer.byte(6);
            letters(writer, text);
        }
        Block::Citation(citation) => {
            writer.byte(7);
            letters(writer, &citation.style);
            letters(writer, &citation.text);
        }
        Block::Works(works) => {
            writer.byte(8);
            list(writer, works, |writer, (anchor, words)| {
                letters(writer, anchor);
                inlines(writer, words);
            });
        }
    }
}

fn inline(writer: &mut Writer, part: &Inline) {
    match part {
        Inline::Words(text) => {
            writer.byte(0);
            letters(writer, text);
        }
        Inline::Stress(text) => {
            writer.byte(1);
            letters(writer, text);
        }
        Inline::Code(text) => {
            writer.byte(2);
            letters(writer, text);
        }
        Inline::Link(words, address) => {
            writer.byte(3);
            letters(writer, words);
            letters(writer, address);
        }
        Inline::Mathematics(mathematics) => {
            writer.byte(4);
            mathematics.write(writer);
        }
        Inline::Anchor(words, anchor) => {
            writer.byte(5);
            letters(writer, words);
            letters(writer, anchor);
        }
    }
}

fn scatter(writer: &mut Writer, figure: &ScatterFigure) {
    let percentage = |writer: &mut Writer, value: f64| {
        writer.short((value.clamp(0.0, 100.0) * PERCENT_STEPS).round() as u16);
    };
    let words = &figure.words;
    letters(writer, figure.notation.language.key());
    for text in [&words.predicted, &words.published, &words.equal, &words.tenths, &words.caption] {
        letters(writer, text);
    }
    list(writer, &words.headers, |writer, header| letters(writer, header));
    letters(writer, &words.children);
    letters(writer, &figure.summary);
    list(writer, &figure.notes, |writer, note| letters(writer, note));
    list(writer, &figure.points, |writer, point| {
        letters(writer, &point.name);
        for value in [point.predicted.value, point.predicted.low, point.predicted.high] {
            percentage(writer, value);
        }
        percentage(writer, point.published);
        writer.count(point.children);
    });
    list(writer, &figure.tenths, |writer, tenth| {
        writer.count(tenth.cells);
        percentage(writer, tenth.predicted);
        percentage(writer, tenth.published);
    });
}
