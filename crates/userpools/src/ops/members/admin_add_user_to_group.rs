//! AdminAddUserToGroup (US-061).

use base::Ctx;
use store::{Fail, Range, Unit, load};
use wire::cognito_idp::{AdminAddUserToGroup, AdminAddUserToGroupRequest, error};
use wire::{Empty, Error, Handle};

use super::MAX_GROUPS;
use crate::UserPools;
use crate::entities::{Membership, Pool, User};

impl Handle<AdminAddUserToGroup, Ctx> for UserPools {
    async fn handle(&self, cx: &Ctx, input: AdminAddUserToGroupRequest) -> Result<Empty, Error> {
        let pool = self.pool(cx, &input.user_pool_id).await?;
        let user = self.user(cx, &pool, &input.username).await?;
        store::retry(|| self.try_add(cx, &pool, &user, &input.group_name)).await?;
        Ok(Empty {})
    }
}

impl UserPools {
    async fn try_add(&self, cx: &Ctx, pool: &Pool, user: &User, name: &str) -> Result<(), Fail> {
        // Both must still be there when the membership is written.
        let group = self.group(cx, &pool.id, name).await?;
        let user = self.reload(cx, user).await?;
        let key = Membership::key_of(&user.key, name);
        if load::<Membership>(&*self.store, cx.now, &key).await?.is_some() {
            return Ok(());
        }
        let range = Range::prefix(user.key.partition(), Membership::LIST, MAX_GROUPS);
        let held = self.store.range(cx.now, &range).await?;
        if u32::try_from(held.items.len()).unwrap_or(u32::MAX) >= MAX_GROUPS {
            return Err(error::invalid_parameter(format!(
                "A user can be in at most {MAX_GROUPS} groups."
            ))
            .into());
        }
        let membership =
            Membership { user: user.key.clone(), group: group.name.clone(), since: cx.now };
        let mut unit = Unit::new(&*self.store, cx.now);
        unit.guard(&group)?;
        unit.guard(&user)?;
        unit.insert(&membership)?;
        Ok(unit.commit().await?)
    }
}
