//! UpdateDeviceStatus (AU-139).

use base::Ctx;
use wire::cognito_idp::{
    UpdateDeviceStatus, UpdateDeviceStatusRequest, UpdateDeviceStatusResponse,
};
use wire::{Error, Handle};

use crate::UserPools;

impl Handle<UpdateDeviceStatus, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: UpdateDeviceStatusRequest,
    ) -> Result<UpdateDeviceStatusResponse, Error> {
        let me = self.signed_in(cx, &input.access_token).await?;
        let status = input.device_remembered_status;
        self.remember(cx, &me.user.key, &input.device_key, status).await?;
        Ok(UpdateDeviceStatusResponse {})
    }
}
