//! ListPolicyTags: the tags of a managed policy.

use base::Ctx;
use wire::iam::{ListPolicyTags, ListPolicyTagsRequest, ListPolicyTagsResponse};
use wire::{Error, Handle, Operation};

use crate::Iam;
use crate::entities::ManagedPolicy;

impl Handle<ListPolicyTags, Ctx> for Iam {
    async fn handle(
        &self,
        cx: &Ctx,
        input: ListPolicyTagsRequest,
    ) -> Result<ListPolicyTagsResponse, Error> {
        let page = (input.marker, input.max_items);
        let id = input.policy_arn.as_str();
        let listed = self.list_tags::<ManagedPolicy>(cx, ListPolicyTags::META, id, page).await?;
        Ok(ListPolicyTagsResponse {
            tags: Some(listed.items),
            is_truncated: listed.truncated,
            marker: listed.marker,
        })
    }
}
