//! The tokens of a session, and how long they last.

use std::time::{Duration, SystemTime};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use wire::cognito_idp::AuthenticationResultType;

use super::{Secret, UserPoolError};

/// How long before their end tokens are refreshed, if they live long enough for it.
const AHEAD: Duration = Duration::from_mins(5);

/// The tokens of a session. `Debug` shows how long they last, nothing else.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Tokens {
    /// Says who the user is; for identity pools and the app's own servers.
    pub id: Secret,
    /// Opens the user's own account; for the user pool and resource servers.
    pub access: Secret,
    /// Gets new tokens. Absent where a hosted sign-in gives none.
    pub refresh: Option<Secret>,
    /// When the first of them ends, by this machine's clock.
    pub expires_at: SystemTime,
    /// When they are to be replaced.
    pub(super) refresh_at: SystemTime,
}

impl Tokens {
    /// Tokens as they came from the service now.
    pub(super) fn issued(
        now: SystemTime,
        id: Secret,
        access: Secret,
        refresh: Option<Secret>,
        expires_in: Option<u64>,
    ) -> Result<Self, UserPoolError> {
        // The two may have lives of their own. Lives, not moments: this machine's clock may be wrong.
        let lives = [expires_in.map(Duration::from_secs), life_of(&id)];
        let life = lives.into_iter().flatten().min().ok_or(UserPoolError::Answer("no lifetime"))?;
        let expires_at = now.checked_add(life).ok_or(UserPoolError::Answer("an endless life"))?;
        let refresh_at = expires_at.checked_sub(AHEAD.min(life / 2)).unwrap_or(now);
        Ok(Self { id, access, refresh, expires_at, refresh_at })
    }

    /// Tokens of the API. A refresh keeps the refresh token unless the pool rotates it.
    pub(super) fn of_result(
        now: SystemTime,
        result: AuthenticationResultType,
        before: Option<Secret>,
    ) -> Result<Self, UserPoolError> {
        let missing = || UserPoolError::Answer("a token is missing");
        let id = Secret::from(result.id_token.ok_or_else(missing)?);
        let access = Secret::from(result.access_token.ok_or_else(missing)?);
        let refresh = result.refresh_token.map(Secret::from).or(before);
        let expires_in = result.expires_in.and_then(|seconds| u64::try_from(seconds).ok());
        Self::issued(now, id, access, refresh, expires_in)
    }
}

/// The claims of a JWT as they stand there. Nothing is verified: it came from the service itself.
pub(super) fn claims(token: &Secret) -> Option<Map<String, Value>> {
    let payload = token.expose().split('.').nth(1)?;
    let payload = URL_SAFE_NO_PAD.decode(payload.trim_end_matches('=')).ok()?;
    serde_json::from_slice(&payload).ok()
}

/// A claim that is a text.
pub(super) fn claim(token: &Secret, name: &str) -> Option<String> {
    claims(token)?.get(name)?.as_str().map(str::to_owned)
}

fn life_of(token: &Secret) -> Option<Duration> {
    let claims = claims(token)?;
    let number = |name: &str| claims.get(name)?.as_u64();
    Some(Duration::from_secs(number("exp")?.checked_sub(number("iat")?)?))
}
