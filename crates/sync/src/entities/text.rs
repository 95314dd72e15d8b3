//! Text of clients in JSON, where no text takes more than a third more room than it has bytes.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeMap as _, Serializer};

/// A text: a JSON string, or `{"b64": …}` where escapes would make the string much longer.
// INVARIANT: what is stored is at most 4/3 as long as the text, and a little: an item that holds
// many control characters would else be six times as long and beyond the store's limits.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Text(pub(crate) String);

impl fmt::Debug for Text {
    /// Leaves the text out: it is somebody's data.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Text({} bytes)", self.0.len())
    }
}

/// How many bytes more than the text its JSON string has.
fn escapes(text: &str) -> usize {
    let more = |byte: u8| match byte {
        b'"' | b'\\' | b'\n' | b'\r' | b'\t' | 0x08 | 0x0c => 1,
        0..0x20 => 5,
        _ => 0,
    };
    text.bytes().map(more).sum()
}

impl Serialize for Text {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        if escapes(&self.0) * 3 <= self.0.len() {
            return out.serialize_str(&self.0);
        }
        let mut map = out.serialize_map(Some(1))?;
        map.serialize_entry("b64", &STANDARD.encode(&self.0))?;
        map.end()
    }
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        struct Either;
        impl<'de> Visitor<'de> for Either {
            type Value = Text;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string or {\"b64\": …}")
            }
            fn visit_str<E>(self, text: &str) -> Result<Text, E> {
                Ok(Text(text.to_owned()))
            }
            fn visit_string<E>(self, text: String) -> Result<Text, E> {
                Ok(Text(text))
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Text, A::Error> {
                let mut text = None;
                while let Some((name, value)) = map.next_entry::<String, String>()? {
                    if name == "b64" {
                        let bytes = STANDARD.decode(value).map_err(A::Error::custom)?;
                        text = Some(String::from_utf8(bytes).map_err(A::Error::custom)?);
                    }
                }
                text.map(Text).ok_or_else(|| A::Error::missing_field("b64"))
            }
        }
        input.deserialize_any(Either)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn check(text: &str) {
        let json = serde_json::to_string(&Text(text.to_owned())).unwrap();
        assert!(json.len() <= text.len() * 4 / 3 + 16, "{} of {}", json.len(), text.len());
        assert_eq!(serde_json::from_str::<Text>(&json).unwrap().0, text);
    }

    #[test]
    fn control_characters_do_not_blow_a_text_up() {
        check(&"\u{1}".repeat(1000));
        check(&"\"".repeat(1000));
        check(&"a\n".repeat(1000));
        check("");
        assert_eq!(serde_json::to_string(&Text("plain".to_owned())).unwrap(), "\"plain\"");
    }

    proptest! {
        #[test]
        fn every_text_comes_back(text in "\\PC{0,40}|[\\x00-\\x7f]{0,40}") {
            check(&text);
        }
    }
}
