//! AdminDeleteSoftwareToken: takes a user's authenticator app away, such as that of a lost phone.

use base::Ctx;
use wire::cognito_idp::{
    AdminDeleteSoftwareToken, AdminDeleteSoftwareTokenRequest, AdminDeleteSoftwareTokenResponse,
};
use wire::{Error, Handle};

use crate::UserPools;
use crate::entities::Preference;

impl Handle<AdminDeleteSoftwareToken, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: AdminDeleteSoftwareTokenRequest,
    ) -> Result<AdminDeleteSoftwareTokenResponse, Error> {
        let pool = self.pool(cx, &input.user_pool_id).await?;
        let user = self.user(cx, &pool, &input.username).await?;
        let change = |user: &mut crate::entities::User| {
            user.software_token = None;
            // A secret that was given out and not verified goes with it.
            user.associating = None;
            user.mfa.turn(Preference::SoftwareToken, false);
            Ok(())
        };
        self.change_user(cx, &pool, &user, change).await?;
        Ok(AdminDeleteSoftwareTokenResponse {})
    }
}
