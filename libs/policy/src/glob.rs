//! Matching of `*` and `?` patterns.
//!
//! A pattern is a sequence of units. Between two `*` the leftmost match is taken and only the last
//! `*` is ever widened, so time is at most pattern length times text length, never exponential.

/// One unit of a pattern.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unit<'a> {
    /// Exactly this text.
    Text(&'a str),
    /// `*`: any text, also none.
    Any,
    /// `?`: exactly one character.
    One,
}

/// Whether ASCII case counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Case {
    Sensitive,
    Insensitive,
}

/// Does `text` as a whole match the units that `unit(0)`, `unit(1)`, … give until `None`?
pub(crate) fn matches<'a>(
    unit: impl Fn(usize) -> Option<Unit<'a>>,
    text: &str,
    case: Case,
) -> bool {
    let bytes = text.as_bytes();
    let (mut at, mut index) = (0, 0);
    let mut star: Option<(usize, usize)> = None;
    loop {
        let advanced = match unit(index) {
            Some(Unit::Any) => {
                if unit(index + 1).is_none() {
                    return true;
                }
                star = Some((index + 1, at));
                Some(at)
            }
            Some(Unit::One) => char_end(bytes, at),
            Some(Unit::Text(expected)) => text_end(bytes, at, expected, case),
            None if at == bytes.len() => return true,
            None => None,
        };
        match (advanced, star) {
            (Some(end), _) => {
                at = end;
                index += 1;
            }
            (None, Some((after, from))) => {
                let Some(next) = char_end(bytes, from) else { return false };
                let Some(next) = skip(bytes, next, unit(after), case) else { return false };
                star = Some((after, next));
                (at, index) = (next, after);
            }
            (None, None) => return false,
        }
    }
}

/// The end of the character that starts at `at`, if there is one.
fn char_end(bytes: &[u8], at: usize) -> Option<usize> {
    let width = match bytes.get(at)? {
        0..0x80 => 1,
        0x80..0xE0 => 2,
        0xE0..0xF0 => 3,
        _ => 4,
    };
    Some(at + width)
}

fn text_end(bytes: &[u8], at: usize, expected: &str, case: Case) -> Option<usize> {
    let end = at + expected.len();
    let found = bytes.get(at..end)?;
    let same = match case {
        Case::Sensitive => found == expected.as_bytes(),
        Case::Insensitive => found.eq_ignore_ascii_case(expected.as_bytes()),
    };
    same.then_some(end)
}

/// The first place at or after `from` where the unit after a `*` can begin; a cheap filter on its
/// first byte that keeps failing scans short.
fn skip(bytes: &[u8], from: usize, unit: Option<Unit<'_>>, case: Case) -> Option<usize> {
    let Some(Unit::Text(text)) = unit else { return Some(from) };
    let Some(&first) = text.as_bytes().first() else { return Some(from) };
    let rest = bytes.get(from..)?;
    let found = match case {
        Case::Sensitive => rest.iter().position(|b| *b == first),
        Case::Insensitive => rest.iter().position(|b| b.eq_ignore_ascii_case(&first)),
    };
    found.map(|offset| from + offset)
}

#[cfg(test)]
mod tests;
