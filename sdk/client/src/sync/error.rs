//! Why a dataset could not be read, written or synchronized.

use std::path::PathBuf;

use crate::{IdentityError, ServiceError};

/// Any failure of the Sync client. Nothing that was acknowledged is lost by one: what was written
/// locally stays, and the next synchronization goes on from there.
#[derive(Debug, thiserror::Error)]
pub enum SyncError {
    /// The write is beyond a bound; nothing was written.
    #[error(transparent)]
    Limit(#[from] LimitError),
    /// The local store cannot be used.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The server, or the way there.
    #[error(transparent)]
    Service(#[from] ServiceError),
    /// The credentials provider could not tell whose datasets these are.
    #[error(transparent)]
    Identity(#[from] IdentityError),
    /// The conflict handler cancelled, or left a conflict open. Nothing was written.
    #[error("the conflict handler cancelled the synchronization of {dataset}")]
    Cancelled {
        /// The dataset.
        dataset: String,
    },
    /// Others kept writing: every attempt met a newer version.
    #[error(
        "{dataset} could not be synchronized in {attempts} attempts; others keep writing to it"
    )]
    AttemptsExhausted {
        /// The dataset.
        dataset: String,
        /// How many attempts were made.
        attempts: u32,
    },
    /// The server's answer breaks the protocol.
    #[error("the server's answer cannot be used: {0}")]
    Answer(&'static str),
    /// The builder was not told something that it needs.
    #[error("the client cannot be built without {0}")]
    Incomplete(&'static str),
    /// A push subscription without a registered device.
    #[error("this device is not registered for push; call register_device first")]
    NotRegistered,
}

impl SyncError {
    /// Whether the server could not be reached, so that the same call may succeed later.
    pub fn is_offline(&self) -> bool {
        match self {
            Self::Service(error) => error.is_transient(),
            Self::Identity(error) => error.is_transient(),
            _ => false,
        }
    }
}

/// A bound of [`super::Limits`] or of a name.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LimitError {
    /// Not a dataset's name.
    #[error("{0:?} is no dataset name: 1 to 128 of a-z A-Z 0-9 _ . : -")]
    DatasetName(String),
    /// A key without characters or with too many.
    #[error("a key of {chars} characters; keys have 1 to {most}")]
    Key {
        /// Its length.
        chars: usize,
        /// The bound.
        most: usize,
    },
    /// A value that is too long.
    #[error("the value of {key:?} has {bytes} bytes; values have at most {most}")]
    Value {
        /// Its key.
        key: String,
        /// Its length.
        bytes: usize,
        /// The bound.
        most: usize,
    },
    /// Too many records, those that were removed included.
    #[error("{dataset} would hold {records} records (removed ones count too); {most} is the most")]
    Records {
        /// The dataset.
        dataset: String,
        /// How many it would hold.
        records: u64,
        /// The bound.
        most: u64,
    },
    /// Too many bytes.
    #[error("{dataset} would hold {bytes} bytes; {most} is the most")]
    Size {
        /// The dataset.
        dataset: String,
        /// How many it would hold.
        bytes: u64,
        /// The bound.
        most: u64,
    },
}

/// Why the local store cannot be used. Each text says what to do.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The file or its directory cannot be used.
    #[error("{path}: {source}", path = path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: std::io::Error,
    },
    /// SQLite refuses.
    #[error("the local store: {0}")]
    Sqlite(#[from] rusqlite::Error),
    /// A database of something else.
    #[error("the file is a database, but not one of this client; choose another path")]
    Foreign,
    /// Written by a newer client.
    #[error(
        "the local store has format {found} and this client knows up to {known}; use a newer one"
    )]
    Newer {
        /// The file's format.
        found: i64,
        /// The newest format that this client knows.
        known: i64,
    },
    /// The runtime is shutting down.
    #[error("the local store's worker was stopped")]
    Stopped,
}
