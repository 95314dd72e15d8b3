//! Tests of signing in, through the operations: a pool, a client and users that are stored directly.

mod choices;
mod customs;
mod hiding;
mod lockout;
mod passwords;
mod refreshing;
mod second_factors;
mod spraying;
mod srp_flow;
mod standing;
mod timing;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use async_trait::async_trait;
use base::{Ctx, OsRng, SystemClock, Timestamp};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use couriers::{Outbox, Trigger, TriggerError};
use keys::{DeploymentKey, KeyRings, Keys, RingConfig};
use serde_json::{Map, Value, json};
use srp::{PublicValue, Salt, Subject};
use store::{Memory, Unit, load};
use wire::cognito_idp::{ExplicitAuthFlowsType as Allow, PreventUserExistenceErrorTypes};

use crate::entities::{Client, ClientSecret, ClientSettings, Pool, Status, User, UserKey};
use crate::{CodeKeys, Parts, UserPools, testing};

pub(super) const PASSWORD: &str = "Corr3ct horse!";

/// A refusal: its code and its words.
pub(super) type Refusal = (String, String);

/// A service with one pool and one client, at a time that stands still.
pub(super) struct World {
    pub(super) service: UserPools,
    pub(super) cx: Ctx,
    pub(super) pool: Pool,
    pub(super) client: Client,
    pub(super) outbox: Arc<Outbox>,
    pub(super) functions: Arc<Functions>,
}

/// What the pool's functions answer, and what they were asked.
#[derive(Default)]
pub(super) struct Functions {
    answers: Mutex<BTreeMap<String, Vec<Value>>>,
    asked: Mutex<Vec<Value>>,
}

impl Functions {
    /// Answers of a trigger source, the first one first; the last one is given for ever. A text is
    /// what it throws.
    pub(super) fn answer(&self, source: &str, answers: impl IntoIterator<Item = Value>) {
        let mut answers: Vec<_> = answers.into_iter().collect();
        answers.reverse();
        self.answers.lock().unwrap().insert(source.to_owned(), answers);
    }

    /// The trigger sources that were called, in order.
    pub(super) fn sources(&self) -> Vec<String> {
        let asked = self.asked.lock().unwrap();
        asked.iter().map(|event| event["triggerSource"].as_str().unwrap().to_owned()).collect()
    }

    /// The last event of a source.
    pub(super) fn last(&self, source: &str) -> Value {
        let asked = self.asked.lock().unwrap();
        asked.iter().rev().find(|event| event["triggerSource"] == source).unwrap().clone()
    }
}

#[async_trait]
impl Trigger for Functions {
    async fn invoke(&self, _: &str, event: &Value) -> Result<Map<String, Value>, TriggerError> {
        self.asked.lock().unwrap().push(event.clone());
        let source = event["triggerSource"].as_str().unwrap();
        let mut answers = self.answers.lock().unwrap();
        let response = match answers.get_mut(source) {
            Some(left) if left.len() > 1 => left.pop().unwrap(),
            Some(left) => left[0].clone(),
            None => json!({}),
        };
        if let Value::String(message) = response {
            return Err(TriggerError::Function { kind: String::new(), message });
        }
        let mut event = event.as_object().unwrap().clone();
        event.insert("response".to_owned(), response);
        Ok(event)
    }

    async fn notify(&self, _: &str, _: &Value) -> Result<(), TriggerError> {
        Ok(())
    }
}

impl World {
    /// A client that may do everything, of a pool of defaults.
    pub(super) async fn new() -> Self {
        Self::with(|_| {}, |_| {}).await
    }

    /// The same after these changes.
    pub(super) async fn with(
        change_pool: impl FnOnce(&mut Pool),
        change_client: impl FnOnce(&mut Client),
    ) -> Self {
        let store: Arc<dyn store::Store> = Arc::new(Memory::default());
        let rng = Arc::new(OsRng);
        let keys = Arc::new(Keys::new(&DeploymentKey::generate(&*rng), rng));
        let rings = KeyRings::new(Arc::clone(&store), Arc::clone(&keys), RingConfig::default());
        let outbox = Arc::new(Outbox::new(Arc::new(SystemClock)));
        let functions = Arc::new(Functions::default());
        let service = UserPools::new(Parts {
            store,
            keys,
            rings: Arc::new(rings),
            sender: Arc::clone(&outbox) as _,
            trigger: Arc::clone(&functions) as _,
            code_keys: CodeKeys::default(),
            limits: crate::Limits::default(),
        });
        let (cx, mut pool) = (testing::cx(), testing::pool());
        let mut client = client(&pool);
        change_pool(&mut pool);
        change_client(&mut client);
        let mut unit = Unit::new(&*service.store, cx.now);
        unit.insert(&pool).unwrap();
        unit.insert(&client).unwrap();
        service.changes.commit(unit).await.unwrap();
        Self { service, cx, pool, client, outbox, functions }
    }

    /// Another client of the pool.
    pub(super) async fn add_client(&self, id: &str, change: impl FnOnce(&mut Client)) -> Client {
        let mut other = Client { id: id.parse().unwrap(), ..client(&self.pool) };
        change(&mut other);
        let mut unit = Unit::new(&*self.service.store, self.cx.now);
        unit.insert(&other).unwrap();
        self.service.changes.commit(unit).await.unwrap();
        other
    }

    /// A secret for a client.
    pub(super) fn secret(&self, id: &str, secret: &str) -> ClientSecret {
        let sealed = self.service.keys.seal_field(Client::SECRET, id, secret.as_bytes());
        ClientSecret { id: id.to_owned(), sealed, created_at: self.cx.now }
    }

    /// Lets time pass.
    pub(super) fn later(&mut self, span: Duration) {
        self.cx.now = self.cx.now.plus(span);
    }

    /// A confirmed user with [`PASSWORD`], after these changes.
    pub(super) async fn user(&self, name: &str, change: impl FnOnce(&mut User)) -> User {
        let mut user = user(&self.pool, name, self.cx.now);
        let kept = self.service.derive_password(&self.cx, &user, PASSWORD).await.unwrap();
        user.password = Some(kept);
        change(&mut user);
        user.settle(&self.cx, &self.pool);
        let mut unit = Unit::new(&*self.service.store, self.cx.now);
        unit.insert(&user).unwrap();
        unit.commit().await.unwrap();
        user
    }

    /// The user as it is stored.
    pub(super) async fn stored(&self, name: &str) -> User {
        let key = UserKey::new(&self.pool, name).at("#");
        let found = load::<User>(&*self.service.store, self.cx.now, &key).await.unwrap();
        found.unwrap().into_value()
    }

    /// Changes a stored user.
    pub(super) async fn change(&self, name: &str, change: impl FnOnce(&mut User)) {
        let key = UserKey::new(&self.pool, name).at("#");
        let old = load::<User>(&*self.service.store, self.cx.now, &key).await.unwrap().unwrap();
        let mut new = old.value.clone();
        change(&mut new);
        new.settle(&self.cx, &self.pool);
        let mut unit = Unit::new(&*self.service.store, self.cx.now);
        unit.update(&old, &new).unwrap();
        unit.commit().await.unwrap();
    }

    pub(super) async fn call(&self, op: &str, input: Value) -> Result<Value, Refusal> {
        let meta = wire::cognito_idp::SERVICE.operation(op).expect("an operation");
        match base::Service::call(&self.service, &self.cx, meta, input).await {
            Ok(answer) => Ok(serde_json::from_slice(&answer.body).unwrap()),
            Err(refused) => {
                let code = refused.code(&wire::cognito_idp::SERVICE).0.to_string();
                Err((code, refused.message.into_owned()))
            }
        }
    }

    /// InitiateAuth.
    pub(super) async fn initiate(&self, flow: &str, fields: Value) -> Result<Value, Refusal> {
        let id = &self.client.id;
        let input = json!({ "ClientId": id, "AuthFlow": flow, "AuthParameters": fields });
        self.call("InitiateAuth", input).await
    }

    /// USER_PASSWORD_AUTH.
    pub(super) async fn sign_in(&self, name: &str, password: &str) -> Result<Value, Refusal> {
        self.initiate("USER_PASSWORD_AUTH", json!({ "USERNAME": name, "PASSWORD": password })).await
    }

    /// RespondToAuthChallenge to the challenge in `asked`, with its session.
    pub(super) async fn respond(&self, asked: &Value, fields: Value) -> Result<Value, Refusal> {
        let input = json!({
            "ClientId": self.client.id,
            "ChallengeName": asked["ChallengeName"],
            "Session": asked["Session"],
            "ChallengeResponses": fields,
        });
        self.call("RespondToAuthChallenge", input).await
    }

    /// The client's side of SRP: what to send first.
    pub(super) fn srp_client() -> (srp::Client, String) {
        let secret: [u8; 32] = base::RngExt::bytes(&OsRng);
        let client = srp::Client::new(&secret).unwrap();
        let a = client.public().to_hex();
        (client, a)
    }

    /// The client's answer to PASSWORD_VERIFIER.
    pub(super) fn proof(&self, client: &srp::Client, asked: &Value, password: &str) -> Value {
        let text = |name: &str| asked["ChallengeParameters"][name].as_str().unwrap().to_owned();
        let name = text("USER_ID_FOR_SRP");
        let subject = Subject::user(self.pool.id.as_str(), &name);
        let salt = Salt::parse_hex(&text("SALT")).unwrap();
        let b = PublicValue::parse_hex(&text("SRP_B")).unwrap();
        let key = client.key(subject, password, &salt, &b).unwrap();
        let block = text("SECRET_BLOCK");
        let timestamp = srp::format_timestamp(self.cx.now.secs()).unwrap();
        let claim = srp::Claim {
            subject,
            secret_block: &STANDARD.decode(&block).unwrap(),
            timestamp: &timestamp,
        };
        json!({
            "USERNAME": text("USERNAME"),
            "PASSWORD_CLAIM_SECRET_BLOCK": block,
            "PASSWORD_CLAIM_SIGNATURE": STANDARD.encode(key.sign(&claim)),
            "TIMESTAMP": timestamp,
        })
    }

    /// Both round trips of USER_SRP_AUTH.
    pub(super) async fn sign_in_by_srp(
        &self,
        name: &str,
        password: &str,
    ) -> Result<Value, Refusal> {
        let (client, a) = Self::srp_client();
        let fields = json!({ "USERNAME": name, "SRP_A": a });
        let asked = self.initiate("USER_SRP_AUTH", fields).await?;
        self.respond(&asked, self.proof(&client, &asked, password)).await
    }

    /// The code that was sent last to an address or number; letters may arrive a little later.
    pub(super) async fn sent(&self, to: &str) -> String {
        for _ in 0..1_000 {
            if let Some(captured) = self.outbox.latest(to) {
                let text = captured.message.body().to_owned();
                let runs = text.split(|c: char| !c.is_ascii_digit());
                let code = { runs }.rfind(|run| matches!(run.len(), 6 | 8));
                return code.expect("a code").to_owned();
            }
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        panic!("no message to {to}");
    }
}

fn client(pool: &Pool) -> Client {
    Client {
        id: "1example23456789abcdefghij".parse().unwrap(),
        pool: pool.id.clone(),
        name: "client".to_owned(),
        secrets: Vec::new(),
        settings: ClientSettings {
            explicit_auth_flows: Some(vec![
                Allow::AllowAdminUserPasswordAuth,
                Allow::AllowUserPasswordAuth,
                Allow::AllowUserSrpAuth,
                Allow::AllowCustomAuth,
                Allow::AllowRefreshTokenAuth,
                Allow::AllowUserAuth,
            ]),
            prevent_user_existence_errors: Some(PreventUserExistenceErrorTypes::Enabled),
            ..ClientSettings::default()
        },
        sso_session: None,
        created_at: pool.created_at,
        modified_at: pool.created_at,
    }
}

fn user(pool: &Pool, name: &str, now: Timestamp) -> User {
    User {
        key: UserKey::new(pool, name),
        username: name.to_owned(),
        sub: base::RngExt::uuid(&OsRng),
        status: Status::Confirmed,
        enabled: true,
        attributes: BTreeMap::new(),
        pending: BTreeMap::new(),
        aliases: BTreeMap::new(),
        named_by: None,
        password: None,
        password_history: Vec::new(),
        imported_hash: None,
        software_token: None,
        associating: None,
        mfa: crate::entities::MfaPreferences::default(),
        leaving: false,
        signed_out_at: None,
        created_at: now,
        modified_at: now,
        bucket: 0,
    }
}

/// A refusal to compare with.
pub(super) fn refusal(code: &str, text: &str) -> Refusal {
    (code.to_owned(), text.to_owned())
}

/// NotAuthorizedException in these words.
pub(super) fn denied(text: &str) -> Refusal {
    refusal("NotAuthorizedException", text)
}

/// The claims of a token that nobody has to trust here.
pub(super) fn claims(token: &Value) -> Value {
    let payload = token.as_str().unwrap().split('.').nth(1).unwrap();
    let engine = base64::engine::general_purpose::URL_SAFE_NO_PAD;
    serde_json::from_slice(&engine.decode(payload).unwrap()).unwrap()
}
