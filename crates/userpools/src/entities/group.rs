//! Groups, and who is in them (US-059 to US-062).

use base::{Timestamp, UserPoolId};
use serde::{Deserialize, Serialize};
use store::{Entity, Key, Links};

use super::{Pool, UserKey};

/// A group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Group {
    /// Its pool.
    pub(crate) pool: UserPoolId,
    /// 1 to 128 characters.
    pub(crate) name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) description: Option<String>,
    /// The role of its members, if it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) role_arn: Option<String>,
    /// The lowest one of a user's groups gives `cognito:preferred_role`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) precedence: Option<i32>,
    /// When it was made.
    pub(crate) created_at: Timestamp,
    /// When it was last changed.
    pub(crate) modified_at: Timestamp,
}

impl Group {
    /// What the keys of a pool's groups begin with, in [`Pool::partition`].
    pub(crate) const LIST: &'static str = "group/";

    /// Where the group of this name is stored.
    pub(crate) fn key_of(pool: &str, name: &str) -> Key {
        Key::new(Pool::partition(pool), format!("{}{name}", Self::LIST))
    }
}

impl Entity for Group {
    const KIND: &'static str = "user-pool-group";

    fn key(&self) -> Key {
        Self::key_of(self.pool.as_str(), &self.name)
    }
}

/// A user in a group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Membership {
    /// Who.
    pub(crate) user: UserKey,
    /// In which group.
    pub(crate) group: String,
    /// Since when.
    pub(crate) since: Timestamp,
}

impl Membership {
    /// What the keys of a user's memberships begin with.
    pub(crate) const LIST: &'static str = "group/";

    /// Where a user's membership is stored.
    pub(crate) fn key_of(user: &UserKey, group: &str) -> Key {
        user.at(format!("{}{group}", Self::LIST))
    }

    /// The partition of the list of a group's members, in the order of their names.
    pub(crate) fn members(pool: &UserPoolId, group: &str) -> String {
        format!("ug/{pool}/{group}")
    }
}

impl Entity for Membership {
    const KIND: &'static str = "user-membership";

    fn key(&self) -> Key {
        Self::key_of(&self.user, &self.group)
    }

    fn links(&self, out: &mut Links) {
        out.index(Self::members(&self.user.pool, &self.group), &*self.user.name, ());
    }
}
