//! Percent-encoding, undone exactly once and strictly, and put back in one canonical spelling.
//!
//! INVARIANT: what is authorised is the decoded text, and what goes to the backend is the
//! canonical encoding of that same text, never the client's own spelling of it (sec_154).

/// The text is not a valid percent-encoding of UTF-8.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct BadEncoding;

/// Appends the canonical form of `text`, which is that of signatures; `/` stays as it is when
/// `keep_slash`.
pub(crate) fn encode_into(out: &mut String, text: &str, keep_slash: bool) {
    sigv4::encode_into(out, text.as_bytes(), keep_slash);
}

/// The canonical form of a query key or value.
pub(crate) fn encode(text: &str) -> String {
    sigv4::encode(text.as_bytes())
}

/// What `+` stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Plus {
    /// Itself, as in paths.
    Literal,
    /// A space, as in queries.
    Space,
}

/// Undoes the encoding once. A `%` without two hexadecimal digits, or bytes that are not UTF-8,
/// are refused rather than guessed at: another reader may guess otherwise.
pub(crate) fn decode(text: &str, plus: Plus) -> Result<String, BadEncoding> {
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&byte, tail)) = rest.split_first() {
        rest = tail;
        match byte {
            b'%' => {
                let (pair, after) = tail.split_at_checked(2).ok_or(BadEncoding)?;
                let [high, low] = pair else { return Err(BadEncoding) };
                out.push(digit(*high)? << 4 | digit(*low)?);
                rest = after;
            }
            b'+' if plus == Plus::Space => out.push(b' '),
            other => out.push(other),
        }
    }
    String::from_utf8(out).map_err(|_| BadEncoding)
}

fn digit(byte: u8) -> Result<u8, BadEncoding> {
    char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok()).ok_or(BadEncoding)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn sec_154_decodes_once_only() {
        assert_eq!(decode("a%252Fb", Plus::Literal).unwrap(), "a%2Fb");
        assert_eq!(decode("a%2Fb", Plus::Literal).unwrap(), "a/b");
        assert_eq!(decode("a+b", Plus::Literal).unwrap(), "a+b");
        assert_eq!(decode("a+b%2B", Plus::Space).unwrap(), "a b+");
    }

    #[test]
    fn sec_154_refuses_what_is_not_an_encoding() {
        for bad in ["%", "%2", "%zz", "%+1", "%c3%28", "a%", "%ff"] {
            assert_eq!(decode(bad, Plus::Literal), Err(BadEncoding), "{bad}");
        }
    }

    proptest! {
        #[test]
        fn every_text_is_read_back(text in "\\PC*|[\\x00-\\x7f]*") {
            prop_assert_eq!(decode(&encode(&text), Plus::Space).unwrap(), text);
        }
    }
}
