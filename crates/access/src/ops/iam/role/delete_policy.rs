//! DeleteRolePolicy: removes an inline policy of a role.

use base::Ctx;
use wire::iam::{DeleteRolePolicy, DeleteRolePolicyRequest};
use wire::{Empty, Error, Handle};

use crate::Iam;
use crate::entities::Role;

impl Handle<DeleteRolePolicy, Ctx> for Iam {
    async fn handle(&self, cx: &Ctx, input: DeleteRolePolicyRequest) -> Result<Empty, Error> {
        self.delete_inline::<Role>(cx, &input.role_name, &input.policy_name).await?;
        Ok(Empty {})
    }
}
