//! DeletePolicy: removes a managed policy that nothing refers to any more.

use base::Ctx;
use wire::iam::{DeletePolicy, DeletePolicyRequest, error};
use wire::{Empty, Error, Handle};

use super::super::attachments;
use super::SEVERAL_VERSIONS;
use crate::Iam;
use crate::entities::ManagedPolicy;

impl Handle<DeletePolicy, Ctx> for Iam {
    async fn handle(&self, cx: &Ctx, input: DeletePolicyRequest) -> Result<Empty, Error> {
        attachments::check_policy_arn(&input.policy_arn)?;
        self.again(|| async {
            let policy = self.found::<ManagedPolicy>(cx, &input.policy_arn).await?;
            if self.usage_of(cx, &input.policy_arn).await? != (0, 0) {
                let text = "Cannot delete a policy attached to entities.";
                return Err(error::delete_conflict(text).into());
            }
            if policy.versions.len() > 1 {
                return Err(error::delete_conflict(SEVERAL_VERSIONS).into());
            }
            let mut unit = self.access.unit(cx.now);
            unit.delete(&policy)?;
            Ok(self.access.commit(unit).await?)
        })
        .await?;
        Ok(Empty {})
    }
}
