//! A unit of work: writes that happen together, with their links.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use base::Timestamp;

use crate::batch::{Action, Batch, Cond, Op};
use crate::engine::Store;
use crate::entity::{Entity, Loaded, encode, encode_as, links_of};
use crate::error::{BatchError, CommitError, Conflict, Error, MaybeConflict};
use crate::item::Key;
use crate::links::{CLAIM, INDEX, Link, StoredLink};

/// Gathers writes and commits them as one batch. Nothing happens before [`Unit::commit`].
pub struct Unit<'s> {
    store: &'s dyn Store,
    now: Timestamp,
    ops: BTreeMap<Key, Pending>,
    taken: BTreeMap<Key, Taken>,
    released: BTreeSet<Key>,
}

/// An op, and what to call it in a conflict.
struct Pending {
    op: Op,
    kind: &'static str,
    claim: Option<&'static str>,
}

/// A link that an entity in this unit gains or changes.
struct Taken {
    link: Link,
    owner: Key,
    kind: &'static str,
    /// Whether the entity did not have the link before.
    fresh: bool,
}

impl<'s> Unit<'s> {
    /// An empty unit. `now` decides what has expired and dates the revisions.
    pub fn new(store: &'s dyn Store, now: Timestamp) -> Self {
        Self { store, now, ops: BTreeMap::new(), taken: BTreeMap::new(), released: BTreeSet::new() }
    }

    /// Adds a new entity; conflicts when its key or one of its claims is taken.
    pub fn insert<E: Entity>(&mut self, entity: &E) -> Result<(), Error> {
        let (key, body) = (entity.key(), encode(entity)?);
        let rev = self.store.revs().next(None, self.now);
        let op = Op::put(key.clone(), Cond::Absent, rev, entity.expires(), body);
        self.add(op, E::KIND)?;
        self.relink(&key, E::KIND, BTreeMap::new(), links_of(entity)?)
    }

    /// Writes `new` over what was loaded; conflicts when that has changed since or is gone.
    pub fn update<E: Entity>(&mut self, old: &Loaded<E>, new: &E) -> Result<(), Error> {
        let key = new.key();
        if key != *old.key() {
            return Err(Error::Misuse(format!("an update moves {} to {key}", old.key())));
        }
        let rev = self.store.revs().next(Some(old.rev()), self.now);
        let op = Op::put(key.clone(), Cond::At(old.rev()), rev, new.expires(), encode(new)?);
        self.add(op, E::KIND)?;
        self.relink(&key, E::KIND, links_of(&old.value)?, links_of(new)?)
    }

    /// Removes what was loaded; conflicts when it has changed since or is gone.
    pub fn delete<E: Entity>(&mut self, old: &Loaded<E>) -> Result<(), Error> {
        self.add(Op::delete(old.key().clone(), Cond::At(old.rev())), E::KIND)?;
        self.relink(old.key(), E::KIND, links_of(&old.value)?, BTreeMap::new())
    }

    /// Holds the unit to an entity that it does not change: conflicts when that has changed
    /// since it was loaded, or is gone.
    pub fn guard<E: Entity>(&mut self, read: &Loaded<E>) -> Result<(), Error> {
        self.add(Op::check(read.key().clone(), Cond::At(read.rev())), E::KIND)
    }

    /// Holds the unit to the absence of an entity; a conflict names `kind`.
    pub fn guard_absent(&mut self, kind: &'static str, key: Key) -> Result<(), Error> {
        self.add(Op::check(key, Cond::Absent), kind)
    }

    /// Writes an item that is no entity. `data` is framed as one, under `kind` and version 1.
    pub fn put_raw(
        &mut self,
        kind: &'static str,
        key: Key,
        cond: Cond,
        expires: Option<Timestamp>,
        data: impl serde::Serialize,
    ) -> Result<(), Error> {
        let prev = if let Cond::At(rev) = cond { Some(rev) } else { None };
        let rev = self.store.revs().next(prev, self.now);
        self.add(Op::put(key, cond, rev, expires, encode_as(kind, 1, data)?), kind)
    }

    /// Removes an item that is no entity.
    pub fn delete_raw(&mut self, kind: &'static str, key: Key, cond: Cond) -> Result<(), Error> {
        self.add(Op::delete(key, cond), kind)
    }

    /// Whether there is nothing to commit.
    pub fn is_empty(&self) -> bool {
        self.ops.is_empty()
    }

    /// Does all of it, durably, or none of it.
    pub async fn commit(self) -> Result<(), CommitError> {
        let (store, now) = (self.store, self.now);
        let pending = self.finish()?;
        if pending.is_empty() {
            return Ok(());
        }
        let names: Vec<_> = pending.values().map(|p| (p.kind, p.claim, p.op.key.clone())).collect();
        let batch = Batch::new(now, pending.into_values().map(|p| p.op).collect())?;
        let witness = batch.ops().iter().find(|op| matches!(op.action, Action::Put { .. }));
        let witness = witness.cloned();
        match store.commit(batch).await {
            Ok(()) => Ok(()),
            Err(BatchError::Unavailable(reason)) => Err(Error::Unavailable(reason).into()),
            Err(BatchError::Unknown(reason)) => look_up(store, witness, reason).await,
            Err(BatchError::Conflict { op }) => Err(match names.into_iter().nth(op) {
                Some((kind, claim, key)) => CommitError::Conflict(Conflict { kind, claim, key }),
                None => Error::Misuse(format!("the engine blames op {op}, which is none")).into(),
            }),
        }
    }

    /// Adds an op. A guard gives way to a write with the same condition, and a delete followed
    /// by an insert is a replacement.
    fn add(&mut self, op: Op, kind: &'static str) -> Result<(), Error> {
        match self.ops.entry(op.key.clone()) {
            Entry::Vacant(free) => {
                free.insert(Pending { op, kind, claim: None });
            }
            Entry::Occupied(mut there) => {
                let merged = merge(&there.get().op, op)?;
                there.insert(Pending { op: merged, kind, claim: None });
            }
        }
        Ok(())
    }

    /// Notes which links an entity gains, changes and loses.
    fn relink(
        &mut self,
        owner: &Key,
        kind: &'static str,
        mut old: BTreeMap<Key, Link>,
        new: BTreeMap<Key, Link>,
    ) -> Result<(), Error> {
        for (key, link) in new {
            let before = old.remove(&key);
            if before.as_ref() == Some(&link) {
                continue;
            }
            let fresh = before.is_none();
            let taken = Taken { link, owner: owner.clone(), kind, fresh };
            if self.taken.insert(key.clone(), taken).is_some() {
                return Err(Error::Misuse(format!("two entities of a unit want {key}")));
            }
        }
        self.released.extend(old.into_keys());
        Ok(())
    }

    /// All ops by key, those of the links included.
    fn finish(mut self) -> Result<BTreeMap<Key, Pending>, Error> {
        for key in &self.released {
            if !self.taken.contains_key(key) {
                // INVARIANT: a link belongs to one entity, whose own condition stands in the
                // same batch; so links need none when they change or go.
                let op = Op::delete(key.clone(), Cond::Any);
                place(&mut self.ops, Pending { op, kind: INDEX, claim: None })?;
            }
        }
        for (key, taken) in self.taken {
            let Taken { link, owner, kind, fresh } = taken;
            let moved = self.released.contains(&key);
            let claimed = link.claim.is_some() && fresh && !moved;
            let cond = if claimed { Cond::Absent } else { Cond::Any };
            let rev = self.store.revs().next(None, self.now);
            let body = link_body(&owner, &link)?;
            let op = Op::put(key, cond, rev, link.expires, body);
            place(&mut self.ops, Pending { op, kind, claim: link.claim })?;
        }
        Ok(self.ops)
    }
}

fn link_body(owner: &Key, link: &Link) -> Result<String, Error> {
    let of = (owner.pk.to_string(), owner.sk.to_string());
    let name = link.claim.map(str::to_owned);
    let kind = if name.is_some() { CLAIM } else { INDEX };
    encode_as(kind, 1, StoredLink { of, name, value: &link.value })
}

fn place(ops: &mut BTreeMap<Key, Pending>, pending: Pending) -> Result<(), Error> {
    let key = pending.op.key.clone();
    match ops.insert(key, pending) {
        None => Ok(()),
        Some(there) => Err(Error::Misuse(format!("{} is an item and a link", there.op.key))),
    }
}

/// Two ops on one key as one, where that has a meaning.
fn merge(first: &Op, second: Op) -> Result<Op, Error> {
    let guards = first.cond == second.cond;
    match (&first.action, &second.action) {
        (Action::Check, _) if guards => Ok(second),
        (_, Action::Check) if guards => Ok(first.clone()),
        (Action::Delete, Action::Put { .. }) if second.cond == Cond::Absent => {
            Ok(Op { cond: first.cond, ..second })
        }
        _ => Err(Error::Misuse(format!("{} is written twice in a unit", second.key))),
    }
}

/// After an unknown outcome: the batch went through if its first write is there as written. If it
/// is not, nothing is sure, since the engine may still be at it.
async fn look_up(
    store: &dyn Store,
    witness: Option<Op>,
    reason: String,
) -> Result<(), CommitError> {
    let Some(written) = witness.and_then(Op::into_item) else {
        return Err(CommitError::Unknown(reason));
    };
    // At the beginning of time nothing has expired.
    match store.get(Timestamp::from_micros(i64::MIN), &written.key).await {
        Ok(Some(there)) if there == written => Ok(()),
        Ok(_) | Err(_) => Err(CommitError::Unknown(reason)),
    }
}

/// Runs `attempt` until it does not conflict, at most `max` times; the last error is returned.
/// The attempt reads anew each time.
pub async fn retry_conflicts<T, E, F>(max: u32, mut attempt: impl FnMut() -> F) -> Result<T, E>
where
    E: MaybeConflict,
    F: Future<Output = Result<T, E>>,
{
    let mut left = max.max(1);
    loop {
        left -= 1;
        match attempt().await {
            Err(error) if left > 0 && error.is_conflict() => tokio::task::yield_now().await,
            other => return other,
        }
    }
}
