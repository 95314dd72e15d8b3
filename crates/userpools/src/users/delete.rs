//! Deleting users with all that belongs to them (US-014), and ending their sessions.

use base::Ctx;
use store::{Cond, Fail, Item, Loaded, Range, Unit, decode, kind_of};
use wire::Error;

use super::refused;
use crate::UserPools;
use crate::entities::{Attempts, Membership, Passkey, Pool, Spent, TokenSession, User, UserKey};

/// How many things of a user go in one batch: with their links they fit one, and the user too.
const BATCH: usize = 30;

impl UserPools {
    /// Deletes a user. What it has goes in batches, the last one with the user itself, so that
    /// nobody who takes the name later finds anything of it. Before the first the user is disabled
    /// and signed out: a sign-in or a registration that is under way is held to the user as it was
    /// read, so it is written before, and found here, or not at all.
    pub(crate) async fn delete_user(
        &self,
        cx: &Ctx,
        pool: &Pool,
        user: &User,
    ) -> Result<(), Error> {
        store::retry(|| self.try_begin_deletion(cx, pool, user)).await?;
        loop {
            let things = self.things_of(cx, &user.key, BATCH + 1).await?;
            if things.len() <= BATCH {
                match store::retry(|| self.try_delete_last(cx, user, &things)).await {
                    Ok(true) => return Ok(()),
                    Ok(false) => continue,
                    Err(failed) => return Err(failed),
                }
            }
            let mut unit = Unit::new(&*self.store, cx.now);
            for thing in things.into_iter().take(BATCH) {
                delete_thing(&mut unit, thing)?;
            }
            unit.commit().await.map_err(|failed| Error::from(Fail::from(failed)))?;
        }
    }

    /// From here on nothing is added: see [`Self::reload`].
    async fn try_begin_deletion(&self, cx: &Ctx, pool: &Pool, user: &User) -> Result<(), Fail> {
        let old = self.remaining(cx, user).await?;
        let mut new = old.value.clone();
        new.leaving = true;
        new.enabled = false;
        new.signed_out_at = Some(cx.now);
        new.settle(cx, pool);
        let mut unit = Unit::new(&*self.store, cx.now);
        unit.update(&old, &new)?;
        unit.commit().await.map_err(refused)
    }

    /// Deletes the user with the last of its things; `false` when there are more of them by now.
    async fn try_delete_last(&self, cx: &Ctx, user: &User, things: &[Item]) -> Result<bool, Fail> {
        let old: Loaded<User> = self.remaining(cx, user).await?;
        let mut unit = Unit::new(&*self.store, cx.now);
        for thing in things {
            delete_thing(&mut unit, thing.clone())?;
        }
        unit.delete(&old)?;
        match unit.commit().await {
            Ok(()) => Ok(true),
            // One of the things is gone or changed: see anew what there is.
            Err(failed) if failed.conflict().is_some_and(|it| !it.is_entity::<User>()) => Ok(false),
            Err(failed) => Err(failed.into()),
        }
    }

    /// Up to `limit` things of a user, without the user itself and without what counts attempts: the
    /// counts are the name's, whoever has it, and end by themselves.
    async fn things_of(&self, cx: &Ctx, user: &UserKey, limit: usize) -> Result<Vec<Item>, Error> {
        let mut things = Vec::new();
        let mut after: Option<String> = None;
        loop {
            let range = Range::all(user.partition(), 200).after(after.as_deref());
            let page = self.store.range(cx.now, &range).await?;
            for item in page.items {
                let kind = kind_of(&item).unwrap_or_default();
                let stays = [<User as store::Entity>::KIND, <Attempts as store::Entity>::KIND];
                let spent = <Spent as store::Entity>::KIND;
                if !stays.contains(&&*kind) && kind != spent {
                    things.push(item);
                }
            }
            after = page.next;
            if after.is_none() || things.len() >= limit {
                things.truncate(limit);
                return Ok(things);
            }
        }
    }

    /// Removes the token sessions of a user who was signed out. They stand for nothing any more: what
    /// remains of them does no harm.
    pub(crate) async fn tidy_sessions(&self, cx: &Ctx, user: &UserKey) {
        if let Err(error) = self.end_sessions(cx, user, None).await {
            tracing::warn!(%error, "ended sessions were not removed");
        }
    }

    /// Ends the token sessions of a user but for one: whoever had the old password stays out
    /// (sec_084).
    pub(crate) async fn end_sessions(
        &self,
        cx: &Ctx,
        user: &UserKey,
        but: Option<&str>,
    ) -> Result<(), Error> {
        let kind = <TokenSession as store::Entity>::KIND;
        let kept = but.map(|id| TokenSession::key_of(user, id));
        let mut after: Option<String> = None;
        loop {
            let range = Range::prefix(user.partition(), TokenSession::LIST, 50);
            let page = self.store.range(cx.now, &range.after(after.as_deref())).await?;
            let mut unit = Unit::new(&*self.store, cx.now);
            for item in page.items {
                if kept.as_ref() != Some(&item.key) {
                    unit.delete_raw(kind, item.key, Cond::Any)?;
                }
            }
            unit.commit().await.map_err(|failed| Error::from(Fail::from(failed)))?;
            after = page.next;
            if after.is_none() {
                return Ok(());
            }
        }
    }
}

/// Deletes a thing with its list entries.
// INVARIANT: of what a user has, only these kinds have links.
pub(crate) fn delete_thing(unit: &mut Unit<'_>, thing: Item) -> Result<(), store::Error> {
    let kind = kind_of(&thing).unwrap_or_default().into_owned();
    match &*kind {
        <Membership as store::Entity>::KIND => unit.delete(&decode::<Membership>(thing)?),
        <Passkey as store::Entity>::KIND => unit.delete(&decode::<Passkey>(thing)?),
        _ => unit.delete_raw("user-thing", thing.key, Cond::Any),
    }
}
