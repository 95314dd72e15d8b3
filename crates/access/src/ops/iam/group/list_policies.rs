//! ListGroupPolicies: the names of the inline policies of a group.

use base::Ctx;
use wire::iam::{ListGroupPolicies, ListGroupPoliciesRequest, ListGroupPoliciesResponse};
use wire::{Error, Handle, Operation};

use crate::Iam;
use crate::entities::Group;

impl Handle<ListGroupPolicies, Ctx> for Iam {
    async fn handle(
        &self,
        cx: &Ctx,
        input: ListGroupPoliciesRequest,
    ) -> Result<ListGroupPoliciesResponse, Error> {
        let page = (input.marker, input.max_items);
        let listed =
            self.list_inline::<Group>(cx, ListGroupPolicies::META, &input.group_name, page).await?;
        Ok(ListGroupPoliciesResponse {
            policy_names: Some(listed.items),
            is_truncated: listed.truncated,
            marker: listed.marker,
        })
    }
}
