//! GetOpenIdToken: the basic (classic) flow's token (IP-025 to IP-031, IP-061 to IP-070).

use base::Ctx;
use wire::cognito_identity::{GetOpenIdToken, GetOpenIdTokenInput, GetOpenIdTokenResponse, error};
use wire::{Error, Handle};

use crate::Identity;
use crate::entities::Pool;
use crate::logins::OwnTokens;
use crate::tokens::{TOKEN_LIFE, Wish};

impl Handle<GetOpenIdToken, Ctx> for Identity {
    async fn handle(
        &self,
        cx: &Ctx,
        input: GetOpenIdTokenInput,
    ) -> Result<GetOpenIdTokenResponse, Error> {
        let (id, logins) = (&input.identity_id, input.logins.as_ref());
        let used = self.sign_in(cx, id, logins, OwnTokens::Refused, classic_flow).await?;
        let (record, pool, amr, tags) = (&used.record, &*used.pool, &*used.amr, &used.tags);
        let token = self.issue(cx, Wish { record, pool, amr, tags, life: TOKEN_LIFE }).await?;
        Ok(GetOpenIdTokenResponse {
            identity_id: Some(used.record.id.to_string()),
            token: Some(token),
        })
    }
}

/// IP-068, IP-069, sec_141.
fn classic_flow(pool: &Pool) -> Result<(), Error> {
    if !pool.classic_flow() {
        return Err(error::invalid_parameter(
            "Basic (classic) flow is not enabled, please use enhanced flow.",
        ));
    }
    if !pool.role_mappings.is_empty() {
        return Err(error::invalid_parameter(
            "Basic (classic) flow is not supported with RoleMappings, please use enhanced flow.",
        ));
    }
    Ok(())
}
