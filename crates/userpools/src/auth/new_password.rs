//! NEW_PASSWORD_REQUIRED: a password in place of the temporary one, and the attributes that are
//! missing (AU-038, US-003, sec_090).

use std::collections::BTreeMap;

use store::Fail;
use wire::Error;
use wire::cognito_idp::error;

use super::errors::invalid_session;
use super::sign_in::SignIn;
use crate::UserPools;
use crate::attributes::{Rights, check_required, check_values};
use crate::entities::{Pool, Preference, Status, User};

/// What the names of attributes in an answer begin with.
const PREFIX: &str = "userAttributes.";

impl UserPools {
    /// Takes `NEW_PASSWORD` and `userAttributes.NAME`. Nothing is written yet.
    pub(super) async fn take_new_password(&self, s: &mut SignIn<'_>) -> Result<(), Fail> {
        let password = s.request.need("NEW_PASSWORD")?;
        let (cx, pool, client) = (s.cx, s.pool(), &s.request.client);
        let given = given(s);
        let seconds = self.factors_of(pool, s.somebody()?);
        let user = s.user_mut()?;
        // An administrator may have set another password in the meantime.
        if user.status != Status::ForceChangePassword {
            return Err(invalid_session().into());
        }
        refuse_changes(pool, &user.attributes, &given)?;
        check_values(pool, Rights::User(client), &given, Some(&user.attributes))?;
        refuse_ways(pool, &user.attributes, &given, &seconds)?;
        for (name, value) in given.into_iter().filter(|(_, value)| !value.is_empty()) {
            take(pool, user, name, value);
        }
        check_required(pool, &user.attributes)?;
        self.set_password(cx, pool, user, password).await?;
        user.status = Status::Confirmed;
        // Whoever signed in before, with whatever, is out (sec_084).
        user.signed_out_at = Some(cx.now);
        user.settle(cx, pool);
        Ok(())
    }
}

fn given(s: &SignIn<'_>) -> BTreeMap<String, String> {
    let fields = s.request.fields.into_iter().flatten();
    fields
        .filter_map(|(name, value)| Some((name.strip_prefix(PREFIX)?.to_owned(), value.clone())))
        .collect()
}

/// Sets an attribute. An address or a number that differs from the one there is is not proven, and
/// where it has to be proven first, the one there is stays until then (US-039, sec_086).
fn take(pool: &Pool, user: &mut User, name: String, value: String) {
    if is_way(&name) && user.attributes.get(&name) != Some(&value) {
        if pool.proves_first(&name) && user.attributes.contains_key(&name) {
            user.pending.insert(name, value);
            return;
        }
        user.pending.remove(&name);
        user.set_verified(&name, false);
    }
    user.attributes.insert(name, value);
}

/// Whether an attribute is a way to reach the user.
fn is_way(name: &str) -> bool {
    matches!(name, "email" | "phone_number")
}

/// A temporary password alone moves neither the name that a user signs in with nor the address that
/// a second factor is sent to (sec_086).
fn refuse_ways(
    pool: &Pool,
    held: &BTreeMap<String, String>,
    given: &BTreeMap<String, String>,
    seconds: &[Preference],
) -> Result<(), Error> {
    for (name, value) in given.iter().filter(|(name, value)| is_way(name) && !value.is_empty()) {
        let second = if name == "email" { Preference::Email } else { Preference::Sms };
        let fixed = pool.has_username_attribute(name) || seconds.contains(&second);
        if fixed && held.get(name).is_some_and(|there| there != value) {
            return Err(cannot_modify(name));
        }
    }
    Ok(())
}

fn cannot_modify(name: &str) -> Error {
    error::invalid_parameter(format!("Cannot modify an already provided {name}"))
}

/// A required attribute that has a value keeps it; clients send it back as it was (AU-038).
fn refuse_changes(
    pool: &Pool,
    held: &BTreeMap<String, String>,
    given: &BTreeMap<String, String>,
) -> Result<(), Error> {
    for (name, value) in given {
        let required =
            pool.attribute(name).is_some_and(|attribute| attribute.required == Some(true));
        if required && held.get(name).is_some_and(|there| there != value) {
            return Err(cannot_modify(name));
        }
    }
    Ok(())
}
