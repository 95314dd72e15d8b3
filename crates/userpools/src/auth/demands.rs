//! What the pool and the user demand of a sign-in, out of what is stored.

use wire::Error;
use wire::cognito_idp::{AuthFactorType, UserPoolMfaType, WebAuthnFactorConfigurationType};

use super::machine::{Demands, FirstFacts, Flow, KnownDevice, Level, Stage, first_factors};
use super::sign_in::SignIn;
use crate::UserPools;
use crate::entities::{Device, Pool, Preference, Status, User};

impl UserPools {
    /// What this sign-in must prove, and with what it can.
    pub(super) async fn demands(&self, s: &SignIn<'_>) -> Result<Demands, Error> {
        let pool = s.pool();
        let user = s.user().or(s.who.ghost.as_ref());
        let Some(user) = user else { return Ok(Demands::of_nobody(Vec::new())) };
        // Those who sign in elsewhere prove themselves there (AU-117).
        let elsewhere = user.status == Status::ExternalProvider;
        let mode = if elsewhere { UserPoolMfaType::Off } else { pool.mfa_mode() };
        let mut demands = Demands {
            firsts: Vec::new(),
            new_password: user.status == Status::ForceChangePassword,
            mode,
            seconds: self.factors_of(pool, user),
            preferred: user.mfa.preferred,
            to_set_up: to_set_up(pool, before(s, user)),
            device: s.device.as_ref().and_then(|device| known(pool, device)),
            passkey_is_enough: passkey_is_enough(pool),
            level: s.target.as_ref().and_then(|(number, _)| Level::numbered(*number)),
        };
        if s.progress.flow == Flow::Choice {
            let mut facts = FirstFacts {
                allowed: allowed(pool),
                has_password: user.password.is_some() || user.imported_hash.is_some(),
                has_email: user.attributes.contains_key("email"),
                has_phone: user.attributes.contains_key("phone_number"),
                has_passkey: allowed(pool).contains(&AuthFactorType::WebAuthn)
                    && self.has_passkey(s.cx, user).await?,
                forced: demands.new_password,
                second_demanded: demands.second_demanded(),
                passkey_is_enough: demands.passkey_is_enough,
            };
            if s.user().is_none() {
                facts = facts_of_nobody(pool);
            }
            demands.firsts = first_factors(&facts);
        }
        // All of it is looked at for a name that nobody has, too (sec_069); nothing of it counts.
        Ok(if s.user().is_some() { demands } else { Demands::of_nobody(demands.firsts) })
    }
}

/// What a name that nobody has appears to have: what a user of such a pool most likely has.
fn facts_of_nobody(pool: &Pool) -> FirstFacts<'_> {
    FirstFacts {
        allowed: allowed(pool),
        has_password: true,
        has_email: true,
        has_phone: false,
        has_passkey: false,
        forced: false,
        second_demanded: pool.mfa_mode() == UserPoolMfaType::On,
        passkey_is_enough: false,
    }
}

/// The first factors that the pool's sign-in policy allows.
fn allowed(pool: &Pool) -> &[AuthFactorType] {
    let policy = pool.settings.sign_in_policy.as_ref();
    policy.and_then(|policy| policy.allowed_first_auth_factors.as_deref()).unwrap_or_default()
}

fn passkey_is_enough(pool: &Pool) -> bool {
    let config = pool.mfa.web_authn.as_ref().and_then(|config| config.factor_configuration);
    config == Some(WebAuthnFactorConfigurationType::MultiFactorWithUserVerification)
}

/// The user that decides what can be set up: while that is answered, the user as it was asked, who
/// had not yet what the answer gives.
fn before<'a>(s: &'a SignIn<'_>, user: &'a User) -> &'a User {
    let stored = s.who.user.as_ref().filter(|_| s.progress.at == Stage::SetUp);
    stored.map_or(user, |stored| &stored.value)
}

/// What a user without a second factor can set up on the way (AU-037).
fn to_set_up(pool: &Pool, user: &User) -> Vec<Preference> {
    let mut can = Vec::new();
    if pool.mfa.software_token {
        can.push(Preference::SoftwareToken);
    }
    if pool.mfa.email.is_some() && !user.attributes.contains_key("email") {
        can.push(Preference::Email);
    }
    can
}

/// A device that is remembered and can prove itself (AU-140).
fn known(pool: &Pool, device: &Device) -> Option<KnownDevice> {
    let config = pool.settings.device_configuration.as_ref()?;
    let able = device.remembered && device.verifier.is_some();
    able.then(|| KnownDevice {
        replaces_second: config.challenge_required_on_new_device == Some(true),
    })
}
