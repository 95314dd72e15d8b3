//! Why something with a user pool failed.

use std::error::Error;
use std::sync::Arc;

use thiserror::Error as ThisError;

use crate::error::ServiceError;

/// Why something with a user pool failed. No text holds a secret.
#[derive(Debug, Clone, ThisError)]
#[non_exhaustive]
pub enum UserPoolError {
    /// The service refused, or was not reached.
    #[error(transparent)]
    Service(#[from] ServiceError),
    /// Nobody is signed in (any more).
    #[error("nobody is signed in")]
    SignedOut,
    /// The service asks for something that is not known here.
    #[error("the service asks for {0}, which this client cannot answer")]
    Unsupported(&'static str),
    /// The service's answer lacks something or makes no sense.
    #[error("the service's answer makes no sense: {0}")]
    Answer(&'static str),
    /// The service's numbers for the password's proof are not acceptable.
    #[error("the password cannot be proven")]
    Srp(#[from] srp::Error),
    /// The system gives no randomness.
    #[error("the system gives no randomness")]
    Randomness,
    /// The session store failed.
    #[error("the session store failed: {0}")]
    Store(Arc<dyn Error + Send + Sync>),
}

impl UserPoolError {
    /// Whether the service refused with this code, e.g. `CodeMismatchException`.
    pub fn is_code(&self, code: &str) -> bool {
        self.code() == Some(code)
    }

    /// The service's code.
    pub fn code(&self) -> Option<&str> {
        match self {
            Self::Service(error) => error.code(),
            _ => None,
        }
    }

    /// Whether the same may succeed later: the network, an overloaded or broken service.
    pub fn is_transient(&self) -> bool {
        matches!(self, Self::Service(error) if error.is_transient())
    }
}
