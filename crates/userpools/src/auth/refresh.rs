//! Tokens from a refresh token: REFRESH_TOKEN_AUTH, and GetTokensFromRefreshToken, which rotates
//! (AU-006, AU-015, AU-093 to AU-095, AU-102 to AU-104, LT-022, sec_016, sec_028, sec_029).

use base::{Ctx, RngExt as _};
use store::{Fail, Loaded, Unit, decode};
use wire::Error;
use wire::cognito_idp::{
    AuthenticationResultType, ExplicitAuthFlowsType, UserSessionTrackingType, error,
};

use super::request::{Answer, Request};
use crate::UserPools;
use crate::entities::{Client, Pool, Rotation, Status, TokenSession, User};
use crate::errors;
use crate::tokens::{Grant, RefreshToken, stands};
use crate::triggers::{About, Metadata, TokenSource};

/// A request for new tokens.
pub(crate) struct Renewal<'a> {
    pub(crate) pool: &'a Pool,
    pub(crate) client: &'a Client,
    pub(crate) token: &'a str,
    pub(crate) device_key: Option<&'a str>,
    pub(crate) metadata: Option<&'a Metadata>,
    pub(crate) source: TokenSource,
}

/// A refresh token that stands, and what it stands for.
struct Standing {
    token: RefreshToken,
    user: Loaded<User>,
    session: Loaded<TokenSession>,
}

/// What becomes of a session when one of its refresh tokens is used.
#[derive(Debug, PartialEq, Eq)]
enum Use {
    /// Nothing: its tokens do not rotate.
    Plain,
    /// A new one takes the token's place.
    Rotate(Rotation),
    /// The present one is given again: the last answer may not have arrived.
    Again,
    /// Somebody has a copy of it (sec_029).
    Reused,
}

impl UserPools {
    /// REFRESH_TOKEN_AUTH.
    pub(super) async fn refresh_in_flow(
        &self,
        cx: &Ctx,
        request: &Request<'_>,
    ) -> Result<Answer, Error> {
        let token = request.need("REFRESH_TOKEN")?;
        let client = &request.client;
        if client.rotation().is_some() {
            return Err(error::invalid_parameter(
                "REFRESH_TOKEN_AUTH is not available while refresh token rotation is enabled: \
                 use GetTokensFromRefreshToken.",
            ));
        }
        allow(client)?;
        self.check_refresh_hash(cx, request, token).await?;
        let tokens = self
            .renew(
                cx,
                &Renewal {
                    pool: &request.pool,
                    client,
                    token,
                    device_key: request.get("DEVICE_KEY"),
                    // LT-007.
                    metadata: None,
                    source: TokenSource::RefreshTokens,
                },
            )
            .await?;
        Ok(Answer { tokens: Some(tokens), ..Answer::default() })
    }

    /// `SECRET_HASH` is made of the username or the sub; some clients send the secret itself instead
    /// (AU-015).
    async fn check_refresh_hash(
        &self,
        cx: &Ctx,
        request: &Request<'_>,
        token: &str,
    ) -> Result<(), Error> {
        let (client, hash) = (&request.client, request.get("SECRET_HASH"));
        if !client.is_confidential() {
            return Ok(());
        }
        if let Some(hash) = hash
            && self.is_secret(client, hash)?
        {
            return Ok(());
        }
        let Some(hash) = hash else {
            return Err(error::not_authorized(format!(
                "Client {} is configured for secret but secret was not received",
                client.id
            )));
        };
        let inside = self.open_refresh_token(token)?;
        let user = store::load::<User>(&*self.store, cx.now, &inside.user.at("#")).await?;
        let user = user.as_ref();
        let names: Vec<&str> = match user {
            Some(user) => vec![&user.username, &user.sub],
            None => vec![&inside.user.name],
        };
        self.check_secret_hash(client, &names, Some(hash))
    }

    /// New tokens.
    pub(crate) async fn renew(
        &self,
        cx: &Ctx,
        renewal: &Renewal<'_>,
    ) -> Result<AuthenticationResultType, Error> {
        store::retry(|| self.try_renew(cx, renewal)).await
    }

    async fn try_renew(
        &self,
        cx: &Ctx,
        renewal: &Renewal<'_>,
    ) -> Result<AuthenticationResultType, Fail> {
        let standing = self.standing(cx, renewal).await?;
        let grace = renewal.client.rotation();
        let used = judge(cx, &standing, grace);
        if used == Use::Reused {
            // The whole family ends: who has the copy cannot be told from who has the original.
            let mut unit = Unit::new(&*self.store, cx.now);
            unit.delete(&standing.session)?;
            unit.commit().await?;
            return Err(error::refresh_token_reuse("Refresh token has been reused.").into());
        }
        let mut session = standing.session.value.clone();
        if let Use::Rotate(rotation) = used {
            session.rotation = Some(rotation);
        }
        let issued = self.reissue(cx, renewal, &standing.user, &session).await?;
        self.note_use(cx, renewal.pool, &standing.session, session.clone()).await?;
        let rotates = grace.is_some();
        Ok(AuthenticationResultType {
            access_token: Some(issued.access_token),
            expires_in: Some(issued.expires_in),
            token_type: Some("Bearer".to_owned()),
            refresh_token: rotates.then(|| self.refresh_token(&session)).transpose()?,
            id_token: Some(issued.id_token),
            new_device_metadata: None,
        })
    }

    /// What a refresh token stands for, if it does (AU-094, AU-095).
    async fn standing(&self, cx: &Ctx, renewal: &Renewal<'_>) -> Result<Standing, Error> {
        let token = self.open_refresh_token(renewal.token)?;
        if token.client != renewal.client.id || token.user.pool != renewal.pool.id {
            return Err(errors::invalid_refresh_token());
        }
        if token.expires_at <= cx.now {
            return Err(errors::expired_refresh_token());
        }
        let keys = [token.user.at("#"), TokenSession::key_of(&token.user, &token.session)];
        let mut found = self.store.get_many(cx.now, &keys).await?.into_iter();
        let user = found.next().flatten().map(decode::<User>).transpose()?;
        let session = found.next().flatten().map(decode::<TokenSession>).transpose()?;
        let (Some(user), Some(session)) = (user, session) else {
            return Err(errors::revoked_refresh_token());
        };
        if !user.enabled {
            return Err(errors::disabled());
        }
        // Whoever must prove who it is anew does not stay signed in with what it proved before.
        let unproven = matches!(user.status, Status::ResetRequired | Status::Unconfirmed);
        if unproven || token.sub != user.sub || !stands(&user, &session) {
            return Err(errors::revoked_refresh_token());
        }
        let tracks = renewal.pool.settings.device_configuration.is_some();
        if tracks && session.device.is_some() && session.device.as_deref() != renewal.device_key {
            return Err(errors::invalid_refresh_token());
        }
        Ok(Standing { token, user, session })
    }

    async fn reissue(
        &self,
        cx: &Ctx,
        renewal: &Renewal<'_>,
        user: &User,
        session: &TokenSession,
    ) -> Result<crate::tokens::Issued, Error> {
        let Renewal { pool, client, metadata, source, .. } = *renewal;
        let groups = self.group_claims(cx, &user.key).await?;
        let about = About::user(pool, Some(client), user, metadata);
        let changes =
            self.pre_token_generation(cx, &about, source, &groups, &session.scopes).await?;
        let event_id = cx.rng.uuid();
        let grant = Grant {
            pool,
            client,
            user,
            session,
            groups,
            event_id: &event_id,
            changes: &changes,
            nonce: None,
        };
        self.issue(cx, &grant).await
    }

    /// Writes what changed in the session: its rotation, and where sessions are listed, its use. A
    /// plain refresh writes nothing.
    async fn note_use(
        &self,
        cx: &Ctx,
        pool: &Pool,
        old: &Loaded<TokenSession>,
        mut new: TokenSession,
    ) -> Result<(), Fail> {
        let listed = pool.session_tracking == Some(UserSessionTrackingType::Enabled);
        if new == old.value && !listed {
            return Ok(());
        }
        if listed {
            new.used_at = cx.now;
            new.last_ip = cx.client.ip.map(|ip| ip.to_string()).or(new.last_ip);
        }
        let mut unit = Unit::new(&*self.store, cx.now);
        unit.update(old, &new)?;
        Ok(unit.commit().await?)
    }
}

/// AU-006.
pub(crate) fn allow(client: &Client) -> Result<(), Error> {
    let allowed =
        client.rotation().is_some() || client.allows(ExplicitAuthFlowsType::AllowRefreshTokenAuth);
    let refusal = "REFRESH_TOKEN_AUTH is not enabled for the client.";
    if allowed { Ok(()) } else { Err(error::invalid_parameter(refusal)) }
}

/// What becomes of the session (AU-102, AU-103, sec_028).
// INVARIANT: a refresh token has one successor. Of many uses at the same time one rotates, since the
// write holds only if the session is as it was read; the others find its successor.
fn judge(cx: &Ctx, standing: &Standing, grace: Option<std::time::Duration>) -> Use {
    let rotation = standing.session.rotation;
    let present = rotation.map_or(0, |rotation| rotation.generation);
    let presented = standing.token.generation;
    if presented == present {
        return match grace {
            Some(_) => Use::Rotate(Rotation { generation: present.saturating_add(1), at: cx.now }),
            None => Use::Plain,
        };
    }
    let fresh =
        rotation.is_some_and(|rotation| cx.now.since(rotation.at) < grace.unwrap_or_default());
    if presented.checked_add(1) == Some(present) && fresh { Use::Again } else { Use::Reused }
}
