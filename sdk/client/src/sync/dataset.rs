//! `Dataset`: read, write, synchronize.

use std::collections::BTreeMap;
use std::fmt;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use wire::cognito_sync as shapes;

use super::client::Inner;
use super::error::SyncError;
use super::record::{Record, Row};
use super::run::Report;
use super::store::{DatasetMetadata, Edit};

/// First and longest wait between two tries of [`Dataset::synchronize_when_online`].
const WAITS: (Duration, Duration) = (Duration::from_secs(1), Duration::from_mins(1));

/// A dataset: texts under keys, kept on this device and, by synchronization, on the server.
///
/// Reads and writes are local and need no network. A write that was acknowledged is on the disk.
#[derive(Clone)]
pub struct Dataset {
    inner: Arc<Inner>,
    name: String,
}

impl Dataset {
    pub(crate) fn new(inner: Arc<Inner>, name: String) -> Self {
        Self { inner, name }
    }

    /// Its name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The value of a key; `None` when there is none or it was removed.
    pub async fn get(&self, key: &str) -> Result<Option<String>, SyncError> {
        Ok(self.record(key).await?.and_then(|record| record.value))
    }

    /// The record of a key, also when it was removed.
    pub async fn record(&self, key: &str) -> Result<Option<Record>, SyncError> {
        self.inner.follow().await?;
        Ok(self.inner.store.row(&self.name, key).await?.map(|row| row.record()))
    }

    /// All values by key.
    pub async fn all(&self) -> Result<BTreeMap<String, String>, SyncError> {
        let rows = self.rows().await?;
        Ok(rows.into_iter().filter_map(|row| Some((row.key, row.value?))).collect())
    }

    /// All records by key, removed ones included.
    pub async fn records(&self) -> Result<Vec<Record>, SyncError> {
        Ok(self.rows().await?.iter().map(Row::record).collect())
    }

    async fn rows(&self) -> Result<Vec<Row>, SyncError> {
        self.inner.follow().await?;
        Ok(self.inner.store.rows(&self.name).await?)
    }

    /// Writes a value.
    pub async fn put(&self, key: &str, value: &str) -> Result<(), SyncError> {
        self.put_all([(key, value)]).await
    }

    /// Writes several values, all or none.
    pub async fn put_all<'k>(
        &self,
        values: impl IntoIterator<Item = (&'k str, &'k str)>,
    ) -> Result<(), SyncError> {
        let edit = |(key, value): (&str, &str)| Edit {
            key: key.to_owned(),
            value: Some(value.to_owned()),
        };
        self.write(values.into_iter().map(edit).collect()).await?;
        Ok(())
    }

    /// Removes a record, here at once and for everybody by the next synchronization. Returns whether
    /// there was one.
    pub async fn remove(&self, key: &str) -> Result<bool, SyncError> {
        let removed = self.write(vec![Edit { key: key.to_owned(), value: None }]).await?;
        Ok(removed > 0)
    }

    async fn write(&self, edits: Vec<Edit>) -> Result<usize, SyncError> {
        for edit in &edits {
            self.inner.limits.check(&edit.key, edit.value.as_deref())?;
        }
        self.inner.follow().await?;
        let now = self.inner.now();
        let written = self.inner.store.write(&self.name, edits, now, self.inner.limits).await?;
        self.inner.wrote.notify_one();
        Ok(written)
    }

    /// Deletes the whole dataset: here at once, on the server by the next synchronization.
    pub async fn clear(&self) -> Result<(), SyncError> {
        self.inner.follow().await?;
        self.inner.store.clear(&self.name).await?;
        self.inner.wrote.notify_one();
        Ok(())
    }

    /// Its size in bytes of UTF-8: keys and values; of removed records the keys.
    pub async fn size(&self) -> Result<u64, SyncError> {
        self.inner.follow().await?;
        Ok(self.inner.store.total(&self.name).await?.1)
    }

    /// What one record counts for in the size.
    pub async fn size_of(&self, key: &str) -> Result<u64, SyncError> {
        self.inner.follow().await?;
        Ok(self.inner.store.row(&self.name, key).await?.map_or(0, |row| row.size()))
    }

    /// What is known of the dataset; `None` while there is nothing.
    pub async fn metadata(&self) -> Result<Option<DatasetMetadata>, SyncError> {
        self.inner.follow().await?;
        let datasets = self.inner.store.list().await?;
        Ok(datasets.into_iter().find(|dataset| dataset.name == self.name))
    }

    /// Brings this device and the server to the same state. Of two calls at once the second waits
    /// for the first. A failure changes nothing that was acknowledged.
    pub async fn synchronize(&self) -> Result<Report, SyncError> {
        self.inner.synchronize(&self.name).await
    }

    /// Synchronizes as soon as `probe` says that there is a network and the server answers, however
    /// long that takes: put a time limit around it if there is one.
    pub async fn synchronize_when_online<P, F>(&self, probe: P) -> Result<Report, SyncError>
    where
        P: Fn() -> F,
        F: Future<Output = bool>,
    {
        let mut wait = WAITS.0;
        loop {
            if probe().await {
                match self.synchronize().await {
                    Err(error) if error.is_offline() => {}
                    done => return done,
                }
            }
            tokio::time::sleep(wait).await;
            wait = (wait * 2).min(WAITS.1);
        }
    }

    /// Asks the server to send this device a push message when another device changes the dataset.
    /// The device must be registered ([`super::SyncClient::register_device`]).
    pub async fn subscribe(&self) -> Result<(), SyncError> {
        let (identity_id, device_id) = self.registered().await?;
        let input = shapes::SubscribeToDatasetRequest {
            identity_pool_id: self.inner.pool.clone(),
            identity_id,
            dataset_name: self.name.clone(),
            device_id,
        };
        self.inner.remote.subscribe_to_dataset(input).await?;
        Ok(())
    }

    /// Ends what [`Self::subscribe`] began.
    pub async fn unsubscribe(&self) -> Result<(), SyncError> {
        let (identity_id, device_id) = self.registered().await?;
        let input = shapes::UnsubscribeFromDatasetRequest {
            identity_pool_id: self.inner.pool.clone(),
            identity_id,
            dataset_name: self.name.clone(),
            device_id,
        };
        self.inner.remote.unsubscribe_from_dataset(input).await?;
        Ok(())
    }

    async fn registered(&self) -> Result<(String, String), SyncError> {
        let identity = self.inner.current_identity().await?;
        let device = self.inner.store.device(identity.clone()).await?;
        Ok((identity, device.ok_or(SyncError::NotRegistered)?))
    }
}

impl fmt::Debug for Dataset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Dataset").field("name", &self.name).finish_non_exhaustive()
    }
}
