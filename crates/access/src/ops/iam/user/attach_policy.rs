//! AttachUserPolicy: attaches a managed policy to a user.

use base::Ctx;
use wire::iam::{AttachUserPolicy, AttachUserPolicyRequest};
use wire::{Empty, Error, Handle};

use crate::Iam;
use crate::entities::User;

impl Handle<AttachUserPolicy, Ctx> for Iam {
    async fn handle(&self, cx: &Ctx, input: AttachUserPolicyRequest) -> Result<Empty, Error> {
        self.attach::<User>(cx, &input.user_name, &input.policy_arn).await?;
        Ok(Empty {})
    }
}
