//! ListUserSessions (AU-114).

use base::Ctx;
use wire::cognito_idp::{ListUserSessions, ListUserSessionsRequest, ListUserSessionsResponse};
use wire::{Error, Handle};

use super::{described, must_be_tracked};
use crate::UserPools;

impl Handle<ListUserSessions, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: ListUserSessionsRequest,
    ) -> Result<ListUserSessionsResponse, Error> {
        let me = self.signed_in(cx, &input.access_token).await?;
        must_be_tracked(&me.pool)?;
        let (found, next) = self.sessions(cx, &me.user, input.next_token.as_deref()).await?;
        let current = Some(me.session.id.as_str());
        Ok(ListUserSessionsResponse {
            sessions: Some(found.iter().map(|session| described(session, current)).collect()),
            next_token: next,
        })
    }
}
