//! What makes a signed token a login: issuer, audience, times, subject, signature.

use base::Timestamp;
use jose::{Alg, KeySource, Leeway, Unverified};
use serde_json::{Map, Value};

use crate::LoginError;

/// How far ahead `iat` and `nbf` may lie, in seconds. `exp` is exact.
const CLOCK_SKEW: u32 = 60;

/// A login that has been verified.
#[derive(Clone, Debug, PartialEq)]
pub struct VerifiedLogin {
    /// The Logins key: the issuer without its scheme (IP-011), or the provider's fixed name.
    pub provider: String,
    /// The user's id at the provider.
    pub subject: String,
    /// The app that the token was issued for: one of the accepted audiences.
    pub audience: String,
    /// `iss` as the token has it.
    pub issuer: String,
    /// All claims of the token.
    pub claims: Map<String, Value>,
    /// When the token ends; `None` where the provider does not say.
    pub expires_at: Option<Timestamp>,
}

/// What a token must say.
#[derive(Clone, Copy, Debug)]
pub struct Expected<'a> {
    /// The Logins key.
    pub provider: &'a str,
    /// Spellings of the issuer, compared exactly.
    pub issuers: &'a [&'a str],
    /// The apps that are accepted.
    pub audiences: &'a [&'a str],
    /// The signature algorithms that are accepted.
    pub algorithms: &'a [Alg],
}

/// The Logins key of an issuer: its URL without the scheme (IP-011).
pub fn provider_name(issuer: &str) -> &str {
    issuer.strip_prefix("https://").or(issuer.strip_prefix("http://")).unwrap_or(issuer)
}

/// Verifies a token with keys in hand.
pub fn verify_with(
    keys: &impl KeySource,
    expected: &Expected<'_>,
    token: &str,
    now: Timestamp,
) -> Result<VerifiedLogin, LoginError> {
    let token = parse(token, expected)?;
    check(&token, keys, expected, now)
}

/// Parses a token and refuses at once what says itself that it is meant for others, so that
/// nobody's keys are fetched for it. Nothing here is trusted yet.
pub(crate) fn parse<'t>(
    token: &'t str,
    expected: &Expected<'_>,
) -> Result<Unverified<'t>, LoginError> {
    let token = Unverified::parse(token)?;
    let claims = token.claims_unverified();
    let issuer = claims.iss()?.ok_or(LoginError::MissingClaim("iss"))?;
    if !expected.issuers.contains(&issuer) {
        return Err(LoginError::IssuerMismatch);
    }
    audience(&claims.aud()?, claims.string("azp")?, expected.audiences)?;
    if !expected.algorithms.contains(&token.alg()) {
        return Err(LoginError::BadSignature);
    }
    Ok(token)
}

/// Verifies the signature and then the claims.
pub(crate) fn check(
    token: &Unverified<'_>,
    keys: &impl KeySource,
    expected: &Expected<'_>,
    now: Timestamp,
) -> Result<VerifiedLogin, LoginError> {
    let claims = token.verify(keys, expected.algorithms)?;
    claims.check_times(now.secs(), Leeway::start(CLOCK_SKEW))?;
    let issuer = claims.iss()?.ok_or(LoginError::MissingClaim("iss"))?;
    if !expected.issuers.contains(&issuer) {
        return Err(LoginError::IssuerMismatch);
    }
    let audience = audience(&claims.aud()?, claims.string("azp")?, expected.audiences)?;
    let subject = claims.sub()?.ok_or(LoginError::MissingClaim("sub"))?;
    if subject.is_empty() {
        return Err(LoginError::InvalidClaim("sub"));
    }
    Ok(VerifiedLogin {
        provider: expected.provider.to_owned(),
        subject: subject.to_owned(),
        audience,
        issuer: issuer.to_owned(),
        claims: claims.raw().clone(),
        expires_at: claims.exp()?.map(Timestamp::from_secs),
    })
}

/// The app that the token is for. A token with several audiences must say in `azp` to which of
/// them it was issued, or any of them could pass it on (OpenID Connect Core §3.1.3.7).
fn audience(aud: &[&str], azp: Option<&str>, accepted: &[&str]) -> Result<String, LoginError> {
    let party = match *aud {
        [] => return Err(LoginError::MissingClaim("aud")),
        [only] => only,
        _ => azp.filter(|azp| aud.contains(azp)).ok_or(LoginError::Audience)?,
    };
    accepted.contains(&party).then(|| party.to_owned()).ok_or(LoginError::Audience)
}
