//! Everything that one request of a sign-in writes, in one commit, and the count of its guesses.
//!
//! A guess is judged before it is counted, but nobody learns of a judgement that is not counted: the
//! commit that goes with it holds only if the attempts are still what they were when the lock was
//! looked at. Of a hundred guesses at the same time five are answered, in some order; all others find
//! the lock, the right one among them (AU-058, sec_062). A sign-in without failures behind it writes
//! nothing for this.

use base::{Ctx, Timestamp};
use store::{CommitError, Fail, Loaded, Unit, load};
use wire::Error;

use super::errors::used_session;
use super::who::Who;
use crate::UserPools;
use crate::entities::{
    Attempts, AuthEvent, Device, Factor, Limit, Passkey, Spent, TokenSession, User, UserKey,
};
use crate::errors;
use crate::users::note;

/// How often a commit is tried against other guesses on the same user.
const TRIES: u32 = 32;

/// What one request writes.
#[derive(Default)]
pub(super) struct Effects {
    /// The challenge that is used up.
    pub(super) spent: Option<Spent>,
    /// The user as changed.
    pub(super) user: Option<User>,
    /// The passkey that signed, with its new counter.
    pub(super) passkey: Option<(Loaded<Passkey>, Passkey)>,
    /// The device that signed in.
    pub(super) device: Option<(Loaded<Device>, Device)>,
    pub(super) new_device: Option<Device>,
    pub(super) session: Option<TokenSession>,
    /// Sessions that make room for it.
    pub(super) evicted: Vec<Loaded<TokenSession>>,
    pub(super) event: Option<AuthEvent>,
    pub(super) counts: Counts,
}

/// What counts for lockout and limits.
#[derive(Clone, Debug, Default)]
pub(super) struct Counts {
    /// Factors that were proven.
    pub(super) proved: Vec<Factor>,
    /// Whether a device was: it waits for the lock of codes, and clears none of their failures, or
    /// whoever has the password and a device could guess codes for ever.
    pub(super) device: bool,
    /// One that was not.
    pub(super) failed: Option<Factor>,
    /// Whether a code is sent.
    pub(super) code_sent: bool,
}

impl Counts {
    /// Whether something was judged to be right.
    pub(super) const fn has_proof(&self) -> bool {
        self.device || !self.proved.is_empty()
    }

    /// The attempts after this; the lock or limit that refuses it.
    fn applied(
        &self,
        now: Timestamp,
        user: &UserKey,
        old: Option<&Attempts>,
    ) -> Result<Attempts, Error> {
        let mut new = old.cloned().unwrap_or_else(|| Attempts::none(user.clone()));
        let device = self.device.then_some(Factor::Code);
        let mut judged = self.proved.iter().chain(&self.failed).chain(&device);
        if judged.any(|factor| new.is_locked(*factor, now)) {
            return Err(errors::locked());
        }
        for factor in &self.proved {
            if new.has_failures(*factor, now) {
                new.succeed(*factor);
            }
        }
        if let Some(factor) = self.failed {
            new.fail(factor, now);
        }
        if self.code_sent && !new.admit(Limit::SignInCode, now) {
            return Err(errors::too_many_attempts());
        }
        Ok(new)
    }

    /// Writes the attempts if they change; else holds the unit to them if something was judged.
    fn write(
        &self,
        unit: &mut Unit<'_>,
        now: Timestamp,
        user: &UserKey,
        old: Option<&Loaded<Attempts>>,
    ) -> Result<(), Error> {
        let new = self.applied(now, user, old.map(|old| &old.value))?;
        match old {
            Some(old) if old.value != new => unit.update(old, &new)?,
            Some(old) if self.has_proof() => unit.guard(old)?,
            None if new != Attempts::none(user.clone()) => unit.insert(&new)?,
            None if self.has_proof() => {
                unit.guard_absent(<Attempts as store::Entity>::KIND, Attempts::key_of(user))?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Effects {
    fn write(&self, unit: &mut Unit<'_>, who: &Who) -> Result<(), Error> {
        if let Some(spent) = &self.spent {
            unit.insert(spent)?;
        }
        match (&who.user, &self.user) {
            (Some(old), Some(new)) => unit.update(old, new)?,
            // INVARIANT: a session begins only for the user as it was judged: one who was deleted,
            // disabled or given another password in the meantime is looked at anew.
            (Some(old), None) if self.session.is_some() => unit.guard(old)?,
            _ => {}
        }
        if let Some((old, new)) = &self.passkey {
            unit.update(old, new)?;
        }
        if let Some((old, new)) = &self.device {
            unit.update(old, new)?;
        }
        if let Some(device) = &self.new_device {
            unit.insert(device)?;
        }
        for session in &self.evicted {
            unit.delete(session)?;
        }
        if let Some(session) = &self.session {
            unit.insert(session)?;
        }
        if let Some(event) = &self.event {
            note(unit, event, who.user.is_some())?;
        }
        Ok(())
    }
}

impl UserPools {
    /// Commits what a request did, together with its count.
    pub(super) async fn commit(&self, cx: &Ctx, who: &Who, effects: &Effects) -> Result<(), Fail> {
        let mut attempts = who.attempts.clone();
        for _ in 0..TRIES {
            let mut unit = Unit::new(&*self.store, cx.now);
            effects.counts.write(&mut unit, cx.now, &who.key, attempts.as_ref())?;
            effects.write(&mut unit, who)?;
            match unit.commit().await {
                Err(CommitError::Conflict(over)) if over.is_entity::<Attempts>() => {
                    let key = Attempts::key_of(&who.key);
                    attempts = load::<Attempts>(&*self.store, cx.now, &key).await?;
                }
                Err(CommitError::Conflict(over)) if over.is_entity::<Spent>() => {
                    return Err(used_session().into());
                }
                done => return done.map_err(crate::users::refused),
            }
        }
        Err(Fail::Conflict(None))
    }
}
