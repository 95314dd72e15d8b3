//! The seam to `access`: who signed a request, and may they.
//!
//! A trait rather than `access::Access` itself, so that the doors are tested with keys and rules
//! of a test.

use std::net::IpAddr;

use async_trait::async_trait;
use base::{Caller, Ctx, Timestamp};
use policy::Context;
use sigv4::{ChunkSeed, Payload, RequestView};

/// Which of the two doors a request goes through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Door {
    /// Amazon S3's REST interface.
    S3,
    /// Amazon DynamoDB's JSON interface.
    DynamoDb,
}

/// Verifies signatures and decides on actions.
#[async_trait]
pub trait Gatekeeper: Send + Sync + 'static {
    /// Verifies the signature. `body` is the SHA-256 of the body where the door has read it
    /// (DynamoDB); S3 bodies are checked while they stream, against [`Verified::payload`]. `client`
    /// is whom failures are counted for.
    async fn verify(
        &self,
        door: Door,
        request: &RequestView<'_>,
        body: Option<[u8; 32]>,
        client: Option<IpAddr>,
        now: Timestamp,
    ) -> Result<Verified, AuthFailure>;

    /// Whether `cx.caller` may do this. `context` has the service's own condition keys; the global
    /// ones (`aws:…`) are the gatekeeper's to add.
    async fn authorize(
        &self,
        cx: &Ctx,
        action: &str,
        resource: &str,
        context: Context<'_>,
    ) -> Result<(), Denial>;
}

/// A verified request.
#[derive(Clone, Debug)]
pub struct Verified {
    /// Who signed.
    pub caller: Caller,
    /// What the body must be.
    pub payload: Payload,
    /// What the first chunk's signature hangs on; only looked at for signed chunks.
    pub chunk_seed: Option<ChunkSeed>,
    /// About the signature itself, for condition keys.
    pub signature: Signature,
}

/// What condition keys tell of a signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Signature {
    /// In the query rather than in a header.
    pub presigned: bool,
    /// How long ago it was made, in milliseconds; not below zero.
    pub age_millis: i64,
}

/// Why a signature is not accepted.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AuthFailure {
    /// The request is not signed.
    #[error("the request is not signed")]
    Missing,
    /// A part of the signature is absent or unreadable.
    #[error("{0}")]
    Incomplete(String),
    /// The credential is scoped to another date, region or service.
    #[error("{0}")]
    Scope(String),
    /// Something that bears on the signature is contradictory or not covered by it.
    #[error("{0}")]
    Malformed(String),
    /// No such access key.
    #[error("unknown access key")]
    UnknownKey,
    /// The session token is not one of ours, or not that of this key.
    #[error("invalid session token")]
    InvalidToken,
    /// The temporary credentials are past their end.
    #[error("expired session token")]
    ExpiredToken,
    /// Signed too long ago, or in the future.
    #[error("{0}")]
    Skewed(String),
    /// The signature is wrong.
    #[error("signature mismatch")]
    Mismatch,
    /// The client has sent too many signatures that failed.
    #[error("too many failed signatures")]
    Throttled,
    /// The question could not be answered, for the store is down.
    #[error("unavailable")]
    Unavailable,
}

/// A refusal of `authorize`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Denial {
    /// Denied.
    #[error("{message}")]
    Denied {
        /// AWS's text, which names caller, action, resource and reason.
        message: String,
        /// What DecodeAuthorizationMessage opens, for the log, if that is listened to.
        encoded: Option<String>,
    },
    /// The user or role behind the credentials is gone.
    #[error("the principal no longer exists")]
    Gone,
    /// The question could not be answered.
    #[error("unavailable")]
    Unavailable,
}
