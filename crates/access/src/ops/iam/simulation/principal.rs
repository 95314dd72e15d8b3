//! SimulatePrincipalPolicy: what the policies of a user, group or role would decide.

use base::Ctx;
use wire::iam::{SimulatePolicyResponse, SimulatePrincipalPolicy, SimulatePrincipalPolicyRequest};
use wire::{Error, Handle, Operation};

use super::case::Case;
use crate::Iam;

impl Handle<SimulatePrincipalPolicy, Ctx> for Iam {
    async fn handle(
        &self,
        cx: &Ctx,
        input: SimulatePrincipalPolicyRequest,
    ) -> Result<SimulatePolicyResponse, Error> {
        let mut subject = self.subject_of(cx, &input.policy_source_arn).await?;
        subject.exclude(input.policy_exclusion_list.as_deref().unwrap_or_default());
        subject.add(input.policy_input_list.as_deref().unwrap_or_default())?;
        subject
            .bound(input.permissions_boundary_policy_input_list.as_deref().unwrap_or_default())?;
        let case = Case {
            actions: input.action_names,
            resources: input.resource_arns.unwrap_or_default(),
            resource_policy: input.resource_policy,
            resource_owner: input.resource_owner,
            caller_arn: input.caller_arn,
            context: input.context_entries.unwrap_or_default(),
        };
        let page = (input.marker, input.max_items);
        self.simulate(cx, SimulatePrincipalPolicy::META, (&subject, &case), page)
    }
}
