//! TagPolicy: adds tags to a managed policy.

use base::Ctx;
use wire::iam::{TagPolicy, TagPolicyRequest};
use wire::{Empty, Error, Handle};

use crate::Iam;
use crate::entities::ManagedPolicy;

impl Handle<TagPolicy, Ctx> for Iam {
    async fn handle(&self, cx: &Ctx, input: TagPolicyRequest) -> Result<Empty, Error> {
        self.tag::<ManagedPolicy>(cx, &input.policy_arn, &input.tags).await?;
        Ok(Empty {})
    }
}
