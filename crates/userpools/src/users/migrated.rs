//! Users whom a function knew before we did (LT-034, LT-035).

use base::Ctx;
use wire::Error;

use super::Draft;
use crate::UserPools;
use crate::attributes::{Rights, check_values};
use crate::entities::{Pool, Status, User};
use crate::triggers::Migrated;

impl UserPools {
    /// Stores a user whom a function knows under `name`. With a password that it confirmed, the user
    /// may sign in; else a new one must be chosen first.
    pub(crate) async fn adopt(
        &self,
        cx: &Ctx,
        pool: &Pool,
        name: &str,
        migrated: &Migrated,
        password: Option<&str>,
    ) -> Result<User, Error> {
        let mut attributes = migrated.attributes.clone();
        // Some functions say the name again, as an attribute that no schema has.
        attributes.remove("username");
        check_values(pool, Rights::Admin, &attributes, None)?;
        let mut draft = Draft::new(cx, pool, name, attributes, "User already exists")?;
        draft.user.status = match password {
            Some(password) => {
                // The policy is for new passwords; this one is in use elsewhere.
                let kept = self.derive_password(cx, &draft.user, password).await?;
                draft.user.password = Some(kept);
                if migrated.confirmed { Status::Confirmed } else { Status::ResetRequired }
            }
            None => Status::ResetRequired,
        };
        draft.user.settle(cx, pool);
        self.store_draft(cx, pool, &draft, migrated.force_alias).await?;
        Ok(draft.user)
    }
}
