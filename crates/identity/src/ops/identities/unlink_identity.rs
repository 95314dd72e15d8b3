//! UnlinkIdentity (IP-033, IP-034): public; whoever proves a linked login may unlink any.

use base::Ctx;
use store::{Fail, Unit};
use wire::cognito_identity::{UnlinkIdentity, UnlinkIdentityInput};
use wire::{Empty, Error, Handle};

use crate::Identity;
use crate::entities::{IdentityRecord, Login, Pool, State};
use crate::errors;
use crate::logins::{OwnTokens, Proofs, user_pool_id, user_pool_name};

impl Handle<UnlinkIdentity, Ctx> for Identity {
    async fn handle(&self, cx: &Ctx, input: UnlinkIdentityInput) -> Result<Empty, Error> {
        let (record, pool) = self.identity(cx, &input.identity_id).await?;
        usable(&record)?;
        let remove = input.logins_to_remove;
        if remove.iter().any(|name| pool.developer_provider.as_ref() == Some(name)) {
            return Err(errors::not_a_public_provider());
        }
        let proofs = self.verify(cx, &pool, &input.logins, OwnTokens::Accepted).await?;
        store::retry(|| self.try_unlink(cx, &pool, record.id.as_str(), &proofs, &remove)).await?;
        Ok(Empty {})
    }
}

impl Identity {
    async fn try_unlink(
        &self,
        cx: &Ctx,
        pool: &Pool,
        id: &str,
        proofs: &Proofs,
        remove: &[String],
    ) -> Result<(), Fail> {
        let old = self.identity_of(cx, pool, id).await?;
        usable(&old)?;
        let linked = proofs.logins.iter().any(|proof| old.holds(&proof.login()));
        match &proofs.own {
            Some(own) => own.belongs_to(&old)?,
            None if linked => {}
            None => return Err(errors::logins_dont_match().into()),
        }
        let mut new = old.value.clone();
        for name in remove {
            let own_pool = user_pool_id(&cx.deployment, name);
            let provider = own_pool.map(|pool| user_pool_name(&cx.deployment, pool));
            let provider = provider.as_ref().unwrap_or(name);
            if let Some(subject) = old.logins.get(provider) {
                new.unlink(&Login::public(provider, subject), cx.now);
            }
        }
        if new != old.value {
            let mut unit = Unit::new(&*self.store, cx.now);
            unit.update(&old, &new)?;
            unit.commit().await?;
        }
        Ok(())
    }
}

fn usable(record: &IdentityRecord) -> Result<(), Error> {
    match record.state {
        State::Linked => Ok(()),
        State::Guest => Err(errors::logins_dont_match()),
        State::Unlinked | State::Merged { .. } => Err(errors::forbidden(record.id.as_str())),
    }
}
