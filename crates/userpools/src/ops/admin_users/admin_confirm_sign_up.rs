//! AdminConfirmSignUp (US-002, US-009, LT-011).

use base::Ctx;
use wire::cognito_idp::{
    AdminConfirmSignUp, AdminConfirmSignUpRequest, AdminConfirmSignUpResponse,
};
use wire::{Error, Handle};

use crate::UserPools;
use crate::triggers::{About, Confirmation};
use crate::users::confirm;

impl Handle<AdminConfirmSignUp, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: AdminConfirmSignUpRequest,
    ) -> Result<AdminConfirmSignUpResponse, Error> {
        let pool = self.pool(cx, &input.user_pool_id).await?;
        let user = self.user(cx, &pool, &input.username).await?;
        let user = self.change_user(cx, &pool, &user, confirm).await?;
        let about = About::user(&pool, None, &user, input.client_metadata.as_ref());
        self.post_confirmation(cx, &about, Confirmation::SignUp).await?;
        Ok(AdminConfirmSignUpResponse {})
    }
}
