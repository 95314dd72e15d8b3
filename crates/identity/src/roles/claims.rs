//! Claims as rules and tags read them.

use std::borrow::Cow;

use providers::VerifiedLogin;
use serde_json::Value;

/// A claim as text. Lists and objects have none: no rule matches them and no tag is made of them
/// (sec_145). `aud` is the one audience that was accepted.
pub(crate) fn text<'l>(login: &'l VerifiedLogin, name: &str) -> Option<Cow<'l, str>> {
    match name {
        "aud" => Some(Cow::Borrowed(&login.audience)),
        "sub" => Some(Cow::Borrowed(&login.subject)),
        _ => match login.claims.get(name)? {
            Value::String(text) => Some(Cow::Borrowed(text)),
            Value::Bool(value) => Some(Cow::Borrowed(if *value { "true" } else { "false" })),
            Value::Number(value) => Some(Cow::Owned(value.to_string())),
            Value::Null | Value::Array(_) | Value::Object(_) => None,
        },
    }
}
