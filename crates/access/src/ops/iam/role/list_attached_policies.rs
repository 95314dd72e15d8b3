//! ListAttachedRolePolicies: the managed policies attached to a role.

use base::Ctx;
use wire::iam::{
    ListAttachedRolePolicies, ListAttachedRolePoliciesRequest, ListAttachedRolePoliciesResponse,
};
use wire::{Error, Handle, Operation};

use crate::Iam;
use crate::entities::Role;

impl Handle<ListAttachedRolePolicies, Ctx> for Iam {
    async fn handle(
        &self,
        cx: &Ctx,
        input: ListAttachedRolePoliciesRequest,
    ) -> Result<ListAttachedRolePoliciesResponse, Error> {
        let op = ListAttachedRolePolicies::META;
        let of = (input.role_name.as_str(), input.path_prefix);
        let page = (input.marker, input.max_items);
        let listed = self.list_attached::<Role>(cx, op, of, page).await?;
        Ok(ListAttachedRolePoliciesResponse {
            attached_policies: Some(listed.items),
            is_truncated: listed.truncated,
            marker: listed.marker,
        })
    }
}
