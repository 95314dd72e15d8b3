//! ListPolicies: the managed policies, the account's and AWS's.

use base::Ctx;
use wire::iam::{ListPolicies, ListPoliciesRequest, ListPoliciesResponse};
use wire::{Error, Handle, Operation};

use super::wanted::Wanted;
use crate::Iam;

impl Handle<ListPolicies, Ctx> for Iam {
    async fn handle(
        &self,
        cx: &Ctx,
        input: ListPoliciesRequest,
    ) -> Result<ListPoliciesResponse, Error> {
        let wanted = Wanted::of(&input);
        let paging = self.paging(
            ListPolicies::META,
            &[&format!("{wanted:?}")],
            input.marker.as_deref(),
            input.max_items,
        )?;
        let (policies, next) = self.policies_page(cx, &wanted, &paging).await?;
        let listed = self.listed(&paging, policies, next.as_deref());
        Ok(ListPoliciesResponse {
            policies: Some(listed.items),
            is_truncated: listed.truncated,
            marker: listed.marker,
        })
    }
}
