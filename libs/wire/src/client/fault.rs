//! What can go wrong between an input and its output, short of the network.

use serde_json::Value;

use super::response::ResponseParts;
use super::tree;
use crate::meta::{Protocol, ServiceMeta};

/// Why there is no output.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ClientError {
    /// The input cannot be sent.
    Input(String),
    /// The service refused.
    Service(Fault),
    /// The answer is not what the model says.
    Answer(String),
}

/// A refusal, as the service words it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The HTTP status.
    pub status: u16,
    /// The code, e.g. `ResourceNotFoundException`; `Http503` when the answer names none.
    pub code: String,
    /// The text; empty when there is none.
    pub message: String,
    /// The service's name for the request.
    pub request_id: Option<String>,
}

impl std::fmt::Display for ClientError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Input(why) => write!(f, "the request cannot be written: {why}"),
            Self::Service(fault) => write!(f, "{}: {}", fault.code, fault.message),
            Self::Answer(why) => write!(f, "the answer cannot be read: {why}"),
        }
    }
}

impl std::error::Error for ClientError {}

impl ClientError {
    /// serde's texts name types and members, never values of ours.
    pub(super) fn input(cause: &serde_json::Error) -> Self {
        Self::Input(cause.to_string())
    }
}

/// Reads a refusal of `service`. A body that is not the service's own, such as a proxy's page, has
/// no code.
pub fn read_fault(service: &ServiceMeta, answer: &ResponseParts<'_>) -> Fault {
    let (mut code, mut message, mut request_id) = match service.protocol {
        Protocol::AwsQuery => xml(answer.body),
        Protocol::AwsJson11 | Protocol::RestJson1 => json(answer.body),
    };
    let header = |name| (answer.header)(name).filter(|text| !text.is_empty());
    code = header("x-amzn-errortype").map(|text| bare(&text)).or(code);
    message = message.or_else(|| header("x-amzn-errormessage"));
    request_id = header("x-amzn-requestid").or_else(|| header("x-amz-request-id")).or(request_id);
    Fault {
        status: answer.status,
        code: code.unwrap_or_else(|| format!("Http{}", answer.status)),
        message: message.unwrap_or_default(),
        request_id,
    }
}

type Parts = (Option<String>, Option<String>, Option<String>);

fn json(body: &[u8]) -> Parts {
    let Ok(body) = serde_json::from_slice::<Value>(body) else { return (None, None, None) };
    let text = |name: &str| body.get(name).and_then(Value::as_str);
    let code = text("__type").or_else(|| text("code")).map(bare).filter(|code| !code.is_empty());
    let message = ["message", "Message", "errorMessage"].into_iter().find_map(text);
    (code, message.map(str::to_owned), None)
}

fn xml(body: &[u8]) -> Parts {
    let Ok(root) = tree::read(body) else { return (None, None, None) };
    let error = root.child("Error");
    let text = |name| error.and_then(|error| error.child(name)).map(|node| node.text.clone());
    let request_id = root.child("RequestId").or_else(|| error.and_then(|e| e.child("RequestId")));
    (
        text("Code").filter(|code| !code.is_empty()),
        text("Message"),
        request_id.map(|node| node.text.clone()),
    )
}

/// `NotAuthorizedException` of `com.amazonaws…#NotAuthorizedException:http://…`.
fn bare(code: &str) -> String {
    let code = code.split(':').next().unwrap_or_default();
    code.rsplit('#').next().unwrap_or_default().trim().to_owned()
}
