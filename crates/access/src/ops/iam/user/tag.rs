//! TagUser: adds tags to a user.

use base::Ctx;
use wire::iam::{TagUser, TagUserRequest};
use wire::{Empty, Error, Handle};

use crate::Iam;
use crate::entities::User;

impl Handle<TagUser, Ctx> for Iam {
    async fn handle(&self, cx: &Ctx, input: TagUserRequest) -> Result<Empty, Error> {
        self.tag::<User>(cx, &input.user_name, &input.tags).await?;
        Ok(Empty {})
    }
}
