//! ForgetDevice (AU-142, sec_083): the device's secret is worth nothing from here on.

use base::Ctx;
use wire::cognito_idp::{ForgetDevice, ForgetDeviceRequest};
use wire::{Empty, Error, Handle};

use crate::UserPools;
use crate::errors;

impl Handle<ForgetDevice, Ctx> for UserPools {
    async fn handle(&self, cx: &Ctx, input: ForgetDeviceRequest) -> Result<Empty, Error> {
        let token = input.access_token.ok_or_else(|| errors::missing_parameter("AccessToken"))?;
        let me = self.signed_in(cx, &token).await?;
        self.forget(cx, &me.user.key, &input.device_key).await?;
        Ok(Empty {})
    }
}
