//! An attempt to read, decide and write, as an operation makes it: it ends well, with an answer for
//! the client, or with a conflict, after which it is made again.

use crate::error::{CommitError, Error, MaybeConflict};
use crate::unit::retry_conflicts;

/// How often a write is tried again when somebody else was faster.
const ATTEMPTS: u32 = 16;

/// Why an attempt did not succeed.
#[derive(Debug)]
pub enum Fail {
    /// Somebody else was faster: read again, try again.
    Conflict(Option<CommitError>),
    /// There is no point in trying again.
    Final(wire::Error),
}

impl MaybeConflict for Fail {
    fn is_conflict(&self) -> bool {
        matches!(self, Self::Conflict(_))
    }
}

impl From<CommitError> for Fail {
    fn from(failed: CommitError) -> Self {
        match failed {
            CommitError::Conflict(_) => Self::Conflict(Some(failed)),
            CommitError::Store(failed) => failed.into(),
            CommitError::Unknown(_) => Self::Final(wire::Error::unavailable(failed)),
        }
    }
}

impl From<Error> for Fail {
    fn from(failed: Error) -> Self {
        Self::Final(failed.into())
    }
}

impl From<wire::Error> for Fail {
    fn from(failed: wire::Error) -> Self {
        Self::Final(failed)
    }
}

impl From<Fail> for wire::Error {
    fn from(failed: Fail) -> Self {
        match failed {
            Fail::Conflict(Some(conflict)) => Self::unavailable(conflict),
            Fail::Conflict(None) => Self::unavailable("what is stored keeps changing"),
            Fail::Final(failed) => failed,
        }
    }
}

/// Runs `attempt` until it does not conflict, a bounded number of times.
pub async fn retry<T, F>(attempt: impl FnMut() -> F) -> Result<T, wire::Error>
where
    F: Future<Output = Result<T, Fail>>,
{
    retry_conflicts(ATTEMPTS, attempt).await.map_err(wire::Error::from)
}
