//! What other operations do with the session of a sign-in: set up an authenticator app on the way
//! (AU-037), and sign in a user whose sign-up was confirmed a moment ago (AU-044).

use base::{Ctx, RngExt as _};
use store::{Fail, Loaded};
use wire::{Error, Sensitive};

use super::challenge::{Challenge, Pending};
use super::effects::Effects;
use super::errors::{invalid_session, used_session};
use super::machine::{Event, Flow, Progress, Stage};
use super::request::Answer;
use super::sign_in::SignIn;
use super::who::Who;
use crate::UserPools;
use crate::entities::{Client, Spent, User, UserKey};

/// A challenge that another operation works on.
pub(crate) struct Open {
    pub(crate) user: Loaded<User>,
    challenge: Challenge,
    who: Who,
}

/// What happened on the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Note {
    /// An authenticator app was given its secret.
    SoftwareTokenBegun,
    /// An authenticator app was verified.
    SoftwareTokenVerified,
}

impl UserPools {
    /// The challenge MFA_SETUP of this session, if it was not used yet.
    pub(crate) async fn open_challenge(&self, cx: &Ctx, session: &str) -> Result<Open, Error> {
        let challenge = self.open_sealed(cx, session)?;
        if challenge.progress.at != Stage::SetUp {
            return Err(invalid_session());
        }
        let (who, spent) = self.who_of(cx, &challenge, None).await?;
        if spent {
            return Err(used_session());
        }
        let user = who.user.clone().ok_or_else(invalid_session)?;
        let pool = self.pool(cx, user.key.pool.as_str()).await?;
        let changed = challenge.stamp != Challenge::stamp(Some(&user));
        if changed || !self.factors_of(&pool, &user).is_empty() {
            return Err(invalid_session());
        }
        Ok(Open { user, challenge, who })
    }

    /// The session that takes the place of an opened one, which is used up.
    pub(crate) async fn renew_challenge(
        &self,
        cx: &Ctx,
        open: Open,
        note: Note,
    ) -> Result<String, Error> {
        let Open { mut challenge, who, user } = open;
        let spent = Some(Spent::of(&challenge));
        challenge.id = Challenge::fresh_id(cx);
        if note == Note::SoftwareTokenVerified {
            challenge.pending = Pending::SoftwareToken { verified: true };
            challenge.stamp = Challenge::stamp_with_app(Some(&user), true);
        }
        let sealed = self.seal_challenge(&challenge)?;
        let effects = Effects { spent, ..Effects::default() };
        self.commit(cx, &who, &effects).await.map_err(Error::from)?;
        Ok(sealed.session())
    }

    /// The session of ConfirmSignUp: in InitiateAuth it stands for the first factor (AU-044).
    pub(crate) fn confirmed_session(
        &self,
        cx: &Ctx,
        client: &Client,
        user: &User,
    ) -> Result<Sensitive<String>, Error> {
        let challenge = Challenge {
            id: Challenge::fresh_id(cx),
            user: user.key.clone(),
            sub: user.sub.clone(),
            stamp: Challenge::stamp(Some(user)),
            name: user.username.clone(),
            client: client.id.clone(),
            event: cx.rng.uuid(),
            until: cx.now.plus(client.challenge_life()),
            progress: Progress::begin(Flow::Choice),
            pending: Pending::Confirmed,
            device: None,
            history: Vec::new(),
            target: None,
        };
        Ok(Sensitive::new(self.seal_challenge(&challenge)?.session()))
    }

    /// USER_AUTH with the session of ConfirmSignUp.
    pub(super) async fn begin_confirmed(
        &self,
        s: &mut SignIn<'_>,
        session: &str,
    ) -> Result<Answer, Fail> {
        let open = self.open_sealed(s.cx, session)?;
        let same = |user: &UserKey| *user == s.who.key && s.user().is_some();
        let fits = open.client == s.request.client.id
            && open.pending == Pending::Confirmed
            && same(&open.user)
            && s.user().is_some_and(|user| user.sub == open.sub)
            && open.stamp == Challenge::stamp(s.user());
        if !fits {
            return Err(invalid_session().into());
        }
        s.answered = Some(Spent::of(&open));
        s.event.clone_from(&open.event);
        self.proceed(s, Event::SignedUp).await
    }
}
