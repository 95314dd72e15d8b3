//! AdminSetUserPassword (US-005; sec_084).

use base::Ctx;
use wire::cognito_idp::{
    AdminSetUserPassword, AdminSetUserPasswordRequest, AdminSetUserPasswordResponse,
};
use wire::{Error, Handle};

use crate::UserPools;
use crate::entities::Status;

impl Handle<AdminSetUserPassword, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: AdminSetUserPasswordRequest,
    ) -> Result<AdminSetUserPasswordResponse, Error> {
        let pool = self.pool(cx, &input.user_pool_id).await?;
        let user = self.user(cx, &pool, &input.username).await?;
        let new = self.new_password(cx, &pool, &user, &input.password).await?;
        let status = match input.permanent {
            Some(true) => Status::Confirmed,
            _ => Status::ForceChangePassword,
        };
        let change = |user: &mut crate::entities::User| {
            user.replace_password(&pool, new.clone());
            user.status = status;
            Ok(())
        };
        self.change_secret(cx, &pool, &user, None, change).await?;
        Ok(AdminSetUserPasswordResponse {})
    }
}
