//! Jobs that import users from a file (US-072 to US-077).

use std::time::Duration;

use base::{Timestamp, UserPoolId};
use keys::Sealed;
use serde::{Deserialize, Serialize};
use store::{Entity, Key};
use wire::cognito_idp::{PasswordHashingAlgorithmType, UserImportJobStatusType};

use super::Pool;

/// How long a job may wait for its start (US-073).
const WAITS: Duration = Duration::from_hours(24);

/// An import job.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ImportJob {
    /// Its pool.
    pub(crate) pool: UserPoolId,
    /// `import-` and letters.
    pub(crate) id: String,
    /// 1 to 128 characters.
    pub(crate) name: String,
    /// As it was given; logs are kept with the job.
    pub(crate) logs_role_arn: String,
    /// How the column `password_hash` is made, if there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) hashing: Option<PasswordHashingAlgorithmType>,
    /// Where it stands.
    pub(crate) state: ImportState,
    /// The file, once it is there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) file: Option<ImportFile>,
    /// The id of the file that is being uploaded: one at a time, the newest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) uploading: Option<String>,
    /// The columns of the file, once its first line was read.
    #[serde(default)]
    pub(crate) columns: Vec<String>,
    /// Chunks of the file that are done.
    #[serde(default)]
    pub(crate) chunks_done: u32,
    /// Lines of the file that are done, the first one included.
    #[serde(default)]
    pub(crate) lines_done: u64,
    #[serde(default)]
    pub(crate) imported: i64,
    #[serde(default)]
    pub(crate) skipped: i64,
    #[serde(default)]
    pub(crate) failed: i64,
    /// Why it ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) message: Option<String>,
    pub(crate) created_at: Timestamp,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) started_at: Option<Timestamp>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) completed_at: Option<Timestamp>,
}

/// Where an import job stands (US-072).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum ImportState {
    Created,
    Pending,
    InProgress,
    Stopping,
    Stopped,
    Failed,
    Succeeded,
}

/// A file that was uploaded for a job, in chunks that end at line ends.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ImportFile {
    /// Tells the chunks of one upload from those of another.
    pub(crate) id: String,
    pub(crate) chunks: u32,
}

impl ImportJob {
    /// What the keys of a pool's jobs begin with, in [`Pool::partition`].
    pub(crate) const LIST: &'static str = "import/";

    /// Where the job of this id is stored.
    pub(crate) fn key_of(pool: &str, id: &str) -> Key {
        Key::new(Pool::partition(pool), format!("{}{id}", Self::LIST))
    }

    /// The partition of the job's file and log.
    pub(crate) fn partition(pool: &UserPoolId, id: &str) -> String {
        format!("ui/{pool}/{id}")
    }

    /// Whether it was never started and can no longer be (US-073).
    pub(crate) fn is_expired(&self, now: Timestamp) -> bool {
        self.state == ImportState::Created && now.since(self.created_at) > WAITS
    }

    /// Its status as it stands on the wire.
    pub(crate) fn status(&self, now: Timestamp) -> UserImportJobStatusType {
        use UserImportJobStatusType as Status;
        match self.state {
            ImportState::Created if self.is_expired(now) => Status::Expired,
            ImportState::Created => Status::Created,
            ImportState::Pending => Status::Pending,
            ImportState::InProgress => Status::InProgress,
            ImportState::Stopping => Status::Stopping,
            ImportState::Stopped => Status::Stopped,
            ImportState::Failed => Status::Failed,
            ImportState::Succeeded => Status::Succeeded,
        }
    }
}

impl Entity for ImportJob {
    const KIND: &'static str = "user-import-job";

    fn key(&self) -> Key {
        Self::key_of(self.pool.as_str(), &self.id)
    }
}

/// The job that a pool is at: there is one at a time (US-073).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ActiveImport {
    pub(crate) pool: UserPoolId,
    pub(crate) job: String,
    /// Until when one node has it to itself.
    pub(crate) leased_until: Timestamp,
}

impl ActiveImport {
    /// The partition of all of them.
    pub(crate) const LIST: &'static str = "up-imports";

    /// Where the one of a pool is stored.
    pub(crate) fn key_of(pool: &str) -> Key {
        Key::new(Self::LIST, pool)
    }
}

impl Entity for ActiveImport {
    const KIND: &'static str = "active-user-import";

    fn key(&self) -> Key {
        Self::key_of(self.pool.as_str())
    }
}

/// A piece of an uploaded file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ImportChunk {
    pub(crate) pool: UserPoolId,
    pub(crate) job: String,
    pub(crate) file: String,
    pub(crate) number: u32,
    /// Whole lines, sealed as [`ImportChunk::LINES`] under [`ImportChunk::name`].
    pub(crate) lines: Sealed,
    pub(crate) expires_at: Timestamp,
}

impl ImportChunk {
    /// What lines are sealed as.
    pub(crate) const LINES: &'static str = "user-import.lines";

    /// The name of a chunk.
    pub(crate) fn name(job: &str, file: &str, number: u32) -> String {
        format!("{job}/{file}/{number}")
    }

    /// What the keys of a file's chunks begin with, in [`ImportJob::partition`].
    pub(crate) fn list_of(file: &str) -> String {
        format!("data/{file}/")
    }

    /// Where a chunk is stored.
    pub(crate) fn key_of(pool: &UserPoolId, job: &str, file: &str, number: u32) -> Key {
        Key::new(ImportJob::partition(pool, job), format!("{}{number:06}", Self::list_of(file)))
    }
}

impl Entity for ImportChunk {
    const KIND: &'static str = "user-import-chunk";

    fn key(&self) -> Key {
        Self::key_of(&self.pool, &self.job, &self.file, self.number)
    }

    fn expires(&self) -> Option<Timestamp> {
        Some(self.expires_at)
    }
}

/// What became of the lines of one chunk (US-077).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ImportLog {
    pub(crate) pool: UserPoolId,
    pub(crate) job: String,
    pub(crate) number: u32,
    pub(crate) lines: Vec<String>,
    pub(crate) expires_at: Timestamp,
}

impl ImportLog {
    /// Where the log of a chunk is stored.
    pub(crate) fn key_of(pool: &UserPoolId, job: &str, number: u32) -> Key {
        Key::new(ImportJob::partition(pool, job), format!("log/{number:06}"))
    }
}

impl Entity for ImportLog {
    const KIND: &'static str = "user-import-log";

    fn key(&self) -> Key {
        Self::key_of(&self.pool, &self.job, self.number)
    }

    fn expires(&self) -> Option<Timestamp> {
        Some(self.expires_at)
    }
}
