//! ListPolicyVersions: the versions of a managed policy, the newest first, without documents.

use base::Ctx;
use wire::iam::{ListPolicyVersions, ListPolicyVersionsRequest, ListPolicyVersionsResponse};
use wire::{Error, Handle, Operation};

use crate::Iam;

impl Handle<ListPolicyVersions, Ctx> for Iam {
    async fn handle(
        &self,
        cx: &Ctx,
        input: ListPolicyVersionsRequest,
    ) -> Result<ListPolicyVersionsResponse, Error> {
        let args = [input.policy_arn.as_str()];
        let op = ListPolicyVersions::META;
        let paging = self.paging(op, &args, input.marker.as_deref(), input.max_items)?;
        let policy = self.any_policy(cx, &input.policy_arn).await?;
        let versions = policy.versions().into_iter().enumerate();
        let listed = self.cut(
            &paging,
            versions.map(|(n, mut version)| {
                version.document = None;
                (n.to_string(), version)
            }),
        );
        Ok(ListPolicyVersionsResponse {
            versions: Some(listed.items),
            is_truncated: listed.truncated,
            marker: listed.marker,
        })
    }
}
