//! AdminListUserSessions (AU-114).

use base::Ctx;
use wire::cognito_idp::{
    AdminListUserSessions, AdminListUserSessionsRequest, AdminListUserSessionsResponse,
};
use wire::{Error, Handle};

use super::{described, must_be_tracked};
use crate::UserPools;

impl Handle<AdminListUserSessions, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: AdminListUserSessionsRequest,
    ) -> Result<AdminListUserSessionsResponse, Error> {
        let pool = self.pool(cx, &input.user_pool_id).await?;
        must_be_tracked(&pool)?;
        let user = self.user(cx, &pool, &input.username).await?;
        let (found, next) = self.sessions(cx, &user, input.next_token.as_deref()).await?;
        Ok(AdminListUserSessionsResponse {
            sessions: Some(found.iter().map(|session| described(session, None)).collect()),
            next_token: next,
        })
    }
}
