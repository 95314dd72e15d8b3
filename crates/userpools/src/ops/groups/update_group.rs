//! UpdateGroup: what is left out stays as it is.

use base::Ctx;
use store::{Fail, Unit};
use wire::cognito_idp::{UpdateGroup, UpdateGroupRequest, UpdateGroupResponse};
use wire::{Error, Handle};

use super::shown;
use crate::UserPools;
use crate::entities::{Group, Pool};

impl Handle<UpdateGroup, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: UpdateGroupRequest,
    ) -> Result<UpdateGroupResponse, Error> {
        let pool = self.pool(cx, &input.user_pool_id).await?;
        let group = store::retry(|| self.try_update_group(cx, &pool, &input)).await?;
        Ok(UpdateGroupResponse { group: Some(shown(&group)) })
    }
}

impl UserPools {
    async fn try_update_group(
        &self,
        cx: &Ctx,
        pool: &Pool,
        input: &UpdateGroupRequest,
    ) -> Result<Group, Fail> {
        let old = self.group(cx, &pool.id, &input.group_name).await?;
        let was = old.value.clone();
        let new = Group {
            description: input.description.clone().or(was.description),
            role_arn: input.role_arn.clone().or(was.role_arn),
            precedence: input.precedence.or(was.precedence),
            modified_at: cx.now,
            ..was
        };
        let mut unit = Unit::new(&*self.store, cx.now);
        unit.update(&old, &new)?;
        unit.commit().await?;
        Ok(new)
    }
}
