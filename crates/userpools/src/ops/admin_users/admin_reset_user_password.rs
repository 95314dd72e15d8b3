//! AdminResetUserPassword (US-006, US-007; sec_084).

use base::Ctx;
use couriers::Purpose as Occasion;
use store::{Fail, Unit};
use wire::cognito_idp::{
    AdminResetUserPassword, AdminResetUserPasswordRequest, AdminResetUserPasswordResponse,
};
use wire::{Error, Handle};

use crate::UserPools;
use crate::codes::Fresh;
use crate::entities::{Pool, Purpose, Status, User};
use crate::triggers::About;
use crate::users::{recovery_order, refuse_unresettable, refused};

impl Handle<AdminResetUserPassword, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: AdminResetUserPasswordRequest,
    ) -> Result<AdminResetUserPasswordResponse, Error> {
        let pool = self.pool(cx, &input.user_pool_id).await?;
        let user = self.user(cx, &pool, &input.username).await?;
        let order = recovery_order(&pool)?;
        let (user, code) = store::retry(|| self.try_reset(cx, &pool, &user, &order)).await?;
        self.tidy_sessions(cx, &user.key).await;
        let about = About::user(&pool, None, &user, input.client_metadata.as_ref());
        self.send_proofs(cx, &about, Occasion::ForgotPassword, &[code]).await?;
        Ok(AdminResetUserPasswordResponse {})
    }
}

impl UserPools {
    async fn try_reset(
        &self,
        cx: &Ctx,
        pool: &Pool,
        user: &User,
        order: &[&'static str],
    ) -> Result<(User, Fresh), Fail> {
        let old = self.reload(cx, user).await?;
        refuse_unresettable(&old)?;
        let to = self.recovery_channel(pool, order, &old)?;
        let code = self.fresh_code(cx, &old, Purpose::ForgotPassword, to);
        let mut new = old.value.clone();
        new.status = Status::ResetRequired;
        new.signed_out_at = Some(cx.now);
        new.settle(cx, pool);
        let mut unit = Unit::new(&*self.store, cx.now);
        unit.update(&old, &new)?;
        self.keep_code(cx, &mut unit, &code.record).await?;
        unit.commit().await.map_err(refused)?;
        Ok((new, code))
    }
}
