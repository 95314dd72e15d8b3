//! CreatePolicyVersion: adds a version to a managed policy.

use base::Ctx;
use wire::iam::{
    CreatePolicyVersion, CreatePolicyVersionRequest, CreatePolicyVersionResponse, error,
};
use wire::{Error, Handle};

use super::super::{documents, shapes};
use super::TOO_MANY_VERSIONS;
use crate::Iam;
use crate::entities::{ManagedPolicy, PolicyVersion};

impl Handle<CreatePolicyVersion, Ctx> for Iam {
    async fn handle(
        &self,
        cx: &Ctx,
        input: CreatePolicyVersionRequest,
    ) -> Result<CreatePolicyVersionResponse, Error> {
        documents::check_managed(&input.policy_document)?;
        let now = cx.now.truncate_to_secs();
        let is_default = input.set_as_default == Some(true);
        let number = self.change(cx, &input.policy_arn, |policy: &mut ManagedPolicy| {
            if policy.versions.len() >= ManagedPolicy::MAX_VERSIONS {
                return Err(error::limit_exceeded(TOO_MANY_VERSIONS));
            }
            let number = policy.next_version;
            let document = input.policy_document.clone();
            policy.versions.insert(number, PolicyVersion { document, created_at: now });
            policy.next_version = number.saturating_add(1);
            policy.updated_at = now;
            if is_default {
                policy.default_version = number;
            }
            Ok(number)
        });
        let version = shapes::version(number.await?, is_default, now);
        Ok(CreatePolicyVersionResponse { policy_version: Some(version) })
    }
}
