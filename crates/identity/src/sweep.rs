//! Removes identities: one by one, and all those of deleted pools.

use std::sync::Arc;
use std::time::Duration;

use base::Timestamp;
use store::{CommitError, Cond, Range, Store, Unit, list, list_index, load};

use crate::entities::{DeletedPool, IdentityRecord, ListEntry, Pool};
use crate::{Dependents, Identity};

/// How many identities are read at a time.
const ROUND: u32 = 100;
/// How many notes go in one batch with their identity and its at most twenty logins.
const NOTES: u32 = 50;
/// How long after its deletion a pool may still get identities: by requests that were under way,
/// and by nodes that had it cached.
const LATE: Duration = Duration::from_mins(5);

impl Identity {
    /// Goes on with the deletions of pools that are not finished; answers how many identities
    /// went. To be called now and then, and after a start.
    pub async fn sweep_deleted_pools(&self, now: Timestamp) -> Result<usize, CommitError> {
        let range = Range::all(DeletedPool::LIST, ROUND);
        let mut gone = 0;
        for pool in list::<DeletedPool>(&*self.store, now, &range).await?.items {
            gone += self.sweep().pool(now, &pool).await?;
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

    /// What removes identities.
    pub(crate) fn sweep(&self) -> Sweep {
        Sweep { store: Arc::clone(&self.store), dependents: self.dependents.clone() }
    }
}

/// Removes identities with all that is kept for them.
#[derive(Clone)]
pub(crate) struct Sweep {
    store: Arc<dyn Store>,
    dependents: Option<Arc<dyn Dependents>>,
}

impl Sweep {
    /// Removes all identities of a deleted pool; answers how many went.
    pub(crate) async fn pool(
        &self,
        now: Timestamp,
        pool: &DeletedPool,
    ) -> Result<usize, CommitError> {
        let mut gone = 0;
        for bucket in 0..pool.list_buckets.max(1) {
            let pk = Pool::identities(&pool.id, bucket);
            let mut after = None;
            loop {
                let from = after.as_deref();
                let page =
                    list_index::<ListEntry>(&*self.store, now, (&pk, ""), from, ROUND).await?;
                for entry in page.items {
                    gone += usize::from(self.identity(now, &entry.sk).await?);
                }
                after = page.next;
                if after.is_none() {
                    break;
                }
            }
        }
        if let Some(dependents) = &self.dependents {
            dependents.forget_pool(now, &pool.id).await?;
        }
        Ok(gone)
    }

    /// Deletes an identity with its logins and all that is kept for it; `false` when it was gone
    /// already.
    pub(crate) async fn identity(&self, now: Timestamp, id: &str) -> Result<bool, CommitError> {
        let key = IdentityRecord::key_of(id);
        let Some(found) = load::<IdentityRecord>(&*self.store, now, &key).await? else {
            return Ok(false);
        };
        self.forget(now, &found).await?;
        let gone = store::retry_conflicts(16, || self.record(now, id)).await?;
        // What came in between the two is removed, and now nothing comes any more.
        self.forget(now, &found).await?;
        Ok(gone)
    }

    async fn forget(&self, now: Timestamp, record: &IdentityRecord) -> Result<(), CommitError> {
        let Some(dependents) = &self.dependents else { return Ok(()) };
        dependents.forget_identity(now, &record.pool, &record.id).await
    }

    /// Deletes the identity itself, with the notes of its merges.
    async fn record(&self, now: Timestamp, id: &str) -> Result<bool, CommitError> {
        let (store, key) = (&*self.store, IdentityRecord::key_of(id));
        loop {
            let Some(found) = load::<IdentityRecord>(store, now, &key).await? else {
                return Ok(false);
            };
            let range = Range::prefix(&*key.pk, IdentityRecord::MERGED, NOTES);
            let notes = store.range(now, &range).await?;
            let mut unit = Unit::new(store, now);
            if notes.next.is_none() {
                unit.delete(&found)?;
            }
            for note in notes.items {
                unit.delete_raw("merged-identity", note.key, Cond::Any)?;
            }
            unit.commit().await?;
            if notes.next.is_none() {
                return Ok(true);
            }
        }
    }
}
