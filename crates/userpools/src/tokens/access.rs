//! Proving access and ID tokens (AU-098, AU-099; sec_001 to sec_010).

use std::sync::Arc;

use base::{Ctx, UserPoolId};
use jose::{Alg, Claims, Error as Jose, KeySource as _, Leeway, Unverified};
use keys::{user_pool_access_ring, user_pool_id_ring};
use store::{Loaded, load};
use wire::Error;
use wire::cognito_idp::error;

use super::USER_ADMIN;
use crate::UserPools;
use crate::entities::{Client, Pool, TokenSession, User, UserKey};
use crate::errors;

/// How far clocks may differ: tokens of the future are refused beyond it; ended tokens always are.
const LEEWAY: u32 = 60;

/// A user who proved a token.
pub(crate) struct SignedIn {
    pub(crate) pool: Arc<Loaded<Pool>>,
    pub(crate) client: Arc<Loaded<Client>>,
    pub(crate) user: Loaded<User>,
    pub(crate) session: Loaded<TokenSession>,
}

/// Which of a pool's tokens a token is: they have keys of their own, and name themselves otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Access,
    Id,
}

impl Kind {
    /// `token_use`.
    const fn used_as(self) -> &'static str {
        match self {
            Self::Access => "access",
            Self::Id => "id",
        }
    }

    pub(super) fn ring(self, pool: &str) -> String {
        match self {
            Self::Access => user_pool_access_ring(pool),
            Self::Id => user_pool_id_ring(pool),
        }
    }

    fn invalid(self) -> Error {
        match self {
            Self::Access => errors::invalid_access_token(),
            Self::Id => error::not_authorized("Invalid Identity Token"),
        }
    }

    fn expired(self) -> Error {
        match self {
            Self::Access => errors::expired_access_token(),
            Self::Id => error::not_authorized("Identity Token has expired"),
        }
    }
}

/// What a token says of whose it is.
struct Origin {
    client: String,
    username: String,
    session: String,
}

impl Origin {
    fn of(claims: &Claims, kind: Kind) -> Result<Self, Error> {
        let text = |name: &str| claims.string(name).ok().flatten().map(str::to_owned);
        let (client, username) = match kind {
            Kind::Access => ("client_id", "username"),
            Kind::Id => ("aud", "cognito:username"),
        };
        match (text(client), text(username), text("origin_jti")) {
            (Some(client), Some(username), Some(session)) => Ok(Self { client, username, session }),
            _ => Err(kind.invalid()),
        }
    }
}

/// The scopes of an access token.
pub(crate) fn scopes_of(claims: &Claims) -> impl Iterator<Item = &str> {
    let scopes = claims.string("scope").ok().flatten().unwrap_or_default();
    scopes.split(' ').filter(|scope| !scope.is_empty())
}

impl UserPools {
    /// Who is behind an access token that is good for self-service. Revocation is not cached: the
    /// user and the session are read every time.
    pub(crate) async fn signed_in(&self, cx: &Ctx, token: &str) -> Result<SignedIn, Error> {
        let claims = self.proven(cx, Kind::Access, token).await?;
        let origin = Origin::of(&claims, Kind::Access)?;
        if !scopes_of(&claims).any(|scope| scope == USER_ADMIN) {
            return Err(error::not_authorized("Access Token does not have required scopes"));
        }
        self.behind(cx, &claims, &origin).await
    }

    /// Who is behind proven claims, whatever the token is good for.
    pub(crate) async fn bearer(
        &self,
        cx: &Ctx,
        kind: Kind,
        claims: &Claims,
    ) -> Result<SignedIn, Error> {
        let origin = Origin::of(claims, kind)?;
        self.behind(cx, claims, &origin).await
    }

    async fn behind(&self, cx: &Ctx, claims: &Claims, origin: &Origin) -> Result<SignedIn, Error> {
        let (client, pool) = self.client(cx, &origin.client).await?;
        // A pool's keys vouch for its own users only (sec_006).
        if claims.iss().ok().flatten() != Some(&*self.issuer.issuer(&cx.deployment, &pool.id)) {
            return Err(errors::invalid_access_token());
        }
        let key = UserKey::new(&pool, &origin.username);
        let user = load::<User>(&*self.store, cx.now, &key.at("#")).await?;
        let session_key = TokenSession::key_of(&key, &origin.session);
        let session = load::<TokenSession>(&*self.store, cx.now, &session_key).await?;
        // A name that was deleted and taken again is somebody else's.
        let Some(user) = user.filter(|user| claims.sub().ok().flatten() == Some(&*user.sub)) else {
            return Err(errors::user_not_found());
        };
        if !user.enabled {
            return Err(errors::disabled());
        }
        match session.filter(|session| stands(&user, session)) {
            Some(session) => Ok(SignedIn { pool, client, user, session }),
            None => Err(errors::revoked_access_token()),
        }
    }

    /// The claims of a token of one of our pools.
    pub(crate) async fn proven(&self, cx: &Ctx, kind: Kind, token: &str) -> Result<Claims, Error> {
        let invalid = |_| kind.invalid();
        let parsed = Unverified::parse(token).map_err(invalid)?;
        let issuer = parsed.claims_unverified().iss().map_err(invalid)?.unwrap_or_default();
        let pool = issuer.rsplit_once('/').and_then(|(_, id)| id.parse::<UserPoolId>().ok());
        let Some(pool) = pool.filter(|id| self.issuer.issuer(&cx.deployment, id) == issuer) else {
            return Err(kind.invalid());
        };
        let ring = kind.ring(pool.as_str());
        // Keys are made when tokens are: a pool that is not there must not get some by being asked.
        if self.find_pool(cx, pool.as_str()).await?.is_none() {
            return Err(kind.invalid());
        }
        let mut keys = self.rings.verifying(&ring, cx.now).await?;
        if matches!(keys.candidates(parsed.kid(), parsed.alg()), Err(Jose::KeyNotFound)) {
            keys = self.rings.verifying_fresh(&ring, cx.now).await?;
        }
        let claims = parsed.verify(&*keys, &[Alg::Rs256]).map_err(invalid)?;
        if claims.string("token_use").map_err(invalid)? != Some(kind.used_as()) {
            return Err(kind.invalid());
        }
        match claims.check_times(cx.now.secs(), Leeway::start(LEEWAY)) {
            Ok(()) => Ok(claims),
            Err(Jose::Expired { .. }) => Err(kind.expired()),
            Err(_) => Err(kind.invalid()),
        }
    }
}

/// Whether a session is this user's, and was begun after the user was last signed out everywhere
/// (AU-100, AU-101).
// INVARIANT: names are given again when a user is deleted, subs never; what was begun while the user
// was being deleted is not the next one's.
pub(crate) fn stands(user: &User, session: &TokenSession) -> bool {
    session.sub == user.sub && user.signed_out_at.is_none_or(|at| session.auth_time > at)
}
