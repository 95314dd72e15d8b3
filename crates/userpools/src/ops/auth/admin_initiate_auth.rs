//! AdminInitiateAuth (AU-001 to AU-025): a server begins a sign-in on a user's behalf.

use base::Ctx;
use wire::cognito_idp::{AdminInitiateAuth, AdminInitiateAuthRequest, AdminInitiateAuthResponse};
use wire::{Error, Handle};

use crate::UserPools;
use crate::auth::Request;

impl Handle<AdminInitiateAuth, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: AdminInitiateAuthRequest,
    ) -> Result<AdminInitiateAuthResponse, Error> {
        let pool = self.pool(cx, &input.user_pool_id).await?;
        let client = self.client_of(cx, &pool, &input.client_id).await?;
        let request = Request {
            pool,
            client,
            by_admin: true,
            fields: input.auth_parameters.as_deref(),
            metadata: input.client_metadata.as_ref(),
            session: input.session.as_deref().map(String::as_str),
        };
        let answer = self.initiate(cx, &request, input.auth_flow).await?;
        Ok(AdminInitiateAuthResponse {
            challenge_name: answer.challenge,
            session: answer.session,
            challenge_parameters: Some(answer.parameters),
            authentication_result: answer.tokens,
            available_challenges: answer.available,
        })
    }
}
