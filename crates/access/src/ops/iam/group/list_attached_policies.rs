//! ListAttachedGroupPolicies: the managed policies attached to a group.

use base::Ctx;
use wire::iam::{
    ListAttachedGroupPolicies, ListAttachedGroupPoliciesRequest, ListAttachedGroupPoliciesResponse,
};
use wire::{Error, Handle, Operation};

use crate::Iam;
use crate::entities::Group;

impl Handle<ListAttachedGroupPolicies, Ctx> for Iam {
    async fn handle(
        &self,
        cx: &Ctx,
        input: ListAttachedGroupPoliciesRequest,
    ) -> Result<ListAttachedGroupPoliciesResponse, Error> {
        let op = ListAttachedGroupPolicies::META;
        let of = (input.group_name.as_str(), input.path_prefix);
        let page = (input.marker, input.max_items);
        let listed = self.list_attached::<Group>(cx, op, of, page).await?;
        Ok(ListAttachedGroupPoliciesResponse {
            attached_policies: Some(listed.items),
            is_truncated: listed.truncated,
            marker: listed.marker,
        })
    }
}
