//! Why there is no identity, or are no credentials.

use std::error::Error;
use std::sync::Arc;

use aws_credential_types::provider::error::CredentialsError;
use thiserror::Error;

use crate::error::ServiceError;
use crate::identity_id::IdentityId;
use crate::logins::LoginsError;

/// Why there is no identity, or are no credentials. Its texts hold no secrets.
#[derive(Debug, Clone, Error)]
#[non_exhaustive]
pub enum IdentityError {
    /// A service refused or was not reached.
    #[error(transparent)]
    Service(#[from] ServiceError),
    /// The identity that was used so far is gone or forbidden, and
    /// [`StaleIdentity::Fail`](super::StaleIdentity::Fail) was asked for.
    #[error("the identity {identity} can no longer be used")]
    Stale {
        /// Which one. It is kept until `clear`.
        identity: IdentityId,
        /// What the service said.
        source: ServiceError,
    },
    /// The logins provider, or the program's own back end, failed.
    #[error("the logins cannot be had")]
    Logins(#[source] Arc<dyn Error + Send + Sync>),
    /// What is set does not suffice.
    #[error("{0}")]
    Configuration(String),
    /// A service answered without what was asked for.
    #[error("{0} answered without {1}")]
    Answer(&'static str, &'static str),
    /// Sign-ins changed faster than credentials could be fetched, or the runtime is ending.
    #[error("the request was overtaken by changes of the login")]
    Superseded,
}

impl IdentityError {
    pub(super) fn of_logins(cause: LoginsError) -> Self {
        Self::Logins(Arc::from(cause))
    }

    /// Whether the same may succeed later without anybody doing anything.
    pub fn is_transient(&self) -> bool {
        match self {
            Self::Service(error) => error.is_transient(),
            Self::Logins(_) | Self::Superseded => true,
            Self::Stale { .. } | Self::Configuration(_) | Self::Answer(..) => false,
        }
    }
}

impl From<IdentityError> for CredentialsError {
    fn from(error: IdentityError) -> Self {
        match error {
            IdentityError::Configuration(_) => Self::invalid_configuration(error),
            IdentityError::Answer(..) => Self::unhandled(error),
            other => Self::provider_error(other),
        }
    }
}
