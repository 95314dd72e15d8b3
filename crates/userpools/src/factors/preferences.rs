//! Which second factors a user turned on, which count, and what else a user may sign in with
//! (AU-117 to AU-120, AU-125, AU-127).

use base::Ctx;
use store::{Range, list};
use wire::Error;
use wire::cognito_idp::{AuthFactorType, UserPoolMfaType, error};

use crate::UserPools;
use crate::entities::{MfaPreferences, Passkey, Pool, Preference, User};

/// What is asked for one factor. What is not said stays as it is.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Wish {
    pub(crate) enabled: Option<bool>,
    pub(crate) preferred: Option<bool>,
}

/// What SetUserMFAPreference asks for.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Wishes {
    pub(crate) sms: Option<Wish>,
    pub(crate) email: Option<Wish>,
    pub(crate) software_token: Option<Wish>,
    pub(crate) web_authn: Option<Wish>,
}

/// The order in which factors are listed.
const ALL: [Preference; 4] =
    [Preference::Sms, Preference::SoftwareToken, Preference::Email, Preference::WebAuthn];

impl Preference {
    /// As GetUser and challenges name it (AU-125).
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Sms => "SMS_MFA",
            Self::Email => "EMAIL_OTP",
            Self::SoftwareToken => "SOFTWARE_TOKEN_MFA",
            Self::WebAuthn => "WEB_AUTHN",
        }
    }
}

impl MfaPreferences {
    /// Whether a factor is turned on.
    pub(crate) const fn has(self, factor: Preference) -> bool {
        match factor {
            Preference::Sms => self.sms,
            Preference::Email => self.email,
            Preference::SoftwareToken => self.software_token,
            Preference::WebAuthn => self.web_authn,
        }
    }

    /// Turns a factor on or off; one that is off is not preferred.
    pub(crate) fn turn(&mut self, factor: Preference, on: bool) {
        *match factor {
            Preference::Sms => &mut self.sms,
            Preference::Email => &mut self.email,
            Preference::SoftwareToken => &mut self.software_token,
            Preference::WebAuthn => &mut self.web_authn,
        } = on;
        if !on && self.preferred == Some(factor) {
            self.preferred = None;
        }
    }
}

impl Wishes {
    /// Applies the wishes to a user, all or none (AU-119, AU-120).
    pub(crate) fn apply(self, user: &mut User) -> Result<(), Error> {
        let asked = [self.sms, self.software_token, self.email, self.web_authn];
        let asked: Vec<_> = ALL.into_iter().zip(asked).collect();
        let preferred =
            asked.iter().filter(|(_, wish)| wish.is_some_and(|wish| wish.preferred == Some(true)));
        if preferred.count() > 1 {
            return Err(error::invalid_parameter("Only one MFA type can be preferred."));
        }
        for (factor, wish) in asked {
            if let Some(wish) = wish {
                grant(user, factor, wish)?;
            }
        }
        Ok(())
    }
}

fn grant(user: &mut User, factor: Preference, wish: Wish) -> Result<(), Error> {
    let on = wish.enabled.unwrap_or(user.mfa.has(factor));
    let wanted = wish.enabled == Some(true) || wish.preferred == Some(true);
    if wanted && !can_have(user, factor) {
        let name = factor.name();
        return Err(error::invalid_parameter(format!(
            "User does not have delivery config set to turn on {name}"
        )));
    }
    if wish.preferred == Some(true) && !on {
        return Err(error::invalid_parameter(format!(
            "{} must be enabled to be preferred.",
            factor.name()
        )));
    }
    user.mfa.turn(factor, on);
    match wish.preferred {
        Some(true) => user.mfa.preferred = Some(factor),
        Some(false) if user.mfa.preferred == Some(factor) => user.mfa.preferred = None,
        _ => {}
    }
    Ok(())
}

/// Whether the user has what the factor needs.
fn can_have(user: &User, factor: Preference) -> bool {
    match factor {
        Preference::Sms => user.attributes.contains_key("phone_number"),
        Preference::Email => user.attributes.contains_key("email"),
        Preference::SoftwareToken => user.software_token.is_some(),
        Preference::WebAuthn => true,
    }
}

impl UserPools {
    /// The second factors that a user can be asked for now, the preferred one first; none where the
    /// pool asks for none. A passkey is never asked for: it may stand for a second factor where it
    /// was the first (AU-135).
    #[expect(clippy::unused_self, reason = "asked of the service, like all else about a user")]
    pub(crate) fn factors_of(&self, pool: &Pool, user: &User) -> Vec<Preference> {
        let mode = pool.mfa_mode();
        if mode == UserPoolMfaType::Off {
            return Vec::new();
        }
        let usable = |factor: &Preference| offers(pool, *factor) && can_have(user, *factor);
        let usable: Vec<_> = ALL.into_iter().filter(usable).collect();
        let mut chosen: Vec<_> =
            usable.iter().copied().filter(|factor| user.mfa.has(*factor)).collect();
        // Where a second factor is a must, whatever can be asked for is (AU-118).
        if chosen.is_empty() && mode == UserPoolMfaType::On {
            chosen = usable;
        }
        chosen.sort_by_key(|factor| user.mfa.preferred != Some(*factor));
        chosen
    }

    /// What a user may begin a choice-based sign-in with (AU-127).
    pub(crate) async fn first_factors(
        &self,
        cx: &Ctx,
        pool: &Pool,
        user: &User,
    ) -> Result<Vec<AuthFactorType>, Error> {
        let policy = pool.settings.sign_in_policy.as_ref();
        let allowed = policy.and_then(|policy| policy.allowed_first_auth_factors.clone());
        let allowed = allowed.unwrap_or_else(|| vec![AuthFactorType::Password]);
        let codes = pool.mfa_mode() != UserPoolMfaType::On;
        let mut factors = Vec::new();
        for factor in allowed {
            let there = match factor {
                AuthFactorType::Password => user.password.is_some(),
                AuthFactorType::EmailOtp => codes && user.attributes.contains_key("email"),
                AuthFactorType::SmsOtp => codes && user.attributes.contains_key("phone_number"),
                AuthFactorType::WebAuthn => self.has_passkey(cx, user).await?,
                AuthFactorType::SoftwareToken => codes && user.software_token.is_some(),
            };
            if there && !factors.contains(&factor) {
                factors.push(factor);
            }
        }
        Ok(factors)
    }

    /// Whether the user has a passkey.
    pub(crate) async fn has_passkey(&self, cx: &Ctx, user: &User) -> Result<bool, Error> {
        let range = Range::prefix(user.key.partition(), Passkey::LIST, super::MOST_PASSKEYS);
        let found = list::<Passkey>(&*self.store, cx.now, &range).await?.items;
        Ok(found.iter().any(|passkey| passkey.sub == user.sub))
    }
}

/// Whether the pool is set up for a second factor.
fn offers(pool: &Pool, factor: Preference) -> bool {
    match factor {
        Preference::Sms => pool.mfa.sms.is_some(),
        Preference::Email => pool.mfa.email.is_some(),
        Preference::SoftwareToken => pool.mfa.software_token,
        Preference::WebAuthn => false,
    }
}
