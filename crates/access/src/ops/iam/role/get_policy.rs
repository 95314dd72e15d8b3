//! GetRolePolicy: an inline policy of a role.

use base::Ctx;
use wire::iam::{GetRolePolicy, GetRolePolicyRequest, GetRolePolicyResponse};
use wire::{Error, Handle};

use crate::Iam;
use crate::entities::Role;

impl Handle<GetRolePolicy, Ctx> for Iam {
    async fn handle(
        &self,
        cx: &Ctx,
        input: GetRolePolicyRequest,
    ) -> Result<GetRolePolicyResponse, Error> {
        let document = self.get_inline::<Role>(cx, &input.role_name, &input.policy_name).await?;
        Ok(GetRolePolicyResponse {
            role_name: Some(input.role_name),
            policy_name: Some(input.policy_name),
            policy_document: Some(document),
        })
    }
}
