//! What signed-in users do with their own profile.

mod change_password;
mod delete_user;
mod delete_user_attributes;
mod get_user;
mod get_user_attribute_verification_code;
mod update_user_attributes;
mod verify_user_attribute;

use wire::Error;
use wire::cognito_idp::error;

use crate::entities::Purpose;

/// What a code sent to this attribute proves; only addresses and numbers can be reached.
fn verifiable(attribute: &str) -> Result<Purpose, Error> {
    Purpose::verify(attribute).ok_or_else(|| {
        error::invalid_parameter("Only the attributes email and phone_number can be verified.")
    })
}
