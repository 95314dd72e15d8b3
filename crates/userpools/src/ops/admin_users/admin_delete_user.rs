//! AdminDeleteUser (US-014).

use base::Ctx;
use wire::cognito_idp::{AdminDeleteUser, AdminDeleteUserRequest};
use wire::{Empty, Error, Handle};

use crate::UserPools;

impl Handle<AdminDeleteUser, Ctx> for UserPools {
    async fn handle(&self, cx: &Ctx, input: AdminDeleteUserRequest) -> Result<Empty, Error> {
        let pool = self.pool(cx, &input.user_pool_id).await?;
        let user = self.user(cx, &pool, &input.username).await?;
        self.delete_user(cx, &pool, &user).await?;
        Ok(Empty {})
    }
}
