//! GetDerivedToken (AU-105, sec_050, sec_052; RFC 8693): a token for another service in exchange for
//! the token of a user.

use base::Ctx;
use wire::cognito_idp::{
    GetDerivedToken, GetDerivedTokenRequest, GetDerivedTokenResponse,
    IssuedTokenTypeIdentifierType as Issued, OAuthTokenTypeType, error,
};
use wire::{Error, Handle};

use crate::UserPools;
use crate::auth::Exchange;
use crate::tokens::Kind;

impl Handle<GetDerivedToken, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: GetDerivedTokenRequest,
    ) -> Result<GetDerivedTokenResponse, Error> {
        let (client, pool) = self.client(cx, &input.client_id).await?;
        // Whoever calls has proven itself by its signature; a secret need not be sent, but one that
        // is sent must be right.
        if let Some(secret) = &input.client_secret
            && !self.is_secret(&client, secret)?
        {
            return Err(error::not_authorized(format!(
                "Unable to verify secret for client {}",
                client.id
            )));
        }
        let issued_type = input.requested_token_type.unwrap_or(Issued::AccessToken);
        let (kind, token_type) = match issued_type {
            Issued::AccessToken => (Kind::Access, OAuthTokenTypeType::Bearer),
            // RFC 8693 §2.2.1: it gives no access.
            Issued::IdToken => (Kind::Id, OAuthTokenTypeType::NA),
        };
        let exchange = Exchange { pool: &pool, client: &client, kind, input: &input };
        let done = self.exchange(cx, &exchange).await?;
        Ok(GetDerivedTokenResponse {
            issued_token: Some(done.token),
            issued_token_type: Some(issued_type),
            token_type: Some(token_type),
            expires_in: Some(done.expires_in),
            scopes: Some(done.scopes),
        })
    }
}
