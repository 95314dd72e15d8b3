//! PutRolePermissionsBoundary: sets the permissions boundary of a role.

use base::Ctx;
use wire::iam::{PutRolePermissionsBoundary, PutRolePermissionsBoundaryRequest};
use wire::{Empty, Error, Handle};

use crate::Iam;
use crate::entities::Role;

impl Handle<PutRolePermissionsBoundary, Ctx> for Iam {
    async fn handle(
        &self,
        cx: &Ctx,
        input: PutRolePermissionsBoundaryRequest,
    ) -> Result<Empty, Error> {
        self.put_boundary::<Role>(cx, &input.role_name, &input.permissions_boundary).await?;
        Ok(Empty {})
    }
}
