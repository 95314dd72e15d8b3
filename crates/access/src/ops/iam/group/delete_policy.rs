//! DeleteGroupPolicy: removes an inline policy of a group.

use base::Ctx;
use wire::iam::{DeleteGroupPolicy, DeleteGroupPolicyRequest};
use wire::{Empty, Error, Handle};

use crate::Iam;
use crate::entities::Group;

impl Handle<DeleteGroupPolicy, Ctx> for Iam {
    async fn handle(&self, cx: &Ctx, input: DeleteGroupPolicyRequest) -> Result<Empty, Error> {
        self.delete_inline::<Group>(cx, &input.group_name, &input.policy_name).await?;
        Ok(Empty {})
    }
}
