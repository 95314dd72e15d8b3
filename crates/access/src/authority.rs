//! Whose rights a caller has: the policies behind a user, a role or a session, parsed and cached.

use std::sync::Arc;

use base::{Principal, Session, SessionKind, SessionScope, Timestamp, UserRef};
use policy::{Inputs, Named, Policy, PolicyKind, ResourcePolicy};
use store::{Cached, Changes, Entity, Loaded};

use crate::Access;
use crate::access::NamedPolicy;
use crate::entities::{AccessKey, Group, ManagedPolicy, Role, Tags, User};
use crate::error::AccessError;
use crate::verify::KeySecret;

/// The caches.
pub(crate) struct Authorities {
    roles: Cached<RoleRights>,
    users: Cached<UserRights>,
    groups: Cached<GroupRights>,
    managed: Cached<NamedPolicy>,
    session: moka::sync::Cache<Box<str>, Arc<NamedPolicy>>,
    access_keys: Cached<KeySecret>,
}

impl Authorities {
    pub(crate) fn new(changes: &Changes) -> Self {
        Self {
            roles: Cached::new(10_000, changes),
            users: Cached::new(10_000, changes),
            groups: Cached::new(1_000, changes),
            managed: Cached::new(10_000, changes),
            session: moka::sync::Cache::new(10_000),
            access_keys: Cached::new(100_000, changes),
        }
    }
}

/// A role with its policies parsed.
#[derive(Debug)]
pub(crate) struct RoleRights {
    pub(crate) role: Role,
    pub(crate) arn: String,
    pub(crate) trust: Policy,
    inline: Vec<NamedPolicy>,
}

/// A user with its inline policies parsed.
#[derive(Debug)]
pub(crate) struct UserRights {
    pub(crate) user: User,
    inline: Vec<NamedPolicy>,
}

/// A group with its inline policies parsed.
#[derive(Debug)]
struct GroupRights {
    attached: Vec<String>,
    inline: Vec<NamedPolicy>,
}

/// The policies that decide what a caller may do.
///
/// INVARIANT: it is what the caller's own policies say and what limits them; a resource's policy
/// comes on top in [`Layers::inputs`].
#[derive(Clone, Debug, Default)]
pub(crate) struct Authority {
    role: Option<Arc<RoleRights>>,
    user: Option<Arc<UserRights>>,
    groups: Vec<Arc<GroupRights>>,
    managed: Vec<Arc<NamedPolicy>>,
    boundary: Option<Boundary>,
    session: Option<Vec<Arc<NamedPolicy>>>,
    scope_down: Option<Vec<Arc<NamedPolicy>>>,
    root: bool,
}

/// A permissions boundary; the policy may have gone since, then it permits nothing.
#[derive(Clone, Debug)]
struct Boundary(Option<Arc<NamedPolicy>>);

/// The layers of an [`Authority`], borrowed for an evaluation.
#[derive(Debug, Default)]
pub(crate) struct Layers<'a> {
    identity: Vec<Named<'a>>,
    boundary: Option<Named<'a>>,
    session: Option<Vec<Named<'a>>>,
    scope_down: Option<Vec<Named<'a>>>,
    root: bool,
}

impl NamedPolicy {
    fn named(&self) -> Named<'_> {
        Named { name: &self.name, policy: &self.policy }
    }
}

impl Authority {
    /// The tags of the role or user itself; session tags are the session's.
    pub(crate) fn tags(&self) -> Option<&Tags> {
        let role = self.role.as_ref().map(|rights| &rights.role.tags);
        role.or_else(|| self.user.as_ref().map(|rights| &rights.user.tags))
    }

    /// The ARN of the role, path included.
    pub(crate) fn role_arn(&self) -> Option<&str> {
        self.role.as_ref().map(|rights| rights.arn.as_str())
    }

    /// The layers for an evaluation.
    pub(crate) fn layers(&self) -> Layers<'_> {
        let mut identity: Vec<Named<'_>> = Vec::new();
        identity.extend(self.role.iter().flat_map(|r| &r.inline).map(NamedPolicy::named));
        identity.extend(self.user.iter().flat_map(|u| &u.inline).map(NamedPolicy::named));
        identity.extend(self.groups.iter().flat_map(|g| &g.inline).map(NamedPolicy::named));
        identity.extend(self.managed.iter().map(|policy| policy.named()));
        let mut scope_down = self.scope_down.as_deref().map(all_named);
        let mut boundary = None;
        match &self.boundary {
            Some(Boundary(Some(policy))) => boundary = Some(policy.named()),
            Some(Boundary(None)) => scope_down = Some(Vec::new()),
            None => {}
        }
        let session = self.session.as_deref().map(all_named);
        Layers { identity, boundary, session, scope_down, root: self.root }
    }
}

impl<'a> Layers<'a> {
    /// The inputs of an evaluation, with the policy of the resource if it has one.
    pub(crate) fn inputs(&'a self, resource: Option<ResourcePolicy<'a>>) -> Inputs<'a> {
        Inputs {
            identity: &self.identity,
            boundary: self.boundary,
            session: self.session.as_deref(),
            scope_down: self.scope_down.as_deref(),
            resource,
            principal_is_root: self.root,
        }
    }
}

fn all_named(policies: &[Arc<NamedPolicy>]) -> Vec<Named<'_>> {
    policies.iter().map(|policy| policy.named()).collect()
}

fn parse(name: String, json: &str, kind: PolicyKind) -> Result<NamedPolicy, AccessError> {
    match Policy::parse(json, kind) {
        Ok(policy) => Ok(NamedPolicy { name, policy }),
        Err(error) => Err(AccessError::Unusable { what: name, reason: error.to_string() }),
    }
}

fn parse_inline<'a>(
    owner: &str,
    inline: impl IntoIterator<Item = (&'a String, &'a String)>,
) -> Result<Vec<NamedPolicy>, AccessError> {
    let each = inline.into_iter();
    each.map(|(name, json)| parse(format!("{owner}/{name}"), json, PolicyKind::Identity)).collect()
}

impl Access {
    async fn cached<E: Entity, V>(
        &self,
        cache: &Cached<V>,
        now: Timestamp,
        name: &str,
        key: impl FnOnce() -> store::Key,
        make: impl FnOnce(E) -> Result<V, AccessError>,
    ) -> Result<Option<Arc<V>>, AccessError> {
        let make = |found: Loaded<E>| make(found.into_value());
        cache.load_with(self.store(), now, name, key, make).await
    }

    /// The role of exactly this name, ready for use.
    pub(crate) async fn role_rights(
        &self,
        now: Timestamp,
        name: &str,
    ) -> Result<Option<Arc<RoleRights>>, AccessError> {
        let make = |role: Role| {
            let arn = role.arn(&self.0.deployment);
            let owner = format!("role/{}", role.name);
            let trust = parse(owner.clone(), &role.trust_policy, PolicyKind::Trust)?.policy;
            let inline = parse_inline(&owner, &role.inline)?;
            Ok(RoleRights { role, arn, trust, inline })
        };
        let key = || Role::key_of(name);
        let found = self.cached(&self.0.authorities.roles, now, name, key, make).await?;
        Ok(found.filter(|rights| rights.role.name == name))
    }

    /// The user that a caller refers to: the same name and the same unique id.
    pub(crate) async fn user_rights(
        &self,
        now: Timestamp,
        name: &str,
        id: &str,
    ) -> Result<Option<Arc<UserRights>>, AccessError> {
        let make = |user: User| {
            let inline = parse_inline(&format!("user/{}", user.name), &user.inline)?;
            Ok(UserRights { user, inline })
        };
        let key = || User::key_of(name);
        let found = self.cached(&self.0.authorities.users, now, name, key, make).await?;
        Ok(found.filter(|rights| rights.user.id == id && rights.user.name == name))
    }

    /// A managed policy, AWS's or the account's; `None` when there is none.
    pub(crate) async fn managed_rights(
        &self,
        now: Timestamp,
        arn: &str,
    ) -> Result<Option<Arc<NamedPolicy>>, AccessError> {
        if let Some(policy) = self.0.builtin.managed.get(arn) {
            return Ok(Some(Arc::clone(policy)));
        }
        let name = arn.rsplit('/').next().unwrap_or(arn);
        let make = |policy: ManagedPolicy| {
            let arn = policy.arn(&self.0.deployment);
            let document = policy.document().unwrap_or_default();
            parse(arn, document, PolicyKind::Identity)
        };
        let key = || ManagedPolicy::key_of(name);
        let found = self.cached(&self.0.authorities.managed, now, name, key, make).await?;
        Ok(found.filter(|policy| policy.name == arn))
    }

    async fn all_managed(
        &self,
        now: Timestamp,
        arns: impl IntoIterator<Item = &String>,
        into: &mut Vec<Arc<NamedPolicy>>,
    ) -> Result<(), AccessError> {
        for arn in arns {
            into.extend(self.managed_rights(now, arn).await?);
        }
        Ok(())
    }

    async fn boundary(
        &self,
        now: Timestamp,
        arn: Option<&String>,
    ) -> Result<Option<Boundary>, AccessError> {
        match arn {
            None => Ok(None),
            Some(arn) => Ok(Some(Boundary(self.managed_rights(now, arn).await?))),
        }
    }

    /// The rights of the role of this name; `None` when there is no such role.
    pub(crate) async fn role_authority(
        &self,
        now: Timestamp,
        name: &str,
    ) -> Result<Option<Authority>, AccessError> {
        let Some(rights) = self.role_rights(now, name).await? else { return Ok(None) };
        let mut authority = Authority::default();
        self.all_managed(now, &rights.role.attached, &mut authority.managed).await?;
        authority.boundary = self.boundary(now, rights.role.boundary.as_ref()).await?;
        authority.role = Some(rights);
        Ok(Some(authority))
    }

    /// The rights of a user, its groups' included; `None` when there is no such user.
    pub(crate) async fn user_authority(
        &self,
        now: Timestamp,
        user: &UserRef,
    ) -> Result<Option<Authority>, AccessError> {
        let Some(rights) = self.user_rights(now, &user.name, &user.id).await? else {
            return Ok(None);
        };
        let mut authority = Authority::default();
        self.all_managed(now, &rights.user.attached, &mut authority.managed).await?;
        for name in &rights.user.groups {
            self.add_group(now, name, &mut authority).await?;
        }
        authority.boundary = self.boundary(now, rights.user.boundary.as_ref()).await?;
        authority.user = Some(rights);
        Ok(Some(authority))
    }

    /// Adds a group's policies to a user's.
    async fn add_group(
        &self,
        now: Timestamp,
        name: &str,
        authority: &mut Authority,
    ) -> Result<(), AccessError> {
        let make = |group: Group| {
            let inline = parse_inline(&format!("group/{}", group.name), &group.inline)?;
            Ok(GroupRights { attached: group.attached, inline })
        };
        let key = || Group::key_of(name);
        let found = self.cached(&self.0.authorities.groups, now, name, key, make).await?;
        let Some(rights) = found else { return Ok(()) };
        self.all_managed(now, &rights.attached, &mut authority.managed).await?;
        authority.groups.push(rights);
        Ok(())
    }

    /// The rights of a caller; `None` when the user or role behind it is gone.
    pub(crate) async fn authority_of(
        &self,
        now: Timestamp,
        principal: &Principal,
    ) -> Result<Option<Authority>, AccessError> {
        match principal {
            Principal::Anonymous => Ok(Some(Authority::default())),
            Principal::Root => Ok(Some(Authority { root: true, ..Authority::default() })),
            Principal::User(user) => self.user_authority(now, user).await,
            Principal::Session(session) => self.session_authority(now, session).await,
        }
    }

    async fn session_authority(
        &self,
        now: Timestamp,
        session: &Session,
    ) -> Result<Option<Authority>, AccessError> {
        let behind = match &session.kind {
            SessionKind::AssumedRole { role_id, role_name, .. } => {
                let found = self.role_authority(now, role_name).await?;
                found.filter(|a| a.role.as_ref().is_some_and(|r| r.role.id == *role_id))
            }
            SessionKind::FederatedUser { by: Some(user), .. }
            | SessionKind::SessionToken { user: Some(user) } => {
                self.user_authority(now, user).await?
            }
            SessionKind::FederatedUser { by: None, .. }
            | SessionKind::SessionToken { user: None } => {
                Some(Authority { root: true, ..Authority::default() })
            }
        };
        let Some(mut authority) = behind else { return Ok(None) };
        // ST-021: a federated user has nothing that was not passed.
        let always = matches!(session.kind, SessionKind::FederatedUser { .. });
        authority.session = self.session_policies(now, &session.scope, always).await?;
        if session.scope.guest && authority.scope_down.is_none() {
            authority.scope_down = Some(self.0.builtin.guest.clone());
        }
        Ok(Some(authority))
    }

    async fn session_policies(
        &self,
        now: Timestamp,
        scope: &SessionScope,
        always: bool,
    ) -> Result<Option<Vec<Arc<NamedPolicy>>>, AccessError> {
        if scope.policy.is_none() && scope.policy_arns.is_empty() && !always {
            return Ok(None);
        }
        let mut policies = Vec::with_capacity(1 + scope.policy_arns.len());
        if let Some(json) = &scope.policy {
            policies.push(self.inline_session_policy(json)?);
        }
        self.all_managed(now, &scope.policy_arns, &mut policies).await?;
        Ok(Some(policies))
    }

    /// An inline session policy, parsed once for all sessions that have the same.
    fn inline_session_policy(&self, json: &str) -> Result<Arc<NamedPolicy>, AccessError> {
        let cache = &self.0.authorities.session;
        if let Some(policy) = cache.get(json) {
            return Ok(policy);
        }
        let policy = Arc::new(parse("session".to_owned(), json, PolicyKind::Session)?);
        cache.insert(json.into(), Arc::clone(&policy));
        Ok(policy)
    }

    /// What an access key id leads to, opened.
    pub(crate) async fn key_secret(
        &self,
        now: Timestamp,
        id: &str,
    ) -> Result<Option<Arc<KeySecret>>, AccessError> {
        let make = |key: AccessKey| match key.open(&self.0.keys) {
            Ok(secret) => Ok(KeySecret { key, secret }),
            Err(error) => {
                let what = format!("access key {}", key.id);
                Err(AccessError::Unusable { what, reason: error.to_string() })
            }
        };
        let key = || AccessKey::key_of(id);
        self.cached(&self.0.authorities.access_keys, now, id, key, make).await
    }
}
