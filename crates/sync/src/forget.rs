//! What goes with an identity and with a pool.

use async_trait::async_trait;
use base::{IdentityId, IdentityPoolId, Timestamp};
use identity::{Dependents, IdentityRecord};
use store::{CommitError, Cond, Entity as _, Item, Range, Unit, decode, kind_of};

use crate::Sync;
use crate::entities::Dataset;

/// How many items go in one batch.
const ROUND: u32 = 90;
/// How often a removal is tried again when somebody else was faster.
const ATTEMPTS: u32 = 16;

#[async_trait]
impl Dependents for Sync {
    async fn forget_identity(
        &self,
        now: Timestamp,
        pool: &IdentityPoolId,
        identity: &IdentityId,
    ) -> Result<(), CommitError> {
        let pk = IdentityRecord::key_of(identity.as_str()).pk;
        for prefix in ["ds/", "sync"] {
            for item in self.clear(now, &Range::prefix(&*pk, prefix, ROUND)).await? {
                if kind_of(&item).as_deref() == Some(Dataset::KIND) {
                    let bytes = decode::<Dataset>(item)?.bytes;
                    self.usage.changed(pool, bytes, 0, now);
                }
            }
        }
        Ok(())
    }

    async fn forget_pool(&self, now: Timestamp, pool: &IdentityPoolId) -> Result<(), CommitError> {
        self.clear(now, &Range::all(format!("sy/{pool}"), ROUND)).await?;
        self.usage.forget(pool);
        Ok(())
    }
}

impl Sync {
    /// Removes all items of a range; answers the datasets among them.
    async fn clear(&self, now: Timestamp, range: &Range) -> Result<Vec<Item>, CommitError> {
        let mut datasets = Vec::new();
        loop {
            let gone = store::retry_conflicts(ATTEMPTS, || self.clear_some(now, range)).await?;
            if gone.is_empty() {
                return Ok(datasets);
            }
            let is_dataset = |item: &Item| kind_of(item).as_deref() == Some(Dataset::KIND);
            datasets.extend(gone.into_iter().filter(is_dataset));
        }
    }

    async fn clear_some(&self, now: Timestamp, range: &Range) -> Result<Vec<Item>, CommitError> {
        let items = self.store.range(now, range).await?.items;
        let mut unit = Unit::new(&*self.store, now);
        for item in &items {
            unit.delete_raw("sync-part", item.key.clone(), Cond::At(item.rev))?;
        }
        unit.commit().await?;
        Ok(items)
    }
}
