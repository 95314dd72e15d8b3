//! AdminEnableUser (US-013).

use base::Ctx;
use wire::cognito_idp::{AdminEnableUser, AdminEnableUserRequest, AdminEnableUserResponse};
use wire::{Error, Handle};

use crate::UserPools;
use crate::entities::User;

impl Handle<AdminEnableUser, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: AdminEnableUserRequest,
    ) -> Result<AdminEnableUserResponse, Error> {
        let pool = self.pool(cx, &input.user_pool_id).await?;
        let user = self.user(cx, &pool, &input.username).await?;
        let change = |user: &mut User| {
            user.enabled = true;
            Ok(())
        };
        self.change_user(cx, &pool, &user, change).await?;
        Ok(AdminEnableUserResponse {})
    }
}
