//! Operations on groups (US-059 to US-061). Who is in them is the affair of `members`.

mod create_group;
mod delete_group;
mod get_group;
mod list_groups;
mod update_group;

use base::{Ctx, UserPoolId};
use store::{CommitError, Loaded, Unit, list_index, load};
use wire::Error;
use wire::cognito_idp::{GroupType, error};

use crate::UserPools;
use crate::entities::{Group, Membership};

/// How many memberships go at a time.
const ROUND: u32 = 25;
/// How often a removal is tried again when somebody else was faster.
const ATTEMPTS: u32 = 16;

/// A group as the operations answer it.
pub(super) fn shown(group: &Group) -> GroupType {
    GroupType {
        group_name: Some(group.name.clone()),
        user_pool_id: Some(group.pool.to_string()),
        description: group.description.clone(),
        role_arn: group.role_arn.clone(),
        precedence: group.precedence,
        last_modified_date: Some(group.modified_at.into()),
        creation_date: Some(group.created_at.into()),
    }
}

impl UserPools {
    /// The group of this name.
    pub(super) async fn group(
        &self,
        cx: &Ctx,
        pool: &UserPoolId,
        name: &str,
    ) -> Result<Loaded<Group>, Error> {
        let found = load(&*self.store, cx.now, &Group::key_of(pool.as_str(), name)).await?;
        found.ok_or_else(|| error::resource_not_found("Group not found."))
    }

    /// Removes everybody from a group, page by page.
    pub(super) async fn empty_group(
        &self,
        cx: &Ctx,
        pool: &UserPoolId,
        name: &str,
    ) -> Result<(), CommitError> {
        loop {
            let gone = store::retry_conflicts(ATTEMPTS, || self.remove_some(cx, pool, name));
            if gone.await? == 0 {
                return Ok(());
            }
        }
    }

    async fn remove_some(
        &self,
        cx: &Ctx,
        pool: &UserPoolId,
        name: &str,
    ) -> Result<usize, CommitError> {
        let (store, list) = (&*self.store, Membership::members(pool, name));
        let page = list_index::<()>(store, cx.now, (&list, ""), None, ROUND).await?;
        let keys: Vec<_> = page.items.iter().map(|entry| entry.of.clone()).collect();
        let members = store::load_many::<Membership>(store, cx.now, &keys).await?;
        let mut unit = Unit::new(store, cx.now);
        let mut gone = 0;
        for membership in members.into_iter().flatten() {
            unit.delete(&membership)?;
            gone += 1;
        }
        unit.commit().await?;
        Ok(gone)
    }
}
