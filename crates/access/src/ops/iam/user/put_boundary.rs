//! PutUserPermissionsBoundary: sets the permissions boundary of a user.

use base::Ctx;
use wire::iam::{PutUserPermissionsBoundary, PutUserPermissionsBoundaryRequest};
use wire::{Empty, Error, Handle};

use crate::Iam;
use crate::entities::User;

impl Handle<PutUserPermissionsBoundary, Ctx> for Iam {
    async fn handle(
        &self,
        cx: &Ctx,
        input: PutUserPermissionsBoundaryRequest,
    ) -> Result<Empty, Error> {
        self.put_boundary::<User>(cx, &input.user_name, &input.permissions_boundary).await?;
        Ok(Empty {})
    }
}
