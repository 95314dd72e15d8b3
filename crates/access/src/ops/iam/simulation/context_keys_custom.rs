//! GetContextKeysForCustomPolicy: the condition keys that policies ask for.

use base::Ctx;
use wire::iam::{
    GetContextKeysForCustomPolicy, GetContextKeysForCustomPolicyRequest,
    GetContextKeysForPolicyResponse,
};
use wire::{Error, Handle};

use super::subject::Subject;
use crate::Iam;

impl Handle<GetContextKeysForCustomPolicy, Ctx> for Iam {
    async fn handle(
        &self,
        _cx: &Ctx,
        input: GetContextKeysForCustomPolicyRequest,
    ) -> Result<GetContextKeysForPolicyResponse, Error> {
        let mut subject = Subject::default();
        subject.add(&input.policy_input_list)?;
        let context_key_names = Some(subject.context_keys());
        Ok(GetContextKeysForPolicyResponse { context_key_names })
    }
}
