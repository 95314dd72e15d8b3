//! Groups of users.

use std::collections::BTreeMap;

use base::{Deployment, Timestamp};
use serde::{Deserialize, Serialize};
use store::{Entity, Key, Links};

use super::{entity_key, fold, link_attachments, link_entity};

/// An IAM group. Who belongs to it stands at the users ([`super::User::members_of`]).
/// Source: IAM API Reference, data type `Group`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Group {
    /// 1 to 128 characters, as given.
    pub name: String,
    /// Begins and ends with `/`.
    pub path: String,
    /// `AGPA…`.
    pub id: String,
    /// When it was made.
    pub created_at: Timestamp,
    /// Inline policies: name to JSON text.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub inline: BTreeMap<String, String>,
    /// ARNs of attached managed policies, in the order of attachment.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attached: Vec<String>,
}

impl Group {
    /// Where the group of this name is stored.
    pub fn key_of(name: &str) -> Key {
        entity_key("group", &fold(name))
    }

    /// `arn:aws:iam::ACCOUNT:group/PATH/NAME`.
    pub fn arn(&self, deployment: &Deployment) -> String {
        deployment.iam_arn(&format!("group{}{}", self.path, self.name))
    }
}

impl Entity for Group {
    const KIND: &'static str = "iam-group";

    fn key(&self) -> Key {
        Self::key_of(&self.name)
    }

    fn links(&self, out: &mut Links) {
        link_entity(out, "groups", &self.path, &self.name, &self.id);
        link_attachments(out, "group", &self.name, &self.attached, None);
    }
}
