//! GetPolicy: a managed policy, the account's or AWS's.

use base::Ctx;
use wire::iam::{GetPolicy, GetPolicyRequest, GetPolicyResponse};
use wire::{Error, Handle};

use crate::Iam;

impl Handle<GetPolicy, Ctx> for Iam {
    async fn handle(&self, cx: &Ctx, input: GetPolicyRequest) -> Result<GetPolicyResponse, Error> {
        let policy = self.any_policy(cx, &input.policy_arn).await?;
        let usage = self.usage_of(cx, &input.policy_arn).await?;
        Ok(GetPolicyResponse { policy: Some(policy.shown(&cx.deployment, usage)) })
    }
}
