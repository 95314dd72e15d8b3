//! Who a name means, with what was tried on it, in reads whose number does not tell whether there is
//! such a user (sec_069).

use base::Ctx;
use store::{Item, Loaded, decode, follow};
use wire::Error;

use super::challenge::Challenge;
use crate::UserPools;
use crate::entities::{Attempts, Pool, Spent, User, UserKey};
use crate::names::claims_of;

/// A user, or a name that nobody has.
pub(super) struct Who {
    /// The name as the first request had it.
    pub(super) name: String,
    /// Where the user is stored, or would be. Lockout counts under it (sec_067).
    pub(super) key: UserKey,
    pub(super) user: Option<Loaded<User>>,
    pub(super) attempts: Option<Loaded<Attempts>>,
}

impl UserPools {
    /// Who a name means.
    pub(super) async fn who(&self, cx: &Ctx, pool: &Pool, name: &str) -> Result<Who, Error> {
        let key = UserKey::new(pool, name);
        let claims: Vec<_> = claims_of(pool, name).into_iter().filter(may_be_taken).collect();
        let mut keys = vec![key.at("#"), Attempts::key_of(&key)];
        keys.extend(claims.iter().cloned());
        let mut found = self.store.get_many(cx.now, &keys).await?.into_iter();
        let (user, attempts) = (found.next().flatten(), found.next().flatten());
        let Some(first) = claims.first() else {
            return who(name, key, user, attempts);
        };
        // From here the same two reads for everybody whose name could be another name of a user.
        let taken = claims.iter().zip(found).find(|(_, there)| there.is_some());
        let claim = taken.map_or(first, |(claim, _)| claim);
        let owner = follow::<String>(&*self.store, cx.now, claim).await?;
        let key = match owner.filter(|_| user.is_none()) {
            Some(name) => UserKey { pool: pool.id.clone(), name },
            None => key,
        };
        let keys = [key.at("#"), Attempts::key_of(&key)];
        let mut found = self.store.get_many(cx.now, &keys).await?.into_iter();
        who(name, key, found.next().flatten(), found.next().flatten())
    }

    /// Who a challenge was given to; and whether it was used already.
    pub(super) async fn who_of(&self, cx: &Ctx, open: &Challenge) -> Result<(Who, bool), Error> {
        let key = open.user.clone();
        let spent = store::Entity::key(&Spent::of(open));
        let keys = [key.at("#"), Attempts::key_of(&key), spent];
        let mut found = self.store.get_many(cx.now, &keys).await?.into_iter();
        let (user, attempts) = (found.next().flatten(), found.next().flatten());
        let spent = found.next().flatten().is_some();
        let mut who = who(&open.name, key, user, attempts)?;
        // A name that was deleted and taken again is somebody else's.
        who.user = who.user.filter(|user| user.sub == open.sub);
        Ok((who, spent))
    }
}

fn who(name: &str, key: UserKey, user: Option<Item>, attempts: Option<Item>) -> Result<Who, Error> {
    let user = user.map(decode::<User>).transpose()?;
    let attempts = attempts.map(decode::<Attempts>).transpose()?;
    Ok(Who { name: name.to_owned(), key, user, attempts })
}

/// Subs are UUIDs: the claim of another name on one is not worth a read.
fn may_be_taken(claim: &store::Key) -> bool {
    let mut parts = claim.pk.splitn(4, '/').skip(2);
    let (kind, value) = (parts.next(), parts.next().unwrap_or_default());
    let dashes = |text: &str| text.bytes().filter(|byte| *byte == b'-').count();
    kind != Some("sub") || (value.len() == 36 && dashes(value) == 4)
}
