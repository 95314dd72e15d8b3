//! Conditional writes and the atomic batch of them.

use std::fmt;

use base::Timestamp;

use crate::error::Error;
use crate::item::{Item, Key, expired};
use crate::rev::Rev;

/// What must hold of the item at a key for its batch to go through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cond {
    /// Nothing.
    Any,
    /// There is none, or it has expired.
    Absent,
    /// It is there with this revision. Expiry plays no part: who loaded an item may finish.
    At(Rev),
}

/// What happens to the item.
#[derive(Clone, PartialEq, Eq)]
pub enum Action {
    /// It becomes this.
    Put {
        /// The new revision.
        rev: Rev,
        /// When it ends by itself.
        expires: Option<Timestamp>,
        /// JSON text.
        body: String,
    },
    /// It goes.
    Delete,
    /// Nothing; only the condition counts.
    Check,
}

/// One conditional step of a batch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Op {
    /// The item.
    pub key: Key,
    /// What must hold.
    pub cond: Cond,
    /// What happens then.
    pub action: Action,
}

impl Op {
    /// Writes an item.
    pub fn put(key: Key, cond: Cond, rev: Rev, expires: Option<Timestamp>, body: String) -> Self {
        Self { key, cond, action: Action::Put { rev, expires, body } }
    }

    /// Removes an item, if there is one.
    pub const fn delete(key: Key, cond: Cond) -> Self {
        Self { key, cond, action: Action::Delete }
    }

    /// Holds the whole batch to a condition on an item that it does not change.
    pub const fn check(key: Key, cond: Cond) -> Self {
        Self { key, cond, action: Action::Check }
    }

    /// Whether the condition holds for an item with this revision and expiry (`None`: no item).
    pub fn holds(&self, found: Option<(Rev, Option<Timestamp>)>, now: Timestamp) -> bool {
        match self.cond {
            Cond::Any => true,
            Cond::Absent => found.is_none_or(|(_, expires)| expired(expires, now)),
            Cond::At(rev) => found.is_some_and(|(there, _)| there == rev),
        }
    }

    /// The item that the op leaves behind, if it is a write.
    pub(crate) fn into_item(self) -> Option<Item> {
        let Action::Put { rev, expires, body } = self.action else { return None };
        Some(Item { key: self.key, rev, expires, body })
    }

    fn body_len(&self) -> usize {
        match &self.action {
            Action::Put { body, .. } => body.len(),
            Action::Delete | Action::Check => 0,
        }
    }
}

/// What an engine can carry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Ops in one batch.
    pub max_ops: usize,
    /// Bytes of keys and bodies in one batch.
    pub max_batch_bytes: usize,
    /// Bytes of `pk` and `sk` together.
    pub max_key_bytes: usize,
    /// Bytes of one body.
    pub max_body_bytes: usize,
    /// How many partitions a list is best spread over: 1 for an embedded engine.
    pub list_buckets: u32,
}

/// The limits that every engine keeps; chosen so that all engines of the design can.
pub const LIMITS: Limits = Limits {
    max_ops: 100,
    max_batch_bytes: 4_000_000,
    max_key_bytes: 1_000,
    max_body_bytes: 1 << 20,
    list_buckets: 1,
};

/// Ops that happen together or not at all.
///
/// INVARIANT: sorted by key, each key once, within [`LIMITS`]. The order keeps engines with row
/// locks free of deadlocks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Batch {
    now: Timestamp,
    ops: Vec<Op>,
}

impl Batch {
    /// Sorts and checks the ops. `now` decides what has expired.
    pub fn new(now: Timestamp, mut ops: Vec<Op>) -> Result<Self, Error> {
        ops.sort_by(|a, b| a.key.cmp(&b.key));
        if ops.len() > LIMITS.max_ops {
            return Err(Error::TooLarge(format!("{} ops in one batch", ops.len())));
        }
        let mut total = 0;
        for (at, op) in ops.iter().enumerate() {
            total += check_key(&op.key)? + op.body_len();
            if op.body_len() > LIMITS.max_body_bytes {
                let len = op.body_len();
                return Err(Error::TooLarge(format!("the body of {} has {len} bytes", op.key)));
            }
            if ops.get(at + 1).is_some_and(|next| next.key == op.key) {
                return Err(Error::Misuse(format!("{} stands twice in one batch", op.key)));
            }
        }
        if total > LIMITS.max_batch_bytes {
            return Err(Error::TooLarge(format!("{total} bytes in one batch")));
        }
        Ok(Self { now, ops })
    }

    /// The instant that decides what has expired.
    pub const fn now(&self) -> Timestamp {
        self.now
    }

    /// The ops, by key.
    pub fn ops(&self) -> &[Op] {
        &self.ops
    }

    /// The ops, by key.
    pub fn into_ops(self) -> Vec<Op> {
        self.ops
    }
}

/// The key's length, if it is one that every engine can hold (PostgreSQL's text has no NUL).
fn check_key(key: &Key) -> Result<usize, Error> {
    let len = key.pk.len() + key.sk.len();
    if len > LIMITS.max_key_bytes {
        return Err(Error::TooLarge(format!("a key has {len} bytes")));
    }
    if key.pk.contains('\0') || key.sk.contains('\0') {
        return Err(Error::Misuse(format!("the key {key} has a NUL")));
    }
    Ok(len)
}

impl fmt::Debug for Action {
    /// Leaves the body out: it may hold secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Put { rev, expires, .. } => {
                f.debug_struct("Put").field("rev", rev).field("expires", expires).finish()
            }
            Self::Delete => f.write_str("Delete"),
            Self::Check => f.write_str("Check"),
        }
    }
}
