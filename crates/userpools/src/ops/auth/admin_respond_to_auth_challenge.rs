//! AdminRespondToAuthChallenge (AU-026 to AU-057): a server answers a challenge on a user's behalf.

use base::Ctx;
use wire::cognito_idp::{
    AdminRespondToAuthChallenge, AdminRespondToAuthChallengeRequest,
    AdminRespondToAuthChallengeResponse,
};
use wire::{Error, Handle};

use crate::UserPools;
use crate::auth::Request;

impl Handle<AdminRespondToAuthChallenge, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: AdminRespondToAuthChallengeRequest,
    ) -> Result<AdminRespondToAuthChallengeResponse, Error> {
        let pool = self.pool(cx, &input.user_pool_id).await?;
        let client = self.client_of(cx, &pool, &input.client_id).await?;
        let request = Request {
            pool,
            client,
            by_admin: true,
            fields: input.challenge_responses.as_deref(),
            metadata: input.client_metadata.as_ref(),
            session: input.session.as_deref().map(String::as_str),
        };
        let answer = self.respond(cx, &request, input.challenge_name).await?;
        Ok(AdminRespondToAuthChallengeResponse {
            challenge_name: answer.challenge,
            session: answer.session,
            challenge_parameters: Some(answer.parameters),
            authentication_result: answer.tokens,
            available_challenges: answer.available,
        })
    }
}
