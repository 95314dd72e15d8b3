//! UntagRole: removes tags from a role.

use base::Ctx;
use wire::iam::{UntagRole, UntagRoleRequest};
use wire::{Empty, Error, Handle};

use crate::Iam;
use crate::entities::Role;

impl Handle<UntagRole, Ctx> for Iam {
    async fn handle(&self, cx: &Ctx, input: UntagRoleRequest) -> Result<Empty, Error> {
        self.untag::<Role>(cx, &input.role_name, &input.tag_keys).await?;
        Ok(Empty {})
    }
}
