//! DetachGroupPolicy: detaches a managed policy from a group.

use base::Ctx;
use wire::iam::{DetachGroupPolicy, DetachGroupPolicyRequest};
use wire::{Empty, Error, Handle};

use crate::Iam;
use crate::entities::Group;

impl Handle<DetachGroupPolicy, Ctx> for Iam {
    async fn handle(&self, cx: &Ctx, input: DetachGroupPolicyRequest) -> Result<Empty, Error> {
        self.detach::<Group>(cx, &input.group_name, &input.policy_arn).await?;
        Ok(Empty {})
    }
}
