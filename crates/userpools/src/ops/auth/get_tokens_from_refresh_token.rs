//! GetTokensFromRefreshToken (AU-102 to AU-104, LT-022): new tokens, and where they rotate a new
//! refresh token.

use base::Ctx;
use wire::cognito_idp::{
    GetTokensFromRefreshToken, GetTokensFromRefreshTokenRequest, GetTokensFromRefreshTokenResponse,
    error,
};
use wire::{Error, Handle};

use crate::UserPools;
use crate::auth::{Renewal, may_refresh};
use crate::triggers::TokenSource;

impl Handle<GetTokensFromRefreshToken, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: GetTokensFromRefreshTokenRequest,
    ) -> Result<GetTokensFromRefreshTokenResponse, Error> {
        let (client, pool) = self.client(cx, &input.client_id).await?;
        may_refresh(&client)?;
        if client.is_confidential() {
            let id = &client.id;
            let Some(secret) = &input.client_secret else {
                return Err(error::not_authorized(format!(
                    "Client {id} is configured for secret but secret was not received"
                )));
            };
            if !self.is_secret(&client, secret)? {
                return Err(error::not_authorized(format!(
                    "Unable to verify secret for client {id}"
                )));
            }
        }
        let renewal = Renewal {
            pool: &pool,
            client: &client,
            token: &input.refresh_token,
            device_key: input.device_key.as_deref(),
            metadata: input.client_metadata.as_ref(),
            source: TokenSource::Authentication,
        };
        let tokens = self.renew(cx, &renewal).await?;
        Ok(GetTokensFromRefreshTokenResponse { authentication_result: Some(tokens) })
    }
}
