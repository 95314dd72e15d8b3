//! Logins against a provider in the same process: a real HTTP server that counts what it is asked.

mod access_tokens;
mod attacks;
mod caching;
mod oidc;
mod own;
pub(crate) mod server;

use std::sync::Arc;

use base::Timestamp;
use jose::{Alg, SigningKey, Typ, generate_ec_pkcs8};
use serde_json::{Value, json};

use crate::{Endpoints, HttpOutbound, OutboundConfig, Providers};
use server::{Answer, Server};

pub(crate) const DISCOVERY: &str = "/.well-known/openid-configuration";
pub(crate) const JWKS: &str = "/jwks";
pub(crate) const NOW: i64 = 1_795_386_949;

pub(crate) fn at(secs: i64) -> Timestamp {
    Timestamp::from_secs(NOW + secs)
}

/// The real client, allowed to call loopback.
pub(crate) fn outbound() -> Arc<HttpOutbound> {
    let allow = vec!["127.0.0.0/8".parse().unwrap()];
    Arc::new(HttpOutbound::new(&OutboundConfig { allow, ..OutboundConfig::default() }).unwrap())
}

pub(crate) fn es256(kid: &str) -> SigningKey {
    SigningKey::ec_pkcs8(&generate_ec_pkcs8(Alg::Es256).unwrap(), Alg::Es256, Some(kid)).unwrap()
}

/// An OpenID provider with one key, and `Providers` that may call it.
pub(crate) struct Idp {
    pub(crate) server: Server,
    pub(crate) key: SigningKey,
    pub(crate) providers: Arc<Providers>,
}

impl Idp {
    pub(crate) async fn start() -> Self {
        let server = Server::start().await;
        let key = es256("k1");
        let url = server.url.clone();
        let endpoints = Endpoints {
            google_discovery: format!("{url}/google"),
            apple_discovery: format!("{url}/apple"),
            facebook: url.clone(),
            amazon: url.clone(),
        };
        let providers = Arc::new(Providers::new(outbound(), endpoints));
        let idp = Self { server, key, providers };
        idp.serve_discovery(DISCOVERY, &url);
        idp.publish(&[&idp.key], "max-age=600");
        idp
    }

    pub(crate) fn issuer(&self) -> &str {
        &self.server.url
    }

    pub(crate) fn serve_discovery(&self, path: &str, issuer: &str) {
        let jwks_uri = format!("{}{JWKS}", self.server.url);
        let document = json!({"issuer": issuer, "jwks_uri": jwks_uri});
        self.server.serve(path, Answer::json(&document));
    }

    pub(crate) fn publish(&self, keys: &[&SigningKey], cache_control: &str) {
        let keys: Vec<_> = keys.iter().map(|key| key.public_jwk()).collect();
        let mut answer = Answer::json(&json!({"keys": keys}));
        answer.headers.push(("cache-control", cache_control.to_owned()));
        self.server.serve(JWKS, answer);
    }

    /// Good claims for `app`.
    pub(crate) fn claims(&self) -> Value {
        json!({
            "iss": self.issuer(), "sub": "alice", "aud": "app",
            "iat": NOW, "exp": NOW + 3600, "email": "alice@example.com",
        })
    }

    /// Good claims with some changed; `null` removes.
    pub(crate) fn token_with(&self, changes: &Value) -> String {
        let mut claims = self.claims();
        let members = claims.as_object_mut().unwrap();
        for (name, value) in changes.as_object().unwrap() {
            if value.is_null() {
                members.remove(name);
            } else {
                members.insert(name.clone(), value.clone());
            }
        }
        self.key.sign_jwt(&claims, Typ::Jwt).unwrap()
    }

    pub(crate) async fn login(
        &self,
        token: &str,
        now: Timestamp,
    ) -> Result<crate::VerifiedLogin, crate::LoginError> {
        self.providers.oidc(self.issuer(), token, &["app", "other-app"], now).await
    }

    pub(crate) async fn refusal(&self, token: &str) -> String {
        self.login(token, at(0)).await.unwrap_err().to_string()
    }
}
