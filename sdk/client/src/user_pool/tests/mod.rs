//! User pools against scripted answers: what is sent, what is kept, what is given up.

mod accounts;
mod challenges;
mod devices;
mod hosted;
mod refreshing;
mod service;
mod sign_out;

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

use super::{UserPool, UserPoolBuilder, UserSession};
use crate::clock::Clock;
use crate::environment::Environment;
use crate::service_client::Retry;
use crate::stub::{Received, Reply, Stub};

pub(super) const POOL: &str = "eu-west-1_AbCdEf";
pub(super) const CLIENT: &str = "the-client";

/// A clock that stands still until it is moved.
#[derive(Debug, Default)]
pub(super) struct Steered(AtomicU64);

impl Steered {
    pub(super) fn advance(&self, seconds: u64) {
        self.0.fetch_add(seconds, Ordering::SeqCst);
    }
}

impl Clock for Steered {
    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(1_800_000_000 + self.0.load(Ordering::SeqCst))
    }
}

pub(super) fn builder(stub: &Stub) -> UserPoolBuilder {
    let retry = Retry { first: Duration::from_millis(1), ..Retry::default() };
    UserPool::builder(POOL, CLIENT)
        .environment(Environment::empty())
        .endpoint(stub.url())
        .clock(Arc::new(Steered::default()))
        .retry(retry)
}

pub(super) fn pool(stub: &Stub) -> UserPool {
    builder(stub).build().unwrap()
}

/// A JWT with these claims and a signature of its own.
pub(super) fn jwt(claims: &Value) -> String {
    format!("e30.{}.c2ln", URL_SAFE_NO_PAD.encode(claims.to_string()))
}

/// Tokens of Ann; `serial` tells them apart.
pub(super) fn tokens(serial: u32) -> Value {
    let id = json!({
        "sub": "the-sub", "cognito:username": "ann", "iat": 0, "exp": 3600, "jti": serial
    });
    json!({
        "IdToken": jwt(&id), "AccessToken": format!("access-{serial}"), "ExpiresIn": 3600,
        "RefreshToken": format!("refresh-{serial}"), "TokenType": "Bearer"
    })
}

pub(super) fn done(serial: u32) -> Reply {
    Reply::json(200, json!({ "AuthenticationResult": tokens(serial), "ChallengeParameters": {} }))
}

pub(super) fn challenge(name: &str, parameters: Value) -> Reply {
    let mut parameters = parameters;
    parameters["USERNAME"] = json!("ann-in-the-pool");
    let answer = json!({
        "ChallengeName": name, "Session": format!("session-of-{name}"),
        "ChallengeParameters": parameters
    });
    Reply::json(200, answer)
}

pub(super) fn sent(received: &Received) -> Value {
    serde_json::from_str(&received.body).unwrap()
}

/// A session from a plain sign-in, which the stub must answer with tokens.
pub(super) async fn session(pool: &UserPool) -> UserSession {
    pool.sign_in("ann").password("the-password").await.unwrap().done().unwrap()
}
