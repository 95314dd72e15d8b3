//! GetUserPoolClientSessionConfiguration.

use base::Ctx;
use wire::cognito_idp::{
    GetUserPoolClientSessionConfiguration, GetUserPoolClientSessionConfigurationRequest,
    GetUserPoolClientSessionConfigurationResponse,
};
use wire::{Error, Handle};

use super::shown_client;
use crate::UserPools;

impl Handle<GetUserPoolClientSessionConfiguration, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: GetUserPoolClientSessionConfigurationRequest,
    ) -> Result<GetUserPoolClientSessionConfigurationResponse, Error> {
        let pool = self.pool(cx, &input.user_pool_id).await?;
        Ok(shown_client(&*self.client_of(cx, &pool, &input.client_id).await?))
    }
}
