//! Who signs in, with what was tried on it, after the same reads whether there is such a user or not
//! (sec_069).

use base::Ctx;
use store::{Loaded, decode};
use wire::Error;

use super::challenge::Challenge;
use crate::UserPools;
use crate::entities::{Attempts, DecoyUser, Pool, Spent, User, UserKey};
use crate::names::{NOTHING, Sought};

/// A user, or a name that nobody has.
pub(super) struct Who {
    /// The name as the first request had it.
    pub(super) name: String,
    /// Where the user is stored, or would be. Lockout counts under it (sec_067).
    pub(super) key: UserKey,
    pub(super) user: Option<Loaded<User>>,
    /// What stands for a user who is not there, where that must not show.
    pub(super) ghost: Option<User>,
    /// The sub that a user has who is not there, the same every time.
    pub(super) simulated_sub: String,
    pub(super) attempts: Option<Loaded<Attempts>>,
}

impl UserPools {
    /// Who a name means; `hides` where it must not show whether there is such a user.
    pub(super) async fn who(
        &self,
        cx: &Ctx,
        pool: &Pool,
        name: &str,
        hides: bool,
    ) -> Result<Who, Error> {
        Ok(self.who_is(name, self.seek(cx, pool, name, hides).await?))
    }

    /// Who a challenge was given to; and whether it was used already. `hiding` is the pool, where it
    /// must not show whether there is such a user.
    pub(super) async fn who_of(
        &self,
        cx: &Ctx,
        open: &Challenge,
        hiding: Option<&Pool>,
    ) -> Result<(Who, bool), Error> {
        let key = open.user.clone();
        let spent = store::Entity::key(&Spent::of(open));
        let keys = [key.at("#"), Attempts::key_of(&key), spent];
        let mut found = self.store.get_many(cx.now, &keys).await?.into_iter();
        let (user, attempts) = (found.next().flatten(), found.next().flatten());
        let spent = found.next().flatten().is_some();
        let mut ghost = None;
        if let Some(pool) = hiding {
            let nothing = key.at(NOTHING);
            let second = user.as_ref().map_or_else(|| DecoyUser::key_of(&pool.id), |_| nothing);
            let decoy = self.store.get(cx.now, &second).await?;
            if user.is_none() {
                ghost = Some(self.ghost(cx, pool, &key, decoy).await?);
            }
        }
        // A name that was deleted and taken again is somebody else's.
        let user = user.map(decode::<User>).transpose()?.filter(|user| user.sub == open.sub);
        let attempts = attempts.map(decode::<Attempts>).transpose()?;
        Ok((self.who_is(&open.name, Sought { key, user, ghost, attempts }), spent))
    }

    /// What was found, with what is needed whether it was or not.
    pub(super) fn who_is(&self, name: &str, sought: Sought) -> Who {
        let Sought { key, user, ghost, attempts } = sought;
        let simulated_sub = self.simulated_sub(&key);
        Who { name: name.to_owned(), key, user, ghost, simulated_sub, attempts }
    }

    /// A UUID that stands for a user whom nobody is, the same every time.
    fn simulated_sub(&self, key: &UserKey) -> String {
        let input = format!("sub\n{}", key.partition());
        let digest = hex::encode(self.keys.mac(keys::Purpose::Simulated, input.as_bytes()));
        let part = |from: usize, to: usize| digest.get(from..to).unwrap_or_default();
        let (first, second, third) = (part(0, 8), part(8, 12), part(13, 16));
        let (fourth, last) = (part(17, 20), part(20, 32));
        format!("{first}-{second}-4{third}-8{fourth}-{last}")
    }
}
