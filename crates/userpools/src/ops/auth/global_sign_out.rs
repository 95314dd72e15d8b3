//! GlobalSignOut (AU-100): a user ends all its tokens.

use base::Ctx;
use wire::cognito_idp::{GlobalSignOut, GlobalSignOutRequest, GlobalSignOutResponse};
use wire::{Error, Handle};

use crate::UserPools;

impl Handle<GlobalSignOut, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: GlobalSignOutRequest,
    ) -> Result<GlobalSignOutResponse, Error> {
        let me = self.signed_in(cx, &input.access_token).await?;
        self.sign_out_everywhere(cx, &me.user).await?;
        Ok(GlobalSignOutResponse {})
    }
}
