//! GetUserPoolSessionConfiguration.

use base::Ctx;
use wire::cognito_idp::{
    GetUserPoolSessionConfiguration, GetUserPoolSessionConfigurationRequest,
    GetUserPoolSessionConfigurationResponse,
};
use wire::{Error, Handle};

use super::shown;
use crate::UserPools;

impl Handle<GetUserPoolSessionConfiguration, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: GetUserPoolSessionConfigurationRequest,
    ) -> Result<GetUserPoolSessionConfigurationResponse, Error> {
        Ok(shown(&*self.pool(cx, &input.user_pool_id).await?))
    }
}
