//! What the unit tests of this crate share.

use std::sync::Arc;

use async_trait::async_trait;
use base::{Client, Ctx, Deployment, OsRng, RequestId, SystemClock, Timestamp};
use couriers::{Outbox, Trigger, TriggerError};
use keys::{DeploymentKey, KeyRings, Keys, RingConfig};
use serde_json::{Map, Value};
use store::Memory;

use crate::attributes::{STANDARD, standard};
use crate::entities::{Mfa, Pool, Settings};
use crate::{CodeKeys, Parts, UserPools};

/// A request's context at a fixed time.
pub(crate) fn cx() -> Ctx {
    Ctx {
        caller: base::Caller::default(),
        now: Timestamp::from_secs(1_800_000_000),
        rng: Arc::new(OsRng),
        request_id: RequestId::generate(&OsRng),
        client: Client { ip: None, secure: true, user_agent: None },
        deployment: Arc::new(Deployment {
            account: "000000000000".parse().unwrap(),
            region: "us-east-1".parse().unwrap(),
            public_url: "https://id.example.com".to_owned(),
        }),
    }
}

/// A pool with nothing but defaults.
pub(crate) fn pool() -> Pool {
    let now = Timestamp::from_secs(1_700_000_000);
    Pool {
        id: "us-east-1_AbCdEfGhI".parse().unwrap(),
        name: "pool".to_owned(),
        alias_attributes: Vec::new(),
        username_attributes: Vec::new(),
        case_sensitive: false,
        schema: STANDARD.iter().map(standard).collect(),
        settings: Settings::default(),
        mfa: Mfa::default(),
        session_tracking: None,
        token_sessions: None,
        log_delivery: Vec::new(),
        tags: std::collections::BTreeMap::new(),
        created_at: now,
        modified_at: now,
        list_buckets: 1,
    }
}

/// The service on an empty store in memory.
pub(crate) fn service() -> UserPools {
    let store: Arc<dyn store::Store> = Arc::new(Memory::default());
    let rng = Arc::new(OsRng);
    let keys = Arc::new(Keys::new(&DeploymentKey::generate(&*rng), rng));
    let rings = KeyRings::new(Arc::clone(&store), Arc::clone(&keys), RingConfig::default());
    UserPools::new(Parts {
        store,
        keys,
        rings: Arc::new(rings),
        sender: Arc::new(Outbox::new(Arc::new(SystemClock))),
        trigger: Arc::new(NoFunctions),
        code_keys: CodeKeys::default(),
        limits: crate::Limits::default(),
    })
}

/// No function can be called.
struct NoFunctions;

#[async_trait]
impl Trigger for NoFunctions {
    async fn invoke(&self, _: &str, _: &Value) -> Result<Map<String, Value>, TriggerError> {
        Err(TriggerError::NoEndpoint)
    }

    async fn notify(&self, _: &str, _: &Value) -> Result<(), TriggerError> {
        Err(TriggerError::NoEndpoint)
    }
}

/// Calls an operation as the front door does: validated, then answered.
pub(crate) async fn call(
    service: &UserPools,
    op: &str,
    input: serde_json::Value,
) -> Result<serde_json::Value, wire::Error> {
    call_at(service, &cx(), op, input).await
}

/// The same in a given context.
pub(crate) async fn call_at(
    service: &UserPools,
    cx: &Ctx,
    op: &str,
    input: serde_json::Value,
) -> Result<serde_json::Value, wire::Error> {
    let op = wire::cognito_idp::SERVICE.operation(op).expect("an operation of the service");
    let answer = base::Service::call(service, cx, op, input).await?;
    Ok(serde_json::from_slice(&answer.body).unwrap_or(serde_json::Value::Null))
}

/// The code of a refusal.
pub(crate) fn code_of(error: &wire::Error) -> String {
    error.code(&wire::cognito_idp::SERVICE).0.to_string()
}

/// The words of a refusal.
pub(crate) fn text_of(error: &wire::Error) -> String {
    let text = error.to_string();
    text.strip_prefix(&format!("{}: ", code_of(error))).unwrap_or(&text).to_owned()
}

/// A new pool made by CreateUserPool; answers its id.
pub(crate) async fn create_pool(service: &UserPools, more: serde_json::Value) -> String {
    let mut input = serde_json::json!({ "PoolName": "pool" });
    merge(&mut input, &more);
    let made = call(service, "CreateUserPool", input).await.expect("a pool");
    made["UserPool"]["Id"].as_str().expect("an id").to_owned()
}

/// A new client made by CreateUserPoolClient; answers its description.
pub(crate) async fn create_client(
    service: &UserPools,
    pool: &str,
    more: serde_json::Value,
) -> serde_json::Value {
    let mut input = serde_json::json!({ "UserPoolId": pool, "ClientName": "client" });
    merge(&mut input, &more);
    let made = call(service, "CreateUserPoolClient", input).await.expect("a client");
    made["UserPoolClient"].clone()
}

fn merge(into: &mut serde_json::Value, more: &serde_json::Value) {
    let members = into.as_object_mut().expect("an object");
    members.extend(more.as_object().cloned().unwrap_or_default());
}
