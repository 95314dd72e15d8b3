//! PutGroupPolicy: adds or replaces an inline policy of a group.

use base::Ctx;
use wire::iam::{PutGroupPolicy, PutGroupPolicyRequest};
use wire::{Empty, Error, Handle};

use crate::Iam;
use crate::entities::Group;

impl Handle<PutGroupPolicy, Ctx> for Iam {
    async fn handle(&self, cx: &Ctx, input: PutGroupPolicyRequest) -> Result<Empty, Error> {
        let policy = (input.policy_name.as_str(), input.policy_document.as_str());
        self.put_inline::<Group>(cx, &input.group_name, policy).await?;
        Ok(Empty {})
    }
}
