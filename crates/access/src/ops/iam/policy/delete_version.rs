//! DeletePolicyVersion: removes a version of a managed policy that is not in force.

use base::Ctx;
use wire::iam::{DeletePolicyVersion, DeletePolicyVersionRequest, error};
use wire::{Empty, Error, Handle};

use super::version_of;
use crate::Iam;
use crate::entities::ManagedPolicy;

impl Handle<DeletePolicyVersion, Ctx> for Iam {
    async fn handle(&self, cx: &Ctx, input: DeletePolicyVersionRequest) -> Result<Empty, Error> {
        self.change(cx, &input.policy_arn, |policy: &mut ManagedPolicy| {
            let number = version_of(policy, &input.policy_arn, &input.version_id)?;
            if number == policy.default_version {
                let text = "Cannot delete the default version of a policy.";
                return Err(error::delete_conflict(text));
            }
            policy.versions.remove(&number);
            Ok(())
        })
        .await?;
        Ok(Empty {})
    }
}
