//! Answers and errors to HTTP.

use serde_json::json;

use crate::dispatch::Operation;
use crate::error::Error;
use crate::meta::{OpMeta, Protocol, ServiceMeta};
use crate::xml;

/// An HTTP answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Encoded {
    /// The status.
    pub status: u16,
    /// Headers beside the content type; names in lower case.
    pub headers: Vec<(&'static str, String)>,
    /// The body.
    pub body: Vec<u8>,
    /// The content type of the body.
    pub content_type: &'static str,
}

const fn content_type(protocol: Protocol) -> &'static str {
    match protocol {
        Protocol::AwsJson11 => "application/x-amz-json-1.1",
        Protocol::RestJson1 => "application/json",
        Protocol::AwsQuery => "text/xml",
    }
}

/// Writes an operation's output. An operation without an output shape has an empty body in JSON.
pub fn encode<O: Operation>(output: &O::Output, request_id: &str) -> Result<Encoded, Error> {
    let op: &'static OpMeta = O::META;
    let body = match (op.service.protocol, op.output) {
        (Protocol::AwsQuery, Some(shape)) => {
            let value = serde_json::to_value(output).map_err(Error::internal)?;
            xml::response(op, Some((shape, &value)), request_id)
        }
        (Protocol::AwsQuery, None) => xml::response(op, None, request_id),
        (_, Some(_)) => serde_json::to_vec(output).map_err(Error::internal)?,
        (_, None) => Vec::new(),
    };
    Ok(Encoded {
        status: op.http.status,
        headers: vec![("x-amzn-requestid", request_id.to_owned())],
        body,
        content_type: content_type(op.service.protocol),
    })
}

/// Writes an error as `service` does. Its cause is not written.
pub fn encode_error(service: &ServiceMeta, error: &Error, request_id: &str) -> Encoded {
    let (code, status) = error.code(service);
    let mut headers = vec![("x-amzn-requestid", request_id.to_owned())];
    let body = match service.protocol {
        Protocol::AwsQuery => xml::error(service, code, status, &error.message, request_id),
        Protocol::AwsJson11 | Protocol::RestJson1 => {
            headers.push(("x-amzn-errortype", format!("{code}:")));
            headers.push(("x-amzn-errormessage", header_text(&error.message)));
            json!({ "__type": code, "message": error.message }).to_string().into_bytes()
        }
    };
    Encoded { status, headers, body, content_type: content_type(service.protocol) }
}

/// The longest message that is repeated in a header.
const HEADER_LIMIT: usize = 1024;

/// A message as a header can carry it: visible ASCII, of bounded length. The body has the whole.
fn header_text(message: &str) -> String {
    let visible = |c: char| if c == ' ' || c.is_ascii_graphic() { c } else { '?' };
    message.chars().take(HEADER_LIMIT).map(visible).collect()
}
