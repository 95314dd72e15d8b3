//! SetDefaultPolicyVersion: puts a version of a managed policy in force.

use base::Ctx;
use wire::iam::{SetDefaultPolicyVersion, SetDefaultPolicyVersionRequest};
use wire::{Empty, Error, Handle};

use super::version_of;
use crate::Iam;
use crate::entities::ManagedPolicy;

impl Handle<SetDefaultPolicyVersion, Ctx> for Iam {
    async fn handle(
        &self,
        cx: &Ctx,
        input: SetDefaultPolicyVersionRequest,
    ) -> Result<Empty, Error> {
        self.change(cx, &input.policy_arn, |policy: &mut ManagedPolicy| {
            let number = version_of(policy, &input.policy_arn, &input.version_id)?;
            policy.default_version = number;
            policy.updated_at = cx.now.truncate_to_secs();
            Ok(())
        })
        .await?;
        Ok(Empty {})
    }
}
