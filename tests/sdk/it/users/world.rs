//! A server with a user pool, an app client, and what the operator does.

use std::fmt::Write as _;
use std::time::{Duration, SystemTime};

use aws_lc_rs::hmac;
use client::user_pool::{SignIn, UserPool, UserPoolBuilder, UserSession};
use client::{Clock as _, Environment, SystemClock};
use serde_json::{Value, json};
use testkit::TestServer;

pub(crate) const PASSWORD: &str = "Correct-horse-9";

pub(crate) struct Users {
    pub(crate) server: TestServer,
    pub(crate) id: String,
    pub(crate) client: String,
    secret: Option<String>,
}

impl Users {
    pub(crate) async fn new() -> Self {
        Self::with(json!({}), json!({})).await
    }

    /// A pool and a client with these settings beside the usual ones.
    pub(crate) async fn with(pool: Value, client: Value) -> Self {
        Self::on(TestServer::start().await, pool, client).await
    }

    pub(crate) async fn on(server: TestServer, more: Value, client: Value) -> Self {
        let mut pool = json!({ "PoolName": "sdk", "AutoVerifiedAttributes": ["email"] });
        add(&mut pool, &more);
        let made = crate::pools::root(&server, "cognito-idp:CreateUserPool", pool).await.json();
        let id = made["UserPool"]["Id"].as_str().expect("an id").to_owned();
        let mut input = json!({
            "UserPoolId": id, "ClientName": "sdk",
            "ExplicitAuthFlows": [
                "ALLOW_USER_SRP_AUTH", "ALLOW_USER_PASSWORD_AUTH", "ALLOW_REFRESH_TOKEN_AUTH",
                "ALLOW_CUSTOM_AUTH", "ALLOW_USER_AUTH"
            ]
        });
        add(&mut input, &client);
        let name = "cognito-idp:CreateUserPoolClient";
        let made = crate::pools::root(&server, name, input).await.json();
        let text = |name: &str| made["UserPoolClient"][name].as_str().map(str::to_owned);
        let (client, secret) = (text("ClientId").expect("an id"), text("ClientSecret"));
        Self { server, id, client, secret }
    }

    /// The app.
    pub(crate) fn builder(&self) -> UserPoolBuilder {
        let builder = UserPool::builder(&self.id, &self.client)
            .environment(Environment::empty())
            .endpoint(self.server.url());
        match &self.secret {
            Some(secret) => builder.client_secret(secret.as_str()),
            None => builder,
        }
    }

    pub(crate) fn pool(&self) -> UserPool {
        self.builder().build().expect("a pool")
    }

    /// Calls an operation of the operator on the pool.
    pub(crate) async fn root(&self, name: &str, mut input: Value) {
        input["UserPoolId"] = json!(self.id);
        crate::pools::root(&self.server, &format!("cognito-idp:{name}"), input).await;
    }

    /// A confirmed user with a verified address.
    pub(crate) async fn make(&self, name: &str) {
        let email = format!("{name}@example.com");
        let attributes = json!([
            { "Name": "email", "Value": email }, { "Name": "email_verified", "Value": "true" }
        ]);
        let input = json!({
            "Username": name, "MessageAction": "SUPPRESS", "UserAttributes": attributes
        });
        self.root("AdminCreateUser", input).await;
        let input = json!({ "Username": name, "Password": PASSWORD, "Permanent": true });
        self.root("AdminSetUserPassword", input).await;
    }

    /// The code in the newest mail to an address.
    pub(crate) fn mailed_code(&self, address: &str) -> String {
        let outbox = self.server.app.ways.outbox.as_ref().expect("mail is captured in tests");
        let found = outbox.latest(address).expect("a mail");
        let mut words = found.message.body().split(|c: char| !c.is_ascii_digit());
        words.find(|word| (6..=8).contains(&word.len())).expect("a code").to_owned()
    }
}

fn add(input: &mut Value, more: &Value) {
    for (name, value) in more.as_object().into_iter().flatten() {
        input[name] = value.clone();
    }
}

/// The session of a sign-in that is done.
pub(crate) fn done(step: SignIn) -> UserSession {
    match step {
        SignIn::Done(session) => session,
        SignIn::Challenge(asked) => panic!("{asked:?}"),
    }
}

/// The code of an authenticator app, some steps of 30 seconds from now (RFC 6238).
pub(crate) fn totp(secret: &str, ahead: u64) -> String {
    let mut bits = String::new();
    for letter in secret.bytes() {
        let value = match letter {
            b'A'..=b'Z' => letter - b'A',
            _ => letter - b'2' + 26,
        };
        // Writing to a String cannot fail.
        let _ = write!(bits, "{value:05b}");
    }
    let bytes = bits.as_bytes().chunks_exact(8);
    let text = |bits: &[u8]| String::from_utf8(bits.to_vec()).expect("digits");
    let key: Vec<u8> =
        bytes.map(|bits| u8::from_str_radix(&text(bits), 2).expect("a byte")).collect();
    let now = SystemClock.now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or(Duration::ZERO);
    let step = now.as_secs() / 30 + ahead;
    let key = hmac::Key::new(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, &key);
    let tag = hmac::sign(&key, &step.to_be_bytes());
    let tag = tag.as_ref();
    let at = usize::from(tag[19] & 15);
    let number = u32::from_be_bytes([tag[at] & 0x7f, tag[at + 1], tag[at + 2], tag[at + 3]]);
    format!("{:06}", number % 1_000_000)
}
