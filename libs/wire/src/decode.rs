//! Requests to documents: reads the protocol, checks every type against the schema, drops nulls.

use serde_json::{Map, Value};

use crate::error::Error;
use crate::meta::{OpMeta, Protocol};
use crate::query;
use crate::schema::{Location, Shape, ShapeKind};
use crate::value::{Timestamp, blob_length};

/// The parts of a request that an input can travel in.
#[derive(Clone, Copy)]
pub struct RequestParts<'a> {
    /// The body.
    pub body: &'a [u8],
    /// The raw query string, without the question mark.
    pub query: &'a str,
    /// The labels of the path, as [`crate::by_rest`] gives them.
    pub path: &'a [(&'static str, String)],
    /// A header's text, by name in any case.
    pub header: &'a (dyn Fn(&str) -> Option<String> + Sync),
}

impl std::fmt::Debug for RequestParts<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // The body can hold secrets.
        write!(f, "RequestParts({} bytes)", self.body.len())
    }
}

impl<'a> RequestParts<'a> {
    /// A request that is all body.
    pub fn of_body(body: &'a [u8]) -> Self {
        Self { body, query: "", path: &[], header: &|_| None }
    }
}

/// Reads the input of `op` into a document. Members that the schema does not know stay in JSON
/// documents unread; a null is the same as an absent member.
pub fn decode(op: &OpMeta, request: &RequestParts<'_>) -> Result<Value, Error> {
    match op.service.protocol {
        Protocol::AwsJson11 => {
            let mut document = json(request.body)?;
            check(op.input, &mut document)?;
            Ok(document)
        }
        Protocol::RestJson1 => rest(op.input, request),
        Protocol::AwsQuery => query::decode(op.input, request),
    }
}

/// An empty body is an empty document. `serde_json` checks UTF-8 and bounds the depth at 128.
fn json(body: &[u8]) -> Result<Value, Error> {
    if body.is_empty() {
        return Ok(Value::Object(Map::new()));
    }
    serde_json::from_slice(body).map_err(|cause| {
        Error::serialization("Unable to parse the request document").caused_by(cause)
    })
}

fn rest(shape: &Shape, request: &RequestParts<'_>) -> Result<Value, Error> {
    let mut document = json(request.body)?;
    if let Value::Object(members) = &mut document {
        // INVARIANT: a member that travels outside the body is never taken from the body.
        for member in shape.members().iter().filter(|m| m.location != Location::Body) {
            members.remove(member.name);
        }
    }
    check(shape, &mut document)?;
    let Value::Object(members) = &mut document else { return Ok(document) };
    let query = query::pairs(request.query.as_bytes())?;
    for member in shape.members() {
        let text = match member.location {
            Location::Body => None,
            Location::Path => request
                .path
                .iter()
                .find(|(label, _)| *label == member.label)
                .map(|(_, t)| t.clone()),
            Location::Query => {
                query.iter().find(|(name, _)| *name == member.label).map(|(_, t)| t.clone())
            }
            Location::Header => (request.header)(member.label),
        };
        if let Some(text) = text {
            members.insert(member.name.to_owned(), scalar(member.shape, text)?);
        }
    }
    Ok(document)
}

/// A text from a form, a path or a header, as a value of `shape`.
pub(crate) fn scalar(shape: &Shape, text: String) -> Result<Value, Error> {
    let mut value = match &shape.kind {
        ShapeKind::Integer | ShapeKind::Long => {
            let number: i64 = text.trim().parse().map_err(|_| mismatch("STRING_VALUE", shape))?;
            Value::from(number)
        }
        ShapeKind::Double => {
            let number: f64 = text.trim().parse().map_err(|_| mismatch("STRING_VALUE", shape))?;
            Value::from(number)
        }
        ShapeKind::Boolean => match text.to_ascii_lowercase().as_str() {
            "true" => Value::Bool(true),
            "false" => Value::Bool(false),
            _ => return Err(mismatch("STRING_VALUE", shape)),
        },
        ShapeKind::Timestamp => match text.parse::<f64>() {
            Ok(seconds) if seconds.is_finite() => Value::from(seconds),
            _ => {
                let moment =
                    Timestamp::parse_iso(&text).ok_or_else(|| mismatch("STRING_VALUE", shape))?;
                serde_json::to_value(moment).map_err(Error::internal)?
            }
        },
        _ => Value::String(text),
    };
    check(shape, &mut value)?;
    Ok(value)
}

/// Checks the types of a document and drops nulls from its lists and maps.
fn check(shape: &Shape, value: &mut Value) -> Result<(), Error> {
    match (&shape.kind, value) {
        (ShapeKind::Structure(members), Value::Object(object)) => {
            for member in *members {
                match object.get_mut(member.name) {
                    None => {}
                    Some(Value::Null) => {
                        object.remove(member.name);
                    }
                    Some(value) => check(member.shape, value)?,
                }
            }
            Ok(())
        }
        (ShapeKind::List { member, .. }, Value::Array(items)) => {
            items.retain(|item| !item.is_null());
            items.iter_mut().try_for_each(|item| check(member, item))
        }
        (ShapeKind::Map { key: _, value }, Value::Object(entries)) => {
            entries.retain(|_, entry| !entry.is_null());
            entries.values_mut().try_for_each(|entry| check(value, entry))
        }
        (ShapeKind::String | ShapeKind::Enum(_), Value::String(_))
        | (ShapeKind::Boolean, Value::Bool(_))
        | (ShapeKind::Double | ShapeKind::Timestamp, Value::Number(_))
        | (ShapeKind::Document, _) => Ok(()),
        (ShapeKind::Blob, Value::String(text)) if blob_length(text).is_some() => Ok(()),
        (ShapeKind::Integer | ShapeKind::Long, value @ Value::Number(_)) => whole(shape, value),
        (_, value) => Err(unexpected(shape, value)),
    }
}

/// Whole numbers within range; a float without a fraction counts as one.
fn whole(shape: &Shape, value: &mut Value) -> Result<(), Error> {
    /// Floats are exact up to here.
    const EXACT: f64 = 9_007_199_254_740_992.0;
    let number = match (value.as_i64(), value.as_f64()) {
        (Some(number), _) => number,
        (None, Some(float)) if float.fract() == 0.0 && float.abs() <= EXACT => {
            #[expect(clippy::cast_possible_truncation, reason = "whole and within 53 bits")]
            let number = float as i64;
            *value = Value::from(number);
            number
        }
        _ => return Err(mismatch("NUMBER_VALUE", shape)),
    };
    if matches!(shape.kind, ShapeKind::Integer) && i32::try_from(number).is_err() {
        return Err(mismatch("NUMBER_VALUE", shape));
    }
    Ok(())
}

fn unexpected(shape: &Shape, value: &Value) -> Error {
    match (&shape.kind, value) {
        (ShapeKind::List { .. }, Value::Object(_)) => {
            Error::serialization("Start of structure or map found where not expected.")
        }
        (ShapeKind::List { .. }, _) => Error::serialization("Expected list or null"),
        (ShapeKind::Structure(_) | ShapeKind::Map { .. }, Value::Array(_)) => {
            Error::serialization("Start of list found where not expected")
        }
        (ShapeKind::Structure(_), _) => Error::serialization("Expected structure or null"),
        (ShapeKind::Map { .. }, _) => Error::serialization("Expected map or null"),
        (_, Value::Object(_)) => {
            Error::serialization("Start of structure or map found where not expected.")
        }
        (_, Value::Array(_)) => Error::serialization("Start of list found where not expected"),
        (_, Value::String(_)) => mismatch("STRING_VALUE", shape),
        (_, Value::Bool(true)) => mismatch("TRUE_VALUE", shape),
        (_, Value::Bool(false)) => mismatch("FALSE_VALUE", shape),
        (_, Value::Number(_)) => mismatch("NUMBER_VALUE", shape),
        (_, Value::Null) => mismatch("NULL_VALUE", shape),
    }
}

fn mismatch(token: &str, shape: &Shape) -> Error {
    let wanted = match shape.kind {
        ShapeKind::Integer => "an Integer",
        ShapeKind::Long => "a Long",
        ShapeKind::Double => "a Double",
        ShapeKind::Boolean => "a Boolean",
        ShapeKind::Timestamp => "a Timestamp",
        ShapeKind::Blob => "a Blob",
        _ => "a String",
    };
    Error::serialization(format!("{token} can not be converted to {wanted}"))
}
