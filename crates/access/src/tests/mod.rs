//! The tests of the crate, over the memory store: kit here, cases beside.

mod authorizing;
mod bounded;
mod replayed;
mod rooted;
mod storing;
mod sts;
mod verifying;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use base::{
    Caller, Client, Ctx, Deployment, OsRng, Principal, RequestId, Secret, Timestamp, unique_id,
};
use keys::{DeploymentKey, Keys, TemporaryCredentials};
use store::{Entity, Memory, Store};
use wire::{Handle, Kind, Operation};

use crate::entities::{AccessKey, Group, ManagedPolicy, OidcProvider, Role, User};
use crate::{
    Access, AccessParts, Issuer, RootKey, Sts, WebIdentity, WebIdentityClaims, WebIdentityError,
};

pub(crate) const ACCOUNT: &str = "111111111111";
pub(crate) const NOW: Timestamp = Timestamp::from_secs(1_795_386_949);
pub(crate) const POOL: &str = "us-east-1:11111111-2222-3333-4444-555555555555";
pub(crate) const IDENTITY: &str = "us-east-1:99999999-2222-3333-4444-555555555555";

/// Takes the token's own claims for verified, unless `sub` says what is wrong with it.
struct Trusting;

#[async_trait]
impl WebIdentity for Trusting {
    fn is_identity_pool(&self, iss: &str) -> bool {
        iss == "https://cognito-identity.amazonaws.com"
    }

    async fn verify(
        &self,
        _issuer: Issuer<'_>,
        token: &str,
        _now: Timestamp,
    ) -> Result<WebIdentityClaims, WebIdentityError> {
        let token = jose::Unverified::parse(token).map_err(|e| wrong(&e))?;
        let claims = token.claims_unverified();
        let text = |name: &str| claims.string(name).ok().flatten().unwrap_or_default().to_owned();
        let raw = text("raw");
        match text("sub").as_str() {
            "expired" => Err(WebIdentityError::Expired("Token expired".to_owned())),
            "forged" => Err(WebIdentityError::Invalid("Bad signature".to_owned())),
            "refused" => Err(WebIdentityError::Rejected("Refused".to_owned())),
            "down" => Err(WebIdentityError::Failed("disk sda1 is full".to_owned())),
            "lonely" => Err(WebIdentityError::Unreachable("No keys".to_owned())),
            _ => Ok(WebIdentityClaims {
                issuer: text("iss"),
                subject: text("sub"),
                audience: text("aud"),
                claims: serde_json::from_str(&raw).unwrap_or_default(),
            }),
        }
    }
}

fn wrong(error: &jose::Error) -> WebIdentityError {
    WebIdentityError::Invalid(error.to_string())
}

/// A deployment under test.
pub(crate) struct World {
    pub(crate) access: Access,
    pub(crate) sts: Sts,
    pub(crate) deployment: Arc<Deployment>,
}

/// What an AWS error looks like to a client of a query service.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Refused(pub(crate) String, pub(crate) String);

pub(crate) fn refused(code: &str, message: &str) -> Refused {
    Refused(code.to_owned(), message.to_owned())
}

impl World {
    pub(crate) fn new() -> Self {
        Self::on(Arc::new(Memory::new()))
    }

    pub(crate) fn on(store: Arc<dyn Store>) -> Self {
        let deployment = Arc::new(Deployment {
            account: ACCOUNT.parse().unwrap(),
            region: "eu-west-1".parse().unwrap(),
            public_url: "https://id.example.com".to_owned(),
        });
        let rng = Arc::new(OsRng);
        let access = Access::new(AccessParts {
            store,
            keys: Arc::new(Keys::new(&DeploymentKey::generate(&OsRng), rng)),
            deployment: Arc::clone(&deployment),
            root: RootKey {
                access_key_id: "AKIAROOTROOTROOTROOT".to_owned(),
                secret_access_key: Secret::new("root-secret".to_owned()),
            },
            web_identity: Arc::new(Trusting),
            failed_signatures: 0,
        });
        Self { sts: Sts::new(access.clone()), access, deployment }
    }

    pub(crate) fn cx(&self, principal: Principal) -> Ctx {
        self.cx_at(principal, NOW)
    }

    pub(crate) fn cx_at(&self, principal: Principal, now: Timestamp) -> Ctx {
        Ctx {
            caller: Caller { principal, access_key_id: None },
            now,
            rng: Arc::new(OsRng),
            request_id: RequestId::generate(&OsRng),
            client: Client { ip: Some([192, 0, 2, 7].into()), secure: true, user_agent: None },
            deployment: Arc::clone(&self.deployment),
        }
    }

    pub(crate) async fn insert<E: Entity>(&self, entity: &E) {
        let mut unit = self.access.unit(NOW);
        unit.insert(entity).unwrap();
        self.access.commit(unit).await.unwrap();
    }

    pub(crate) async fn change_role(&self, name: &str, change: impl FnOnce(&mut Role)) {
        let old = self.access.role(NOW, name).await.unwrap().unwrap();
        let mut new = old.value.clone();
        change(&mut new);
        let mut unit = self.access.unit(NOW);
        unit.update(&old, &new).unwrap();
        self.access.commit(unit).await.unwrap();
    }

    pub(crate) async fn delete_role(&self, name: &str) {
        let old = self.access.role(NOW, name).await.unwrap().unwrap();
        let mut unit = self.access.unit(NOW);
        unit.delete(&old).unwrap();
        self.access.commit(unit).await.unwrap();
    }

    /// A role with one inline policy.
    pub(crate) async fn role(&self, name: &str, trust: &str, policy: &str) -> Role {
        let role = Role {
            inline: BTreeMap::from([("p".to_owned(), policy.to_owned())]),
            ..role(name, trust)
        };
        self.insert(&role).await;
        role
    }

    pub(crate) async fn user(&self, name: &str, policy: Option<&str>) -> Principal {
        self.insert(&user(name, policy)).await;
        self.user_named(name).await
    }

    pub(crate) async fn user_named(&self, name: &str) -> Principal {
        let user = self.access.user(NOW, name).await.unwrap().unwrap();
        Principal::User(user.reference(&self.deployment))
    }

    pub(crate) fn role_arn(&self, name: &str) -> String {
        self.deployment.iam_arn(&format!("role/{name}"))
    }

    /// Calls an operation of STS.
    pub(crate) async fn call<O: Operation>(
        &self,
        cx: &Ctx,
        input: serde_json::Value,
    ) -> Result<O::Output, Refused>
    where
        Sts: Handle<O, Ctx>,
    {
        let answer = match wire::parse::<O>(input) {
            Ok(input) => self.sts.handle(cx, input).await,
            Err(error) => Err(error),
        };
        answer.map_err(|error| {
            let code = match error.kind {
                Kind::Modeled(meta) => meta.code,
                Kind::Common(common) => common.code(&wire::sts::SERVICE).0,
            };
            refused(code, &error.message)
        })
    }

    /// The caller behind credentials.
    pub(crate) fn holder(&self, issued: &TemporaryCredentials) -> Principal {
        self.holder_of(&issued.access_key_id, &issued.session_token)
    }

    pub(crate) fn holder_of(&self, id: &str, token: &str) -> Principal {
        let (session, _) = self.access.keys().open_session(id, token).unwrap();
        Principal::Session(Arc::new(session))
    }

    pub(crate) fn holder_of_wire(&self, credentials: Option<&wire::sts::Credentials>) -> Principal {
        let credentials = credentials.unwrap();
        let id = credentials.access_key_id.as_deref().unwrap();
        self.holder_of(id, credentials.session_token.as_deref().unwrap())
    }

    pub(crate) async fn may(&self, principal: &Principal, action: &str, resource: &str) -> bool {
        let cx = self.cx(principal.clone());
        self.access.authorize(&cx, crate::Authorization::new(action, resource)).await.is_ok()
    }

    pub(crate) async fn denial(
        &self,
        principal: &Principal,
        action: &str,
        resource: &str,
    ) -> crate::Denied {
        let cx = self.cx(principal.clone());
        let asked = crate::Authorization::new(action, resource);
        match self.access.authorize(&cx, asked).await {
            Err(crate::Refusal::Denied(denied)) => *denied,
            other => panic!("expected a denial: {other:?}"),
        }
    }

    /// Credentials of the enhanced flow.
    pub(crate) async fn for_identity(
        &self,
        role: &str,
        guest: bool,
    ) -> Result<TemporaryCredentials, crate::AssumeError> {
        let amr = vec![if guest { "unauthenticated" } else { "authenticated" }.to_owned()];
        let arn = self.role_arn(role);
        let request = crate::AssumeForIdentity {
            role_arn: &arn,
            session_name: "CognitoIdentityCredentials",
            duration: Duration::from_hours(1),
            audience: POOL,
            subject: IDENTITY,
            amr: &amr,
            tags: BTreeMap::new(),
            transitive_tag_keys: Vec::new(),
            guest,
        };
        let cx = self.cx(Principal::Anonymous);
        self.access.assume_role_for_identity(&cx, request).await
    }
}

pub(crate) fn role(name: &str, trust: &str) -> Role {
    Role {
        name: name.to_owned(),
        path: "/".to_owned(),
        id: unique_id("AROA", &OsRng),
        trust_policy: trust.to_owned(),
        description: None,
        max_session_duration: Role::DEFAULT_SESSION,
        boundary: None,
        tags: BTreeMap::new(),
        created_at: NOW,
        inline: BTreeMap::new(),
        attached: Vec::new(),
    }
}

pub(crate) fn user(name: &str, policy: Option<&str>) -> User {
    User {
        name: name.to_owned(),
        path: "/".to_owned(),
        id: unique_id("AIDA", &OsRng),
        boundary: None,
        tags: BTreeMap::new(),
        created_at: NOW,
        inline: policy.iter().map(|json| ("p".to_owned(), (*json).to_owned())).collect(),
        attached: Vec::new(),
        groups: Vec::new(),
    }
}

pub(crate) fn group(name: &str, policy: &str) -> Group {
    Group {
        name: name.to_owned(),
        path: "/".to_owned(),
        id: unique_id("AGPA", &OsRng),
        created_at: NOW,
        inline: BTreeMap::from([("p".to_owned(), policy.to_owned())]),
        attached: Vec::new(),
    }
}

pub(crate) fn managed(name: &str, policy: &str) -> ManagedPolicy {
    ManagedPolicy::new(name, "/", unique_id("ANPA", &OsRng), policy.to_owned(), NOW)
}

pub(crate) fn access_key(access: &Access, user: &User, id: &str, secret: &str) -> AccessKey {
    AccessKey {
        id: id.to_owned(),
        user_name: user.name.clone(),
        user_id: user.id.clone(),
        secret: AccessKey::seal(access.keys(), id, &Secret::new(secret.to_owned())),
        active: true,
        created_at: NOW,
    }
}

pub(crate) fn oidc(issuer: &str) -> OidcProvider {
    OidcProvider {
        issuer: issuer.to_owned(),
        scheme: "https".to_owned(),
        client_ids: vec!["app".to_owned()],
        thumbprints: Vec::new(),
        tags: BTreeMap::new(),
        created_at: NOW,
    }
}

/// `Allow` of some actions on everything.
pub(crate) fn allow(actions: &[&str]) -> String {
    statement("Allow", actions, "")
}

pub(crate) fn statement(effect: &str, actions: &[&str], more: &str) -> String {
    let actions = serde_json::to_string(actions).unwrap();
    format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"{effect}","Action":{actions},"Resource":"*"{more}}}]}}"#
    )
}

/// A trust policy of a principal for some actions.
pub(crate) fn trust(principal: &str, actions: &[&str], more: &str) -> String {
    let actions = serde_json::to_string(actions).unwrap();
    format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":{principal},"Action":{actions}{more}}}]}}"#
    )
}

pub(crate) fn trust_account(actions: &[&str]) -> String {
    trust(&format!(r#"{{"AWS":"{ACCOUNT}"}}"#), actions, "")
}

/// What AWS's console writes for an identity pool's role.
pub(crate) fn trust_pool(amr: &str) -> String {
    trust(
        r#"{"Federated":"cognito-identity.amazonaws.com"}"#,
        &["sts:AssumeRoleWithWebIdentity"],
        &format!(
            r#","Condition":{{"StringEquals":{{"cognito-identity.amazonaws.com:aud":"{POOL}"}},"ForAnyValue:StringLike":{{"cognito-identity.amazonaws.com:amr":"{amr}"}}}}"#
        ),
    )
}
