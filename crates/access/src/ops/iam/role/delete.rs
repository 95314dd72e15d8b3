//! DeleteRole: removes a role that has no policies any more.

use base::Ctx;
use store::{Cond, Entity};
use wire::iam::{DeleteRole, DeleteRoleRequest};
use wire::{Empty, Error, Handle};

use super::super::inline::check_bare;
use crate::Iam;
use crate::entities::{LastUsed, Role};

impl Handle<DeleteRole, Ctx> for Iam {
    async fn handle(&self, cx: &Ctx, input: DeleteRoleRequest) -> Result<Empty, Error> {
        self.again(|| async {
            let role = self.found::<Role>(cx, &input.role_name).await?;
            check_bare(&role.value)?;
            let mut unit = self.access.unit(cx.now);
            unit.delete(&role)?;
            unit.delete_raw(LastUsed::KIND, LastUsed::key_of(&role.id), Cond::Any)?;
            Ok(self.access.commit(unit).await?)
        })
        .await?;
        Ok(Empty {})
    }
}
