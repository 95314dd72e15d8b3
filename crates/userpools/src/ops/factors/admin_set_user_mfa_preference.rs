//! AdminSetUserMFAPreference (AU-119, AU-120).

use base::Ctx;
use wire::cognito_idp::{
    AdminSetUserMFAPreference, AdminSetUserMFAPreferenceRequest, AdminSetUserMFAPreferenceResponse,
};
use wire::{Error, Handle};

use super::wishes;
use crate::UserPools;

impl Handle<AdminSetUserMFAPreference, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: AdminSetUserMFAPreferenceRequest,
    ) -> Result<AdminSetUserMFAPreferenceResponse, Error> {
        let pool = self.pool(cx, &input.user_pool_id).await?;
        let user = self.user(cx, &pool, &input.username).await?;
        let wishes = wishes(
            input.sms_mfa_settings,
            input.software_token_mfa_settings,
            input.email_mfa_settings,
            input.web_authn_mfa_settings,
        );
        self.change_user(cx, &pool, &user, |user| wishes.apply(user)).await?;
        Ok(AdminSetUserMFAPreferenceResponse {})
    }
}
