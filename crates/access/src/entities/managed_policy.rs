//! Managed policies of this account, with their versions.

use std::collections::BTreeMap;

use base::{Deployment, Timestamp};
use serde::{Deserialize, Serialize};
use store::{Entity, Key, Links};

use super::{Tags, entity_key, fold, link_entity};

/// A customer-managed policy. Source: IAM API Reference, data type `Policy`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ManagedPolicy {
    /// 1 to 128 characters, as given.
    pub name: String,
    /// Begins and ends with `/`.
    pub path: String,
    /// `ANPA…`.
    pub id: String,
    /// Up to 1,000 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Tags.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub tags: Tags,
    /// When it was made.
    pub created_at: Timestamp,
    /// When a version was last added or made the default.
    pub updated_at: Timestamp,
    /// The versions by number; at most [`ManagedPolicy::MAX_VERSIONS`].
    pub versions: BTreeMap<u32, PolicyVersion>,
    /// The number of the version in force.
    pub default_version: u32,
    /// The number the next version gets; numbers are never used twice.
    pub next_version: u32,
}

/// One version of a managed policy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PolicyVersion {
    /// JSON text.
    pub document: String,
    /// When it was made.
    pub created_at: Timestamp,
}

impl ManagedPolicy {
    /// How many versions a policy has at most.
    pub const MAX_VERSIONS: usize = 5;

    /// A policy with its first version, `v1`, in force.
    pub fn new(name: &str, path: &str, id: String, document: String, now: Timestamp) -> Self {
        Self {
            name: name.to_owned(),
            path: path.to_owned(),
            id,
            description: None,
            tags: Tags::new(),
            created_at: now,
            updated_at: now,
            versions: BTreeMap::from([(1, PolicyVersion { document, created_at: now })]),
            default_version: 1,
            next_version: 2,
        }
    }

    /// Where the policy of this name is stored.
    pub fn key_of(name: &str) -> Key {
        entity_key("policy", &fold(name))
    }

    /// The `pk` of the list of what a managed policy is attached to, AWS's policies included;
    /// each `sk` is `role/NAME`, `user/NAME` or `group/NAME`.
    pub fn attachments_of(arn: &str) -> String {
        format!("iam/attached/{arn}")
    }

    /// The `pk` of the list of the roles and users whose boundary a managed policy is; each `sk`
    /// is `role/NAME` or `user/NAME`.
    pub fn boundaries_of(arn: &str) -> String {
        format!("iam/bounded/{arn}")
    }

    /// `arn:aws:iam::ACCOUNT:policy/PATH/NAME`.
    pub fn arn(&self, deployment: &Deployment) -> String {
        deployment.iam_arn(&format!("policy{}{}", self.path, self.name))
    }

    /// The document in force.
    pub fn document(&self) -> Option<&str> {
        self.versions.get(&self.default_version).map(|version| version.document.as_str())
    }
}

impl Entity for ManagedPolicy {
    const KIND: &'static str = "iam-policy";

    fn key(&self) -> Key {
        Self::key_of(&self.name)
    }

    fn links(&self, out: &mut Links) {
        link_entity(out, "policies", &self.path, &self.name, &self.id);
    }
}
