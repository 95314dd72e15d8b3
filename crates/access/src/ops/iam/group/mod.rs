//! Groups of users.

mod add_user;
mod attach_policy;
mod create;
mod delete;
mod delete_policy;
mod detach_policy;
mod get;
mod get_policy;
mod list;
mod list_attached_policies;
mod list_policies;
mod put_policy;
mod remove_user;
mod update;

use base::Ctx;
use store::Unit;
use wire::iam::error;

use super::change::Failure;
use crate::Iam;
use crate::entities::User;

/// How many groups a user is in at most.
const MAX_GROUPS: usize = 10;
/// How many members are renamed with their group: what fits one batch of the store.
const MAX_RENAMED: usize = 20;

impl Iam {
    /// Gives the members of a group its new name. They name their groups, and all of it happens at
    /// once or not at all, so a large group keeps its name.
    async fn rename_in_members(
        &self,
        cx: &Ctx,
        unit: &mut Unit<'_>,
        old: &str,
        new: &str,
    ) -> Result<(), Failure> {
        let members = self.entries(cx, &User::members_of(old)).await?;
        if members.len() > MAX_RENAMED {
            let text = format!("A group of more than {MAX_RENAMED} members cannot be renamed.");
            return Err(error::limit_exceeded(text).into());
        }
        for user in self.load_entries::<User>(cx, &members).await? {
            let mut renamed = user.value.clone();
            for name in renamed.groups.iter_mut().filter(|name| *name == old) {
                new.clone_into(name);
            }
            unit.update(&user, &renamed)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
