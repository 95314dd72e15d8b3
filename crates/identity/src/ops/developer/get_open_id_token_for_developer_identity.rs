//! GetOpenIdTokenForDeveloperIdentity (IP-047 to IP-052): the app's backend vouches for its user.

use std::collections::BTreeMap;
use std::time::Duration;

use base::Ctx;
use wire::cognito_identity::{
    GetOpenIdTokenForDeveloperIdentity, GetOpenIdTokenForDeveloperIdentityInput,
    GetOpenIdTokenForDeveloperIdentityResponse, error,
};
use wire::{Error, Handle, Sensitive};

use crate::Identity;
use crate::entities::{Login, Pool};
use crate::errors;
use crate::linking::Ask;
use crate::logins::{OwnTokens, Proof};
use crate::tokens::{DEVELOPER_TOKEN_LIFE, Wish};

/// IP-056.
const MAX_USER: usize = 1_024;

impl Handle<GetOpenIdTokenForDeveloperIdentity, Ctx> for Identity {
    async fn handle(
        &self,
        cx: &Ctx,
        input: GetOpenIdTokenForDeveloperIdentityInput,
    ) -> Result<GetOpenIdTokenForDeveloperIdentityResponse, Error> {
        let pool = self.pool(cx, &input.identity_pool_id).await?;
        let (provider, user, public) = split(&pool, input.logins)?;
        let proofs = self.verify(cx, &pool, &public, OwnTokens::Refused).await?;
        let mut logins = proofs.to_link();
        logins.push(Login::developer(&provider, &user));
        let current = input.identity_id.as_deref();
        let ask = Ask { pool: &pool, current, proven: current.is_some(), logins: &logins };
        let record = self.settle(cx, ask).await?;
        let mut amr = vec!["authenticated".to_owned()];
        amr.extend(proofs.logins.iter().flat_map(Proof::amr));
        amr.extend([format!("{provider}:{}:{user}", pool.id), provider]);
        let tags = input.principal_tags.unwrap_or_default();
        let life = input.token_duration.and_then(|seconds| u64::try_from(seconds).ok());
        let life = life.map_or(DEVELOPER_TOKEN_LIFE, Duration::from_secs);
        let wish = Wish { record: &record, pool: &pool, amr: &amr, tags: &tags, life };
        let token = self.issue(cx, wish).await?;
        Ok(GetOpenIdTokenForDeveloperIdentityResponse {
            identity_id: Some(record.id.to_string()),
            token: Some(token),
        })
    }
}

type Logins = BTreeMap<String, Sensitive<String>>;

/// Takes the developer provider's entry out of the logins (IP-047).
fn split(pool: &Pool, mut logins: Logins) -> Result<(String, String, Logins), Error> {
    let found = pool.developer_provider.as_ref().and_then(|name| logins.remove_entry(name));
    let (provider, user) = found.ok_or_else(errors::not_the_developer_provider)?;
    let user = user.into_inner();
    if user.chars().count() > MAX_USER {
        return Err(error::invalid_parameter("The developer user identifier is too long."));
    }
    Ok((provider, user, logins))
}
