//! AdminGetUserAuthFactors: what a user may sign in with.

use base::Ctx;
use wire::cognito_idp::{
    AdminGetUserAuthFactors, AdminGetUserAuthFactorsRequest, AdminGetUserAuthFactorsResponse,
};
use wire::{Error, Handle, Sensitive};

use crate::UserPools;
use crate::users::mfa_settings;

impl Handle<AdminGetUserAuthFactors, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: AdminGetUserAuthFactorsRequest,
    ) -> Result<AdminGetUserAuthFactorsResponse, Error> {
        let pool = self.pool(cx, &input.user_pool_id).await?;
        let user = self.user(cx, &pool, &input.username).await?;
        let factors = self.first_factors(cx, &pool, &user).await?;
        let (user_mfa_setting_list, preferred_mfa_setting) = mfa_settings(&user);
        Ok(AdminGetUserAuthFactorsResponse {
            username: Some(Sensitive::new(user.username.clone())),
            preferred_mfa_setting,
            user_mfa_setting_list,
            configured_user_auth_factors: Some(factors),
        })
    }
}
