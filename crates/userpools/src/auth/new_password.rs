//! NEW_PASSWORD_REQUIRED: a password in place of the temporary one, and the attributes that are
//! missing (AU-038, US-003, sec_090).

use std::collections::BTreeMap;

use store::Fail;
use wire::Error;
use wire::cognito_idp::error;

use super::sign_in::SignIn;
use crate::UserPools;
use crate::attributes::{Rights, check_required, check_values};
use crate::entities::{Pool, Status};

/// What the names of attributes in an answer begin with.
const PREFIX: &str = "userAttributes.";

impl UserPools {
    /// Takes `NEW_PASSWORD` and `userAttributes.NAME`. Nothing is written yet.
    pub(super) async fn take_new_password(&self, s: &mut SignIn<'_>) -> Result<(), Fail> {
        let password = s.request.need("NEW_PASSWORD")?;
        let (cx, pool, client) = (s.cx, s.pool(), &s.request.client);
        let given = given(s);
        let user = s.user_mut()?;
        refuse_changes(pool, &user.attributes, &given)?;
        check_values(pool, Rights::User(client), &given, Some(&user.attributes))?;
        user.attributes.extend(given.into_iter().filter(|(_, value)| !value.is_empty()));
        check_required(pool, &user.attributes)?;
        self.set_password(cx, pool, user, password).await?;
        user.status = Status::Confirmed;
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
            return Err(error::invalid_parameter(format!(
                "Cannot modify an already provided {name}"
            )));
        }
    }
    Ok(())
}
