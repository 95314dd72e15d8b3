//! The end of a sign-in: the last triggers, the token session, the tokens (AU-024, AU-113, AU-136,
//! LT-014, LT-021, LT-042).

use std::time::Duration;

use base::{Ctx, RngExt as _, Timestamp};
use store::{Fail, Loaded, MAX_PAGE, Range, list};
use wire::Error;
use wire::cognito_idp::{AuthenticationResultType, NewDeviceMetadataType, UserSessionTrackingType};

use super::machine::amr;
use super::request::Answer;
use super::sign_in::SignIn;
use crate::UserPools;
use crate::entities::{Device, EventOutcome, Pool, TokenSession, User};
use crate::errors;
use crate::tokens::{Grant, USER_ADMIN, stands};
use crate::triggers::TokenSource;

/// How many sessions a user has where the pool does not say (AU-113).
const MAX_SESSIONS: usize = 20;
/// How many sessions make room in one sign-in: more would not fit one commit.
const MOST_ENDED: usize = 50;

impl UserPools {
    /// Gives tokens.
    pub(super) async fn finish(&self, s: &mut SignIn<'_>) -> Result<Answer, Fail> {
        let user = s.somebody()?.clone();
        if !user.enabled {
            return Err(errors::disabled().into());
        }
        let new_device = Self::unseen_device(s, &user);
        let session = token_session(s, &user, new_device.as_ref());
        let (groups, changes) = {
            let about = s.about(s.is_answer());
            self.post_authentication(s.cx, &about, new_device.is_some()).await?;
            let groups = self.group_claims(s.cx, &user.key).await?;
            let source = source(s);
            let changes =
                self.pre_token_generation(s.cx, &about, source, &groups, &session.scopes).await?;
            (groups, changes)
        };
        let grant = Grant {
            pool: s.pool(),
            client: &s.request.client,
            user: &user,
            session: &session,
            groups,
            event_id: &s.event,
            changes: &changes,
            nonce: None,
        };
        let issued = self.issue(s.cx, &grant).await?;
        let refresh_token = self.refresh_token(&session)?;
        s.effects.evicted = self.sessions_to_end(s.cx, s.pool(), &user).await?;
        s.effects.event = s.record(EventOutcome::Pass, None);
        s.effects.session = Some(session);
        s.effects.new_device.clone_from(&new_device);
        self.commit(s.cx, &s.who, &s.effects).await?;
        Ok(Answer {
            tokens: Some(AuthenticationResultType {
                access_token: Some(issued.access_token),
                expires_in: Some(issued.expires_in),
                token_type: Some("Bearer".to_owned()),
                refresh_token: Some(refresh_token),
                id_token: Some(issued.id_token),
                new_device_metadata: new_device.map(|device| NewDeviceMetadataType {
                    device_key: Some(device.id),
                    device_group_key: Some(device.group),
                }),
            }),
            ..Answer::default()
        })
    }

    /// A device that was not seen before, where the pool remembers devices (AU-136).
    fn unseen_device(s: &SignIn<'_>, user: &User) -> Option<Device> {
        let tracks = s.pool().settings.device_configuration.is_some();
        (tracks && s.device.is_none()).then(|| Device::fresh(s.cx, user))
    }

    /// The sessions that make room for one more: those that were idle longest (AU-113).
    async fn sessions_to_end(
        &self,
        cx: &Ctx,
        pool: &Pool,
        user: &User,
    ) -> Result<Vec<Loaded<TokenSession>>, Error> {
        if pool.session_tracking != Some(UserSessionTrackingType::Enabled) {
            return Ok(Vec::new());
        }
        let max = pool.token_sessions.as_ref().map(|config| config.max_per_user);
        let max = max.and_then(|max| usize::try_from(max).ok()).unwrap_or(MAX_SESSIONS).max(1);
        let range = Range::prefix(user.key.partition(), TokenSession::LIST, MAX_PAGE);
        let mut held = list::<TokenSession>(&*self.store, cx.now, &range).await?.items;
        held.retain(|session| stands(user, session));
        held.sort_by_key(|session| session.used_at);
        let over = (held.len() + 1).saturating_sub(max);
        // The longest idle go first; what is over after that goes with the next sign-ins.
        held.truncate(over.min(MOST_ENDED));
        Ok(held)
    }
}

/// What the tokens are made for (LT-021).
const fn source(s: &SignIn<'_>) -> TokenSource {
    let proven = &s.progress.proven;
    if proven.new_password {
        TokenSource::NewPasswordChallenge
    } else if proven.device {
        TokenSource::AuthenticateDevice
    } else {
        TokenSource::Authentication
    }
}

/// When a session begins that must stand: after the last sign-out, also the one of this request
/// (sec_084). That this user was not signed out since it was read is seen to by the commit.
fn began_at(cx: &Ctx, user: &User) -> Timestamp {
    let after = user.signed_out_at.map(|at| at.plus(Duration::from_micros(1)));
    after.map_or(cx.now, |after| after.max(cx.now))
}

fn token_session(s: &SignIn<'_>, user: &User, new_device: Option<&Device>) -> TokenSession {
    let device = new_device.or(s.device.as_ref().map(|device| &device.value));
    let cx = s.cx;
    TokenSession {
        user: user.key.clone(),
        sub: user.sub.clone(),
        id: cx.rng.uuid(),
        public_id: format!("tkn{}", cx.rng.string(b"abcdefghijklmnopqrstuvwxyz0123456789", 25)),
        client: s.request.client.id.clone(),
        auth_time: began_at(cx, user),
        scopes: vec![USER_ADMIN.to_owned()],
        device: device.map(|device| device.id.clone()),
        amr: amr(s.progress.proven),
        acr: s.target.as_ref().map(|(_, name)| name.clone()),
        rotation: None,
        last_ip: cx.client.ip.map(|ip| ip.to_string()),
        used_at: cx.now,
        expires_at: cx.now.plus(s.request.client.refresh_token_life()),
    }
}
