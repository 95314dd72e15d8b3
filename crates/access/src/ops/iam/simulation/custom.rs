//! SimulateCustomPolicy: what policies that are given would decide.

use base::Ctx;
use wire::iam::{SimulateCustomPolicy, SimulateCustomPolicyRequest, SimulatePolicyResponse};
use wire::{Error, Handle, Operation};

use super::case::Case;
use super::subject::Subject;
use crate::Iam;

impl Handle<SimulateCustomPolicy, Ctx> for Iam {
    async fn handle(
        &self,
        cx: &Ctx,
        input: SimulateCustomPolicyRequest,
    ) -> Result<SimulatePolicyResponse, Error> {
        let subject = Subject::custom(&input)?;
        let case = Case {
            actions: input.action_names,
            resources: input.resource_arns.unwrap_or_default(),
            resource_policy: input.resource_policy,
            resource_owner: input.resource_owner,
            caller_arn: input.caller_arn,
            context: input.context_entries.unwrap_or_default(),
        };
        let page = (input.marker, input.max_items);
        self.simulate(cx, SimulateCustomPolicy::META, (&subject, &case), page)
    }
}
