//! TagRole: adds tags to a role.

use base::Ctx;
use wire::iam::{TagRole, TagRoleRequest};
use wire::{Empty, Error, Handle};

use crate::Iam;
use crate::entities::Role;

impl Handle<TagRole, Ctx> for Iam {
    async fn handle(&self, cx: &Ctx, input: TagRoleRequest) -> Result<Empty, Error> {
        self.tag::<Role>(cx, &input.role_name, &input.tags).await?;
        Ok(Empty {})
    }
}
