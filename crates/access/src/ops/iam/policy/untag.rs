//! UntagPolicy: removes tags from a managed policy.

use base::Ctx;
use wire::iam::{UntagPolicy, UntagPolicyRequest};
use wire::{Empty, Error, Handle};

use crate::Iam;
use crate::entities::ManagedPolicy;

impl Handle<UntagPolicy, Ctx> for Iam {
    async fn handle(&self, cx: &Ctx, input: UntagPolicyRequest) -> Result<Empty, Error> {
        self.untag::<ManagedPolicy>(cx, &input.policy_arn, &input.tag_keys).await?;
        Ok(Empty {})
    }
}
