//! AdminSetUserSettings: the older way to turn codes by SMS on and off.

use base::Ctx;
use wire::cognito_idp::{
    AdminSetUserSettings, AdminSetUserSettingsRequest, AdminSetUserSettingsResponse,
};
use wire::{Error, Handle};

use super::legacy_wishes;
use crate::UserPools;

impl Handle<AdminSetUserSettings, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: AdminSetUserSettingsRequest,
    ) -> Result<AdminSetUserSettingsResponse, Error> {
        let pool = self.pool(cx, &input.user_pool_id).await?;
        let user = self.user(cx, &pool, &input.username).await?;
        let wishes = legacy_wishes(&input.mfa_options)?;
        self.change_user(cx, &pool, &user, |user| wishes.apply(user)).await?;
        Ok(AdminSetUserSettingsResponse {})
    }
}
