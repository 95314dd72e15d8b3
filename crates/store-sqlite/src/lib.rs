//! The default storage engine: SQLite with group commit.
//!
//! One file, `countersign.db`, in WAL mode with `synchronous=FULL`. One thread writes: it drains
//! its queue into one durable transaction, so that 64 waiting writers pay for one fsync; each
//! batch is checked before it is applied, so that a conflicting batch does not spoil the others.
//! The queue is bounded: beyond it a commit is unavailable at once.
//!
//! Reads run on the calling thread, on whichever reader connection is free. A point read takes a
//! few microseconds, less than the hop to another thread and back; there are at least as many
//! connections as runtime threads, so nobody waits. The figures are in `docs/adr/0001-store.md`.
//!
//! Operators may read the file with any SQLite tool while the server runs; the views of `schema`
//! (`iam_users`, `identities`, …) are made for them.

mod backup;
mod error;
mod filesystem;
mod reader;
mod schema;
mod writer;

use std::path::{Path, PathBuf};
use std::thread::available_parallelism;

use async_trait::async_trait;
use base::Timestamp;
use store::{Batch, BatchError, Error, Item, Key, Page, Range, Rev, RevClock, Store};

pub use backup::{Phase, backup, restore};
pub use error::{BackupError, OpenError};
pub use schema::FILE_NAME;

use reader::Readers;
use writer::Writer;

/// A store in one SQLite file.
pub struct SqliteStore {
    path: PathBuf,
    readers: Readers,
    writer: Writer,
    revs: RevClock,
}

impl SqliteStore {
    /// Opens, or makes, the database [`FILE_NAME`] in the directory `dir`, which must exist.
    pub fn open(dir: &Path) -> Result<Self, OpenError> {
        let path = dir.join(FILE_NAME);
        filesystem::refuse_network(dir)?;
        schema::make_private(&path)?;
        let mut writing = schema::connect(&path)?;
        schema::prepare(&mut writing)?;
        let threads = available_parallelism().map_or(2, usize::from);
        let readers = Readers::open(&path, threads + 1)?;
        let writer = Writer::start(writing).map_err(|error| OpenError::io(&path, error))?;
        Ok(Self { path, readers, writer, revs: RevClock::default() })
    }

    /// The database file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Copies the database as it is now into the new file `dest`, while reads and writes go on.
    /// Blocks: run it on a thread of its own. See [`backup`].
    pub fn backup(&self, dest: &Path, progress: impl FnMut(Phase)) -> Result<u64, BackupError> {
        backup(&self.path, dest, progress)
    }
}

#[async_trait]
impl Store for SqliteStore {
    async fn get(&self, now: Timestamp, key: &Key) -> Result<Option<Item>, Error> {
        self.readers.get(now, key)
    }

    async fn get_many(&self, now: Timestamp, keys: &[Key]) -> Result<Vec<Option<Item>>, Error> {
        self.readers.get_many(now, keys)
    }

    async fn range(&self, now: Timestamp, range: &Range) -> Result<Page<Item>, Error> {
        self.readers.range(now, range)
    }

    async fn commit(&self, batch: Batch) -> Result<(), BatchError> {
        self.writer.commit(batch).await
    }

    async fn due(&self, now: Timestamp, limit: u32) -> Result<Vec<(Key, Rev)>, Error> {
        self.readers.due(now, limit)
    }

    async fn scan(&self, after: Option<&Key>, limit: u32) -> Result<Vec<Item>, Error> {
        self.readers.scan(after, limit)
    }

    async fn ready(&self) -> Result<(), Error> {
        self.readers.ready()?;
        self.writer.ready()
    }

    fn revs(&self) -> &RevClock {
        &self.revs
    }
}
