//! Formulas as trees, as MathML has them.

use crate::model::codec::{CodecError, Reader};

/// A formula or a part of one.
#[derive(Clone, Debug, PartialEq)]
pub enum Mathematics {
    /// Parts beside each other.
    Row(Vec<Mathematics>),
    /// A name: one letter, or several for a function.
    Name(String),
    /// A number.
    Number(String),
    /// An operator, a bracket or a comma.
    Operator(String),
    /// A base with something below on its right.
    Below(Box<[Mathematics; 2]>),
    /// A base with something above on its right.
    Above(Box<[Mathematics; 2]>),
    /// A base with something below and something above.
    Both(Box<[Mathematics; 3]>),
    /// A fraction.
    Fraction(Box<[Mathematics; 2]>),
    /// A square root.
    Root(Box<Mathematics>),
}

/// How deep a formula may be nested; none of ours comes near.
const DEEPEST: u8 = 12;

impl Mathematics {
    /// The operator between a function and what it is of, where no bracket stands: `ln x`.
    pub const OF: &'static str = "\u{2061}";

    /// Reads a formula.
    ///
    /// # Errors
    /// Any of [`CodecError`]; never a panic, whatever the bytes.
    pub fn read(reader: &mut Reader<'_>) -> Result<Mathematics, CodecError> {
        read(reader, DEEPEST)
    }
}

fn read(reader: &mut Reader<'_>, depth: u8) -> Result<Mathematics, CodecError> {
    let deeper = depth.checked_sub(1).ok_or(CodecError::Invalid)?;
    let text = |reader: &mut Reader<'_>| Ok::<_, CodecError>(reader.letters()?.to_owned());
    let part = |reader: &mut Reader<'_>| read(reader, deeper);
    Ok(match reader.byte()? {
        0 => {
            let count = reader.count()?;
            Mathematics::Row((0..count).map(|_| part(reader)).collect::<Result<_, _>>()?)
        }
        1 => Mathematics::Name(text(reader)?),
        2 => Mathematics::Number(text(reader)?),
        3 => Mathematics::Operator(text(reader)?),
        4 => Mathematics::Below(Box::new([part(reader)?, part(reader)?])),
        5 => Mathematics::Above(Box::new([part(reader)?, part(reader)?])),
        6 => Mathematics::Both(Box::new([part(reader)?, part(reader)?, part(reader)?])),
        7 => Mathematics::Fraction(Box::new([part(reader)?, part(reader)?])),
        8 => Mathematics::Root(Box::new(part(reader)?)),
        _ => return Err(CodecError::Invalid),
    })
}

/// Writing formulas, and reading the notation in which the texts hold them.
#[cfg(feature = "program")]
mod notation {
    use super::{DEEPEST, Mathematics};
    use crate::model::codec::Writer;

    impl Mathematics {
        /// Appends the formula to a file.
        pub fn write(&self, writer: &mut Writer) {
            let (code, parts): (u8, &[Mathematics]) = match self {
                Mathematics::Row(parts) => {
                    writer.byte(0);
                    writer.count(parts.len() as u32);
                    parts.iter().for_each(|part| part.write(writer));
                    return;
                }
                Mathematics::Name(text) => return leaf(writer, 1, text),
                Mathematics::Number(text) => return leaf(writer, 2, text),
                Mathematics::Operator(text) => return leaf(writer, 3, text),
                Mathematics::Below(parts) => (4, &**parts),
                Mathematics::Above(parts) => (5, &**parts),
                Mathematics::Both(parts) => (6, &**parts),
                Mathematics::Fraction(parts) => (7, &**parts),
                Mathematics::Root(part) => (8, std::slice::from_ref(part)),
            };
            writer.byte(code);
            parts.iter().for_each(|part| part.write(writer));
        }

        /// Reads a formula in the notation of the texts.
        ///
        /// Letters beside each other are one name, digits one number. `_` and `^` put the next part
        /// below and above; square brackets make parts one and are not shown; `frac[a][b]` is a
        /// fraction, `sqrt[a]` a root. Everything else is an operator; `-` becomes a minus sign.
        ///
        /// # Errors
        /// A sentence on what is not understood.
        pub fn parse(notation: &str) -> Result<Mathematics, String> {
            let characters: Vec<char> = notation.chars().collect();
            let mut parser = Parser { characters: &characters, at: 0, open: 0 };
            let row = parser.row()?;
            if parser.at < characters.len() {
                return Err(format!("a bracket too many in the formula {notation}"));
            }
            if row.depth() > DEEPEST {
                return Err(too_deep());
            }
            Ok(row)
        }

        /// How many parts stand inside each other.
        fn depth(&self) -> u8 {
            let parts: &[Mathematics] = match self {
                Mathematics::Name(_) | Mathematics::Number(_) | Mathematics::Operator(_) => &[],
                Mathematics::Row(parts) => parts,
                Mathematics::Below(parts)
                | Mathematics::Above(parts)
                | Mathematics::Fraction(parts) => &**parts,
                Mathematics::Both(parts) => &**parts,
                Mathematics::Root(part) => std::slice::from_ref(part),
            };
            parts.iter().map(Mathematics::depth).max().unwrap_or(0).saturating_add(1)
        }
    }

    fn leaf(writer: &mut Writer, code: u8, text: &str) {
        writer.byte(code);
        writer.letters(text);
    }

    fn too_deep() -> String {
        format!("a formula with more than {DEEPEST} parts inside each other")
    }

    struct Parser<'text> {
        characters: &'text [char],
        at: usize,
        /// Brackets that are open.
        open: u8,
    }

    impl Parser<'_> {
        fn peek(&self) -> Option<char> {
            self.characters.get(self.at).copied()
        }

        fn skip_spaces(&mut self) {
            while self.peek() == Some(' ') {
                self.at += 1;
            }
        }

        fn take(&mut self, wanted: impl Fn(char) -> bool) -> String {
            let start = self.at;
            while self.peek().is_some_and(&wanted) {
                self.at += 1;
            }
            self.characters[start..self.at].iter().collect()
        }

        /// Parts up to the end or a closing square bracket.
        fn row(&mut self) -> Result<Mathematics, String> {
            let mut parts = Vec::new();
            loop {
                self.skip_spaces();
                match self.peek() {
                    None | Some(']') => break,
                    Some(_) => {
                        let part = self.scripted()?;
                        let function =
                            matches!(&part, Mathematics::Name(name) if name.chars().count() > 1);
                        parts.push(part);
                        self.skip_spaces();
                        let of = self.peek().is_some_and(char::is_alphabetic);
                        if function && of {
                            parts.push(Mathematics::Operator(Mathematics::OF.to_owned()));
                        }
                    }
                }
            }
            Ok(match <[Mathematics; 1]>::try_from(parts) {
                Ok([part]) => part,
                Err(parts) => Mathematics::Row(parts),
            })
        }

        fn scripted(&mut self) -> Result<Mathematics, String> {
            let base = self.part()?;
            let (mut below, mut above) = (None, None);
            while let Some(mark) = self.peek().filter(|mark| "_^".contains(*mark)) {
                self.at += 1;
                let script = self.part()?;
                if mark == '_' { below = Some(script) } else { above = Some(script) }
            }
            Ok(match (below, above) {
                (None, None) => base,
                (Some(below), None) => Mathematics::Below(Box::new([base, below])),
                (None, Some(above)) => Mathematics::Above(Box::new([base, above])),
                (Some(below), Some(above)) => Mathematics::Both(Box::new([base, below, above])),
            })
        }

        fn part(&mut self) -> Result<Mathematics, String> {
            self.skip_spaces();
            let first = self.peek().ok_or("a formula ends too early")?;
            if first == '[' {
                return self.bracketed();
            }
            if first.is_ascii_digit() {
                return Ok(Mathematics::Number(self.take(|next| next.is_ascii_digit())));
            }
            if first.is_alphabetic() {
                let name = self.take(char::is_alphabetic);
                return match name.as_str() {
                    "frac" => {
                        let parts = [self.bracketed()?, self.bracketed()?];
                        Ok(Mathematics::Fraction(Box::new(parts)))
                    }
                    "sqrt" => Ok(Mathematics::Root(Box::new(self.bracketed()?))),
                    _ => Ok(Mathematics::Name(name)),
                };
            }
            self.at += 1;
            let operator = if first == '-' { '\u{2212}' } else { first };
            Ok(Mathematics::Operator(operator.to_string()))
        }

        fn bracketed(&mut self) -> Result<Mathematics, String> {
            let wrong = || "a formula lacks a square bracket".to_owned();
            if self.peek() != Some('[') {
                return Err(wrong());
            }
            if self.open == DEEPEST {
                return Err(too_deep());
            }
            self.at += 1;
            self.open += 1;
            let inside = self.row()?;
            self.open -= 1;
            if self.peek() != Some(']') {
                return Err(wrong());
            }
            self.at += 1;
            Ok(inside)
        }
    }

    #[cfg(test)]
    mod tests {
        use super::*;
        use Mathematics::{Below, Fraction, Name, Number, Operator, Row};

        #[test]
        fn notation_becomes_a_tree() {
            let name = |text: &str| Name(text.to_owned());
            let found = Mathematics::parse("a_j - frac[1][2]").expect("a formula");
            let expected = Row(vec![
                Below(Box::new([name("a"), name("j")])),
                Operator("\u{2212}".to_owned()),
                Fraction(Box::new([Number("1".to_owned()), Number("2".to_owned())])),
            ]);
            assert_eq!(found, expected);
            assert_eq!(
                Mathematics::parse("p_[g, 1]"),
                Ok(Below(Box::new([
                    name("p"),
                    Row(vec![name("g"), Operator(",".to_owned()), Number("1".to_owned())]),
                ])))
            );
        }

        #[test]
        fn a_broken_formula_is_refused() {
            let deep = format!("{}x{}", "[".repeat(10_000), "]".repeat(10_000));
            let nested = format!("{}x{}", "sqrt[".repeat(12), "]".repeat(12));
            for broken in ["frac[1]", "a_", "sqrt[x", "x]", &deep, &nested] {
                assert!(Mathematics::parse(broken).is_err(), "{broken}");
            }
        }
    }
}
