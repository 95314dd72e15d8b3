//! Answers of the query protocol.

use std::fmt::Write as _;

use serde_json::Value;

use crate::meta::{OpMeta, ServiceMeta};
use crate::schema::{Shape, ShapeKind};
use crate::value::Timestamp;

/// `<OpResponse><OpResult>…</OpResult><ResponseMetadata>…`; the result only with an output shape.
pub(crate) fn response(op: &OpMeta, output: Option<(&Shape, &Value)>, request_id: &str) -> Vec<u8> {
    let mut out = String::with_capacity(512);
    let _ = write!(out, "<{}Response xmlns=\"", op.name);
    escape(&mut out, op.service.xml_namespace.unwrap_or_default());
    out.push_str("\">");
    if let Some((shape, value)) = output {
        let wrapper = op.result_wrapper.unwrap_or("Result");
        open(&mut out, wrapper);
        content(&mut out, shape, value);
        close(&mut out, wrapper);
    }
    out.push_str("<ResponseMetadata>");
    text_element(&mut out, "RequestId", request_id);
    let _ = write!(out, "</ResponseMetadata></{}Response>", op.name);
    out.into_bytes()
}

/// `<ErrorResponse><Error>…</Error><RequestId>…`.
pub(crate) fn error(
    service: &ServiceMeta,
    code: &str,
    status: u16,
    message: &str,
    request_id: &str,
) -> Vec<u8> {
    let mut out = String::with_capacity(256);
    out.push_str("<ErrorResponse xmlns=\"");
    escape(&mut out, service.xml_namespace.unwrap_or_default());
    out.push_str("\"><Error>");
    text_element(&mut out, "Type", if status < 500 { "Sender" } else { "Receiver" });
    text_element(&mut out, "Code", code);
    text_element(&mut out, "Message", message);
    out.push_str("</Error>");
    text_element(&mut out, "RequestId", request_id);
    out.push_str("</ErrorResponse>");
    out.into_bytes()
}

fn text_element(out: &mut String, name: &str, text: &str) {
    open(out, name);
    escape(out, text);
    close(out, name);
}

fn open(out: &mut String, name: &str) {
    for part in ["<", name, ">"] {
        out.push_str(part);
    }
}

fn close(out: &mut String, name: &str) {
    for part in ["</", name, ">"] {
        out.push_str(part);
    }
}

/// What stands between the tags of a value.
fn content(out: &mut String, shape: &Shape, value: &Value) {
    match &shape.kind {
        ShapeKind::Structure(members) => {
            for member in *members {
                match value.get(member.name) {
                    None | Some(Value::Null) => {}
                    Some(value) => element(out, member.label, member.shape, value),
                }
            }
        }
        ShapeKind::List { member, label, .. } => {
            for item in value.as_array().into_iter().flatten() {
                element(out, label, member, item);
            }
        }
        ShapeKind::Map { value: values, .. } => {
            for (key, value) in value.as_object().into_iter().flatten() {
                out.push_str("<entry>");
                text_element(out, "key", key);
                element(out, "value", values, value);
                out.push_str("</entry>");
            }
        }
        ShapeKind::Timestamp => escape(out, &timestamp(value)),
        _ => match value {
            Value::String(text) => escape(out, text),
            Value::Null => {}
            other => escape(out, &other.to_string()),
        },
    }
}

/// A value between its tags. The elements of a flattened list stand without tags around them.
fn element(out: &mut String, name: &str, shape: &Shape, value: &Value) {
    if let ShapeKind::List { member, flattened: true, .. } = &shape.kind {
        for item in value.as_array().into_iter().flatten() {
            element(out, name, member, item);
        }
        return;
    }
    let start = out.len();
    open(out, name);
    let inner = out.len();
    content(out, shape, value);
    if out.len() == inner {
        out.truncate(start);
        let _ = write!(out, "<{name}/>");
    } else {
        close(out, name);
    }
}

fn timestamp(value: &Value) -> String {
    let moment = match value.as_i64() {
        Some(seconds) => Some(Timestamp::from_seconds(seconds)),
        None => value.as_f64().map(Timestamp::from_float),
    };
    moment.and_then(Timestamp::to_iso).unwrap_or_else(|| value.to_string())
}

/// Escapes markup. Characters that XML 1.0 cannot carry become U+FFFD, so that a stored value can
/// never make an answer unreadable.
fn escape(out: &mut String, text: &str) {
    // Most texts need no change; other than ASCII is looked at one by one.
    let plain =
        |byte: u8| matches!(byte, b' '..=b'~') && !matches!(byte, b'&' | b'<' | b'>' | b'"');
    if text.bytes().all(plain) {
        return out.push_str(text);
    }
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\r' => out.push_str("&#xD;"),
            '\t' | '\n' => out.push(c),
            '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => out.push('\u{fffd}'),
            other => out.push(other),
        }
    }
}
