//! Remembered devices: what users and administrators do with them (AU-137 to AU-143). A device
//! counts once ConfirmDevice has brought its verifier; before, it is not there.

mod admin_forget_device;
mod admin_get_device;
mod admin_list_devices;
mod admin_update_device_status;
mod confirm_device;
mod forget_device;
mod get_device;
mod list_devices;
mod update_device_status;

#[cfg(test)]
mod tests;

use base::Ctx;
use store::{Fail, Loaded, Range, Unit, list};
use wire::Error;
use wire::cognito_idp::{DeviceRememberedStatusType, DeviceType};

use crate::UserPools;
use crate::entities::{Device, UserKey};
use crate::factors::{described, device_not_found};
use crate::paging::page_size;

/// The most devices of a page.
const PAGE: u32 = 60;

impl UserPools {
    /// A device that was confirmed.
    async fn known_device(
        &self,
        cx: &Ctx,
        user: &UserKey,
        id: &str,
    ) -> Result<Loaded<Device>, Error> {
        let found = self.device(cx, user, id).await?;
        found.filter(|device| device.verifier.is_some()).ok_or_else(device_not_found)
    }

    async fn forget(&self, cx: &Ctx, user: &UserKey, id: &str) -> Result<(), Error> {
        store::retry(async || -> Result<(), Fail> {
            let device = self.known_device(cx, user, id).await?;
            let mut unit = Unit::new(&*self.store, cx.now);
            unit.delete(&device)?;
            Ok(unit.commit().await?)
        })
        .await
    }

    async fn remember(
        &self,
        cx: &Ctx,
        user: &UserKey,
        id: &str,
        status: Option<DeviceRememberedStatusType>,
    ) -> Result<(), Error> {
        store::retry(async || -> Result<(), Fail> {
            let old = self.known_device(cx, user, id).await?;
            let Some(status) = status else { return Ok(()) };
            let mut new = old.value.clone();
            new.remembered = status == DeviceRememberedStatusType::Remembered;
            new.modified_at = cx.now;
            let mut unit = Unit::new(&*self.store, cx.now);
            unit.update(&old, &new)?;
            Ok(unit.commit().await?)
        })
        .await
    }

    /// A page of a user's devices, and the token of the next one.
    async fn devices(
        &self,
        cx: &Ctx,
        user: &UserKey,
        limit: Option<i32>,
        token: Option<&str>,
    ) -> Result<(Vec<DeviceType>, Option<String>), Error> {
        let scope = format!("ListDevices/{user}");
        let mut after = self.position(&scope, token)?;
        let wanted = page_size(limit, PAGE);
        let mut found = Vec::new();
        loop {
            let left = wanted.saturating_sub(u32::try_from(found.len()).unwrap_or(u32::MAX));
            let range = Range::prefix(user.partition(), Device::LIST, left);
            let range = range.after(after.as_deref());
            let page = list::<Device>(&*self.store, cx.now, &range).await?;
            let known = page.items.iter().filter(|device| device.verifier.is_some());
            found.extend(known.map(|device| described(device)));
            after = page.next;
            if after.is_none() || found.len() >= wanted as usize {
                return Ok((found, self.next_token(&scope, after)));
            }
        }
    }
}
