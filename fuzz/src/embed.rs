//! Code that people copy into their pages, and messages from pages that nobody knows.

use kansenverkenner::embed_code::{Frame, plain, responsive};
use kansenverkenner::embed_message::height_told;

/// Makes the code for any address and title, and hears any message.
pub fn check(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let (address, title) = text.split_once('\n').unwrap_or((&text, &text));
    let frame = Frame { address, title, language: "nl", height: 640 };
    expect_one_frame(&plain(&frame), &frame);
    let code = responsive(&frame, address);
    let (code, script) = code.split_at(code.rfind("\n<script").expect("a script"));
    expect_one_frame(&code.replacen(" data-kansen", " data-kansen=\"\"", 1), &frame);
    expect_one_script(&script.replacen(" async", " async=\"\"", 1), address);

    let number = |at: usize| bytes.get(at..at + 8)?.try_into().ok().map(f64::from_le_bytes);
    for version in [number(0), Some(1.0), None] {
        if let Some(height) = height_told(version, number(8)) {
            assert!((50..=9999).contains(&height) && version == Some(1.0));
        }
    }
}

/// A frame with the address and the title that were asked for, and nothing else.
fn expect_one_frame(code: &str, frame: &Frame<'_>) {
    assert_eq!((code.matches('<').count(), code.matches('>').count()), (2, 2), "{code}");
    if !is_xml(frame.address) || !is_xml(frame.title) {
        return;
    }
    let document = roxmltree::Document::parse(code).expect("well-formed");
    let only = document.root_element();
    assert!(only.has_tag_name("iframe") && only.first_child().is_none(), "{code}");
    assert_eq!(only.attribute("src"), Some(frame.address));
    assert_eq!(only.attribute("title"), Some(frame.title));
    let known =
        ["data-kansen", "src", "title", "lang", "width", "height", "frameborder", "loading"];
    assert!(only.attributes().all(|attribute| known.contains(&attribute.name())), "{code}");
}

/// A script beside the address that was asked for, and nothing else.
fn expect_one_script(code: &str, address: &str) {
    assert_eq!((code.matches('<').count(), code.matches('>').count()), (2, 2), "{code}");
    if !is_xml(address) {
        return;
    }
    let document = roxmltree::Document::parse(code.trim_start()).expect("well-formed");
    let only = document.root_element();
    assert!(only.has_tag_name("script") && only.first_child().is_none(), "{code}");
    assert_eq!(only.attribute("src"), Some(&*format!("{address}embed.js")));
}

/// Whether XML, which reads the code back here, could hold the text.
fn is_xml(text: &str) -> bool {
    !text
        .chars()
        .any(|character| character.is_control() || matches!(character, '\u{fffe}' | '\u{ffff}'))
}
