//! AdminRevokeUserSession (AU-116).

use base::Ctx;
use wire::cognito_idp::{
    AdminRevokeUserSession, AdminRevokeUserSessionRequest, AdminRevokeUserSessionResponse,
};
use wire::{Error, Handle};

use super::must_be_tracked;
use crate::UserPools;

impl Handle<AdminRevokeUserSession, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: AdminRevokeUserSessionRequest,
    ) -> Result<AdminRevokeUserSessionResponse, Error> {
        let pool = self.pool(cx, &input.user_pool_id).await?;
        must_be_tracked(&pool)?;
        let user = self.user(cx, &pool, &input.username).await?;
        self.end_session(cx, &user, &input.session_id, None).await?;
        Ok(AdminRevokeUserSessionResponse {})
    }
}
