//! UnlinkDeveloperIdentity (IP-060).

use base::Ctx;
use store::{Fail, Unit};
use wire::cognito_identity::{UnlinkDeveloperIdentity, UnlinkDeveloperIdentityInput, error};
use wire::{Empty, Error, Handle};

use super::is_the_provider;
use crate::Identity;
use crate::entities::{Login, Pool};
use crate::errors;

impl Handle<UnlinkDeveloperIdentity, Ctx> for Identity {
    async fn handle(&self, cx: &Ctx, input: UnlinkDeveloperIdentityInput) -> Result<Empty, Error> {
        let pool = self.pool(cx, &input.identity_pool_id).await?;
        is_the_provider(&pool, &input.developer_provider_name)?;
        store::retry(|| self.try_unlink_developer(cx, &pool, &input)).await?;
        Ok(Empty {})
    }
}

impl Identity {
    async fn try_unlink_developer(
        &self,
        cx: &Ctx,
        pool: &Pool,
        input: &UnlinkDeveloperIdentityInput,
    ) -> Result<(), Fail> {
        let (provider, user) = (&input.developer_provider_name, &input.developer_user_identifier);
        let old = self.identity_of(cx, pool, &input.identity_id).await?;
        let login = Login::developer(provider, user);
        if !old.holds(&login) {
            let elsewhere = self.of_developer_user(cx, pool, &login).await?.is_some();
            let text = "The developer user is linked to another identity.";
            return Err(if elsewhere {
                error::resource_conflict(text).into()
            } else {
                errors::developer_user_not_found(user).into()
            });
        }
        let mut new = old.value.clone();
        new.unlink(&login, cx.now);
        let mut unit = Unit::new(&*self.store, cx.now);
        unit.update(&old, &new)?;
        Ok(unit.commit().await?)
    }
}
