//! Roles.

use std::collections::BTreeMap;

use base::{Deployment, Timestamp};
use serde::{Deserialize, Serialize};
use store::{Entity, Key, Links};

use super::{Tags, entity_key, fold, link_attachments, link_entity};

/// An IAM role.
///
/// Its item's key is its name without regard to case, so a second role of the same name cannot
/// be. Source: IAM API Reference, data type `Role`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Role {
    /// 1 to 64 characters, as given.
    pub name: String,
    /// Begins and ends with `/`.
    pub path: String,
    /// `AROA…`.
    pub id: String,
    /// Who may assume it: the trust policy, JSON text.
    pub trust_policy: String,
    /// Up to 1,000 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The longest session in seconds, 3,600 to 43,200.
    pub max_session_duration: u32,
    /// The ARN of the permissions boundary, a managed policy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub boundary: Option<String>,
    /// Tags (`aws:ResourceTag`; they are not session tags, but `aws:PrincipalTag` of sessions).
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub tags: Tags,
    /// When it was made.
    pub created_at: Timestamp,
    /// Inline policies: name to JSON text.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub inline: BTreeMap<String, String>,
    /// ARNs of attached managed policies, in the order of attachment.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attached: Vec<String>,
}

impl Role {
    /// The longest session of a role that does not say otherwise, in seconds.
    pub const DEFAULT_SESSION: u32 = 3_600;

    /// Where the role of this name is stored.
    pub fn key_of(name: &str) -> Key {
        entity_key("role", &fold(name))
    }

    /// `arn:aws:iam::ACCOUNT:role/PATH/NAME`.
    pub fn arn(&self, deployment: &Deployment) -> String {
        deployment.iam_arn(&format!("role{}{}", self.path, self.name))
    }
}

impl Entity for Role {
    const KIND: &'static str = "iam-role";

    fn key(&self) -> Key {
        Self::key_of(&self.name)
    }

    fn links(&self, out: &mut Links) {
        link_entity(out, "roles", &self.path, &self.name, &self.id);
        link_attachments(out, "role", &self.name, &self.attached, self.boundary.as_deref());
    }
}
