//! SetUserSettings: the older way to turn codes by SMS on and off.

use base::Ctx;
use wire::cognito_idp::{SetUserSettings, SetUserSettingsRequest, SetUserSettingsResponse};
use wire::{Error, Handle};

use super::legacy_wishes;
use crate::UserPools;

impl Handle<SetUserSettings, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: SetUserSettingsRequest,
    ) -> Result<SetUserSettingsResponse, Error> {
        let me = self.signed_in(cx, &input.access_token).await?;
        let wishes = legacy_wishes(&input.mfa_options)?;
        self.change_user(cx, &me.pool, &me.user, |user| wishes.apply(user)).await?;
        Ok(SetUserSettingsResponse {})
    }
}
