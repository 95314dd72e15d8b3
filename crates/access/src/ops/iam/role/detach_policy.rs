//! DetachRolePolicy: detaches a managed policy from a role.

use base::Ctx;
use wire::iam::{DetachRolePolicy, DetachRolePolicyRequest};
use wire::{Empty, Error, Handle};

use crate::Iam;
use crate::entities::Role;

impl Handle<DetachRolePolicy, Ctx> for Iam {
    async fn handle(&self, cx: &Ctx, input: DetachRolePolicyRequest) -> Result<Empty, Error> {
        self.detach::<Role>(cx, &input.role_name, &input.policy_arn).await?;
        Ok(Empty {})
    }
}
