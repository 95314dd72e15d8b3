//! PutUserPolicy: adds or replaces an inline policy of a user.

use base::Ctx;
use wire::iam::{PutUserPolicy, PutUserPolicyRequest};
use wire::{Empty, Error, Handle};

use crate::Iam;
use crate::entities::User;

impl Handle<PutUserPolicy, Ctx> for Iam {
    async fn handle(&self, cx: &Ctx, input: PutUserPolicyRequest) -> Result<Empty, Error> {
        let policy = (input.policy_name.as_str(), input.policy_document.as_str());
        self.put_inline::<User>(cx, &input.user_name, policy).await?;
        Ok(Empty {})
    }
}
