//! GetUserAuthFactors: what the caller may sign in with.

use base::Ctx;
use wire::cognito_idp::{
    GetUserAuthFactors, GetUserAuthFactorsRequest, GetUserAuthFactorsResponse,
};
use wire::{Error, Handle, Sensitive};

use crate::UserPools;
use crate::users::mfa_settings;

impl Handle<GetUserAuthFactors, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: GetUserAuthFactorsRequest,
    ) -> Result<GetUserAuthFactorsResponse, Error> {
        let me = self.signed_in(cx, &input.access_token).await?;
        let factors = self.first_factors(cx, &me.pool, &me.user).await?;
        let (user_mfa_setting_list, preferred_mfa_setting) = mfa_settings(&me.user);
        Ok(GetUserAuthFactorsResponse {
            username: Some(Sensitive::new(me.user.username.clone())),
            preferred_mfa_setting,
            user_mfa_setting_list,
            configured_user_auth_factors: Some(factors),
        })
    }
}
