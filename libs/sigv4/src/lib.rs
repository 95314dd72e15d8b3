//! AWS Signature Version 4, both sides: reading and verifying what a client signed (headers,
//! presigned URLs, streamed chunks), and signing requests to other services.
//!
//! Pure: no clock, no input or output, no async. Time is an `i64` of epoch seconds.
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html>
//!
//! A server calls [`parse`], looks up the secret of [`Authorization::access_key_id`], calls
//! [`check_scope`], takes a [`SigningKey`] from the [`SigningKeyCache`] and calls [`verify`].
//!
//! ```
//! use countersign_sigv4::{
//!     AuthError, Credentials, Expect, PathStyle, Payload, PayloadHash, RequestView, SignParams,
//!     SigningKeyCache, check_scope, parse, sha256, sign, verify,
//! };
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let (body, now) = (b"{}", 1_440_938_160);
//! let (mut head, ()) = http::Request::post("https://sts.example.com/").body(())?.into_parts();
//! let credentials =
//!     Credentials { access_key_id: "AKID", secret_access_key: "secret", session_token: None };
//! sign(&mut head, &credentials, &SignParams {
//!     region: "eu-west-1",
//!     service: "sts",
//!     now,
//!     payload: Payload::of(body),
//!     path_style: PathStyle::Double,
//!     content_sha256_header: false,
//! })?;
//!
//! let cache = SigningKeyCache::new(10_000);
//! let request = RequestView::of_parts(&head);
//! let expect = Expect {
//!     region: "eu-west-1",
//!     services: &["sts"],
//!     path_style: PathStyle::Double,
//!     now,
//!     skew: 300,
//!     body: PayloadHash::Computed(sha256(body)),
//! };
//! let auth = parse(&request)?.ok_or(AuthError::Missing)?;
//! check_scope(&auth, &expect)?;
//! let secret = "secret"; // that of `auth.access_key_id`
//! let key = cache.get_or_derive(&auth.access_key_id, secret, &auth.scope);
//! let verified = verify(&auth, &request, &expect, &key)?;
//! assert_eq!(verified.signed_at.epoch(), now);
//! # Ok(())
//! # }
//! ```
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod amz_date;
mod authorization;
mod canonical;
mod checksum;
mod chunked;
mod encoding;
mod error;
mod payload;
mod presigned;
mod request;
mod sign;
mod signing_key;
mod verify;

#[cfg(test)]
mod tests;

pub use amz_date::AmzDate;
pub use authorization::{Authorization, Form, Scope, parse};
pub use canonical::PathStyle;
pub use checksum::ChecksumKind;
#[cfg(any(test, feature = "test-util"))]
pub use chunked::ChunkEncoder;
pub use chunked::{
    ChunkDecoder, ChunkError, ChunkLimits, ChunkSeed, ChunkSettings, ChunkStep, Trailers,
};
pub use encoding::{encode, encode_into};
pub use error::{AuthError, Mismatch};
pub use payload::{Payload, PayloadHasher};
pub use request::RequestView;
pub use sign::{Credentials, SignError, SignParams, Signed, presign, sign, sign_with_key};
pub use signing_key::{SigningKey, SigningKeyCache, sha256};
pub use verify::{Expect, PayloadHash, Verified, check_scope, check_time, verify};
