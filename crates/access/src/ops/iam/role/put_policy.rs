//! PutRolePolicy: adds or replaces an inline policy of a role.

use base::Ctx;
use wire::iam::{PutRolePolicy, PutRolePolicyRequest};
use wire::{Empty, Error, Handle};

use crate::Iam;
use crate::entities::Role;

impl Handle<PutRolePolicy, Ctx> for Iam {
    async fn handle(&self, cx: &Ctx, input: PutRolePolicyRequest) -> Result<Empty, Error> {
        let policy = (input.policy_name.as_str(), input.policy_document.as_str());
        self.put_inline::<Role>(cx, &input.role_name, policy).await?;
        Ok(Empty {})
    }
}
