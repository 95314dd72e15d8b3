//! SetUserPoolClientSessionConfiguration (AU-115).

use base::Ctx;
use wire::cognito_idp::{
    SetUserPoolClientSessionConfiguration, SetUserPoolClientSessionConfigurationRequest,
    SetUserPoolClientSessionConfigurationResponse,
};
use wire::{Error, Handle};

use super::shown_client;
use crate::UserPools;

impl Handle<SetUserPoolClientSessionConfiguration, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: SetUserPoolClientSessionConfigurationRequest,
    ) -> Result<SetUserPoolClientSessionConfigurationResponse, Error> {
        let pool = self.pool(cx, &input.user_pool_id).await?;
        let changed = self.change_client(cx, (pool.id.as_str(), &input.client_id), |client| {
            client.sso_session = Some(input.sso_session.clone());
            Ok(())
        });
        let all = shown_client(&changed.await?);
        Ok(SetUserPoolClientSessionConfigurationResponse {
            user_pool_id: all.user_pool_id,
            client_id: all.client_id,
            sso_session: all.sso_session,
        })
    }
}
