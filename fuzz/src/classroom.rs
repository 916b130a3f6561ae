//! What a class leaves behind: a line drawn by hand, and a text that the device kept or somebody changed.

use kansenverkenner::lesson::guess::{Guess, Published};
use kansenverkenner::lesson::tally::{KEPT, MOST, Question, Tally};

/// Hours of the clock of a device that the reader of a kept text may meet, milliseconds since 1970.
const NOW: [f64; 4] = [0.0, 1.8e12, 1.8e12 + 0.5 * KEPT, f64::MAX];

/// Draws with any strokes, and reads any text as a kept one.
pub fn check(bytes: &[u8]) {
    draw(bytes);
    let text = String::from_utf8_lossy(bytes);
    for now in NOW {
        let Some((tally, until)) = Tally::from_text(&text, now) else { continue };
        assert!(now < until && until - now <= KEPT, "{text}");
        let kept = tally.to_text(until);
        let again = Tally::from_text(&kept, now).expect("its own text");
        for question in Question::ALL {
            let counts = tally.counts(question);
            assert_eq!(counts.len(), question.answers());
            assert!(counts.iter().all(|count| *count <= MOST));
            assert_eq!(again.0.counts(question), counts);
        }
        assert_eq!((again.0.to_text(until), again.1), (kept, until));
    }
}

/// Every eight bytes are a number; every four numbers a stroke; the last ones are published figures.
fn draw(bytes: &[u8]) {
    let numbers: Vec<f64> =
        bytes.as_chunks().0.iter().map(|number| f64::from_le_bytes(*number)).take(400).collect();
    let range = (0.0, 100.0);
    let mut guess = Guess::default();
    for [x, y, to_x, to_y] in numbers.as_chunks().0 {
        guess = guess.with_stroke((*x, *y), (*to_x, *to_y), range);
        assert!(guess.points().iter().flatten().all(|value| (0.0..=100.0).contains(value)));
    }
    let position = bytes.first().copied().map_or(0, usize::from);
    let figure = |[percentile, value]: &[f64; 2]| {
        let (percentile, value) = (percentile.abs() % 100.0, value.abs() % 100.0);
        (percentile.is_finite() && value.is_finite()).then_some(Published { percentile, value })
    };
    let published: Vec<Published> = numbers.as_chunks().0.iter().filter_map(figure).collect();
    for place in 0..10 {
        guess = guess.with_point(place, position as f64, range);
    }
    let compared = guess.compared_with(&published);
    assert_eq!(compared.is_some(), !published.is_empty());
    if let Some(compared) = compared {
        assert!((0.0..=100.0).contains(&compared.mean_distance), "{compared:?}");
        assert!((0.0..=100.0).contains(&compared.drawn_there), "{compared:?}");
    }
}
