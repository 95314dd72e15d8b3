//! RevokeUserSession (AU-116).

use base::Ctx;
use wire::cognito_idp::{RevokeUserSession, RevokeUserSessionRequest, RevokeUserSessionResponse};
use wire::{Error, Handle};

use super::must_be_tracked;
use crate::UserPools;

impl Handle<RevokeUserSession, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: RevokeUserSessionRequest,
    ) -> Result<RevokeUserSessionResponse, Error> {
        let me = self.signed_in(cx, &input.access_token).await?;
        must_be_tracked(&me.pool)?;
        self.end_session(cx, &me.user, &input.session_id, Some(me.session.id.as_str())).await?;
        Ok(RevokeUserSessionResponse {})
    }
}
