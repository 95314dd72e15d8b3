//! UntagUser: removes tags from a user.

use base::Ctx;
use wire::iam::{UntagUser, UntagUserRequest};
use wire::{Empty, Error, Handle};

use crate::Iam;
use crate::entities::User;

impl Handle<UntagUser, Ctx> for Iam {
    async fn handle(&self, cx: &Ctx, input: UntagUserRequest) -> Result<Empty, Error> {
        self.untag::<User>(cx, &input.user_name, &input.tag_keys).await?;
        Ok(Empty {})
    }
}
