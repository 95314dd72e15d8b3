//! Resource servers and their scopes (OA-017).

use std::collections::BTreeMap;

use base::UserPoolId;
use serde::{Deserialize, Serialize};
use store::{Entity, Key};

use super::Pool;

/// An API whose scopes clients may be given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ResourceServer {
    /// Its pool.
    pub(crate) pool: UserPoolId,
    /// Stands before the `/` in the scopes of tokens.
    pub(crate) identifier: String,
    /// 1 to 256 characters.
    pub(crate) name: String,
    /// Scope to description.
    #[serde(default)]
    pub(crate) scopes: BTreeMap<String, String>,
}

impl ResourceServer {
    /// What the keys of a pool's resource servers begin with, in [`Pool::partition`].
    pub(crate) const LIST: &'static str = "server/";

    /// Where the resource server of this identifier is stored.
    pub(crate) fn key_of(pool: &str, identifier: &str) -> Key {
        Key::new(Pool::partition(pool), format!("{}{identifier}", Self::LIST))
    }
}

impl Entity for ResourceServer {
    const KIND: &'static str = "user-pool-resource-server";

    fn key(&self) -> Key {
        Self::key_of(self.pool.as_str(), &self.identifier)
    }
}
