//! AdminGetDevice (AU-143).

use base::Ctx;
use wire::cognito_idp::{AdminGetDevice, AdminGetDeviceRequest, AdminGetDeviceResponse};
use wire::{Error, Handle};

use crate::UserPools;
use crate::factors::described;

impl Handle<AdminGetDevice, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: AdminGetDeviceRequest,
    ) -> Result<AdminGetDeviceResponse, Error> {
        let pool = self.pool(cx, &input.user_pool_id).await?;
        let user = self.user(cx, &pool, &input.username).await?;
        let device = self.known_device(cx, &user.key, &input.device_key).await?;
        Ok(AdminGetDeviceResponse { device: Some(described(&device)) })
    }
}
