//! GetUserPolicy: an inline policy of a user.

use base::Ctx;
use wire::iam::{GetUserPolicy, GetUserPolicyRequest, GetUserPolicyResponse};
use wire::{Error, Handle};

use crate::Iam;
use crate::entities::User;

impl Handle<GetUserPolicy, Ctx> for Iam {
    async fn handle(
        &self,
        cx: &Ctx,
        input: GetUserPolicyRequest,
    ) -> Result<GetUserPolicyResponse, Error> {
        let document = self.get_inline::<User>(cx, &input.user_name, &input.policy_name).await?;
        Ok(GetUserPolicyResponse {
            user_name: Some(input.user_name),
            policy_name: Some(input.policy_name),
            policy_document: Some(document),
        })
    }
}
