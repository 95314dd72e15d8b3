//! ID tokens of our own user pools, verified with the pools' key rings.

use std::sync::Arc;

use base::{Deployment, Timestamp};
use jose::{Alg, Error, KeySource as _};
use keys::{KeyRings, user_pool_id_ring};

use crate::LoginError;
use crate::verify::{self, Expected, VerifiedLogin};

/// A user pool of this deployment.
#[derive(Clone, Copy, Debug)]
pub struct OwnPool<'a> {
    /// The deployment, whose region and public URL stand in issuers.
    pub deployment: &'a Deployment,
    /// The pool's id, such as `us-east-1_AbCdEfGhI`.
    pub pool_id: &'a str,
    /// The app clients that are accepted.
    pub client_ids: &'a [&'a str],
}

/// Verifies an ID token of one of our own user pools. The login's provider is
/// `cognito-idp.REGION.amazonaws.com/POOL`, whichever form of issuer the token has.
pub async fn own_user_pool(
    rings: &KeyRings,
    pool: OwnPool<'_>,
    token: &str,
    now: Timestamp,
) -> Result<VerifiedLogin, LoginError> {
    let OwnPool { deployment, pool_id, client_ids } = pool;
    let provider = format!("cognito-idp.{}.amazonaws.com/{pool_id}", deployment.region);
    let aws_issuer = format!("https://{provider}");
    let our_issuer = format!("{}/{pool_id}", deployment.public_url);
    let expected = Expected {
        provider: &provider,
        issuers: &[&aws_issuer, &our_issuer],
        audiences: client_ids,
        algorithms: &[Alg::Rs256],
    };
    let token = match verify::parse(token, &expected) {
        Err(LoginError::IssuerMismatch) => return Err(mismatch(token, deployment)),
        parsed => parsed?,
    };
    let ring = user_pool_id_ring(pool_id);
    let mut keys = rings.verifying(&ring, now).await.map_err(internal)?;
    if matches!(keys.candidates(token.kid(), token.alg()), Err(Error::KeyNotFound)) {
        keys = rings.verifying_fresh(&ring, now).await.map_err(internal)?;
    }
    let login = verify::check(&token, &*keys, &expected, now)?;
    // An access token proves that somebody was let in, not who is here now (sec_007).
    match login.claims.get("token_use").map(serde_json::Value::as_str) {
        Some(Some("id")) => Ok(login),
        Some(_) => Err(LoginError::InvalidClaim("token_use")),
        None => Err(LoginError::MissingClaim("token_use")),
    }
}

fn internal(error: keys::RingError) -> LoginError {
    LoginError::Internal(Arc::new(error))
}

/// A token of another user pool has the wrong issuer; any other is none of Cognito (IP-021).
fn mismatch(token: &str, deployment: &Deployment) -> LoginError {
    let claimed = jose::Unverified::parse(token);
    let issuer = claimed.as_ref().ok().and_then(|t| t.claims_unverified().iss().ok().flatten());
    let of_a_pool = issuer.is_some_and(|issuer| {
        issuer.starts_with("https://cognito-idp.")
            || issuer
                .strip_prefix(&*deployment.public_url)
                .is_some_and(|rest| rest.starts_with('/'))
    });
    if of_a_pool { LoginError::IssuerMismatch } else { LoginError::NotCognito }
}
