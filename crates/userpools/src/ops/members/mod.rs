//! Who is in which group (US-061).

mod admin_add_user_to_group;
mod admin_list_groups_for_user;
mod admin_remove_user_from_group;
mod list_users_in_group;

use base::Ctx;
use store::{Loaded, load};
use wire::Error;
use wire::cognito_idp::{GroupType, error};

use crate::UserPools;
use crate::entities::{Group, Pool};

/// How many groups a user may be in (US-061).
const MAX_GROUPS: u32 = 100;

impl UserPools {
    /// The group of this name.
    async fn group_of(&self, cx: &Ctx, pool: &Pool, name: &str) -> Result<Loaded<Group>, Error> {
        let found = load(&*self.store, cx.now, &Group::key_of(pool.id.as_str(), name)).await?;
        found.ok_or_else(|| error::resource_not_found("Group not found."))
    }
}

/// A group as it stands on the wire.
fn shown(group: &Group) -> GroupType {
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
