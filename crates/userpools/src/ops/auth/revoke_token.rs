//! RevokeToken (AU-096, AU-097, sec_047): ends a refresh token and all tokens of its sign-in.

use base::Ctx;
use wire::cognito_idp::{RevokeToken, RevokeTokenRequest, RevokeTokenResponse, error};
use wire::{Error, Handle};

use crate::UserPools;

impl Handle<RevokeToken, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: RevokeTokenRequest,
    ) -> Result<RevokeTokenResponse, Error> {
        let (client, _) = self.client(cx, &input.client_id).await?;
        let right = match &input.client_secret {
            Some(secret) if client.is_confidential() => self.is_secret(&client, secret)?,
            _ => !client.is_confidential(),
        };
        if !right {
            return Err(error::unauthorized("Invalid client secret"));
        }
        if !client.revokes() {
            return Err(error::unsupported_operation(
                "Token revocation is not enabled for this client.",
            ));
        }
        self.revoke(cx, &client, &input.token).await?;
        Ok(RevokeTokenResponse {})
    }
}
