//! Users and their access keys.

use std::collections::BTreeMap;

use base::{Deployment, Secret, Timestamp, UserRef};
use keys::{Keys, OpenError, Sealed};
use serde::{Deserialize, Serialize};
use store::{Entity, Key, Links};

use super::{Tags, entity_key, fold, link_attachments, link_entity};

/// An IAM user. Source: IAM API Reference, data type `User`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct User {
    /// 1 to 64 characters, as given.
    pub name: String,
    /// Begins and ends with `/`.
    pub path: String,
    /// `AIDA…`.
    pub id: String,
    /// The ARN of the permissions boundary, a managed policy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub boundary: Option<String>,
    /// Tags (`aws:PrincipalTag`).
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
    /// Names of the groups it is in, in the order of joining.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<String>,
}

impl User {
    /// Where the user of this name is stored.
    pub fn key_of(name: &str) -> Key {
        entity_key("user", &fold(name))
    }

    /// The `pk` of the list of a group's members; each `sk` is a user's name.
    pub fn members_of(group: &str) -> String {
        format!("iam/members/{}", fold(group))
    }

    /// `arn:aws:iam::ACCOUNT:user/PATH/NAME`.
    pub fn arn(&self, deployment: &Deployment) -> String {
        deployment.iam_arn(&format!("user{}{}", self.path, self.name))
    }

    /// The user as a caller.
    pub fn reference(&self, deployment: &Deployment) -> UserRef {
        UserRef { name: self.name.clone(), id: self.id.clone(), arn: self.arn(deployment) }
    }
}

impl Entity for User {
    const KIND: &'static str = "iam-user";

    fn key(&self) -> Key {
        Self::key_of(&self.name)
    }

    fn links(&self, out: &mut Links) {
        link_entity(out, "users", &self.path, &self.name, &self.id);
        link_attachments(out, "user", &self.name, &self.attached, self.boundary.as_deref());
        for group in &self.groups {
            out.index(Self::members_of(group), self.name.clone(), ());
        }
    }
}

/// A long-term access key of a user. Source: IAM API Reference, data type `AccessKey`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AccessKey {
    /// `AKIA…`.
    pub id: String,
    /// The name of its user.
    pub user_name: String,
    /// The unique id of its user: a key never serves a later user of the same name.
    pub user_id: String,
    /// The secret access key, sealed ([`AccessKey::seal`]).
    pub secret: Sealed,
    /// Whether it may be used.
    pub active: bool,
    /// When it was made.
    pub created_at: Timestamp,
}

impl AccessKey {
    const SECRET: &'static str = "iam-access-key.secret";

    /// Seals the secret of the key of this id.
    pub fn seal(keys: &Keys, id: &str, secret: &Secret<String>) -> Sealed {
        keys.seal_field(Self::SECRET, id, secret.expose().as_bytes())
    }

    /// Opens the key's secret.
    pub fn open(&self, keys: &Keys) -> Result<Secret<String>, OpenError> {
        let plain = keys.open_field(Self::SECRET, &self.id, &self.secret)?;
        let text = std::str::from_utf8(&plain).map_err(|_| OpenError)?;
        Ok(Secret::new(text.to_owned()))
    }

    /// The key with its secret sealed anew, if a previous deployment key sealed it.
    pub fn reseal(&self, keys: &Keys) -> Result<Option<Self>, OpenError> {
        let secret = keys.reseal_field(Self::SECRET, &self.id, &self.secret)?;
        Ok(secret.map(|secret| Self { secret, ..self.clone() }))
    }

    /// Where the key of this id is stored.
    pub fn key_of(id: &str) -> Key {
        entity_key("key", id)
    }

    /// The `pk` of the list of a user's keys; each `sk` is an access key id.
    pub fn keys_of(user: &str) -> String {
        format!("iam/user-keys/{}", fold(user))
    }
}

impl Entity for AccessKey {
    const KIND: &'static str = "iam-access-key";

    fn key(&self) -> Key {
        Self::key_of(&self.id)
    }

    fn links(&self, out: &mut Links) {
        out.index(Self::keys_of(&self.user_name), self.id.clone(), ());
    }
}

/// When and for what an access key or a role was last used, to within some minutes.
///
/// An item of its own, so that using a key does not change the key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LastUsed {
    /// `AKIA…` or `AROA…`.
    pub subject: String,
    /// When.
    pub at: Timestamp,
    /// The service that was called, such as `sts`.
    pub service: String,
    /// The region it was called in.
    pub region: String,
}

impl LastUsed {
    /// Where the use of this key or role is stored.
    pub fn key_of(subject: &str) -> Key {
        entity_key("used", subject)
    }
}

impl Entity for LastUsed {
    const KIND: &'static str = "iam-last-used";

    fn key(&self) -> Key {
        Self::key_of(&self.subject)
    }
}
