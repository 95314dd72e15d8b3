//! ListRolePolicies: the names of the inline policies of a role.

use base::Ctx;
use wire::iam::{ListRolePolicies, ListRolePoliciesRequest, ListRolePoliciesResponse};
use wire::{Error, Handle, Operation};

use crate::Iam;
use crate::entities::Role;

impl Handle<ListRolePolicies, Ctx> for Iam {
    async fn handle(
        &self,
        cx: &Ctx,
        input: ListRolePoliciesRequest,
    ) -> Result<ListRolePoliciesResponse, Error> {
        let page = (input.marker, input.max_items);
        let listed =
            self.list_inline::<Role>(cx, ListRolePolicies::META, &input.role_name, page).await?;
        Ok(ListRolePoliciesResponse {
            policy_names: Some(listed.items),
            is_truncated: listed.truncated,
            marker: listed.marker,
        })
    }
}
