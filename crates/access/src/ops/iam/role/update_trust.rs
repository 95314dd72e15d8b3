//! UpdateAssumeRolePolicy: replaces the trust policy of a role (IP-090).

use base::Ctx;
use wire::iam::{UpdateAssumeRolePolicy, UpdateAssumeRolePolicyRequest};
use wire::{Empty, Error, Handle};

use super::super::documents;
use crate::Iam;
use crate::entities::Role;

impl Handle<UpdateAssumeRolePolicy, Ctx> for Iam {
    async fn handle(&self, cx: &Ctx, input: UpdateAssumeRolePolicyRequest) -> Result<Empty, Error> {
        documents::check_trust(&input.policy_document)?;
        self.change(cx, &input.role_name, |role: &mut Role| {
            role.trust_policy.clone_from(&input.policy_document);
            Ok(())
        })
        .await?;
        Ok(Empty {})
    }
}
