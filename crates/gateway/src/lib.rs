//! The S3 and DynamoDB doors: map a request to action, resource and context, ask access, re-sign,
//! stream.
//!
//! The listener asks [`Gateway::wants`] whether a request is for a door and then hands it to
//! [`Gateway::s3`] or [`Gateway::dynamodb`]. Every outcome is a response in the service's own form.
//!
//! Deny by default: a request whose operation, parameters or headers are not known is refused and
//! never forwarded; what is forwarded is written anew from what was understood and authorised.

mod backend;
mod body;
mod by_access;
mod dynamodb;
mod encoding;
mod ending;
mod gatekeeper;
#[cfg(feature = "local-s3")]
mod local;
mod s3;
#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;

use std::fmt;
use std::sync::Arc;

use base::{Budget, Ctx};
use http::header::{AUTHORIZATION, HOST, HeaderName};
use http::request::Parts;
use http::{Request, Response};

pub use backend::{BackendConfig, BackendError, Timeouts};
pub use body::{Body, BodyError, BoxError, Incoming};
pub use gatekeeper::{AuthFailure, Denial, Door, Gatekeeper, Signature, Verified};
#[cfg(feature = "local-s3")]
pub use local::LocalS3;
pub use s3::{KeyRule, S3Backend, S3Error};

use dynamodb::DynamoDoor;
use s3::S3Door;

/// Names the operation of a JSON service.
const TARGET: HeaderName = HeaderName::from_static("x-amz-target");

/// What stands behind the gateway. A door without a backend answers that it is not there.
#[derive(Debug, Default)]
pub struct GatewayConfig {
    /// Behind the S3 door.
    pub s3: Option<S3Backend>,
    /// Host names under which `<bucket>.<name>` addresses a bucket (virtual-host style).
    pub s3_hosts: Vec<String>,
    /// Whether the S3 door takes bodies that no signature covers (`UNSIGNED-PAYLOAD`, uploads by
    /// presigned URL) over plain HTTP from other machines, where anyone on the way could swap them.
    pub s3_unsigned_over_http: bool,
    /// Behind the DynamoDB door.
    pub dynamodb: Option<BackendConfig>,
    /// Memory for the DynamoDB bodies of all requests under way.
    pub memory: Arc<Budget>,
}

/// Both doors.
pub struct Gateway {
    gate: Arc<dyn Gatekeeper>,
    s3: Option<S3Door>,
    s3_hosts: Vec<String>,
    dynamodb: Option<DynamoDoor>,
}

impl Gateway {
    /// Fails on a backend that cannot be used as configured; nothing is contacted yet.
    pub fn new(gate: Arc<dyn Gatekeeper>, config: GatewayConfig) -> Result<Self, BackendError> {
        let s3_hosts: Vec<String> =
            config.s3_hosts.iter().map(|host| host.to_ascii_lowercase()).collect();
        let unsigned = config.s3_unsigned_over_http;
        let s3 = config
            .s3
            .map(|backend| S3Door::new(backend, s3_hosts.clone(), unsigned))
            .transpose()?;
        let dynamodb =
            config.dynamodb.map(|backend| DynamoDoor::new(backend, config.memory)).transpose()?;
        Ok(Self { gate, s3, s3_hosts, dynamodb })
    }

    /// Whether a request is for a door: by its DynamoDB target, by the service in the scope of its
    /// credential (header or presigned), or by a bucket in its host name.
    pub fn wants(&self, head: &Parts) -> Option<Door> {
        let header =
            |name: HeaderName| head.headers.get(name).and_then(|value| value.to_str().ok());
        if s3::signed_by_version_2(head) {
            return Some(Door::S3);
        }
        if header(TARGET).is_some_and(|target| target.starts_with("DynamoDB_")) {
            return Some(Door::DynamoDb);
        }
        let signed = header(AUTHORIZATION).and_then(header_service);
        match signed.or_else(|| query_service(head.uri.query()?)) {
            Some("s3") => return Some(Door::S3),
            Some("dynamodb") => return Some(Door::DynamoDb),
            Some(_) => return None,
            None => {}
        }
        let host = header(HOST).or_else(|| head.uri.authority().map(http::uri::Authority::as_str));
        let bucket = host.and_then(|host| s3::host_bucket(host, &self.s3_hosts));
        bucket.filter(|_| !is_api_call(head)).map(|_| Door::S3)
    }

    /// Serves a request to S3, which has a `host` header whatever the HTTP version. `cx` comes without a caller; the door verifies.
    pub async fn s3<B: Incoming>(&self, cx: Ctx, request: Request<B>) -> Response<Body> {
        match &self.s3 {
            Some(door) => door.serve(self.gate.as_ref(), cx, request).await,
            None => s3::absent(&cx, request.uri().path()),
        }
    }

    /// Serves a request to DynamoDB, likewise with a `host` header. `cx` comes without a caller; the door verifies.
    pub async fn dynamodb<B: Incoming>(&self, cx: Ctx, request: Request<B>) -> Response<Body> {
        match &self.dynamodb {
            Some(door) => door.serve(self.gate.as_ref(), cx, request).await,
            None => dynamodb::absent(&cx),
        }
    }
}

impl fmt::Debug for Gateway {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Gateway")
            .field("s3", &self.s3.is_some())
            .field("dynamodb", &self.dynamodb.is_some())
            .finish_non_exhaustive()
    }
}

/// Whether an unsigned request is one of those that our own services take under any host name:
/// API calls that need no signature, discovery and health. S3 itself serves nothing unsigned here,
/// so that no object is lost to it.
fn is_api_call(head: &Parts) -> bool {
    let form = |value: &http::HeaderValue| {
        value.as_bytes().starts_with(b"application/x-www-form-urlencoded")
    };
    let (path, query) = (head.uri.path(), head.uri.query().unwrap_or_default());
    head.headers.contains_key(TARGET)
        || head.headers.get(http::header::CONTENT_TYPE).is_some_and(form)
        || query.split('&').any(|pair| pair.starts_with("Action="))
        || path == "/healthz"
        || path.contains("/.well-known/")
}

/// The signing name in `Authorization: AWS4-… Credential=KEY/DATE/REGION/SERVICE/aws4_request, …`.
fn header_service(value: &str) -> Option<&str> {
    let (_, credential) = value.strip_prefix("AWS4-")?.split_once("Credential=")?;
    credential.split('/').nth(3)
}

/// The same in `X-Amz-Credential` of a presigned URL, where `/` is encoded or not.
fn query_service(query: &str) -> Option<&str> {
    let value = query.split('&').find_map(|pair| pair.strip_prefix("X-Amz-Credential="))?;
    value.split('/').nth(3).or_else(|| {
        let upper = value.split("%2F").nth(3);
        upper.or_else(|| value.split("%2f").nth(3))
    })
}
