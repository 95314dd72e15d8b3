//! The contract between the server and a storage engine.

use async_trait::async_trait;
use base::Timestamp;

use crate::batch::{Batch, LIMITS, Limits};
use crate::error::{BatchError, Error};
use crate::item::{Item, Key};
use crate::range::{Page, Range};
use crate::rev::{Rev, RevClock};

/// A storage engine. The meaning of each method is fixed by the suite in `contract`.
///
/// Reads show what was committed before they began, and nothing that has expired at `now`.
#[async_trait]
pub trait Store: Send + Sync + 'static {
    /// One item. A key beyond the limits is one that nothing was ever stored under: absent, not an
    /// error, since names from requests become keys.
    async fn get(&self, now: Timestamp, key: &Key) -> Result<Option<Item>, Error>;

    /// Several items, each at the place of its key, from one snapshot where the engine has one.
    async fn get_many(&self, now: Timestamp, keys: &[Key]) -> Result<Vec<Option<Item>>, Error>;

    /// A page of one partition.
    async fn range(&self, now: Timestamp, range: &Range) -> Result<Page<Item>, Error>;

    /// Does all of the batch, durably, or none of it. All conditions are held against the state
    /// before the batch.
    async fn commit(&self, batch: Batch) -> Result<(), BatchError>;

    /// Items that have expired at `now`, the longest gone first.
    async fn due(&self, now: Timestamp, limit: u32) -> Result<Vec<(Key, Rev)>, Error>;

    /// Every item behind `after` in the order of keys, expired ones too, at most `limit`: for
    /// copies and checks, never for serving a request.
    async fn scan(&self, after: Option<&Key>, limit: u32) -> Result<Vec<Item>, Error>;

    /// Whether reads and writes would work now.
    async fn ready(&self) -> Result<(), Error>;

    /// Where this store's revisions come from.
    fn revs(&self) -> &RevClock;

    /// What the engine can carry.
    fn limits(&self) -> Limits {
        LIMITS
    }
}
