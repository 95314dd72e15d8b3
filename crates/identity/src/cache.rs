//! Pools, cached per node and re-checked by revision.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use base::Timestamp;
use store::{Rev, Store, decode};

use crate::entities::Pool;

/// How long a node may serve a pool before it looks again. A change made on the node itself is
/// seen at once.
pub(crate) const STALENESS: Duration = Duration::from_secs(1);
/// How many pools are kept: more than an account may have.
const CAPACITY: u64 = 10_000;

#[derive(Clone)]
struct Slot {
    pool: Arc<Pool>,
    rev: Rev,
    checked_at: Timestamp,
    generation: u64,
}

/// The pools that this node has read.
pub(crate) struct PoolCache {
    slots: moka::sync::Cache<Box<str>, Slot>,
    /// Counts the changes made on this node.
    generation: AtomicU64,
}

impl PoolCache {
    pub(crate) fn new() -> Self {
        Self { slots: moka::sync::Cache::new(CAPACITY), generation: AtomicU64::new(0) }
    }

    /// The pool of this id. Absence is not cached.
    pub(crate) async fn get(
        &self,
        store: &dyn Store,
        now: Timestamp,
        id: &str,
    ) -> Result<Option<Arc<Pool>>, store::Error> {
        let known = self.slots.get(id);
        // INVARIANT: the generation is read before the store, so that a change in between makes
        // the slot stale, never fresh with an old value.
        let generation = self.generation.load(Ordering::Acquire);
        if let Some(slot) = &known {
            // Requests that began earlier may look later: a little in the past is fresh too.
            let age = now.since(slot.checked_at).max(slot.checked_at.since(now));
            if age < STALENESS && slot.generation == generation {
                return Ok(Some(Arc::clone(&slot.pool)));
            }
        }
        let Some(item) = store.get(now, &Pool::key_of(id)).await? else {
            self.slots.invalidate(id);
            return Ok(None);
        };
        let rev = item.rev;
        let pool = match known.filter(|slot| slot.rev == rev) {
            Some(slot) => slot.pool,
            None => Arc::new(decode::<Pool>(item)?.into_value()),
        };
        let slot = Slot { pool: Arc::clone(&pool), rev, checked_at: now, generation };
        self.slots.insert(id.into(), slot);
        Ok(Some(pool))
    }

    /// Reads this pool (and, as pools seldom change, every other) again before it is next used.
    pub(crate) fn forget(&self, id: &str) {
        self.generation.fetch_add(1, Ordering::AcqRel);
        self.slots.invalidate(id);
    }
}
