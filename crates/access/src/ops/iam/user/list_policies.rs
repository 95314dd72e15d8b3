//! ListUserPolicies: the names of the inline policies of a user.

use base::Ctx;
use wire::iam::{ListUserPolicies, ListUserPoliciesRequest, ListUserPoliciesResponse};
use wire::{Error, Handle, Operation};

use crate::Iam;
use crate::entities::User;

impl Handle<ListUserPolicies, Ctx> for Iam {
    async fn handle(
        &self,
        cx: &Ctx,
        input: ListUserPoliciesRequest,
    ) -> Result<ListUserPoliciesResponse, Error> {
        let page = (input.marker, input.max_items);
        let listed =
            self.list_inline::<User>(cx, ListUserPolicies::META, &input.user_name, page).await?;
        Ok(ListUserPoliciesResponse {
            policy_names: Some(listed.items),
            is_truncated: listed.truncated,
            marker: listed.marker,
        })
    }
}
