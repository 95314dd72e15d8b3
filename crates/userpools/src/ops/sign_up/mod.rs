//! Signing up and confirming it.

mod confirm_sign_up;
mod draft;
mod resend_confirmation_code;
#[expect(clippy::module_inception, reason = "the operation is called like its noun")]
mod sign_up;

use wire::Error;
use wire::cognito_idp::error;

use crate::entities::{Pool, User};

/// AU-078: the user is not there, and the client may know.
fn unknown_user() -> Error {
    error::user_not_found("Username/client id combination not found.")
}

/// Where the code that confirms a sign-up goes: to what the pool verifies by itself, the phone first
/// (US-054).
fn confirmation_channel<'a>(pool: &Pool, user: &'a User) -> Option<(&'static str, &'a str)> {
    ["phone_number", "email"]
        .into_iter()
        .filter(|attribute| pool.auto_verifies(attribute) && !user.is_verified(attribute))
        .find_map(|attribute| Some((attribute, user.attribute(attribute)?)))
}
