//! Where a code to choose a new password goes, and who may have one (US-006 to US-008, US-051,
//! US-052, AU-126).

use wire::Error;
use wire::cognito_idp::{RecoveryOptionNameType, error};

use crate::UserPools;
use crate::entities::{Pool, Preference, Status, User};

/// The attributes that codes go to, the preferred one first. A pool that never said prefers the
/// phone (US-051).
pub(crate) fn recovery_order(pool: &Pool) -> Result<Vec<&'static str>, Error> {
    let setting = pool.settings.account_recovery_setting.as_ref();
    let options = setting.and_then(|setting| setting.recovery_mechanisms.clone());
    let Some(mut options) = options.filter(|options| !options.is_empty()) else {
        return Ok(vec!["phone_number", "email"]);
    };
    options.sort_by_key(|option| option.priority);
    if options.iter().any(|option| option.name == RecoveryOptionNameType::AdminOnly) {
        return Err(error::not_authorized("Contact administrator to reset password."));
    }
    let attribute = |name| match name {
        RecoveryOptionNameType::VerifiedPhoneNumber => "phone_number",
        RecoveryOptionNameType::VerifiedEmail | RecoveryOptionNameType::AdminOnly => "email",
    };
    Ok(options.into_iter().map(|option| attribute(option.name)).collect())
}

impl UserPools {
    /// The attribute of a user that the code goes to, and its value.
    pub(crate) fn recovery_channel<'a>(
        &self,
        pool: &Pool,
        order: &[&'static str],
        user: &'a User,
    ) -> Result<(&'static str, &'a str), Error> {
        let factors = self.factors_of(pool, user);
        let mut good = order.iter().filter(|it| {
            // Whoever reads codes that are the only second factor would need nothing else (AU-126).
            user.is_verified(it) && factors.as_slice() != [codes_to(it)].as_slice()
        });
        let found = good.find_map(|it| Some((*it, user.attribute(it)?)));
        found.ok_or_else(|| {
            error::invalid_parameter(
                "Cannot reset password for the user as there is no registered/verified email or \
                 phone_number",
            )
        })
    }
}

/// The second factor that is codes to this attribute.
fn codes_to(attribute: &str) -> Preference {
    if attribute == "phone_number" { Preference::Sms } else { Preference::Email }
}

/// US-007, US-008: whoever has not got so far as a password of their own cannot choose a new one.
pub(crate) fn refuse_unresettable(user: &User) -> Result<(), Error> {
    match user.status {
        Status::Confirmed | Status::ResetRequired => Ok(()),
        Status::Unconfirmed | Status::ForceChangePassword | Status::ExternalProvider => {
            Err(error::not_authorized("User password cannot be reset in the current state."))
        }
    }
}
