//! ListAttachedUserPolicies: the managed policies attached to a user.

use base::Ctx;
use wire::iam::{
    ListAttachedUserPolicies, ListAttachedUserPoliciesRequest, ListAttachedUserPoliciesResponse,
};
use wire::{Error, Handle, Operation};

use crate::Iam;
use crate::entities::User;

impl Handle<ListAttachedUserPolicies, Ctx> for Iam {
    async fn handle(
        &self,
        cx: &Ctx,
        input: ListAttachedUserPoliciesRequest,
    ) -> Result<ListAttachedUserPoliciesResponse, Error> {
        let op = ListAttachedUserPolicies::META;
        let of = (input.user_name.as_str(), input.path_prefix);
        let page = (input.marker, input.max_items);
        let listed = self.list_attached::<User>(cx, op, of, page).await?;
        Ok(ListAttachedUserPoliciesResponse {
            attached_policies: Some(listed.items),
            is_truncated: listed.truncated,
            marker: listed.marker,
        })
    }
}
