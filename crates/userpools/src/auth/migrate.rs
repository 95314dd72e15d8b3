//! Users who are elsewhere until they first sign in here with their password (LT-034, LT-042).

use store::{Loaded, load};
use wire::Error;

use super::sign_in::SignIn;
use crate::UserPools;
use crate::entities::User;
use crate::triggers::{Metadata, Migration};

impl UserPools {
    /// The user as the migration trigger knows it, stored; `None` when it does not, or there is none.
    pub(super) async fn migrate_at_sign_in(
        &self,
        s: &SignIn<'_>,
        validation: &Metadata,
    ) -> Result<Option<Loaded<User>>, Error> {
        let password = s.request.password()?;
        s.refuse_locked(crate::entities::Factor::Password)?;
        let wants = Migration::Authentication { password };
        let found = self.migrate_user(s.cx, &s.about(false), wants, validation).await?;
        let Some(found) = found else { return Ok(None) };
        let name = &s.who.name;
        let user = self.adopt(s.cx, s.pool(), name, &found, Some(password)).await?;
        Ok(load::<User>(&*self.store, s.cx.now, &user.key.at("#")).await?)
    }
}
