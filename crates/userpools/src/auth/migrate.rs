//! Users who are elsewhere until they first sign in here with their password (LT-034, LT-042).

use store::{Fail, Loaded, load};

use super::sign_in::SignIn;
use crate::UserPools;
use crate::entities::{Factor, User};
use crate::errors;
use crate::triggers::{Metadata, Migration};

impl UserPools {
    /// The user as the migration trigger knows it, stored; `None` when it does not, or there is none.
    pub(super) async fn migrate_at_sign_in(
        &self,
        s: &SignIn<'_>,
        validation: &Metadata,
    ) -> Result<Option<Loaded<User>>, Fail> {
        let password = s.request.password()?;
        s.refuse_locked(Factor::Password)?;
        let wants = Migration::Authentication { password };
        let found = match self.migrate_user(s.cx, &s.about(false), wants, validation).await {
            Ok(Some(found)) => found,
            Ok(None) => return Ok(None),
            // Most functions throw at a wrong password: it counts as one, and tells no more.
            Err(thrown) => {
                let hides = s.request.client.hides_users();
                let refusal = if hides { errors::incorrect() } else { thrown };
                return Err(self.wrong(s, Factor::Password, true, refusal).await);
            }
        };
        let name = &s.who.name;
        let user = self.adopt(s.cx, s.pool(), name, &found, Some(password)).await?;
        Ok(load::<User>(&*self.store, s.cx.now, &user.key.at("#")).await?)
    }
}
