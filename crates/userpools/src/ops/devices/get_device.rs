//! GetDevice (AU-143).

use base::Ctx;
use wire::cognito_idp::{GetDevice, GetDeviceRequest, GetDeviceResponse};
use wire::{Error, Handle};

use crate::UserPools;
use crate::errors;
use crate::factors::described;

impl Handle<GetDevice, Ctx> for UserPools {
    async fn handle(&self, cx: &Ctx, input: GetDeviceRequest) -> Result<GetDeviceResponse, Error> {
        let token = input.access_token.ok_or_else(|| errors::missing_parameter("AccessToken"))?;
        let me = self.signed_in(cx, &token).await?;
        let device = self.known_device(cx, &me.user.key, &input.device_key).await?;
        Ok(GetDeviceResponse { device: Some(described(&device)) })
    }
}
