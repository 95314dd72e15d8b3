//! SetUserMFAPreference (AU-119, AU-120).

use base::Ctx;
use wire::cognito_idp::{
    SetUserMFAPreference, SetUserMFAPreferenceRequest, SetUserMFAPreferenceResponse,
};
use wire::{Error, Handle};

use super::wishes;
use crate::UserPools;

impl Handle<SetUserMFAPreference, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: SetUserMFAPreferenceRequest,
    ) -> Result<SetUserMFAPreferenceResponse, Error> {
        let me = self.signed_in(cx, &input.access_token).await?;
        let wishes = wishes(
            input.sms_mfa_settings,
            input.software_token_mfa_settings,
            input.email_mfa_settings,
            input.web_authn_mfa_settings,
        );
        self.change_user(cx, &me.pool, &me.user, |user| wishes.apply(user)).await?;
        Ok(SetUserMFAPreferenceResponse {})
    }
}
