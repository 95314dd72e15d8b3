//! AdminUserGlobalSignOut (AU-100): an administrator ends all tokens of a user.

use base::Ctx;
use wire::cognito_idp::{
    AdminUserGlobalSignOut, AdminUserGlobalSignOutRequest, AdminUserGlobalSignOutResponse,
};
use wire::{Error, Handle};

use crate::UserPools;

impl Handle<AdminUserGlobalSignOut, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: AdminUserGlobalSignOutRequest,
    ) -> Result<AdminUserGlobalSignOutResponse, Error> {
        let pool = self.pool(cx, &input.user_pool_id).await?;
        let user = self.user(cx, &pool, &input.username).await?;
        self.sign_out_everywhere(cx, &user).await?;
        Ok(AdminUserGlobalSignOutResponse {})
    }
}
