//! UpdateUserPool: replaces all settings that are not fixed at creation (US-063).

use base::Ctx;
use wire::cognito_idp::{UpdateUserPool, UpdateUserPoolRequest, UpdateUserPoolResponse};
use wire::{Error, Handle};

use super::settings::apply;
use crate::UserPools;

impl Handle<UpdateUserPool, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: UpdateUserPoolRequest,
    ) -> Result<UpdateUserPoolResponse, Error> {
        self.refuse_while_importing(cx, &input.user_pool_id).await?;
        let changed = self.change_pool(cx, &input.user_pool_id, |pool| apply(pool, input.clone()));
        changed.await?;
        Ok(UpdateUserPoolResponse {})
    }
}
