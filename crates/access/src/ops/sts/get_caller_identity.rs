//! GetCallerIdentity: who is calling (ST-018, ST-019). Needs no permission.

use base::Ctx;
use wire::sts::{GetCallerIdentity, GetCallerIdentityRequest, GetCallerIdentityResponse};
use wire::{Error, Handle};

use super::Sts;

impl Handle<GetCallerIdentity, Ctx> for Sts {
    async fn handle(
        &self,
        cx: &Ctx,
        _input: GetCallerIdentityRequest,
    ) -> Result<GetCallerIdentityResponse, Error> {
        let principal = &cx.caller.principal;
        Ok(GetCallerIdentityResponse {
            user_id: Some(principal.user_id(&cx.deployment)),
            account: Some(cx.deployment.account.to_string()),
            arn: Some(principal.arn(&cx.deployment)),
        })
    }
}
