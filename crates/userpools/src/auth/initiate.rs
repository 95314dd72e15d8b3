//! The first request of a sign-in: InitiateAuth and AdminInitiateAuth (AU-001 to AU-019).

use base::Ctx;
use store::Fail;
use wire::Error;
use wire::cognito_idp::{AuthFlowType, ExplicitAuthFlowsType, error};

use super::machine::{Event, First, Flow, Next};
use super::request::{Answer, Request};
use super::sign_in::SignIn;
use crate::UserPools;
use crate::errors;
use crate::names::Sought;
use crate::triggers::Metadata;

impl UserPools {
    /// Begins a sign-in, or refreshes the tokens of one.
    pub(crate) async fn initiate(
        &self,
        cx: &Ctx,
        request: &Request<'_>,
        flow: AuthFlowType,
    ) -> Result<Answer, Error> {
        allow(request, flow)?;
        let flow = match flow {
            AuthFlowType::RefreshTokenAuth | AuthFlowType::RefreshToken => {
                return self.refresh_in_flow(cx, request).await;
            }
            AuthFlowType::UserSrpAuth => Flow::Srp,
            AuthFlowType::CustomAuth => Flow::Custom,
            AuthFlowType::UserAuth => Flow::Choice,
            AuthFlowType::UserPasswordAuth
            | AuthFlowType::AdminUserPasswordAuth
            | AuthFlowType::AdminNoSrpAuth => Flow::Password,
        };
        if !request.by_admin {
            self.refuse_guesser(cx)?;
        }
        store::retry(|| self.try_initiate(cx, request, flow)).await
    }

    async fn try_initiate(
        &self,
        cx: &Ctx,
        request: &Request<'_>,
        flow: Flow,
    ) -> Result<Answer, Fail> {
        let name = request.username()?;
        // What is missing is said before anything is looked up.
        match flow {
            Flow::Srp => request.need("SRP_A").map(drop)?,
            Flow::Password => request.password().map(drop)?,
            Flow::Custom if request.get("CHALLENGE_NAME") == Some("SRP_A") => {
                request.need("SRP_A").map(drop)?;
            }
            Flow::Custom | Flow::Choice => {}
        }
        self.check_first_hash(request, name)?;
        let who = self.who(cx, &request.pool, name, request.client.hides_users()).await?;
        let mut s = SignIn::begin(cx, request, who, flow);
        self.arrive(&mut s).await?;
        match flow {
            Flow::Srp => self.proceed(&mut s, Event::SrpBegun).await,
            Flow::Password => {
                self.prove_password(&mut s).await?;
                self.proceed(&mut s, Event::Password).await
            }
            Flow::Custom => self.begin_custom(&mut s).await,
            Flow::Choice => self.begin_choice(&mut s).await,
        }
    }

    /// Refuses a confidential client that does not prove itself, in the words of this operation
    /// (AU-013).
    fn check_first_hash(&self, request: &Request<'_>, name: &str) -> Result<(), Error> {
        let (client, hash) = (&request.client, request.get("SECRET_HASH"));
        if client.is_confidential() && hash.is_none() && !request.by_admin {
            return Err(error::not_authorized(format!(
                "Client {} is configured for secret but secret was not received",
                client.id
            )));
        }
        self.check_secret_hash(client, &[name], hash)
    }

    /// What happens before anything is proven: the pre-authentication trigger, then the migration of
    /// a user who is not there yet (LT-013, LT-042).
    async fn arrive(&self, s: &mut SignIn<'_>) -> Result<(), Fail> {
        let hides = s.request.client.hides_users();
        let nothing = Metadata::new();
        let validation = s.request.metadata.unwrap_or(&nothing);
        let unknown = s.who.user.is_none();
        if !unknown || hides {
            self.pre_authentication(s.cx, &s.about(false), unknown, validation).await?;
        }
        if unknown && s.progress.flow == Flow::Password && s.pool().migrates() {
            let migrated = self.migrate_at_sign_in(s, validation).await?;
            if let Some(user) = migrated {
                let attempts = s.who.attempts.take();
                let (name, key) = (s.who.name.clone(), user.key.clone());
                let sought = Sought { key, user: Some(user), ghost: None, attempts };
                s.who = self.who_is(&name, sought);
            }
        }
        if s.who.user.is_none() && !hides {
            return Err(errors::user_not_found().into());
        }
        Ok(self.find_device(s).await?)
    }

    /// The device that the request names, where the pool remembers devices.
    pub(super) async fn find_device(&self, s: &mut SignIn<'_>) -> Result<(), Error> {
        if s.pool().settings.device_configuration.is_none() {
            s.device_key = None;
        }
        if let Some(id) = s.device_key.as_deref() {
            // Asked for nobody too (sec_069).
            let found = self.device(s.cx, &s.who.key, id).await?;
            s.device = found.filter(|_| s.who.user.is_some());
        }
        Ok(())
    }

    /// USER_AUTH: the factor that is preferred, if the user can use it; else the choice (AU-009).
    async fn begin_choice(&self, s: &mut SignIn<'_>) -> Result<Answer, Fail> {
        if let Some(before) = self.aim(s).await? {
            return self.proceed(s, Event::Credited(before)).await;
        }
        if let Some(session) = s.request.session {
            return self.begin_confirmed(s, session).await;
        }
        let demands = self.demands(s).await?;
        let preferred = s.request.get("PREFERRED_CHALLENGE").and_then(First::named);
        match preferred.filter(|first| demands.firsts.contains(first)) {
            Some(first) => self.choose(s, first).await,
            None => self.ask(s, super::machine::Stage::SelectFirst, &demands).await,
        }
    }

    /// Takes the choice of a first factor, and its proof if that came along (AU-010).
    pub(super) async fn choose(&self, s: &mut SignIn<'_>, first: First) -> Result<Answer, Fail> {
        let demands = self.demands(s).await?;
        let chosen = s.progress.after(Event::Chose(first), &demands);
        let Ok((progress, Next::Ask(stage))) = chosen else {
            return Err(error::invalid_parameter("The challenge is not available.").into());
        };
        s.progress = progress;
        match first {
            First::PasswordSrp if s.request.get("SRP_A").is_some() => {
                self.proceed(s, Event::SrpBegun).await
            }
            First::Password if s.request.get("PASSWORD").is_some() => {
                self.prove_password(s).await?;
                self.proceed(s, Event::Password).await
            }
            _ => {
                s.effects.spent.clone_from(&s.answered);
                self.ask(s, stage, &demands).await
            }
        }
    }
}

/// Refuses flows that the client or the operation does not have (AU-002, AU-003, AU-006).
fn allow(request: &Request<'_>, flow: AuthFlowType) -> Result<(), Error> {
    use ExplicitAuthFlowsType as Allow;
    let (needed, refusal) = match flow {
        AuthFlowType::AdminUserPasswordAuth | AuthFlowType::AdminNoSrpAuth => {
            if !request.by_admin {
                return Err(error::invalid_parameter("Initiate Auth method not supported"));
            }
            (Allow::AllowAdminUserPasswordAuth, "Auth flow not enabled for this client")
        }
        AuthFlowType::UserPasswordAuth => {
            (Allow::AllowUserPasswordAuth, "USER_PASSWORD_AUTH flow not enabled for this client")
        }
        AuthFlowType::UserSrpAuth => {
            (Allow::AllowUserSrpAuth, "USER_SRP_AUTH is not enabled for the client.")
        }
        AuthFlowType::CustomAuth => {
            (Allow::AllowCustomAuth, "CUSTOM_AUTH is not enabled for the client.")
        }
        AuthFlowType::UserAuth => {
            (Allow::AllowUserAuth, "USER_AUTH is not enabled for the client.")
        }
        // Looked at with rotation, in `refresh`.
        AuthFlowType::RefreshTokenAuth | AuthFlowType::RefreshToken => return Ok(()),
    };
    if request.client.allows(needed) { Ok(()) } else { Err(error::invalid_parameter(refusal)) }
}
