//! The service over the memory store, with real keys, real tokens and a web in memory: the kit
//! here, cases beside.

mod credentials;
mod dependents;
mod developer;
mod faults;
mod guests;
mod histories;
mod linking;
mod listing;
mod logins;
mod own_tokens;
mod permissions;
mod pools;
mod races;

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, LazyLock, Mutex};
use std::time::Duration;

use access::entities::{OidcProvider, Role};
use access::{Access, AccessParts, RootKey};
use async_trait::async_trait;
use base::{
    Caller, Client, Ctx, Deployment, OsRng, Outbound, OutboundError, OutboundRequest,
    OutboundResponse, Principal, RequestId, Secret, Session, Timestamp, unique_id,
};
use bytes::Bytes;
use jose::{Alg, SigningKey, Typ, generate_rsa_pkcs8};
use keys::{DeploymentKey, KeyRings, Keys, RingConfig};
use providers::{Endpoints, Providers};
use serde_json::{Value, json};
use store::{Faulty, Memory, Store, load};
use wire::cognito_identity::{
    Credentials, GetCredentialsForIdentity, GetCredentialsForIdentityResponse, GetId, SERVICE,
    SetIdentityPoolRoles,
};
use wire::{Handle, Operation};

use crate::entities::IdentityRecord;
use crate::{Identity, Parts, WebIdentityVerifier};

pub(crate) const ACCOUNT: &str = "111111111111";
pub(crate) const NOW: i64 = 1_795_386_949;
/// The OIDC provider that pools of the kit have.
pub(crate) const IDP: &str = "idp.example.com";
/// A second one.
pub(crate) const OTHER: &str = "other.example.com/tenant";
pub(crate) const GOOGLE: &str = "accounts.google.com";
pub(crate) const DEVELOPER: &str = "login.app";
pub(crate) const OWN: &str = "cognito-identity.amazonaws.com";

static KEY: LazyLock<SigningKey> = LazyLock::new(|| rsa("idp"));

fn rsa(kid: &str) -> SigningKey {
    SigningKey::rsa_pkcs8(&generate_rsa_pkcs8(2048).unwrap(), Alg::Rs256, Some(kid)).unwrap()
}

/// The web: documents by URL, all of it up or down.
#[derive(Default)]
pub(crate) struct Web {
    documents: Mutex<BTreeMap<String, String>>,
    down: AtomicBool,
    hangs: AtomicBool,
}

impl Web {
    pub(crate) fn break_down(&self) {
        self.down.store(true, Ordering::SeqCst);
    }

    pub(crate) fn hang(&self) {
        self.hangs.store(true, Ordering::SeqCst);
    }

    fn serve_issuer(&self, issuer: &str, key: &SigningKey) {
        let jwks_uri = format!("{issuer}/jwks");
        let mut documents = self.documents.lock().unwrap();
        let discovery = json!({ "issuer": issuer, "jwks_uri": jwks_uri });
        documents
            .insert(format!("{issuer}/.well-known/openid-configuration"), discovery.to_string());
        documents.insert(jwks_uri, json!({ "keys": [key.public_jwk()] }).to_string());
    }
}

#[async_trait]
impl Outbound for Web {
    async fn send(&self, request: OutboundRequest) -> Result<OutboundResponse, OutboundError> {
        if self.hangs.load(Ordering::SeqCst) {
            std::future::pending::<()>().await;
        }
        if self.down.load(Ordering::SeqCst) {
            return Err(OutboundError::Timeout(Duration::from_secs(5)));
        }
        let url = request.request.uri().to_string();
        let found = self.documents.lock().unwrap().get(&url).cloned();
        let (status, body) = found.map_or((404, String::new()), |body| (200, body));
        Ok(http::Response::builder().status(status).body(Bytes::from(body)).unwrap())
    }
}

/// What an AWS error looks like to a client.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Refused(pub(crate) String, pub(crate) String);

pub(crate) fn refused(code: &str, message: &str) -> Refused {
    Refused(code.to_owned(), message.to_owned())
}

pub(crate) fn not_authorized(message: &str) -> Refused {
    refused("NotAuthorizedException", message)
}

pub(crate) fn mismatch() -> Refused {
    not_authorized(
        "Logins don't match. Please include at least one valid login for this identity or \
         identity pool.",
    )
}

pub(crate) fn forbidden(id: &str) -> Refused {
    not_authorized(&format!("Access to Identity '{id}' is forbidden."))
}

/// A deployment under test.
pub(crate) struct World {
    pub(crate) identity: Identity,
    pub(crate) access: Access,
    pub(crate) store: Arc<Faulty>,
    pub(crate) keys: Arc<Keys>,
    pub(crate) rings: Arc<KeyRings>,
    pub(crate) web: Arc<Web>,
    pub(crate) deployment: Arc<Deployment>,
    pub(crate) verifier: Arc<WebIdentityVerifier>,
}

impl World {
    pub(crate) async fn new() -> Self {
        let world = Self::bare();
        for issuer in [IDP, OTHER, GOOGLE] {
            world.web.serve_issuer(&format!("https://{issuer}"), &KEY);
        }
        for issuer in [IDP, OTHER] {
            world.register(issuer).await;
        }
        world
    }

    fn bare() -> Self {
        let deployment = Arc::new(Deployment {
            account: ACCOUNT.parse().unwrap(),
            region: "us-east-1".parse().unwrap(),
            public_url: "https://id.example.com".to_owned(),
        });
        let store = Arc::new(Faulty::new(Arc::new(Memory::new())));
        let engine: Arc<dyn Store> = store.clone();
        let deployment_key = DeploymentKey::generate(&OsRng);
        let keys = || Keys::new(&deployment_key, Arc::new(OsRng));
        let config = RingConfig { reserve: 0, ..RingConfig::default() };
        let rings = Arc::new(KeyRings::new(engine.clone(), Arc::new(keys()), config));
        let web = Arc::new(Web::default());
        let providers = Arc::new(Providers::new(web.clone(), Endpoints::default()));
        let verifier = Arc::new(WebIdentityVerifier::new(
            engine.clone(),
            rings.clone(),
            providers.clone(),
            deployment.clone(),
        ));
        let access = Access::new(AccessParts {
            store: engine.clone(),
            keys: Arc::new(keys()),
            deployment: deployment.clone(),
            root: RootKey {
                access_key_id: "AKIAROOTROOTROOTROOT".to_owned(),
                secret_access_key: Secret::new("root-secret".to_owned()),
            },
            web_identity: verifier.clone(),
            failed_signatures: 0,
        });
        let identity = Identity::new(Parts {
            store: engine,
            keys: Arc::new(keys()),
            rings: rings.clone(),
            access: Arc::new(access.clone()),
            providers,
        });
        let keys = Arc::new(keys());
        Self { identity, access, store, keys, rings, web, deployment, verifier }
    }

    pub(crate) async fn register(&self, issuer: &str) {
        let provider = OidcProvider {
            issuer: issuer.to_owned(),
            scheme: "https".to_owned(),
            client_ids: vec!["app".to_owned()],
            thumbprints: Vec::new(),
            tags: BTreeMap::new(),
            created_at: Timestamp::from_secs(NOW),
        };
        let mut unit = self.access.unit(Timestamp::from_secs(NOW));
        unit.insert(&provider).unwrap();
        self.access.commit(unit).await.unwrap();
    }

    pub(crate) fn cx(&self) -> Ctx {
        self.cx_at(0)
    }

    /// So many seconds later.
    pub(crate) fn cx_at(&self, later: i64) -> Ctx {
        Ctx {
            caller: Caller { principal: Principal::Root, access_key_id: None },
            now: Timestamp::from_secs(NOW + later),
            rng: Arc::new(OsRng),
            request_id: RequestId::generate(&OsRng),
            client: Client { ip: Some([192, 0, 2, 7].into()), secure: true, user_agent: None },
            deployment: Arc::clone(&self.deployment),
        }
    }

    pub(crate) async fn call<O: Operation>(&self, input: Value) -> Result<O::Output, Refused>
    where
        Identity: Handle<O, Ctx>,
    {
        self.call_at::<O>(0, input).await
    }

    /// One operation with the validation in front of it.
    pub(crate) async fn call_at<O: Operation>(
        &self,
        later: i64,
        input: Value,
    ) -> Result<O::Output, Refused>
    where
        Identity: Handle<O, Ctx>,
    {
        let answer = match wire::parse::<O>(input) {
            Ok(input) => {
                let cx = self.cx_at(later);
                Box::pin(Handle::<O, Ctx>::handle(&self.identity, &cx, input)).await
            }
            Err(error) => Err(error),
        };
        answer.map_err(|error| {
            let (code, _) = error.code(&SERVICE);
            Refused(code.to_owned(), error.message.into_owned())
        })
    }

    /// A pool with guests, two OIDC providers, Google and a developer provider; `changes` to its
    /// input, where `null` removes.
    pub(crate) async fn pool(&self, changes: Value) -> String {
        let input = merge(
            json!({
                "IdentityPoolName": "pool",
                "AllowUnauthenticatedIdentities": true,
                "DeveloperProviderName": DEVELOPER,
                "OpenIdConnectProviderARNs": [arn(IDP), arn(OTHER)],
                "SupportedLoginProviders": { GOOGLE: "app" },
            }),
            changes,
        );
        let pool = self.call::<wire::cognito_identity::CreateIdentityPool>(input).await;
        pool.unwrap().identity_pool_id
    }

    pub(crate) async fn role(&self, name: &str, trust: &Value) {
        let role = Role {
            name: name.to_owned(),
            path: "/".to_owned(),
            id: unique_id("AROA", &OsRng),
            trust_policy: trust.to_string(),
            description: None,
            max_session_duration: Role::DEFAULT_SESSION,
            boundary: None,
            tags: BTreeMap::new(),
            created_at: Timestamp::from_secs(NOW),
            inline: BTreeMap::new(),
            attached: Vec::new(),
        };
        let mut unit = self.access.unit(Timestamp::from_secs(NOW));
        unit.insert(&role).unwrap();
        self.access.commit(unit).await.unwrap();
    }

    /// Roles Guest and Member that the pool may hand out, and Boss, which only a mapping gives.
    pub(crate) async fn with_roles(&self, pool: &str, mappings: Value) {
        self.role("Guest", &trust(pool, "unauthenticated")).await;
        for name in ["Member", "Boss"] {
            self.role(name, &trust(pool, "authenticated")).await;
        }
        self.set_roles(pool, mappings).await;
    }

    pub(crate) async fn set_roles(&self, pool: &str, mappings: Value) {
        let input = json!({
            "IdentityPoolId": pool,
            "Roles": { "unauthenticated": role_arn("Guest"), "authenticated": role_arn("Member") },
            "RoleMappings": mappings,
        });
        self.call::<SetIdentityPoolRoles>(input).await.unwrap();
    }

    pub(crate) async fn id(&self, pool: &str, logins: Value) -> Result<String, Refused> {
        let input = json!({ "IdentityPoolId": pool, "Logins": logins });
        Ok(self.call::<GetId>(input).await?.identity_id.unwrap())
    }

    pub(crate) async fn guest(&self, pool: &str) -> String {
        self.id(pool, json!({})).await.unwrap()
    }

    pub(crate) async fn credentials(
        &self,
        id: &str,
        logins: Value,
    ) -> Result<GetCredentialsForIdentityResponse, Refused> {
        let input = json!({ "IdentityId": id, "Logins": logins });
        self.call::<GetCredentialsForIdentity>(input).await
    }

    /// The identity that credentials were given to.
    pub(crate) async fn used(&self, id: &str, logins: Value) -> Result<String, Refused> {
        Ok(self.credentials(id, logins).await?.identity_id.unwrap())
    }

    /// The session inside credentials.
    pub(crate) fn session(&self, credentials: &Credentials) -> Session {
        let id = credentials.access_key_id.as_deref().unwrap();
        let token = credentials.session_token.as_deref().unwrap();
        let (session, secret) = self.keys.open_session(id, token).unwrap();
        assert_eq!(secret.expose(), &**credentials.secret_key.as_ref().unwrap());
        session
    }

    /// The role that an identity gets with logins and a wish.
    pub(crate) async fn role_of(
        &self,
        id: &str,
        logins: Value,
        custom: Option<&str>,
    ) -> Result<String, Refused> {
        let mut input = json!({ "IdentityId": id, "Logins": logins });
        if let Some(custom) = custom {
            input["CustomRoleArn"] = json!(custom);
        }
        let answer = self.call::<GetCredentialsForIdentity>(input).await?;
        match self.session(&answer.credentials.unwrap()).kind {
            base::SessionKind::AssumedRole { role_name, .. } => Ok(role_name),
            other => panic!("{other:?}"),
        }
    }

    pub(crate) async fn record(&self, id: &str) -> Option<IdentityRecord> {
        let now = Timestamp::from_secs(NOW);
        let found = load::<IdentityRecord>(&*self.store, now, &IdentityRecord::key_of(id)).await;
        found.unwrap().map(store::Loaded::into_value)
    }

    /// Everything that is stored.
    pub(crate) async fn everything(&self) -> Vec<store::Item> {
        self.store.scan(None, 1_000).await.unwrap()
    }
}

/// `base` with members of `changes`; `null` removes.
pub(crate) fn merge(mut base: Value, changes: Value) -> Value {
    let members = base.as_object_mut().unwrap();
    if let Value::Object(changes) = changes {
        for (name, value) in changes {
            if value.is_null() {
                members.remove(&name);
            } else {
                members.insert(name, value);
            }
        }
    }
    base
}

pub(crate) fn arn(issuer: &str) -> String {
    format!("arn:aws:iam::{ACCOUNT}:oidc-provider/{issuer}")
}

pub(crate) fn role_arn(name: &str) -> String {
    format!("arn:aws:iam::{ACCOUNT}:role/{name}")
}

/// IP-089, with leave to tag the session.
pub(crate) fn trust(pool: &str, amr: &str) -> Value {
    json!({
        "Version": "2012-10-17",
        "Statement": [{
            "Effect": "Allow",
            "Principal": { "Federated": OWN },
            "Action": ["sts:AssumeRoleWithWebIdentity", "sts:TagSession"],
            "Condition": {
                "StringEquals": { "cognito-identity.amazonaws.com:aud": pool },
                "ForAnyValue:StringLike": { "cognito-identity.amazonaws.com:amr": amr }
            }
        }]
    })
}

/// A good token of `issuer` for `subject`, with changed claims.
pub(crate) fn token_with(issuer: &str, subject: &str, changes: Value) -> String {
    let claims = merge(
        json!({
            "iss": format!("https://{issuer}"), "sub": subject, "aud": "app",
            "iat": NOW, "exp": NOW + 3600,
        }),
        changes,
    );
    KEY.sign_jwt(&claims, Typ::Jwt).unwrap()
}

pub(crate) fn token(issuer: &str, subject: &str) -> String {
    token_with(issuer, subject, json!({}))
}

/// A `Logins` map of one login.
pub(crate) fn login(issuer: &str, subject: &str) -> Value {
    json!({ issuer: token(issuer, subject) })
}
