//! The code for tokens (RFC 6749 §4.1.3, RFC 7636 §4.5), and whether they are for this sign-in
//! (OpenID Connect Core §3.1.3.7).

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use subtle::ConstantTimeEq as _;
use url::{Url, form_urlencoded};

use super::HostedError;
use crate::user_pool::core::Core;
use crate::user_pool::tokens::claims;
use crate::user_pool::{Secret, Tokens};

/// Longest answer that is read.
const LARGEST: usize = 1024 * 1024;

/// What the exchange needs beside the code.
#[derive(Debug)]
pub(super) struct Exchange {
    pub(super) token_url: Url,
    pub(super) redirect_uri: String,
    pub(super) verifier: Secret,
    pub(super) nonce: String,
    pub(super) issuer: Option<String>,
}

/// The answer of the token endpoint (RFC 6749 §5.1, §5.2).
#[derive(Deserialize)]
struct Answer {
    access_token: Option<Secret>,
    id_token: Option<Secret>,
    refresh_token: Option<Secret>,
    token_type: Option<String>,
    expires_in: Option<u64>,
    error: Option<String>,
}

impl Exchange {
    /// The tokens for a code.
    pub(super) async fn tokens(self, core: &Core, code: &Secret) -> Result<Tokens, HostedError> {
        let now = core.now();
        let answer = self.ask(core, code).await?;
        if let Some(error) = answer.error {
            return Err(HostedError::Exchange(error));
        }
        let bearer = answer.token_type.is_some_and(|kind| kind.eq_ignore_ascii_case("bearer"));
        let (Some(access), Some(id), true) = (answer.access_token, answer.id_token, bearer) else {
            return Err(HostedError::Tokens("one is missing"));
        };
        self.check(core, &id)?;
        Ok(Tokens::issued(now, id, access, answer.refresh_token, answer.expires_in)?)
    }

    fn request(&self, core: &Core, code: &Secret) -> reqwest::RequestBuilder {
        let mut form = form_urlencoded::Serializer::new(String::new());
        form.append_pair("grant_type", "authorization_code")
            .append_pair("client_id", &core.client_id)
            .append_pair("code", code.expose())
            .append_pair("redirect_uri", &self.redirect_uri)
            .append_pair("code_verifier", self.verifier.expose());
        let request = core.http.post(self.token_url.clone());
        let request = request
            .header("content-type", "application/x-www-form-urlencoded")
            .header("accept", "application/json")
            .timeout(std::time::Duration::from_secs(30))
            .body(form.finish());
        let Some(secret) = &core.client_secret else { return request };
        // RFC 6749 §2.3.1: both parts are form-encoded first.
        let encoded =
            |text: &str| form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>();
        let pair = format!("{}:{}", encoded(&core.client_id), encoded(secret.expose()));
        request.header("authorization", format!("Basic {}", STANDARD.encode(pair)))
    }

    async fn ask(&self, core: &Core, code: &Secret) -> Result<Answer, HostedError> {
        let request = self.request(core, code);
        let unreachable = |error: reqwest::Error| HostedError::Unreachable(error.without_url());
        let mut response = request.send().await.map_err(unreachable)?;
        let status = response.status();
        let mut body = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(unreachable)? {
            if body.len().saturating_add(chunk.len()) > LARGEST {
                return Err(HostedError::Exchange("the answer is too large".to_owned()));
            }
            body.extend_from_slice(&chunk);
        }
        let answer: Option<Answer> = serde_json::from_slice(&body).ok();
        let answer = answer.filter(|answer| status.is_success() || answer.error.is_some());
        answer.ok_or_else(|| HostedError::Exchange(format!("status {}", status.as_u16())))
    }

    /// Whether an ID token is for this sign-in. Its signature is not checked: it came from the token
    /// endpoint itself (OpenID Connect Core §3.1.3.7, item 6).
    fn check(&self, core: &Core, id: &Secret) -> Result<(), HostedError> {
        let claims = claims(id).ok_or(HostedError::Tokens("the ID token is no JWT"))?;
        let text = |name: &str| claims.get(name).and_then(serde_json::Value::as_str);
        let nonce = text("nonce").unwrap_or_default();
        if !bool::from(nonce.as_bytes().ct_eq(self.nonce.as_bytes())) {
            return Err(HostedError::Tokens("the ID token has another nonce"));
        }
        let ours = match claims.get("aud") {
            Some(serde_json::Value::String(one)) => *one == core.client_id,
            Some(serde_json::Value::Array(many)) => {
                let listed = many.iter().any(|one| one.as_str() == Some(&core.client_id));
                listed && text("azp").is_none_or(|azp| azp == core.client_id)
            }
            _ => false,
        };
        if !ours {
            return Err(HostedError::Tokens("the ID token is for another client"));
        }
        if self.issuer.as_deref().is_some_and(|issuer| text("iss") != Some(issuer)) {
            return Err(HostedError::Tokens("the ID token is of another issuer"));
        }
        Ok(())
    }
}
