//! Making users: what a new one is called, and what it begins with (US-018 to US-022, AU-072 to
//! AU-074).

use std::collections::BTreeMap;

use aws_lc_rs::digest::{SHA256, digest};
use base::{Ctx, RngExt as _, Timestamp};
use store::{CommitError, Fail, Unit};
use wire::Error;
use wire::cognito_idp::{AttributeType, AuthFactorType, error};

use crate::UserPools;
use crate::attributes::{is_email, is_phone_number};
use crate::entities::{MfaPreferences, Pool, Status, User, UserKey};
use crate::users::refused;

/// The attributes of a request by name; of several values the last counts.
pub(crate) fn attribute_map(list: Option<Vec<AttributeType>>) -> BTreeMap<String, String> {
    let value = |one: Option<wire::Sensitive<String>>| one.map(wire::Sensitive::into_inner);
    list.into_iter().flatten().map(|it| (it.name, value(it.value).unwrap_or_default())).collect()
}

/// Whether users of a pool may do without a password (US-004, US-050).
pub(crate) fn passwordless(pool: &Pool) -> bool {
    let policy = pool.settings.sign_in_policy.as_ref();
    let factors = policy.and_then(|policy| policy.allowed_first_auth_factors.as_ref());
    factors.is_some_and(|factors| factors.iter().any(|factor| *factor != AuthFactorType::Password))
}

/// A user that is not stored yet.
pub(crate) struct Draft {
    pub(crate) user: User,
    /// The attribute that stands for the username (US-020).
    named_by: Option<&'static str>,
    /// What is said when the username is taken: it differs between operations.
    taken: &'static str,
}

impl Draft {
    /// A user called `given`, or by the attribute that `given` is. `attributes` have been checked.
    pub(crate) fn new(
        cx: &Ctx,
        pool: &Pool,
        given: &str,
        mut attributes: BTreeMap<String, String>,
        taken: &'static str,
    ) -> Result<Self, Error> {
        let sub = cx.rng.uuid();
        let named_by = username_attribute(pool, given)?;
        let username = match named_by {
            Some(attribute) => {
                let other = attributes.insert(attribute.to_owned(), given.to_owned());
                if other.is_some_and(|other| other != given) {
                    return Err(error::invalid_parameter(format!(
                        "The username and the value of {attribute} differ."
                    )));
                }
                sub.clone()
            }
            None => given.to_owned(),
        };
        attributes.retain(|_, value| !value.is_empty());
        let user = User {
            attributes,
            named_by: named_by.map(str::to_owned),
            ..blank(pool, &username, sub, cx.now)
        };
        Ok(Self { user, named_by, taken })
    }

    /// What the failure of the unit that inserts this user means to the client.
    pub(crate) fn refused(&self, failed: CommitError) -> store::Fail {
        let Some(conflict) = failed.conflict() else { return failed.into() };
        match conflict.claim {
            Some(claim @ ("email" | "phone_number")) if self.named_by.is_some() => {
                account_exists(claim).into()
            }
            None if conflict.is_entity::<User>() => self.exists().into(),
            _ => refused(failed),
        }
    }

    fn exists(&self) -> Error {
        match self.named_by {
            Some(attribute) => account_exists(attribute),
            None => error::username_exists(self.taken),
        }
    }
}

impl UserPools {
    /// Refuses a new user whose name means somebody already: also another's sub or alias, which it
    /// would hide. Two who come at once are told apart when they are stored.
    pub(crate) async fn refuse_taken(
        &self,
        cx: &Ctx,
        pool: &Pool,
        given: &str,
        draft: &Draft,
    ) -> Result<(), Error> {
        match self.find_user(cx, pool, given).await? {
            Some(_) => Err(draft.exists()),
            None => Ok(()),
        }
    }
}

/// AU-074.
fn account_exists(attribute: &str) -> Error {
    error::username_exists(format!("An account with the given {attribute} already exists."))
}

/// The attribute that a name is, in pools without usernames (US-020, US-021). Elsewhere names that
/// look like an alias are refused (US-022): they would hide whoever has it.
fn username_attribute(pool: &Pool, given: &str) -> Result<Option<&'static str>, Error> {
    let (email, phone) =
        (pool.has_username_attribute("email"), pool.has_username_attribute("phone_number"));
    if email && is_email(given) {
        return Ok(Some("email"));
    }
    if phone && is_phone_number(given) {
        return Ok(Some("phone_number"));
    }
    let wrong = match (email, phone) {
        (true, true) => "Username should be either an email or a phone number.",
        (true, false) => "Username should be an email.",
        (false, true) => "Username should be a phone number.",
        (false, false) if pool.has_alias("email") && is_email(given) => {
            "Username cannot be of email format, since user pool is configured for email alias."
        }
        (false, false) if pool.has_alias("phone_number") && is_phone_number(given) => {
            "Username cannot be of phone number format, since user pool is configured for phone \
             number alias."
        }
        (false, false) => return Ok(None),
    };
    Err(error::invalid_parameter(wrong))
}

/// A user with nothing but names.
pub(crate) fn blank(pool: &Pool, username: &str, sub: String, now: Timestamp) -> User {
    let key = UserKey::new(pool, username);
    let bucket = bucket(pool, &key);
    User {
        key,
        username: username.to_owned(),
        sub,
        status: Status::Unconfirmed,
        enabled: true,
        attributes: BTreeMap::new(),
        pending: BTreeMap::new(),
        aliases: BTreeMap::new(),
        named_by: None,
        password: None,
        imported_hash: None,
        password_history: Vec::new(),
        software_token: None,
        associating: None,
        mfa: MfaPreferences::default(),
        leaving: false,
        signed_out_at: None,
        created_at: now,
        modified_at: now,
        bucket,
    }
}

/// Users are spread evenly over the pool's lists.
fn bucket(pool: &Pool, key: &UserKey) -> u32 {
    let hash = digest(&SHA256, key.name.as_bytes());
    let spread = hash.as_ref().iter().take(4).fold(0_u32, |sum, byte| sum << 8 | u32::from(*byte));
    spread % pool.list_buckets.max(1)
}

impl UserPools {
    /// Stores a new user. With `force`, the aliases that others hold become its own (US-024).
    pub(crate) async fn store_draft(
        &self,
        cx: &Ctx,
        pool: &Pool,
        draft: &Draft,
        force: bool,
    ) -> Result<(), Error> {
        store::retry(|| self.try_store_draft(cx, pool, draft, force)).await
    }

    async fn try_store_draft(
        &self,
        cx: &Ctx,
        pool: &Pool,
        draft: &Draft,
        force: bool,
    ) -> Result<(), Fail> {
        let mut unit = Unit::new(&*self.store, cx.now);
        unit.insert(&draft.user)?;
        if force {
            self.take_aliases(cx, pool, &draft.user, &mut unit).await?;
        }
        unit.commit().await.map_err(|failed| draft.refused(failed))
    }
}
