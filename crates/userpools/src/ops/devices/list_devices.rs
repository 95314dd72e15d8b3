//! ListDevices: in the order of their keys.

use base::Ctx;
use wire::cognito_idp::{ListDevices, ListDevicesRequest, ListDevicesResponse};
use wire::{Error, Handle};

use crate::UserPools;

impl Handle<ListDevices, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: ListDevicesRequest,
    ) -> Result<ListDevicesResponse, Error> {
        let me = self.signed_in(cx, &input.access_token).await?;
        let token = input.pagination_token.as_deref();
        let (devices, next) = self.devices(cx, &me.user.key, input.limit, token).await?;
        Ok(ListDevicesResponse { devices: Some(devices), pagination_token: next })
    }
}
