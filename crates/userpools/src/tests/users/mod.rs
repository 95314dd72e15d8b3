//! Tests of the directory: users, their attributes and passwords, and what is sent to them.

mod admin;
mod attributes;
mod listing;
mod members;
mod names;
mod recovery;
mod sign_up;
mod takeover;
mod triggers;
mod work;

use std::sync::{Arc, Mutex};

use async_trait::async_trait;
use base::{Clock, Ctx, OsRng, Timestamp};
use couriers::{Content, Outbox, Trigger, TriggerError};
use keys::{DeploymentKey, KeyRings, Keys, RingConfig};
use serde_json::{Map, Value, json};
use store::{Store, Unit};

use crate::entities::{Client, ClientSecret, ClientSettings, Pool, TokenSession, User};
use crate::testing::{call_at, code_of, cx, pool};
use crate::tokens::{Grant, GroupClaims, TokenChanges, USER_ADMIN};
use crate::{CodeKeys, Parts, UserPools};

/// A password that every pool takes.
const PASSWORD: &str = "Correct-horse-1";
/// Another one.
const OTHER: &str = "Battery-staple-2";

/// A pool with a client that may not learn who exists (`client`) and one that may (`open`).
struct World {
    service: UserPools,
    outbox: Arc<Outbox>,
    functions: Arc<Functions>,
    counted: Arc<work::Counted>,
    cx: Ctx,
    pool: Pool,
}

/// Functions that answer what a test says, and remember what they were asked.
#[derive(Default)]
struct Functions {
    answers: Mutex<Map<String, Value>>,
    asked: Mutex<Vec<Value>>,
}

#[async_trait]
impl Trigger for Functions {
    async fn invoke(&self, _: &str, event: &Value) -> Result<Map<String, Value>, TriggerError> {
        self.asked.lock().unwrap().push(event.clone());
        let source = event["triggerSource"].as_str().unwrap_or_default();
        let mut answer = event.as_object().unwrap().clone();
        match self.answers.lock().unwrap().get(source) {
            Some(Value::String(failure)) => {
                Err(TriggerError::Function { kind: String::new(), message: failure.clone() })
            }
            Some(response) => {
                answer.insert("response".to_owned(), response.clone());
                Ok(answer)
            }
            None => Ok(answer),
        }
    }

    async fn notify(&self, _: &str, event: &Value) -> Result<(), TriggerError> {
        self.asked.lock().unwrap().push(event.clone());
        Ok(())
    }
}

/// The time of the tests' requests.
struct Still;

impl Clock for Still {
    fn now(&self) -> Timestamp {
        cx().now
    }
}

impl World {
    /// A world whose pool is changed before it is stored.
    async fn new(change: impl FnOnce(&mut Pool)) -> Self {
        let counted = Arc::new(work::Counted::default());
        let store = Arc::clone(&counted) as Arc<dyn Store>;
        let rng = Arc::new(OsRng);
        let keys = Arc::new(Keys::new(&DeploymentKey::generate(&*rng), rng));
        let rings = KeyRings::new(Arc::clone(&store), Arc::clone(&keys), RingConfig::default());
        let outbox = Arc::new(Outbox::new(Arc::new(Still)));
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
        let mut pool = pool();
        change(&mut pool);
        let world = Self { service, outbox, functions, counted, cx: cx(), pool };
        world.insert(&world.pool).await;
        world.insert(&world.client_named("client", true)).await;
        world.insert(&world.client_named("open", false)).await;
        world
    }

    /// A pool that sends codes to addresses.
    async fn by_email() -> Self {
        Self::new(verifies_email).await
    }

    async fn insert<E: store::Entity>(&self, entity: &E) {
        let mut unit = Unit::new(&*self.service.store, self.cx.now);
        unit.insert(entity).unwrap();
        unit.commit().await.unwrap();
    }

    fn client_named(&self, name: &str, hides: bool) -> Client {
        let prevent = if hides { "ENABLED" } else { "LEGACY" };
        let settings = ClientSettings {
            prevent_user_existence_errors: serde_json::from_value(json!(prevent)).unwrap(),
            ..ClientSettings::default()
        };
        Client {
            id: id_of(name).parse().unwrap(),
            pool: self.pool.id.clone(),
            name: name.to_owned(),
            secrets: Vec::<ClientSecret>::new(),
            settings,
            sso_session: None,
            created_at: self.cx.now,
            modified_at: self.cx.now,
        }
    }

    /// Calls an operation; the pool's id or the client's is put in when neither is there.
    async fn call(&self, op: &str, mut input: Value) -> Result<Value, wire::Error> {
        let members = input.as_object_mut().unwrap();
        let needs = wire::cognito_idp::SERVICE.operation(op).unwrap();
        if needs.auth == wire::AuthKind::SigV4 {
            members.entry("UserPoolId").or_insert(json!(self.pool.id));
        } else if !members.contains_key("AccessToken") {
            members.entry("ClientId").or_insert(json!(id_of("client")));
        }
        call_at(&self.service, &self.cx, op, input).await
    }

    async fn ok(&self, op: &str, input: Value) -> Value {
        let answer = self.call(op, input).await;
        answer.unwrap_or_else(|error| panic!("{op}: {}: {error}", code_of(&error)))
    }

    /// The code and the text of a refusal.
    async fn refused(&self, op: &str, input: Value) -> (String, String) {
        match self.call(op, input).await {
            Ok(answer) => panic!("{op} answered {answer}"),
            Err(error) => (code_of(&error), error.message.to_string()),
        }
    }

    /// The code in the newest message to an address or number.
    fn code_sent_to(&self, to: &str) -> String {
        let text = self.text_sent_to(to).unwrap_or_else(|| panic!("nothing was sent to {to}"));
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        assert_eq!(digits.len(), 6, "{text}");
        digits
    }

    fn text_sent_to(&self, to: &str) -> Option<String> {
        self.outbox.latest(to).map(|kept| match kept.message.content() {
            Content::Email(email) => email.html.clone(),
            Content::Sms(sms) => sms.text.clone(),
        })
    }

    /// Signs up `name` with an address, unconfirmed.
    async fn sign_up(&self, name: &str, email: &str) -> Value {
        let attributes = json!([{ "Name": "email", "Value": email }]);
        let input = json!({ "Username": name, "Password": PASSWORD, "UserAttributes": attributes });
        self.ok("SignUp", input).await
    }

    /// Signs up `name` and confirms it by the code.
    async fn confirmed(&self, name: &str, email: &str) {
        self.sign_up(name, email).await;
        let code = self.code_sent_to(email);
        self.ok("ConfirmSignUp", json!({ "Username": name, "ConfirmationCode": code })).await;
    }

    /// A user of the pool as it is stored.
    async fn stored(&self, name: &str) -> User {
        let found = self.service.find_user(&self.cx, &self.pool, name).await.unwrap();
        found.unwrap_or_else(|| panic!("no user {name}")).into_value()
    }

    /// Whether this is the user's password.
    async fn has_password(&self, name: &str, password: &str) -> bool {
        let user = self.stored(name).await;
        let kept = user.password.clone().unwrap();
        self.service.is_password(&user, &kept, password).await.unwrap()
    }

    /// A user as AdminGetUser shows it: status and attributes.
    async fn shown(&self, name: &str) -> (String, Map<String, Value>) {
        let shown = self.ok("AdminGetUser", json!({ "Username": name })).await;
        let attributes = shown["UserAttributes"].as_array().unwrap().iter();
        let attributes = attributes
            .map(|it| (it["Name"].as_str().unwrap().to_owned(), it["Value"].clone()))
            .collect();
        (shown["UserStatus"].as_str().unwrap().to_owned(), attributes)
    }

    /// An access token of a user, from a session that began a second ago.
    async fn token(&self, name: &str) -> String {
        self.token_of(name, "client").await
    }

    async fn token_of(&self, name: &str, client: &str) -> String {
        let user = self.stored(name).await;
        let (client, pool) = self.service.client(&self.cx, &id_of(client)).await.unwrap();
        let session = TokenSession {
            user: user.key.clone(),
            sub: user.sub.clone(),
            id: base::RngExt::uuid(&*self.cx.rng),
            public_id: base::RngExt::uuid(&*self.cx.rng),
            client: client.id.clone(),
            auth_time: self.cx.now.minus(std::time::Duration::from_secs(1)),
            scopes: vec![USER_ADMIN.to_owned()],
            device: None,
            amr: Vec::new(),
            acr: None,
            rotation: None,
            last_ip: None,
            used_at: self.cx.now,
            expires_at: self.cx.now.plus(std::time::Duration::from_hours(1)),
        };
        self.insert(&session).await;
        let grant = Grant {
            pool: &pool,
            client: &client,
            user: &user,
            session: &session,
            groups: GroupClaims::default(),
            event_id: "e",
            changes: &TokenChanges::default(),
            nonce: None,
        };
        self.service.issue(&self.cx, &grant).await.unwrap().access_token.into_inner()
    }

    /// The same world later.
    fn later(&mut self, span: std::time::Duration) {
        self.cx.now = self.cx.now.plus(span);
    }
}

/// Client ids have 26 characters.
fn id_of(client: &str) -> String {
    format!("{client:0<26}")
}

fn verifies_email(pool: &mut Pool) {
    pool.settings.auto_verified_attributes = vec![serde_json::from_value(json!("email")).unwrap()];
}

/// The same with addresses as other names.
fn aliases_email(pool: &mut Pool) {
    verifies_email(pool);
    pool.alias_attributes = vec![serde_json::from_value(json!("email")).unwrap()];
}

/// The same with addresses instead of names.
fn named_by_email(pool: &mut Pool) {
    verifies_email(pool);
    pool.username_attributes = vec![serde_json::from_value(json!("email")).unwrap()];
}
