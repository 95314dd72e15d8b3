//! GetUser (US-041): what the client may read.

use base::Ctx;
use wire::cognito_idp::{GetUser, GetUserRequest, GetUserResponse};
use wire::{Error, Handle, Sensitive};

use crate::UserPools;
use crate::users::{mfa_options, mfa_settings, shown_attributes};

impl Handle<GetUser, Ctx> for UserPools {
    async fn handle(&self, cx: &Ctx, input: GetUserRequest) -> Result<GetUserResponse, Error> {
        let me = self.signed_in(cx, &input.access_token).await?;
        let (user_mfa_setting_list, preferred_mfa_setting) = mfa_settings(&me.user);
        Ok(GetUserResponse {
            username: Some(Sensitive::new(me.user.username.clone())),
            user_attributes: Some(shown_attributes(&me.user, |name| me.client.reads(name))),
            mfa_options: mfa_options(&me.user),
            preferred_mfa_setting,
            user_mfa_setting_list,
        })
    }
}
