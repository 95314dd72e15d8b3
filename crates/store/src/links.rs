//! What an entity keeps beside itself: unique claims and list entries.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use base::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::error::Error;
use crate::item::Key;

/// The kind of a claim item.
pub(crate) const CLAIM: &str = "claim";
/// The kind of a list entry.
pub(crate) const INDEX: &str = "index";

/// The links of one entity. They live and expire with it, in the same batch.
#[derive(Debug, Default)]
pub struct Links {
    pub(crate) entries: BTreeMap<Key, Link>,
    failure: Option<Error>,
}

/// One link: its name when it is a claim, and what it holds.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Link {
    pub(crate) claim: Option<&'static str>,
    pub(crate) value: Value,
    pub(crate) expires: Option<Timestamp>,
}

/// How a link is stored: the key of its owner, and what it holds.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct StoredLink<T> {
    /// `[pk, sk]` of the entity that the link belongs to.
    pub(crate) of: (String, String),
    /// The claim's name; none for a list entry.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) name: Option<String>,
    pub(crate) value: T,
}

impl Links {
    /// A unique value: at most one entity has this key at a time, and [`crate::follow`] finds
    /// `value` (usually the entity's id) by it. `name` is what a conflict is reported as.
    pub fn claim(&mut self, key: Key, name: &'static str, value: impl Serialize) {
        self.add(key, Some(name), value);
    }

    /// A list entry: [`crate::list_index`] over `pk` finds `body` in the order of `sk`. The key
    /// must be this entity's alone, so `sk` contains the entity's id.
    pub fn index(
        &mut self,
        pk: impl Into<Box<str>>,
        sk: impl Into<Box<str>>,
        body: impl Serialize,
    ) {
        self.add(Key::new(pk, sk), None, body);
    }

    fn add(&mut self, key: Key, claim: Option<&'static str>, value: impl Serialize) {
        match (serde_json::to_value(value), self.entries.entry(key)) {
            (Ok(value), Entry::Vacant(free)) => {
                free.insert(Link { claim, value, expires: None });
            }
            (Ok(_), Entry::Occupied(there)) => {
                self.failure = Some(Error::Misuse(format!("{} is linked twice", there.key())));
            }
            (Err(error), at) => {
                self.failure = Some(Error::Misuse(format!("{}: {error}", at.key())));
            }
        }
    }

    /// The links, each ending at `expires`.
    pub(crate) fn finish(
        mut self,
        expires: Option<Timestamp>,
    ) -> Result<BTreeMap<Key, Link>, Error> {
        if let Some(failure) = self.failure {
            return Err(failure);
        }
        for link in self.entries.values_mut() {
            link.expires = expires;
        }
        Ok(self.entries)
    }
}
