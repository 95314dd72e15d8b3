//! The context of one request: the first argument of every operation.

use std::net::IpAddr;
use std::sync::Arc;

use crate::caller::Caller;
use crate::deployment::Deployment;
use crate::ids::RequestId;
use crate::rng::Rng;
use crate::time::Timestamp;

/// Who asks, when, from where, and what randomness and names the answer may use.
#[derive(Clone)]
pub struct Ctx {
    /// The verified caller; `Anonymous` for public operations.
    pub caller: Caller,
    /// The present, the same throughout the request.
    pub now: Timestamp,
    /// Randomness.
    pub rng: Arc<dyn Rng>,
    /// The request's id.
    pub request_id: RequestId,
    /// Where the request came from.
    pub client: Client,
    /// The deployment's names.
    pub deployment: Arc<Deployment>,
}

/// What is known of the client's end of the connection.
#[derive(Clone, Debug, Default)]
pub struct Client {
    /// Its address (`aws:SourceIp`).
    pub ip: Option<IpAddr>,
    /// Whether the connection is encrypted (`aws:SecureTransport`).
    pub secure: bool,
    /// Its `User-Agent` (`aws:UserAgent`).
    pub user_agent: Option<String>,
}
