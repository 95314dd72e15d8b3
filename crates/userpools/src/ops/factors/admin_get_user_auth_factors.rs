//! AdminGetUserAuthFactors: what a user may sign in with.

use base::Ctx;
use wire::cognito_idp::{
    AdminGetUserAuthFactors, AdminGetUserAuthFactorsRequest, AdminGetUserAuthFactorsResponse,
};
use wire::{Error, Handle, Sensitive};

use crate::UserPools;

impl Handle<AdminGetUserAuthFactors, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: AdminGetUserAuthFactorsRequest,
    ) -> Result<AdminGetUserAuthFactorsResponse, Error> {
        let pool = self.pool(cx, &input.user_pool_id).await?;
        let user = self.user(cx, &pool, &input.username).await?;
        let factors = self.first_factors(cx, &pool, &user).await?;
        Ok(AdminGetUserAuthFactorsResponse {
            username: Some(Sensitive::new(user.username.clone())),
            preferred_mfa_setting: user.mfa.preferred_setting(),
            user_mfa_setting_list: user.mfa.setting_list(),
            configured_user_auth_factors: Some(factors),
        })
    }
}
