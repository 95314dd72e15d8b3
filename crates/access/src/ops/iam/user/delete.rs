//! DeleteUser: removes a user who has no keys, groups and policies any more.

use base::Ctx;
use wire::iam::{DeleteUser, DeleteUserRequest, error};
use wire::{Empty, Error, Handle};

use super::super::inline::check_bare;
use crate::Iam;
use crate::entities::User;

impl Handle<DeleteUser, Ctx> for Iam {
    async fn handle(&self, cx: &Ctx, input: DeleteUserRequest) -> Result<Empty, Error> {
        self.again(|| async {
            let user = self.found::<User>(cx, &input.user_name).await?;
            if !user.groups.is_empty() {
                return Err(error::delete_conflict(
                    "Cannot delete entity, must remove users from group first.",
                )
                .into());
            }
            if !self.keys_of(cx, &user.name).await?.is_empty() {
                return Err(error::delete_conflict(
                    "Cannot delete entity, must delete access keys first.",
                )
                .into());
            }
            check_bare(&user.value)?;
            let mut unit = self.access.unit(cx.now);
            unit.delete(&user)?;
            Ok(self.access.commit(unit).await?)
        })
        .await?;
        Ok(Empty {})
    }
}
