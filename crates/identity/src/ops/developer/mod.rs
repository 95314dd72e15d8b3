//! Developer-authenticated identities: the app's own backend vouches for its users.

mod get_open_id_token_for_developer_identity;
mod lookup_developer_identity;
mod merge_developer_identities;
mod unlink_developer_identity;

use base::Ctx;
use store::{Fail, Loaded, follow, load};

use crate::Identity;
use crate::entities::{IdentityRecord, Login, Pool};
use crate::errors;

impl Identity {
    /// The identity that a developer user is linked to.
    async fn of_developer_user(
        &self,
        cx: &Ctx,
        pool: &Pool,
        login: &Login,
    ) -> Result<Option<Loaded<IdentityRecord>>, Fail> {
        let claim = login.claim_key(&pool.id);
        let Some(id) = follow::<String>(&*self.store, cx.now, &claim).await? else {
            return Ok(None);
        };
        let key = IdentityRecord::key_of(&id);
        let found = load::<IdentityRecord>(&*self.store, cx.now, &key).await?;
        let found = found.filter(|record| record.holds(login));
        // Between the two reads the user may have been unlinked.
        found.map(Some).ok_or(Fail::Conflict(None))
    }

    /// The same, where a user without identity is an error.
    async fn of_known_developer_user(
        &self,
        cx: &Ctx,
        pool: &Pool,
        provider: &str,
        user: &str,
    ) -> Result<Loaded<IdentityRecord>, Fail> {
        let found = self.of_developer_user(cx, pool, &Login::developer(provider, user)).await?;
        found.ok_or_else(|| errors::developer_user_not_found(user).into())
    }
}

/// Refuses any name but the pool's own.
fn is_the_provider(pool: &Pool, name: &str) -> Result<(), wire::Error> {
    let its = pool.developer_provider.as_deref() == Some(name);
    if its { Ok(()) } else { Err(errors::not_the_developer_provider()) }
}
