//! The words of refusals during a sign-in. The fact of each is beside it.

use wire::Error;
use wire::cognito_idp::error;

/// AU-027: not one of ours, or one of something else.
pub(super) fn invalid_session() -> Error {
    error::not_authorized("Invalid session for the user.")
}

/// AU-027.
pub(super) fn expired_session() -> Error {
    error::not_authorized("Invalid session for the user, session is expired.")
}

/// AU-027.
pub(super) fn used_session() -> Error {
    error::not_authorized("Invalid session for the user, session can only be used once.")
}

/// AU-029.
pub(super) fn wrong_code() -> Error {
    error::code_mismatch("Invalid code or auth state for the user.")
}

/// AU-020.
pub(super) fn not_confirmed() -> Error {
    error::user_not_confirmed("User is not confirmed.")
}

/// AU-022.
pub(super) fn reset_required() -> Error {
    error::password_reset_required("Password reset required for the user")
}

/// AU-023.
pub(super) fn temporary_password_expired() -> Error {
    error::not_authorized("Temporary password has expired and must be reset by an administrator.")
}

/// AU-117: a second factor is demanded, and the user has none and can set up none.
pub(super) fn no_second_factor() -> Error {
    error::mfa_method_not_found("User does not have an MFA method that the user pool allows.")
}

/// AU-108: no factor that the user has leads to the level that was asked for.
pub(super) fn out_of_reach() -> Error {
    error::invalid_parameter("The user has no factor that meets the requested ACR values.")
}
