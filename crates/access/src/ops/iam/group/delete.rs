//! DeleteGroup: removes a group that has no members and policies any more.

use base::Ctx;
use wire::iam::{DeleteGroup, DeleteGroupRequest, error};
use wire::{Empty, Error, Handle};

use super::super::inline::check_bare;
use crate::Iam;
use crate::entities::{Group, User};

impl Handle<DeleteGroup, Ctx> for Iam {
    async fn handle(&self, cx: &Ctx, input: DeleteGroupRequest) -> Result<Empty, Error> {
        self.again(|| async {
            let group = self.found::<Group>(cx, &input.group_name).await?;
            if !self.entries(cx, &User::members_of(&group.name)).await?.is_empty() {
                return Err(error::delete_conflict(
                    "Cannot delete entity, must remove users from group first.",
                )
                .into());
            }
            check_bare(&group.value)?;
            let mut unit = self.access.unit(cx.now);
            unit.delete(&group)?;
            Ok(self.access.commit(unit).await?)
        })
        .await?;
        Ok(Empty {})
    }
}
