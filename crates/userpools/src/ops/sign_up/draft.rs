//! Who may sign up, and as what (US-016, US-025, US-033, US-050, US-057; sec_089).

use std::collections::BTreeMap;

use base::Ctx;
use wire::Error;
use wire::cognito_idp::{SignUpRequest, error};

use crate::attributes::{Rights, check_required, check_values};
use crate::entities::{Client, Pool, Status};
use crate::passwords;
use crate::triggers::PreSignUp;
use crate::users::{Draft, attribute_map, passwordless};

/// US-016.
pub(super) fn refuse_closed(pool: &Pool) -> Result<(), Error> {
    let config = pool.settings.admin_create_user_config.as_ref();
    match config.and_then(|config| config.allow_admin_create_user_only) {
        Some(true) => Err(error::not_authorized("SignUp is not permitted for this user pool")),
        _ => Ok(()),
    }
}

/// US-050, US-057.
pub(super) fn check_password(pool: &Pool, password: Option<&str>) -> Result<(), Error> {
    match password {
        Some(password) => passwords::check(pool, password),
        None if passwordless(pool) => Ok(()),
        None => Err(error::invalid_parameter(
            "1 validation error detected: Value null at 'password' failed to satisfy constraint: \
             Member must not be null",
        )),
    }
}

/// The user that a request describes, in a form that the pool takes.
pub(super) fn draft(
    cx: &Ctx,
    pool: &Pool,
    client: &Client,
    input: &SignUpRequest,
) -> Result<Draft, Error> {
    let attributes: BTreeMap<_, _> = attribute_map(input.user_attributes.clone());
    check_values(pool, Rights::User(client), &attributes, None)?;
    // US-025: it is another name only of users who are confirmed.
    if pool.has_alias("preferred_username") && attributes.contains_key("preferred_username") {
        return Err(error::invalid_parameter(
            "The preferred_username cannot be set before the user is confirmed.",
        ));
    }
    let mut draft = Draft::new(cx, pool, &input.username, attributes, "User already exists")?;
    check_required(pool, &draft.user.attributes)?;
    for attribute in ["email", "phone_number"] {
        if draft.user.attributes.contains_key(attribute) {
            draft.user.set_verified(attribute, false);
        }
    }
    Ok(draft)
}

/// What the pool's function decided.
pub(super) fn decide(draft: &mut Draft, decided: PreSignUp) {
    if decided.auto_confirm {
        draft.user.status = Status::Confirmed;
    }
    for (verified, attribute) in
        [(decided.auto_verify_email, "email"), (decided.auto_verify_phone, "phone_number")]
    {
        if verified {
            draft.user.set_verified(attribute, true);
        }
    }
}
