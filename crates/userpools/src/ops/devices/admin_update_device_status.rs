//! AdminUpdateDeviceStatus (AU-139).

use base::Ctx;
use wire::cognito_idp::{
    AdminUpdateDeviceStatus, AdminUpdateDeviceStatusRequest, AdminUpdateDeviceStatusResponse,
};
use wire::{Error, Handle};

use crate::UserPools;

impl Handle<AdminUpdateDeviceStatus, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: AdminUpdateDeviceStatusRequest,
    ) -> Result<AdminUpdateDeviceStatusResponse, Error> {
        let pool = self.pool(cx, &input.user_pool_id).await?;
        let user = self.user(cx, &pool, &input.username).await?;
        let status = input.device_remembered_status;
        self.remember(cx, &user.key, &input.device_key, status).await?;
        Ok(AdminUpdateDeviceStatusResponse {})
    }
}
