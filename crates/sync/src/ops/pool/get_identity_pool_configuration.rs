//! GetIdentityPoolConfiguration (SY-028).

use base::Ctx;
use wire::cognito_sync::{
    GetIdentityPoolConfiguration, GetIdentityPoolConfigurationRequest,
    GetIdentityPoolConfigurationResponse,
};
use wire::{Error, Handle};

use super::{cognito_streams, push_sync};
use crate::Sync;

impl Handle<GetIdentityPoolConfiguration, Ctx> for Sync {
    async fn handle(
        &self,
        cx: &Ctx,
        input: GetIdentityPoolConfigurationRequest,
    ) -> Result<GetIdentityPoolConfigurationResponse, Error> {
        let pool = input.identity_pool_id;
        self.administer(cx, &pool).await?;
        let settings = self.settings(cx, &pool).await?;
        Ok(GetIdentityPoolConfigurationResponse {
            push_sync: settings.as_ref().and_then(|settings| push_sync(settings)),
            cognito_streams: settings.as_ref().and_then(|settings| cognito_streams(settings)),
            identity_pool_id: Some(pool),
        })
    }
}
