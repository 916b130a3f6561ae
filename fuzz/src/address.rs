//! The address of a view: any text is one, and the state that it gives is one that the page could have made.

use kansenverkenner::address::{Extent, decode, encode};
use kansenverkenner::state::{Choice, OwnTitle, PlaceChoice, State, View};

/// Decodes any bytes and holds what comes of it against what a state can be.
pub fn check(bytes: &[u8]) {
    let decoded = decode(&String::from_utf8_lossy(bytes));
    expect_within_bounds(&decoded.state);
    for extent in [Extent::Changes, Extent::Everything] {
        let written = encode(&decoded.state, extent);
        // Nothing that could end an attribute, start an element or leave the query.
        let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"&=+%-._*".contains(&byte);
        assert!(written.bytes().all(is_plain), "{written}");
        let again = decode(&written);
        assert_eq!(again.state, decoded.state, "{written}");
        assert!(again.refused.is_empty(), "{:?} of {written}", again.refused);
        assert_eq!(encode(&again.state, extent), written);
    }
    // What is said about a link names parameters of the page and holds no word of the link.
    for name in &decoded.refused {
        let is_name = |byte: u8| byte.is_ascii_lowercase() || byte == b'-';
        assert!(name.bytes().all(is_name) && name.len() < 20, "{name}");
    }
}

/// Every field of a state is inside its range.
pub fn expect_within_bounds(state: &State) {
    assert!((10..=16).contains(&state.rule.selection_age.value()));
    for choice in [&state.a, &state.b] {
        expect_choice(choice);
    }
    assert!(state.step < 100 && (state.step == 0 || state.view == View::Lesson));
    if let Some(release) = &state.release {
        let is_date = |byte: u8| byte.is_ascii_digit() || byte == b'-';
        assert!(release.len() == 10 && release.bytes().all(is_date), "{release}");
    }
    if let Some(title) = state.embed.as_ref().and_then(|embed| embed.title.as_ref()) {
        let title = title.as_str();
        assert!((1..=OwnTitle::LONGEST).contains(&title.chars().count()));
        assert!(!title.chars().any(char::is_control), "{title:?}");
        assert_eq!(OwnTitle::new(title).as_ref().map(OwnTitle::as_str), Some(title));
    }
}

fn expect_choice(choice: &Choice) {
    assert!((1..=100).contains(&choice.income.value()));
    match &choice.place {
        PlaceChoice::Percentile(percentile) => assert!((1..=99).contains(&percentile.value())),
        PlaceChoice::Named(place) => {
            let is_plain =
                |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
            let id = place.as_str();
            assert!((1..=60).contains(&id.len()) && id.bytes().all(is_plain), "{id}");
        }
    }
}
