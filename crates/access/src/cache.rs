//! Entities in a form ready for use, cached and re-checked by revision.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use base::Timestamp;
use moka::sync::Cache;
use store::{Entity, Key, Rev, Store, decode};

use crate::AccessError;

/// How long a node may decide by what it read of IAM before it looks again. Changes made on the
/// node itself are seen at once.
pub const STALENESS: Duration = Duration::from_secs(1);

/// Counts the changes of IAM made on this node.
#[derive(Debug, Default)]
pub(crate) struct Generation(AtomicU64);

impl Generation {
    /// Everything that was read before is to be read again.
    pub(crate) fn advance(&self) {
        self.0.fetch_add(1, Ordering::AcqRel);
    }

    pub(crate) fn current(&self) -> u64 {
        self.0.load(Ordering::Acquire)
    }
}

/// What a lookup needs beside the key.
#[derive(Clone, Copy)]
pub(crate) struct Lookup<'a> {
    pub(crate) store: &'a dyn Store,
    pub(crate) generation: &'a Generation,
    pub(crate) now: Timestamp,
}

/// Values of type `V`, each made from one entity.
pub(crate) struct Cached<V> {
    slots: Cache<Box<str>, Slot<V>>,
}

struct Slot<V> {
    value: Arc<V>,
    rev: Rev,
    checked_at: Timestamp,
    generation: u64,
}

impl<V> Clone for Slot<V> {
    fn clone(&self) -> Self {
        Self { value: Arc::clone(&self.value), ..*self }
    }
}

impl<V> Slot<V> {
    fn is_fresh(&self, lookup: &Lookup<'_>) -> bool {
        // Requests that began earlier may look later: a little in the past is fresh too.
        let age = lookup.now.since(self.checked_at).max(self.checked_at.since(lookup.now));
        self.generation == lookup.generation.current() && age < STALENESS
    }
}

impl<V: Send + Sync + 'static> Cached<V> {
    pub(crate) fn new(capacity: u64) -> Self {
        Self { slots: Cache::new(capacity) }
    }

    /// The value of the entity at `key`, `None` when there is none. Absence is not cached.
    pub(crate) async fn get<E: Entity>(
        &self,
        lookup: Lookup<'_>,
        name: &str,
        key: impl FnOnce() -> Key,
        compile: impl FnOnce(E) -> Result<V, AccessError>,
    ) -> Result<Option<Arc<V>>, AccessError> {
        let known = self.slots.get(name);
        if let Some(slot) = &known
            && slot.is_fresh(&lookup)
        {
            return Ok(Some(Arc::clone(&slot.value)));
        }
        // INVARIANT: the generation is read before the store: a change in between makes the slot
        // stale, never fresh with an old value.
        let generation = lookup.generation.current();
        let Some(item) = lookup.store.get(lookup.now, &key()).await? else {
            self.slots.invalidate(name);
            return Ok(None);
        };
        let (rev, checked_at) = (item.rev, lookup.now);
        let value = match known.filter(|slot| slot.rev == rev) {
            Some(slot) => slot.value,
            None => Arc::new(compile(decode::<E>(item)?.into_value())?),
        };
        let slot = Slot { value: Arc::clone(&value), rev, checked_at, generation };
        self.slots.insert(name.into(), slot);
        Ok(Some(value))
    }
}
