//! Why a database cannot be opened, backed up or restored; and what SQLite's errors mean.

use std::io;
use std::path::{Path, PathBuf};

/// Why a database cannot be opened. Each text says what to do.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The file or its directory cannot be used.
    #[error("{path}: {source}", path = path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// SQLite cannot use the file.
    #[error("the database cannot be read ({0}); restore a backup if the file is damaged")]
    Unreadable(#[from] rusqlite::Error),
    /// A database of something else.
    #[error("the file is a database, but not one of Countersign; choose another data directory")]
    Foreign,
    /// Written by a newer server.
    #[error("the database has format {found} and this server knows up to {known}; run a newer one")]
    Newer {
        /// The file's format.
        found: i64,
        /// The newest format that this server knows.
        known: i64,
    },
    /// The directory is on a network filesystem, where SQLite's locks and shared memory fail.
    #[error("the data directory is on {0}: SQLite needs a local disk")]
    NetworkFilesystem(String),
}

impl OpenError {
    pub(crate) fn io(path: &Path, source: io::Error) -> Self {
        Self::Io { path: path.to_owned(), source }
    }
}

/// Why a backup or a restore did not happen. Nothing is left behind under the final name.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// The source is no database that this server can use.
    #[error(transparent)]
    Source(#[from] OpenError),
    /// There is a file already where the result should go.
    #[error("{} exists already; it is not overwritten", .0.display())]
    Exists(PathBuf),
    /// A copy was made, but it is not whole.
    #[error("the integrity check failed: {0}")]
    Damaged(String),
}

impl From<rusqlite::Error> for BackupError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Source(OpenError::Unreadable(error))
    }
}

/// SQLite's words for an operator: busy, disk full, unreadable.
#[expect(clippy::needless_pass_by_value, reason = "fits map_err")]
pub(crate) fn unavailable(error: rusqlite::Error) -> store::Error {
    store::Error::Unavailable(describe(&error))
}

pub(crate) fn describe(error: &rusqlite::Error) -> String {
    use rusqlite::ErrorCode as Code;
    match error.sqlite_error_code() {
        Some(Code::DiskFull) => "the disk is full".to_owned(),
        Some(Code::DatabaseBusy | Code::DatabaseLocked) => {
            "another process holds the database's lock".to_owned()
        }
        Some(Code::ReadOnly) => "the database file may not be written".to_owned(),
        Some(Code::DatabaseCorrupt | Code::NotADatabase) => {
            "the database file is damaged; restore a backup".to_owned()
        }
        _ => format!("SQLite: {error}"),
    }
}
