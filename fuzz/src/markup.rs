//! The marks and formulas in the texts of the method: refused with a sentence, or parts that the page reads.

use kansenverkenner::method::{Inline, Mathematics, markup};
use kansenverkenner::model::codec::{Kind, Reader, Writer};

/// Parses any text as marks and as a formula.
pub fn check(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    if let Ok(parts) = markup::parse(&text) {
        for part in &parts {
            if let Inline::Mathematics(formula) = part {
                expect_readable(formula);
            }
        }
    }
    if let Ok(formula) = Mathematics::parse(&text) {
        expect_readable(&formula);
    }
}

/// What can be written can be read.
fn expect_readable(formula: &Mathematics) {
    let mut writer = Writer::new();
    formula.write(&mut writer);
    let file = writer.finish(Kind::Method);
    let mut reader = Reader::open(&file, Kind::Method).expect("a sound header");
    assert_eq!(Mathematics::read(&mut reader).as_ref(), Ok(formula));
    assert_eq!(reader.end(), Ok(()));
}
