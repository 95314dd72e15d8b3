//! Devices of an identity, and which datasets they want to hear of.

use std::collections::{BTreeMap, BTreeSet};

use base::{IdentityId, Timestamp};
use identity::IdentityRecord;
use serde::{Deserialize, Serialize};
use store::{Entity, Key};

/// The devices of an identity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Devices {
    /// Whose.
    pub(crate) identity: IdentityId,
    /// By id.
    pub(crate) devices: BTreeMap<String, Device>,
}

/// A device.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Device {
    /// `APNS`, `APNS_SANDBOX`, `GCM` or `ADM`.
    pub(crate) platform: String,
    /// What the platform knows it by, or a browser's subscription.
    pub(crate) token: String,
    /// Its address at the SNS endpoint, if there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) endpoint: Option<String>,
    /// When it was last registered.
    pub(crate) registered_at: Timestamp,
    /// The datasets that it wants to hear of.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub(crate) datasets: BTreeSet<String>,
}

/// How many devices an identity has at most; the one registered longest ago makes room.
const MOST: usize = 50;

impl Devices {
    /// Where an identity's devices are stored.
    pub(crate) fn key_of(identity: &str) -> Key {
        Key::new(IdentityRecord::key_of(identity).pk, "sync-devices")
    }

    /// Adds a device, or renews it with its subscriptions.
    pub(crate) fn register(&mut self, id: &str, mut device: Device) {
        if let Some(before) = self.devices.remove(id) {
            device.datasets = before.datasets;
        }
        while self.devices.len() >= MOST {
            let oldest = self.devices.iter().min_by_key(|(_, device)| device.registered_at);
            let Some(oldest) = oldest.map(|(id, _)| id.clone()) else { break };
            self.devices.remove(&oldest);
        }
        self.devices.insert(id.to_owned(), device);
    }

    /// Who hears of a dataset when `writer` wrote it: all subscribers but the writer (SY-027).
    pub(crate) fn subscribers(&self, dataset: &str, writer: Option<&str>) -> Vec<String> {
        let others = self.devices.iter().filter(|(id, device)| {
            device.datasets.contains(dataset) && writer != Some(id.as_str())
        });
        others.map(|(id, _)| id.clone()).collect()
    }
}

impl Entity for Devices {
    const KIND: &'static str = "sync-devices";

    fn key(&self) -> Key {
        Self::key_of(self.identity.as_str())
    }
}
