//! What a pool and a user demand of a sign-in, and what the user has to meet it with.

use wire::cognito_idp::{AuthFactorType, UserPoolMfaType};

use super::{First, Level, Medium, Next, Stage};
use crate::entities::Preference;

/// What a sign-in must prove, and with what it can.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Demands {
    /// First factors to choose from, in a USER_AUTH sign-in.
    pub(crate) firsts: Vec<First>,
    /// The password is temporary (AU-038).
    pub(crate) new_password: bool,
    /// Whether the pool asks for second factors (AU-117).
    pub(crate) mode: UserPoolMfaType,
    /// Second factors that the user can use now.
    pub(crate) seconds: Vec<Preference>,
    /// The one that the user wants to be asked for.
    pub(crate) preferred: Option<Preference>,
    /// Second factors that the user can set up during the sign-in (AU-037).
    pub(crate) to_set_up: Vec<Preference>,
    /// The remembered device that the sign-in comes from.
    pub(crate) device: Option<KnownDevice>,
    /// Whether a passkey that verifies its user is two factors (AU-135).
    pub(crate) passkey_is_enough: bool,
    /// The level to reach (AU-106).
    pub(crate) level: Option<Level>,
}

/// A remembered device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct KnownDevice {
    /// Whether its proof is the second factor (AU-140).
    pub(crate) replaces_second: bool,
}

impl Demands {
    /// What is demanded of a name that nobody has: nothing but a first factor, which it never gives.
    pub(crate) fn of_nobody(firsts: Vec<First>) -> Self {
        Self {
            firsts,
            new_password: false,
            mode: UserPoolMfaType::Off,
            seconds: Vec::new(),
            preferred: None,
            to_set_up: Vec::new(),
            device: None,
            passkey_is_enough: false,
            level: None,
        }
    }

    /// Whether a second factor must be proven (AU-117).
    pub(crate) fn second_demanded(&self) -> bool {
        match self.mode {
            UserPoolMfaType::Off => false,
            UserPoolMfaType::Optional => !self.seconds.is_empty(),
            UserPoolMfaType::On => true,
        }
    }

    /// How a second factor is asked for: the preferred one, the only one, or by choice.
    pub(super) fn ask_second(&self) -> Next {
        let preferred = self.preferred.filter(|preferred| self.seconds.contains(preferred));
        match (preferred, self.seconds.as_slice()) {
            (Some(second), _) | (None, &[second]) => Next::Ask(Stage::Second(second)),
            (None, []) if self.to_set_up.is_empty() => Next::NoSecondFactor,
            (None, []) => Next::Ask(Stage::SetUp),
            (None, _) => Next::Ask(Stage::SelectSecond),
        }
    }
}

/// What decides which first factors a user may choose from.
#[derive(Clone, Copy, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "a row of a table of yes and no")]
pub(crate) struct FirstFacts<'a> {
    /// What the pool's sign-in policy allows.
    pub(crate) allowed: &'a [AuthFactorType],
    pub(crate) has_password: bool,
    pub(crate) has_email: bool,
    pub(crate) has_phone: bool,
    pub(crate) has_passkey: bool,
    /// The password is temporary: nothing else will do (AU-011).
    pub(crate) forced: bool,
    /// A second factor is demanded: first factors that rule it out are not offered (AU-127).
    pub(crate) second_demanded: bool,
    /// A passkey that verifies its user is two factors (AU-135).
    pub(crate) passkey_is_enough: bool,
}

/// The first factors to choose from.
pub(crate) fn first_factors(facts: &FirstFacts<'_>) -> Vec<First> {
    let allowed = |factor: AuthFactorType| match facts.allowed {
        [] => factor == AuthFactorType::Password,
        list => list.contains(&factor),
    };
    let mut firsts = Vec::new();
    if facts.has_password && allowed(AuthFactorType::Password) {
        firsts.extend([First::PasswordSrp, First::Password]);
    }
    if facts.forced {
        return firsts;
    }
    if facts.has_email && allowed(AuthFactorType::EmailOtp) && !facts.second_demanded {
        firsts.push(First::Code(Medium::Email));
    }
    if facts.has_phone && allowed(AuthFactorType::SmsOtp) && !facts.second_demanded {
        firsts.push(First::Code(Medium::Sms));
    }
    let enough = !facts.second_demanded || facts.passkey_is_enough;
    if facts.has_passkey && allowed(AuthFactorType::WebAuthn) && enough {
        firsts.push(First::Passkey);
    }
    firsts
}
