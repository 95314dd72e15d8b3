//! The words of refusals. The fact of each is beside it.

use wire::Error;
use wire::cognito_idp::error;

/// AU-016.
pub(crate) fn pool_not_found(id: &str) -> Error {
    error::resource_not_found(format!("User pool {id} does not exist."))
}

/// AU-016.
pub(crate) fn client_not_found(id: &str) -> Error {
    error::resource_not_found(format!("User pool client {id} does not exist."))
}

/// AU-019.
pub(crate) fn user_not_found() -> Error {
    error::user_not_found("User does not exist.")
}

/// AU-018, AU-068, LT-019: a wrong password, and a user that the client may not learn of.
pub(crate) fn incorrect() -> Error {
    error::not_authorized("Incorrect username or password.")
}

/// AU-059.
pub(crate) fn locked() -> Error {
    error::not_authorized("Password attempts exceeded")
}

/// AU-062.
pub(crate) fn too_many_attempts() -> Error {
    error::limit_exceeded("Attempt limit exceeded, please try after some time.")
}

/// AU-021.
pub(crate) fn disabled() -> Error {
    error::not_authorized("User is disabled.")
}

/// AU-017.
pub(crate) fn missing_parameter(name: &str) -> Error {
    error::invalid_parameter(format!("Missing required parameter {name}"))
}

/// AU-064.
pub(crate) fn wrong_code() -> Error {
    error::code_mismatch("Invalid verification code provided, please try again.")
}

/// AU-065.
pub(crate) fn expired_code() -> Error {
    error::expired_code("Invalid code provided, please request a code again.")
}

/// AU-099.
pub(crate) fn invalid_access_token() -> Error {
    error::not_authorized("Invalid Access Token")
}

/// AU-099.
pub(crate) fn expired_access_token() -> Error {
    error::not_authorized("Access Token has expired")
}

/// AU-098.
pub(crate) fn revoked_access_token() -> Error {
    error::not_authorized("Access Token has been revoked")
}

/// AU-094.
pub(crate) fn invalid_refresh_token() -> Error {
    error::not_authorized("Invalid Refresh Token")
}

/// AU-094.
pub(crate) fn revoked_refresh_token() -> Error {
    error::not_authorized("Refresh Token has been revoked")
}

/// AU-094.
pub(crate) fn expired_refresh_token() -> Error {
    error::not_authorized("Refresh Token has expired")
}

/// US-024, AU-073: another user holds this alias.
pub(crate) fn alias_taken(attribute: &str) -> Error {
    error::alias_exists(format!("An account with the {attribute} already exists."))
}
