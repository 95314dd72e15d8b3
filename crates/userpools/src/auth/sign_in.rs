//! A sign-in while one of its requests is handled.

use base::{Ctx, RngExt as _};
use store::{Fail, Loaded};
use wire::Error;
use wire::cognito_idp::AdvancedSecurityModeType;

use super::challenge::{Challenge, Pending};
use super::effects::{Counts, Effects};
use super::errors;
use super::machine::{Event, Flow, Next, Progress, Stage, Verdict};
use super::request::{Answer, Request};
use super::who::Who;
use crate::UserPools;
use crate::entities::{
    AuthEvent, Device, EventChallenge, EventKind, EventOutcome, Factor, Pool, Spent, Status, User,
};
use crate::errors as common;
use crate::triggers::{About, Round};

/// A sign-in while one of its requests is handled.
pub(super) struct SignIn<'a> {
    pub(super) cx: &'a Ctx,
    pub(super) request: &'a Request<'a>,
    pub(super) who: Who,
    pub(super) progress: Progress,
    /// What is written at the end of the request.
    pub(super) effects: Effects,
    /// The challenge that the request answers.
    pub(super) answered: Option<Spent>,
    /// The sign-in's event.
    pub(super) event: String,
    /// `DEVICE_KEY`, and the device if the user has it.
    pub(super) device_key: Option<String>,
    pub(super) device: Option<Loaded<Device>>,
    /// The rounds of a custom sign-in.
    pub(super) history: Vec<Round>,
    /// The level to reach and its name (AU-108).
    pub(super) target: Option<(u8, String)>,
}

impl<'a> SignIn<'a> {
    /// A sign-in at its first request.
    pub(super) fn begin(cx: &'a Ctx, request: &'a Request<'a>, who: Who, flow: Flow) -> Self {
        Self {
            cx,
            request,
            who,
            progress: Progress::begin(flow),
            effects: Effects::default(),
            answered: None,
            event: cx.rng.uuid(),
            device_key: request.get("DEVICE_KEY").map(str::to_owned),
            device: None,
            history: Vec::new(),
            target: None,
        }
    }

    /// A sign-in at an answer to one of its challenges.
    pub(super) fn resume(
        cx: &'a Ctx,
        request: &'a Request<'a>,
        who: Who,
        open: &Challenge,
    ) -> Self {
        let device_key = request.get("DEVICE_KEY").map(str::to_owned);
        Self {
            progress: open.progress,
            answered: Some(Spent::of(open)),
            event: open.event.clone(),
            device_key: device_key.or_else(|| open.device.clone()),
            history: open.history.clone(),
            target: open.target.clone(),
            ..Self::begin(cx, request, who, open.progress.flow)
        }
    }

    pub(super) fn pool(&self) -> &'a Pool {
        &self.request.pool
    }

    /// The user as this request has changed it so far; `None` for a name that nobody has.
    pub(super) fn user(&self) -> Option<&User> {
        self.effects.user.as_ref().or_else(|| self.who.user.as_ref().map(|user| &user.value))
    }

    /// The user, where a proof was given: a name that nobody has never proves anything.
    pub(super) fn somebody(&self) -> Result<&User, Error> {
        self.user().ok_or_else(common::incorrect)
    }

    /// The user, to be changed when the request ends.
    pub(super) fn user_mut(&mut self) -> Result<&mut User, Error> {
        let Self { effects, who, .. } = self;
        let Some(stored) = &who.user else { return Err(common::incorrect()) };
        Ok(effects.user.get_or_insert_with(|| stored.value.clone()))
    }

    /// What triggers are told the event is about.
    pub(super) fn about(&self, with_metadata: bool) -> About<'_> {
        let metadata = self.request.metadata.filter(|_| with_metadata);
        let client = Some(&self.request.client.value);
        match (self.user(), &self.who.ghost) {
            (Some(user), _) => About::user(self.pool(), client, user, metadata),
            (None, Some(ghost)) => {
                // Made as a user's (sec_069); functions are told no more than the name.
                let mut about = About::user(self.pool(), client, ghost, metadata);
                about.username = &self.who.name;
                about.attributes.clear();
                about
            }
            (None, None) => About::nobody(self.pool(), client, &self.who.name, metadata),
        }
    }

    /// Whether this request is an answer to a challenge: only then triggers after the first get its
    /// metadata (LT-007, LT-008).
    pub(super) const fn is_answer(&self) -> bool {
        self.answered.is_some()
    }

    /// Notes a proof: it clears the failures, if there are any.
    pub(super) fn proved(&mut self, factor: Factor) {
        self.effects.counts.proved.push(factor);
    }

    /// Refuses while guesses are not taken (AU-059).
    pub(super) fn refuse_locked(&self, factor: Factor) -> Result<(), Error> {
        let attempts = self.who.attempts.as_ref();
        let locked = attempts.is_some_and(|tried| tried.is_locked(factor, self.cx.now));
        if locked { Err(common::locked()) } else { Ok(()) }
    }

    /// The record of how it ends, where the pool keeps such (TP-006).
    pub(super) fn record(
        &self,
        outcome: EventOutcome,
        factor: Option<Factor>,
    ) -> Option<AuthEvent> {
        let add_ons = self.pool().settings.user_pool_add_ons.as_ref()?;
        if add_ons.advanced_security_mode == AdvancedSecurityModeType::Off {
            return None;
        }
        let proven = &self.progress.proven;
        let mut challenges = Vec::new();
        if proven.password || factor == Some(Factor::Password) {
            challenges.push((EventChallenge::Password, proven.password));
        }
        if proven.second.is_some() || factor == Some(Factor::Code) {
            challenges.push((EventChallenge::Mfa, proven.second.is_some()));
        }
        // A failure is an event of its own: the sign-in may still succeed.
        let fails = outcome == EventOutcome::Fail;
        let id = if fails { self.cx.rng.uuid() } else { self.event.clone() };
        Some(AuthEvent {
            user: self.who.key.clone(),
            id,
            kind: EventKind::SignIn,
            at: self.cx.now,
            outcome,
            challenges,
            ip: self.cx.client.ip.map(|ip| ip.to_string()),
            device_name: self.cx.client.user_agent.clone(),
            feedback: None,
        })
    }

    /// The challenge that carries the sign-in to its next request.
    pub(super) fn challenge(&self, pending: Pending, sub: String) -> Challenge {
        let usual = self.request.client.challenge_life();
        Challenge {
            id: Challenge::fresh_id(self.cx),
            user: self.who.key.clone(),
            sub,
            stamp: Challenge::stamp(self.user()),
            name: self.who.name.clone(),
            client: self.request.client.id.clone(),
            event: self.event.clone(),
            until: self.cx.now.plus(Challenge::life(self.progress.at, usual)),
            progress: self.progress,
            pending,
            device: self.device_key.clone(),
            history: self.history.clone(),
            target: self.target.clone(),
        }
    }
}

impl UserPools {
    /// Takes an event into account, and asks for what is missing or gives tokens.
    ///
    /// Whatever comes of it, a proof that was judged right is told only with its count.
    pub(super) async fn proceed(&self, s: &mut SignIn<'_>, event: Event) -> Result<Answer, Fail> {
        match self.advance(s, event).await {
            Err(Fail::Final(refusal)) if s.effects.counts.has_proof() => {
                let Counts { proved, device, .. } = std::mem::take(&mut s.effects.counts);
                let counts = Counts { proved, device, ..Counts::default() };
                self.commit(s.cx, &s.who, &Effects { counts, ..Effects::default() }).await?;
                Err(Fail::Final(refusal))
            }
            other => other,
        }
    }

    async fn advance(&self, s: &mut SignIn<'_>, event: Event) -> Result<Answer, Fail> {
        may_sign_in(s, event)?;
        s.effects.spent.clone_from(&s.answered);
        let demands = self.demands(s).await?;
        let (progress, next) =
            s.progress.after(event, &demands).map_err(|_| errors::invalid_session())?;
        s.progress = progress;
        match next {
            Next::Tokens => self.finish(s).await,
            Next::Ask(Stage::Define) => Box::pin(self.define(s)).await,
            Next::Ask(stage) => self.ask(s, stage, &demands).await,
            Next::NoSecondFactor => Err(errors::no_second_factor().into()),
            Next::OutOfReach => Err(errors::out_of_reach().into()),
        }
    }

    /// Counts a wrong guess, then refuses it. A guess that can be made again leaves its challenge as
    /// it is (AU-028).
    pub(super) async fn wrong(
        &self,
        s: &SignIn<'_>,
        factor: Factor,
        spend: bool,
        refusal: Error,
    ) -> Fail {
        let effects = Effects {
            spent: s.answered.clone().filter(|_| spend),
            event: s.record(EventOutcome::Fail, Some(factor)),
            counts: Counts { failed: Some(factor), ..Counts::default() },
            ..Effects::default()
        };
        match self.commit(s.cx, &s.who, &effects).await {
            Ok(()) => {
                if !s.request.by_admin {
                    self.note_guess(s.cx, &s.pool().id);
                }
                refusal.into()
            }
            Err(failed) => failed,
        }
    }
}

impl SignIn<'_> {
    /// Whether who it is was proven in an earlier request.
    const fn is_settled(&self) -> bool {
        let proven = &self.progress.proven;
        proven.password || proven.custom || proven.code.is_some() || proven.passkey.is_some()
    }
}

/// Refuses users who proved who they are and may not sign in all the same (AU-020 to AU-023,
/// AU-142).
fn may_sign_in(s: &SignIn<'_>, event: Event) -> Result<(), Error> {
    let proof = matches!(
        event,
        Event::Password
            | Event::Passkey { .. }
            | Event::Code(_)
            | Event::SignedUp
            | Event::Credited(_)
            | Event::Said(Verdict::Issue)
    );
    let Some(user) = s.user() else { return Ok(()) };
    if !proof && !s.is_settled() {
        return Ok(());
    }
    if !user.enabled {
        return Err(common::disabled());
    }
    match user.status {
        Status::Unconfirmed if !matches!(event, Event::Code(_)) => {
            return Err(errors::not_confirmed());
        }
        Status::ResetRequired => return Err(errors::reset_required()),
        Status::ForceChangePassword
            if event == Event::Password && temporary_password_ended(s.pool(), user, s.cx) =>
        {
            return Err(errors::temporary_password_expired());
        }
        _ => {}
    }
    // The pool remembers devices, or the key would have been passed over.
    if s.device_key.is_some() && s.device.is_none() {
        return Err(crate::factors::device_not_found());
    }
    Ok(())
}

/// Whether a temporary password is too old (AU-023, AU-063).
fn temporary_password_ended(pool: &Pool, user: &User, cx: &Ctx) -> bool {
    let policy = pool.settings.password_policy.as_ref();
    let days = policy.and_then(|policy| policy.temporary_password_validity_days);
    let older = pool.settings.admin_create_user_config.as_ref();
    let days = days.or_else(|| older.and_then(|config| config.unused_account_validity_days));
    // 0 is AWS's way to say "the default".
    let days = days.and_then(|days| u64::try_from(days).ok()).filter(|days| *days > 0).unwrap_or(7);
    let life = std::time::Duration::from_secs(days.saturating_mul(86_400));
    user.password.as_ref().is_some_and(|password| password.set_at.plus(life) <= cx.now)
}
