//! Levels of assurance and the methods that reach them (AU-106 to AU-108).

use super::{Demands, Medium, Next, Progress, Proven, Stage};
use crate::entities::Preference;

/// How sure it is who signs in: 1 a password; 2 a single one-time code; 3 a passkey, or a password
/// and a code that was sent; 4 a password and an authenticator app.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Level {
    One,
    Two,
    Three,
    Four,
}

impl Level {
    /// From the highest to the lowest.
    pub(crate) const ALL: [Self; 4] = [Self::Four, Self::Three, Self::Two, Self::One];

    /// The level that these proofs reach.
    pub(crate) fn of(proven: Proven) -> Self {
        let Proven { password, code, passkey, second, .. } = proven;
        match second {
            Some(Preference::SoftwareToken) if password => Self::Four,
            Some(Preference::WebAuthn) => Self::Three,
            Some(_) if password => Self::Three,
            _ if passkey.is_some() => Self::Three,
            _ if code.is_some() || second.is_some() => Self::Two,
            _ => Self::One,
        }
    }

    /// The level of a number.
    pub(crate) fn numbered(number: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.number() == number)
    }

    /// The number in its default name.
    pub(crate) const fn number(self) -> u8 {
        match self {
            Self::One => 1,
            Self::Two => 2,
            Self::Three => 3,
            Self::Four => 4,
        }
    }
}

impl Progress {
    /// The second factor that leads to a level.
    pub(super) fn towards(&self, level: Level, demands: &Demands) -> Next {
        let reaches = |second: &Preference| {
            let proven = Proven { second: Some(*second), ..self.proven };
            Level::of(proven) >= level
        };
        let fit: Vec<_> =
            demands.seconds.iter().copied().filter(|second| reaches(second)).collect();
        let preferred = demands.preferred.filter(|preferred| fit.contains(preferred));
        match preferred.or_else(|| fit.first().copied()) {
            Some(second) => Next::Ask(Stage::Second(second)),
            None => Next::OutOfReach,
        }
    }
}

/// The methods that were used, by their names in `amr` (AU-107).
pub(crate) fn amr(proven: Proven) -> Vec<String> {
    let Proven { password, code, passkey, second, .. } = proven;
    let mut methods = Vec::new();
    let mut add = |method: &str| {
        if !methods.iter().any(|there| there == method) {
            methods.push(method.to_owned());
        }
    };
    if password {
        add("pwd");
    }
    match code {
        Some(Medium::Email) => add("email_otp"),
        Some(Medium::Sms) => add("sms"),
        None => {}
    }
    if passkey.is_some() {
        add("swk");
    }
    match second {
        Some(Preference::Sms) => add("sms"),
        Some(Preference::Email) => add("email_otp"),
        Some(Preference::SoftwareToken) => add("otp"),
        Some(Preference::WebAuthn) => add("swk"),
        None => {}
    }
    if second.is_some() && (password || code.is_some() || passkey.is_some()) {
        add("mfa");
    }
    methods
}

/// What the methods of an earlier sign-in prove: the other way round.
pub(crate) fn proven_by(amr: &[String]) -> Proven {
    let used = |method: &str| amr.iter().any(|there| there == method);
    let sent =
        [("sms", Medium::Sms, Preference::Sms), ("email_otp", Medium::Email, Preference::Email)];
    let sent = sent.into_iter().find(|(method, ..)| used(method));
    let second = match sent {
        _ if !used("mfa") => None,
        _ if used("otp") => Some(Preference::SoftwareToken),
        Some((_, _, second)) => Some(second),
        None => Some(Preference::WebAuthn),
    };
    let code = sent.filter(|_| second.is_none()).map(|(_, medium, _)| medium);
    let passkey = (used("swk") && second != Some(Preference::WebAuthn)).then_some(false);
    Proven { password: used("pwd"), code, passkey, second, ..Proven::default() }
}
