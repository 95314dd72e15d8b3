//! Who asks, and the `Principal` element that says whom a statement is about.

/// The caller of a request. Copied freely: it only borrows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Principal<'a> {
    /// Nobody in particular: an unsigned request.
    Anonymous,
    /// The root user of an account.
    Root {
        /// 12-digit account id.
        account: &'a str,
    },
    /// An IAM user, with long-term keys or a session token of its own.
    User {
        /// 12-digit account id.
        account: &'a str,
        /// `arn:aws:iam::<account>:user/<path><name>`
        arn: &'a str,
    },
    /// A session of a role.
    AssumedRole {
        /// 12-digit account id.
        account: &'a str,
        /// `arn:aws:iam::<account>:role/<path><name>`
        role_arn: &'a str,
        /// `arn:aws:sts::<account>:assumed-role/<name>/<session>`
        session_arn: &'a str,
    },
    /// A session made with `GetFederationToken`.
    FederatedUser {
        /// 12-digit account id.
        account: &'a str,
        /// `arn:aws:sts::<account>:federated-user/<name>`
        arn: &'a str,
        /// ARN of the IAM user that made the session; `None` for root.
        user_arn: Option<&'a str>,
    },
    /// A web identity or SAML caller that is about to assume a role.
    Federated {
        /// The provider as trust policies name it: `cognito-identity.amazonaws.com`, or the ARN
        /// of an OIDC or SAML provider.
        provider: &'a str,
    },
    /// A service of the platform.
    Service {
        /// `<service>.amazonaws.com`
        name: &'a str,
    },
}

impl<'a> Principal<'a> {
    /// An IAM user.
    pub const fn user(account: &'a str, arn: &'a str) -> Self {
        Self::User { account, arn }
    }

    /// A session of a role.
    pub const fn assumed_role(account: &'a str, role_arn: &'a str, session_arn: &'a str) -> Self {
        Self::AssumedRole { account, role_arn, session_arn }
    }

    /// The account of the caller, if it has one.
    pub const fn account(&self) -> Option<&'a str> {
        match *self {
            Self::Root { account }
            | Self::User { account, .. }
            | Self::AssumedRole { account, .. }
            | Self::FederatedUser { account, .. } => Some(account),
            Self::Anonymous | Self::Federated { .. } | Self::Service { .. } => None,
        }
    }
}

/// One entry of a `Principal` or `NotPrincipal` element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PrincipalEntry {
    /// `"*"`: everyone, also anonymous callers.
    Everyone,
    /// `{"AWS": "*"}`: as `Everyone`, except federated callers and services, which a statement
    /// has to name by their own type.
    AnyAws,
    /// An account id or the ARN of its root: every principal of that account.
    Account(Box<str>),
    /// The ARN of a user, role or session.
    Arn(Box<str>),
    /// The unique id of a user or role that was deleted; it stands for nobody.
    UniqueId(Box<str>),
    /// A service principal.
    Service(Box<str>),
    /// A web identity or SAML provider.
    Federated(Box<str>),
    /// An S3 canonical user id; callers are never known by it, so it matches nobody.
    CanonicalUser(Box<str>),
}

/// How exactly a statement names the caller; the greatest counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Naming {
    /// By the account: the account's own policies must allow too.
    Account,
    /// By `*`.
    Public,
    /// By the role (or the user behind a federated session).
    Role,
    /// By the user or session itself, or its provider or service name.
    Exact,
}

impl PrincipalEntry {
    fn names(&self, caller: &Principal<'_>) -> Option<Naming> {
        use Principal as P;
        match (self, caller) {
            (Self::AnyAws, P::Federated { .. } | P::Service { .. }) => None,
            (Self::Everyone | Self::AnyAws, _) => Some(Naming::Public),
            (Self::Account(id), P::Root { account }) if **id == **account => Some(Naming::Exact),
            (Self::Account(id), _) => (caller.account() == Some(&**id)).then_some(Naming::Account),
            (Self::Arn(named), P::User { arn, .. }) => (**named == **arn).then_some(Naming::Exact),
            (Self::Arn(named), P::AssumedRole { role_arn, session_arn, .. }) => {
                either(named, session_arn, Some(role_arn))
            }
            (Self::Arn(named), P::FederatedUser { arn, user_arn, .. }) => {
                either(named, arn, *user_arn)
            }
            (Self::Service(a), P::Service { name: b })
            | (Self::Federated(a), P::Federated { provider: b }) => {
                (**a == **b).then_some(Naming::Exact)
            }
            _ => None,
        }
    }
}

fn either(named: &str, session: &str, behind: Option<&str>) -> Option<Naming> {
    match () {
        () if named == session => Some(Naming::Exact),
        () if Some(named) == behind => Some(Naming::Role),
        () => None,
    }
}

/// The whole element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct PrincipalClause {
    pub(crate) negated: bool,
    pub(crate) entries: Vec<PrincipalEntry>,
}

impl PrincipalClause {
    /// Whether the caller is meant, and how exactly. `NotPrincipal` means callers only in general,
    /// like `*`.
    pub(crate) fn names(&self, caller: &Principal<'_>) -> Option<Naming> {
        let best = self.entries.iter().filter_map(|entry| entry.names(caller)).max();
        match (self.negated, best) {
            (false, best) => best,
            (true, None) => Some(Naming::Public),
            (true, Some(_)) => None,
        }
    }
}
