//! Devices that users signed in from.

use std::time::Duration;

use base::Timestamp;
use keys::Sealed;
use serde::{Deserialize, Serialize};
use store::{Entity, Key};

use super::UserKey;

/// How long a device waits for ConfirmDevice: every sign-in without a device key makes one, and most
/// clients never confirm it.
const UNCONFIRMED: Duration = Duration::from_hours(30 * 24);

/// A device (AU-136 to AU-143).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Device {
    /// Whose.
    pub(crate) user: UserKey,
    /// `REGION_UUID` (AU-137).
    pub(crate) id: String,
    /// The group under which its password is derived (AU-057).
    pub(crate) group: String,
    /// The name that the user gave it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) name: Option<String>,
    /// [`srp::Verifier`], sealed as [`Device::VERIFIER`] under the device's id, once ConfirmDevice
    /// has brought it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) verifier: Option<Sealed>,
    /// Whether it is remembered (AU-139).
    pub(crate) remembered: bool,
    /// The address that it was last seen at.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) last_ip: Option<String>,
    /// When it was first seen.
    pub(crate) created_at: Timestamp,
    /// When it was last changed.
    pub(crate) modified_at: Timestamp,
    /// When it last signed in.
    pub(crate) authenticated_at: Timestamp,
}

impl Device {
    /// What verifiers are sealed as.
    pub(crate) const VERIFIER: &'static str = "user-device.password";
    /// What the keys of a user's devices begin with.
    pub(crate) const LIST: &'static str = "device/";

    /// Where the device of this id is stored.
    pub(crate) fn key_of(user: &UserKey, id: &str) -> Key {
        user.at(format!("{}{id}", Self::LIST))
    }
}

impl Entity for Device {
    const KIND: &'static str = "user-device";

    fn key(&self) -> Key {
        Self::key_of(&self.user, &self.id)
    }

    fn expires(&self) -> Option<Timestamp> {
        self.verifier.is_none().then(|| self.created_at.plus(UNCONFIRMED))
    }
}
