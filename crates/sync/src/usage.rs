//! What pools use: sessions and storage (SY-038).
//!
//! Counted in memory and written down now and then, so that writers in one pool do not meet at one
//! item. A figure is what is stored and what this node has not written down yet; what a node that
//! crashes had counted in its last seconds is lost.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use base::{IdentityPoolId, Timestamp};
use serde::{Deserialize, Serialize};
use store::{CommitError, Entity, Key, Store, Unit, load};

/// How often a write is tried again when another node was faster.
const ATTEMPTS: u32 = 16;

/// What a pool uses.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct PoolUsage {
    /// The pool.
    pub(crate) pool: IdentityPoolId,
    /// What it uses.
    pub(crate) tally: Tally,
}

/// Figures that add up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Tally {
    /// Sync sessions that were begun.
    pub(crate) sessions: i64,
    /// Bytes in all datasets.
    pub(crate) bytes: i64,
    /// When a dataset last changed; `None` when none did.
    pub(crate) modified_at: Option<Timestamp>,
}

impl Tally {
    fn add(&mut self, other: Self) {
        self.sessions = self.sessions.saturating_add(other.sessions);
        self.bytes = self.bytes.saturating_add(other.bytes);
        self.modified_at = self.modified_at.max(other.modified_at);
    }
}

impl PoolUsage {
    /// Where a pool's usage is stored.
    pub(crate) fn key_of(pool: &str) -> Key {
        Key::new(format!("sy/{pool}"), "usage")
    }
}

impl Entity for PoolUsage {
    const KIND: &'static str = "sync-pool-usage";

    fn key(&self) -> Key {
        Self::key_of(self.pool.as_str())
    }
}

/// What this node has counted and not written down yet.
#[derive(Debug, Default)]
pub(crate) struct Usage(Mutex<BTreeMap<IdentityPoolId, Tally>>);

impl Usage {
    fn tallies(&self) -> MutexGuard<'_, BTreeMap<IdentityPoolId, Tally>> {
        // Additions cannot panic half-way, so a poisoned map is whole.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn add(&self, pool: &IdentityPoolId, tally: Tally) {
        let mut tallies = self.tallies();
        match tallies.get_mut(pool) {
            Some(there) => there.add(tally),
            None => drop(tallies.insert(pool.clone(), tally)),
        }
    }

    /// Counts a session.
    pub(crate) fn session(&self, pool: &IdentityPoolId) {
        self.add(pool, Tally { sessions: 1, ..Tally::default() });
    }

    /// Counts a change of a dataset's size.
    pub(crate) fn changed(&self, pool: &IdentityPoolId, before: u64, after: u64, now: Timestamp) {
        let bytes = i64::try_from(after).unwrap_or(0) - i64::try_from(before).unwrap_or(0);
        self.add(pool, Tally { sessions: 0, bytes, modified_at: Some(now) });
    }

    /// What a pool uses.
    pub(crate) async fn of(
        &self,
        store: &dyn Store,
        now: Timestamp,
        pool: &str,
    ) -> Result<Tally, store::Error> {
        // Before the store is read: what is written down in between counts twice for a moment
        // rather than not at all, and the next question is answered right.
        let counted = pool.parse().ok().and_then(|pool| self.tallies().get(&pool).copied());
        let stored = load::<PoolUsage>(store, now, &PoolUsage::key_of(pool)).await?;
        let mut tally = stored.map_or_else(Tally::default, |stored| stored.value.tally);
        tally.add(counted.unwrap_or_default());
        Ok(tally)
    }

    /// Forgets a deleted pool.
    pub(crate) fn forget(&self, pool: &IdentityPoolId) {
        self.tallies().remove(pool);
    }

    /// Writes down what was counted; what cannot be written now is kept for later.
    pub(crate) async fn flush(&self, store: &dyn Store, now: Timestamp) -> Result<(), CommitError> {
        let counted = std::mem::take(&mut *self.tallies());
        let mut outcome = Ok(());
        for (pool, tally) in counted {
            if let Err(error) = write_down(store, now, &pool, tally).await {
                self.add(&pool, tally);
                outcome = Err(error);
            }
        }
        outcome
    }
}

async fn write_down(
    store: &dyn Store,
    now: Timestamp,
    pool: &IdentityPoolId,
    tally: Tally,
) -> Result<(), CommitError> {
    store::retry_conflicts(ATTEMPTS, || async move {
        // Nothing is written for a pool that is gone: nobody would remove it.
        let there = identity::pool_key(pool.as_str());
        if store.get(now, &there).await?.is_none() {
            return Ok(());
        }
        let found = load::<PoolUsage>(store, now, &PoolUsage::key_of(pool.as_str())).await?;
        let mut unit = Unit::new(store, now);
        let mut new = PoolUsage { pool: pool.clone(), tally };
        match &found {
            Some(old) => {
                new.tally = old.tally;
                new.tally.add(tally);
                unit.update(old, &new)?;
            }
            None => unit.insert(&new)?,
        }
        unit.commit().await
    })
    .await
}
