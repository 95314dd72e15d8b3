//! AddUserToGroup: makes a user a member of a group.

use base::Ctx;
use wire::iam::{AddUserToGroup, AddUserToGroupRequest, error};
use wire::{Empty, Error, Handle};

use super::MAX_GROUPS;
use crate::Iam;
use crate::entities::{Group, User};

impl Handle<AddUserToGroup, Ctx> for Iam {
    async fn handle(&self, cx: &Ctx, input: AddUserToGroupRequest) -> Result<Empty, Error> {
        self.again(|| async {
            let group = self.found::<Group>(cx, &input.group_name).await?;
            let user = self.found::<User>(cx, &input.user_name).await?;
            if user.groups.contains(&group.name) {
                return Ok(());
            }
            if user.groups.len() >= MAX_GROUPS {
                let text = format!("Cannot exceed quota for GroupsPerUser: {MAX_GROUPS}");
                return Err(error::limit_exceeded(text).into());
            }
            let mut joined = user.value.clone();
            joined.groups.push(group.name.clone());
            let mut unit = self.access.unit(cx.now);
            unit.update(&user, &joined)?;
            // INVARIANT: the group gets a new revision, so that its deletion or renaming, begun before
            // the user was a member, does not go through.
            unit.update(&group, &group.value)?;
            Ok(self.access.commit(unit).await?)
        })
        .await?;
        Ok(Empty {})
    }
}
