//! OpenID Connect logins: any issuer, Google, Apple.

use std::fmt;
use std::sync::Arc;

use base::{Outbound, Timestamp};
use jose::Alg;

use crate::issuers::{Issuers, Source};
use crate::verify::{self, Expected, VerifiedLogin, provider_name};
use crate::{LoginError, ProviderFailure};

const GOOGLE: &str = "accounts.google.com";
const GOOGLE_ISSUER: &str = "https://accounts.google.com";
const APPLE: &str = "appleid.apple.com";
const APPLE_ISSUER: &str = "https://appleid.apple.com";

/// Where the providers with fixed names are asked. The defaults are the real ones; tests and
/// mirrors have others.
#[derive(Clone, Debug)]
pub struct Endpoints {
    /// Google's discovery document.
    pub google_discovery: String,
    /// Apple's discovery document.
    pub apple_discovery: String,
    /// Facebook's Graph API, without a trailing slash.
    pub facebook: String,
    /// Login with Amazon's API, without a trailing slash.
    pub amazon: String,
}

impl Default for Endpoints {
    fn default() -> Self {
        Self {
            google_discovery: discovery_url(GOOGLE_ISSUER),
            apple_discovery: discovery_url(APPLE_ISSUER),
            facebook: "https://graph.facebook.com".to_owned(),
            amazon: "https://api.amazon.com".to_owned(),
        }
    }
}

/// Verifies logins of other people's identity providers.
pub struct Providers {
    pub(crate) outbound: Arc<dyn Outbound>,
    pub(crate) endpoints: Endpoints,
    issuers: Issuers,
}

impl fmt::Debug for Providers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Providers").field("endpoints", &self.endpoints).finish_non_exhaustive()
    }
}

impl Providers {
    /// `outbound` makes the calls: [`crate::HttpOutbound`] in a server.
    pub fn new(outbound: Arc<dyn Outbound>, endpoints: Endpoints) -> Self {
        Self { issuers: Issuers::new(Arc::clone(&outbound)), outbound, endpoints }
    }

    /// Verifies an ID token of an OpenID Connect issuer, given by its URL. The login's provider is
    /// the issuer without its scheme (IP-011).
    pub async fn oidc(
        &self,
        issuer_url: &str,
        token: &str,
        accepted_audiences: &[&str],
        now: Timestamp,
    ) -> Result<VerifiedLogin, LoginError> {
        let expected = Expected {
            provider: provider_name(issuer_url),
            issuers: &[issuer_url],
            audiences: accepted_audiences,
            algorithms: &Alg::ALL,
        };
        let discovery_url = discovery_url(issuer_url);
        let source = Source { issuer: issuer_url, discovery_url: &discovery_url };
        self.verify(source, &expected, token, now).await
    }

    /// Verifies an ID token of Google, which has two spellings of its issuer (Google Identity,
    /// "Verify the Google ID token on your server side").
    pub async fn google(
        &self,
        token: &str,
        client_ids: &[&str],
        now: Timestamp,
    ) -> Result<VerifiedLogin, LoginError> {
        let expected = Expected {
            provider: GOOGLE,
            issuers: &[GOOGLE_ISSUER, GOOGLE],
            audiences: client_ids,
            algorithms: &[Alg::Rs256],
        };
        let discovery_url = &self.endpoints.google_discovery;
        self.verify(Source { issuer: GOOGLE_ISSUER, discovery_url }, &expected, token, now).await
    }

    /// Verifies an identity token of Sign in with Apple.
    pub async fn apple(
        &self,
        token: &str,
        client_ids: &[&str],
        now: Timestamp,
    ) -> Result<VerifiedLogin, LoginError> {
        let expected = Expected {
            provider: APPLE,
            issuers: &[APPLE_ISSUER],
            audiences: client_ids,
            algorithms: &[Alg::Rs256, Alg::Es256],
        };
        let discovery_url = &self.endpoints.apple_discovery;
        self.verify(Source { issuer: APPLE_ISSUER, discovery_url }, &expected, token, now).await
    }

    /// Twitter's OAuth 1.0a tokens need calls signed with the app's secret: always refused.
    pub fn twitter(&self) -> Result<VerifiedLogin, LoginError> {
        Err(LoginError::Unsupported("api.twitter.com"))
    }

    /// Fetches the issuer's keys, of course cached, and verifies; once more with newer keys when
    /// the token names a key that is not among them and it is time to ask again.
    async fn verify(
        &self,
        source: Source<'_>,
        expected: &Expected<'_>,
        token: &str,
        now: Timestamp,
    ) -> Result<VerifiedLogin, LoginError> {
        let token = verify::parse(token, expected)?;
        if !plausible(source.issuer) {
            let failure = ProviderFailure::Document("the issuer is not an http(s) URL");
            return Err(LoginError::unreachable(source.issuer, Arc::new(failure)));
        }
        let known = self.issuers.keys(source, now, None).await?;
        if has_key(&token, &known.keys) {
            return verify::check(&token, &*known.keys, expected, now);
        }
        let newer = self.issuers.keys(source, now, Some(known.fetched_at)).await?;
        verify::check(&token, &*newer.keys, expected, now)
    }
}

fn has_key(token: &jose::Unverified<'_>, keys: &jose::KeySet) -> bool {
    use jose::KeySource as _;
    !matches!(keys.candidates(token.kid(), token.alg()), Err(jose::Error::KeyNotFound))
}

/// An issuer is a URL without query and fragment (OpenID Connect Core §2).
fn plausible(issuer: &str) -> bool {
    let http = issuer.starts_with("https://") || issuer.starts_with("http://");
    http && !issuer.contains(['?', '#', '@', '\\']) && issuer.bytes().all(|b| b.is_ascii_graphic())
}

/// OpenID Connect Discovery 1.0 §4.1.
fn discovery_url(issuer: &str) -> String {
    format!("{}/.well-known/openid-configuration", issuer.trim_end_matches('/'))
}
