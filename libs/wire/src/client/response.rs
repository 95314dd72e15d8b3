//! Answers to typed outputs.

use serde_json::{Map, Value};

use super::{ClientError, ClientOperation, fault, tree};
use crate::meta::{OpMeta, Protocol};
use crate::schema::{Shape, ShapeKind};
use crate::value::Timestamp;

/// The parts of an answer that an output can travel in.
#[derive(Clone, Copy)]
pub struct ResponseParts<'a> {
    /// The status.
    pub status: u16,
    /// A header's text, by name in lower case.
    pub header: &'a (dyn Fn(&str) -> Option<String> + Sync),
    /// The body.
    pub body: &'a [u8],
}

impl std::fmt::Debug for ResponseParts<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // The body can hold secrets.
        write!(f, "ResponseParts({}, {} bytes)", self.status, self.body.len())
    }
}

/// Reads the answer to an operation. What a newer service says and this model does not know is
/// passed over: members, and values of enums where the member may be absent.
pub fn decode_response<O: ClientOperation>(
    answer: &ResponseParts<'_>,
) -> Result<O::Output, ClientError> {
    let op: &'static OpMeta = O::META;
    if !(200..300).contains(&answer.status) {
        return Err(ClientError::Service(fault::read_fault(op.service, answer)));
    }
    let mut value = match op.service.protocol {
        Protocol::AwsQuery => query(op, answer.body)?,
        Protocol::AwsJson11 | Protocol::RestJson1 => json(answer.body)?,
    };
    if let Some(shape) = op.output {
        settle(shape, &mut value);
    }
    serde_json::from_value(value).map_err(|cause| ClientError::Answer(reason(&cause)))
}

/// What serde has against a document, without the values that it quotes: they can be secrets.
fn reason(cause: &serde_json::Error) -> String {
    let text = cause.to_string();
    match text.strip_prefix("missing field") {
        Some(field) => format!("a member is missing:{field}"),
        None => "a value is not of the type that the model gives it".to_owned(),
    }
}

fn json(body: &[u8]) -> Result<Value, ClientError> {
    if body.iter().all(u8::is_ascii_whitespace) {
        return Ok(Value::Object(Map::new()));
    }
    match serde_json::from_slice(body) {
        Ok(Value::Object(members)) => Ok(Value::Object(members)),
        Ok(_) => Err(ClientError::Answer("it is no JSON object".to_owned())),
        Err(cause) => Err(ClientError::Answer(format!(
            "it is no JSON document (line {}, column {})",
            cause.line(),
            cause.column()
        ))),
    }
}

fn query(op: &OpMeta, body: &[u8]) -> Result<Value, ClientError> {
    let Some(shape) = op.output else { return Ok(Value::Object(Map::new())) };
    let root = tree::read(body).map_err(ClientError::Answer)?;
    let result = match op.result_wrapper {
        Some(wrapper) => root.child(wrapper),
        None => Some(&root),
    };
    match result {
        Some(result) => tree::document(shape, result).map_err(ClientError::Answer),
        None => Err(ClientError::Answer(format!("there is no result of {}", op.name))),
    }
}

/// Makes a document such as the types of this model can hold. Answers whether the value itself is
/// of use.
fn settle(shape: &Shape, value: &mut Value) -> bool {
    match (&shape.kind, value) {
        (_, Value::Null) => false,
        (ShapeKind::Structure(members), Value::Object(object)) => {
            for member in *members {
                if object.get_mut(member.name).is_some_and(|value| !settle(member.shape, value)) {
                    object.remove(member.name);
                }
            }
            true
        }
        (ShapeKind::List { member, .. }, Value::Array(items)) => {
            items.retain_mut(|item| settle(member, item));
            true
        }
        (ShapeKind::Map { value: shape, .. }, Value::Object(entries)) => {
            entries.retain(|_, entry| settle(shape, entry));
            true
        }
        (ShapeKind::Enum(known), Value::String(text)) => known.contains(&text.as_str()),
        (ShapeKind::Timestamp, value) => {
            if let Some(moment) = value.as_str().and_then(Timestamp::parse_iso) {
                *value = serde_json::to_value(moment).unwrap_or_default();
            }
            true
        }
        (ShapeKind::Integer | ShapeKind::Long, value) => {
            whole(value);
            true
        }
        _ => true,
    }
}

/// Some services write whole numbers as `1.0`.
fn whole(value: &mut Value) {
    /// Floats are exact up to here.
    const EXACT: f64 = 9_007_199_254_740_992.0;
    if let (None, Some(float)) = (value.as_i64(), value.as_f64())
        && float.fract() == 0.0
        && float.abs() <= EXACT
    {
        #[expect(clippy::cast_possible_truncation, reason = "whole and within 53 bits")]
        let number = float as i64;
        *value = Value::from(number);
    }
}
