//! DeleteUserPermissionsBoundary: removes the permissions boundary of a user.

use base::Ctx;
use wire::iam::{DeleteUserPermissionsBoundary, DeleteUserPermissionsBoundaryRequest};
use wire::{Empty, Error, Handle};

use crate::Iam;
use crate::entities::User;

impl Handle<DeleteUserPermissionsBoundary, Ctx> for Iam {
    async fn handle(
        &self,
        cx: &Ctx,
        input: DeleteUserPermissionsBoundaryRequest,
    ) -> Result<Empty, Error> {
        self.delete_boundary::<User>(cx, &input.user_name, "user").await?;
        Ok(Empty {})
    }
}
