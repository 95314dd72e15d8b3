//! LookupDeveloperIdentity (IP-055): from user to identity, from identity to users.

use base::Ctx;
use wire::cognito_identity::{
    LookupDeveloperIdentity, LookupDeveloperIdentityInput, LookupDeveloperIdentityResponse, error,
};
use wire::{Error, Handle};

use crate::Identity;
use crate::entities::{IdentityRecord, Pool};
use crate::errors;
use crate::paging::page_size;

impl Handle<LookupDeveloperIdentity, Ctx> for Identity {
    async fn handle(
        &self,
        cx: &Ctx,
        input: LookupDeveloperIdentityInput,
    ) -> Result<LookupDeveloperIdentityResponse, Error> {
        let pool = self.pool(cx, &input.identity_pool_id).await?;
        let provider = pool.developer_provider.as_deref();
        let provider = provider.ok_or_else(errors::not_the_developer_provider)?;
        let (id, user) = (input.identity_id.as_deref(), input.developer_user_identifier.as_deref());
        let record = self.looked_up(cx, &pool, provider, id, user).await?;
        let scope = format!("LookupDeveloperIdentity/{}/{}", pool.id, record.id);
        let after = self.position(&scope, input.next_token.as_deref())?;
        let size = input.max_results.map_or(60, page_size);
        let all = record.developer.get(provider).into_iter().flatten();
        let behind = all.filter(|user| after.as_ref().is_none_or(|after| *user > after));
        let mut users: Vec<_> = behind.take(size + 1).cloned().collect();
        let more = users.len() > size;
        users.truncate(size);
        let next = users.last().filter(|_| more).cloned();
        Ok(LookupDeveloperIdentityResponse {
            identity_id: Some(record.id.to_string()),
            developer_user_identifier_list: Some(users),
            next_token: self.next_token(&scope, next),
        })
    }
}

impl Identity {
    async fn looked_up(
        &self,
        cx: &Ctx,
        pool: &Pool,
        provider: &str,
        id: Option<&str>,
        user: Option<&str>,
    ) -> Result<IdentityRecord, Error> {
        let Some(user) = user else {
            let id = id.ok_or_else(|| {
                error::invalid_parameter("Either IdentityId or DeveloperUserIdentifier is needed.")
            })?;
            return Ok(self.identity_of(cx, pool, id).await?.into_value());
        };
        let found = store::retry(|| self.of_known_developer_user(cx, pool, provider, user)).await?;
        match id {
            Some(id) if id != found.id.as_str() => {
                Err(error::resource_conflict("The developer user is not linked to the identity."))
            }
            _ => Ok(found.into_value()),
        }
    }
}
