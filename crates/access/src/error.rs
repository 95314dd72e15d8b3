//! Failures that are not the caller's doing.

use wire::Error;

/// The decision could not be made. It is refused for now; nothing is granted.
#[derive(Debug, thiserror::Error)]
pub enum AccessError {
    /// The store failed.
    #[error(transparent)]
    Store(#[from] store::Error),
    /// A stored policy or secret is unusable.
    #[error("stored {what} is unusable: {reason}")]
    Unusable {
        /// What it is.
        what: String,
        /// Why, without its content.
        reason: String,
    },
}

impl From<AccessError> for Error {
    fn from(error: AccessError) -> Self {
        match error {
            AccessError::Store(error) => error.into(),
            unusable @ AccessError::Unusable { .. } => Self::internal(unusable),
        }
    }
}
