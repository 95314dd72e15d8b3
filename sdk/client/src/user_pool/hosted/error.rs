//! Why a hosted sign-in failed.

use thiserror::Error;

use crate::user_pool::UserPoolError;

/// Why a hosted sign-in failed. No text holds a code or a token.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum HostedError {
    /// A setting cannot be used.
    #[error("{0} cannot be used")]
    Config(&'static str),
    /// The port cannot be listened on.
    #[error("the answer cannot be listened for")]
    Listen(#[source] std::io::Error),
    /// The user did not answer in time.
    #[error("the sign-in was not finished in time")]
    TimedOut,
    /// The pages refused, e.g. `access_denied` when the user said no (RFC 6749 §4.1.2.1).
    #[error("the sign-in was refused: {code}")]
    Refused {
        /// The OAuth error code.
        code: String,
        /// What the provider says about it.
        description: Option<String>,
    },
    /// The code was not exchanged: an OAuth error code, or what stands in for it.
    #[error("the code was not exchanged for tokens: {0}")]
    Exchange(String),
    /// The token endpoint was not reached.
    #[error("the token endpoint cannot be reached")]
    Unreachable(#[source] reqwest::Error),
    /// The tokens are not for this sign-in.
    #[error("the tokens are not for this sign-in: {0}")]
    Tokens(&'static str),
    /// The session cannot be made.
    #[error(transparent)]
    Session(UserPoolError),
}

impl HostedError {
    pub(super) fn listen(cause: std::io::Error) -> Self {
        Self::Listen(cause)
    }
}
