//! DeleteGroup, with all memberships.

use base::Ctx;
use store::{Fail, Unit};
use wire::cognito_idp::{DeleteGroup, DeleteGroupRequest};
use wire::{Empty, Error, Handle};

use crate::UserPools;
use crate::entities::Pool;

impl Handle<DeleteGroup, Ctx> for UserPools {
    async fn handle(&self, cx: &Ctx, input: DeleteGroupRequest) -> Result<Empty, Error> {
        let pool = self.pool(cx, &input.user_pool_id).await?;
        let name = &input.group_name;
        self.group(cx, &pool.id, name).await?;
        // Members go before the group, so that a later group of the same name never has members that
        // nobody added. Whoever is added while the group goes is removed after it: adding holds on to
        // the group.
        self.empty_group(cx, &pool.id, name).await.map_err(Fail::from)?;
        store::retry(|| self.try_delete_group(cx, &pool, name)).await?;
        self.empty_group(cx, &pool.id, name).await.map_err(Fail::from)?;
        Ok(Empty {})
    }
}

impl UserPools {
    async fn try_delete_group(&self, cx: &Ctx, pool: &Pool, name: &str) -> Result<(), Fail> {
        let group = self.group(cx, &pool.id, name).await?;
        let mut unit = Unit::new(&*self.store, cx.now);
        unit.delete(&group)?;
        Ok(unit.commit().await?)
    }
}
