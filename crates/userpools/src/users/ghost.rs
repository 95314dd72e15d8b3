//! Users who do not exist, for clients that must not learn it (AU-067 to AU-078, sec_068 to
//! sec_070): the same is done and kept for them as for others.

use base::Ctx;
use store::{Fail, Loaded, Unit};
use wire::Error;
use wire::cognito_idp::error;

use super::new::blank;
use crate::UserPools;
use crate::entities::{AuthEvent, Code, Pool, Purpose, Status, User};
use crate::errors;

/// The user that was found, or what stands for it, and whether it was found.
pub(crate) fn known_or_ghost(pool: &Pool, name: &str, found: Option<Loaded<User>>) -> (bool, User) {
    match found {
        Some(user) => (true, user.into_value()),
        None => (false, blank(pool, name, String::new(), pool.created_at)),
    }
}

impl UserPools {
    /// What is said of a code of nobody's, after the reads that a user's takes (sec_069).
    pub(crate) async fn refuse_code(
        &self,
        cx: &Ctx,
        ghost: &User,
        purpose: Purpose,
        text: &str,
    ) -> Error {
        if let Err(failed) = self.store.get(cx.now, &ghost.key.at("#")).await {
            return failed.into();
        }
        let proven = self.prove_code(cx, ghost, purpose, text).await;
        proven.err().unwrap_or_else(errors::wrong_code)
    }

    /// Keeps a code in place of an older one, and a record of its being sent.
    pub(crate) async fn store_code(
        &self,
        cx: &Ctx,
        code: &Code,
        event: Option<&AuthEvent>,
    ) -> Result<(), Error> {
        store::retry(|| self.try_store_code(cx, code, event)).await
    }

    async fn try_store_code(
        &self,
        cx: &Ctx,
        code: &Code,
        event: Option<&AuthEvent>,
    ) -> Result<(), Fail> {
        let mut unit = Unit::new(&*self.store, cx.now);
        self.keep_code(cx, &mut unit, code).await?;
        if let Some(event) = event {
            unit.insert(event)?;
        }
        Ok(unit.commit().await?)
    }
}

/// Somebody without a sub in the place of a user: codes made for it are good for nobody, since every
/// user has a sub.
pub(crate) fn nobody(user: &User) -> User {
    User { sub: String::new(), ..user.clone() }
}

/// Makes an unconfirmed user a confirmed one (US-009).
pub(crate) fn confirm(user: &mut User) -> Result<(), Error> {
    if user.status != Status::Unconfirmed {
        let status = user.status.on_the_wire();
        return Err(error::not_authorized(format!(
            "User cannot be confirmed. Current status is {}",
            status.as_str()
        )));
    }
    user.status = Status::Confirmed;
    Ok(())
}
