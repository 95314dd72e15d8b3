//! What a user may ask for a few times an hour (AU-062).

use base::Ctx;
use store::{Fail, Loaded, Unit, load};
use wire::Error;

use crate::UserPools;
use crate::entities::{Attempts, Limit, UserKey};
use crate::errors;

impl UserPools {
    /// Counts a request of a user, or of a name that nobody has; refuses it when there were too many
    /// in the last hour.
    pub(crate) async fn admit(&self, cx: &Ctx, user: &UserKey, limit: Limit) -> Result<(), Error> {
        store::retry(|| self.try_admit(cx, user, limit)).await
    }

    async fn try_admit(&self, cx: &Ctx, user: &UserKey, limit: Limit) -> Result<(), Fail> {
        let old = self.attempts_on(cx, user).await?;
        let none = || Attempts::none(user.clone());
        let mut new = old.as_ref().map_or_else(none, |old| old.value.clone());
        if !new.admit(limit, cx.now) {
            return Err(errors::too_many_attempts().into());
        }
        let mut unit = Unit::new(&*self.store, cx.now);
        match &old {
            Some(old) => unit.update(old, &new)?,
            None => unit.insert(&new)?,
        }
        Ok(unit.commit().await?)
    }

    /// What was tried on a user.
    pub(crate) async fn attempts_on(
        &self,
        cx: &Ctx,
        user: &UserKey,
    ) -> Result<Option<Loaded<Attempts>>, store::Error> {
        load::<Attempts>(&*self.store, cx.now, &Attempts::key_of(user)).await
    }
}
