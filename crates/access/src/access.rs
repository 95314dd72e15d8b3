//! The one handle through which everyone asks IAM and STS.

use std::collections::BTreeMap;
use std::sync::Arc;

use base::{Deployment, Failures, Secret, Timestamp};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use keys::Keys;
use policy::{Policy, PolicyKind};
use sigv4::{SigningKeyCache, sha256};
use store::{Changes, CommitError, Entity, Key, Loaded, Store, Unit, load};

use crate::authority::Authorities;
use crate::authorize::GUEST_INLINE;
use crate::authorize::GUEST_MANAGED;
use crate::entities::{
    AWS_MANAGED, AccessKey, Group, ManagedPolicy, OidcProvider, Role, SamlProvider, User,
};
use crate::sessions::Sessions;
use crate::usage::Usage;
use crate::web_identity::WebIdentity;

/// How many signing keys are kept.
const SIGNING_KEYS: usize = 16_384;

/// What [`Access::new`] needs.
pub struct AccessParts {
    /// Where the entities are.
    pub store: Arc<dyn Store>,
    /// Seals session tokens and secrets.
    pub keys: Arc<Keys>,
    /// The deployment's names.
    pub deployment: Arc<Deployment>,
    /// The root user's access key.
    pub root: RootKey,
    /// Verifies the tokens that AssumeRoleWithWebIdentity is given.
    pub web_identity: Arc<dyn WebIdentity>,
    /// How many failed signatures one client may send, a second; 0 is no limit.
    pub failed_signatures: u32,
}

/// The root user's access key.
#[derive(Clone, Debug)]
pub struct RootKey {
    /// Any string; `AKIA…` when the server made it.
    pub access_key_id: String,
    /// Its secret.
    pub secret_access_key: Secret<String>,
}

impl RootKey {
    /// What tells this key from another: changes with the id and with the secret. Shown to nobody;
    /// it travels sealed in the sessions of the root user.
    pub(crate) fn fingerprint(&self) -> String {
        let secret = self.secret_access_key.expose();
        let key = format!("{}\n{secret}", self.access_key_id);
        STANDARD.encode(sha256(key.as_bytes()))
    }
}

/// Who is calling, may they, and temporary credentials for those who may have them.
///
/// Cheap to clone. What it reads of IAM is cached: a change is seen at once on the node that made
/// it through [`Access::commit`], and within [`store::STALENESS`] on the others.
#[derive(Clone)]
pub struct Access(pub(crate) Arc<Inner>);

pub(crate) struct Inner {
    pub(crate) store: Arc<dyn Store>,
    pub(crate) keys: Arc<Keys>,
    pub(crate) deployment: Arc<Deployment>,
    pub(crate) root: RootKey,
    pub(crate) web_identity: Arc<dyn WebIdentity>,
    pub(crate) changes: Changes,
    pub(crate) authorities: Authorities,
    pub(crate) sessions: Sessions,
    pub(crate) signing_keys: SigningKeyCache,
    pub(crate) usage: Usage,
    pub(crate) attempts: Failures,
    pub(crate) builtin: Builtin,
}

/// A parsed policy and the name that decisions call it by.
#[derive(Debug)]
pub(crate) struct NamedPolicy {
    /// An ARN or `KIND/OWNER/NAME`.
    pub(crate) name: String,
    /// The policy.
    pub(crate) policy: Policy,
}

/// Policies that the code ships, parsed once.
pub(crate) struct Builtin {
    /// AWS-managed policies by ARN.
    pub(crate) managed: BTreeMap<String, Arc<NamedPolicy>>,
    /// The guests' scope-down.
    // INVARIANT: the list limits even when it is empty, so a part that did not parse (a test says
    // that none) would take rights away, not give them.
    pub(crate) guest: Vec<Arc<NamedPolicy>>,
}

impl Builtin {
    fn parse() -> Self {
        let named = |name: &str, json: &str| {
            let policy = Policy::parse(json, PolicyKind::Identity).ok()?;
            Some(Arc::new(NamedPolicy { name: name.to_owned(), policy }))
        };
        let managed = AWS_MANAGED.iter().filter_map(|entry| {
            let arn = entry.arn();
            named(&arn, entry.document).map(|policy| (arn, policy))
        });
        let guest = [("guest/inline", GUEST_INLINE), ("guest/managed", GUEST_MANAGED)];
        Self {
            managed: managed.collect(),
            guest: guest.iter().filter_map(|(name, json)| named(name, json)).collect(),
        }
    }
}

impl std::fmt::Debug for Access {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Access").field("deployment", &self.0.deployment).finish_non_exhaustive()
    }
}

impl Access {
    /// The access of a deployment.
    pub fn new(parts: AccessParts) -> Self {
        let AccessParts { store, keys, deployment, root, web_identity, failed_signatures } = parts;
        let changes = Changes::default();
        Self(Arc::new(Inner {
            store,
            keys,
            deployment,
            root,
            web_identity,
            authorities: Authorities::new(&changes),
            changes,
            sessions: Sessions::default(),
            signing_keys: SigningKeyCache::new(SIGNING_KEYS),
            usage: Usage::default(),
            attempts: Failures::new(failed_signatures, std::time::Duration::from_secs(1)),
            builtin: Builtin::parse(),
        }))
    }

    /// The deployment's names.
    pub fn deployment(&self) -> &Deployment {
        &self.0.deployment
    }

    /// The deployment's keys.
    pub fn keys(&self) -> &Keys {
        &self.0.keys
    }

    /// The store.
    pub fn store(&self) -> &dyn Store {
        &*self.0.store
    }

    /// An empty unit of work over the store; commit it with [`Access::commit`].
    pub fn unit(&self, now: Timestamp) -> Unit<'_> {
        Unit::new(self.store(), now)
    }

    /// Commits a change of IAM's entities, and lets this node forget what it had cached.
    ///
    /// INVARIANT: whoever changes an IAM entity does so through here; else this node decides by
    /// the old state for up to [`store::STALENESS`].
    pub async fn commit(&self, unit: Unit<'_>) -> Result<(), CommitError> {
        self.0.changes.commit(unit).await
    }

    async fn find<E: Entity>(
        &self,
        now: Timestamp,
        key: &Key,
        is_it: impl FnOnce(&E) -> bool,
    ) -> Result<Option<Loaded<E>>, store::Error> {
        Ok(load::<E>(self.store(), now, key).await?.filter(|found| is_it(&found.value)))
    }

    /// The role of exactly this name.
    pub async fn role(
        &self,
        now: Timestamp,
        name: &str,
    ) -> Result<Option<Loaded<Role>>, store::Error> {
        self.find(now, &Role::key_of(name), |role: &Role| role.name == name).await
    }

    /// The user of exactly this name.
    pub async fn user(
        &self,
        now: Timestamp,
        name: &str,
    ) -> Result<Option<Loaded<User>>, store::Error> {
        self.find(now, &User::key_of(name), |user: &User| user.name == name).await
    }

    /// The group of exactly this name.
    pub async fn group(
        &self,
        now: Timestamp,
        name: &str,
    ) -> Result<Option<Loaded<Group>>, store::Error> {
        self.find(now, &Group::key_of(name), |group: &Group| group.name == name).await
    }

    /// The customer-managed policy of exactly this ARN.
    pub async fn managed_policy(
        &self,
        now: Timestamp,
        arn: &str,
    ) -> Result<Option<Loaded<ManagedPolicy>>, store::Error> {
        let name = arn.rsplit('/').next().unwrap_or(arn);
        let is_it = |policy: &ManagedPolicy| policy.arn(self.deployment()) == arn;
        self.find(now, &ManagedPolicy::key_of(name), is_it).await
    }

    /// The access key of this id.
    pub async fn access_key(
        &self,
        now: Timestamp,
        id: &str,
    ) -> Result<Option<Loaded<AccessKey>>, store::Error> {
        load(self.store(), now, &AccessKey::key_of(id)).await
    }

    /// The OpenID Connect provider of this ARN.
    pub async fn oidc_provider(
        &self,
        now: Timestamp,
        arn: &str,
    ) -> Result<Option<Loaded<OidcProvider>>, store::Error> {
        let prefix = self.deployment().iam_arn("oidc-provider/");
        let Some(issuer) = arn.strip_prefix(&prefix) else { return Ok(None) };
        load(self.store(), now, &OidcProvider::key_of(issuer)).await
    }

    /// The SAML provider of this ARN.
    pub async fn saml_provider(
        &self,
        now: Timestamp,
        arn: &str,
    ) -> Result<Option<Loaded<SamlProvider>>, store::Error> {
        let prefix = self.deployment().iam_arn("saml-provider/");
        let Some(name) = arn.strip_prefix(&prefix) else { return Ok(None) };
        load(self.store(), now, &SamlProvider::key_of(name)).await
    }
}
