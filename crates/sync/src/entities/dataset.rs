//! Datasets.

use aws_lc_rs::digest::{SHA256, digest};
use base::{IdentityId, IdentityPoolId, Timestamp};
use identity::IdentityRecord;
use serde::{Deserialize, Serialize};
use store::{Entity, Key};

use super::Record;

/// How many buckets the records of a larger dataset are spread over. With all of them and the pieces
/// of large values, a dataset is still one batch.
const BUCKETS: u8 = 32;

/// A dataset. Its records are in it while they are small, else in its buckets.
// INVARIANT: whatever changes a record changes its dataset in the same batch, with the condition
// that nobody else did; so buckets and pieces need no condition of their own, and what is read in
// one range belongs together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Dataset {
    /// Whose.
    pub(crate) identity: IdentityId,
    /// The identity's pool.
    pub(crate) pool: IdentityPoolId,
    /// 1 to 128 characters of `[a-zA-Z0-9_.:-]` (SY-002).
    pub(crate) name: String,
    /// The sync count before the first update. Each dataset of a name has another one, so it tells
    /// one from the next.
    pub(crate) base: i64,
    /// The sync count: one more with each update (SY-011).
    pub(crate) count: i64,
    /// When it was made.
    pub(crate) created_at: Timestamp,
    /// When it was last updated.
    pub(crate) modified_at: Timestamp,
    /// By whom (SY-021).
    pub(crate) modified_by: String,
    /// Bytes of keys and values; of a tombstone the key counts.
    pub(crate) bytes: u64,
    /// Records with a value.
    pub(crate) live: u32,
    /// Tombstones.
    pub(crate) dead: u32,
    /// How the records are spread over buckets; without, they stand here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) spread: Option<Spread>,
    /// The records, unless they are spread.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) records: Vec<Record>,
}

/// Which bucket a key is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Spread {
    /// Random and told to nobody, so that nobody can choose keys that share a bucket.
    pub(crate) salt: u64,
}

impl Spread {
    fn digest(self, key: &str) -> [u8; 17] {
        let salted = [&self.salt.to_be_bytes(), key.as_bytes()].concat();
        let digest = digest(&SHA256, &salted);
        let mut start = [0; 17];
        start.iter_mut().zip(digest.as_ref()).for_each(|(to, from)| *to = *from);
        start
    }

    /// The bucket of a key.
    pub(crate) fn bucket(self, key: &str) -> u8 {
        let [first, ..] = self.digest(key);
        first % BUCKETS
    }

    /// What stands for a key in the places of its value's pieces.
    pub(crate) fn label(self, key: &str) -> String {
        let [_, rest @ ..] = self.digest(key);
        hex::encode(rest)
    }
}

impl Dataset {
    /// A dataset before its first update.
    pub(crate) fn new(record: &IdentityRecord, name: &str, base: i64, now: Timestamp) -> Self {
        Self {
            identity: record.id.clone(),
            pool: record.pool.clone(),
            name: name.to_owned(),
            base,
            count: base,
            created_at: now,
            modified_at: now,
            modified_by: String::new(),
            bytes: 0,
            live: 0,
            dead: 0,
            spread: None,
            records: Vec::new(),
        }
    }

    /// What the places of a dataset and of all its parts begin with. Names hold no `/`.
    pub(crate) fn place(name: &str) -> String {
        format!("ds/{name}/")
    }

    /// Where a dataset is stored.
    pub(crate) fn key_of(identity: &str, name: &str) -> Key {
        Key::new(IdentityRecord::key_of(identity).pk, Self::place(name))
    }
}

impl Entity for Dataset {
    const KIND: &'static str = "sync-dataset";

    fn key(&self) -> Key {
        Self::key_of(self.identity.as_str(), &self.name)
    }
}
