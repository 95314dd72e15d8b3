//! GetPolicyVersion: one version of a managed policy with its document.

use base::Ctx;
use wire::iam::{GetPolicyVersion, GetPolicyVersionRequest, GetPolicyVersionResponse};
use wire::{Error, Handle};

use super::missing_version;
use crate::Iam;

impl Handle<GetPolicyVersion, Ctx> for Iam {
    async fn handle(
        &self,
        cx: &Ctx,
        input: GetPolicyVersionRequest,
    ) -> Result<GetPolicyVersionResponse, Error> {
        let policy = self.any_policy(cx, &input.policy_arn).await?;
        let version = policy
            .versions()
            .into_iter()
            .find(|version| version.version_id.as_ref() == Some(&input.version_id));
        let missing = || missing_version(&input.policy_arn, &input.version_id);
        Ok(GetPolicyVersionResponse { policy_version: Some(version.ok_or_else(missing)?) })
    }
}
