//! The local store: datasets of every identity of this device in one SQLite file.
//!
//! WAL, `synchronous=FULL`, mode 0600, and one transaction per public operation: a write that was
//! acknowledged is on the disk. SQLite runs on the runtime's blocking threads; a dropped future does
//! not stop a transaction half way.

mod identities;
mod local;
mod rows;
mod schema;
mod sync;

use std::fmt;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use rusqlite::{Connection, Transaction, TransactionBehavior};

use super::error::StoreError;

pub use local::DatasetMetadata;
pub(crate) use local::Edit;
pub(crate) use rows::{CLEARED, Version};
pub(crate) use sync::{After, Change, Committed, Snapshot};

/// The identity of rows that were written before there was one.
const UNKNOWN: &str = "";

/// Is told each step before it happens or once it happened, by name. A test seam: a test can stop
/// the process at every one of them, which is how it is proven that no step loses a write.
pub type Checkpoint = Arc<dyn Fn(&'static str, Moment) + Send + Sync>;

/// Where in a step a [`Checkpoint`] is told of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Moment {
    /// Nothing was done yet.
    Before,
    /// A transaction is written but not committed.
    Written,
    /// It is done, but whoever asked for it was not told yet.
    After,
}

/// The store. Clones share one connection.
#[derive(Clone)]
pub(crate) struct LocalStore {
    conn: Arc<Mutex<Connection>>,
    checkpoint: Checkpoint,
}

impl LocalStore {
    /// Opens the file at `path`, made if there is none; without one, a store in memory.
    pub(crate) fn open(path: Option<&Path>, checkpoint: Checkpoint) -> Result<Self, StoreError> {
        let conn = schema::open(path)?;
        Ok(Self { conn: Arc::new(Mutex::new(conn)), checkpoint })
    }

    /// Runs `work` in one transaction, durable when this returns.
    async fn with<T, W>(&self, step: &'static str, work: W) -> Result<T, StoreError>
    where
        T: Send + 'static,
        W: FnOnce(&Transaction<'_>) -> Result<T, StoreError> + Send + 'static,
    {
        let Self { conn, checkpoint } = self.clone();
        let run = move || {
            // A panic while it was held cannot have left a transaction open: dropping it rolls back.
            let mut conn = conn.lock().unwrap_or_else(PoisonError::into_inner);
            checkpoint(step, Moment::Before);
            let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let done = work(&tx)?;
            checkpoint(step, Moment::Written);
            tx.commit()?;
            checkpoint(step, Moment::After);
            Ok(done)
        };
        tokio::task::spawn_blocking(run).await.map_err(|_| StoreError::Stopped)?
    }

    /// Tells the checkpoint of a step outside the store.
    pub(crate) fn reached(&self, step: &'static str, moment: Moment) {
        (self.checkpoint)(step, moment);
    }
}

impl fmt::Debug for LocalStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("LocalStore")
    }
}

#[cfg(test)]
mod tests;
