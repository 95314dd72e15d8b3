//! Who is calling: the root user, an IAM user, a temporary session, or nobody we know.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::deployment::Deployment;
use crate::time::Timestamp;

/// The verified author of a request.
#[derive(Clone, Debug, Default)]
pub struct Caller {
    /// Who it is.
    pub principal: Principal,
    /// The access key that signed, if the request was signed.
    pub access_key_id: Option<String>,
}

/// The kinds of principal a request can have.
#[derive(Clone, Debug, Default)]
pub enum Principal {
    /// An unsigned request.
    #[default]
    Anonymous,
    /// The account's root user, who may do everything.
    Root,
    /// An IAM user with a long-term access key.
    User(UserRef),
    /// The holder of temporary credentials.
    Session(Arc<Session>),
}

/// An IAM user, as far as a request needs to know it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UserRef {
    /// The user's name, unique in the account.
    pub name: String,
    /// `AIDA…`.
    pub id: String,
    /// The user's ARN, path included.
    pub arn: String,
}

/// A temporary session: what its session token carries, sealed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    /// Whose rights the session has.
    pub kind: SessionKind,
    /// The temporary access key id, `ASIA…`.
    pub access_key_id: String,
    /// When the credentials were issued (`aws:TokenIssueTime`).
    pub issued_at: Timestamp,
    /// When they end.
    pub expires_at: Timestamp,
    /// What narrows the session below its principal's own rights.
    #[serde(default, skip_serializing_if = "SessionScope::is_empty")]
    pub scope: SessionScope,
    /// Session tags (`aws:PrincipalTag/…`).
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub tags: BTreeMap<String, String>,
    /// The keys of those tags that pass on to chained sessions.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub transitive_tag_keys: Vec<String>,
    /// `sts:SourceIdentity`; sticks to chained sessions (ST-008).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source_identity: Option<String>,
    /// Condition keys that the way of signing in left on the session, such as
    /// `cognito-identity.amazonaws.com:sub`; policies refer to them.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub federation: BTreeMap<String, Vec<String>>,
    /// The fingerprint of the root access key behind a session of the root user, which ends with
    /// that key; `None` for all others.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub root_key: Option<String>,
}

/// What narrows a session below its principal's own rights: each present part intersects.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SessionScope {
    /// The inline session policy, JSON (ST-004).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub policy: Option<String>,
    /// Managed session policies by ARN (ST-004).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub policy_arns: Vec<String>,
    /// Whether the guest scope-down of the enhanced flow applies (IP-092).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub guest: bool,
}

impl SessionScope {
    /// Whether nothing narrows the session.
    pub fn is_empty(&self) -> bool {
        self.policy.is_none() && self.policy_arns.is_empty() && !self.guest
    }
}

/// Whose rights a session has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "kebab-case")]
pub enum SessionKind {
    /// A role that was assumed.
    AssumedRole {
        /// `AROA…`; a role deleted and made again has another, and old sessions die with the old.
        role_id: String,
        /// The role's name, without its path.
        role_name: String,
        /// The caller's choice of name.
        session_name: String,
    },
    /// A federated user (GetFederationToken), within the rights of the one who asked.
    FederatedUser {
        /// The caller's choice of name.
        name: String,
        /// The IAM user who asked; `None` for the root user.
        by: Option<UserRef>,
    },
    /// The same user for a while (GetSessionToken).
    SessionToken {
        /// The IAM user; `None` for the root user.
        user: Option<UserRef>,
    },
}

impl Principal {
    /// The principal's ARN (`aws:PrincipalArn` has the role's ARN for sessions of a role; this is
    /// the one that GetCallerIdentity and "is not authorized" messages show).
    pub fn arn(&self, deployment: &Deployment) -> String {
        match self {
            Self::Anonymous => "anonymous".to_owned(),
            Self::Root => deployment.root_arn(),
            Self::User(user) => user.arn.clone(),
            Self::Session(session) => session.arn(deployment),
        }
    }

    /// The session behind the request, if it has temporary credentials.
    pub fn session(&self) -> Option<&Session> {
        match self {
            Self::Session(session) => Some(session),
            _ => None,
        }
    }

    /// `UserId` of GetCallerIdentity (`aws:userid`), ST-019.
    pub fn user_id(&self, deployment: &Deployment) -> String {
        match self {
            Self::Anonymous => "anonymous".to_owned(),
            Self::Root => deployment.account.to_string(),
            Self::User(user) => user.id.clone(),
            Self::Session(session) => match &session.kind {
                SessionKind::AssumedRole { role_id, session_name, .. } => {
                    format!("{role_id}:{session_name}")
                }
                SessionKind::FederatedUser { name, .. } => format!("{}:{name}", deployment.account),
                SessionKind::SessionToken { user: Some(user) } => user.id.clone(),
                SessionKind::SessionToken { user: None } => deployment.account.to_string(),
            },
        }
    }
}

impl Session {
    /// Whether the rights behind the session are the root user's.
    pub const fn is_root(&self) -> bool {
        match &self.kind {
            SessionKind::AssumedRole { .. } => false,
            SessionKind::FederatedUser { by: user, .. } | SessionKind::SessionToken { user } => {
                user.is_none()
            }
        }
    }

    /// The session's ARN (ST-019, ST-021).
    pub fn arn(&self, deployment: &Deployment) -> String {
        match &self.kind {
            SessionKind::AssumedRole { role_name, session_name, .. } => {
                deployment.sts_arn(&format!("assumed-role/{role_name}/{session_name}"))
            }
            SessionKind::FederatedUser { name, .. } => {
                deployment.sts_arn(&format!("federated-user/{name}"))
            }
            SessionKind::SessionToken { user: Some(user) } => user.arn.clone(),
            SessionKind::SessionToken { user: None } => deployment.root_arn(),
        }
    }
}
