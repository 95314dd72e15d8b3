//! Keys and items.

use std::fmt;

use base::Timestamp;

use crate::rev::Rev;

/// Where an item stands: `pk` chooses the partition (one user, one identity, one pool), `sk` the
/// place inside it. Both are UTF-8, compared as bytes, without NUL, together at most 1000 bytes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key {
    /// The partition.
    pub pk: Box<str>,
    /// The place in the partition.
    pub sk: Box<str>,
}

impl Key {
    /// A key from its two parts.
    pub fn new(pk: impl Into<Box<str>>, sk: impl Into<Box<str>>) -> Self {
        Self { pk: pk.into(), sk: sk.into() }
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.pk.escape_debug(), self.sk.escape_debug())
    }
}

/// A stored item.
#[derive(Clone, PartialEq, Eq)]
pub struct Item {
    /// Where it stands.
    pub key: Key,
    /// The revision that its last writer chose.
    pub rev: Rev,
    /// From this instant on the item is as good as gone.
    pub expires: Option<Timestamp>,
    /// JSON text, at most 1 MiB.
    pub body: String,
}

impl fmt::Debug for Item {
    /// Leaves the body out: it may hold secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Item")
            .field("key", &self.key)
            .field("rev", &self.rev)
            .field("expires", &self.expires)
            .finish_non_exhaustive()
    }
}

/// Whether something with this expiry is gone at `now`.
pub(crate) fn expired(expires: Option<Timestamp>, now: Timestamp) -> bool {
    expires.is_some_and(|at| at <= now)
}
