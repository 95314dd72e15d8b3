//! For unit tests: a pool with a client and users in it, access tokens, and calls in JSON.

use base::{Ctx, RngExt as _, Service as _, Timestamp};
use serde_json::Value;
use store::{Entity, Loaded, Unit, load};
use wire::cognito_idp::SERVICE;

use crate::UserPools;
use crate::entities::{
    Client, ClientSettings, MfaPreferences, Pool, Status, TokenSession, User, UserKey,
};
use crate::testing::{code_of, cx, pool, service, text_of};
use crate::tokens::{Grant, GroupClaims, Issued, TokenChanges, USER_ADMIN};

/// A service with one pool and one client.
pub(crate) struct Kit {
    pub(crate) service: UserPools,
    pub(crate) cx: Ctx,
    pub(crate) pool: Pool,
    pub(crate) client: Client,
}

impl Kit {
    /// A pool that differs from the defaults by `change`.
    pub(crate) async fn with(change: impl FnOnce(&mut Pool)) -> Self {
        let (service, cx, mut pool) = (service(), cx(), pool());
        change(&mut pool);
        let client = client(&pool, "exampleclientexampleclient");
        let kit = Self { service, cx, pool, client };
        kit.store(&kit.pool).await;
        kit.store(&kit.client).await;
        kit
    }

    /// The same at a later moment.
    pub(crate) fn wait(&mut self, secs: u64) {
        self.cx.now = self.cx.now.plus(std::time::Duration::from_secs(secs));
    }

    pub(crate) async fn store(&self, entity: &impl Entity) {
        let mut unit = Unit::new(&*self.service.store, self.cx.now);
        unit.insert(entity).unwrap();
        unit.commit().await.unwrap();
    }

    /// A confirmed user, stored.
    pub(crate) async fn user(&self, name: &str) -> User {
        self.user_with(name, |_| ()).await
    }

    /// A confirmed user that differs by `change`, stored.
    pub(crate) async fn user_with(&self, name: &str, change: impl FnOnce(&mut User)) -> User {
        let mut user = User {
            key: UserKey::new(&self.pool, name),
            username: name.to_owned(),
            sub: self.cx.rng.uuid(),
            status: Status::Confirmed,
            enabled: true,
            attributes: [("email".to_owned(), format!("{name}@example.com"))].into(),
            pending: std::collections::BTreeMap::new(),
            aliases: std::collections::BTreeMap::new(),
            named_by: None,
            password: None,
            imported_hash: None,
            password_history: Vec::new(),
            software_token: None,
            associating: None,
            mfa: MfaPreferences::default(),
            leaving: false,
            signed_out_at: None,
            created_at: self.cx.now,
            modified_at: self.cx.now,
            bucket: 0,
        };
        change(&mut user);
        user.settle(&self.cx, &self.pool);
        self.store(&user).await;
        user
    }

    /// The user as it is stored now.
    pub(crate) async fn stored(&self, user: &User) -> Loaded<User> {
        let key = user.key.at("#");
        load::<User>(&*self.service.store, self.cx.now, &key).await.unwrap().unwrap()
    }

    /// A sign-in now: its session.
    pub(crate) fn session(&self, user: &User) -> TokenSession {
        let letters = b"abcdefghijklmnopqrstuvwxyz0123456789";
        TokenSession {
            user: user.key.clone(),
            sub: user.sub.clone(),
            id: self.cx.rng.uuid(),
            public_id: format!("tkn{}", self.cx.rng.string(letters, 25)),
            client: self.client.id.clone(),
            auth_time: self.cx.now,
            scopes: vec![USER_ADMIN.to_owned()],
            device: None,
            amr: Vec::new(),
            acr: None,
            rotation: None,
            last_ip: Some("192.0.2.7".to_owned()),
            used_at: self.cx.now,
            expires_at: self.cx.now.plus(self.client.refresh_token_life()),
        }
    }

    /// A sign-in now: its access token.
    pub(crate) async fn token(&self, user: &User) -> String {
        self.token_of(user, &self.session(user)).await
    }

    /// Stores a session and gives its access token.
    pub(crate) async fn token_of(&self, user: &User, session: &TokenSession) -> String {
        self.store(session).await;
        self.issued(user, session).await.access_token.into_inner()
    }

    /// The tokens of a session.
    pub(crate) async fn issued(&self, user: &User, session: &TokenSession) -> Issued {
        let grant = Grant {
            pool: &self.pool,
            client: &self.client,
            user,
            session,
            groups: GroupClaims::default(),
            event_id: "event",
            changes: &TokenChanges::default(),
            nonce: None,
        };
        self.service.issue(&self.cx, &grant).await.unwrap()
    }

    /// What an operation answers: JSON, or the code and the words of a refusal.
    pub(crate) async fn call(&self, op: &str, input: Value) -> Result<Value, (String, String)> {
        let op = SERVICE.operation(op).unwrap();
        match self.service.call(&self.cx, op, input).await {
            Ok(answer) if answer.body.is_empty() => Ok(Value::Null),
            Ok(answer) => Ok(serde_json::from_slice(&answer.body).unwrap()),
            Err(error) => Err((code_of(&error), text_of(&error))),
        }
    }

    /// The code of an operation's refusal.
    pub(crate) async fn refused(&self, op: &str, input: Value) -> String {
        self.call(op, input).await.unwrap_err().0
    }
}

/// A client of a pool with nothing but defaults.
pub(crate) fn client(pool: &Pool, id: &str) -> Client {
    Client {
        id: id.parse().unwrap(),
        pool: pool.id.clone(),
        name: "client".to_owned(),
        secrets: Vec::new(),
        settings: ClientSettings::default(),
        sso_session: None,
        created_at: Timestamp::from_secs(1_700_000_000),
        modified_at: Timestamp::from_secs(1_700_000_000),
    }
}
