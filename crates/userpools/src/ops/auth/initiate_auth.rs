//! InitiateAuth (AU-001 to AU-025): a user begins to sign in, or refreshes tokens.

use base::Ctx;
use wire::cognito_idp::{InitiateAuth, InitiateAuthRequest, InitiateAuthResponse};
use wire::{Error, Handle};

use crate::UserPools;
use crate::auth::Request;

impl Handle<InitiateAuth, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: InitiateAuthRequest,
    ) -> Result<InitiateAuthResponse, Error> {
        let (client, pool) = self.client(cx, &input.client_id).await?;
        let request = Request {
            pool,
            client,
            by_admin: false,
            fields: input.auth_parameters.as_deref(),
            metadata: input.client_metadata.as_ref(),
            session: input.session.as_deref().map(String::as_str),
        };
        let answer = self.initiate(cx, &request, input.auth_flow).await?;
        Ok(InitiateAuthResponse {
            challenge_name: answer.challenge,
            session: answer.session,
            challenge_parameters: Some(answer.parameters),
            authentication_result: answer.tokens,
            available_challenges: answer.available,
        })
    }
}
