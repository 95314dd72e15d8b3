//! Changing attributes, and proving addresses and numbers (US-037 to US-040, sec_085, sec_086).

use std::collections::BTreeMap;

use base::Ctx;
use couriers::Purpose as Occasion;
use store::{Fail, Unit};
use wire::Error;
use wire::cognito_idp::{CodeDeliveryDetailsType, error};

use super::refused;
use crate::UserPools;
use crate::attributes::{Rights, check_values};
use crate::codes::Fresh;
use crate::entities::{Limit, Pool, Purpose, User};
use crate::messages::Letter;
use crate::triggers::About;

impl Pool {
    /// Whether a new value of this attribute counts only once it is proven (US-039): also where it is
    /// what users are called by, so that nobody takes a name that is not theirs.
    pub(crate) fn proves_first(&self, attribute: &str) -> bool {
        if self.has_username_attribute(attribute) {
            return true;
        }
        let settings = self.settings.user_attribute_update_settings.as_ref();
        let listed =
            settings.and_then(|it| it.attributes_require_verification_before_update.as_ref());
        listed.is_some_and(|list| list.iter().any(|one| one.as_str() == attribute))
    }
}

impl UserPools {
    /// Sets attributes of a user; empty values take them away (US-040). Answers the user as it is
    /// then, and codes to be sent.
    pub(crate) async fn write_attributes(
        &self,
        cx: &Ctx,
        pool: &Pool,
        user: &User,
        values: &BTreeMap<String, String>,
        rights: Rights<'_>,
    ) -> Result<(User, Vec<Fresh>), Error> {
        if matches!(rights, Rights::User(_)) {
            check_values(pool, rights, values, Some(&user.attributes))?;
            // Else a user could have mail sent to the world, one new address after the other.
            if !apply(pool, &mut user.clone(), values)?.is_empty() {
                self.admit(cx, &user.key, Limit::GetUserAttributeVerificationCode).await?;
            }
        }
        store::retry(|| self.try_write_attributes(cx, pool, user, values, rights)).await
    }

    async fn try_write_attributes(
        &self,
        cx: &Ctx,
        pool: &Pool,
        user: &User,
        values: &BTreeMap<String, String>,
        rights: Rights<'_>,
    ) -> Result<(User, Vec<Fresh>), Fail> {
        let old = self.reload(cx, user).await?;
        check_values(pool, rights, values, Some(&old.attributes))?;
        let mut new = old.value.clone();
        let unproven = apply(pool, &mut new, values)?;
        new.settle(cx, pool);
        if !pool.username_attributes.is_empty() && new.aliases.is_empty() {
            return Err(
                error::invalid_parameter("The last name of a user cannot be removed.").into()
            );
        }
        let mut unit = Unit::new(&*self.store, cx.now);
        unit.update(&old, &new)?;
        let mut codes = Vec::new();
        for (attribute, purpose) in unproven {
            let Some(value) = values.get(attribute) else { continue };
            let fresh = self.fresh_code(cx, &new, purpose, (attribute, value));
            self.keep_code(cx, &mut unit, &fresh.record).await?;
            codes.push(fresh);
        }
        unit.commit().await.map_err(refused)?;
        Ok((new, codes))
    }

    /// Sends codes that prove new values.
    pub(crate) async fn send_proofs(
        &self,
        cx: &Ctx,
        about: &About<'_>,
        occasion: Occasion,
        codes: &[Fresh],
    ) -> Result<Vec<CodeDeliveryDetailsType>, Error> {
        let mut sent = Vec::new();
        for Fresh { text, record } in codes {
            let (attribute, destination) = (&*record.attribute, &*record.destination);
            let letter = Letter { occasion, about, attribute, destination, code: text };
            sent.push(self.deliver(cx, letter, true).await?);
        }
        Ok(sent)
    }
}

/// Sets `values`; answers which of them have to be proven.
fn apply(
    pool: &Pool,
    user: &mut User,
    values: &BTreeMap<String, String>,
) -> Result<Vec<(&'static str, Purpose)>, Error> {
    let mut unproven = Vec::new();
    for (name, value) in values {
        if value.is_empty() {
            remove(pool, user, name)?;
            continue;
        }
        match name.as_str() {
            "email" if reach(pool, user, values, ("email", value)) => {
                unproven.push(("email", Purpose::VerifyEmail));
            }
            "phone_number" if reach(pool, user, values, ("phone_number", value)) => {
                unproven.push(("phone_number", Purpose::VerifyPhone));
            }
            "email" | "phone_number" => {}
            name => drop(user.attributes.insert(name.to_owned(), value.clone())),
        }
    }
    Ok(unproven)
}

/// Sets an address or a number; answers whether a code must prove it. One that is already there
/// stays what it is.
fn reach(
    pool: &Pool,
    user: &mut User,
    values: &BTreeMap<String, String>,
    (name, value): (&str, &str),
) -> bool {
    user.pending.remove(name);
    if user.attribute(name) == Some(value) {
        return false;
    }
    // Only administrators get as far as to say so (US-037, US-040).
    let vouched = values.get(&format!("{name}_verified")).is_some_and(|it| it == "true");
    if pool.proves_first(name) && !vouched {
        user.pending.insert(name.to_owned(), value.to_owned());
        return true;
    }
    user.attributes.insert(name.to_owned(), value.to_owned());
    user.set_verified(name, vouched);
    pool.auto_verifies(name) && !vouched
}

fn remove(pool: &Pool, user: &mut User, name: &str) -> Result<(), Error> {
    if pool.attribute(name).is_some_and(|schema| schema.required == Some(true)) {
        return Err(error::invalid_parameter(format!(
            "Attributes did not conform to the schema: {name}: The attribute is required"
        )));
    }
    user.attributes.remove(name);
    if matches!(name, "email" | "phone_number") {
        user.attributes.remove(&format!("{name}_verified"));
        user.pending.remove(name);
    }
    Ok(())
}
