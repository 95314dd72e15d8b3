//! AttachGroupPolicy: attaches a managed policy to a group.

use base::Ctx;
use wire::iam::{AttachGroupPolicy, AttachGroupPolicyRequest};
use wire::{Empty, Error, Handle};

use crate::Iam;
use crate::entities::Group;

impl Handle<AttachGroupPolicy, Ctx> for Iam {
    async fn handle(&self, cx: &Ctx, input: AttachGroupPolicyRequest) -> Result<Empty, Error> {
        self.attach::<Group>(cx, &input.group_name, &input.policy_arn).await?;
        Ok(Empty {})
    }
}
