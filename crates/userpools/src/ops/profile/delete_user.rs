//! DeleteUser (US-014).

use base::Ctx;
use wire::cognito_idp::{DeleteUser, DeleteUserRequest};
use wire::{Empty, Error, Handle};

use crate::UserPools;

impl Handle<DeleteUser, Ctx> for UserPools {
    async fn handle(&self, cx: &Ctx, input: DeleteUserRequest) -> Result<Empty, Error> {
        let me = self.signed_in(cx, &input.access_token).await?;
        self.delete_user(cx, &me.pool, &me.user).await?;
        Ok(Empty {})
    }
}
