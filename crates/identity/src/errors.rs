//! The words of refusals (IP-004 and on).

use wire::Error;
use wire::cognito_identity::error;

/// IP-020.
pub(crate) fn pool_not_found(id: &str) -> Error {
    error::resource_not_found(format!("IdentityPool '{id}' not found."))
}

/// IP-020.
pub(crate) fn identity_not_found(id: &str) -> Error {
    error::resource_not_found(format!("Identity '{id}' not found."))
}

/// IP-004, sec_136.
pub(crate) fn no_guests() -> Error {
    error::not_authorized("Unauthenticated access is not supported for this identity pool.")
}

/// IP-026, sec_138, sec_151.
pub(crate) fn forbidden(id: &str) -> Error {
    error::not_authorized(format!("Access to Identity '{id}' is forbidden."))
}

/// IP-027, sec_139.
pub(crate) fn logins_dont_match() -> Error {
    error::not_authorized(
        "Logins don't match. Please include at least one valid login for this identity or \
         identity pool.",
    )
}

/// IP-014, IP-019.
pub(crate) fn unsupported_provider() -> Error {
    error::not_authorized("Token is not from a supported provider of this identity pool.")
}

/// IP-054, sec_149: the developer provider's name stands where only public providers may.
pub(crate) fn not_a_public_provider() -> Error {
    error::invalid_parameter("Please provide a valid public provider")
}

/// The pool has no such developer provider.
pub(crate) fn not_the_developer_provider() -> Error {
    error::not_authorized("This identity pool does not support the specified developer provider.")
}

/// IP-074, IP-075.
pub(crate) fn role_configuration() -> Error {
    error::invalid_identity_pool_configuration(
        "Invalid identity pool configuration. Check assigned IAM roles for this pool.",
    )
}

/// A developer user id that is linked to nothing here.
pub(crate) fn developer_user_not_found(user: &str) -> Error {
    error::resource_not_found(format!("Developer user '{user}' not found."))
}
