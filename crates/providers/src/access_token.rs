//! Providers that give access tokens, which only they themselves can verify: Facebook and Login
//! with Amazon.
//!
//! INVARIANT: the app that a token was issued to is checked first (sec_133): a token that some
//! other app got from the same user would open that user's identity here.

use std::sync::Arc;
use std::time::Duration;

use base::Timestamp;
use http::StatusCode;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::fetch;
use crate::{LoginError, ProviderFailure, Providers, VerifiedLogin};

const FACEBOOK: &str = "graph.facebook.com";
const AMAZON: &str = "www.amazon.com";
/// The longest answer about a token or a user.
const MAX_ANSWER: usize = 64 * 1024;
/// Far above the length of any provider's access token.
const MAX_TOKEN: usize = 4 * 1024;

impl Providers {
    /// Verifies a Facebook access token: of which app it is, and whose.
    ///
    /// Source: Meta, Graph API reference, `/app` and `/me`.
    pub async fn facebook(
        &self,
        token: &str,
        app_ids: &[&str],
    ) -> Result<VerifiedLogin, LoginError> {
        #[derive(Deserialize)]
        struct Node {
            id: String,
        }
        let base = &self.endpoints.facebook;
        let token = query_value(token)?;
        let url = format!("{base}/app?access_token={token}");
        let app: Node = self.ask(FACEBOOK, &url, None).await?;
        if !app_ids.contains(&&*app.id) {
            return Err(LoginError::Audience);
        }
        let url = format!("{base}/me?fields=id&access_token={token}");
        let user: Node = self.ask(FACEBOOK, &url, None).await?;
        login(FACEBOOK, user.id, app.id, None)
    }

    /// Verifies an access token of Login with Amazon: of which app it is, and whose. `app_ids`
    /// may name an app by its application id or by one of its client ids.
    ///
    /// Source: Login with Amazon Developer Guide, "Verify access token" and "Obtain customer
    /// profile information".
    pub async fn amazon(
        &self,
        token: &str,
        app_ids: &[&str],
        now: Timestamp,
    ) -> Result<VerifiedLogin, LoginError> {
        #[derive(Deserialize)]
        struct TokenInfo {
            aud: String,
            #[serde(default)]
            app_id: String,
            user_id: String,
            /// Seconds that are left.
            exp: u64,
        }
        #[derive(Deserialize)]
        struct Profile {
            user_id: String,
        }
        let base = &self.endpoints.amazon;
        let url = format!("{base}/auth/o2/tokeninfo?access_token={}", query_value(token)?);
        let info: TokenInfo = self.ask(AMAZON, &url, None).await?;
        let of_app = [info.aud, info.app_id].into_iter().find(|id| app_ids.contains(&&**id));
        let app = of_app.ok_or(LoginError::Audience)?;
        let url = format!("{base}/user/profile");
        let profile: Profile = self.ask(AMAZON, &url, Some(token)).await?;
        if profile.user_id != info.user_id {
            return Err(LoginError::Refused);
        }
        login(AMAZON, info.user_id, app, Some(now.plus(Duration::from_secs(info.exp))))
    }

    /// Asks a provider about a token. A 4xx other than "too many" is its verdict on the token.
    async fn ask<T: DeserializeOwned>(
        &self,
        provider: &'static str,
        url: &str,
        bearer: Option<&str>,
    ) -> Result<T, LoginError> {
        let failed = |failure| LoginError::unreachable(provider, Arc::new(failure));
        let answer = fetch::get(&*self.outbound, url, bearer, MAX_ANSWER).await.map_err(failed)?;
        let status = answer.status();
        if status.is_client_error() && status != StatusCode::TOO_MANY_REQUESTS {
            return Err(LoginError::Refused);
        }
        let answer = fetch::ok("a question about a token", answer).map_err(failed)?;
        serde_json::from_slice(answer.body())
            .map_err(|_| failed(ProviderFailure::Document("the answer is malformed")))
    }
}

fn query_value(token: &str) -> Result<String, LoginError> {
    let sane =
        (1..=MAX_TOKEN).contains(&token.len()) && token.bytes().all(|b| b.is_ascii_graphic());
    let encoded = || utf8_percent_encode(token, NON_ALPHANUMERIC).to_string();
    sane.then(encoded).ok_or(LoginError::Refused)
}

fn login(
    provider: &str,
    subject: String,
    audience: String,
    expires_at: Option<Timestamp>,
) -> Result<VerifiedLogin, LoginError> {
    if subject.is_empty() {
        return Err(LoginError::Refused);
    }
    let claims = Map::from_iter([
        ("sub".to_owned(), Value::from(subject.clone())),
        ("aud".to_owned(), Value::from(audience.clone())),
    ]);
    let (provider, issuer) = (provider.to_owned(), provider.to_owned());
    Ok(VerifiedLogin { provider, subject, audience, issuer, claims, expires_at })
}
