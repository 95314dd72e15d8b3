//! AdminForgetDevice (AU-142, sec_083).

use base::Ctx;
use wire::cognito_idp::{AdminForgetDevice, AdminForgetDeviceRequest};
use wire::{Empty, Error, Handle};

use crate::UserPools;

impl Handle<AdminForgetDevice, Ctx> for UserPools {
    async fn handle(&self, cx: &Ctx, input: AdminForgetDeviceRequest) -> Result<Empty, Error> {
        let pool = self.pool(cx, &input.user_pool_id).await?;
        let user = self.user(cx, &pool, &input.username).await?;
        self.forget(cx, &user.key, &input.device_key).await?;
        Ok(Empty {})
    }
}
