//! Typed inputs to requests.

use std::fmt::Write as _;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Map, Value};

use super::{ClientError, ClientOperation};
use crate::meta::{OpMeta, Protocol};
use crate::schema::{Location, Member, Shape, ShapeKind};
use crate::value::Timestamp;

/// All but the unreserved characters of RFC 3986, section 2.3: what signatures expect as well.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// One request, without the host and without a signature.
#[derive(Clone, PartialEq, Eq)]
pub struct ClientRequest {
    /// The method.
    pub method: &'static str,
    /// The path, percent-encoded; it starts with a slash.
    pub path: String,
    /// The query, percent-encoded, without the question mark; empty when there is none.
    pub query: String,
    /// Headers; names in lower case.
    pub headers: Vec<(&'static str, String)>,
    /// The body.
    pub body: Vec<u8>,
}

impl std::fmt::Debug for ClientRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // The body, the query and the headers can hold secrets.
        write!(f, "ClientRequest({} {}, {} bytes)", self.method, self.path, self.body.len())
    }
}

/// Writes the request of an operation. Constraints of the model are left to the service, but for
/// those without which the request would reach another operation: labels of the path.
pub fn encode_request<O: ClientOperation>(input: &O::Input) -> Result<ClientRequest, ClientError> {
    let op = O::META;
    match op.service.protocol {
        Protocol::AwsJson11 => {
            json(op, serde_json::to_vec(input).map_err(|cause| ClientError::input(&cause))?)
        }
        Protocol::RestJson1 => rest(op, document(input)?),
        Protocol::AwsQuery => Ok(form(op, &Value::Object(document(input)?))),
    }
}

fn document(input: &impl serde::Serialize) -> Result<Map<String, Value>, ClientError> {
    match serde_json::to_value(input).map_err(|cause| ClientError::input(&cause))? {
        Value::Object(members) => Ok(members),
        _ => Err(ClientError::Input("the input is no structure".to_owned())),
    }
}

fn json(op: &'static OpMeta, body: Vec<u8>) -> Result<ClientRequest, ClientError> {
    let prefix = op
        .service
        .target_prefix
        .ok_or_else(|| ClientError::Input(format!("{} has no target prefix", op.service.name)))?;
    Ok(ClientRequest {
        method: op.http.method,
        path: op.http.path.to_owned(),
        query: String::new(),
        headers: vec![
            ("content-type", "application/x-amz-json-1.1".to_owned()),
            ("x-amz-target", format!("{prefix}.{}", op.name)),
        ],
        body,
    })
}

fn rest(
    op: &'static OpMeta,
    mut members: Map<String, Value>,
) -> Result<ClientRequest, ClientError> {
    let mut request = ClientRequest {
        method: op.http.method,
        path: String::new(),
        query: String::new(),
        headers: Vec::new(),
        body: Vec::new(),
    };
    let mut labels = Vec::new();
    for member in op.input.members().iter().filter(|m| m.location != Location::Body) {
        let Some(text) = members.remove(member.name).map(|value| plain(member.shape, &value))
        else {
            continue;
        };
        match member.location {
            Location::Query => pair(&mut request.query, member.label, &text),
            Location::Header => request.headers.push((header_name(member)?, text)),
            Location::Path | Location::Body => labels.push((member.label, text)),
        }
    }
    request.path = path(op, &labels)?;
    // A shape with members for the body has a body, if only an empty document.
    if op.input.members().iter().any(|member| member.location == Location::Body) {
        request.body = serde_json::to_vec(&members).map_err(|cause| ClientError::input(&cause))?;
        request.headers.push(("content-type", "application/json".to_owned()));
    }
    Ok(request)
}

/// The header of a member in lower case: the schema has it as AWS writes it.
fn header_name(member: &Member) -> Result<&'static str, ClientError> {
    match member.label {
        "x-amz-Client-Context" => Ok("x-amz-client-context"),
        other if other.bytes().all(|byte| !byte.is_ascii_uppercase()) => Ok(other),
        other => Err(ClientError::Input(format!("no header is known for {other}"))),
    }
}

fn path(op: &OpMeta, labels: &[(&str, String)]) -> Result<String, ClientError> {
    let mut out = String::with_capacity(op.http.path.len() + 64);
    for segment in op.http.path.split('/').skip(1) {
        out.push('/');
        match segment.strip_prefix('{').and_then(|label| label.strip_suffix('}')) {
            None => out.push_str(segment),
            Some(label) => {
                let text = labels.iter().find(|(name, _)| *name == label).map(|(_, text)| text);
                // INVARIANT: a label fills exactly one segment. An empty one, and one that clients
                // and proxies resolve against its parent, would name another resource.
                match text.map_or("", String::as_str) {
                    "" => return Err(ClientError::Input(format!("{label} must not be empty"))),
                    "." | ".." => {
                        return Err(ClientError::Input(format!(
                            "{label} must not be a dot segment"
                        )));
                    }
                    text => push_encoded(&mut out, text),
                }
            }
        }
    }
    Ok(out)
}

fn form(op: &'static OpMeta, input: &Value) -> ClientRequest {
    let mut body = String::with_capacity(256);
    pair(&mut body, "Action", op.name);
    pair(&mut body, "Version", op.service.api_version);
    fields(&mut body, "", op.input, input);
    ClientRequest {
        method: op.http.method,
        path: op.http.path.to_owned(),
        query: String::new(),
        headers: vec![(
            "content-type",
            "application/x-www-form-urlencoded; charset=utf-8".to_owned(),
        )],
        body: body.into_bytes(),
    }
}

/// Writes the value at `name`; lists count from one.
fn fields(out: &mut String, name: &str, shape: &Shape, value: &Value) {
    match (&shape.kind, value) {
        (_, Value::Null) => {}
        (ShapeKind::Structure(members), value) => {
            for member in *members {
                if let Some(value) = value.get(member.name) {
                    fields(out, &below(name, member.label), member.shape, value);
                }
            }
        }
        (ShapeKind::List { .. }, Value::Array(items)) if items.is_empty() => pair(out, name, ""),
        (ShapeKind::List { member, label, flattened }, Value::Array(items)) => {
            for (at, item) in (1_usize..).zip(items) {
                let number = at.to_string();
                let at = if *flattened { number } else { format!("{label}.{number}") };
                fields(out, &below(name, &at), member, item);
            }
        }
        (ShapeKind::Map { value: shape, .. }, Value::Object(entries)) => {
            for (at, (key, value)) in (1_usize..).zip(entries) {
                let entry = below(name, &format!("entry.{at}"));
                pair(out, &below(&entry, "key"), key);
                fields(out, &below(&entry, "value"), shape, value);
            }
        }
        (_, value) => pair(out, name, &plain(shape, value)),
    }
}

fn below(name: &str, child: &str) -> String {
    if name.is_empty() { child.to_owned() } else { format!("{name}.{child}") }
}

/// A value as a path, a query, a header or a form carries it.
fn plain(shape: &Shape, value: &Value) -> String {
    match (&shape.kind, value) {
        (ShapeKind::Timestamp, value) => {
            let moment = value
                .as_i64()
                .map(Timestamp::from_seconds)
                .or_else(|| value.as_f64().map(Timestamp::from_float));
            moment.and_then(Timestamp::to_iso).unwrap_or_else(|| value.to_string())
        }
        (_, Value::String(text)) => text.clone(),
        (_, other) => other.to_string(),
    }
}

fn pair(out: &mut String, name: &str, value: &str) {
    if !out.is_empty() {
        out.push('&');
    }
    push_encoded(out, name);
    out.push('=');
    push_encoded(out, value);
}

fn push_encoded(out: &mut String, text: &str) {
    let _ = write!(out, "{}", utf8_percent_encode(text, RESERVED));
}
