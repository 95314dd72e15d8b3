//! GetContextKeysForPrincipalPolicy: the condition keys that the policies of a user, group or role ask for.

use base::Ctx;
use wire::iam::{
    GetContextKeysForPolicyResponse, GetContextKeysForPrincipalPolicy,
    GetContextKeysForPrincipalPolicyRequest,
};
use wire::{Error, Handle};

use crate::Iam;

impl Handle<GetContextKeysForPrincipalPolicy, Ctx> for Iam {
    async fn handle(
        &self,
        cx: &Ctx,
        input: GetContextKeysForPrincipalPolicyRequest,
    ) -> Result<GetContextKeysForPolicyResponse, Error> {
        let mut subject = self.subject_of(cx, &input.policy_source_arn).await?;
        subject.add(input.policy_input_list.as_deref().unwrap_or_default())?;
        let context_key_names = Some(subject.context_keys());
        Ok(GetContextKeysForPolicyResponse { context_key_names })
    }
}
