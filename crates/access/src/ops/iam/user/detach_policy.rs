//! DetachUserPolicy: detaches a managed policy from a user.

use base::Ctx;
use wire::iam::{DetachUserPolicy, DetachUserPolicyRequest};
use wire::{Empty, Error, Handle};

use crate::Iam;
use crate::entities::User;

impl Handle<DetachUserPolicy, Ctx> for Iam {
    async fn handle(&self, cx: &Ctx, input: DetachUserPolicyRequest) -> Result<Empty, Error> {
        self.detach::<User>(cx, &input.user_name, &input.policy_arn).await?;
        Ok(Empty {})
    }
}
