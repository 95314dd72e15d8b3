//! DeleteRolePermissionsBoundary: removes the permissions boundary of a role.

use base::Ctx;
use wire::iam::{DeleteRolePermissionsBoundary, DeleteRolePermissionsBoundaryRequest};
use wire::{Empty, Error, Handle};

use crate::Iam;
use crate::entities::Role;

impl Handle<DeleteRolePermissionsBoundary, Ctx> for Iam {
    async fn handle(
        &self,
        cx: &Ctx,
        input: DeleteRolePermissionsBoundaryRequest,
    ) -> Result<Empty, Error> {
        self.delete_boundary::<Role>(cx, &input.role_name, "role").await?;
        Ok(Empty {})
    }
}
