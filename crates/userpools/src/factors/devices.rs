//! Remembered devices (AU-136 to AU-143).

use base::{Ctx, RngExt as _};
use store::{Loaded, load};
use wire::cognito_idp::{AttributeType, DeviceType, error};
use wire::{Error, Sensitive};

use crate::UserPools;
use crate::entities::{Device, User, UserKey};

/// The letters of group keys.
const LETTERS: &[u8; 62] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

impl Device {
    /// A device that was not seen before, for NewDeviceMetadata (AU-136, AU-137). Until
    /// ConfirmDevice brings its verifier it proves nothing.
    pub(crate) fn fresh(cx: &Ctx, user: &User) -> Self {
        Self {
            user: user.key.clone(),
            id: format!("{}_{}", cx.deployment.region, cx.rng.uuid()),
            group: format!("-{}", cx.rng.string(LETTERS, 8)),
            name: None,
            verifier: None,
            remembered: false,
            last_ip: cx.client.ip.map(|ip| ip.to_string()),
            created_at: cx.now,
            modified_at: cx.now,
            authenticated_at: cx.now,
        }
    }
}

impl UserPools {
    /// A device of a user, confirmed or not. A device of somebody else is none of this user's.
    pub(crate) async fn device(
        &self,
        cx: &Ctx,
        user: &UserKey,
        id: &str,
    ) -> Result<Option<Loaded<Device>>, Error> {
        Ok(load::<Device>(&*self.store, cx.now, &Device::key_of(user, id)).await?)
    }
}

/// AU-142.
pub(crate) fn device_not_found() -> Error {
    error::resource_not_found("Device does not exist.")
}

/// A device as it is shown (AU-143).
pub(crate) fn described(device: &Device) -> DeviceType {
    let status = if device.remembered { "remembered" } else { "not_remembered" };
    let mut attributes = vec![attribute("device_status", "valid")];
    attributes.extend(device.name.as_deref().map(|name| attribute("device_name", name)));
    attributes.extend(device.last_ip.as_deref().map(|ip| attribute("last_ip_used", ip)));
    attributes.push(attribute("dev:device_remembered_status", status));
    DeviceType {
        device_key: Some(device.id.clone()),
        device_attributes: Some(attributes),
        device_create_date: Some(device.created_at.into()),
        device_last_modified_date: Some(device.modified_at.into()),
        device_last_authenticated_date: Some(device.authenticated_at.into()),
    }
}

fn attribute(name: &str, value: &str) -> AttributeType {
    AttributeType { name: name.to_owned(), value: Some(Sensitive::new(value.to_owned())) }
}
