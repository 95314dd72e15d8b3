//! Removing what has expired.

use std::sync::Arc;
use std::time::Duration;

use base::{Clock, Timestamp};

use crate::batch::{Batch, Cond, Op};
use crate::engine::Store;
use crate::error::{BatchError, Error};
use crate::item::Key;
use crate::rev::Rev;

/// Removes up to `limit` items that have expired at `now`; answers how many went. An item that is
/// renewed meanwhile stays.
pub async fn sweep(store: &dyn Store, now: Timestamp, limit: u32) -> Result<usize, Error> {
    let due = store.due(now, limit).await?;
    let mut gone = 0;
    for some in due.chunks(store.limits().max_ops) {
        gone += if remove(store, now, some).await? {
            some.len()
        } else {
            // One of them was renewed; the others go one by one.
            remove_each(store, now, some).await?
        };
    }
    Ok(gone)
}

async fn remove_each(
    store: &dyn Store,
    now: Timestamp,
    due: &[(Key, Rev)],
) -> Result<usize, Error> {
    let mut gone = 0;
    for one in due {
        gone += usize::from(remove(store, now, std::slice::from_ref(one)).await?);
    }
    Ok(gone)
}

/// Removes these together; `false` when one has changed.
async fn remove(store: &dyn Store, now: Timestamp, due: &[(Key, Rev)]) -> Result<bool, Error> {
    let ops = due.iter().map(|(key, rev)| Op::delete(key.clone(), Cond::At(*rev))).collect();
    match store.commit(Batch::new(now, ops)?).await {
        Ok(()) => Ok(true),
        Err(BatchError::Conflict { .. }) => Ok(false),
        Err(BatchError::Unavailable(reason) | BatchError::Unknown(reason)) => {
            Err(Error::Unavailable(reason))
        }
    }
}

/// Sweeps for ever: in rounds of 1000 while there is plenty, else every `every`. Spawn it, and
/// abort it to stop; a failing store is reported and tried again.
pub async fn run_sweeper(store: Arc<dyn Store>, clock: Arc<dyn Clock>, every: Duration) {
    const ROUND: u32 = 1_000;
    loop {
        match sweep(&*store, clock.now(), ROUND).await {
            Ok(gone) if gone == ROUND as usize => tokio::task::yield_now().await,
            Ok(gone) => {
                tracing::debug!(gone, "swept expired items");
                tokio::time::sleep(every).await;
            }
            Err(error) => {
                tracing::warn!(%error, "sweeping expired items failed");
                tokio::time::sleep(every).await;
            }
        }
    }
}
