//! RegisterDevice (SY-025). The same token is the same device.

use aws_lc_rs::digest::{SHA256, digest};
use base::Ctx;
use store::Fail;
use wire::cognito_sync::{RegisterDevice, RegisterDeviceRequest, RegisterDeviceResponse, error};
use wire::{Error, Handle};

use crate::Sync;
use crate::entities::Device;
use crate::outgoing::Undelivered;

/// The longest token that is taken: a browser's subscription has some hundred bytes.
const MAX_TOKEN: usize = 4_096;

impl Handle<RegisterDevice, Ctx> for Sync {
    async fn handle(
        &self,
        cx: &Ctx,
        input: RegisterDeviceRequest,
    ) -> Result<RegisterDeviceResponse, Error> {
        let RegisterDeviceRequest { identity_pool_id: pool, identity_id: identity, .. } = &input;
        let place = self.place(cx, pool, identity).await?;
        let (platform, token) = (input.platform.as_str(), &input.token);
        if token.is_empty() || token.len() > MAX_TOKEN {
            return Err(error::invalid_parameter("The Token is empty or too long."));
        }
        let Some(outgoing) = &self.outgoing else {
            return Err(error::invalid_configuration("The server has no way to devices."));
        };
        let applications = place.settings.push.map(|push| push.applications).unwrap_or_default();
        let endpoint = outgoing.enrol(&applications, platform, token).await;
        let endpoint = endpoint.map_err(|failed| match failed {
            Undelivered::Passing(_) => Error::unavailable(failed),
            _ => error::invalid_configuration(failed.to_string()),
        })?;
        let device = Device {
            platform: platform.to_owned(),
            token: token.clone(),
            endpoint,
            registered_at: cx.now,
            datasets: std::collections::BTreeSet::new(),
        };
        let id = device_id(platform, token);
        store::retry(|| self.try_register(cx, &input, &id, &device)).await?;
        Ok(RegisterDeviceResponse { device_id: Some(id) })
    }
}

impl Sync {
    async fn try_register(
        &self,
        cx: &Ctx,
        input: &RegisterDeviceRequest,
        id: &str,
        device: &Device,
    ) -> Result<(), Fail> {
        let place = self.place(cx, &input.identity_pool_id, &input.identity_id).await?;
        let registered = self.change_devices(cx, &place, |devices| {
            devices.register(id, device.clone());
            Ok(())
        });
        registered.await
    }
}

fn device_id(platform: &str, token: &str) -> String {
    let whole = digest(&SHA256, format!("{platform}/{token}").as_bytes());
    hex::encode(whole).chars().take(32).collect()
}
