//! Why a signed request is refused. The caller maps the variants to the codes of its service.

use thiserror::Error;

/// Why a request is refused. The texts are those that AWS sends; none of them holds a secret.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum AuthError {
    /// Unsigned, where a signature is needed (`MissingAuthenticationToken`).
    #[error("Request is missing Authentication Token")]
    Missing,
    /// A part of the signature is absent or unreadable (`IncompleteSignature`).
    #[error("{0}")]
    Incomplete(String),
    /// Too old or not yet valid (`SignatureDoesNotMatch`, `RequestTimeTooSkewed`, or for presigned
    /// URLs of S3 `AccessDenied`).
    #[error("{0}")]
    Expired(String),
    /// The signature is not that of this request under this key (`SignatureDoesNotMatch`,
    /// `InvalidSignatureException`).
    #[error(
        "The request signature we calculated does not match the signature you provided. Check \
         your AWS Secret Access Key and signing method. Consult the service documentation for \
         details."
    )]
    SignatureMismatch(Box<Mismatch>),
    /// The credential is scoped to another date, region or service (`SignatureDoesNotMatch`).
    #[error("{0}")]
    Scope(String),
    /// A header or parameter that bears on the signature is contradictory, unsigned or not
    /// allowed here.
    #[error("{0}")]
    Malformed(String),
}

/// What we computed, for a debug log: session tokens and other sensitive header values are
/// replaced by `[redacted]`, and the expected signature is not kept.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Mismatch {
    /// The canonical request, redacted.
    pub canonical_request: String,
    /// The string to sign. It holds the hash of the true canonical request.
    pub string_to_sign: String,
    /// Why it was refused before the signatures were compared, if so.
    pub reason: Option<&'static str>,
}
