//! Giving users new passwords: the pool's policy, and its history (US-047).

use base::Ctx;
use wire::Error;
use wire::cognito_idp::error;

use super::check;
use crate::UserPools;
use crate::entities::{Password, Pool, User};

/// The most earlier passwords that a pool may forbid (US-047).
const MAX_HISTORY: usize = 24;

/// How many passwords, the present one first, a new one must differ from.
fn history_size(pool: &Pool) -> usize {
    let policy = pool.settings.password_policy.as_ref();
    let size = policy.and_then(|policy| policy.password_history_size).unwrap_or(0);
    usize::try_from(size).unwrap_or(0).min(MAX_HISTORY)
}

impl UserPools {
    /// Gives `user` a new password, if the pool's policy and history allow it; the one before goes
    /// into the history. The caller writes the user.
    pub(crate) async fn set_password(
        &self,
        cx: &Ctx,
        pool: &Pool,
        user: &mut User,
        password: &str,
    ) -> Result<(), Error> {
        let new = self.new_password(cx, pool, user, password).await?;
        user.replace_password(pool, new);
        Ok(())
    }

    /// A new password of `user` as it is kept, if the pool's policy and history allow it.
    pub(crate) async fn new_password(
        &self,
        cx: &Ctx,
        pool: &Pool,
        user: &User,
        password: &str,
    ) -> Result<Password, Error> {
        check(pool, password)?;
        let earlier = user.password.iter().chain(&user.password_history);
        for kept in earlier.take(history_size(pool)) {
            if self.is_password(user, kept, password).await? {
                return Err(error::password_history_policy_violation(
                    "Password has previously been used",
                ));
            }
        }
        self.derive_password(cx, user, password).await
    }
}

impl User {
    /// Puts a password in place of the present one, which goes into the history, and of one that was
    /// imported.
    pub(crate) fn replace_password(&mut self, pool: &Pool, new: Password) {
        self.imported_hash = None;
        if let Some(old) = self.password.replace(new) {
            self.password_history.insert(0, old);
        }
        self.password_history.truncate(history_size(pool).saturating_sub(1));
    }
}
