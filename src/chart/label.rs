//! Labels: how wide they are, how they break into lines, and how they make way for each other.
//!
//! Widths are reckoned, not measured: measuring would ask the page for a layout at every redraw, and
//! there is no page when a chart becomes a file.

/// Reckoned width of a text in pixels, somewhat on the wide side: the widths of Helvetica and its
/// kin, rounded up to classes.
pub fn width(text: &str, size: f64, bold: bool) -> f64 {
    let ems: f64 = text.chars().map(character_width).sum();
    ems * size * if bold { 1.08 } else { 1.0 }
}

fn character_width(character: char) -> f64 {
    match character {
        'i' | 'j' | 'l' | '\'' | '.' | ',' | ':' | '|' | '!' | '’' | 'I' => 0.28,
        'f' | 't' | 'r' | ' ' | '\u{a0}' | '(' | ')' | '-' | '/' => 0.34,
        'm' | 'w' | 'M' | 'W' | '%' | '…' | '—' => 0.88,
        'A'..='Z' => 0.68,
        _ => 0.56,
    }
}

/// Breaks a text at spaces into lines no wider than `most` pixels where its words allow it.
pub fn wrap(text: &str, size: f64, bold: bool, most: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        if let Some(line) = lines.last_mut() {
            let longer = width(line, size, bold) + width(" ", size, bold) + width(word, size, bold);
            if longer <= most {
                line.push(' ');
                line.push_str(word);
                continue;
            }
        }
        lines.push(word.to_owned());
    }
    lines
}

/// Breaks a text as [`wrap`] does, into lines that are about as long as each other: a last line of one
/// word looks like a mistake.
pub fn wrap_evenly(text: &str, size: f64, bold: bool, most: f64) -> Vec<String> {
    let lines = wrap(text, size, bold, most);
    let longest =
        |lines: &[String]| lines.iter().map(|line| width(line, size, bold)).fold(0.0, f64::max);
    let mut even = lines;
    let mut room = longest(&even);
    while room > 4.0 {
        room -= 4.0;
        let tried = wrap(text, size, bold, room);
        if tried.len() > even.len() || longest(&tried) > room {
            break;
        }
        even = tried;
    }
    even
}

/// Moves intervals along a line so that none overlaps another: each has a wished centre and a length;
/// all stay between `from` and `to` as far as there is room. Returns the centres in the same order.
///
/// Intervals that touch move together as a block to the mean of their wishes, so the sum of squared
/// moves is the least possible for the order of the wishes.
pub fn spread(wishes: &[(f64, f64)], from: f64, to: f64) -> Vec<f64> {
    let mut order: Vec<usize> = (0..wishes.len()).collect();
    order.sort_unstable_by(|left, right| {
        wishes[*left].0.total_cmp(&wishes[*right].0).then(left.cmp(right))
    });
    // A block: its upper end, its length, and which of `order` it holds.
    let mut blocks: Vec<Block> = Vec::with_capacity(order.len());
    for (place, index) in order.iter().enumerate() {
        let (centre, length) = wishes[*index];
        let mut block = Block::new(centre - 0.5 * length, length, place);
        block.keep_between(from, to);
        while let Some(before) = blocks.last() {
            if before.start + before.length <= block.start {
                break;
            }
            block = before.joined(&block);
            block.keep_between(from, to);
            blocks.pop();
        }
        blocks.push(block);
    }
    let mut centres = vec![0.0; wishes.len()];
    for block in &blocks {
        let mut start = block.start;
        for index in &order[block.first..block.first + block.count] {
            let length = wishes[*index].1;
            centres[*index] = start + 0.5 * length;
            start += length;
        }
    }
    centres
}

struct Block {
    start: f64,
    length: f64,
    /// Sum of the starts that its members wish for the block.
    wishes: f64,
    first: usize,
    count: usize,
}

impl Block {
    fn new(start: f64, length: f64, first: usize) -> Block {
        Block { start, length, wishes: start, first, count: 1 }
    }

    fn joined(&self, after: &Block) -> Block {
        let count = self.count + after.count;
        let wishes = self.wishes + after.wishes - self.length * after.count as f64;
        Block {
            start: wishes / count as f64,
            length: self.length + after.length,
            wishes,
            first: self.first,
            count,
        }
    }

    fn keep_between(&mut self, from: f64, to: f64) {
        // Where there is no room for all, the first keeps its place.
        self.start = (self.wishes / self.count as f64).min(to - self.length).max(from);
    }
}

/// Boxes of labels that already stand in a drawing.
#[derive(Default)]
pub struct Taken(Vec<[f64; 4]>);

impl Taken {
    /// Takes the box between (left, top) and (right, bottom), whether free or not.
    pub fn take(&mut self, space: [f64; 4]) {
        self.0.push(space);
    }

    /// Whether a box is free.
    pub fn is_free(&self, [left, top, right, bottom]: [f64; 4]) -> bool {
        !self
            .0
            .iter()
            .any(|taken| left < taken[2] && taken[0] < right && top < taken[3] && taken[1] < bottom)
    }

    /// Takes a box if it is free; says whether it did.
    pub fn take_if_free(&mut self, space: [f64; 4]) -> bool {
        let free = self.is_free(space);
        if free {
            self.take(space);
        }
        free
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn lines_break_at_spaces() {
        let lines = wrap("een ouder in Marokko geboren", 12.0, false, 90.0);
        assert_eq!(lines.join(" "), "een ouder in Marokko geboren");
        assert!(lines.len() > 1);
        assert!(lines.iter().all(|line| width(line, 12.0, false) <= 90.0));
        assert_eq!(wrap("", 12.0, false, 90.0), Vec::<String>::new());
    }

    #[test]
    fn even_lines_are_no_more_and_no_longer() {
        let text = "Dit is gemeten voordat leerlingen over schoolsoorten worden verdeeld.";
        let (plain, even) = (wrap(text, 12.0, false, 390.0), wrap_evenly(text, 12.0, false, 390.0));
        assert_eq!(even.join(" "), text);
        assert_eq!(plain.len(), even.len());
        let last = |lines: &[String]| width(lines.last().expect("a line"), 12.0, false);
        assert!(last(&even) > last(&plain));
        assert_eq!(wrap_evenly("", 12.0, false, 90.0), Vec::<String>::new());
    }

    #[test]
    fn labels_that_do_not_meet_stay() {
        assert_eq!(spread(&[(50.0, 10.0), (20.0, 10.0)], 0.0, 100.0), [50.0, 20.0]);
    }

    #[test]
    fn labels_that_meet_share_the_way() {
        assert_eq!(spread(&[(50.0, 10.0), (50.0, 10.0)], 0.0, 100.0), [45.0, 55.0]);
        assert_eq!(spread(&[(1.0, 10.0), (2.0, 10.0)], 0.0, 100.0), [5.0, 15.0]);
    }

    proptest! {
        #[test]
        fn spread_labels_never_overlap(
            wishes in proptest::collection::vec((0.0..200.0_f64, 1.0..30.0_f64), 0..8)
        ) {
            let centres = spread(&wishes, 0.0, 240.0);
            let mut ends: Vec<(f64, f64)> = centres
                .iter()
                .zip(&wishes)
                .map(|(centre, (_, length))| (centre - 0.5 * length, centre + 0.5 * length))
                .collect();
            ends.sort_by(|left, right| left.0.total_cmp(&right.0));
            for pair in ends.windows(2) {
                prop_assert!(pair[0].1 <= pair[1].0 + 1e-6);
            }
            prop_assert!(ends.first().is_none_or(|first| first.0 >= -1e-6));
            prop_assert!(ends.last().is_none_or(|last| last.1 <= 240.0 + 1e-6));
        }
    }
}
