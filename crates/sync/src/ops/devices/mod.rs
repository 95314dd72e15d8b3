//! Operations on devices: of identities only, in pools with push (SY-025, SY-026).

mod register_device;
mod subscribe_to_dataset;
mod unsubscribe_from_dataset;

use base::Ctx;
use identity::IdentityRecord;
use store::{Fail, Item, Loaded, Unit, decode};
use wire::Error;
use wire::cognito_sync::error;

use crate::entities::{Devices, Settings};
use crate::{Sync, caller, errors};

/// A device's identity, the pool's settings, and the devices that there are.
struct Place {
    record: Loaded<IdentityRecord>,
    settings: Settings,
    devices: Option<Loaded<Devices>>,
}

impl Sync {
    async fn place(&self, cx: &Ctx, pool: &str, identity: &str) -> Result<Place, Error> {
        caller::own(cx, pool, Some(identity))?;
        if caller::identity(cx).is_none() {
            return Err(errors::identity_only());
        }
        let keys = [Settings::key_of(pool), Devices::key_of(identity)];
        let ground = self.ground(cx, pool, identity, keys).await?;
        let ground = ground.ok_or_else(|| errors::identity_not_found(identity))?;
        let mut more = ground.more.into_iter();
        let mut next = || -> Option<Item> { more.next().flatten() };
        let settings = next().map(decode::<Settings>).transpose()?.map(Loaded::into_value);
        let devices = next().map(decode::<Devices>).transpose()?;
        let settings = settings.filter(Settings::pushes);
        let settings =
            settings.ok_or_else(|| error::invalid_configuration("Push sync is not configured."))?;
        Ok(Place { record: ground.record, settings, devices })
    }

    /// Writes an identity's devices as `change` leaves them.
    async fn change_devices(
        &self,
        cx: &Ctx,
        place: &Place,
        change: impl FnOnce(&mut Devices) -> Result<(), Error>,
    ) -> Result<(), Fail> {
        let mut new = place.devices.as_ref().map_or_else(
            || Devices {
                identity: place.record.id.clone(),
                devices: std::collections::BTreeMap::new(),
            },
            |old| old.value.clone(),
        );
        change(&mut new)?;
        let mut unit = Unit::new(&*self.store, cx.now);
        unit.guard(&place.record)?;
        match &place.devices {
            Some(old) if old.value == new => return Ok(()),
            Some(old) => unit.update(old, &new)?,
            None => unit.insert(&new)?,
        }
        Ok(unit.commit().await?)
    }
}

/// There is no such device.
fn device_not_found(id: &str) -> Error {
    error::resource_not_found(format!("Device '{id}' not found."))
}
