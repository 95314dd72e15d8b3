//! Bulk publishing of a pool.

use base::{IdentityPoolId, Timestamp};
use serde::{Deserialize, Serialize};
use store::{Entity, Key, Links};

/// The last bulk publish of a pool (SY-032).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Bulk {
    /// The pool.
    pub(crate) pool: IdentityPoolId,
    /// When it was asked for.
    pub(crate) started_at: Timestamp,
    /// How far it is.
    pub(crate) state: BulkState,
    /// Until when the node that works on it may be left alone.
    #[serde(default)]
    pub(crate) leased_until: Timestamp,
}

/// How far a bulk publish is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "kebab-case")]
pub(crate) enum BulkState {
    /// Under way.
    Running {
        /// Where in the list of identities it goes on; `None` at the beginning.
        at: Option<String>,
        /// Whether any of it was published yet.
        begun: bool,
    },
    /// All is published.
    Done {
        /// Since when.
        at: Timestamp,
    },
    /// It was given up.
    Failed {
        /// When.
        at: Timestamp,
        /// Why.
        why: String,
    },
}

impl Bulk {
    /// The list of those under way.
    pub(crate) const RUNNING: &'static str = "sy-bulk";

    /// Where a pool's bulk publish is stored.
    pub(crate) fn key_of(pool: &str) -> Key {
        Key::new(format!("sy/{pool}"), "bulk")
    }
}

impl Entity for Bulk {
    const KIND: &'static str = "sync-bulk";

    fn key(&self) -> Key {
        Self::key_of(self.pool.as_str())
    }

    fn links(&self, out: &mut Links) {
        if matches!(self.state, BulkState::Running { .. }) {
            out.index(Self::RUNNING, self.pool.as_str(), ());
        }
    }
}
