//! Entities kept ready for use in this process, and compared with the store by their revision.
//!
//! For configuration: what is read with every request and changes seldom (roles, pools, clients).
//! Never for what a request must not see a moment late, such as a revocation.

use std::collections::HashMap;
use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};
use std::time::Duration;

use base::Timestamp;

use crate::engine::Store;
use crate::entity::{Entity, Loaded, decode};
use crate::error::{CommitError, Error};
use crate::item::Key;
use crate::rev::Rev;
use crate::unit::Unit;

/// How long a node may go by what it has read before it looks again: the bound on how late it
/// notices a change made on another node.
pub const STALENESS: Duration = Duration::from_secs(1);

/// In how many parts a cache is locked, so that readers on many cores seldom meet.
const SHARDS: usize = 16;

/// The changes that this node makes to cached entities. Clones are one: the caches that are made
/// with it forget together.
#[derive(Clone, Debug, Default)]
pub struct Changes(Arc<AtomicU64>);

impl Changes {
    /// Commits, and then has every cache of these changes look again before it answers.
    ///
    /// INVARIANT: whoever changes a cached entity commits through here; else this node, too, goes
    /// by the old state for up to [`STALENESS`]. So it does when the caller is cancelled during
    /// the commit.
    pub async fn commit(&self, unit: Unit<'_>) -> Result<(), CommitError> {
        let outcome = unit.commit().await;
        // Also after a failure: an unknown outcome may have been a success.
        self.0.fetch_add(1, Ordering::AcqRel);
        outcome
    }

    /// How many there have been.
    fn count(&self) -> u64 {
        self.0.load(Ordering::Acquire)
    }
}

/// A bounded number of values, each made from one entity, by name.
///
/// A value is answered without a look at the store while it is younger than [`STALENESS`] and this
/// node has changed nothing. Then one read compares the revision, and only a new one is decoded
/// and made into a value again. That something is absent is not remembered. An answer from the
/// cache takes one shared lock and allocates nothing.
///
/// `V` is what its users need: [`Loaded<E>`] for the entity itself (see [`Cached::load`]), or what
/// is made of it, such as its policies parsed (see [`Cached::load_with`]).
#[derive(Debug)]
pub struct Cached<V> {
    shards: [RwLock<HashMap<Box<str>, Slot<V>>>; SHARDS],
    /// How many a shard holds.
    room: usize,
    hasher: RandomState,
    changes: Changes,
}

#[derive(Debug)]
struct Slot<V> {
    value: Arc<V>,
    /// The revision that the value was made from.
    rev: Rev,
    /// When the store last had that revision, in microseconds, by the clock of the request that
    /// looked.
    checked_at: AtomicI64,
    /// How many changes there had been when the store was asked.
    changes: AtomicU64,
}

impl<V> Slot<V> {
    fn is_fresh(&self, now: Timestamp, changes: u64) -> bool {
        // Requests that began earlier may look later: a little in the past is fresh too.
        let age = now.micros().abs_diff(self.checked_at.load(Ordering::Acquire));
        u128::from(age) < STALENESS.as_micros() && self.changes.load(Ordering::Acquire) == changes
    }

    /// Notes that the store has this slot's revision still. What two requests note at once may
    /// mix: each half is true by itself, for the slot has one revision.
    fn confirm(&self, now: Timestamp, changes: u64) {
        self.checked_at.store(now.micros(), Ordering::Release);
        self.changes.store(changes, Ordering::Release);
    }
}

impl<E: Entity> Cached<Loaded<E>> {
    /// The entity at `key`, which is remembered as `name`; as [`crate::load`], at most
    /// [`STALENESS`] old.
    pub async fn load(
        &self,
        store: &dyn Store,
        now: Timestamp,
        name: &str,
        key: impl FnOnce() -> Key,
    ) -> Result<Option<Arc<Loaded<E>>>, Error> {
        self.load_with(store, now, name, key, Ok).await
    }
}

impl<V> Cached<V> {
    /// A cache of about `capacity` values that forgets with `changes`.
    pub fn new(capacity: usize, changes: &Changes) -> Self {
        Self {
            shards: std::array::from_fn(|_| RwLock::default()),
            room: capacity.div_ceil(SHARDS).max(1),
            hasher: RandomState::new(),
            changes: changes.clone(),
        }
    }

    /// What `make` makes of the entity at `key`, remembered as `name`; `None` when there is no
    /// entity. What `make` refuses is not remembered.
    ///
    /// INVARIANT: in one cache, a name has one key and one way of making.
    pub async fn load_with<E: Entity, X: From<Error>>(
        &self,
        store: &dyn Store,
        now: Timestamp,
        name: &str,
        key: impl FnOnce() -> Key,
        make: impl FnOnce(Loaded<E>) -> Result<V, X>,
    ) -> Result<Option<Arc<V>>, X> {
        // INVARIANT: the changes are counted before the store is read: a change in between makes
        // the slot stale, never fresh with an old value.
        let changes = self.changes.count();
        let is_fresh = |slot: &Slot<V>| slot.is_fresh(now, changes);
        if let Some(value) = self.find(name, is_fresh) {
            return Ok(Some(value));
        }
        let Some(item) = store.get(now, &key()).await? else {
            self.write(name).remove(name);
            return Ok(None);
        };
        let rev = item.rev;
        let is_same = |slot: &Slot<V>| {
            let same = slot.rev == rev;
            if same {
                slot.confirm(now, changes);
            }
            same
        };
        if let Some(value) = self.find(name, is_same) {
            return Ok(Some(value));
        }
        let value = Arc::new(make(decode::<E>(item)?)?);
        let checked_at = AtomicI64::new(now.micros());
        let changes = AtomicU64::new(changes);
        self.insert(name, Slot { value: Arc::clone(&value), rev, checked_at, changes });
        Ok(Some(value))
    }

    fn find(&self, name: &str, usable: impl FnOnce(&Slot<V>) -> bool) -> Option<Arc<V>> {
        let shard = self.read(name);
        let slot = shard.get(name).filter(|slot| usable(slot))?;
        Some(Arc::clone(&slot.value))
    }

    /// A full shard gives up half of its values, those first that the store would have to be asked
    /// about anyway: so room is made once in many inserts, and costs each little.
    fn insert(&self, name: &str, slot: Slot<V>) {
        let now = Timestamp::from_micros(slot.checked_at.load(Ordering::Acquire));
        let changes = self.changes.count();
        let mut shard = self.write(name);
        if shard.len() >= self.room && !shard.contains_key(name) {
            shard.retain(|_, slot| slot.is_fresh(now, changes));
            let mut surplus = shard.len().saturating_sub(self.room / 2);
            shard.retain(|_, _| {
                let stays = surplus == 0;
                surplus = surplus.saturating_sub(1);
                stays
            });
        }
        shard.insert(name.into(), slot);
    }

    fn shard(&self, name: &str) -> &RwLock<HashMap<Box<str>, Slot<V>>> {
        let hash = self.hasher.hash_one(name);
        &self.shards[usize::try_from(hash % SHARDS as u64).unwrap_or(0)]
    }

    // Nothing under the locks can panic half-way through a change, so a poisoned map is whole.

    fn read(&self, name: &str) -> RwLockReadGuard<'_, HashMap<Box<str>, Slot<V>>> {
        self.shard(name).read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self, name: &str) -> RwLockWriteGuard<'_, HashMap<Box<str>, Slot<V>>> {
        self.shard(name).write().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests;
