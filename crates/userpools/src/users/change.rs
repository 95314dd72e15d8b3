//! Changing users, and what a change that cannot be means to the client.

use std::collections::BTreeMap;

use base::Ctx;
use store::{CommitError, Cond, Entity as _, Fail, Loaded, Range, Unit, follow, load};
use wire::Error;

use crate::UserPools;
use crate::entities::{CLAIM_SUB, Code, Pool, Purpose, TokenSession, User, UserKey};
use crate::errors;

/// How many sessions end in the unit that changes a password.
const SESSIONS: u32 = 30;

/// What the failure of a unit that changes users means: an alias that another user holds is no
/// reason to try again (US-024, AU-073).
pub(crate) fn refused(failed: CommitError) -> Fail {
    match failed.conflict().and_then(|conflict| conflict.claim) {
        Some(claim) if claim != CLAIM_SUB => Fail::Final(errors::alias_taken(claim)),
        _ => failed.into(),
    }
}

impl UserPools {
    /// The user as it is now; gone, if it is being deleted or the name is somebody else's by now.
    // INVARIANT: whatever is added to a user is written with the user that this answered, changed or
    // as a guard: else it could be left behind for whoever takes the name next.
    pub(crate) async fn reload(&self, cx: &Ctx, user: &User) -> Result<Loaded<User>, Error> {
        let found = self.remaining(cx, user).await?;
        if found.leaving { Err(errors::user_not_found()) } else { Ok(found) }
    }

    /// The same, also while it is being deleted.
    pub(crate) async fn remaining(&self, cx: &Ctx, user: &User) -> Result<Loaded<User>, Error> {
        let found = load::<User>(&*self.store, cx.now, &user.key.at("#")).await?;
        found.filter(|found| found.sub == user.sub).ok_or_else(errors::user_not_found)
    }

    /// Changes a user: `change` sees what is stored, and runs again when somebody was faster.
    pub(crate) async fn change_user(
        &self,
        cx: &Ctx,
        pool: &Pool,
        user: &User,
        change: impl Fn(&mut User) -> Result<(), Error> + Send + Sync,
    ) -> Result<User, Error> {
        store::retry(|| self.try_change_user(cx, pool, user, &change)).await
    }

    async fn try_change_user(
        &self,
        cx: &Ctx,
        pool: &Pool,
        user: &User,
        change: &(impl Fn(&mut User) -> Result<(), Error> + Send + Sync),
    ) -> Result<User, Fail> {
        let old = self.reload(cx, user).await?;
        let mut new = old.value.clone();
        change(&mut new)?;
        new.settle(cx, pool);
        let mut unit = Unit::new(&*self.store, cx.now);
        unit.update(&old, &new)?;
        unit.commit().await.map_err(refused)?;
        Ok(new)
    }

    /// Changes a user's password. With it go, at once, a code for a new one that was sent before, and
    /// the right of whoever had the old one: all sessions, or all but `kept` (sec_075, sec_084).
    pub(crate) async fn change_secret(
        &self,
        cx: &Ctx,
        pool: &Pool,
        user: &User,
        kept: Option<&str>,
        change: impl Fn(&mut User) -> Result<(), Error> + Send + Sync,
    ) -> Result<User, Error> {
        if kept.is_some() {
            // Those that do not fit the unit.
            self.end_sessions(cx, &user.key, kept).await?;
        }
        let new = store::retry(|| self.try_change_secret(cx, pool, user, kept, &change)).await?;
        if kept.is_none() {
            self.tidy_sessions(cx, &new.key).await;
        }
        Ok(new)
    }

    async fn try_change_secret(
        &self,
        cx: &Ctx,
        pool: &Pool,
        user: &User,
        kept: Option<&str>,
        change: &(impl Fn(&mut User) -> Result<(), Error> + Send + Sync),
    ) -> Result<User, Fail> {
        let old = self.reload(cx, user).await?;
        let mut new = old.value.clone();
        change(&mut new)?;
        let mut unit = Unit::new(&*self.store, cx.now);
        match kept {
            None => new.signed_out_at = Some(cx.now),
            Some(kept) => {
                let kept = TokenSession::key_of(&user.key, kept);
                let range = Range::prefix(user.key.partition(), TokenSession::LIST, SESSIONS);
                for item in self.store.range(cx.now, &range).await?.items {
                    if item.key != kept {
                        unit.delete_raw(TokenSession::KIND, item.key, Cond::Any)?;
                    }
                }
            }
        }
        new.settle(cx, pool);
        unit.update(&old, &new)?;
        let key = Code::key_of(&user.key, Purpose::ForgotPassword);
        if let Some(code) = load::<Code>(&*self.store, cx.now, &key).await? {
            unit.delete(&code)?;
        }
        unit.commit().await.map_err(refused)?;
        Ok(new)
    }

    /// Makes those who hold an alias of `user` give it up, in the unit that gives it to `user`: the
    /// value stays theirs, unverified (US-024, LT-010).
    pub(crate) async fn take_aliases(
        &self,
        cx: &Ctx,
        pool: &Pool,
        user: &User,
        unit: &mut Unit<'_>,
    ) -> Result<(), Fail> {
        let mut losers = BTreeMap::<String, (Loaded<User>, User)>::new();
        for attribute in ["email", "phone_number"] {
            let held = user.aliases.get(attribute).filter(|_| pool.has_alias(attribute));
            let Some(value) = held else { continue };
            let claim = User::alias_claim(&pool.id, attribute, value);
            let holder = follow::<String>(&*self.store, cx.now, &claim).await?;
            let Some(name) = holder.filter(|name| *name != user.key.name) else { continue };
            if !losers.contains_key(&name) {
                let key = UserKey { pool: pool.id.clone(), name: name.clone() };
                let found = load::<User>(&*self.store, cx.now, &key.at("#")).await?;
                let Some(old) = found else { return Err(Fail::Conflict(None)) };
                let new = old.value.clone();
                losers.insert(name.clone(), (old, new));
            }
            if let Some((_, loser)) = losers.get_mut(&name) {
                loser.set_verified(attribute, false);
            }
        }
        for (old, mut new) in losers.into_values() {
            new.settle(cx, pool);
            unit.update(&old, &new)?;
        }
        Ok(())
    }
}
