//! What is still to be delivered.

use base::{IdentityId, IdentityPoolId, Rng, RngExt as _, Timestamp};
use serde::{Deserialize, Serialize};
use store::{Entity, Key};

use super::Record;

/// A change that devices or a stream have not heard of yet. Queued by when it is due, in the
/// batch of the change itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Work {
    /// When it is to be tried, or tried again.
    pub(crate) due: Timestamp,
    /// Tells it from others that are due then.
    pub(crate) id: String,
    /// The pool.
    pub(crate) pool: IdentityPoolId,
    /// Whose dataset.
    pub(crate) identity: IdentityId,
    /// Which one.
    pub(crate) dataset: String,
    /// Its sync count after the change.
    pub(crate) count: i64,
    /// Whether the change was its deletion.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) deleted: bool,
    /// When it was made.
    pub(crate) at: Timestamp,
    /// How often it was tried.
    #[serde(default)]
    pub(crate) tries: u32,
    /// The devices that are still to hear of it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) devices: Vec<String>,
    /// What is still to go to the stream.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) stream: Option<Changed>,
}

/// The records of a change, for a stream.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Changed {
    /// The records themselves.
    #[serde(rename = "records")]
    Records(Vec<Record>),
    /// They are too large to be kept twice: as they are when they are delivered.
    #[serde(rename = "current")]
    Current,
}

impl Work {
    /// The queue.
    pub(crate) const QUEUE: &'static str = "sy-work";

    /// An id for new work.
    pub(crate) fn new_id(rng: &dyn Rng) -> String {
        hex::encode(rng.bytes::<12>())
    }

    /// What the places of all work begin with that is due at an instant.
    pub(crate) fn place(due: Timestamp) -> String {
        format!("{:020}", due.micros().max(0))
    }
}

impl Entity for Work {
    const KIND: &'static str = "sync-work";

    fn key(&self) -> Key {
        Key::new(Self::QUEUE, format!("{}-{}", Self::place(self.due), self.id))
    }
}
