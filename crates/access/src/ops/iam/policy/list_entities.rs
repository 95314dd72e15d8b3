//! ListEntitiesForPolicy: the roles, users and groups that have a managed policy or are bounded by it.

use base::Ctx;
use wire::iam::{
    ListEntitiesForPolicy, ListEntitiesForPolicyRequest, ListEntitiesForPolicyResponse,
};
use wire::{Error, Handle, Operation};

use super::using::Filter;
use crate::Iam;

impl Handle<ListEntitiesForPolicy, Ctx> for Iam {
    async fn handle(
        &self,
        cx: &Ctx,
        input: ListEntitiesForPolicyRequest,
    ) -> Result<ListEntitiesForPolicyResponse, Error> {
        let filter = Filter::of(&input);
        let shown = format!("{filter:?}");
        let args = [input.policy_arn.as_str(), shown.as_str()];
        let op = ListEntitiesForPolicy::META;
        let paging = self.paging(op, &args, input.marker.as_deref(), input.max_items)?;
        self.any_policy(cx, &input.policy_arn).await?;
        let found = self.entities_for(cx, &input.policy_arn, &filter).await?;
        let listed = self.cut(&paging, found);
        let mut answer = ListEntitiesForPolicyResponse {
            policy_groups: Some(Vec::new()),
            policy_users: Some(Vec::new()),
            policy_roles: Some(Vec::new()),
            is_truncated: listed.truncated,
            marker: listed.marker,
        };
        for entity in listed.items {
            entity.put_into(&mut answer);
        }
        Ok(answer)
    }
}
