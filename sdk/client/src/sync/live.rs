//! Live updates: what other devices write arrives at once, what is written here leaves soon.
//!
//! The server's `changes` stream says which dataset moved; a synchronization fetches it. Where there
//! is no stream (AWS has none), the datasets are synchronized in intervals. Nothing rests on the
//! stream being complete: every connection starts with a synchronization, and ends after a while.

use std::collections::BTreeSet;
use std::time::Duration;

use futures_util::StreamExt;
use futures_util::future::{self, Either};
use tokio::task::JoinHandle;
use tokio::time::Instant;
use tracing::debug;

use super::client::{Inner, SyncClient};
use super::remote::{Change, Changes};
use super::store::{CLEARED, DatasetMetadata};

/// The times of live updates. The defaults suit an application with a person before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LiveOptions {
    /// Between two polls where the server has no stream. 1 minute.
    pub poll: Duration,
    /// From a local write to its synchronization, so that a burst of writes is one. 0.5 seconds.
    pub push_after: Duration,
    /// How long a stream is used before it is opened anew, which also catches up. 15 minutes.
    pub stream: Duration,
    /// The first wait after a lost connection; it doubles up to `poll`. 1 second.
    pub retry: Duration,
}

impl Default for LiveOptions {
    fn default() -> Self {
        Self {
            poll: Duration::from_mins(1),
            push_after: Duration::from_millis(500),
            stream: Duration::from_mins(15),
            retry: Duration::from_secs(1),
        }
    }
}

/// Live updates under way; they end when this is dropped.
#[derive(Debug)]
#[must_use = "live updates end when this is dropped"]
pub struct LiveUpdates {
    task: JoinHandle<()>,
}

impl Drop for LiveUpdates {
    fn drop(&mut self) {
        // What was acknowledged is on the disk; a synchronization that is cut off starts anew.
        self.task.abort();
    }
}

impl SyncClient {
    /// Starts live updates of all datasets that are known or opened here. Must be called inside a
    /// Tokio runtime. What happens is told by [`SyncClient::events`].
    pub fn live(&self, options: LiveOptions) -> LiveUpdates {
        let client = self.clone();
        LiveUpdates { task: tokio::spawn(async move { Live { client, options }.run().await }) }
    }
}

struct Live {
    client: SyncClient,
    options: LiveOptions,
}

/// Why following a stream or waiting ended.
enum Turn {
    /// A local write, or a change on the server: go on.
    Moved,
    /// Time to connect or to poll again.
    Over,
}

impl Live {
    fn inner(&self) -> &Inner {
        &self.client.inner
    }

    async fn run(self) {
        let mut wait = self.options.retry;
        loop {
            match self.open().await {
                Ok(Some((identity, stream))) => {
                    wait = self.options.retry;
                    self.catch_up().await;
                    self.follow(&identity, stream).await;
                    self.idle(jittered(self.options.retry)).await;
                }
                // Polling, until the time in which a stream would have been opened anew: perhaps the
                // server has learnt it, or the refusal was meant for an identity that is no more.
                Ok(None) => {
                    let end = Instant::now() + jittered(self.options.stream);
                    while Instant::now() < end {
                        self.catch_up().await;
                        self.idle(jittered(self.options.poll)).await;
                    }
                }
                Err(()) => {
                    // The stream alone may be out of order.
                    self.catch_up().await;
                    self.idle(jittered(wait)).await;
                    wait = (wait * 2).min(self.options.poll);
                }
            }
        }
    }

    async fn open(&self) -> Result<Option<(String, Changes)>, ()> {
        let inner = self.inner();
        let identity = inner.current_identity().await.map_err(|error| {
            debug!(%error, "no identity to follow changes of");
        })?;
        match inner.remote.changes(&inner.pool, &identity).await {
            Ok(stream) => Ok(stream.map(|stream| (identity, stream))),
            Err(error) => {
                debug!(%error, "the changes stream cannot be opened");
                Err(())
            }
        }
    }

    /// Synchronizes what there is. Failures are told as events; the next round tries again.
    async fn catch_up(&self) {
        if let Err(error) = self.client.synchronize().await {
            debug!(%error, "a dataset could not be synchronized");
        }
    }

    /// Follows a stream until it ends, gets old, or is another identity's.
    async fn follow(&self, identity: &str, mut stream: Changes) {
        let mut moves = self.inner().identities.moves();
        let end = tokio::time::sleep(jittered(self.options.stream));
        tokio::pin!(end);
        loop {
            let turn = tokio::select! {
                change = stream.next() => match change {
                    Some(Ok(change)) => { self.changed(change).await; Turn::Moved }
                    Some(Err(error)) => { debug!(%error, "the changes stream broke"); Turn::Over }
                    None => Turn::Over,
                },
                () = self.inner().wrote.notified() => { self.push().await; Turn::Moved }
                _ = moves.next() => Turn::Over,
                () = &mut end => Turn::Over,
            };
            let same = self.inner().identity_now().await.is_ok_and(|now| now == identity);
            if matches!(turn, Turn::Over) || !same {
                return;
            }
        }
    }

    /// Waits, and synchronizes local writes meanwhile.
    async fn idle(&self, wait: Duration) {
        let end = tokio::time::sleep(wait);
        tokio::pin!(end);
        loop {
            let wrote = std::pin::pin!(self.inner().wrote.notified());
            match future::select(wrote, &mut end).await {
                Either::Left(_) => self.push().await,
                Either::Right(_) => return,
            }
        }
    }

    /// Fetches what moved, if it is a dataset of interest and not known yet: our own writes are told
    /// to us too.
    async fn changed(&self, change: Change) {
        let known = match self.client.list_datasets().await {
            Ok(datasets) => datasets.into_iter().find(|dataset| dataset.name == change.dataset),
            Err(_) => return,
        };
        let fresh = match (&known, change.sync_count) {
            (Some(known), Some(count)) => known.last_sync_count != count,
            (Some(_), None) => true,
            (None, _) => self.inner().opened().contains(&change.dataset),
        };
        if fresh {
            // Its failure is told as an event.
            let name = known.as_ref().map_or(&*change.dataset, DatasetMetadata::target);
            let _ = self.inner().synchronize(name).await;
        }
    }

    /// Synchronizes the datasets with local writes.
    async fn push(&self) {
        tokio::time::sleep(self.options.push_after).await;
        let Ok(datasets) = self.client.list_datasets().await else { return };
        let waits = |it: &&DatasetMetadata| it.dirty || it.last_sync_count == CLEARED;
        let names: BTreeSet<&str> =
            datasets.iter().filter(waits).map(DatasetMetadata::target).collect();
        for name in names {
            // Its failure is told as an event.
            let _ = self.inner().synchronize(name).await;
        }
    }
}

/// Between half of it and all of it, so that many devices that lost one server do not come back at
/// once.
fn jittered(wait: Duration) -> Duration {
    wait.mul_f64(0.5 + fastrand::f64() / 2.0)
}
