//! ListUserPoolClientSecrets: never their texts, and never more than a page.

use base::Ctx;
use wire::cognito_idp::{
    ListUserPoolClientSecrets, ListUserPoolClientSecretsRequest, ListUserPoolClientSecretsResponse,
};
use wire::{Error, Handle};

use super::shown;
use crate::UserPools;

impl Handle<ListUserPoolClientSecrets, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: ListUserPoolClientSecretsRequest,
    ) -> Result<ListUserPoolClientSecretsResponse, Error> {
        let pool = self.pool(cx, &input.user_pool_id).await?;
        let client = self.client_of(cx, &pool, &input.client_id).await?;
        Ok(ListUserPoolClientSecretsResponse {
            client_secrets: Some(client.secrets.iter().map(shown).collect()),
            next_token: None,
        })
    }
}
