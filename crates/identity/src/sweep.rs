//! Removes the identities of deleted pools.

use std::time::Duration;

use base::Timestamp;
use store::{CommitError, Store, Unit, list, list_index, load};

use crate::Identity;
use crate::entities::{DeletedPool, IdentityRecord, ListEntry, Pool};

/// How many identities are read at a time.
const ROUND: u32 = 100;
/// How long after its deletion a pool may still get identities: by requests that were under way,
/// and by nodes that had it cached.
const LATE: Duration = Duration::from_mins(5);

impl Identity {
    /// Goes on with the deletions of pools that are not finished; answers how many identities
    /// went. To be called now and then, and after a start.
    pub async fn sweep_deleted_pools(&self, now: Timestamp) -> Result<usize, CommitError> {
        let range = store::Range::all(DeletedPool::LIST, ROUND);
        let mut gone = 0;
        for pool in list::<DeletedPool>(&*self.store, now, &range).await?.items {
            gone += sweep_pool(&*self.store, now, &pool).await?;
            if now.since(pool.deleted_at) > LATE {
                let mut unit = Unit::new(&*self.store, now);
                unit.delete(&pool)?;
                match unit.commit().await {
                    // Another node was faster.
                    Ok(()) | Err(CommitError::Conflict(_)) => {}
                    Err(error) => return Err(error),
                }
            }
        }
        Ok(gone)
    }
}

/// Removes all identities of a deleted pool; answers how many went.
pub(crate) async fn sweep_pool(
    store: &dyn Store,
    now: Timestamp,
    pool: &DeletedPool,
) -> Result<usize, CommitError> {
    let mut gone = 0;
    for bucket in 0..pool.list_buckets.max(1) {
        let pk = Pool::identities(&pool.id, bucket);
        let mut after = None;
        loop {
            let page =
                list_index::<ListEntry>(store, now, (&pk, ""), after.as_deref(), ROUND).await?;
            for entry in page.items {
                gone += usize::from(delete(store, now, &entry.sk).await?);
            }
            after = page.next;
            if after.is_none() {
                break;
            }
        }
    }
    Ok(gone)
}

/// Deletes an identity with its logins; `false` when it was gone already.
pub(crate) async fn delete(
    store: &dyn Store,
    now: Timestamp,
    id: &str,
) -> Result<bool, CommitError> {
    store::retry_conflicts(16, || async move {
        let found = load::<IdentityRecord>(store, now, &IdentityRecord::key_of(id)).await?;
        let Some(found) = found else { return Ok(false) };
        let mut unit = Unit::new(store, now);
        unit.delete(&found)?;
        unit.commit().await.map(|()| true)
    })
    .await
}
