//! The few marks that texts carry: `*stress*`, a name between back quotes, `$formula$`, and
//! `[words](address)`.

use super::{Inline, Mathematics};

/// Reads a text.
///
/// # Errors
/// A sentence on a mark that does not end or a formula that is not understood.
pub fn parse(text: &str) -> Result<Vec<Inline>, String> {
    let mut parts = Vec::new();
    let mut words = String::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let after = &rest[first.len_utf8()..];
        let closing = match first {
            '*' | '`' | '$' => first,
            '[' => ']',
            _ => {
                words.push(first);
                rest = after;
                continue;
            }
        };
        let wrong = || format!("'{first}' does not end in: {text}");
        let (inside, behind) = after.split_once(closing).ok_or_else(wrong)?;
        if !words.is_empty() {
            parts.push(Inline::Words(std::mem::take(&mut words)));
        }
        let own = inside.to_owned();
        rest = behind;
        parts.push(match first {
            '*' => Inline::Stress(own),
            '`' => Inline::Code(own),
            '$' => Inline::Mathematics(Mathematics::parse(inside)?),
            _ => {
                let address = behind.strip_prefix('(').and_then(|behind| behind.split_once(')'));
                let (address, behind) = address.ok_or_else(wrong)?;
                rest = behind;
                Inline::Link(own, address.to_owned())
            }
        });
    }
    if !words.is_empty() {
        parts.push(Inline::Words(words));
    }
    Ok(parts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_become_parts() {
        let words = |text: &str| Inline::Words(text.to_owned());
        let parts = parse("Zie *dit* en [dat](#dat), `kansen`.").expect("a text");
        let expected = [
            words("Zie "),
            Inline::Stress("dit".to_owned()),
            words(" en "),
            Inline::Link("dat".to_owned(), "#dat".to_owned()),
            words(", "),
            Inline::Code("kansen".to_owned()),
            words("."),
        ];
        assert_eq!(parts, expected);
    }

    #[test]
    fn a_mark_without_end_is_refused() {
        for broken in ["*a", "`a", "$a", "[a", "[a] b"] {
            assert!(parse(broken).is_err(), "{broken}");
        }
    }
}
