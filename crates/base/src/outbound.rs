//! The seam for HTTP calls to other people's servers.

use std::time::Duration;

use async_trait::async_trait;
use bytes::Bytes;

/// One call to somebody else.
#[derive(Debug, Clone)]
pub struct OutboundRequest {
    /// Method, absolute URL, headers and body.
    pub request: http::Request<Bytes>,
    /// How long the whole exchange may take.
    pub timeout: Duration,
    /// How many bytes of body the answer may have.
    pub max_body: usize,
}

/// The answer, whole.
pub type OutboundResponse = http::Response<Bytes>;

/// Why a call did not give an answer.
#[derive(Debug, thiserror::Error)]
pub enum OutboundError {
    /// The address is one that this server does not call (loopback, private, link-local, …).
    #[error("calls to {0} are not allowed: add it to outbound.allow to permit them")]
    Forbidden(String),
    /// No answer within the time allowed.
    #[error("no answer within {0:?}")]
    Timeout(Duration),
    /// The answer is larger than allowed.
    #[error("the answer is larger than {0} bytes")]
    TooLarge(usize),
    /// No connection, a broken one, or no valid HTTP.
    #[error("the call failed")]
    Failed(#[source] Box<dyn std::error::Error + Send + Sync>),
}

/// Calls to other people's servers, with the SSRF guard. Redirects are never followed.
#[async_trait]
pub trait Outbound: Send + Sync + 'static {
    /// Makes one call.
    async fn send(&self, request: OutboundRequest) -> Result<OutboundResponse, OutboundError>;
}
