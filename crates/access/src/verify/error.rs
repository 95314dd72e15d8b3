//! Why a caller is not known, and how each service says so.

use wire::{Error, ServiceMeta};

use crate::error::AccessError;

/// Why a request has no verified caller.
#[derive(Debug, thiserror::Error)]
pub enum AuthError {
    /// Unsigned, where a signature is needed.
    #[error("the request is not signed")]
    Missing,
    /// A part of the signature is absent or unreadable.
    #[error("{0}")]
    Incomplete(String),
    /// No active access key of this id, or its user or role is gone.
    #[error("The security token included in the request is invalid.")]
    UnknownKey,
    /// The session token is absent, not ours, or not that of the access key.
    #[error("The security token included in the request is invalid.")]
    InvalidToken,
    /// The temporary credentials have ended.
    #[error("The security token included in the request is expired")]
    Expired,
    /// Signed too long ago, or for the future.
    #[error("{0}")]
    Skewed(String),
    /// The signature is not that of this request under this key.
    #[error("{text}")]
    Mismatch {
        /// AWS's text.
        text: String,
        /// What we computed, redacted, for a debug log.
        detail: Box<sigv4::Mismatch>,
    },
    /// The credential is scoped to another date, region or service.
    #[error("{0}")]
    Scope(String),
    /// Something that bears on the signature is contradictory or not covered by it.
    #[error("{0}")]
    Malformed(String),
    /// The client has sent too many signatures that failed.
    #[error("Rate exceeded")]
    Throttled,
    /// The caller could not be looked up.
    #[error(transparent)]
    Failed(#[from] AccessError),
}

impl From<sigv4::AuthError> for AuthError {
    fn from(error: sigv4::AuthError) -> Self {
        use sigv4::AuthError as E;
        let text = error.to_string();
        match error {
            E::Missing => Self::Missing,
            E::Incomplete(text) => Self::Incomplete(text),
            E::Expired(text) => Self::Skewed(text),
            E::SignatureMismatch(detail) => Self::Mismatch { text, detail },
            E::Scope(text) => Self::Scope(text),
            E::Malformed(text) => Self::Malformed(text),
        }
    }
}

impl AuthError {
    /// What the caller of this service is told (ST-030, ST-031).
    pub fn into_error(self, service: &ServiceMeta) -> Error {
        match self {
            Self::Missing => Error::missing_authentication_token(service),
            Self::Incomplete(text) => Error::incomplete_signature(text),
            Self::UnknownKey | Self::InvalidToken => Error::unrecognized_client(),
            Self::Expired => Error::expired_token(),
            Self::Skewed(text)
            | Self::Mismatch { text, .. }
            | Self::Scope(text)
            | Self::Malformed(text) => Error::invalid_signature(text),
            Self::Throttled => Error::throttled(),
            Self::Failed(error) => error.into(),
        }
    }
}
