//! AdminListDevices: in the order of their keys.

use base::Ctx;
use wire::cognito_idp::{AdminListDevices, AdminListDevicesRequest, AdminListDevicesResponse};
use wire::{Error, Handle};

use crate::UserPools;

impl Handle<AdminListDevices, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: AdminListDevicesRequest,
    ) -> Result<AdminListDevicesResponse, Error> {
        let pool = self.pool(cx, &input.user_pool_id).await?;
        let user = self.user(cx, &pool, &input.username).await?;
        let token = input.pagination_token.as_deref();
        let (devices, next) = self.devices(cx, &user.key, input.limit, token).await?;
        Ok(AdminListDevicesResponse { devices: Some(devices), pagination_token: next })
    }
}
