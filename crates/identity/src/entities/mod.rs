//! What identity pools keep.
//!
//! | pk | sk | holds |
//! |---|---|---|
//! | `ip/POOL` | `#` | a pool: configuration, roles, role mappings, principal tags |
//! | `l/identity-pools` | pool id | list of the pools |
//! | `i/IDENTITY` | `#` | an identity: its pool, logins, developer users, state |
//! | | `merged/IDENTITY` | note: that identity was merged into this one, its data is not moved yet |
//! | | else | what others keep for the identity |
//! | `l/POOL/identities/BUCKET` | identity id | list of a pool's identities |
//! | `f/POOL/PROVIDER/HASH` | `#` | claim: a provider's user is one identity's |
//! | `fd/POOL/PROVIDER/HASH` | `#` | claim: a developer user is one identity's |
//! | `ip-deleted` | pool id | a deleted pool whose identities are being swept |

mod deleted_pool;
mod identity;
mod login;
mod pool;

pub(crate) use deleted_pool::DeletedPool;
pub use identity::{IdentityRecord, State};
pub(crate) use identity::{LinkError, ListEntry};
pub(crate) use login::Login;
pub(crate) use pool::{
    Ambiguous, MAX_RULES, MAX_TAGS, MappingKind, Match, Pool, RoleMapping, Rule, TagMap, Tags,
    UserPoolClient,
};
