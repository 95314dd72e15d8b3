//! What can go wrong: reading, committing, conflicting.

use crate::entity::Entity;
use crate::item::Key;

/// Why a read, or the making of a write, failed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// The engine does not answer, is full, or refuses work for now.
    #[error("the store is unavailable: {0}")]
    Unavailable(String),
    /// What is stored is not what its kind and version say.
    #[error("the stored item at {key} is not usable: {reason}")]
    Corrupt {
        /// Where.
        key: Key,
        /// Why; never with the content.
        reason: String,
    },
    /// A key, body or batch beyond [`crate::LIMITS`].
    #[error("too large for the store: {0}")]
    TooLarge(String),
    /// The calling code contradicts itself, such as writing one key twice in a unit.
    #[error("the store was misused: {0}")]
    Misuse(String),
}

/// Why an engine did not commit a batch.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BatchError {
    /// A condition did not hold; nothing changed.
    #[error("the condition of op {op} does not hold")]
    Conflict {
        /// The op's place in the batch; with several, any of them.
        op: usize,
    },
    /// Nothing changed, because the engine could not.
    #[error("the store is unavailable: {0}")]
    Unavailable(String),
    /// The engine cannot say whether the batch went through.
    #[error("the outcome of a write is unknown: {0}")]
    Unknown(String),
}

/// Why a unit did not commit.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CommitError {
    /// Somebody else was faster, or a unique value is taken; nothing changed.
    #[error(transparent)]
    Conflict(Conflict),
    /// The unit could not be made or written; nothing changed.
    #[error(transparent)]
    Store(#[from] Error),
    /// The unit may have gone through or not.
    #[error("the outcome of a write is unknown: {0}")]
    Unknown(String),
}

/// What conflicted.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{kind} at {key} conflicts{}", claim.map(|name| format!(" ({name} is taken)")).unwrap_or_default())]
pub struct Conflict {
    /// The kind of the entity that was written or guarded.
    pub kind: &'static str,
    /// The name of the claim that is taken; `None` when the entity itself changed, is there
    /// already (insert), or is gone.
    pub claim: Option<&'static str>,
    /// The entity's key, or the claim's.
    pub key: Key,
}

impl Conflict {
    /// Whether an entity of this type itself conflicted, not one of its claims.
    pub fn is_entity<E: Entity>(&self) -> bool {
        self.kind == E::KIND && self.claim.is_none()
    }

    /// Whether the claim of this name is taken.
    pub fn is_claim(&self, name: &str) -> bool {
        self.claim == Some(name)
    }
}

impl CommitError {
    /// The conflict, if that is what it is.
    pub const fn conflict(&self) -> Option<&Conflict> {
        match self {
            Self::Conflict(conflict) => Some(conflict),
            Self::Store(_) | Self::Unknown(_) => None,
        }
    }
}

/// An error that may stand for a conflict; see [`crate::retry_conflicts`].
pub trait MaybeConflict {
    /// Whether reading again and trying again makes sense.
    fn is_conflict(&self) -> bool;
}

impl MaybeConflict for CommitError {
    fn is_conflict(&self) -> bool {
        self.conflict().is_some()
    }
}

impl From<Error> for wire::Error {
    /// A store that is down is `ServiceUnavailable`; all else is our own fault.
    fn from(error: Error) -> Self {
        match error {
            Error::Unavailable(_) => Self::unavailable(error),
            Error::Corrupt { .. } | Error::TooLarge(_) | Error::Misuse(_) => Self::internal(error),
        }
    }
}

impl From<CommitError> for wire::Error {
    /// For conflicts that the operation does not answer itself: the client may try again.
    fn from(error: CommitError) -> Self {
        match error {
            CommitError::Store(error) => error.into(),
            CommitError::Conflict(_) | CommitError::Unknown(_) => Self::unavailable(error),
        }
    }
}
