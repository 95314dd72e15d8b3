//! The context of one request: the first argument of every operation.

use std::net::{IpAddr, Ipv6Addr};
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

/// Whom an address stands for when clients are counted: itself, or the /64 network that a customer
/// of an IPv6 provider commonly has whole.
pub fn client_network(ip: IpAddr) -> IpAddr {
    match ip.to_canonical() {
        // The loopback address has no network.
        IpAddr::V6(ip) if !ip.is_loopback() => {
            Ipv6Addr::from_bits(ip.to_bits() & (u128::MAX << 64)).into()
        }
        ip => ip,
    }
}
