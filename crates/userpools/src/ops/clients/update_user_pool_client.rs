//! UpdateUserPoolClient: replaces all settings of a client (US-063); its secrets stay.

use base::Ctx;
use wire::cognito_idp::{
    UpdateUserPoolClient, UpdateUserPoolClientRequest, UpdateUserPoolClientResponse,
};
use wire::{Error, Handle};

use super::settings::settings_of;
use crate::UserPools;

impl Handle<UpdateUserPoolClient, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: UpdateUserPoolClientRequest,
    ) -> Result<UpdateUserPoolClientResponse, Error> {
        let pool = self.pool(cx, &input.user_pool_id).await?;
        let (id, name) = (input.client_id.clone(), input.client_name.clone());
        let settings = settings_of(input);
        let mut wanted = self.client_of(cx, &pool, &id).await?.value.clone();
        wanted.settings = settings.clone();
        self.check_client(cx, &pool, &wanted).await?;
        let changed = self.change_client(cx, (pool.id.as_str(), &id), |client| {
            client.name = name.clone().unwrap_or_else(|| client.name.clone());
            client.settings = settings.clone();
            Ok(())
        });
        let client = changed.await?;
        Ok(UpdateUserPoolClientResponse { user_pool_client: Some(self.shown_client(&client)?) })
    }
}
