//! AdminRemoveUserFromGroup.

use base::Ctx;
use store::{Fail, Unit, load};
use wire::cognito_idp::{AdminRemoveUserFromGroup, AdminRemoveUserFromGroupRequest};
use wire::{Empty, Error, Handle};

use crate::UserPools;
use crate::entities::{Membership, User};

impl Handle<AdminRemoveUserFromGroup, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: AdminRemoveUserFromGroupRequest,
    ) -> Result<Empty, Error> {
        let pool = self.pool(cx, &input.user_pool_id).await?;
        let user = self.user(cx, &pool, &input.username).await?;
        let group = self.group(cx, &pool.id, &input.group_name).await?;
        store::retry(|| self.try_remove(cx, &user, &group.name)).await?;
        Ok(Empty {})
    }
}

impl UserPools {
    async fn try_remove(&self, cx: &Ctx, user: &User, group: &str) -> Result<(), Fail> {
        // Of whoever took the name meanwhile nothing is taken away.
        let user = self.reload(cx, user).await?;
        let key = Membership::key_of(&user.key, group);
        let found = load::<Membership>(&*self.store, cx.now, &key).await?;
        let mut unit = Unit::new(&*self.store, cx.now);
        unit.guard(&user)?;
        if let Some(membership) = found {
            unit.delete(&membership)?;
        }
        Ok(unit.commit().await?)
    }
}
