//! DeleteUserPolicy: removes an inline policy of a user.

use base::Ctx;
use wire::iam::{DeleteUserPolicy, DeleteUserPolicyRequest};
use wire::{Empty, Error, Handle};

use crate::Iam;
use crate::entities::User;

impl Handle<DeleteUserPolicy, Ctx> for Iam {
    async fn handle(&self, cx: &Ctx, input: DeleteUserPolicyRequest) -> Result<Empty, Error> {
        self.delete_inline::<User>(cx, &input.user_name, &input.policy_name).await?;
        Ok(Empty {})
    }
}
