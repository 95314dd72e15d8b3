//! Every later request of a sign-in: RespondToAuthChallenge and AdminRespondToAuthChallenge (AU-026
//! to AU-045, sec_057 to sec_059).

use base::Ctx;
use store::Fail;
use wire::Error;
use wire::cognito_idp::{ChallengeNameType as Name, error};

use super::challenge::{Challenge, Pending};
use super::custom::note_passed;
use super::errors::{invalid_session, used_session};
use super::machine::{Event, First, Medium, Stage, second_named};
use super::request::{Answer, Request};
use super::sign_in::SignIn;
use crate::UserPools;
use crate::entities::Preference;
use crate::errors;

impl UserPools {
    /// Takes the answer to a challenge.
    pub(crate) async fn respond(
        &self,
        cx: &Ctx,
        request: &Request<'_>,
        name: Name,
    ) -> Result<Answer, Error> {
        if !request.by_admin {
            self.refuse_guesser(cx)?;
        }
        store::retry(|| self.try_respond(cx, request, name)).await
    }

    async fn try_respond(
        &self,
        cx: &Ctx,
        request: &Request<'_>,
        name: Name,
    ) -> Result<Answer, Fail> {
        let username = request.username()?;
        let open = self.opened(cx, request, name)?;
        let hiding = request.client.hides_users().then_some(&request.pool.value);
        let (who, spent) = self.who_of(cx, &open, hiding).await?;
        let mut s = SignIn::resume(cx, request, who, &open);
        // INVARIANT: the session says for whom it is; the request only has to agree (sec_057).
        if !Self::means(&s, username) {
            return Err(invalid_session().into());
        }
        let shown = Self::shown_name(&s);
        let hash = request.get("SECRET_HASH");
        self.check_secret_hash(&request.client, &[username, &shown, &open.name], hash)?;
        if spent {
            return Err(used_session().into());
        }
        if open.stamp != Challenge::stamp(s.user()) {
            return Err(invalid_session().into());
        }
        self.find_device(&mut s).await?;
        self.answer(&mut s, &open).await
    }

    /// The challenge that is answered. PASSWORD_VERIFIER needs no `Session`: its secret block is one
    /// (AU-055).
    fn opened(&self, cx: &Ctx, request: &Request<'_>, name: Name) -> Result<Challenge, Error> {
        let open = if matches!(name, Name::PasswordVerifier | Name::DevicePasswordVerifier) {
            let open = self.open_sealed(cx, request.need("PASSWORD_CLAIM_SECRET_BLOCK")?)?;
            if let Some(session) = request.session
                && self.open_sealed(cx, session)?.id != open.id
            {
                return Err(invalid_session());
            }
            open
        } else {
            let session = request.session.ok_or_else(|| errors::missing_parameter("Session"))?;
            self.open_sealed(cx, session)?
        };
        // The stage decides, not the name that was sent (AU-031, sec_059).
        let fits = open.client == request.client.id
            && open.user.pool == request.pool.id
            && open.progress.at.name() == Some(name);
        if fits { Ok(open) } else { Err(invalid_session()) }
    }

    /// Whether a name is one of the user's, or the one that the sign-in began with (AU-032).
    fn means(s: &SignIn<'_>, name: &str) -> bool {
        let folded = s.pool().fold(name);
        let own = s.user().is_some_and(|user| {
            folded == user.key.name
                || name == user.sub
                || user.aliases.values().any(|alias| *alias == folded || alias == name)
        });
        own || name == Self::shown_name(s) || folded == s.pool().fold(&s.who.name)
    }

    /// Judges the answer.
    async fn answer(&self, s: &mut SignIn<'_>, open: &Challenge) -> Result<Answer, Fail> {
        let event = match (open.progress.at, &open.pending) {
            (Stage::Password | Stage::AdminPassword, _) => {
                self.prove_password(s).await?;
                Event::Password
            }
            (Stage::PasswordSrp | Stage::DeviceSrp, _) => Event::SrpBegun,
            (Stage::PasswordVerifier, Pending::Srp(handshake)) => {
                self.prove_verifier(s, handshake).await?;
                Event::Password
            }
            (Stage::DeviceVerifier, Pending::Srp(handshake)) => {
                self.prove_device(s, handshake).await?;
                Event::Device
            }
            (Stage::SelectFirst, _) => {
                let chosen = First::named(s.request.need("ANSWER")?);
                let chosen = chosen.ok_or_else(no_such_choice)?;
                return self.choose(s, chosen).await;
            }
            (Stage::Code(medium), Pending::Code(digest)) => {
                let code = s.request.need(match medium {
                    Medium::Email => "EMAIL_OTP_CODE",
                    Medium::Sms => "SMS_OTP_CODE",
                })?;
                self.prove_sent_code(s, (open.progress.at, &open.id), digest, code).await?;
                Event::Code(medium)
            }
            (Stage::Passkey, Pending::Passkey(state)) => {
                let verified = self.prove_passkey(s, state).await?;
                Event::Passkey { verified }
            }
            (Stage::NewPassword, _) => {
                self.take_new_password(s).await?;
                Event::NewPassword
            }
            (Stage::SelectSecond, _) => {
                let chosen = second_named(s.request.need("ANSWER")?).ok_or_else(no_such_choice)?;
                if !self.demands(s).await?.seconds.contains(&chosen) {
                    return Err(no_such_choice().into());
                }
                Event::ChoseSecond(chosen)
            }
            (Stage::Second(second), _) => self.prove_second(s, second, open).await?,
            (Stage::SetUp, Pending::SoftwareToken { verified }) => {
                let held = self.factors_of(s.pool(), s.somebody()?);
                let own = verified.then_some(Preference::SoftwareToken);
                // Who got a second factor elsewhere in the meantime proves that one.
                if held.into_iter().any(|second| Some(second) != own) {
                    return Err(invalid_session().into());
                }
                let settable = self.demands(s).await?.to_set_up;
                set_up(s, *verified, &settable)?
            }
            (Stage::Custom, Pending::Custom { private, metadata }) => {
                self.judge_round(s, private, metadata.as_deref()).await?;
                Event::Answered
            }
            _ => return Err(invalid_session().into()),
        };
        if matches!(event, Event::Password | Event::Second(_)) {
            note_passed(s, open.progress.at);
        }
        self.proceed(s, event).await
    }
}

/// The second factor that was set up: an app that was verified on the way, or an address (AU-037).
fn set_up(s: &mut SignIn<'_>, verified: bool, settable: &[Preference]) -> Result<Event, Error> {
    if verified {
        let (cx, pool) = (s.cx, s.pool());
        let user = s.user_mut()?;
        if !user.mfa.software_token {
            user.mfa.software_token = true;
            user.settle(cx, pool);
        }
        return Ok(Event::SetUp(Preference::SoftwareToken));
    }
    let email = s.request.get("EMAIL").ok_or_else(|| {
        error::invalid_parameter("Verify a software token with this session first.")
    })?;
    if !crate::attributes::is_email(email) {
        return Err(error::invalid_parameter("Invalid email address format."));
    }
    let email = email.to_owned();
    if !settable.contains(&Preference::Email) {
        return Err(error::invalid_parameter("An email address cannot be set up."));
    }
    let (cx, pool) = (s.cx, s.pool());
    let user = s.user_mut()?;
    user.pending.remove("email");
    user.attributes.insert("email".to_owned(), email);
    user.set_verified("email", false);
    user.mfa.email = true;
    user.settle(cx, pool);
    Ok(Event::SetUp(Preference::Email))
}

fn no_such_choice() -> Error {
    error::invalid_parameter("The challenge is not available.")
}
