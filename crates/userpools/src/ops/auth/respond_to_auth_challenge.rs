//! RespondToAuthChallenge (AU-026 to AU-057): a user answers a challenge.

use base::Ctx;
use wire::cognito_idp::{
    RespondToAuthChallenge, RespondToAuthChallengeRequest, RespondToAuthChallengeResponse,
};
use wire::{Error, Handle};

use crate::UserPools;
use crate::auth::Request;

impl Handle<RespondToAuthChallenge, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: RespondToAuthChallengeRequest,
    ) -> Result<RespondToAuthChallengeResponse, Error> {
        let (client, pool) = self.client(cx, &input.client_id).await?;
        let request = Request {
            pool,
            client,
            by_admin: false,
            fields: input.challenge_responses.as_deref(),
            metadata: input.client_metadata.as_ref(),
            session: input.session.as_deref().map(String::as_str),
        };
        let answer = self.respond(cx, &request, input.challenge_name).await?;
        Ok(RespondToAuthChallengeResponse {
            challenge_name: answer.challenge,
            session: answer.session,
            challenge_parameters: Some(answer.parameters),
            authentication_result: answer.tokens,
            available_challenges: answer.available,
        })
    }
}
