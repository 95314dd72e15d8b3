//! Records, and the parts in which those of larger datasets are stored.

use base::{IdentityId, Timestamp};
use identity::IdentityRecord;
use serde::{Deserialize, Serialize};
use store::{Entity, Key};

use super::{Dataset, Text};

/// A record. Without a value it is a tombstone (SY-013).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Record {
    /// 1 to 1,024 characters.
    #[serde(rename = "k")]
    pub(crate) key: Text,
    /// What it holds.
    #[serde(rename = "v", default, skip_serializing_if = "Option::is_none")]
    pub(crate) value: Option<Held>,
    /// The dataset's sync count when it was last changed.
    #[serde(rename = "n")]
    pub(crate) count: i64,
    /// When that was.
    #[serde(rename = "at")]
    pub(crate) modified_at: Timestamp,
    /// Who did it.
    #[serde(rename = "by")]
    pub(crate) modified_by: String,
    /// When, by the clock of the device; in milliseconds since the epoch, as it was given.
    #[serde(rename = "device", default, skip_serializing_if = "Option::is_none")]
    pub(crate) device_at: Option<i64>,
}

/// A value: here, or in pieces elsewhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Held {
    /// The value.
    #[serde(rename = "text")]
    Here(Text),
    /// It stands in pieces.
    #[serde(rename = "pieces")]
    Apart {
        /// How many.
        pieces: u8,
        /// Of how many bytes together.
        bytes: u32,
    },
}

impl Held {
    /// The value's bytes.
    pub(crate) fn bytes(&self) -> u64 {
        match self {
            Self::Here(text) => text.0.len() as u64,
            Self::Apart { bytes, .. } => u64::from(*bytes),
        }
    }

    /// In how many pieces it stands elsewhere.
    pub(crate) const fn pieces(&self) -> u8 {
        match self {
            Self::Here(_) => 0,
            Self::Apart { pieces, .. } => *pieces,
        }
    }
}

impl Record {
    /// What it counts for in its dataset's size.
    pub(crate) fn bytes(&self) -> u64 {
        self.key.0.len() as u64 + self.value.as_ref().map_or(0, Held::bytes)
    }
}

/// Some of a dataset's records.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Bucket {
    /// Whose dataset.
    pub(crate) identity: IdentityId,
    /// Which one.
    pub(crate) dataset: String,
    /// Which bucket.
    pub(crate) number: u8,
    /// The records, in the order of keys.
    pub(crate) records: Vec<Record>,
}

impl Bucket {
    /// Where a bucket is stored.
    pub(crate) fn key_of(identity: &str, dataset: &str, number: u8) -> Key {
        let place = format!("{}{number:02x}", Dataset::place(dataset));
        Key::new(IdentityRecord::key_of(identity).pk, place)
    }
}

impl Entity for Bucket {
    const KIND: &'static str = "sync-bucket";

    fn key(&self) -> Key {
        Self::key_of(self.identity.as_str(), &self.dataset, self.number)
    }
}

/// A piece of a large value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Piece {
    /// Whose dataset.
    pub(crate) identity: IdentityId,
    /// Which one.
    pub(crate) dataset: String,
    /// The bucket of the record.
    pub(crate) bucket: u8,
    /// What stands for the record's key.
    pub(crate) label: String,
    /// Its place among the pieces.
    pub(crate) number: u8,
    /// Its part of the value.
    pub(crate) text: Text,
}

impl Entity for Piece {
    const KIND: &'static str = "sync-piece";

    fn key(&self) -> Key {
        let Self { identity, dataset, bucket, label, number, .. } = self;
        let place = format!("{}{bucket:02x}/{label}/{number}", Dataset::place(dataset));
        Key::new(IdentityRecord::key_of(identity.as_str()).pk, place)
    }
}
