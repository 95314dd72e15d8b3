//! Which user a name means: a username, an alias or a sub (US-018 to US-026, sec_067).

use std::collections::BTreeMap;

use base::Ctx;
use store::{Loaded, decode, follow, load};
use wire::Error;

use crate::UserPools;
use crate::attributes::{is_email, is_phone_number};
use crate::entities::{Attempts, DecoyUser, Pool, Status, User, UserKey};
use crate::errors;
use crate::users::blank;

impl UserPools {
    /// The user that a name means, whichever of its names it is.
    pub(crate) async fn find_user(
        &self,
        cx: &Ctx,
        pool: &Pool,
        name: &str,
    ) -> Result<Option<Loaded<User>>, Error> {
        let store = &*self.store;
        let key = UserKey::new(pool, name);
        if let Some(user) = load::<User>(store, cx.now, &key.at("#")).await? {
            return Ok(Some(user));
        }
        for claim in claims_of(pool, name) {
            if let Some(name) = follow::<String>(store, cx.now, &claim).await? {
                let key = UserKey { pool: pool.id.clone(), name };
                return Ok(load::<User>(store, cx.now, &key.at("#")).await?);
            }
        }
        Ok(None)
    }

    /// Whom a name means, with what was tried on it. For callers who may not know whether there is
    /// such a user (`hides`) as much is read and decoded for a name that nobody has as for one that
    /// somebody has (sec_069).
    pub(crate) async fn seek(
        &self,
        cx: &Ctx,
        pool: &Pool,
        name: &str,
        hides: bool,
    ) -> Result<Sought, Error> {
        let mut key = UserKey::new(pool, name);
        let claims: Vec<_> = claims_of(pool, name).into_iter().filter(may_be_taken).collect();
        let mut keys = vec![key.at("#"), Attempts::key_of(&key)];
        keys.extend(claims.iter().cloned());
        let mut found = self.store.get_many(cx.now, &keys).await?.into_iter();
        let (mut user, mut attempts) = (found.next().flatten(), found.next().flatten());
        let taken = claims.iter().zip(found).find(|(_, there)| there.is_some());
        let mut owner = None;
        if hides && !claims.is_empty() || user.is_none() && taken.is_some() {
            let decoy = DecoyUser::claim(&pool.id);
            let claim = taken.map_or(&decoy, |(claim, _)| claim);
            owner = follow::<String>(&*self.store, cx.now, claim).await?;
            owner = owner.filter(|_| user.is_none() && *claim != decoy);
        }
        let aliased = owner.is_some();
        if let Some(name) = owner {
            key = UserKey { pool: pool.id.clone(), name };
        }
        let mut decoy = None;
        if hides || aliased {
            let second = match (&user, aliased) {
                (None, true) => [key.at("#"), Attempts::key_of(&key)],
                (Some(_), _) => [key.at(NOTHING), key.at(NOTHING)],
                (None, false) => [DecoyUser::key_of(&pool.id), key.at(NOTHING)],
            };
            let mut found = self.store.get_many(cx.now, &second).await?.into_iter();
            match (found.next().flatten(), found.next().flatten()) {
                (item, tried) if aliased => (user, attempts) = (item, tried),
                (item, _) if user.is_none() => decoy = item,
                _ => {}
            }
        }
        let user = user.map(decode::<User>).transpose()?;
        let attempts = attempts.map(decode::<Attempts>).transpose()?;
        let ghost = match (&user, hides) {
            (None, true) => Some(self.ghost(cx, pool, &key, decoy).await?),
            _ => None,
        };
        Ok(Sought { key, user, ghost, attempts })
    }

    /// The user that a name means, for callers who may know whether there is one.
    pub(crate) async fn user(
        &self,
        cx: &Ctx,
        pool: &Pool,
        name: &str,
    ) -> Result<Loaded<User>, Error> {
        self.find_user(cx, pool, name).await?.ok_or_else(errors::user_not_found)
    }
}

/// Where nothing is ever stored.
pub(crate) const NOTHING: &str = "nothing";

/// Whom a name means.
pub(crate) struct Sought {
    /// Where the user is stored, or would be. Lockout counts under it (sec_067).
    pub(crate) key: UserKey,
    pub(crate) user: Option<Loaded<User>>,
    /// What stands for a user who is not there, for those who must not learn it.
    pub(crate) ghost: Option<User>,
    pub(crate) attempts: Option<Loaded<Attempts>>,
}

impl Sought {
    /// The user, or what stands for it, and whether it is there.
    pub(crate) fn known(self, pool: &Pool, name: &str) -> (bool, User) {
        match (self.user, self.ghost) {
            (Some(user), _) => (true, user.into_value()),
            (None, Some(ghost)) => (false, ghost),
            (None, None) => (false, blank(pool, name, String::new(), pool.created_at)),
        }
    }
}

/// Subs are UUIDs: the claim of another name on one is not worth a read.
fn may_be_taken(claim: &store::Key) -> bool {
    let mut parts = claim.pk.splitn(4, '/').skip(2);
    let (kind, value) = (parts.next(), parts.next().unwrap_or_default());
    let dashes = |text: &str| text.bytes().filter(|byte| *byte == b'-').count();
    kind != Some("sub") || (value.len() == 36 && dashes(value) == 4)
}

/// The claims under which a name may be found, if it is no username.
pub(crate) fn claims_of(pool: &Pool, name: &str) -> Vec<store::Key> {
    let named =
        |attribute: &str| pool.has_alias(attribute) || pool.has_username_attribute(attribute);
    let mut claims = Vec::new();
    if named("email") && is_email(name) {
        claims.push(User::alias_claim(&pool.id, "email", &pool.fold(name)));
    }
    if named("phone_number") && is_phone_number(name) {
        claims.push(User::alias_claim(&pool.id, "phone_number", name));
    }
    // INVARIANT: before the name that users choose freely, which must not hide another's sub.
    claims.push(User::sub_claim(&pool.id, name));
    if named("preferred_username") {
        claims.push(User::alias_claim(&pool.id, "preferred_username", &pool.fold(name)));
    }
    claims
}

/// The other names of a user, as the pool compares them: what it signed up with instead of a
/// username, verified addresses and numbers, and the preferred username once it is confirmed (US-020,
/// US-023, US-025).
// INVARIANT: what nobody has proven is a name only where it is all that a user is known by; nobody
// keeps another from its name by writing it down.
pub(crate) fn aliases_of(pool: &Pool, user: &User) -> BTreeMap<String, String> {
    let mut aliases = BTreeMap::new();
    for attribute in ["email", "phone_number", "preferred_username"] {
        let Some(value) = user.attributes.get(attribute) else { continue };
        let holds = if attribute == "preferred_username" {
            user.status != Status::Unconfirmed
        } else {
            user.is_verified(attribute)
        };
        let own = pool.has_username_attribute(attribute)
            && (holds || user.named_by.as_deref() == Some(attribute));
        if own || (pool.has_alias(attribute) && holds) {
            let value = if attribute == "phone_number" { value.clone() } else { pool.fold(value) };
            aliases.insert(attribute.to_owned(), value);
        }
    }
    aliases
}

impl User {
    /// Brings what follows from attributes and status up to date; called before every write.
    pub(crate) fn settle(&mut self, cx: &Ctx, pool: &Pool) {
        self.aliases = aliases_of(pool, self);
        self.modified_at = cx.now;
    }
}
