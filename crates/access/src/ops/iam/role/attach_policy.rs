//! AttachRolePolicy: attaches a managed policy to a role.

use base::Ctx;
use wire::iam::{AttachRolePolicy, AttachRolePolicyRequest};
use wire::{Empty, Error, Handle};

use crate::Iam;
use crate::entities::Role;

impl Handle<AttachRolePolicy, Ctx> for Iam {
    async fn handle(&self, cx: &Ctx, input: AttachRolePolicyRequest) -> Result<Empty, Error> {
        self.attach::<Role>(cx, &input.role_name, &input.policy_arn).await?;
        Ok(Empty {})
    }
}
