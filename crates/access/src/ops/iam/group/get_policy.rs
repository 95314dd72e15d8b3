//! GetGroupPolicy: an inline policy of a group.

use base::Ctx;
use wire::iam::{GetGroupPolicy, GetGroupPolicyRequest, GetGroupPolicyResponse};
use wire::{Error, Handle};

use crate::Iam;
use crate::entities::Group;

impl Handle<GetGroupPolicy, Ctx> for Iam {
    async fn handle(
        &self,
        cx: &Ctx,
        input: GetGroupPolicyRequest,
    ) -> Result<GetGroupPolicyResponse, Error> {
        let document = self.get_inline::<Group>(cx, &input.group_name, &input.policy_name).await?;
        Ok(GetGroupPolicyResponse {
            group_name: Some(input.group_name),
            policy_name: Some(input.policy_name),
            policy_document: Some(document),
        })
    }
}
