//! Proving access tokens (AU-098, AU-099; sec_001 to sec_010).

use std::sync::Arc;

use base::{Ctx, UserPoolId};
use jose::{Alg, Claims, Error as Jose, KeySource as _, Leeway, Unverified};
use keys::user_pool_access_ring;
use store::{Loaded, load};
use wire::Error;
use wire::cognito_idp::error;

use super::USER_ADMIN;
use crate::UserPools;
use crate::entities::{Client, Pool, TokenSession, User, UserKey};
use crate::errors;

/// How far clocks may differ: tokens of the future are refused beyond it; ended tokens always are.
const LEEWAY: u32 = 60;

/// A user who proved an access token.
pub(crate) struct SignedIn {
    pub(crate) pool: Arc<Loaded<Pool>>,
    pub(crate) client: Arc<Loaded<Client>>,
    pub(crate) user: Loaded<User>,
    pub(crate) session: Loaded<TokenSession>,
}

impl UserPools {
    /// Who is behind an access token. Revocation is not cached: the user and the session are read
    /// every time.
    pub(crate) async fn signed_in(&self, cx: &Ctx, token: &str) -> Result<SignedIn, Error> {
        let claims = self.proven(cx, token).await?;
        let text = |name: &str| claims.string(name).ok().flatten().map(str::to_owned);
        let (Some(client), Some(username), Some(origin)) =
            (text("client_id"), text("username"), text("origin_jti"))
        else {
            return Err(errors::invalid_access_token());
        };
        let scopes = text("scope").unwrap_or_default();
        if !scopes.split(' ').any(|scope| scope == USER_ADMIN) {
            return Err(error::not_authorized("Access Token does not have required scopes"));
        }
        let (client, pool) = self.client(cx, &client).await?;
        let key = UserKey::new(&pool, &username);
        let user = load::<User>(&*self.store, cx.now, &key.at("#")).await?;
        let session_key = TokenSession::key_of(&key, &origin);
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

    /// The claims of an access token of one of our pools.
    async fn proven(&self, cx: &Ctx, token: &str) -> Result<Claims, Error> {
        let invalid = |_| errors::invalid_access_token();
        let parsed = Unverified::parse(token).map_err(invalid)?;
        let issuer = parsed.claims_unverified().iss().map_err(invalid)?.unwrap_or_default();
        let pool = issuer.rsplit_once('/').and_then(|(_, id)| id.parse::<UserPoolId>().ok());
        let Some(pool) = pool.filter(|id| self.issuer.issuer(&cx.deployment, id) == issuer) else {
            return Err(errors::invalid_access_token());
        };
        let ring = user_pool_access_ring(pool.as_str());
        // Keys are made when tokens are: a pool that is not there must not get some by being asked.
        if self.find_pool(cx, pool.as_str()).await?.is_none() {
            return Err(errors::invalid_access_token());
        }
        let mut keys = self.rings.verifying(&ring, cx.now).await?;
        if matches!(keys.candidates(parsed.kid(), parsed.alg()), Err(Jose::KeyNotFound)) {
            keys = self.rings.verifying_fresh(&ring, cx.now).await?;
        }
        let claims = parsed.verify(&*keys, &[Alg::Rs256]).map_err(invalid)?;
        if claims.string("token_use").map_err(invalid)? != Some("access") {
            return Err(errors::invalid_access_token());
        }
        match claims.check_times(cx.now.secs(), Leeway::start(LEEWAY)) {
            Ok(()) => Ok(claims),
            Err(Jose::Expired { .. }) => Err(errors::expired_access_token()),
            Err(_) => Err(errors::invalid_access_token()),
        }
    }
}

/// Whether a session was begun after the user was last signed out everywhere (AU-100, AU-101).
pub(crate) fn stands(user: &User, session: &TokenSession) -> bool {
    user.signed_out_at.is_none_or(|at| session.auth_time > at)
}
