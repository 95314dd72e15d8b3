//! Access keys of users.

mod create;
mod delete;
mod get_last_used;
mod list;
mod update;

use base::Ctx;
use store::Loaded;
use wire::Error;

use super::change::Failure;
use super::kept::Kept;
use crate::Iam;
use crate::entities::AccessKey;

/// How many keys a user has at most.
const MAX_KEYS: usize = 2;
/// What secrets are made of.
const SECRET_ALPHABET: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
/// How many characters a secret has: 240 random bits (ST-027).
const SECRET_LENGTH: usize = 40;

impl Iam {
    /// The keys of a user.
    pub(super) async fn keys_of(
        &self,
        cx: &Ctx,
        user: &str,
    ) -> Result<Vec<Loaded<AccessKey>>, Failure> {
        let entries = self.entries(cx, &AccessKey::keys_of(user)).await?;
        Ok(self.load_entries::<AccessKey>(cx, &entries).await?)
    }

    /// A key of this user; another's is as good as none.
    async fn key_of_user(
        &self,
        cx: &Ctx,
        user: &str,
        id: &str,
    ) -> Result<Loaded<AccessKey>, Error> {
        let user = self.found::<crate::entities::User>(cx, user).await?;
        let key = self.found::<AccessKey>(cx, id).await?;
        if key.user_name == user.name { Ok(key) } else { Err(AccessKey::missing(id)) }
    }
}

#[cfg(test)]
mod tests;
