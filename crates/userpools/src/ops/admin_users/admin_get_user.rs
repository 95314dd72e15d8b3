//! AdminGetUser (US-041).

use base::Ctx;
use wire::cognito_idp::{AdminGetUser, AdminGetUserRequest, AdminGetUserResponse};
use wire::{Error, Handle, Sensitive};

use crate::UserPools;
use crate::users::{mfa_options, mfa_settings, shown_attributes};

impl Handle<AdminGetUser, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: AdminGetUserRequest,
    ) -> Result<AdminGetUserResponse, Error> {
        let pool = self.pool(cx, &input.user_pool_id).await?;
        let user = self.user(cx, &pool, &input.username).await?;
        let (user_mfa_setting_list, preferred_mfa_setting) = mfa_settings(&user);
        Ok(AdminGetUserResponse {
            username: Some(Sensitive::new(user.username.clone())),
            user_attributes: Some(shown_attributes(&user, |_| true)),
            user_create_date: Some(user.created_at.into()),
            user_last_modified_date: Some(user.modified_at.into()),
            enabled: Some(user.enabled),
            user_status: Some(user.status.on_the_wire()),
            mfa_options: mfa_options(&user),
            preferred_mfa_setting,
            user_mfa_setting_list,
        })
    }
}
