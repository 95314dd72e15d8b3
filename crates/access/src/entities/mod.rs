//! What IAM keeps: roles, users, groups, managed policies, access keys and identity providers.
//!
//! One entity is one item in a `pk` of its own. Names are unique without regard to case, as in
//! IAM, because the key is the folded name; a lookup finds a name only as it was given, because
//! ARNs in policies compare with case.
//!
//! | pk | sk | holds |
//! |---|---|---|
//! | `iam/role/NAME`, `user`, `group`, `policy`, `key`, `oidc`, `saml`, `used` | `#` | the entity |
//! | `iam/id/AROA…` | `#` | claim of a unique id, names the entity's `pk` |
//! | `iam/roles`, `users`, `groups`, `policies` | `PATH NAME` | lists, so that a path prefix is a range |
//! | `iam/oidc-providers`, `iam/saml-providers` | issuer or name | lists |
//! | `iam/attached/ARN`, `iam/bounded/ARN` | `role/NAME`, … | where a managed policy is in use |
//! | `iam/members/GROUP` | user name | a group's members |
//! | `iam/user-keys/USER` | `AKIA…` | a user's access keys |

use std::collections::BTreeMap;

use store::{Key, Links};

mod catalogue;
mod group;
mod managed_policy;
mod provider;
mod role;
mod user;

pub use catalogue::{AWS_MANAGED, AwsManaged, aws_managed};
pub use group::Group;
pub use managed_policy::{ManagedPolicy, PolicyVersion};
pub use provider::{OidcProvider, SamlProvider};
pub use role::Role;
pub use user::{AccessKey, LastUsed, User};

/// Tags by key.
pub type Tags = BTreeMap<String, String>;

/// What a conflict over a unique id is reported as.
pub const CLAIM_ID: &str = "id";

/// Between path and name in list entries: sorts before every character of a path and is in none.
const SEPARATOR: char = ' ';

/// A name as uniqueness sees it. IAM's names are ASCII.
pub fn fold(name: &str) -> String {
    name.to_ascii_lowercase()
}

/// The `sk` of a list entry of `iam/roles` and its like.
pub fn list_entry(path: &str, name: &str) -> String {
    format!("{path}{SEPARATOR}{name}")
}

/// The name in a list entry.
pub fn name_of_entry(sk: &str) -> &str {
    sk.rsplit_once(SEPARATOR).map_or(sk, |(_, name)| name)
}

fn entity_key(noun: &str, name: &str) -> Key {
    Key::new(format!("iam/{noun}/{name}"), "#")
}

/// Where the unique id of an entity is claimed; [`store::follow`] gives the entity's name.
pub fn id_key(id: &str) -> Key {
    entity_key("id", id)
}

fn link_entity(out: &mut Links, list: &str, path: &str, name: &str, id: &str) {
    out.claim(id_key(id), CLAIM_ID, name);
    out.index(format!("iam/{list}"), list_entry(path, name), ());
}

fn link_attachments(
    out: &mut Links,
    noun: &str,
    name: &str,
    attached: &[String],
    boundary: Option<&str>,
) {
    for arn in attached {
        out.index(ManagedPolicy::attachments_of(arn), format!("{noun}/{name}"), ());
    }
    if let Some(arn) = boundary {
        out.index(ManagedPolicy::boundaries_of(arn), format!("{noun}/{name}"), ());
    }
}
