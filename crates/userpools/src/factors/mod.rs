//! What users have beside a password: authenticator apps, passkeys, remembered devices, and which
//! second factors count for whom. Functions that the operations and the challenge engine call.

mod devices;
mod passkeys;
mod preferences;
mod software_token;
mod totp;

pub(crate) use devices::{described, device_not_found};
pub(crate) use passkeys::MOST as MOST_PASSKEYS;
pub(crate) use preferences::{Wish, Wishes};

use base::Ctx;
use store::{Fail, Unit, load};
use wire::Error;

use crate::UserPools;
use crate::entities::{Pool, User, UserKey};
use crate::errors;

impl UserPools {
    /// Changes a user: `change` sees what is stored, and runs again when somebody was faster.
    pub(crate) async fn change_factors(
        &self,
        cx: &Ctx,
        pool: &Pool,
        key: &UserKey,
        change: impl Fn(&mut User) -> Result<(), Error> + Send + Sync,
    ) -> Result<User, Error> {
        store::retry(|| self.try_change_factors(cx, pool, key, &change)).await
    }

    async fn try_change_factors(
        &self,
        cx: &Ctx,
        pool: &Pool,
        key: &UserKey,
        change: &(impl Fn(&mut User) -> Result<(), Error> + Send + Sync),
    ) -> Result<User, Fail> {
        let found = load::<User>(&*self.store, cx.now, &key.at("#")).await?;
        let Some(old) = found else { return Err(errors::user_not_found().into()) };
        let mut new = old.value.clone();
        change(&mut new)?;
        new.settle(cx, pool);
        let mut unit = Unit::new(&*self.store, cx.now);
        unit.update(&old, &new)?;
        unit.commit().await?;
        Ok(new)
    }
}
