//! CreatePolicy: makes a managed policy, version v1.

use base::Ctx;
use base::unique_id;
use wire::iam::{CreatePolicy, CreatePolicyRequest, CreatePolicyResponse};
use wire::{Error, Handle};

use super::super::{documents, tags};
use super::any::AnyPolicy;
use crate::Iam;
use crate::entities::ManagedPolicy;

impl Handle<CreatePolicy, Ctx> for Iam {
    async fn handle(
        &self,
        cx: &Ctx,
        input: CreatePolicyRequest,
    ) -> Result<CreatePolicyResponse, Error> {
        documents::check_managed(&input.policy_document)?;
        let path = input.path.as_deref().unwrap_or("/");
        let id = unique_id("ANPA", cx.rng.as_ref());
        let now = cx.now.truncate_to_secs();
        let mut policy =
            ManagedPolicy::new(&input.policy_name, path, id, input.policy_document, now);
        policy.description = input.description.filter(|text| !text.is_empty());
        policy.tags = tags::fresh::<ManagedPolicy>(input.tags)?;
        self.add(cx, &policy, None).await?;
        let shown = AnyPolicy::Own(Box::new(policy)).shown(&cx.deployment, (0, 0));
        Ok(CreatePolicyResponse { policy: Some(shown) })
    }
}
