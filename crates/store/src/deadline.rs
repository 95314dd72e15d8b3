//! A bound on how long an engine may take.

use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use base::Timestamp;

use crate::batch::{Batch, Limits};
use crate::engine::Store;
use crate::error::{BatchError, Error};
use crate::item::{Item, Key};
use crate::range::{Page, Range};
use crate::rev::{Rev, RevClock};

/// Wraps an engine so that no call takes longer than a limit: a read is then unavailable, the
/// outcome of a commit unknown.
pub struct Deadline {
    inner: Arc<dyn Store>,
    limit: Duration,
}

impl Deadline {
    /// Bounds every call to `inner` by `limit`.
    pub const fn new(inner: Arc<dyn Store>, limit: Duration) -> Self {
        Self { inner, limit }
    }

    async fn read<T>(&self, call: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
        tokio::time::timeout(self.limit, call).await.unwrap_or_else(|_| {
            Err(Error::Unavailable(format!("no answer within {:?}", self.limit)))
        })
    }
}

#[async_trait]
impl Store for Deadline {
    async fn get(&self, now: Timestamp, key: &Key) -> Result<Option<Item>, Error> {
        self.read(self.inner.get(now, key)).await
    }

    async fn get_many(&self, now: Timestamp, keys: &[Key]) -> Result<Vec<Option<Item>>, Error> {
        self.read(self.inner.get_many(now, keys)).await
    }

    async fn range(&self, now: Timestamp, range: &Range) -> Result<Page<Item>, Error> {
        self.read(self.inner.range(now, range)).await
    }

    async fn commit(&self, batch: Batch) -> Result<(), BatchError> {
        let call = self.inner.commit(batch);
        tokio::time::timeout(self.limit, call).await.unwrap_or_else(|_| {
            Err(BatchError::Unknown(format!("no answer within {:?}", self.limit)))
        })
    }

    async fn due(&self, now: Timestamp, limit: u32) -> Result<Vec<(Key, Rev)>, Error> {
        self.read(self.inner.due(now, limit)).await
    }

    async fn scan(&self, after: Option<&Key>, limit: u32) -> Result<Vec<Item>, Error> {
        self.read(self.inner.scan(after, limit)).await
    }

    async fn ready(&self) -> Result<(), Error> {
        self.read(self.inner.ready()).await
    }

    fn revs(&self) -> &RevClock {
        self.inner.revs()
    }

    fn limits(&self) -> Limits {
        self.inner.limits()
    }
}
