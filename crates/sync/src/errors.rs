//! The words of refusals.

use wire::Error;
use wire::cognito_sync::error;

/// SY-019, sec_173: the path names something that these credentials do not reach.
pub(crate) fn not_theirs() -> Error {
    error::not_authorized("These credentials are not valid for accessing this resource")
}

/// There is no such pool.
pub(crate) fn pool_not_found(id: &str) -> Error {
    error::resource_not_found(format!("IdentityPool '{id}' not found."))
}

/// There is no such identity in the pool.
pub(crate) fn identity_not_found(id: &str) -> Error {
    error::resource_not_found(format!("Identity '{id}' not found."))
}

/// SY-014.
pub(crate) fn dataset_not_found(name: &str) -> Error {
    error::resource_not_found(format!("Dataset '{name}' not found."))
}

/// SY-012: the token is of another dataset, or none of ours.
pub(crate) fn bad_session() -> Error {
    error::invalid_parameter("Invalid SyncSessionToken.")
}

/// SY-012: the token is too old, or of a dataset that was deleted since.
pub(crate) fn stale_session() -> Error {
    error::resource_conflict("The sync session is no longer valid. List the records again.")
}

/// A page token that is none of this listing's.
pub(crate) fn bad_page() -> Error {
    error::invalid_parameter("Invalid NextToken.")
}

/// SY-025, SY-026: devices belong to identities.
pub(crate) fn identity_only() -> Error {
    error::not_authorized("This operation needs the credentials of an identity.")
}
