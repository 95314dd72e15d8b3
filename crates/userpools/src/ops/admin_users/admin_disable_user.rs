//! AdminDisableUser (US-013).

use base::Ctx;
use wire::cognito_idp::{AdminDisableUser, AdminDisableUserRequest, AdminDisableUserResponse};
use wire::{Error, Handle};

use crate::UserPools;
use crate::entities::User;

impl Handle<AdminDisableUser, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: AdminDisableUserRequest,
    ) -> Result<AdminDisableUserResponse, Error> {
        let pool = self.pool(cx, &input.user_pool_id).await?;
        let user = self.user(cx, &pool, &input.username).await?;
        let change = |user: &mut User| {
            user.enabled = false;
            // Its tokens stay revoked when it is enabled again (AU-101).
            user.signed_out_at = Some(cx.now);
            Ok(())
        };
        self.change_user(cx, &pool, &user, change).await?;
        Ok(AdminDisableUserResponse {})
    }
}
