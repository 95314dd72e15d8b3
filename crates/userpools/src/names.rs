//! Which user a name means: a username, an alias or a sub (US-018 to US-026, sec_067).

use std::collections::BTreeMap;

use base::Ctx;
use store::{Loaded, follow, load};
use wire::Error;

use crate::UserPools;
use crate::attributes::{is_email, is_phone_number};
use crate::entities::{Pool, Status, User, UserKey};
use crate::errors;

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

    /// The same, after as many reads for a username that somebody has as for one that nobody has,
    /// for callers who may not know whether there is one (sec_069).
    pub(crate) async fn seek_user(
        &self,
        cx: &Ctx,
        pool: &Pool,
        name: &str,
    ) -> Result<Option<Loaded<User>>, Error> {
        let found = self.find_user(cx, pool, name).await?;
        if found.as_ref().is_some_and(|user| user.key == UserKey::new(pool, name)) {
            for claim in claims_of(pool, name) {
                self.store.get(cx.now, &claim).await?;
            }
        }
        Ok(found)
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
