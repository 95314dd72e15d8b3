//! What a sign-in has proven, what it still has to prove, and what it is asked next. Pure: a table
//! of stages and events, and one function that says what is missing.
//!
//! | at | event | then |
//! | --- | --- | --- |
//! | `Password`, `AdminPassword` | the password | what is missing |
//! | `PasswordSrp` | SRP begun | `PasswordVerifier` |
//! | `PasswordVerifier` | the password | what is missing |
//! | `SelectFirst` | a first factor chosen | that factor's stage |
//! | `SelectFirst` | the proof of a sign-up just confirmed | what is missing |
//! | `SelectFirst` | what an access token shows | what is missing |
//! | `Code`, `Passkey` | the proof | what is missing |
//! | `NewPassword` | a new password | what is missing |
//! | `SelectSecond` | a second factor chosen | that factor's stage |
//! | `Second` | the proof | what is missing |
//! | `SetUp` | an app verified | what is missing |
//! | `SetUp` | an address given | the code sent there |
//! | `DeviceSrp` | SRP begun | `DeviceVerifier` |
//! | `DeviceVerifier` | the device's password | what is missing |
//! | `Define` | the trigger's word | what it says |
//! | `Custom` | an answer, right or wrong | `Define` |
//!
//! Everything else is refused. The stage comes out of the sealed session, so the server decides what
//! an answer is an answer to, not the name that was sent with it (sec_059).
//!
//! Source: Developer Guide, "User pool authentication flow", "Authentication flows", "Adding MFA to a
//! user pool", "Custom authentication challenge Lambda triggers", "Working with user devices".

mod demands;
mod level;

pub(crate) use demands::{Demands, FirstFacts, KnownDevice, first_factors};
pub(crate) use level::{Level, amr, proven_by};

use serde::{Deserialize, Serialize};
use wire::cognito_idp::ChallengeNameType as Name;

use crate::entities::Preference;

/// How a sign-in began (AU-001).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Flow {
    /// USER_SRP_AUTH.
    Srp,
    /// USER_PASSWORD_AUTH and ADMIN_USER_PASSWORD_AUTH.
    Password,
    /// CUSTOM_AUTH: triggers decide.
    Custom,
    /// USER_AUTH: the user chooses.
    Choice,
}

/// Where a one-time code goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Medium {
    Email,
    Sms,
}

/// A factor that a USER_AUTH sign-in may begin with (AU-008).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum First {
    PasswordSrp,
    Password,
    Code(Medium),
    Passkey,
}

/// What a sign-in waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Stage {
    /// The password itself.
    Password,
    /// The password itself, asked for by a trigger in an administrator's custom flow (AU-042).
    AdminPassword,
    /// `SRP_A`.
    PasswordSrp,
    /// The proof of the password.
    PasswordVerifier,
    /// The choice of a first factor.
    SelectFirst,
    /// A one-time code as the first factor.
    Code(Medium),
    /// A passkey as the first factor.
    Passkey,
    /// A password in place of the temporary one.
    NewPassword,
    /// The choice of a second factor.
    SelectSecond,
    /// A second factor.
    Second(Preference),
    /// Setting up a second factor.
    SetUp,
    /// The device's `SRP_A`.
    DeviceSrp,
    /// The proof of the device's password.
    DeviceVerifier,
    /// The word of the define-auth-challenge trigger. Never sent to a client.
    Define,
    /// An answer that the verify-auth-challenge trigger judges.
    Custom,
}

/// What happened: something was proven, or chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Event {
    /// `SRP_A` was taken.
    SrpBegun,
    /// The user's password was proven.
    Password,
    /// A first factor was chosen.
    Chose(First),
    /// The sign-up was confirmed a moment ago (AU-044).
    SignedUp,
    /// What an access token shows to have been proven before (AU-109).
    Credited(Proven),
    /// A first-factor code was right.
    Code(Medium),
    /// A passkey signed as the first factor; whether it verified its user.
    Passkey { verified: bool },
    /// A new password was accepted.
    NewPassword,
    /// A second factor was chosen.
    ChoseSecond(Preference),
    /// A second factor was proven.
    Second(Preference),
    /// A second factor was set up.
    SetUp(Preference),
    /// The device's password was proven.
    Device,
    /// A custom challenge was answered, right or wrong.
    Answered,
    /// What the define-auth-challenge trigger said.
    Said(Verdict),
}

/// What the define-auth-challenge trigger says, unless it says no (LT-015).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// Ask this.
    Ask(Stage),
    /// The user is who it says.
    Issue,
}

/// What was proven so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Proven {
    pub(crate) password: bool,
    pub(crate) code: Option<Medium>,
    /// Whether the passkey verified its user.
    pub(crate) passkey: Option<bool>,
    pub(crate) signed_up: bool,
    /// The triggers are content.
    pub(crate) custom: bool,
    pub(crate) new_password: bool,
    pub(crate) second: Option<Preference>,
    pub(crate) device: bool,
}

/// How far a sign-in has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Progress {
    pub(crate) flow: Flow,
    pub(crate) at: Stage,
    pub(crate) proven: Proven,
}

/// What comes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Next {
    /// Something is missing.
    Ask(Stage),
    /// Nothing is missing.
    Tokens,
    /// A second factor is missing, and the user has none and can set up none.
    NoSecondFactor,
    /// The level that was asked for is out of the user's reach (AU-108).
    OutOfReach,
}

/// The event does not belong to the stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Refused;

impl Progress {
    /// The beginning of a sign-in.
    pub(crate) fn begin(flow: Flow) -> Self {
        Self { flow, at: flow.first_stage(), proven: Proven::default() }
    }

    /// Where a sign-in stands after an event, and what comes next.
    pub(crate) fn after(
        mut self,
        event: Event,
        demands: &Demands,
    ) -> Result<(Self, Next), Refused> {
        let forced = self.note(event, demands)?;
        let next = match forced {
            Some(stage) => Next::Ask(stage),
            None => self.missing(demands),
        };
        if let Next::Ask(stage) = next {
            self.at = stage;
        }
        Ok((self, next))
    }

    /// Takes the event into account; answers the stage that it leads to by itself.
    fn note(&mut self, event: Event, demands: &Demands) -> Result<Option<Stage>, Refused> {
        use Stage as At;
        let proven = &mut self.proven;
        match (self.at, event) {
            (At::PasswordSrp, Event::SrpBegun) => return Ok(Some(At::PasswordVerifier)),
            (At::DeviceSrp, Event::SrpBegun) => return Ok(Some(At::DeviceVerifier)),
            (At::Password | At::AdminPassword | At::PasswordVerifier, Event::Password) => {
                proven.password = true;
            }
            (At::SelectFirst, Event::Chose(first)) if demands.firsts.contains(&first) => {
                return Ok(Some(first.stage()));
            }
            (At::SelectFirst, Event::SignedUp) => proven.signed_up = true,
            (At::SelectFirst, Event::Credited(before)) => *proven = before,
            (At::Code(asked), Event::Code(medium)) if asked == medium => proven.code = Some(medium),
            (At::Passkey, Event::Passkey { verified }) => proven.passkey = Some(verified),
            (At::NewPassword, Event::NewPassword) => proven.new_password = true,
            (At::SelectSecond, Event::ChoseSecond(second)) if demands.seconds.contains(&second) => {
                return Ok(Some(At::Second(second)));
            }
            (At::Second(asked), Event::Second(second)) if asked == second => {
                proven.second = Some(second);
            }
            (At::SetUp, Event::SetUp(second)) if demands.to_set_up.contains(&second) => {
                match second {
                    // Verifying the app was a proof of it.
                    Preference::SoftwareToken => proven.second = Some(second),
                    _ => return Ok(Some(At::Second(second))),
                }
            }
            (At::DeviceVerifier, Event::Device) => proven.device = true,
            (At::Custom, Event::Answered) => return Ok(Some(At::Define)),
            (At::Define, Event::Said(Verdict::Ask(stage))) => return Ok(Some(stage)),
            (At::Define, Event::Said(Verdict::Issue)) => proven.custom = true,
            _ => return Err(Refused),
        }
        Ok(None)
    }

    /// What is missing before tokens are given.
    // INVARIANT: `Tokens` is answered here and nowhere else.
    fn missing(&self, demands: &Demands) -> Next {
        let proven = &self.proven;
        if !self.has_first() {
            return Next::Ask(self.flow.first_stage());
        }
        if demands.new_password && !proven.new_password {
            return Next::Ask(Stage::NewPassword);
        }
        if demands.device.is_some() && !proven.device {
            return Next::Ask(Stage::DeviceSrp);
        }
        if demands.second_demanded() && !self.has_second(demands) {
            return demands.ask_second();
        }
        match demands.level {
            Some(level) if Level::of(self.proven) < level => self.towards(level, demands),
            _ => Next::Tokens,
        }
    }

    /// Whether who it is has been proven at all. In a custom flow that is for the triggers to say.
    const fn has_first(&self) -> bool {
        let Proven { password, code, passkey, signed_up, custom, .. } = self.proven;
        match self.flow {
            Flow::Custom => custom,
            _ => password || code.is_some() || passkey.is_some() || signed_up,
        }
    }

    /// Whether something beside the first factor was proven, or what counts for both (AU-135,
    /// AU-140).
    fn has_second(&self, demands: &Demands) -> bool {
        let Proven { second, passkey, device, .. } = self.proven;
        second.is_some()
            || (passkey == Some(true) && demands.passkey_is_enough)
            || (device && demands.device.is_some_and(|device| device.replaces_second))
    }
}

impl Flow {
    /// What a sign-in of this flow waits for as long as nothing was proven.
    const fn first_stage(self) -> Stage {
        match self {
            Self::Srp => Stage::PasswordSrp,
            Self::Password => Stage::Password,
            Self::Custom => Stage::Define,
            Self::Choice => Stage::SelectFirst,
        }
    }
}

impl First {
    /// Where the choice of this factor leads.
    const fn stage(self) -> Stage {
        match self {
            Self::PasswordSrp => Stage::PasswordSrp,
            Self::Password => Stage::Password,
            Self::Code(medium) => Stage::Code(medium),
            Self::Passkey => Stage::Passkey,
        }
    }

    /// Its name on the wire.
    pub(crate) const fn name(self) -> Name {
        match self {
            Self::PasswordSrp => Name::PasswordSrp,
            Self::Password => Name::Password,
            Self::Code(Medium::Email) => Name::EmailOtp,
            Self::Code(Medium::Sms) => Name::SmsOtp,
            Self::Passkey => Name::WebAuthn,
        }
    }

    /// The factor of a name on the wire.
    pub(crate) fn named(name: &str) -> Option<Self> {
        let all = [
            Self::PasswordSrp,
            Self::Password,
            Self::Code(Medium::Email),
            Self::Code(Medium::Sms),
            Self::Passkey,
        ];
        all.into_iter().find(|first| first.name().as_str() == name)
    }
}

impl Stage {
    /// The challenge's name on the wire; `None` for what no client is asked.
    pub(crate) const fn name(self) -> Option<Name> {
        Some(match self {
            Self::Password => Name::Password,
            Self::AdminPassword => Name::AdminNoSrpAuth,
            Self::PasswordSrp => Name::PasswordSrp,
            Self::PasswordVerifier => Name::PasswordVerifier,
            Self::SelectFirst => Name::SelectChallenge,
            Self::Code(Medium::Email) => Name::EmailOtp,
            Self::Code(Medium::Sms) => Name::SmsOtp,
            Self::Passkey => Name::WebAuthn,
            Self::NewPassword => Name::NewPasswordRequired,
            Self::SelectSecond => Name::SelectMfaType,
            Self::Second(second) => second_name(second),
            Self::SetUp => Name::MfaSetup,
            Self::DeviceSrp => Name::DeviceSrpAuth,
            Self::DeviceVerifier => Name::DevicePasswordVerifier,
            Self::Custom => Name::CustomChallenge,
            Self::Define => return None,
        })
    }
}

/// The challenge that asks for a second factor.
pub(crate) const fn second_name(second: Preference) -> Name {
    match second {
        Preference::Sms => Name::SmsMfa,
        Preference::Email => Name::EmailOtp,
        Preference::SoftwareToken => Name::SoftwareTokenMfa,
        Preference::WebAuthn => Name::WebAuthn,
    }
}

/// The second factor that an answer to SELECT_MFA_TYPE names (AU-036).
pub(crate) fn second_named(name: &str) -> Option<Preference> {
    Some(match name {
        "SMS_MFA" => Preference::Sms,
        "EMAIL_OTP" | "EMAIL_MFA" => Preference::Email,
        "SOFTWARE_TOKEN_MFA" => Preference::SoftwareToken,
        "WEB_AUTHN" => Preference::WebAuthn,
        _ => return None,
    })
}

#[cfg(test)]
mod tests;
