//! What developers set for a pool.

use std::collections::BTreeMap;

use base::IdentityPoolId;
use serde::{Deserialize, Serialize};
use store::{Entity, Key};

/// Push, streams and events of a pool.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Settings {
    /// The pool.
    pub(crate) pool: IdentityPoolId,
    /// Push (SY-025, SY-028).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) push: Option<PushSettings>,
    /// Streams (SY-028).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) streams: Option<StreamSettings>,
    /// Functions by event (SY-033).
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) events: BTreeMap<String, String>,
}

/// Push of a pool.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct PushSettings {
    /// Platform applications of SNS.
    pub(crate) applications: Vec<String>,
    /// The role that AWS would use; kept and answered.
    pub(crate) role: Option<String>,
}

/// Streams of a pool.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct StreamSettings {
    /// The stream.
    pub(crate) name: Option<String>,
    /// The role that AWS would use; kept and answered.
    pub(crate) role: Option<String>,
    /// Whether changes go there.
    pub(crate) enabled: bool,
}

/// The event whose function sees an update before it is made (SY-033).
pub(crate) const SYNC_TRIGGER: &str = "SyncTrigger";

impl Settings {
    /// The settings of a pool for which nothing was set.
    pub(crate) fn new(pool: IdentityPoolId) -> Self {
        Self { pool, push: None, streams: None, events: BTreeMap::new() }
    }

    /// Where a pool's settings are stored.
    pub(crate) fn key_of(pool: &str) -> Key {
        Key::new(format!("sy/{pool}"), "#")
    }

    /// The stream that changes go to, if they do.
    pub(crate) fn stream(&self) -> Option<&str> {
        self.streams.as_ref().filter(|streams| streams.enabled)?.name.as_deref()
    }

    /// The function that sees updates.
    pub(crate) fn sync_trigger(&self) -> Option<&str> {
        self.events.get(SYNC_TRIGGER).map(String::as_str)
    }

    /// Whether devices may be registered.
    pub(crate) fn pushes(&self) -> bool {
        self.push.as_ref().is_some_and(|push| !push.applications.is_empty())
    }
}

impl Entity for Settings {
    const KIND: &'static str = "sync-settings";

    fn key(&self) -> Key {
        Self::key_of(self.pool.as_str())
    }
}
