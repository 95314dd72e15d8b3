//! GetUserPoolMfaConfig.

use base::Ctx;
use wire::cognito_idp::{
    GetUserPoolMfaConfig, GetUserPoolMfaConfigRequest, GetUserPoolMfaConfigResponse,
};
use wire::{Error, Handle};

use super::shown;
use crate::UserPools;

impl Handle<GetUserPoolMfaConfig, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: GetUserPoolMfaConfigRequest,
    ) -> Result<GetUserPoolMfaConfigResponse, Error> {
        Ok(shown(&*self.pool(cx, &input.user_pool_id).await?))
    }
}
