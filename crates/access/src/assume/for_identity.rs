//! Credentials for an identity of an identity pool: the enhanced flow's AssumeRole.
//!
//! The hot path of GetCredentialsForIdentity: a cached role, one evaluation of its trust policy,
//! one sealing; nothing is written.

use std::collections::BTreeMap;
use std::time::Duration;

use base::{Ctx, SessionScope};
use keys::TemporaryCredentials;
use policy::Context;

use super::{FEDERATED_PROVIDER, Grant, SessionTags};
use crate::Access;
use crate::error::AccessError;

/// The principal that trust policies name, and the prefix of its condition keys (IP-089).
pub const COGNITO_IDENTITY: &str = "cognito-identity.amazonaws.com";

/// What an identity pool asks for.
#[derive(Clone, Debug)]
pub struct AssumeForIdentity<'a> {
    /// The role; it must be of this account (IP-076).
    pub role_arn: &'a str,
    /// `CognitoIdentityCredentials` (IP-073).
    pub session_name: &'a str,
    /// An hour (IP-072); never beyond the role's own limit.
    pub duration: Duration,
    /// The identity pool's id (`aud`).
    pub audience: &'a str,
    /// The identity's id (`sub`).
    pub subject: &'a str,
    /// How the identity signed in (`amr`, IP-063).
    pub amr: &'a [String],
    /// Principal tags (IP-087).
    pub tags: BTreeMap<String, String>,
    /// Which of them pass on.
    pub transitive_tag_keys: Vec<String>,
    /// Whether the guest scope-down applies (IP-092).
    pub guest: bool,
}

/// Why there are no credentials.
#[derive(Debug, thiserror::Error)]
pub enum AssumeError {
    /// The role is not of this account, is not there, or does not trust the pool (IP-075).
    #[error("the role cannot be assumed for this identity")]
    NotAssumable,
    /// The decision could not be made.
    #[error(transparent)]
    Failed(#[from] AccessError),
}

impl Access {
    /// Credentials of a role for an identity, if the role's trust policy lets it in.
    pub async fn assume_role_for_identity(
        &self,
        cx: &Ctx,
        request: AssumeForIdentity<'_>,
    ) -> Result<TemporaryCredentials, AssumeError> {
        let role = self.role_by_arn(cx.now, request.role_arn).await?;
        let role = role.ok_or(AssumeError::NotAssumable)?;
        let tags = SessionTags { tags: request.tags, transitive: request.transitive_tag_keys };
        let key = |name: &str| format!("{COGNITO_IDENTITY}:{name}");
        let mut context = Context::new();
        context.insert(key("aud"), request.audience);
        context.insert(key("sub"), request.subject);
        context.insert_many(key("amr"), request.amr.iter().map(String::as_str));
        context.insert("sts:RoleSessionName", request.session_name);
        tags.describe(&mut context);
        let may = |action| role.trusts(cx, COGNITO_IDENTITY, action, &context);
        // IP-088: tags need a permission of their own.
        if !may("sts:AssumeRoleWithWebIdentity") || !(tags.is_empty() || may("sts:TagSession")) {
            return Err(AssumeError::NotAssumable);
        }
        let longest = Duration::from_secs(u64::from(role.role.max_session_duration));
        let federation = BTreeMap::from([
            (key("aud"), vec![request.audience.to_owned()]),
            (key("sub"), vec![request.subject.to_owned()]),
            (key("amr"), request.amr.to_vec()),
            (FEDERATED_PROVIDER.to_owned(), vec![COGNITO_IDENTITY.to_owned()]),
        ]);
        let grant = Grant {
            duration: request.duration.min(longest),
            scope: SessionScope { guest: request.guest, ..SessionScope::default() },
            tags,
            source_identity: None,
            federation,
        };
        Ok(self.issue(cx, role.session(request.session_name), grant))
    }
}
