//! One request over HTTP, within limits.

use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::request::Parts;
use http::{HeaderMap, StatusCode};

use crate::error::ServiceErrorKind;

/// No answer of these services is as large; a larger one is cut off.
const LARGEST: usize = 16 * 1024 * 1024;

/// An answer, read whole.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
}

impl Answer {
    /// A header's text, by name.
    pub(super) fn header(&self, name: &str) -> Option<String> {
        text(&self.headers, name)
    }

    /// The least wait that the service asks for.
    pub(super) fn retry_after(&self) -> Option<Duration> {
        self.header("retry-after")?.trim().parse().ok().map(Duration::from_secs)
    }
}

pub(super) fn text(headers: &HeaderMap, name: &str) -> Option<String> {
    headers.get(name)?.to_str().ok().map(str::to_owned)
}

/// What went wrong on the way. The URL is left out of the cause: it can hold a session token.
#[derive(Debug)]
pub(super) struct Broken {
    pub(super) kind: ServiceErrorKind,
    pub(super) cause: Option<reqwest::Error>,
}

impl From<reqwest::Error> for Broken {
    fn from(cause: reqwest::Error) -> Self {
        let kind = if cause.is_timeout() {
            ServiceErrorKind::Timeout
        } else if cause.is_connect() {
            ServiceErrorKind::Connect
        } else if cause.is_builder() || cause.is_request() && cause.url().is_none() {
            ServiceErrorKind::Input("it is no valid HTTP request".to_owned())
        } else {
            ServiceErrorKind::Transport
        };
        Self { kind, cause: Some(cause.without_url()) }
    }
}

/// Sends a request and answers when the head of the answer is there. `within` bounds the whole
/// exchange, body included; without it there is no bound here.
pub(super) async fn send(
    http: &reqwest::Client,
    parts: &Parts,
    body: Bytes,
    within: Option<Duration>,
) -> Result<reqwest::Response, Broken> {
    let mut request = http
        .request(parts.method.clone(), parts.uri.to_string())
        .headers(parts.headers.clone())
        .body(body);
    if let Some(within) = within {
        request = request.timeout(within);
    }
    Ok(request.send().await?)
}

/// Reads the rest of an answer.
pub(super) async fn read(mut response: reqwest::Response) -> Result<Answer, Broken> {
    let (status, headers) = (response.status(), std::mem::take(response.headers_mut()));
    let mut body = BytesMut::new();
    while let Some(chunk) = response.chunk().await? {
        if body.len().saturating_add(chunk.len()) > LARGEST {
            let kind = ServiceErrorKind::Answer("it is too large".to_owned());
            return Err(Broken { kind, cause: None });
        }
        body.extend_from_slice(&chunk);
    }
    Ok(Answer { status, headers, body: body.freeze() })
}
