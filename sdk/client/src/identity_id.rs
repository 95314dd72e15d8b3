//! The id of an identity in an identity pool.

use std::fmt;

use serde::{Deserialize, Serialize};

/// e.g. `eu-west-1:0f6e…`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct IdentityId(String);

impl IdentityId {
    /// The id as the services know it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<String> for IdentityId {
    fn from(id: String) -> Self {
        Self(id)
    }
}

impl From<&str> for IdentityId {
    fn from(id: &str) -> Self {
        Self(id.to_owned())
    }
}

impl fmt::Display for IdentityId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
